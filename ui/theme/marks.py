"""The marks of findings: octagon, triangle, dot and tick, told apart by shape before colour."""

from __future__ import annotations

from math import cos, pi, sin
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen, QPixmap, QPolygonF

if TYPE_CHECKING:
    from ui.theme.theme import Theme

Mark = Literal["error", "warning", "suggestion", "ok"]
MARK_TOKENS = MappingProxyType({"error": "red", "warning": "amber", "suggestion": "teal", "ok": "teal"})


def finding_pixmap(theme: Theme, mark: Mark, px: float = 14, ratio: float = 0) -> QPixmap:
    """The mark in a square of `px` logical pixels, scaled with the letters; `ratio` 0 takes the sharpest screen's."""
    ratio = ratio or max((screen.devicePixelRatio() for screen in QGuiApplication.screens()), default=1.0)
    key = ("mark", mark, px, ratio)
    found = theme.pictures.get(key)
    if found is not None:
        return found
    side = theme.px(px)
    picture = QPixmap(round(side * ratio), round(side * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_mark(painter, theme, mark, QRectF(0, 0, side, side))
    painter.end()
    theme.pictures[key] = picture
    return picture


def paint_mark(painter: QPainter, theme: Theme, mark: Mark, box: QRectF) -> None:
    """Paint the mark into the middle of `box`, a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = theme.color(MARK_TOKENS[mark])
    centre, side = box.center(), min(box.width(), box.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if mark == "error":
        painter.drawPolygon(_octagon(centre, side * 0.5))
    elif mark == "warning":
        half, top, bottom = side * 0.48, centre.y() - side * 0.44, centre.y() + side * 0.42
        corners = [QPointF(centre.x(), top), QPointF(centre.x() + half, bottom), QPointF(centre.x() - half, bottom)]
        painter.drawPolygon(QPolygonF(corners))
    elif mark == "suggestion":
        painter.drawEllipse(centre, side * 0.24, side * 0.24)
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(
                colour,
                max(1.25, side * 0.1),
                Qt.PenStyle.SolidLine,
                Qt.PenCapStyle.RoundCap,
                Qt.PenJoinStyle.RoundJoin,
            )
        )
        left, middle, right = box.left() + side * 0.19, box.left() + side * 0.41, box.left() + side * 0.83
        painter.drawPolyline(
            [
                QPointF(left, box.top() + side * 0.53),
                QPointF(middle, box.top() + side * 0.74),
                QPointF(right, box.top() + side * 0.28),
            ]
        )
    painter.restore()


def _octagon(centre: QPointF, radius: float) -> QPolygonF:
    # The flat sides touch the square: the corners stand at half an eighth of a turn.
    reach = radius / cos(pi / 8)
    turns = [pi / 8 + step * pi / 4 for step in range(8)]
    return QPolygonF([QPointF(centre.x() + reach * cos(turn), centre.y() + reach * sin(turn)) for turn in turns])
