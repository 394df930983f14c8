"""An icon or a finding's mark as a widget, for rows made of widgets."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import painting, put
from ui.theme.icons import pixmap
from ui.theme.marks import Mark, finding_pixmap
from ui.theme.theme import theme_of


class Glyph(QWidget):
    """Shows one icon or one mark in a box of `px` by `height_px`; the words beside it say what it means."""

    def __init__(self, parent: QWidget | None = None, *, px: float = 16, height_px: float = 0) -> None:
        super().__init__(parent)
        self._px, self._height_px = px, height_px or px
        self._mark: Mark | None = None
        self._icon_name, self._color = "", "ink-soft"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._resize)

    def set_icon(self, name: str, color: str = "ink-soft") -> None:
        """Show a Lucide icon in a token's colour."""
        self._icon_name, self._color, self._mark = name, color, None
        self.update()

    def set_mark(self, mark: Mark) -> None:
        """Show the mark of a finding."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(self._px), theme_of(self).px(self._height_px))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        with painting(self) as painter:
            if self._mark is not None:
                put(painter, finding_pixmap(theme, self._mark, min(self._px, 14), ratio), self.rect())
            elif self._icon_name:
                put(painter, pixmap(theme, self._icon_name, self._color, self._px, ratio), self.rect())

    @Slot()
    def _resize(self) -> None:
        self.updateGeometry()
        self.update()
