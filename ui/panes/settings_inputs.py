"""Inputs that only the forms need: choices with a line of explanation, numbers in a sentence, a time zone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editorial.errors import UserError
from editorial.model.clock import zone
from ui.kit.fields import Field, TextField
from ui.kit.text import Label, note
from ui.theme.theme import theme_of
from ui.tongue import error_words

NUMBER_PX = 64


def words_of(error: UserError) -> str:
    """An error as it stands under a field: what happened, and what to do."""
    return error_words(error, place=False)


class RadioField(Field):
    """One of a few, each with a line that explains it. Signal: `changed(str)` with the choice's id, by a person."""

    changed = Signal(str)

    def __init__(self, label: str, choices: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, "", parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QRadioButton] = {}
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 2, 0, 0)
        column.setSpacing(2)
        for choice_id, text, explanation in choices:
            button = self._buttons[choice_id] = QRadioButton(text, self._holder)
            button.setAccessibleDescription(explanation)
            self._group.addButton(button)
            column.addWidget(button)
            words = note(explanation, self._holder)
            words.setContentsMargins(theme_of(self).px(24), 0, 0, 6)
            column.addWidget(words)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def value(self) -> str:
        """The chosen id, or ""."""
        return next((choice_id for choice_id, button in self._buttons.items() if button.isChecked()), "")

    def set_value(self, choice_id: str) -> None:
        """Choose without a signal; an id that is not offered changes nothing."""
        if choice_id in self._buttons:
            self._buttons[choice_id].setChecked(True)

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit(self.value)


class NumbersField(Field):
    """Whole numbers in sentences, each of which may stay empty. Signal: `changed()`.

    `sentences` hold a place for each number ("Warmth: from %1 to %2 of 100"); `names` name the places in order, for
    those who hear them. Numbers go from `least` to `most`.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        sentences: Sequence[str],
        names: Sequence[str],
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        least: int = 0,
        most: int = 100,
    ) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self._least, self._most = least, most
        self._lines: list[QLineEdit] = []
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for sentence in sentences:
            row = QHBoxLayout()
            row.setSpacing(8)
            rest = sentence
            for place in ("%1", "%2"):
                before, found, rest = rest.partition(place)
                row.addWidget(Label(before.strip(), self._holder))
                if not found:
                    break
                row.addWidget(self._line(names[len(self._lines)]))
            else:
                row.addWidget(Label(rest.strip(), self._holder))
            row.addStretch(1)
            column.addLayout(row)

    @property
    def numbers(self) -> tuple[int | None, ...]:
        """The numbers in order; None where nothing stands, or nothing usable."""
        return tuple(self._read(line) for line in self._lines)

    @property
    def is_valid(self) -> bool:
        """Whether each place is empty or a number in range."""
        return all(self._is_fine(line) for line in self._lines)

    def set_numbers(self, numbers: Sequence[int | None]) -> None:
        """Show these."""
        for line, number in zip(self._lines, numbers, strict=True):
            line.setText("" if number is None else str(number))
        self.set_error("")

    def set_error(self, text: str) -> None:
        super().set_error(text)
        for line in self._lines:
            # Only what is wrong turns red; where each number is one, they are wrong together.
            wrong = bool(text) and (self.is_valid or not self._is_fine(line))
            line.setProperty("wrong", "true" if wrong else "false")
            line.setAccessibleDescription(text if wrong else "")
            line.style().unpolish(line)
            line.style().polish(line)

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self._holder)
        line.setAccessibleName(name)
        line.setFixedWidth(theme_of(self).px(NUMBER_PX))
        line.setMaxLength(6)
        line.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        line.textChanged.connect(self._typed)
        if not self._lines:
            self.setFocusProxy(line)
        self._lines.append(line)
        return line

    def _is_fine(self, line: QLineEdit) -> bool:
        return not line.text().strip() or self._read(line) is not None

    def _read(self, line: QLineEdit) -> int | None:
        text = line.text().strip()
        number = int(text) if text.isdecimal() else -1
        return number if self._least <= number <= self._most else None

    @Slot()
    def _typed(self) -> None:
        wrong = self.tr("Write a whole number from %1 to %2, or nothing.")
        self.set_error("" if self.is_valid else wrong.replace("%1", str(self._least)).replace("%2", str(self._most)))
        self.changed.emit()


class ZoneField(TextField):
    """A time zone by its name, completed while it is typed; says what time it is there."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label, "", parent, placeholder="Europe/Paris")
        self.changed.connect(self._look)

    @property
    def value(self) -> str:
        """The name as zones are written: Europe/Paris, America/New_York."""
        return self.text.strip().replace(" ", "_")

    def set_zones(self, names: Sequence[str]) -> None:
        """Offer these."""
        assert isinstance(self.control, QLineEdit)
        completer = QCompleter(list(names), self.control)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setMaxVisibleItems(9)
        self.control.setCompleter(completer)

    def problem(self) -> str:
        """What is wrong with the name, or ""."""
        try:
            zone(self.value)
        except UserError as error:
            return words_of(error)
        return ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.text and not self.error:
            self._look()  # the clock has gone on since it was filled in

    @Slot()
    def _look(self) -> None:
        self.set_error("")
        if self.problem():
            self.set_help(self.tr("Type a city or a region, and choose."))
            return
        there = dt.datetime.now(zone(self.value))
        self.set_help(self.tr("It is %1 there now.").replace("%1", f"{there:%H:%M}"))
