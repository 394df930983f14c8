"""The review sheet as a file: which posts, and as a workbook or on paper."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from editorial.reports.entries import Entry, Wanted, entries
from editorial.reports.review import write_found
from ui.bridge.session import Session
from ui.kit.fields import ChoiceField
from ui.sheets.for_people import ForPeopleSheet, speech

if TYPE_CHECKING:
    from editorial.model.status import State
    from editorial.workflow.desk import Desk

_STATES: dict[str, tuple[State, ...]] = {
    "in_review": ("in_review",),
    "approved": ("approved",),
    "coming": ("draft", "changes_wanted", "in_review", "approved"),
    "all": (),
}
_ENDINGS = {"workbook": "xlsx", "paper": "pdf"}
_DAYS = {"week": 7, "month": 31}


class ReviewReportSheet(ForPeopleSheet):
    """Asks which posts a reader from outside is to see, and in which form."""

    def __init__(self, window: QWidget, session: Session) -> None:
        about = self.tr(
            "Each network of each post with its words, pictures and comments, and room for a yes and remarks: for somebody who "
            "does not sit at this desk."
        )
        super().__init__(window, session, self.tr("Review sheet"), about)
        self.which = ChoiceField(
            self.tr("Which posts"),
            [
                ("in_review", self.tr("Those in review")),
                ("approved", self.tr("Those that are approved and not out yet")),
                ("coming", self.tr("Everything that is not out yet")),
                ("all", self.tr("Everything")),
            ],
            parent=self,
        )
        self.days = ChoiceField(
            self.tr("Which days"),
            [
                ("", self.tr("All, also without a time")),
                ("week", self.tr("The next 7 days")),
                ("month", self.tr("The next 31 days")),
            ],
            parent=self,
        )
        self.form = ChoiceField(
            self.tr("As"),
            [("workbook", self.tr("Workbook (Excel, .xlsx)")), ("paper", self.tr("Paper with pictures (PDF)"))],
            parent=self,
        )
        self.lay_out(self.which, self.days, self.form)
        self._speech = speech()

    @property
    def wanted(self) -> Wanted:
        """The posts that are meant."""
        states = _STATES[self.which.value]
        if not self.days.value:
            return Wanted(states=states)
        today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        return Wanted(states=states, since=today, until=today + dt.timedelta(days=_DAYS[self.days.value] - 1))

    def file_name(self) -> str:
        """The review of today."""
        today = dt.date.today()  # noqa: DTZ011
        return f"{self.tr('review')}-{today}.{_ENDINGS[self.form.value]}"

    def kinds(self) -> str:
        """Workbooks, or PDF."""
        return self.tr("Workbooks (*.xlsx)") if self.form.value == "workbook" else self.tr("PDF (*.pdf)")

    def read(self, desk: Desk) -> list[Entry]:
        """The posts."""
        return list(entries(desk, self.wanted, self.tell))

    def make(self, desk: Desk, found: list[Entry], path: Path) -> int:
        """The file."""
        return write_found(found, path, desk.probe, self._speech)
