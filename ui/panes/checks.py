"""The side column while writing: what there is to look at, one of it open; tone in a line; what waits before submitting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.kit.lists import ListView
from ui.kit.roles import Role
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, note, plain_tip
from ui.panes.checks_before import BeforeSubmit
from ui.panes.checks_language import LanguageLine
from ui.panes.checks_open import OpenFinding, short_of
from ui.panes.checks_tone import ToneSection
from ui.panes.tone_facts import DialShown, ReadingShown
from ui.panes.write_facts import Said
from ui.words import many


class ChecksPanel(QWidget):
    """Signals: `selected(str)` with the key of the objection that was opened; `fix(str, str)`; `leave(str)`; `ask(str)`;
    `explain(str)`; `go(str)` to where it is answered; `elsewhere(str, int)` with the number of another place it rests on;
    `passage_clicked(object)` with a Passage; `look_again()` at what was left as it is; `add_word(str, bool)` to put the
    word of an objection on the house's list, or (False) on the person's own."""

    selected = Signal(str)
    fix = Signal(str, str)
    leave = Signal(str)
    ask = Signal(str)
    explain = Signal(str)
    go = Signal(str)
    elsewhere = Signal(str, int)
    passage_clicked = Signal(object)
    look_again = Signal()
    add_word = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: list[Said] = []
        self._titles: dict[str, str] = {}
        self._where: dict[str, str] = {}
        self._current = ""
        self._may_edit = True
        self.opened = OpenFinding(self)
        self.list = ListView(self.tr("What to look at"), self, detail_lines=0)
        self.list.setSizeAdjustPolicy(ListView.SizeAdjustPolicy.AdjustToContents)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.tone = ToneSection(self)
        self.tone.passage_clicked.connect(self.passage_clicked)
        self._more = note("", self)
        self._more.setContentsMargins(16, 4, 16, 4)
        self._more.setToolTip(plain_tip(self.tr("The next one comes as you settle one of those above.")))
        self._more.hide()
        self._nothing = EmptyState("check", self.tr("Nothing left to look at"), "", parent=self)
        self._left = QuietButton("", self)
        self._left.hide()
        self._left.clicked.connect(self.look_again)
        self._waiting = Label("", self, color="ink-soft", wrap=True)
        self._waiting.setContentsMargins(16, 16, 16, 0)
        self.before = BeforeSubmit(self)
        self.language = LanguageLine(self)
        self._lay_out()
        self.list.chosen.connect(self._chosen)
        self.list.clicked.connect(self._clicked)
        self.opened.fix.connect(self._fix)
        self.opened.leave.connect(self._leave)
        self.opened.ask.connect(self._ask)
        self.opened.explain.connect(self._explain)
        self.opened.go.connect(self._go)
        self.opened.elsewhere.connect(self._elsewhere)
        self.opened.add_word.connect(self._add_word)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._above = QVBoxLayout()
        column.addLayout(self._above)
        column.addWidget(self.opened)
        column.addWidget(self.list)
        column.addWidget(self._more)
        column.addWidget(self._nothing)
        column.addWidget(self._waiting)
        left = QHBoxLayout()
        left.setContentsMargins(10, 4, 10, 0)
        left.addWidget(self._left)
        left.addStretch(1)
        column.addLayout(left)
        column.addSpacing(8)
        column.addWidget(Hairline(self))
        column.addWidget(self.tone)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scroll, 1)
        whole.addWidget(self.language)
        whole.addWidget(self.before)

    def add_above(self, widget: QWidget) -> None:
        """Put something of the owner's before what the checks say."""
        self._above.addWidget(widget)

    @property
    def current(self) -> str:
        """The key of the objection that is open; empty when none is."""
        return self._current

    def show_said(
        self, said: Sequence[Said], titles: Mapping[str, str], where: Mapping[str, str], *, may_edit: bool
    ) -> None:
        """Show these objections; `titles` by rule, `where` by key ("X", "in all 3")."""
        self._said = list(said)
        self._titles, self._where, self._may_edit = dict(titles), dict(where), may_edit
        keys = [one.key for one in self._said]
        if self._current not in keys:
            self._current = keys[0] if keys else ""
        self._refresh()

    def show_waiting(self, count: int) -> None:
        """How many suggestions wait behind those that are open."""
        self._more.setVisible(count > 0)
        self._more.setText(
            many(
                count,
                self.tr("1 more to consider, once these are settled"),
                self.tr("%n more to consider, once these are settled"),
            )
        )

    def show_left(self, count: int) -> None:
        """How many passages were left as they are."""
        self._left.setVisible(count > 0)
        self._left.setText(
            many(count, self.tr("1 left as it is. Show it again"), self.tr("%n left as they are. Show them again"))
        )

    def show_pending(self, *, asked: bool, blank: bool) -> None:
        """Before the first answer: nothing is claimed. `asked`: it comes only when it is asked for; `blank`: there are no
        words that it could be about."""
        self._said = []
        self._current = ""
        self.show_tone(None, (), "")
        self.show_waiting(0)
        self.opened.hide()
        self.list.hide()
        self._nothing.hide()
        empty = self.tr("Once there are words, the checks say here what could be better.")
        self._waiting.setText(empty if blank else self.tr("Press F7 to check."))
        self._waiting.setVisible(blank or asked)

    def open(self, key: str) -> None:
        """Open one objection."""
        if key and key != self._current:
            self._current = key
            self._refresh()
        self.selected.emit(key)

    def step(self, by: int) -> None:
        """Open the next or the previous one."""
        keys = [one.key for one in self._said]
        if keys:
            at = keys.index(self._current) + by if self._current in keys else 0
            self.open(keys[at % len(keys)])

    def current_words(self) -> str:
        """The open objection as it is said aloud: "2 of 5. Must fix: …"; empty where none is open."""
        said = self.current_said()
        if said is None:
            return ""
        grave = {
            "error": self.tr("Must fix"),
            "warning": self.tr("Should fix"),
            "suggestion": self.tr("Consider"),
        }
        words = self.tr("%1 of %2. %3: %4").replace("%1", str(self._said.index(said) + 1))
        return (
            words.replace("%2", str(len(self._said)))
            .replace("%3", grave[said.level])
            .replace("%4", said.finding.message)
        )

    def current_said(self) -> Said | None:
        """The objection that is open."""
        return next((one for one in self._said if one.key == self._current), None)

    def _refresh(self) -> None:
        current = self.current_said()
        self._waiting.hide()
        self._nothing.setVisible(not self._said)
        self.opened.setVisible(current is not None)
        if current is not None:
            self.opened.show_said(
                current, self.title_of(current), self._where.get(current.key, ""), may_edit=self._may_edit
            )
        rest = [one for one in self._said if one.key != self._current]
        self.list.setVisible(bool(rest))
        self._model.set_rows(
            [
                Row(
                    id=one.key,
                    title=self._row_title(one),
                    lead_mark="ok" if one.allowed else one.level,
                    right=self._where.get(one.key, ""),
                    tip=one.finding.message,
                )
                for one in rest
            ]
        )
        height = sum(self.list.sizeHintForRow(at) for at in range(self._model.rowCount()))
        self.list.setFixedHeight(height + 4)

    def title_of(self, said: Said) -> str:
        """What an objection is called."""
        return (
            short_of(said)
            if said.finding.rule.startswith("length.")
            else (self._titles.get(said.finding.rule, said.finding.rule))
        )

    def _row_title(self, said: Said) -> str:
        match = " ".join(said.finding.match.split())
        if match and len(match) <= 40 and not said.finding.rule.startswith("length."):
            return f"“{match}” · {self.title_of(said)}"
        return self.title_of(said)

    def show_tone(self, reading: ReadingShown | None, dials: Sequence[DialShown], audience: str) -> None:
        """What was measured; `audience` is for whom the text is written."""
        self.tone.show_measures(reading, dials, audience)

    @Slot(object)
    def _chosen(self, key: object) -> None:
        self.open(str(key))

    @Slot(object)
    def _clicked(self, index: Any) -> None:
        self.open(str(index.data(Role.ID)))

    @Slot(str)
    def _fix(self, words: str) -> None:
        self.fix.emit(self._current, words)

    @Slot()
    def _leave(self) -> None:
        self.leave.emit(self._current)

    @Slot()
    def _ask(self) -> None:
        self.ask.emit(self._current)

    @Slot()
    def _explain(self) -> None:
        self.explain.emit(self._current)

    @Slot(bool)
    def _add_word(self, house: bool) -> None:
        self.add_word.emit(self._current, house)

    @Slot()
    def _go(self) -> None:
        self.go.emit(self._current)

    @Slot(int)
    def _elsewhere(self, at: int) -> None:
        self.elsewhere.emit(self._current, at)
