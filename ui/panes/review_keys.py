"""The keys of Review: by their position, so that the same fingers work on every layout, Thai too."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

# As X11 numbers the keys of a keyboard, whatever letters are printed on them.
_POSITIONS = {44: "J", 45: "K", 38: "A", 27: "R", 25: "W", 54: "C"}


class ReviewKeys(QObject):
    """Runs a verb for a letter while the list or the reading pane has the focus, never in a text field."""

    def __init__(self, verbs: Mapping[str, Callable[[], object]], parent: QObject) -> None:
        super().__init__(parent)
        self._verbs = dict(verbs)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.take(event):
            return True
        return super().eventFilter(watched, event)

    def take(self, event: QKeyEvent) -> bool:
        """Run what the key stands for; False when it stands for nothing here."""
        if event.modifiers() or isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            return False
        letter = chr(event.key()) if 65 <= event.key() <= 90 else ""
        run = self._verbs.get(_POSITIONS.get(event.nativeScanCode(), letter))
        if run is None:
            return False
        run()
        return True
