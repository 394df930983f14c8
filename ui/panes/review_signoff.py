"""The sign-off of the post in front: each step with who said yes, and whose turn it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.signoff import USUAL, SignoffStep
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton
from ui.kit.glyph import Glyph
from ui.kit.layouts import empty
from ui.kit.text import Label, plain_tip
from ui.panes.lost_step import lost_words
from ui.panes.review_facts import ReviewFacts
from ui.times import clock_of, since_words

if TYPE_CHECKING:
    from editorial.library.signoffs import Yes
    from editorial.workflow.turns import Turn

_MOST_NAMES = 3
"""So many are named when one of them will do; beyond that their number is said."""


class SignoffCard(QWidget):
    """Signals: `outside_asked()` for the yes of somebody outside; `withdraw_asked()` to take one's own yes back."""

    outside_asked = Signal()
    withdraw_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self.outside_button = QuietButton(self.tr("Record a yes from outside…"), self, icon_name="mail-check")
        self.withdraw_button = QuietButton(self.tr("Take my yes back"), self, icon_name="undo-2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._lines)
        column.addWidget(self.withdraw_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.outside_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.outside_button.clicked.connect(self.outside_asked)
        self.withdraw_button.clicked.connect(self.withdraw_asked)
        self.clear()

    def clear(self) -> None:
        """Nothing is open."""
        empty(self._lines)
        self.outside_button.hide()
        self.withdraw_button.hide()

    def show_facts(self, facts: ReviewFacts) -> None:
        """Who wrote it, who said yes, whose turn it is."""
        self.clear()
        writers = list(dict.fromkeys(one.revision.created_by for one in facts.shown if one.revision))
        for writer in writers:
            self._add("check", self.tr("Written: %1").replace("%1", self._who(writer)), quiet=True)
        for approval in facts.approvals:
            if approval.stands:
                said = self.tr("Approved: %1, %2").replace("%1", self._who(approval.approver))
                words = said.replace("%2", since_words(approval.at))
                if approval.alone:
                    words += " · " + self.tr("alone, by the one who wrote it")
                self._add("stamp", words, quiet=True, tip=clock_of(approval.at, day=True))
        groups = self._groups(facts)
        for names in groups:
            if len(groups) > 1:
                self._lines.addWidget(Label(self._networks(facts, names), self, px=12, weight=600))
            self._add_steps(facts.turns[names[0]])
        self._add_void(facts)
        me = self._session.person
        may = me is not None and me.is_a("editor") and me.id not in writers
        self.outside_button.setVisible(bool(facts.shown) and may)
        standing = [yes for turn in facts.turns.values() for yes in turn.yeses]
        self.withdraw_button.setVisible(me is not None and any(yes.person == me.id for yes in standing))

    def _groups(self, facts: ReviewFacts) -> list[list[str]]:
        """Networks that stand at the same point of the same steps are told once."""
        found: dict[object, list[str]] = {}
        for name, turn in facts.turns.items():
            yeses = tuple((yes.person, yes.behalf, yes.step_name) for yes in turn.yeses)
            found.setdefault((turn.steps, turn.number, turn.wanted, yeses), []).append(name)
        return list(found.values())

    def _add_steps(self, turn: Turn) -> None:
        for number, step in enumerate(turn.steps):
            given = [yes for yes in turn.yeses if yes.step_name == step.name]
            for yes in given:
                self._add_yes(yes)
            if number == turn.number:
                self._add_turn(turn, step)
            elif number > turn.number:
                self._add("dot", self.tr("%1: after that").replace("%1", self._named(step)), quiet=True)

    def _add_turn(self, turn: Turn, step: SignoffStep) -> None:
        me = self._session.person
        names = [self._who(person.id) for person in turn.asked]
        if me is not None and turn.party_of(me.id):
            others = [] if step.need == "any" else [one for one in names if one != self.tr("you")]
            said = self.tr("you") if not others else self.tr("you, and %1").replace("%1", ", ".join(others))
            away = turn.party_of(me.id)
            if away != me.id:
                said = self.tr("you, for %1").replace("%1", self._session.names.person(away))
            self._add("arrow-right", f"{self._named(step)}: {said}", quiet=False)
            return
        if turn.asks_outside:
            names.append(self.tr("somebody outside"))
        if turn.is_lost:
            self._add("circle-help", f"{self._named(step)}: {lost_words(turn)}", quiet=False)
            return
        if turn.is_usual:
            self._add("arrow-right", self.tr("Editor: somebody other than you"), quiet=True)
            return
        joint = self.tr(" or ") if step.need == "any" else self.tr(" and ")
        said = joint.join(names) if len(names) <= _MOST_NAMES else self.tr("one of %n").replace("%n", str(len(names)))
        said = said if step.need == "any" or len(names) <= _MOST_NAMES else ", ".join(names)
        words = f"{self._named(step)}: {said}, {self.tr('since %1').replace('%1', since_words(turn.since))}"
        self._add("arrow-right", words, quiet=True, tip=clock_of(turn.since, day=True))

    def _add_yes(self, yes: Yes) -> None:
        name = self._who(yes.person)
        tip = clock_of(yes.at, day=True)
        if yes.evidence is not None:
            name = self.tr("%1, recorded by %2").replace("%1", yes.behalf).replace("%2", name)
            note = yes.evidence.get("note", "")
            tip += f"\n{yes.evidence.get('name', '')}" + (f"\n{note}" if note else "")
        elif yes.behalf:
            name = self.tr("%1 for %2").replace("%1", name).replace("%2", self._session.names.person(yes.behalf))
        step = yes.step_name or self.tr("Editor")
        self._add("check", f"{step}: {name}, {since_words(yes.at)}", quiet=True, tip=tip)

    def _add_void(self, facts: ReviewFacts) -> None:
        """Yeses to another version, which do not count any more."""
        told: set[tuple[str, str]] = set()
        for name in (one.id for one in facts.shown):
            for yes in facts.yeses.get(name, ()):
                if yes.stands or (yes.person, yes.step_name) in told:
                    continue
                told.add((yes.person, yes.step_name))
                words = self.tr("No longer counts: %1 said yes to another version (%2)")
                words = words.replace("%1", self._who(yes.person)).replace("%2", yes.step_name)
                self._add("undo-2", words, quiet=True, tip=clock_of(yes.revoked_at, day=True) if yes.revoked_at else "")

    def _networks(self, facts: ReviewFacts, names: Sequence[str]) -> str:
        platforms = [facts.post.variant(name).platform for name in names]
        return ", ".join(self._session.platforms[one].name for one in platforms if one in self._session.platforms)

    def _named(self, step: SignoffStep) -> str:
        usual = step.name in ("", USUAL[0].name)
        return self.tr("Editor") if usual else step.name

    def _who(self, person_id: str) -> str:
        me = self._session.person
        return self.tr("you") if me is not None and me.id == person_id else self._session.names.person(person_id)

    def _add(self, icon: str, words: str, *, quiet: bool, tip: str = "") -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        glyph = Glyph(self, px=14, height_px=20)
        glyph.set_icon(icon, "ink-soft" if quiet else "blue")
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        label = Label(words[:1].upper() + words[1:], self, px=12, color="ink-soft" if quiet else "ink", wrap=True)
        if tip:
            label.setToolTip(plain_tip(tip))
        row.addWidget(label, 1)
        self._lines.addLayout(row)
