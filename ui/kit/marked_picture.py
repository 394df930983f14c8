"""A picture that can be pointed at: a click selects it, a double click means the whole, a dragged box a part of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting
from ui.theme.theme import theme_of

Region = tuple[float, float, float, float]
"""Left, top, right, bottom in parts of the picture."""

_LEAST = 0.02
"""A box smaller than this part of the picture is a click."""
_STEP = 0.05
_CORNER_PX = 6


class MarkedPicture(FocusVisible, QWidget):
    """The whole picture within a room. Signals: `picked(object)` with a Region, or None for the whole picture;
    `region_clicked(str)` with the key of a marked part. A click gives it the focus and begins nothing.

    Keys: Enter means the whole picture; Space puts a box into the middle, arrows move it, with Shift they make it larger
    or smaller, Enter takes it, Esc takes it away.
    """

    picked = Signal(object)
    region_clicked = Signal(str)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._regions: tuple[tuple[str, Region], ...] = ()
        self._current = ""
        self._from: QPointF | None = None
        self._box: Region | None = None
        self._size = QSize(80, 60)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Double-click to comment on it, or drag a box over a part"))

    def set_picture(self, picture: QPixmap, wide: int, high: int) -> None:
        """Show a picture as large as it fits into that room (pixels)."""
        self._picture = picture
        size = picture.size() if not picture.isNull() else QSize(4, 3)
        self._size = size.scaled(wide, high, Qt.AspectRatioMode.KeepAspectRatio)
        self.setFixedSize(self._size)
        self.update()

    def set_regions(self, regions: Sequence[tuple[str, Region]], current: str = "") -> None:
        """Mark these parts, each with its key; `current` is the one in front."""
        self._regions, self._current = tuple(regions), current
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self)
        whole = QRectF(self.rect())
        with painting(self) as painter:
            shape = QPainterPath()
            shape.addRoundedRect(whole, _CORNER_PX, _CORNER_PX)
            painter.save()
            painter.setClipPath(shape)
            if self._picture.isNull():
                painter.fillRect(whole, theme.color("sunken"))
            else:
                painter.drawPixmap(whole, self._picture, QRectF(self._picture.rect()))
            painter.restore()
            drawn = [("", self._box)] if self._box is not None else []
            for key, region in (*self._regions, *drawn):
                if region is None:
                    continue
                rect = self._rect(region)
                box(painter, rect.adjusted(-1, -1, 1, 1), 4, edge=theme.color("raised"), width=4)
                wide = 3 if key == self._current else 2
                box(painter, rect, 3, edge=theme.color("blue"), width=wide, dashed=not key)
            if self.hasFocus():
                focus_ring(painter, theme, whole, _CORNER_PX)

    def _rect(self, region: Region) -> QRectF:
        left, top, right, bottom = region
        wide, high = self.width(), self.height()
        return QRectF(left * wide, top * high, (right - left) * wide, (bottom - top) * high)

    def _part(self, point: QPointF) -> tuple[float, float]:
        return (min(1.0, max(0.0, point.x() / self.width())), min(1.0, max(0.0, point.y() / self.height())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._from, self._box = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            (a, b), (c, d) = self._part(self._from), self._part(event.position())
            self._box = (min(a, c), min(b, d), max(a, c), max(b, d))
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._from is None:
            return
        self._from = None
        drawn = self._box
        if drawn is not None and drawn[2] - drawn[0] >= _LEAST and drawn[3] - drawn[1] >= _LEAST:
            self.take()
            return
        self._box = None
        if (hit := self._key_at(event.position())) is not None:
            self.region_clicked.emit(hit)
        self.update()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self._key_at(event.position()) is None:
            self._from = None
            self.take()

    def _key_at(self, point: QPointF) -> str | None:
        """The marked part that lies there, the last one in front."""
        return next((key for key, region in reversed(self._regions) if self._rect(region).contains(point)), None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-_STEP, 0.0),
            Qt.Key.Key_Right: (_STEP, 0.0),
            Qt.Key.Key_Up: (0.0, -_STEP),
            Qt.Key.Key_Down: (0.0, _STEP),
        }
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.take()
        elif key == Qt.Key.Key_Space:
            self._box = (0.35, 0.35, 0.65, 0.65)
        elif key == Qt.Key.Key_Escape and self._box is not None:
            self._box = None
        elif key in moves and self._box is not None:
            self._move(*moves[key], larger=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)
        self.update()

    def _move(self, right: float, down: float, *, larger: bool) -> None:
        assert self._box is not None
        a, b, c, d = self._box
        if larger:
            self._box = (a, b, min(1.0, max(a + _STEP, c + right)), min(1.0, max(b + _STEP, d + down)))
        else:
            right, down = min(1 - c, max(-a, right)), min(1 - d, max(-b, down))
            self._box = (a + right, b + down, c + right, d + down)

    def take(self) -> None:
        """Point at the box that was drawn, or at the whole picture where there is none."""
        drawn, self._box = self._box, None
        self.picked.emit(tuple(round(one, 4) for one in drawn) if drawn is not None else None)
