"""What of the calendar is printed: whole weeks by accounts, or whole months by days, read from the workspace."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from editorial.library import calendar as store
from editorial.library.people import channels
from editorial.model.clock import zone
from editorial.model.platform import Platform
from editorial.reports.entries import check_days
from editorial.workflow.calendar import DAYS, Cell, Line, week
from editorial.workflow.desk import Desk

_SPARE = dt.timedelta(days=1)
"""A day of some zone begins up to fourteen hours before or after that of UTC."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """Whose posts are printed, and on which clock: `channels` are account ids (empty: all), `zone` a zone for all times (empty:
    each account's own)."""

    channels: tuple[str, ...] = ()
    zone: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """What is printed: weeks by their Mondays, or months by their first days; `platforms` name the networks."""

    shown: Shown
    platforms: Mapping[str, Platform]
    weeks: tuple[tuple[dt.date, tuple[Line, ...]], ...] = ()
    months: tuple[tuple[dt.date, Mapping[dt.date, Sequence[Cell]]], ...] = ()

    @property
    def cells(self) -> list[Cell]:
        """All that goes out there."""
        by_week = [cell for _monday, lines in self.weeks for line in lines for day in line.days for cell in day]
        return by_week or [cell for _first, by_day in self.months for day in by_day.values() for cell in day]


def weeks_of(desk: Desk, first: dt.date, last: dt.date, shown: Shown) -> Planned:
    """Every week from that of `first` to that of `last`."""
    check_days(first, last)
    monday = first - dt.timedelta(days=first.weekday())
    weeks: list[tuple[dt.date, tuple[Line, ...]]] = []
    while monday <= last:
        found = week(desk.library, monday, zone_name=shown.zone)
        weeks.append((monday, tuple(one for one in found.lines if _is_shown(one, shown))))
        monday += dt.timedelta(days=DAYS)
    return Planned(shown=shown, platforms=desk.platforms, weeks=tuple(weeks))


def months_of(desk: Desk, first: dt.date, last: dt.date, shown: Shown) -> Planned:
    """Every month from that of `first` to that of `last`."""
    check_days(first, last)
    month = first.replace(day=1)
    months: list[tuple[dt.date, Mapping[dt.date, Sequence[Cell]]]] = []
    while month <= last:
        after = (month + dt.timedelta(days=31)).replace(day=1)
        months.append((month, _by_day(desk, month, after, shown)))
        month = after
    return Planned(shown=shown, platforms=desk.platforms, months=tuple(months))


def _is_shown(line: Line, shown: Shown) -> bool:
    wanted = not shown.channels or line.channel.id in shown.channels
    return wanted and (line.channel.active or any(line.days))


def _by_day(desk: Desk, first: dt.date, after: dt.date, shown: Shown) -> dict[dt.date, list[Cell]]:
    zones = {one.id: one.zone for one in channels(desk.library, all_of_them=True)}
    midnight = dt.datetime.min.time()
    since, until = (dt.datetime.combine(day, midnight, tzinfo=dt.UTC) for day in (first, after))
    found: dict[dt.date, list[Cell]] = {}
    for entry in store.entries(desk.library, since - _SPARE, until + _SPARE):
        if entry.slot is None or (shown.channels and entry.channel not in shown.channels):
            continue
        at = entry.slot.moment.astimezone(zone(shown.zone or zones[entry.channel])).replace(tzinfo=None)
        if first <= at.date() < after:
            found.setdefault(at.date(), []).append(Cell(entry=entry, at=at))
    return {day: sorted(cells, key=lambda cell: cell.at) for day, cells in found.items()}
