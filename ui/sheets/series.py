"""The series of the calendar: what comes again, from which template, where and when; changed as a whole or from a day on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING
from zoneinfo import available_timezones

import uuid_utils
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from editorial.model.change import ChangeSet
from editorial.model.series import Series, repeat_of
from editorial.model.template import Template
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.dialogs import confirm
from ui.kit.fields import CheckList, ChoiceField, DateField, TextField
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.panes.settings_inputs import NumbersField, ZoneField
from ui.sheets.series_repeat import RepeatField, same_weekday
from ui.times import day_words, local_zone

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

_WIDTH_PX = 600
_SHOWN = 4
WEEKS_AHEAD = 4


class SeriesSheet(Sheet):
    """Makes and changes series; `series_id` is the one that is shown first."""

    def __init__(self, window: QWidget, session: Session, series_id: str = "") -> None:
        super().__init__(window, self.tr("Posts that come again"), width_px=_WIDTH_PX)
        self._session, self._wanted = session, series_id
        self._found: dict[str, Series] = {}
        self._id = ""
        names = {name: one.name for name, one in session.platforms.items()}
        accounts = [
            (one.id, f"{names.get(one.platform, one.platform)} · {one.name}".replace("&", "&&"))  # no mnemonic
            for one in session.names.channels.values()
            if one.active
        ]
        self.which = ChoiceField(self.tr("Series"), parent=self)
        self.name = TextField(self.tr("Name"), parent=self)
        self.template = ChoiceField(
            self.tr("From the template"),
            help_text=self.tr("Without a template each time begins as an idea with this name."),
            parent=self,
        )
        self.accounts = CheckList(self.tr("Goes to"), accounts, parent=self)
        self.repeat = RepeatField(self)
        self.time = TextField(self.tr("Time of day"), parent=self, placeholder="09:00")
        self.zone = ZoneField(self.tr("Time zone"), self)
        self.zone.set_zones(sorted(available_timezones()))
        self.starts = DateField(self.tr("First day"), parent=self)
        self.ends = DateField(self.tr("Last day"), self.tr("Leave it empty for no end."), self)
        self.since = DateField(
            self.tr("Change it from this day on"), self.tr("Leave it empty to change all of it."), self
        )
        self.ahead = NumbersField(
            self.tr("Drafts ahead"),
            [self.tr("Make the drafts of the next %1 weeks")],
            [self.tr("Weeks")],
            parent=self,
            most=52,
        )
        self.ahead.set_numbers((WEEKS_AHEAD,))
        self.effect = Label("", self, color="ink-soft", wrap=True)
        for widget in self._fields():
            self.body.addWidget(widget)
        close = SecondaryButton(self.tr("Cancel"), self)
        self.end_button = SecondaryButton(self.tr("End it…"), self)
        self.save_button = PrimaryButton(self.tr("Save the series"), self)
        for button in (close, self.end_button, self.save_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.end_button.clicked.connect(self._ask_end)
        self.save_button.clicked.connect(self._save)
        self.which.changed.connect(self._choose)
        for field in (self.name, self.accounts, self.repeat, self.time, self.zone, self.starts, self.ends):
            field.changed.connect(self._say)
        self._read()

    def _fields(self) -> Sequence[QWidget]:
        return (
            *(self.which, self.name, self.template, self.accounts, self.repeat, self.time, self.zone),
            *(self.starts, self.ends, self.since, self.ahead, self.effect),
        )

    def _read(self) -> None:
        def work(desk: Desk) -> tuple[list[Series], list[Template]]:
            from editorial.library.series import all_series
            from editorial.library.templates import templates

            return all_series(desk.library), templates(desk.library, "template")

        self._session.read(self, work, lambda found: self._take(*found))

    def _take(self, found: list[Series], templates: list[Template]) -> None:
        self._found = {one.id: one for one in found}
        self.template.set_choices([("", self.tr("No template")), *((one.id, one.name) for one in templates)])
        self.which.set_choices([("", self.tr("A new series")), *((one.id, one.name) for one in found)], self._wanted)
        self.which.setVisible(bool(found))
        self._choose()

    @Slot()
    def _choose(self) -> None:
        today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        one = self._found.get(self.which.value)
        self._id = one.id if one is not None else ""
        self.name.set_text(one.name if one else "")
        self.template.set_value(one.template if one else "")
        self.accounts.set_value(one.channels if one else ())
        self.repeat.set_value(repeat_of(one.rule) if one else same_weekday(today))
        self.time.set_text(f"{one.time:%H:%M}" if one else "09:00")
        self.zone.set_text(one.zone if one else local_zone())
        self.starts.set_value(one.starts if one else today)
        self.ends.set_value(one.ends if one else None)
        self.since.set_value(None)
        self.since.setVisible(one is not None)
        self.end_button.setVisible(one is not None)
        self._say()

    @property
    def series(self) -> Series | None:
        """What the form holds; None while something is missing or cannot be read."""
        repeat, starts = self.repeat.value, self.starts.value
        try:
            time = dt.time.fromisoformat(self.time.text.strip().zfill(5))
        except ValueError:
            time = None
        complete = self.name.text.strip() and self.accounts.value and self.ends.is_valid and not self.zone.problem()
        if repeat is None or starts is None or time is None or not complete:
            return None
        return Series(
            id=self._id or str(uuid_utils.uuid7()),
            name=self.name.text,
            template=self.template.value,
            channels=self.accounts.value,
            rule=repeat.rule,
            time=time,
            zone=self.zone.value,
            starts=starts,
            ends=self.ends.value,
        )

    @Slot()
    def _say(self) -> None:
        series = self.series
        self.save_button.setEnabled(series is not None)
        if series is None:
            self.effect.setText(self.tr("A name, an account, a day and a time are needed."))
            return

        def work(_desk: Desk) -> list[dt.date]:
            from editorial.workflow.series import occurrences

            first = max(series.starts, dt.date.today())  # noqa: DTZ011 - the day of the person at the desk
            found = occurrences(series, {}, first, first + dt.timedelta(days=400))
            return [one.local.date() for one in found[:_SHOWN]]

        def done(days: list[dt.date]) -> None:
            words = ", ".join(day_words(day) for day in days)
            never = self.tr("It never goes out like this.")
            self.effect.setText(self.tr("Next: %1").replace("%1", words) if days else never)

        self._session.read(self, work, done)

    @Slot()
    def _save(self) -> None:
        if not all(day.insist() for day in (self.since, self.ends, self.starts)):
            return
        series, since = self.series, self.since.value
        if series is None:
            return
        weeks = self.ahead.numbers[0] or 0
        until = dt.date.today() + dt.timedelta(weeks=weeks)  # noqa: DTZ011 - the day of the person at the desk

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import change_from, save_series

            return change_from(desk, command, since, series) if since else save_series(desk, command, series)

        def done(answer: ChangeSet) -> None:
            self.close_sheet()
            if weeks:
                self._make(answer.created, until)

        self._session.write(self, work, done)

    def _make(self, series_id: str, until: dt.date) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import make_ahead

            return make_ahead(desk, command, [series_id], until)

        self._session.write(self._session, work)

    @Slot()
    def _ask_end(self) -> None:
        one = self._found.get(self._id)
        if one is None:
            return
        said = self.tr("“%1” ends today. Drafts after today that nobody has written on are deleted; the others stay.")
        confirm(self, self.tr("End the series"), said.replace("%1", one.name), self.tr("End it"), self._end)

    def _end(self) -> None:
        series_id, today = self._id, dt.date.today()  # noqa: DTZ011 - the day of the person at the desk

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import end_series

            return end_series(desk, command, series_id, today)

        self._session.write(self, work, lambda _answer: self.close_sheet())
