"""What a picture's tile is made of: the picture and the words under it."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.lines import clamp
from ui.kit.paint import box, draw_line, focus_ring, painting, put
from ui.theme.icons import pixmap
from ui.theme.marks import MARK_TOKENS, Mark, finding_pixmap
from ui.theme.theme import SMALL_PX, Theme, theme_of

WIDTH_PX, HEIGHT_PX, CORNER_PX = 150, 94, 9
SIDE_PX = 4
"""Between the words under a picture and the ring around them."""
_LINES = 5


class TilePicture(FocusVisible, QPushButton):
    """The picture itself; a click opens it. Signal: `dragged()` when the pointer pulls it away."""

    dragged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.picture = QPixmap()
        self.icon_name = "image"
        self.region: tuple[float, float, float, float] | None = None
        self.region_color = "amber"
        self.is_draggable = False
        self._pressed_at: QPoint | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(WIDTH_PX), theme.px(HEIGHT_PX))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        begun, here = self._pressed_at, event.position().toPoint()
        if begun is None or not self.is_draggable or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if (here - begun).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            self.dragged.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        area = QRectF(self.rect())
        with painting(self) as painter:
            box(painter, area, CORNER_PX, fill=theme.color("sunken"))
            if self.picture.isNull():
                put(painter, pixmap(theme, self.icon_name, "ink-soft", 20, self.devicePixelRatioF()), area)
            else:
                path = QPainterPath()
                path.addRoundedRect(area, CORNER_PX, CORNER_PX)
                painter.setClipPath(path)
                if self.region is None:
                    painter.drawPixmap(area, self.picture, _covering(self.picture, area))
                else:
                    _draw_framed(painter, theme, self.picture, self.region, self.region_color, area)
                painter.setClipping(False)
            box(painter, area, CORNER_PX, edge=theme.color("hairline"))
            if self.shows_focus:
                focus_ring(painter, theme, area, CORNER_PX)


class TileCaption(FocusVisible, QPushButton):
    """The words under a picture; a click edits the alt text."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self.mark: Mark | Literal[""] = ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        height = max(1, len(self._lines()[0])) * self._line_height()
        return QSize(theme.px(WIDTH_PX), max(theme.px(24), height + theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            if self.underMouse():
                box(painter, self.rect(), 6, fill=theme.color("hover"))
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color(MARK_TOKENS[self.mark] if self.mark and self.mark != "ok" else "ink-soft"))
            top = theme.px(3)
            for at, line in enumerate(self._lines()[0]):
                indent = self._indent() if at == 0 else 0
                room = QRect(theme.px(SIDE_PX), top, self.width() - 2 * theme.px(SIDE_PX), self._line_height())
                before, after = (0, indent) if self.isRightToLeft() else (indent, 0)
                draw_line(painter, room.adjusted(before, 0, -after, 0), line, self.layoutDirection())
                if indent and self.mark:
                    side = theme.px(12)
                    left = room.right() + 1 - side if self.isRightToLeft() else room.left()
                    picture = finding_pixmap(theme, self.mark, 12, self.devicePixelRatioF())
                    put(painter, picture, QRect(left, top, side, self._line_height() - 1))
                top += self._line_height()
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), 5)

    def _lines(self) -> tuple[list[str], bool]:
        theme = theme_of(self)
        words = f"{self.words} ✓" if self.mark == "ok" else self.words
        return clamp(words, theme.font(SMALL_PX), theme.px(WIDTH_PX - 2 * SIDE_PX), _LINES, self._indent())

    def _indent(self) -> int:
        return theme_of(self).px(15) if self.mark not in ("", "ok") else 0

    def _line_height(self) -> int:
        return theme_of(self).px(17)


def _draw_framed(
    painter: QPainter,
    theme: Theme,
    picture: QPixmap,
    region: tuple[float, float, float, float],
    color: str,
    area: QRectF,
) -> None:
    """The whole picture, however small, with one passage of it framed in its finding's colour and the rest in a mist."""
    room = area.adjusted(4, 4, -4, -4)
    share = min(room.width() / picture.width(), room.height() / picture.height())
    width, height = picture.width() * share, picture.height() * share
    whole = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
    painter.drawPixmap(whole, picture, QRectF(picture.rect()))
    left, top, right, bottom = region
    place = QRectF(whole.x() + left * width, whole.y() + top * height, (right - left) * width, (bottom - top) * height)
    outside = QPainterPath()
    outside.addRect(whole)
    inside = QPainterPath()
    inside.addRect(place)
    mist = theme.color("sunken")
    mist.setAlphaF(0.7)
    painter.fillPath(outside.subtracted(inside), mist)
    box(painter, place.adjusted(-3, -3, 3, 3), 3, edge=theme.color("raised"), width=4)
    box(painter, place.adjusted(-2, -2, 2, 2), 2, edge=theme.color(color), width=2)


def _covering(picture: QPixmap, area: QRectF) -> QRectF:
    """The part of the picture that fills `area` without stretching, from its middle."""
    size = QSize(picture.width(), picture.height())
    share = min(size.width() / area.width(), size.height() / area.height())
    width, height = area.width() * share, area.height() * share
    return QRectF((size.width() - width) / 2, (size.height() - height) / 2, width, height)
