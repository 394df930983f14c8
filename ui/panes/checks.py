"""The side column while writing: what there is to look at, one of it open; tone in a line; what waits before submitting."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.glyph import Glyph
from ui.kit.hairline import Hairline
from ui.kit.layouts import empty
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label
from ui.panes.write_facts import Said
from ui.words import many

_DIALS = {"pressure": "Sales pressure", "aggression": "Sharp words", "warmth": "Warmth", "plainness": "Plain words"}


class OpenFinding(QWidget):
    """The current objection, opened: words, why, what can be done.

    Signals: `fix(str)` with a replacement; `leave()`; `ask()`; `explain()`.
    """

    fix = Signal(str)
    leave = Signal()
    ask = Signal()
    explain = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = Glyph(self, px=14, height_px=20)
        self._title = Label("", self, weight=600, wrap=True)
        self._where = Label("", self, px=12, color="ink-soft")
        self._text = Label("", self, px=12, color="ink-soft", wrap=True)
        self._buttons = QWidget(self)
        self._flow = FlowLayout(self._buttons, spacing=6)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self._where, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addLayout(head)
        inner = QVBoxLayout()
        inner.setContentsMargins(22, 0, 0, 0)
        inner.setSpacing(8)
        inner.addWidget(self._text)
        inner.addWidget(self._buttons)
        column.addLayout(inner)

    def show_said(self, said: Said, title: str, where: str, *, may_edit: bool) -> None:
        """Open this objection."""
        self._mark.set_mark(said.level)
        self._title.setText(title)
        self._where.setText(where)
        explanation = _explanation(said, title)
        self._text.setText(explanation)
        self._text.setVisible(bool(explanation))
        empty(self._flow)
        if may_edit:
            self._add_actions(said)
        why = QuietButton(self.tr("Why?"), self._buttons)
        why.clicked.connect(self.explain)
        self._flow.addWidget(why)
        self.setAccessibleName(f"{title}. {said.finding.message}")

    def _add_actions(self, said: Said) -> None:
        if said.span is not None:
            for at, words in enumerate(said.finding.suggestions[:3]):
                kind = PrimaryButton if at == 0 else SecondaryButton
                shown = self.tr("Use “%1”").replace("%1", words) if words else self.tr("Take it out")
                button = kind(shown, self._buttons, small=True)
                button.setProperty("words", words)
                button.clicked.connect(self._fix)
                self._flow.addWidget(button)
        if said.level != "error":
            leave = SecondaryButton(self.tr("Leave it"), self._buttons, small=True)
            leave.clicked.connect(self.leave)
            self._flow.addWidget(leave)
        elif said.asked:
            self._flow.addWidget(Label(self.tr("Exception asked for"), self._buttons, px=12, color="ink-soft"))
        elif not said.allowed:
            ask = SecondaryButton(self.tr("Ask for an exception"), self._buttons, small=True)
            ask.clicked.connect(self.ask)
            self._flow.addWidget(ask)

    @Slot()
    def _fix(self) -> None:
        self.fix.emit(str(self.sender().property("words")))


def short_of(said: Said) -> str:
    """What an objection says, without what it explains: "53 characters too many for X"."""
    return said.finding.message.partition(". ")[0].partition(": ")[0].rstrip(".")


def _explanation(said: Said, title: str) -> str:
    message = said.finding.message
    sure = {
        "medium": " This check is right more often than not.",
        "low": " This check is not sure; use your judgement.",
    }
    rest = message.removeprefix(title).lstrip(".: ") if message.startswith(title) else message
    return (rest[:1].upper() + rest[1:] + sure.get(said.finding.confidence, "")).strip()


class ChecksPanel(QWidget):
    """Signals: `selected(str)` with the key of the objection that was opened; `fix(str, str)`; `leave(str)`; `ask(str)`;
    `explain(str)`; `look_again()` at what was left as it is."""

    selected = Signal(str)
    fix = Signal(str, str)
    leave = Signal(str)
    ask = Signal(str)
    explain = Signal(str)
    look_again = Signal()

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
        self._tone = QVBoxLayout()
        self._tone.setContentsMargins(16, 8, 16, 8)
        self._tone.setSpacing(4)
        self._nothing = EmptyState("check", self.tr("Nothing left to look at"), "", parent=self)
        self._left = QuietButton("", self)
        self._left.hide()
        self._left.clicked.connect(self.look_again)
        self._waiting = Label(self.tr("Press F7 to check."), self, color="ink-soft")
        self._waiting.setContentsMargins(16, 16, 16, 0)
        self.before = BeforeSubmit(self)
        self._lay_out()
        self.list.chosen.connect(self._chosen)
        self.list.clicked.connect(self._clicked)
        self.opened.fix.connect(self._fix)
        self.opened.leave.connect(self._leave)
        self.opened.ask.connect(self._ask)
        self.opened.explain.connect(self._explain)

    def _lay_out(self) -> None:
        inside = QWidget(self)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.opened)
        column.addWidget(self.list)
        column.addWidget(self._nothing)
        column.addWidget(self._waiting)
        left = QHBoxLayout()
        left.setContentsMargins(10, 4, 10, 0)
        left.addWidget(self._left)
        left.addStretch(1)
        column.addLayout(left)
        column.addSpacing(8)
        column.addWidget(Hairline(self))
        column.addLayout(self._tone)
        self._below = QVBoxLayout()
        column.addLayout(self._below)
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
        whole.addWidget(self.before)

    def add_below(self, widget: QWidget) -> None:
        """Put something of the owner's under the lines of tone."""
        self._below.addWidget(widget)

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

    def show_left(self, count: int) -> None:
        """How many passages were left as they are."""
        self._left.setVisible(count > 0)
        self._left.setText(
            many(count, self.tr("1 left as it is. Show it again"), self.tr("%n left as they are. Show them again"))
        )

    def show_pending(self, *, asked: bool) -> None:
        """Before the first answer: nothing is claimed."""
        self._said = []
        self._current = ""
        self.show_tone({}, {})
        self.opened.hide()
        self.list.hide()
        self._nothing.hide()
        self._waiting.setVisible(asked)

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
                current, self._title(current), self._where.get(current.key, ""), may_edit=self._may_edit
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

    def _title(self, said: Said) -> str:
        return (
            short_of(said)
            if said.finding.rule.startswith("length.")
            else (self._titles.get(said.finding.rule, said.finding.rule))
        )

    def _row_title(self, said: Said) -> str:
        match = " ".join(said.finding.match.split())
        if match and len(match) <= 40 and not said.finding.rule.startswith("length."):
            return f"“{match}” · {self._title(said)}"
        return self._title(said)

    def show_tone(self, readability: Mapping[str, Any], dials: Mapping[str, Any]) -> None:
        """Reading and tone as lines: what is outside its range by itself, the rest folded into one."""
        empty(self._tone)
        inside = 0
        for name, dial in dials.items():
            score, band = dial.get("score"), cast("list[float]", dial.get("band") or [0, 100])
            if score is not None and not band[0] <= score <= band[1]:
                words = self.tr("%1: a little high (%2; your house style takes %3)")
                line = (
                    words.replace("%1", _DIALS.get(name, name))
                    .replace("%2", f"{score:.0f}")
                    .replace("%3", f"{band[1]:.0f}")
                )
                self._tone.addWidget(_line("warning", line, self))
            elif score is not None:
                inside += 1
        if readability.get("measurable"):
            grade = float(readability.get("flesch_kincaid_grade", readability.get("grade", 0)) or 0)
            words = (
                self.tr("Easy to read")
                if grade <= 8
                else self.tr("Readable")
                if grade <= 11
                else self.tr("Hard to read")
            )
            self._tone.addWidget(
                _line("ok" if grade <= 11 else "suggestion", f"{words} · {_minutes(readability)}", self)
            )
        elif readability.get("words"):
            short = self.tr("Too short to score for reading · %1").replace("%1", _minutes(readability))
            self._tone.addWidget(_line("", short, self))
        if inside:
            self._tone.addWidget(
                _line("ok", many(inside, self.tr("1 tone as wanted"), self.tr("%n tones as wanted")), self)
            )

    @Slot(object)
    def _chosen(self, key: object) -> None:
        self.open(str(key))

    @Slot(object)
    def _clicked(self, index: Any) -> None:
        from ui.kit.roles import Role

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


def _minutes(readability: Mapping[str, Any]) -> str:
    minutes = float(readability.get("words", 0)) / 238
    return "under a minute" if minutes < 1 else f"about {minutes:.0f} min"


def _line(mark: str, words: str, parent: QWidget) -> QWidget:
    line = QWidget(parent)
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    glyph = Glyph(line, px=12, height_px=18)
    if mark:
        glyph.set_mark(mark)
    row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Label(words, line, px=12, color="ink-soft" if mark in ("", "ok") else "ink", wrap=True), 1)
    return line


class BeforeSubmit(QWidget):
    """The quiet list beside the button: what stands in the way or should be looked at before submitting."""

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
        for words in items[:5]:
            self._lines.addWidget(Label(f"☐ {words}", self._card, px=12, color="ink-soft", wrap=True))
        if len(items) > 5:
            self._lines.addWidget(
                Label(self.tr("and %n more").replace("%n", str(len(items) - 5)), self._card, px=12, color="ink-soft")
            )
