"""What the calendar reads: a week with what is to be done for it, a month, what has no time, how posts look."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from editorial.library.calendar import CalendarEntry, Look
    from editorial.workflow.calendar import ToDo, Week
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session
    from ui.panes.calendar_month import Counts


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A week as it is shown, and what lies beside it; `now` is the moment it was read."""

    week: Week
    todo: tuple[ToDo, ...]
    loose: tuple[CalendarEntry, ...]
    loose_count: int
    now: dt.datetime


class CalendarLoad(QObject):
    """Serves one calendar; of several questions only the newest is answered."""

    def __init__(self, session: Session, owner: QObject) -> None:
        super().__init__(owner)
        self._session = session
        self._turn = 0

    def week(self, first: dt.date, clock: str, home: str, done: Callable[[Found], object]) -> None:
        """Read a week."""

        def work(desk: Desk) -> Found:
            from editorial.library.calendar import count_without_time, without_time
            from editorial.workflow.calendar import to_do, week

            found = week(desk.library, first, zone_name=clock, home=home)
            return Found(
                week=found,
                todo=tuple(to_do(desk.library, found)),
                loose=tuple(without_time(desk.library)),
                loose_count=count_without_time(desk.library),
                now=desk.library.now(),
            )

        self._read(work, done)

    def month(self, first: dt.date, after: dt.date, clock: str, done: Callable[[Counts], object]) -> None:
        """Read how much goes out on these days."""

        def work(desk: Desk) -> Counts:
            from editorial.workflow.calendar import month

            return month(desk.library, first, after, zone_name=clock)

        self._read(work, done)

    def looks(self, ids: Sequence[str], done: Callable[[Mapping[str, Look]], object]) -> None:
        """Read the first words and pictures of some posts."""

        def work(desk: Desk) -> Mapping[str, Look]:
            from editorial.library.calendar import looks

            return looks(desk.library, ids)

        self._session.read(self, work, done)

    def _read(self, work: Callable[[Desk], Any], done: Callable[[Any], object]) -> None:
        self._turn += 1
        turn = self._turn

        def came(found: Any) -> None:
            if turn == self._turn:
                done(found)

        self._session.read(self, work, came)
