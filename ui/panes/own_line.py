"""The line under a field that a network has of its own, with the way back to the shared one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.text import Label


class OwnLine(QWidget):
    """One quiet line about one field. In the moment a network gets its own words it says so and offers Undo; later it says
    that it has them and offers the shared ones. Signal: `asked()`, when the person wants the shared ones."""

    asked = Signal()

    def __init__(self, field: str, parent: QWidget, *, above_px: int = 8) -> None:
        super().__init__(parent)
        self.field = field
        self.is_fresh = False
        self._words = Label("", self, px=12, color="ink-soft")
        self._button = QuietButton("", self)
        self._button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, above_px, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._words)
        row.addWidget(self._button)
        row.addStretch(1)
        self.hide()

    def show_fresh(self, network: str) -> None:
        """Say that the network got its own just now."""
        self.is_fresh = True
        self._say(self.tr("%1 now has its own %2."), network, self.tr("Undo"))

    def show_standing(self, network: str) -> None:
        """Say that the network has its own."""
        self.is_fresh = False
        again = self.tr("Use shared text again")
        if self.field != "text":
            again = self.tr("Use the shared one again")
        if self.field in ("media", "tags"):
            again = self.tr("Use the shared ones again")
        self._say(self.tr("%1 has its own %2"), network, again)

    @property
    def has_focus(self) -> bool:
        """Whether its button has the focus."""
        return self._button.hasFocus()

    def again_words(self, network: str) -> str:
        """What is said once the network has the shared one again."""
        if self.field == "text":
            return self.tr("%1 follows the shared text again").replace("%1", network)
        words = self.tr("%1 has the shared %2 again").replace("%1", network)
        return words.replace("%2", self._name())

    def hide_line(self) -> None:
        """The field follows the shared one."""
        self.is_fresh = False
        self.hide()

    def _say(self, words: str, network: str, button: str) -> None:
        said = words.replace("%1", network).replace("%2", self._name())
        self._words.setText(said)
        self._button.setText(button)
        self._button.setAccessibleName(f"{button}: {said}" if not self.is_fresh else button)
        self.show()

    def _name(self) -> str:
        names = {
            "text": self.tr("text"),
            "media": self.tr("pictures"),
            "link": self.tr("link"),
            "tags": self.tr("tags"),
            "title": self.tr("title"),
            "description": self.tr("description"),
            "first_comment": self.tr("first comment"),
            "byline": self.tr("byline"),
            "disclosure": self.tr("words on the tie"),
            "ai_use": self.tr("answer about AI"),
        }
        return names.get(self.field, self.field)
