"""Checks that are mostly left as they are: the owner of the house style sees where, and decides. Nothing changes by itself."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.finding import LEVELS, Level
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.flow import FlowLayout
from ui.kit.glyph import Glyph
from ui.kit.layouts import empty
from ui.kit.text import Label, note
from ui.panes.style_passage import MarkedPassage
from ui.panes.style_records import Nag, Passage
from ui.panes.style_words import StyleWords
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

AT_FIRST = 3
_INDENT_PX = 28
_LABEL_PX = 44
_BELOW_PX = 24
LEVEL_PX = 72


def lower(level: Level) -> Level | None:
    """The level below; None is off."""
    at = LEVELS.index(level) + 1
    return LEVELS[at] if at < len(LEVELS) else None


class NagRow(QWidget):
    """One check that is mostly left. Signals: `lowered()`, `excepted()`, `kept()` from its buttons."""

    lowered = Signal()
    excepted = Signal()
    kept = Signal()

    def __init__(self, nag: Nag, words: StyleWords, parent: QWidget, *, is_open: bool) -> None:
        super().__init__(parent)
        self.nag = nag
        self.title_button = QuietButton(nag.title, self, icon_name="chevron-right", small=False, color="ink")
        self.title_button.setCheckable(True)
        self.title_button.setChecked(is_open)
        mark = Glyph(self, px=14, height_px=28)
        mark.set_mark(nag.level)
        said = self.tr("left in %1 of its last %2").replace("%1", str(nag.left)).replace("%2", str(nag.of))
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.title_button)
        head.addStretch(1)
        head.addWidget(Label(said, self, color="ink-soft", tabular=True))
        head.addSpacing(8)
        head.addWidget(mark)
        level = Label(words.level(nag.level), self)
        level.setMinimumWidth(theme_of(self).px(LEVEL_PX))
        head.addWidget(level)
        self._inside = QWidget(self)
        self._passages = QVBoxLayout()
        self._passages.setSpacing(8)
        below = lower(nag.level)
        said = self.tr("Lower it to “%1”").replace("%1", words.level(below)) if below else self.tr("Switch it off")
        self.lower_button = SecondaryButton(said, self._inside, small=True)
        self.except_button = SecondaryButton(self.tr("Add an exception…"), self._inside, small=True)
        self.keep_button = SecondaryButton(self.tr("Keep it"), self._inside, small=True)
        self.except_button.setVisible(any(passage.quote for passage in nag.passages))
        self._lay_out(head)
        self._fill(nag.passages[:AT_FIRST])
        self.title_button.clicked.connect(self._toggled)
        self.lower_button.clicked.connect(self.lowered)
        self.except_button.clicked.connect(self.excepted)
        self.keep_button.clicked.connect(self.kept)
        self._toggled()

    def _lay_out(self, head: QHBoxLayout) -> None:
        self._more = QuietButton("", self._inside)
        rest = len(self.nag.passages) - AT_FIRST
        self._more.setText(many(rest, self.tr("1 more passage"), self.tr("%n more passages")))
        self._more.setVisible(rest > 0)
        self._more.clicked.connect(self._show_all)
        buttons = QWidget(self._inside)
        flow = FlowLayout(buttons, spacing=8)
        for button in (self.lower_button, self.except_button, self.keep_button):
            flow.addWidget(button)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(_INDENT_PX, 2, 0, 8)
        inside.setSpacing(8)
        inside.addLayout(self._passages)
        more = QHBoxLayout()
        more.setContentsMargins(_LABEL_PX + 4, 0, 0, 0)
        more.addWidget(self._more)
        more.addStretch(1)
        inside.addLayout(more)
        inside.addSpacing(2)
        inside.addWidget(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._inside)

    def _fill(self, passages: Sequence[Passage]) -> None:
        empty(self._passages)
        for passage in passages:
            row = QHBoxLayout()
            row.setSpacing(10)
            label = note(passage.label, self._inside, wrap=False)
            label.setMinimumWidth(_LABEL_PX)
            row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(MarkedPassage(passage.quote, passage.around, self.nag.level), 1)
            self._passages.addLayout(row)

    @Slot()
    def _show_all(self) -> None:
        self._more.hide()
        self._fill(self.nag.passages)

    @Slot()
    def _toggled(self) -> None:
        is_open = self.title_button.isChecked()
        self.title_button.set_icon_name("chevron-down" if is_open else "chevron-right")
        said = self.tr("%1, opened") if is_open else self.tr("%1, folded")
        self.title_button.setAccessibleName(said.replace("%1", self.nag.title))
        self._inside.setVisible(is_open)


class NaggingCard(QWidget):
    """Hidden while nothing nags, and for anybody but an owner.

    Signals: `lowered(object)` and `excepted(object)` with the `Nag` whose button was pressed; `kept(str, object)` after one
    was kept as it is, with words for the undo bar and a callable that takes it back.
    """

    lowered = Signal(object)
    excepted = Signal(object)
    kept = Signal(str, object)

    def __init__(self, session: Session, words: StyleWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._card = Card(self.tr("Checks that are mostly left as they are"), parent=self)
        self._card.body.addWidget(note(self.tr("Perhaps they ask for too much. Nothing changes by itself."), self))
        self._list = QVBoxLayout()
        self._list.setSpacing(4)
        self._card.body.addLayout(self._list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, _BELOW_PX)
        column.addWidget(self._card)
        self.rows: dict[str, NagRow] = {}
        self._stale = True
        self.hide()
        session.changed.connect(self._look)
        session.person_changed.connect(self.read)
        session.style_changed.connect(self.read)

    def read_if_stale(self) -> None:
        """Look again if something happened since."""
        if self._stale:
            self.read()

    @Slot()
    def read(self) -> None:
        """Look again at what is mostly left."""
        self._stale = False
        style, person = self._session.style, self._session.person
        if style is None or person is None or not person.is_a("owner"):
            self._show([])
            return

        def work(desk: Desk) -> list[Nag]:
            from ui.panes.style_reading import read_nagging

            return read_nagging(desk, style)

        self._session.read(self, work, self._show)

    def settle(self, nag: Nag, *, said: str = "") -> None:
        """Ask no more about a check until five of its next ten are left; `said` goes to the undo bar, if anything."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.welcome import keep_check

            return keep_check(desk, command, nag.rule)

        def done(answer: ChangeSet) -> None:
            self.read()
            if said:
                self.kept.emit(said, partial(self._session.undo, answer.entry))

        self._session.write(self, work, done, quiet=True)

    def _keep(self, nag: Nag) -> None:
        self.settle(nag, said=self.tr("%1 stays as it is").replace("%1", nag.title))

    def _show(self, nags: list[Nag]) -> None:
        opened = {rule for rule, row in self.rows.items() if row.title_button.isChecked()}
        empty(self._list)
        self.rows.clear()
        for at, nag in enumerate(nags):
            row = self.rows[nag.rule] = NagRow(
                nag, self._words, self._card, is_open=nag.rule in opened if opened else at == 0
            )
            row.lowered.connect(partial(self.lowered.emit, nag))
            row.excepted.connect(partial(self.excepted.emit, nag))
            row.kept.connect(partial(self._keep, nag))
            self._list.addWidget(row)
        self.setVisible(bool(nags))

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        if answer.kinds & {"variant", "post", "dismissal", "waiver", "settings", "elsewhere"}:
            self._stale = True
            if self.parentWidget().isVisible():
                self.read()
