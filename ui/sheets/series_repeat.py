"""How a series comes again: every so many weeks on some days, or every so many months on a day or a weekday."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.model.series import LAST, Repeat
from ui.kit.buttons import SecondaryButton
from ui.kit.fields import ChoiceField
from ui.kit.flow import FlowLayout
from ui.kit.text import Label
from ui.panes.settings_inputs import NumbersField

_DAYS = range(7)


class RepeatField(QWidget):
    """Signal: `changed()` by a person. `value` is the repeat, None while it is incomplete."""

    changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.unit = ChoiceField(
            self.tr("Comes again"),
            [
                ("week", self.tr("Every week, or every few")),
                ("day", self.tr("Every month on one day")),
                ("nth", self.tr("Every month on one weekday")),
            ],
            parent=self,
        )
        often = self.tr("How often")
        self.weeks = NumbersField(often, [self.tr("every %1 weeks")], [often], parent=self, least=1, most=52)
        self.months = NumbersField(often, [self.tr("every %1 months")], [often], parent=self, least=1, most=24)
        self._days_label = Label(self.tr("On"), self, weight=500)
        self._row = QWidget(self)
        flow = FlowLayout(self._row, spacing=6)
        self.days: list[SecondaryButton] = []
        for day in _DAYS:
            button = SecondaryButton(_day_name(day), self._row, small=True)
            button.setCheckable(True)
            button.setAccessibleName(_day_name(day, whole=True))
            button.clicked.connect(self._told)
            button.toggled.connect(button.update)
            flow.addWidget(button)
            self.days.append(button)
        self.month_day = NumbersField(
            self.tr("Day of the month"), ["%1"], [self.tr("Day of the month")], parent=self, least=1, most=31
        )
        self.nth = ChoiceField(
            self.tr("Which one"),
            [
                ("1", self.tr("The first")),
                ("2", self.tr("The second")),
                ("3", self.tr("The third")),
                ("4", self.tr("The fourth")),
                (str(LAST), self.tr("The last")),
            ],
            parent=self,
        )
        self.weekday = ChoiceField(
            self.tr("Weekday"), [(str(day), _day_name(day, whole=True)) for day in _DAYS], parent=self
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for widget in (
            *(self.unit, self.weeks, self.months, self._days_label, self._row),
            *(self.month_day, self.nth, self.weekday),
        ):
            column.addWidget(widget)
        for field in (self.unit, self.weeks, self.months, self.month_day, self.nth, self.weekday):
            field.changed.connect(self._told)
        self.set_value(Repeat())

    @property
    def value(self) -> Repeat | None:
        """How it comes again; None while something is missing."""
        every = (self.weeks if self.unit.value == "week" else self.months).numbers[0]
        if every is None:
            return None
        if self.unit.value == "week":
            days = tuple(day for day in _DAYS if self.days[day].isChecked())
            return Repeat(every=every, days=days) if days else None
        if self.unit.value == "nth":
            return Repeat(unit="month", every=every, days=(int(self.weekday.value),), nth=int(self.nth.value))
        day = self.month_day.numbers[0]
        return Repeat(unit="month", every=every, month_day=day) if day is not None else None

    def set_value(self, repeat: Repeat) -> None:
        """Show this, without a signal."""
        self.unit.set_value("week" if repeat.unit == "week" else "nth" if repeat.nth else "day")
        for field, number in (
            (self.weeks, repeat.every),
            (self.months, repeat.every),
            (self.month_day, repeat.month_day),
        ):
            field.blockSignals(True)
            field.set_numbers((number,))
            field.blockSignals(False)
        for day, button in enumerate(self.days):
            button.setChecked(repeat.unit == "week" and day in repeat.days)
        self.nth.set_value(str(repeat.nth or 1))
        self.weekday.set_value(str(repeat.days[0]))
        self._fit()

    def _fit(self) -> None:
        unit = self.unit.value
        self._days_label.setVisible(unit == "week")
        self._row.setVisible(unit == "week")
        self.month_day.setVisible(unit == "day")
        self.nth.setVisible(unit == "nth")
        self.weekday.setVisible(unit == "nth")
        self.weeks.setVisible(unit == "week")
        self.months.setVisible(unit != "week")

    @Slot()
    def _told(self) -> None:
        self._fit()
        self.changed.emit()


def _day_name(day: int, *, whole: bool = False) -> str:
    form = QLocale.FormatType.LongFormat if whole else QLocale.FormatType.ShortFormat
    return QLocale().dayName(day + 1, form)


def same_weekday(day: dt.date) -> Repeat:
    """Every week on the weekday of a day."""
    return Repeat(days=(day.weekday(),))
