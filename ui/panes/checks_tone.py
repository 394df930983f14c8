"""Tone and reading in the side column: a line each where something is unlike the house style, the rest folded into one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.fold import Fold, Scale
from ui.kit.layouts import empty
from ui.kit.passage import PassageRow
from ui.kit.text import Label, note
from ui.panes.tone_facts import DialShown, ReadingShown
from ui.panes.write_facts import Passage
from ui.words import many

_NEAR, _FAR = 12, 30
"""How far outside its band a figure is a little off, or very much."""


class ToneSection(QWidget):
    """Signal: `passage_clicked(object)` with a Passage."""

    passage_clicked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 8, 12, 8)
        self._column.setSpacing(0)
        self._shown: tuple[ReadingShown | None, tuple[DialShown, ...], str] | None = None
        self._open: dict[str, bool] = {}
        self._folds: dict[str, Fold] = {}
        self._passages: list[Passage] = []

    def show_measures(self, reading: ReadingShown | None, dials: Sequence[DialShown], audience: str) -> None:
        """Show these; `audience` is for whom the text is written, as the screen says it. Does nothing where nothing changed."""
        wanted = (reading, tuple(dials), audience)
        if wanted == self._shown:
            return
        self._shown = wanted
        focused = next((name for name, fold in self._folds.items() if fold.row.hasFocus()), "")
        empty(self._column)
        self._folds, self._passages = {}, []
        for dial in dials:
            if not dial.is_inside:
                self._add_dial(self._column, dial, self._sentence(dial, audience), "warning")
        if reading is not None:
            self._add_reading(reading)
        inside = [dial for dial in dials if dial.is_inside]
        if inside:
            words = many(len(inside), self.tr("1 tone as wanted"), self.tr("%n tones as wanted"))
            fold = self._fold("tones", words, "ok", self._column)
            fold.body.setContentsMargins(0, 0, 0, 4)
            for dial in inside:
                self._add_dial(fold.body, dial, self._title(dial.name), "")
        if focused in self._folds:
            self._folds[focused].row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(
        self,
        name: str,
        words: str,
        mark: str,
        column: QVBoxLayout,
        *,
        scale: Scale | None = None,
        usually: bool = False,
    ) -> Fold:
        fold = self._folds[name] = Fold(words, self, mark=mark, scale=scale)
        fold.setProperty("name", name)
        fold.opened.connect(self._remember)
        fold.set_open(self._open.get(name, usually))
        column.addWidget(fold)
        return fold

    @Slot(bool)
    def _remember(self, on: bool) -> None:
        self._open[str(self.sender().property("name"))] = on

    # -- dials ---------------------------------------------------------------------------------------------------------

    def _add_dial(self, column: QVBoxLayout, dial: DialShown, words: str, mark: str) -> None:
        scale = Scale(value=dial.score, low=dial.low, high=dial.high)
        fold = self._fold(dial.name, words, mark, column, scale=scale)
        band = self.tr("%1 of 100; your house style takes %2 to %3").replace("%1", str(dial.score))
        band = band.replace("%2", f"{dial.low:g}").replace("%3", f"{dial.high:g}")
        fold.row.setAccessibleName(f"{words}, {band}")
        fold.body.addWidget(note(band, self))
        for one in dial.evidence:
            lead = f"+{one.points}" if one.points > 0 else f"−{-one.points}"
            self._add_passage(fold.body, one.passage, lead, one.why)
        if not dial.evidence:
            fold.body.addWidget(note(self.tr("Nothing in the words moves it."), self))
        elif dial.more:
            more = many(
                dial.more, self.tr("and 1 passage that weighs less"), self.tr("and %n passages that weigh less")
            )
            fold.body.addWidget(note(more, self))
        if dial.weak:
            fold.body.addSpacing(4)
            fold.body.addWidget(note(dial.weak, self))

    def _add_passage(self, column: QVBoxLayout, passage: Passage, lead: str, tip: str) -> None:
        row = PassageRow(f"“{' '.join(passage.words.split())}”", self, lead=lead, tip=tip)
        row.setProperty("at", len(self._passages))
        self._passages.append(passage)
        row.clicked.connect(self._go)
        column.addWidget(row)

    @Slot()
    def _go(self) -> None:
        self.passage_clicked.emit(self._passages[int(self.sender().property("at"))])

    def _title(self, name: str) -> str:
        titles = {
            "pressure": self.tr("Sales pressure"),
            "aggression": self.tr("Sharp words"),
            "warmth": self.tr("Warmth"),
            "plainness": self.tr("Plain words"),
            "respect": self.tr("Respect"),
            "positivity": self.tr("Gladness"),
            "you_we": self.tr("“You” before “we”"),
            "formality": self.tr("Formality"),
        }
        return titles.get(name, name.replace("_", " ").capitalize())

    def _sentence(self, dial: DialShown, audience: str) -> str:
        off = max(dial.low - dial.score, dial.score - dial.high)
        high = dial.score > dial.high
        if off <= _NEAR:
            words = self.tr("%1: a little high for %2") if high else self.tr("%1: a little low for %2")
        elif off <= _FAR:
            words = self.tr("%1: high for %2") if high else self.tr("%1: low for %2")
        else:
            words = self.tr("%1: far too high for %2") if high else self.tr("%1: far too low for %2")
        return words.replace("%1", self._title(dial.name)).replace("%2", audience)

    # -- reading -------------------------------------------------------------------------------------------------------

    def _add_reading(self, reading: ReadingShown) -> None:
        minutes = self.tr("under a minute") if reading.minutes < 1 else self.tr("about %1 min")
        minutes = minutes.replace("%1", f"{reading.minutes:.0f}")
        mark = "suggestion" if reading.above or reading.band == "hard" else "ok" if reading.band else ""
        words = f"{self._gist(reading)} · {minutes}"
        fold = self._fold("reading", words, mark, self._column, usually=mark == "suggestion")
        lines = self._reading_lines(reading)
        if not lines and not reading.worst:
            fold.keep_shut()
        for line in lines:
            fold.body.addWidget(note(line, self))
        if reading.worst:
            fold.body.addWidget(Label(self._worst_words(reading), self, px=12, weight=500, wrap=True))
        for one in reading.worst:
            tip = many(one.words, self.tr("1 word"), self.tr("%n words"))
            self._add_passage(fold.body, one.passage, str(one.words), tip)

    def _gist(self, reading: ReadingShown) -> str:
        if reading.above:
            return self.tr("Harder to read than your house style wants")
        if not reading.band:
            short = reading.why == "too short"
            return self.tr("Too short to score for reading") if short else self.tr("Not scored for reading")
        words = {"easy": self.tr("Easy to read"), "fair": self.tr("Readable"), "hard": self.tr("Hard to read")}
        return words[reading.band]

    def _worst_words(self, reading: ReadingShown) -> str:
        if reading.stretches:
            return self.tr("The longest without a pause, with the number of words")
        return self.tr("The hardest sentences, with the number of words")

    def _reading_lines(self, reading: ReadingShown) -> list[str]:
        lines: list[str] = []
        if reading.grade is not None:
            words = (
                self.tr("Asks for about %1 years of school") if reading.grade >= 1 else self.tr("Asks for no schooling")
            )
            grade = words.replace("%1", f"{min(18.0, reading.grade):.0f}")
            lines.append(f"{grade} {self.tr('(give or take three)')}" if reading.unsure else grade)
        if reading.average and not reading.stretches:
            words = self.tr("%1 words a sentence, %2 in the longest").replace("%1", f"{reading.average:.0f}")
            lines.append(words.replace("%2", str(reading.longest)))
        return lines
