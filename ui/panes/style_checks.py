"""The checks of the house style as a document, with what is mostly left alone above them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.rows import Row
from ui.panes.style_document import StyleDocument
from ui.panes.style_nagging import NaggingCard
from ui.panes.style_records import For, StyleSheet
from ui.panes.style_view import StyleView
from ui.panes.style_words import StyleWords

if TYPE_CHECKING:
    from ui.bridge.session import Session


class ChecksView(StyleView):
    """`document` holds the rules, `nagging` the card above them."""

    def __init__(self, session: Session, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._counts: dict[str, int] = {}
        self.document = StyleDocument(words, self)
        self.nagging = NaggingCard(session, words, self.document.inside)
        self.document.top.addWidget(self.nagging)
        self.document.reached.connect(self.reached)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.document)

    def show_sheet(self, sheet: StyleSheet, wanted: For, why_locked: str) -> None:
        """Show every rule as it is set for these posts."""
        if self.document.set_rules(sheet.cards):
            families = [card.family for card in sheet.cards]
            self._counts = {family: families.count(family) for family in self.document.marks}
            self.restocked.emit()
        for card in sheet.cards:
            origin = self._words.origin(card, sheet, wanted)
            self.document.rows[card.id].set_card(card, self._words.level(card.level), origin, why_locked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.nagging.read_if_stale()

    def contents(self) -> list[Row]:
        return [
            Row(id=family, title=self._words.family(family), right=str(count)) for family, count in self._counts.items()
        ]

    def go_to(self, entry: str) -> None:
        self.document.go_to(entry)
