"""Times as the files print them, and the next time that would do."""

from __future__ import annotations

import datetime as dt

from editorial.errors import UserError
from editorial.exporters.base import Options, Problem, Row
from editorial.model.clock import Slot, slot_of, zone

MINUTE = dt.timedelta(minutes=1)


def output_zone(row: Row, options: Options) -> str:
    """The zone in which this row's time is written."""
    return options.zone or row.channel.zone


def wall_time(slot: Slot, zone_name: str) -> dt.datetime:
    """The slot's naive wall time in that zone."""
    if slot.zone == zone_name:
        return slot.local
    return slot.moment.astimezone(zone(zone_name)).replace(tzinfo=None)


def comes_twice(local: dt.datetime, zone_name: str) -> bool:
    """True when the clocks of that zone show this time twice."""
    try:
        slot_of(local, zone_name)
    except UserError as error:
        return error.code == "slot_fold"
    return False


def said(local: dt.datetime) -> str:
    """A wall time as it stands in a sentence: 1 December 2026, 09:00."""
    return f"{local.day} {local:%B %Y, %H:%M}"


def day_said(day: dt.date) -> str:
    """A day as it stands in a sentence: 1 December 2026."""
    return f"{day.day} {day:%B %Y}"


def minutes_of(seconds: float) -> str:
    """A moment of a video as minutes and seconds: 01:05."""
    return f"{int(seconds) // 60:02}:{int(seconds) % 60:02}"


def as_value(moment: dt.datetime, slot: Slot) -> str:
    """An instant as the wall time that the calendar would set, in the slot's zone; the next quarter of an hour that
    comes once where the clocks show it twice."""
    while comes_twice(local := moment.astimezone(zone(slot.zone)).replace(tzinfo=None), slot.zone):
        moment += 15 * MINUTE
    return local.isoformat(timespec="minutes")


def same_time_later(slot: Slot, after: dt.datetime, *, days: int = 1) -> str:
    """The same time of day on the first day on which it is still to come after `after`, at least so many days later."""
    day = max(after.astimezone(zone(slot.zone)).date(), slot.local.date() + dt.timedelta(days=days))
    while True:
        try:
            later = slot_of(dt.datetime.combine(day, slot.local.time()), slot.zone)
        except UserError:  # the clocks skip it on that day, or show it twice
            later = None
        if later is not None and later.moment > after:
            return later.local.isoformat(timespec="minutes")
        day += dt.timedelta(days=1)


def whole_step(moment: dt.datetime, minutes: int) -> dt.datetime:
    """The first full step of so many minutes at or after an instant (zones differ by multiples of a quarter hour)."""
    floor = moment.replace(minute=moment.minute - moment.minute % minutes, second=0, microsecond=0)
    return floor if floor == moment else floor + minutes * MINUTE


def ambiguous(row: Row, options: Options, tool: str) -> list[Problem]:
    """A problem when the tool could not tell which of two equal wall times is meant."""
    if row.slot is None:
        return []
    place = output_zone(row, options)
    local = wall_time(row.slot, place)
    if not comes_twice(local, place):
        return []
    later = row.slot.moment
    while comes_twice(wall_time(slot_at(later, place), place), place):
        later += 15 * MINUTE
    return [
        Problem(
            row=row,
            field="slot",
            message=f"{said(local)} comes twice in {place}, and {tool} could not tell which one is meant.",
            fix="Move it out of the hour that is repeated.",
            fix_kind="move_time",
            value=as_value(later, row.slot),
        )
    ]


def slot_at(moment: dt.datetime, zone_name: str) -> Slot:
    """The slot that stands for an instant in a zone."""
    local = moment.astimezone(zone(zone_name))
    return Slot(local=local.replace(tzinfo=None, fold=0), zone=zone_name, fold=local.fold)
