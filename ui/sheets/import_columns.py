"""The second step of an import: how a table is written, and what its columns mean."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.importers.decoding import ENCODINGS
from editorial.importers.reader import Look
from editorial.importers.times import iso_time
from ui.kit.fields import ChoiceField, Combo
from ui.kit.layouts import empty
from ui.kit.text import ElidedLabel, Label, note
from ui.sheets.export_what import SIDE_PX
from ui.sheets.import_words import ImportWords
from ui.theme.theme import theme_of
from ui.times import date_words

_NAME_PX = 210
_FIELD_PX = 236
_SAMPLES = 3


class ColumnsPage(QWidget):
    """Signal: `changed()` when something is to be read otherwise."""

    changed = Signal()

    def __init__(self, words: ImportWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._fields: dict[str, str] = {}
        self._combos: dict[str, Combo] = {}
        self._samples: dict[str, ElidedLabel] = {}
        self._shown: tuple[str, str] = ("", "")
        self.recognised = Label("", self, px=16, weight=600, wrap=True)
        self.said = note("", self)
        self.encoding = ChoiceField(self.tr("Letters"), [(one, words.encoding(one)) for one in ENCODINGS], parent=self)
        self.separator = ChoiceField(self.tr("Between the cells"), words.separators(), parent=self)
        self.dates = ChoiceField(self.tr("How dates are meant"), parent=self)
        self._rows = QGridLayout()
        self._lay_out()
        for field in (self.encoding, self.separator, self.dates):
            field.changed.connect(self._chosen)

    def _lay_out(self) -> None:
        how = QHBoxLayout()
        how.setSpacing(14)
        for field in (self.encoding, self.separator, self.dates):
            how.addWidget(field, 1)
        self._rows.setHorizontalSpacing(18)
        self._rows.setVerticalSpacing(6)
        self._rows.setColumnStretch(2, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 6, SIDE_PX, 16)
        column.setSpacing(6)
        column.addWidget(self.recognised)
        column.addWidget(self.said)
        column.addSpacing(6)
        column.addLayout(how)
        column.addSpacing(10)
        column.addLayout(self._rows)
        column.addStretch(1)
        self.setMinimumHeight(theme_of(self).px(300))

    @property
    def encoding_wanted(self) -> str:
        """The encoding where somebody chose another than the guess."""
        return self.encoding.value if self.encoding.value != self._shown[0] else ""

    @property
    def separator_wanted(self) -> str:
        """The separator where somebody chose another than the guess."""
        return self.separator.value if self.separator.value != self._shown[1] else ""

    @property
    def day_first(self) -> bool | None:
        """Whether the day stands first; None while nobody has said."""
        return {"day": True, "month": False}.get(self.dates.value)

    @property
    def fields(self) -> Mapping[str, str]:
        """What somebody chose for columns, by their names."""
        return self._fields

    def forget(self) -> None:
        """Other files: nothing is chosen any more."""
        self._fields.clear()
        self._shown = ("", "")
        self.dates.set_choices([])

    def show_look(self, look: Look, *, name: str, label: str) -> None:
        """Show what was found in the file of that name."""
        self.recognised.setText(self.tr("%1 in %2").replace("%1", label).replace("%2", name))
        kept = self.encoding_wanted, self.separator_wanted
        self._shown = (
            look.encoding if not kept[0] else self._shown[0],
            look.separator if not kept[1] else self._shown[1],
        )
        self.encoding.setVisible(bool(look.encoding))
        self.separator.setVisible(bool(look.separator))
        if look.encoding and look.encoding not in ENCODINGS:
            self.encoding.set_choices([(one, self._words.encoding(one)) for one in (look.encoding, *ENCODINGS)])
        self.encoding.set_value(look.encoding)
        self.separator.set_value(look.separator)
        self._show_dates(look)
        self._show_columns(look)
        out = sum(not our for _name, our in look.columns)
        some = self.tr("1 column is left out.")
        if out > 1:
            some = self.tr("%1 columns are left out.").replace("%1", str(out))
        self.said.setText(some if out else self.tr("All columns are taken."))

    def _show_dates(self, look: Look) -> None:
        if look.unclear_date:
            said = look.unclear_date.split()[0]
            offered = [("", self.tr("Say what %1 is…").replace("%1", said))]
            for order, day_first in (("day", True), ("month", False)):
                day = dt.date.fromisoformat(iso_time(look.unclear_date, day_first)[:10])
                offered.append((order, date_words(day)))
            self.dates.set_choices(offered)
            self.dates.set_value("")
        self.dates.setVisible(self.dates.combo.count() > 0)

    def _show_columns(self, look: Look) -> None:
        if list(self._combos) == [name for name, _our in look.columns]:
            for name, our in look.columns:
                self._combos[name].setCurrentIndex(self._combos[name].findData(our))
        else:
            self._build(look)
        for at, (name, _our) in enumerate(look.columns):
            cells = [row[at] for row in look.first_rows if at < len(row) and row[at].strip()]
            self._samples[name].setText("  ·  ".join(" ".join(cell.split())[:80] for cell in cells[:_SAMPLES]))

    def _build(self, look: Look) -> None:
        empty(self._rows)
        self._combos.clear()
        self._samples.clear()
        theme = theme_of(self)
        for at, words in enumerate((self.tr("Column"), self.tr("Becomes"), self.tr("First rows"))):
            self._rows.addWidget(note(words, self, wrap=False), 0, at)
        for line, (name, our) in enumerate(look.columns, start=1):
            label = ElidedLabel(name, self, weight=600)
            label.setFixedWidth(theme.px(_NAME_PX))
            combo = Combo(self)
            combo.setAccessibleName(self.tr("What %1 becomes").replace("%1", name))
            combo.setFixedWidth(theme.px(_FIELD_PX))
            for field, words in self._words.fields():
                combo.addItem(words, field)
            combo.setCurrentIndex(combo.findData(our))
            combo.activated.connect(_Mean(self, name, combo))
            sample = ElidedLabel("", self, color="ink-soft")
            for place, widget in enumerate((label, combo, sample)):
                self._rows.addWidget(widget, line, place)
            self._combos[name], self._samples[name] = combo, sample

    def mean(self, name: str, our: str) -> None:
        """Take a column as this field."""
        self._fields[name] = our
        self.changed.emit()

    @Slot()
    def _chosen(self) -> None:
        self.changed.emit()


class _Mean:
    """Says what a column becomes, when a choice was made."""

    def __init__(self, page: ColumnsPage, name: str, combo: Combo) -> None:
        self._page, self._name, self._combo = page, name, combo

    def __call__(self, _index: int) -> None:
        self._page.mean(self._name, str(self._combo.currentData() or ""))
