"""Shapes that several widgets of the kit paint alike."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.theme.theme import Theme

TARGET_PX = 24
CONTROL_PX = 32
CORNER_PX = 7


@contextmanager
def painting(widget: QWidget) -> Generator[QPainter]:
    """A smooth painter on the widget that is ended whatever happens."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    try:
        yield painter
    finally:
        painter.end()


def box(
    painter: QPainter,
    rect: QRect | QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1,
    dashed: bool = False,
) -> None:
    """A rounded box whose edge lies wholly inside `rect`."""
    painter.save()
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    area = QRectF(rect)
    if edge is None:
        painter.setPen(Qt.PenStyle.NoPen)
    else:
        pen = QPen(edge, width)
        if dashed:
            pen.setDashPattern([4, 3])
        painter.setPen(pen)
        inset = width / 2
        area.adjust(inset, inset, -inset, -inset)
        radius = max(0.0, radius - inset)
    painter.drawRoundedRect(area, radius, radius)
    painter.restore()


def focus_ring(painter: QPainter, theme: Theme, rect: QRect | QRectF, radius: float = CORNER_PX) -> None:
    """Two pixels of blue pencil along the inside of `rect`."""
    box(painter, rect, radius, edge=theme.color("focus"), width=2)


def put(painter: QPainter, picture: QPixmap, rect: QRect | QRectF) -> None:
    """Put a picture into the middle of `rect`, on whole device pixels."""
    size = picture.deviceIndependentSize()
    area = QRectF(rect)
    left = round(area.x() + (area.width() - size.width()) / 2)
    top = round(area.y() + (area.height() - size.height()) / 2)
    painter.drawPixmap(QPointF(left, top), picture)


def mirrored(rect: QRect, whole: QRect, direction: Qt.LayoutDirection) -> QRect:
    """`rect` as it lies in `whole` when the writing runs the other way."""
    if direction == Qt.LayoutDirection.LeftToRight:
        return rect
    return QRect(whole.left() + whole.right() - rect.right(), rect.y(), rect.width(), rect.height())


def text_flags(
    direction: Qt.LayoutDirection, vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter
) -> Qt.AlignmentFlag:
    """Towards the start of the line, as `drawText` wants it."""
    rtl = direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | vertical


def draw_line(
    painter: QPainter,
    rect: QRect,
    words: str,
    direction: Qt.LayoutDirection,
    vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter,
) -> None:
    """One line of words from the start of `rect`, elided at its end, never clipped: Thai reaches out of its line."""
    shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 1)
    flags = int(text_flags(direction, vertical)) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
    painter.drawText(rect, flags, shown)


def paint_shadow(painter: QPainter, theme: Theme, rect: QRect, radius: float, spread: int = 28) -> None:
    """One soft level of shadow under what floats."""
    colour = theme.color("shadow")
    layers = range(spread, -spread // 2, -1)
    # Many faint layers add up to a soft edge; half of them begin under the card, so that no band shows at its foot.
    colour.setAlphaF(colour.alphaF() * 0.75 / len(layers))
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    for step in layers:
        area = QRectF(rect).adjusted(-step, -step + spread // 4, step, step + spread // 4)
        corner = max(2.0, radius + step)
        painter.drawRoundedRect(area, corner, corner)
    painter.restore()
