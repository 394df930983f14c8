"""The calendar on paper: which weeks or months, and on whose clock."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editorial.reports.calendar_paper import write_calendar
from editorial.reports.planned import Planned, Shown, months_of, weeks_of
from ui.bridge.session import Session
from ui.kit.fields import ChoiceField
from ui.sheets.for_people import ForPeopleSheet, speech

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk


class CalendarReportSheet(ForPeopleSheet):
    """Asks what is to be printed of the calendar."""

    def __init__(self, window: QWidget, session: Session) -> None:
        about = self.tr("What goes out and what is not ready yet, to hang on the wall: A4 pages as a PDF.")
        super().__init__(window, session, self.tr("Print the calendar"), about)
        self.days = ChoiceField(
            self.tr("Which days"),
            [
                ("this_week", self.tr("This week")),
                ("next_week", self.tr("Next week")),
                ("four_weeks", self.tr("Four weeks, a page each")),
                ("this_month", self.tr("This month")),
                ("next_month", self.tr("Next month")),
            ],
            parent=self,
        )
        accounts = [
            (one.id, f"{one.name} · {session.platforms[one.platform].name}")
            for one in session.names.channels.values()
            if one.active and one.platform in session.platforms
        ]
        self.account = ChoiceField(self.tr("Accounts"), [("", self.tr("All accounts")), *accounts], parent=self)
        zones = sorted({one.zone for one in session.names.channels.values()})
        self.clock = ChoiceField(
            self.tr("Times in"),
            [("", self.tr("Each account’s own zone")), *((zone, zone.replace("_", " ")) for zone in zones)],
            parent=self,
        )
        self.lay_out(self.days, self.account, self.clock)
        self._speech = speech()

    @property
    def span(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that are meant."""
        today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        later = {"next_week": 7, "four_weeks": 21}
        if self.days.value == "next_month":
            first = (today.replace(day=1) + dt.timedelta(days=31)).replace(day=1)
            return first, first
        last = today + dt.timedelta(days=later.get(self.days.value, 0))
        return (last, last) if self.days.value == "next_week" else (today, last)

    def file_name(self) -> str:
        """The calendar from its first day on."""
        return f"{self.tr('calendar')}-{self.span[0]}.pdf"

    def kinds(self) -> str:
        """PDF."""
        return self.tr("PDF (*.pdf)")

    def read(self, desk: Desk) -> Planned:
        """The weeks or months."""
        shown = Shown(channels=(self.account.value,) if self.account.value else (), zone=self.clock.value)
        gather = months_of if self.days.value.endswith("month") else weeks_of
        return gather(desk, *self.span, shown)

    def make(self, desk: Desk, found: Planned, path: Path) -> int:
        """The file."""
        return write_calendar(found, path, self._speech)
