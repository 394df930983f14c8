"""A card beside what it is about: questions that are answered in place, without dimming the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui.kit.paint import box, paint_shadow, painting
from ui.kit.sheet import Sheet
from ui.theme.theme import theme_of

CORNER_PX = 12
_EDGE_PX = 12
_GAP_PX = 4


class Popover(Sheet):
    """A sheet at an anchor. A click beside it closes it, as Esc does; Tab stays inside; the focus goes back."""

    def __init__(self, window: QWidget, name: str, *, width_px: int = 400) -> None:
        super().__init__(window, name, width_px=width_px)
        self._beside = QRect()
        self._head.setContentsMargins(20, 14, 20, 4)
        self.body.setContentsMargins(20, 4, 20, 16)
        self._foot.setContentsMargins(20, 10, 14, 10)

    def open_at(self, anchor: QWidget, part: QRect | None = None) -> None:
        """Open under `anchor`, or under a part of it, or where there is room for it."""
        part = anchor.rect() if part is None else part
        self._beside = QRect(anchor.mapTo(self.parentWidget(), part.topLeft()), part.size())
        self.open()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton and not self._card.geometry().contains(
            event.position().toPoint()
        ):
            self.close_sheet()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            card = self._card.geometry()
            paint_shadow(painter, theme, card, CORNER_PX)
            box(painter, card, CORNER_PX, fill=theme.color("raised"), edge=theme.color("outline"))
            if self._foot_row.isVisible():
                top = card.top() + self._foot_row.y()
                painter.fillRect(QRect(card.left() + 1, top, card.width() - 2, 1), theme.color("hairline"))

    def _spot(self, width: int, height: int) -> QPoint:
        beside = self._beside
        left = beside.left() if not self.isRightToLeft() else beside.right() - width
        left = max(_EDGE_PX, min(left, self.width() - width - _EDGE_PX))
        top = max(_EDGE_PX, min(beside.bottom() + _GAP_PX, self.height() - height - _EDGE_PX))
        return QPoint(left, top)
