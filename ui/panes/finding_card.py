"""What is said about a passage, in a card beside it: the same words and actions as in the side column."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from ui.kit.floating import FloatingCard
from ui.kit.text import note
from ui.panes.checks_open import OpenFinding
from ui.panes.write_facts import Said

FIX_KEY = "Ctrl+."


class FindingCard(FloatingCard):
    """Signals, each with the key of the objection: `fix(str, str)` with a replacement; `leave(str)`; `ask(str)`;
    `explain(str)`; `go(str)`; `elsewhere(str, int)`; `add_word(str, bool)`. It closes as one of them is sent."""

    fix = Signal(str, str)
    leave = Signal(str)
    ask = Signal(str)
    explain = Signal(str)
    go = Signal(str)
    elsewhere = Signal(str, int)
    add_word = Signal(str, bool)

    def __init__(self, within: QWidget) -> None:
        super().__init__(within, self.tr("What is said about these words"), width_px=360)
        self.said: Said | None = None
        self._opened = OpenFinding(self, fix_key=FIX_KEY)
        self._source = note("", self)
        self._source.setContentsMargins(38, 0, 16, 14)
        self.body.addWidget(self._opened)
        self.body.addWidget(self._source)
        self._opened.fix.connect(self._fix)
        self._opened.leave.connect(self._leave)
        self._opened.ask.connect(self._ask)
        self._opened.explain.connect(self._explain)
        self._opened.go.connect(self._go)
        self._opened.elsewhere.connect(self._elsewhere)
        self._opened.add_word.connect(self._add_word)

    @property
    def key(self) -> str:
        """The objection it shows; empty while it is closed."""
        return self.said.key if self.said is not None and self.is_open else ""

    def show_said(self, said: Said, title: str, where: str, source: str, *, may_edit: bool) -> None:
        """Fill it; `source` is what the check rests on, or nothing. `open_beside` shows it."""
        self.said = said
        self._opened.show_said(said, title, where, may_edit=may_edit)
        self._source.setText(self.tr("Source: %1").replace("%1", source))
        self._source.setVisible(bool(source))
        self.setAccessibleName(title)
        self.setAccessibleDescription(said.finding.message)

    def announce(self, beside: QWidget) -> None:
        """Say it aloud where the focus stays with the text: a screen reader would not notice the card."""
        if self.said is not None and QAccessible.isActive():
            words = f"{self.accessibleName()}. {self.said.finding.message}"
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(beside, words))

    def fix_first(self) -> bool:
        """Take the first replacement, if the card is open; True when it was."""
        if not self.key:
            return False
        if self.said is not None and self.said.finding.suggestions and self.said.span is not None:
            self._fix(self.said.finding.suggestions[0])
        return True

    def leave_it(self) -> bool:
        """Leave the passage as it is, if the card is open; True when it was."""
        if not self.key:
            return False
        self._leave()
        return True

    def _done(self) -> str:
        key = self.key
        self.close_card()
        return key

    @Slot(str)
    def _fix(self, words: str) -> None:
        self.fix.emit(self._done(), words)

    @Slot()
    def _leave(self) -> None:
        self.leave.emit(self._done())

    @Slot()
    def _ask(self) -> None:
        self.ask.emit(self._done())

    @Slot()
    def _explain(self) -> None:
        self.explain.emit(self._done())

    @Slot()
    def _go(self) -> None:
        self.go.emit(self._done())

    @Slot(int)
    def _elsewhere(self, at: int) -> None:
        self.elsewhere.emit(self._done(), at)

    @Slot(bool)
    def _add_word(self, house: bool) -> None:
        self.add_word.emit(self._done(), house)


def around(first: QRect, last: QRect, here: QRect, lines: int = 3) -> QRect:
    """What a card keeps clear of: the passage from its first to its last line, or, where that is long, the line `here`."""
    whole = first.united(last)
    return whole if whole.height() <= lines * here.height() else here
