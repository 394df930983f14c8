"""The quiet list beside the button."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.layouts import empty
from ui.kit.text import Label
from ui.words import many

MOST = 5


class BeforeSubmit(QWidget):
    """What stands in the way or should be looked at before submitting."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._card = Card("", "", self, dashed=True)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(2)
        self._card.body.addLayout(self._lines)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 14)
        column.addWidget(self._card)
        self.hide()

    def show_items(self, items: Sequence[str]) -> None:
        """Show these, or nothing when there are none."""
        empty(self._lines)
        self.setVisible(bool(items))
        if not items:
            return
        head = many(len(items), self.tr("Before you submit: 1 thing"), self.tr("Before you submit: %n things"))
        self._lines.addWidget(Label(head, self._card, px=12, weight=500, wrap=True))
        for words in items[:MOST]:
            self._lines.addWidget(Label(f"☐ {words}", self._card, px=12, color="ink-soft", wrap=True))
        if len(items) > MOST:
            self._lines.addWidget(
                Label(self.tr("and %n more").replace("%n", str(len(items) - MOST)), self._card, px=12, color="ink-soft")
            )
