"""The current objection, opened."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.finding import Elsewhere
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.glyph import Glyph
from ui.kit.keycap import KeyCap, key_words
from ui.kit.layouts import empty
from ui.kit.passage import PassageRow
from ui.kit.text import Label
from ui.panes.write_facts import Said
from ui.panes.write_places import Door, door_of
from ui.words import moment_words

UNKNOWN_WORD = "spelling.word"
SHORT_MATCH = 26
"""Characters up to which both places of an objection stand on one line."""


class OpenFinding(QWidget):
    """Words, why, where else, and what can be done.

    Signals: `fix(str)` with a replacement; `leave()`; `ask()`; `explain()`; `go()` to where it is answered;
    `elsewhere(int)` with the number of another place it rests on; `add_word(bool)` to the house's list, or (False) to one's
    own. `fix_key` is the key of the first replacement, shown behind it where it is this widget that hears it.
    """

    fix = Signal(str)
    leave = Signal()
    ask = Signal()
    explain = Signal()
    go = Signal()
    elsewhere = Signal(int)
    add_word = Signal(bool)

    def __init__(self, parent: QWidget | None = None, *, fix_key: str = "") -> None:
        super().__init__(parent)
        self._fix_key = fix_key
        self._mark = Glyph(self, px=14, height_px=20)
        self._title = Label("", self, weight=600, wrap=True)
        self._where = Label("", self, px=12, color="ink-soft")
        self._text = Label("", self, px=12, color="ink-soft", wrap=True)
        self._places = QVBoxLayout()
        self._places.setSpacing(0)
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
        inner.addLayout(self._places)
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
        self._show_places(said)
        empty(self._flow)
        if may_edit:
            self._add_actions(said)
        why = QuietButton(self.tr("Why?"), self._buttons)
        why.clicked.connect(self.explain)
        self._flow.addWidget(why)
        self.setAccessibleName(f"{title}. {said.finding.message}")

    # -- where it stands -----------------------------------------------------------------------------------------------

    def _show_places(self, said: Said) -> None:
        empty(self._places)
        finding = said.finding
        if finding.seconds is not None:
            words = moment_words(*finding.seconds)
            self._places.addWidget(Label(words[:1].upper() + words[1:], self, px=12, weight=500))
        if not finding.elsewhere:
            return
        match = " ".join(finding.match.split())
        short = [one for one in finding.elsewhere if len(one.match) <= SHORT_MATCH and one.id]
        if match and len(match) <= SHORT_MATCH and len(short) == len(finding.elsewhere):
            self._add_line(match, short)
            return
        for at, one in enumerate(finding.elsewhere):
            words = " ".join(one.match.split())
            here = not one.id and len(one.span) > 0
            row = PassageRow(f"“{words}”" if words else one.where, self, lead=one.where if words and not here else "")
            row.setProperty("at", at)
            row.clicked.connect(self._go_elsewhere)
            self._places.addWidget(row)

    def _add_line(self, here: str, places: list[Elsewhere]) -> None:
        """“Here “40 %” · Facebook “45 %””, the second a way there."""
        line = QWidget(self)
        flow = FlowLayout(line, spacing=2)
        flow.addWidget(Label(f"{self.tr('Here “%1”').replace('%1', here)} ·", line, px=12))
        for at, one in enumerate(places):
            button = QuietButton(f"{one.where} “{' '.join(one.match.split())}”", line)
            button.setProperty("at", at)
            button.clicked.connect(self._go_elsewhere)
            flow.addWidget(button)
        self._places.addWidget(line)

    @Slot()
    def _go_elsewhere(self) -> None:
        self.elsewhere.emit(int(self.sender().property("at")))

    # -- what can be done ----------------------------------------------------------------------------------------------

    def _add_actions(self, said: Said) -> None:
        if said.span is not None:
            for at, words in enumerate(said.finding.suggestions[:3]):
                kind = PrimaryButton if at == 0 else SecondaryButton
                shown = self.tr("Use “%1”").replace("%1", words) if words else self.tr("Take it out")
                button = kind(shown, self._buttons, small=True)
                button.setProperty("words", words)
                button.clicked.connect(self._fix)
                self._flow.addWidget(button)
                if at == 0 and self._fix_key:
                    self._flow.addWidget(KeyCap(key_words(self._fix_key), self._buttons))
        door = door_of(said.finding)
        if door is not None:
            kind = SecondaryButton if self._flow.count() else PrimaryButton
            there = kind(self._door_words(door), self._buttons, small=True)
            there.clicked.connect(self.go)
            self._flow.addWidget(there)
        if said.level != "error":
            leave = SecondaryButton(self.tr("Leave it"), self._buttons, small=True)
            leave.clicked.connect(self.leave)
            self._flow.addWidget(leave)
            if said.finding.rule == UNKNOWN_WORD:
                self._add_lists()
        elif said.asked:
            self._flow.addWidget(Label(self.tr("Exception asked for"), self._buttons, px=12, color="ink-soft"))
        elif not said.allowed:
            ask = SecondaryButton(self.tr("Ask for an exception"), self._buttons, small=True)
            ask.clicked.connect(self.ask)
            self._flow.addWidget(ask)

    def _add_lists(self) -> None:
        house = SecondaryButton(self.tr("Add to the house’s words"), self._buttons, small=True)
        house.clicked.connect(self._add_to_house)
        own = SecondaryButton(self.tr("Add to my words"), self._buttons, small=True)
        own.clicked.connect(self._add_to_own)
        self._flow.addWidget(house)
        self._flow.addWidget(own)

    @Slot()
    def _add_to_house(self) -> None:
        self.add_word.emit(True)

    @Slot()
    def _add_to_own(self) -> None:
        self.add_word.emit(False)

    def _door_words(self, door: Door) -> str:
        return {
            "about": self.tr("Go to “About this post”"),
            "authors": self.tr("Go to the authors"),
            "rights": self.tr("Go to its rights and facts"),
            "alt": self.tr("Write the alt text"),
        }[door.kind]

    @Slot()
    def _fix(self) -> None:
        self.fix.emit(str(self.sender().property("words")))


def short_of(said: Said) -> str:
    """What an objection says, without what it explains: "53 characters too many for X"."""
    return said.finding.message.partition(". ")[0].partition(": ")[0].rstrip(".")


def _explanation(said: Said, title: str) -> str:
    message = said.finding.message
    translate = QCoreApplication.translate
    sure = {
        "medium": translate("Objection", "This check is right more often than not."),
        "low": translate("Objection", "This check is not sure; use your judgement."),
    }
    rest = message.removeprefix(title).lstrip(".: ") if message.startswith(title) else message
    return f"{rest[:1].upper()}{rest[1:]} {sure.get(said.finding.confidence, '')}".strip()
