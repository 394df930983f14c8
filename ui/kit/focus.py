"""A focus ring for the keyboard that a mouse does not leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

_POINTED = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class FocusVisible:
    """Mixed in before a QWidget: `shows_focus` is true once the keyboard brought or used the focus."""

    _keyed = False

    @property
    def shows_focus(self) -> bool:
        """Whether to paint the ring now."""
        return self._keyed and self.hasFocus()  # pyright: ignore[reportAttributeAccessIssue]

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() not in _POINTED:
            self._keyed = True
        super().focusInEvent(event)  # pyright: ignore[reportAttributeAccessIssue]
        self.update()  # pyright: ignore[reportAttributeAccessIssue]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._keyed = True
        super().keyPressEvent(event)  # pyright: ignore[reportAttributeAccessIssue]
        self.update()  # pyright: ignore[reportAttributeAccessIssue]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._keyed = False
        super().mousePressEvent(event)  # pyright: ignore[reportAttributeAccessIssue]
