"""The house style as one long page that scrolls: a heading for each family, a row for each rule."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.layouts import empty
from ui.kit.text import Label
from ui.panes.style_records import RuleCard
from ui.panes.style_rule import RuleRow
from ui.theme.theme import theme_of

DOCUMENT_PX = 720
SIDE_PX = 32
_ABOVE_PX = 16


class StyleDocument(QScrollArea):
    """Signals: `level_clicked(str)` with a rule's id; `reached(str)` with the family the reader scrolled to."""

    level_clicked = Signal(str)
    reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, RuleRow] = {}
        self.headings: dict[str, Label] = {}
        self._going = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QWidget()
        self._inside = QWidget(outer)
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(SIDE_PX, _ABOVE_PX, SIDE_PX, 24)
        self._column.setSpacing(0)
        around = QVBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self._inside, 1)
        row.addStretch(0)
        around.addLayout(row)
        around.addStretch(1)
        self.setWidget(outer)
        outer.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_rules(self, cards: tuple[RuleCard, ...], family_words: Callable[[str], str]) -> bool:
        """Lay out these rules; False when the same ones stand there already."""
        if list(self.rows) == [card.id for card in cards]:
            return False
        empty(self._column)
        self.rows.clear()
        self.headings.clear()
        for card in cards:
            if card.family not in self.headings:
                self._column.addSpacing(32 if self.headings else 0)
                heading = self.headings[card.family] = Label(family_words(card.family), self._inside, px=16, weight=600)
                self._column.addWidget(heading)
                self._column.addSpacing(6)
            row = self.rows[card.id] = RuleRow(card.id, self._inside)
            row.level_clicked.connect(self.level_clicked)
            self._column.addWidget(row)
        return True

    def go_to(self, family: str) -> None:
        """Scroll to a family; says nothing."""
        heading = self.headings.get(family)
        if heading is None:
            return
        self._going = True
        self.verticalScrollBar().setValue(max(0, heading.y() - _ABOVE_PX))
        self._going = False

    @Slot(int)
    def _scrolled(self, top: int) -> None:
        families = [family for family, heading in self.headings.items() if heading.y() <= top + 2 * _ABOVE_PX]
        if families and not self._going:
            self.reached.emit(families[-1])

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(DOCUMENT_PX) + 2 * SIDE_PX)
