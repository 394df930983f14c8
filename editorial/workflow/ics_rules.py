"""When the events of a calendar file begin: their rules, followed only as far as some days are shown, and only so long."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from icalendar import Event

MOST_STEPS = 150_000
"""How many days all rules of a file may be followed from their beginnings; the files of people need a few hundred."""
_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 28, "YEARLY": 366}
"""How often a rule may come again; more often than once a day is nothing for a week of posts."""
_DROPPED = frozenset({"UNTIL", "COUNT", "BYHOUR", "BYMINUTE", "BYSECOND"})
_BACK = dt.timedelta(days=2)
_CYCLES = 19 * 400


class Walker:
    """Follows the rules of one file for the days from `first` to before `after`."""

    def __init__(self, first: dt.date, after: dt.date) -> None:
        self.first, self.after = first, after
        self._steps = 0

    @property
    def is_tired(self) -> bool:
        """True when the rules took more steps than a file of people needs."""
        return self._steps > MOST_STEPS

    def times(self, event: Event, starts: dt.date, length: dt.timedelta) -> Iterator[dt.date]:
        """When an event of that length begins that reaches into these days."""
        times = [starts]
        for rule in _as_list(event.get("RRULE")):
            times += self._ruled(rule, starts, length)
        times += _listed(event, "RDATE")
        left_out = {_key(one) for one in _listed(event, "EXDATE")}
        seen: set[dt.date] = set()
        for time in times:
            day = time.date() if isinstance(time, dt.datetime) else time
            key = _key(time)
            if self.first - length - _BACK <= day <= self.after and key not in left_out and key not in seen:
                seen.add(key)
                yield time

    def _ruled(self, rule: Any, starts: dt.date, length: dt.timedelta) -> list[dt.date]:
        from dateutil.rrule import rrulestr

        frequency = str(rule.get("FREQ", [""])[0]).upper()
        if frequency not in _DAYS:
            return []
        begin = _wall(starts, starts)
        until = min([_wall(self.after, starts), *(_end(one, starts) for one in rule.get("UNTIL", []))])
        counts = [int(one) for one in rule.get("COUNT", [])]
        if not counts:
            every = max(1, int(rule.get("INTERVAL", [1])[0]))
            begin = _nearer(begin, frequency, every, _wall(self.first, starts) - length - _BACK)
        if until < begin:
            return []
        self._steps += (until - begin).days // min(7, _DAYS[frequency]) + 1
        if self.is_tired:
            return []
        kept = {key: value for key, value in rule.items() if str(key).upper() not in _DROPPED}
        words = cast("Any", type(rule))(kept).to_ical().decode()
        found = self._followed(rrulestr(words, dtstart=_far(begin)), _far(until), min([MOST_STEPS, *counts]))
        if isinstance(starts, dt.datetime):
            return [time.replace(tzinfo=starts.tzinfo) for time in found]
        return [time.date() for time in found]

    def _followed(self, rule: Iterable[dt.datetime], until: dt.datetime, most: int) -> list[dt.datetime]:
        """The first times of a rule up to a moment. One that never comes is tiring."""
        found: list[dt.datetime] = []
        for time in islice(rule, most):
            if time > until:
                return found
            found.append(_back(time))
            self._steps += 1
        if len(found) < most:
            self._steps += MOST_STEPS // 2
        return found


def _nearer(begin: dt.datetime, frequency: str, every: int, wanted: dt.datetime) -> dt.datetime:
    """A later beginning of the same rule, before the time that is wanted: whole turns of it are left out."""
    turns = max(0, (wanted - begin).days // (_DAYS[frequency] * every) - 1)
    if frequency in ("DAILY", "WEEKLY"):
        return begin + dt.timedelta(days=turns * _DAYS[frequency] * every)
    if begin.day > 28:  # a month that lacks the day is left out by the rule itself, which needs its true beginning
        return begin
    years = max(0, wanted.year - begin.year - 1)
    if frequency == "YEARLY":
        return begin.replace(year=begin.year + years // every * every)
    months = max(0, (wanted.year - begin.year) * 12 + wanted.month - begin.month - 1) // every * every
    return begin.replace(year=begin.year + (begin.month - 1 + months) // 12, month=(begin.month - 1 + months) % 12 + 1)


def _far(moment: dt.datetime) -> dt.datetime:
    """The same day of the week and year near the end of all dates, which is where the reader of rules gives one up that never
    comes: the calendar repeats itself after 400 years."""
    return moment.replace(year=moment.year + _CYCLES)


def _back(moment: dt.datetime) -> dt.datetime:
    return moment.replace(year=moment.year - _CYCLES)


def _wall(moment: dt.date, starts: dt.date) -> dt.datetime:
    """A moment on the clock of its event, without its zone."""
    if not isinstance(moment, dt.datetime):
        return dt.datetime.combine(moment, dt.time())
    if moment.tzinfo is not None and isinstance(starts, dt.datetime) and starts.tzinfo is not None:
        moment = moment.astimezone(starts.tzinfo)
    return moment.replace(tzinfo=None)


def _end(until: dt.date, starts: dt.date) -> dt.datetime:
    """The last moment of a rule; a day ends with its last second."""
    found = _wall(until, starts)
    return found if isinstance(until, dt.datetime) else found.replace(hour=23, minute=59, second=59)


def _as_list(found: object) -> list[Any]:
    if found is None:
        return []
    return cast("list[Any]", found) if isinstance(found, list) else [found]


def _listed(event: Event, name: str) -> list[dt.date]:
    times = [one.dt for some in _as_list(event.get(name)) for one in some.dts]
    return [time for time in times if isinstance(time, dt.date)]


def _key(moment: dt.date) -> dt.date:
    """Two ways to write one instant are the same."""
    return moment.astimezone(dt.UTC) if isinstance(moment, dt.datetime) and moment.tzinfo else moment
