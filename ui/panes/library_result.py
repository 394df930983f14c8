"""The line above the library's cards: how many were found, how far they were looked for, and in which order they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.query import Query
from ui.kit.announce import announce
from ui.kit.buttons import QuietButton
from ui.kit.segmented import Segmented
from ui.kit.stacking import Stacking
from ui.kit.text import note
from ui.theme.theme import theme_of
from ui.words import figure

if TYPE_CHECKING:
    from editorial.library.finding import Looked

_COUNT_PX = 190
"""What the count and the way back need beside the switch."""


class ResultLine(QWidget):
    """`clear_button` and `order` are for whoever can do something about it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.count = note("", self, wrap=False)
        self.limit = note("", self)
        self.clear_button = QuietButton(self.tr("Clear filters"), self)
        self.order = Segmented(
            self.tr("Order"),
            [("newest", self.tr("Newest")), ("best", self.tr("Best match"))],
            parent=self,
        )
        self.count.setMinimumHeight(theme_of(self).px(26))
        words = QHBoxLayout()
        words.setSpacing(6)
        words.addWidget(self.count)
        words.addWidget(self.clear_button)
        words.addStretch(1)
        line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(6)
        line.addLayout(words, 1)
        line.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 24, 8)
        column.setSpacing(2)
        column.addLayout(line)
        column.addWidget(self.limit)
        Stacking(self, line, self.order, _COUNT_PX)
        self.order.hide()
        self.limit.hide()

    def say_count(self, number: int) -> None:
        """How many posts there are."""
        self.count.setText(self.tr("%n posts", "", number) if number != 1 else self.tr("1 post"))

    def show_for(self, query: Query | None, looked: Looked | None, *, some: bool, narrow: bool) -> None:
        """Fit to what was found: `some` posts or none, of a query (None for a list that no query makes) that was looked for
        only so far; `narrow` offers the way back to all."""
        self.count.setVisible(some or narrow)
        self.clear_button.setVisible(narrow)
        self.order.setVisible(query is not None and bool(query.terms))
        self.order.set_current("best" if query is not None and query.is_ranked else "newest")
        words = self.limit_words(looked) if looked is not None and some else ""
        if words != self.limit.text():
            self.limit.setText(words)
            announce(self, words)
        self.limit.setVisible(bool(words))

    def limit_words(self, looked: Looked) -> str:
        """How far posts were looked for, and what to do about it."""
        return self.tr("Only the newest %1 posts were looked at. Type more letters to look at all of them.").replace(
            "%1", figure(looked.posts)
        )
