"""The wanted range of each tone."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.kit.fields import Field
from ui.kit.flow import FlowLayout
from ui.kit.text import Label
from ui.theme.theme import theme_of

ALL = 100
_NUMBER_PX, _NAME_PX, _CELL_PX = 52, 120, 268

Band = tuple[float, float]


class BandsField(Field):
    """Two numbers from 0 to 100 for each tone, each of which may stay empty. Signal: `changed()`.

    `lines` are the two inputs by dial. Ranges of dials that are not offered are kept.
    """

    changed = Signal()

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self.lines: dict[str, tuple[QLineEdit, QLineEdit]] = {}
        self._others: dict[str, Band] = {}
        flow = FlowLayout(self._holder, spacing=16, line_spacing=6)
        for dial, words in self._dials().items():
            flow.addWidget(self._cell(dial, words))

    @property
    def value(self) -> dict[str, Band]:
        """The ranges by dial; those that say nothing are left out."""
        found = dict(self._others)
        for dial, (least, most) in self.lines.items():
            low, high = _number(least), _number(most)
            if low is not None or high is not None:
                found[dial] = (low or 0, ALL if high is None else high)
        return found

    @property
    def is_valid(self) -> bool:
        """Whether each place is empty or a number from 0 to 100."""
        return all(_is_fine(line) for pair in self.lines.values() for line in pair)

    def turned_round(self) -> str:
        """The first tone whose least is more than its most, in words; "" for none."""
        words = self._dials()
        return next((words[dial] for dial, (low, high) in self.value.items() if low > high and dial in words), "")

    def set_value(self, bands: Mapping[str, Band]) -> None:
        """Show these; an end that allows everything stays empty."""
        self._others = {dial: (band[0], band[1]) for dial, band in bands.items() if dial not in self.lines}
        for dial, (least, most) in self.lines.items():
            low, high = bands.get(dial, (0, ALL))
            least.setText(str(round(low)) if low else "")
            most.setText(str(round(high)) if high < ALL else "")
        self.set_error("")

    def set_error(self, text: str) -> None:
        super().set_error(text)
        for pair in self.lines.values():
            for line in pair:
                wrong = bool(text) and not _is_fine(line)
                line.setProperty("wrong", "true" if wrong else "false")
                line.setAccessibleDescription(text if wrong else "")
                line.style().unpolish(line)
                line.style().polish(line)

    def _cell(self, dial: str, words: str) -> QWidget:
        theme = theme_of(self)
        cell = QWidget(self._holder)
        cell.setFixedWidth(theme.px(_CELL_PX))
        name = Label(words, cell)
        name.setFixedWidth(theme.px(_NAME_PX))
        least = self._line(self.tr("%1, at least").replace("%1", words), cell)
        most = self._line(self.tr("%1, at most").replace("%1", words), cell)
        self.lines[dial] = (least, most)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(name)
        row.addWidget(least)
        row.addWidget(Label(self.tr("to"), cell, color="ink-soft"))
        row.addWidget(most)
        row.addStretch(1)
        return cell

    def _line(self, name: str, parent: QWidget) -> QLineEdit:
        line = QLineEdit(parent)
        line.setAccessibleName(name)
        line.setFixedWidth(theme_of(self).px(_NUMBER_PX))
        line.setMaxLength(3)
        line.textChanged.connect(self._typed)
        if self.focusProxy() is None:
            self.setFocusProxy(line)
        return line

    def _dials(self) -> dict[str, str]:
        return {
            "pressure": self.tr("Sales pressure"),
            "warmth": self.tr("Warmth"),
            "plainness": self.tr("Plain words"),
            "formality": self.tr("Formality"),
            "respect": self.tr("Respect"),
            "positivity": self.tr("Cheerfulness"),
            "you_we": self.tr("“You” over “we”"),
            "aggression": self.tr("Sharp words"),
        }

    @Slot()
    def _typed(self) -> None:
        self.set_error("" if self.is_valid else self.tr("Write a whole number from 0 to 100, or nothing."))
        self.changed.emit()


def _number(line: QLineEdit) -> int | None:
    text = line.text().strip()
    number = int(text) if text.isdecimal() else -1
    return number if 0 <= number <= ALL else None


def _is_fine(line: QLineEdit) -> bool:
    return not line.text().strip() or _number(line) is not None
