"""Which backups to keep as they grow old."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

ALL_FOR = dt.timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 24
"""How many single days, weeks and months are kept beyond that."""


def too_many(moments: Iterable[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """The backups that may go: all of the last two days stay, then the newest of each day, week and month for a while, as Anki
    does it. What lies in the future, because a clock was wrong, stays; so does the newest, however old."""
    newest_first = sorted(set(moments), reverse=True)
    fresh = {moment for moment in newest_first if now - moment <= ALL_FOR} | set(newest_first[:1])
    kept = fresh | _one_of_each(moment for moment in newest_first if moment not in fresh)
    return set(newest_first) - kept


def _one_of_each(newest_first: Iterable[dt.datetime]) -> set[dt.datetime]:
    kept: set[dt.datetime] = set()
    seen: set[object] = set()
    levels = [(_day, DAYS), (_week, WEEKS), (_month, MONTHS)]
    for moment in newest_first:
        while levels and len(seen) == levels[0][1] and levels[0][0](moment) not in seen:
            levels.pop(0)
            seen.clear()
        if levels and (part := levels[0][0](moment)) not in seen:
            seen.add(part)
            kept.add(moment)
    return kept


def _day(moment: dt.datetime) -> object:
    return moment.date()


def _week(moment: dt.datetime) -> object:
    return moment.isocalendar()[:2]


def _month(moment: dt.datetime) -> object:
    return moment.year, moment.month
