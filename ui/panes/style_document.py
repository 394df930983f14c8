"""The house style as one long page: a heading for each family, a row for each rule."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.layouts import empty
from ui.kit.text import Label
from ui.panes.style_column import ReadingColumn
from ui.panes.style_records import RuleCard
from ui.panes.style_rule import RuleRow
from ui.panes.style_words import StyleWords


class StyleDocument(ReadingColumn):
    """Signals: `level_clicked(str)` with a rule's id; `excepted(str, object, object)` as a row says it; `reached(str)` with
    the family the reader scrolled to. What is added to `top` stands above the first family."""

    level_clicked = Signal(str)
    excepted = Signal(str, object, object)

    def __init__(self, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.rows: dict[str, RuleRow] = {}
        self.top, self._rules = QVBoxLayout(), QVBoxLayout()
        self._rules.setSpacing(0)
        self.column.addLayout(self.top)
        self.column.addLayout(self._rules)

    def set_rules(self, cards: tuple[RuleCard, ...]) -> bool:
        """Lay out these rules; False when the same ones stand there already."""
        if list(self.rows) == [card.id for card in cards]:
            return False
        empty(self._rules)
        self.rows.clear()
        self.marks.clear()
        for card in cards:
            if card.family not in self.marks:
                self._rules.addSpacing(32 if self.marks else 0)
                heading = Label(self._words.family(card.family), self.inside, px=16, weight=600)
                self.marks[card.family] = heading
                self._rules.addWidget(heading)
                self._rules.addSpacing(6)
            row = self.rows[card.id] = RuleRow(card.id, self._words, self.inside)
            row.level_clicked.connect(self.level_clicked)
            row.excepted.connect(self.excepted)
            self._rules.addWidget(row)
        return True

    def show_rule(self, rule_id: str) -> None:
        """Open a rule's page, scroll to it, and put the focus there."""
        row = self.rows.get(rule_id)
        if row is not None:
            row.set_open(is_open=True)
            # Its place is known only after the page has been laid out.
            QTimer.singleShot(0, row, partial(self._arrive, row))

    def _arrive(self, row: RuleRow) -> None:
        self.scroll_to(row)
        if row.card is not None:
            self.reached.emit(row.card.family)
        row.title_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
