"""The foot of the checks: who reads for grammar and spelling, when there is something to say about it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.bridge.checker import Checker
from ui.kit.buttons import QuietButton
from ui.kit.text import plain_tip
from ui.panes.write_language import is_worth_saying, language_words, short_language_words


class LanguageLine(QWidget):
    """Signal: `asked()` when the person wants to see or change it."""

    asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = QuietButton("", self)
        self.button.clicked.connect(self.asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 10, 4)
        row.addWidget(self.button)
        row.addStretch(1)
        self.hide()

    def follow(self, checker: Checker) -> None:
        """Show how this checker's language engines are from now on."""
        checker.language_changed.connect(self.show_state)
        self.show_state(*checker.language)

    @Slot(str, str, str)
    def show_state(self, condition: str, sentence: str, remote: str) -> None:
        """Say it in a few words, and in whole ones to those who point at it."""
        self.button.setText(short_language_words(condition, remote))
        whole = language_words(condition, sentence, remote)
        self.button.setToolTip(plain_tip(whole))
        self.button.setAccessibleDescription(whole)
        self.setVisible(is_worth_saying(condition, remote))
