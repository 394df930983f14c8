"""The line that appears when a network gets words of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.text import Label


class OwnLine(QWidget):
    """One line that says a network has just got its own words. Signal: `undone()`."""

    undone = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.field = "text"
        self._words = Label("", self, px=12, color="ink-soft")
        self._undo = QuietButton(self.tr("Undo"), self)
        self._undo.clicked.connect(self.undone)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 8, 0, 0)
        row.addWidget(self._words)
        row.addWidget(self._undo)
        row.addStretch(1)
        self.hide()

    def show_line(self, network: str, field: str) -> None:
        """Say it."""
        names = {
            "text": self.tr("text"),
            "media": self.tr("pictures"),
            "link": self.tr("link"),
            "title": self.tr("title"),
            "description": self.tr("description"),
            "first_comment": self.tr("first comment"),
            "disclosure": self.tr("words on the tie"),
            "ai_use": self.tr("answer about AI"),
        }
        self.field = field
        words = self.tr("%1 now has its own %2.").replace("%1", network).replace("%2", names.get(field, field))
        self._words.setText(words)
        self.show()
