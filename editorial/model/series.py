"""Posts that come again: a series with its rule, and what became of single days of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
LAST = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Repeat:
    """How a series comes again: every so many weeks on some days of the week (0 is Monday), or every so many months on one day
    of the month, or where `nth` is not 0 on the nth of its first weekday (`LAST`: the last)."""

    unit: Literal["week", "month"] = "week"
    every: int = 1
    days: tuple[int, ...] = (0,)
    month_day: int = 1
    nth: int = 0

    @property
    def rule(self) -> str:
        """As an RRULE without a start."""
        every = f";INTERVAL={self.every}" if self.every > 1 else ""
        if self.unit == "week":
            return f"FREQ=WEEKLY{every};BYDAY={','.join(DAYS[day] for day in sorted(self.days))}"
        on = f"BYDAY={self.nth}{DAYS[self.days[0]]}" if self.nth else f"BYMONTHDAY={self.month_day}"
        return f"FREQ=MONTHLY{every};{on}"


def repeat_of(rule: str) -> Repeat:
    """What `Repeat.rule` wrote. Raises ValueError for a rule of another form."""
    parts = dict(part.split("=", 1) for part in rule.split(";"))
    every = int(parts.get("INTERVAL", "1"))
    named = [part for part in parts.get("BYDAY", "").split(",") if part]
    if parts["FREQ"] == "WEEKLY":
        return Repeat(every=every, days=tuple(DAYS.index(day) for day in named))
    if named:
        return Repeat(unit="month", every=every, days=(DAYS.index(named[0][-2:]),), nth=int(named[0][:-2]))
    return Repeat(unit="month", every=every, month_day=int(parts["BYMONTHDAY"]))


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A series. `rule` is an RRULE of RFC 5545 without a start ("FREQ=WEEKLY;BYDAY=MO"); `time` is the time of day on the clock
    of `zone`; `ends` is its last day, None where nobody set one. `template` is the id of a template, empty for bare ideas;
    `channels` are ids of accounts."""

    id: str
    name: str
    template: str = ""
    channels: tuple[str, ...] = ()
    rule: str
    time: dt.time
    zone: str
    starts: dt.date
    ends: dt.date | None = None
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDay:
    """What became of one day of a series: it was moved to another wall time, left out, or has its post (an id)."""

    series: str
    day: dt.date
    moved_to: dt.datetime | None = None
    skipped: bool = False
    post: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occurrence:
    """One time of a series: `day` is the day by its rule, `local` the wall time on the clock of its zone at which it goes out.
    `post` is empty until there is one."""

    series: Series
    day: dt.date
    local: dt.datetime
    post: str = ""

    def key(self, channel: str) -> str:
        """What stands for it at one of its accounts."""
        return f"{self.series.id} {self.day} {channel}"

    @property
    def is_moved(self) -> bool:
        """True where it goes out at another time than by the rule."""
        return self.local != dt.datetime.combine(self.day, self.series.time)
