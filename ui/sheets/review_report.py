"""The review sheet as a file: which posts, and as a workbook or on paper."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from editorial.reports.entries import Entry, Wanted
from editorial.reports.review import write_found
from ui.bridge.session import Session
from ui.kit.fields import ChoiceField
from ui.sheets.for_people import ForPeopleSheet, speech
from ui.sheets.review_gather import ReviewGatherer
from ui.words import many

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
    """Asks which posts a reader from outside is to see, and in which form. `queue` are the posts of a list that is in front,
    `current` the one that is open there."""

    def __init__(self, window: QWidget, session: Session, *, queue: Sequence[str] = (), current: str = "") -> None:
        about = self.tr(
            "Each network of each post with its words and pictures, what the checks and people say of it, and room for a yes "
            "and remarks: for somebody who does not sit at this desk."
        )
        super().__init__(window, session, self.tr("Review sheet"), about)
        self._queue, self._current = tuple(queue), current
        self.which = ChoiceField(
            self.tr("Which posts"),
            [
                *self._in_front(),
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
        self._done: Callable[[Any], object] | None = None
        self._gatherer = ReviewGatherer(session, lambda: self.is_stopped, self)
        self._gatherer.moved.connect(self.show_progress)
        self._gatherer.found.connect(self._gathered)
        self._gatherer.failed.connect(self.fail)
        self.which.changed.connect(self._show_days)
        self._show_days()

    def _in_front(self) -> list[tuple[str, str]]:
        """The posts of the list that is in front, and the one that is open."""
        found: list[tuple[str, str]] = []
        if self._queue:
            words = many(
                len(self._queue), self.tr("The post of the queue"), self.tr("The %n posts of the queue as it is shown")
            )
            found.append(("queue", words))
        if self._current:
            found.append(("current", self.tr("The post that is open")))
        return found

    @Slot()
    def _show_days(self) -> None:
        """Posts that are named are meant whatever their days."""
        self.days.setVisible(self.which.value in _STATES)

    @property
    def wanted(self) -> Wanted:
        """The posts that are meant."""
        if self.which.value not in _STATES:
            return Wanted(posts=self._queue if self.which.value == "queue" else (self._current,))
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

    def gather(self, done: Callable[[Any], object]) -> None:
        """The posts, with what the checks say."""
        self._done = done
        self._gatherer.begin(self.wanted)

    @Slot(object)
    def _gathered(self, found: list[Entry]) -> None:
        if self._done is not None:
            self._done(found)

    def make(self, desk: Desk, found: list[Entry], path: Path) -> int:
        """The file."""
        return write_found(found, path, desk.probe, self._speech)
