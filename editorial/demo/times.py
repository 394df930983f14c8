"""When things happen in the demo: days and hours that are counted from the moment it is built."""

from __future__ import annotations

import datetime as dt
import re

from editorial.errors import BugError
from editorial.model.clock import Slot, slot_of, zone

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_AGO = re.compile(r"-(?P<count>\d+)(?P<unit>min|h)")
_DAY = re.compile(r"(?P<day>[+-]\d+)d (?P<time>\d\d:\d\d)")
_WEEKDAY = re.compile(r"(?P<name>[a-z]{3})(?:\+(?P<weeks>\d))? (?P<time>\d\d:\d\d)")
_SOON = dt.timedelta(minutes=90)
_HALF_HOUR = dt.timedelta(minutes=30)


class Clock:
    """Tells the time of the demo, which moves from step to step."""

    def __init__(self, moment: dt.datetime) -> None:
        self.moment = moment

    def __call__(self) -> dt.datetime:
        return self.moment


def moment_of(text: str, now: dt.datetime, zone_name: str) -> dt.datetime:
    """The UTC moment that "-6d 10:00" (wall time in that zone), "-3h" or "-20min" means; never after `now`."""
    if found := _AGO.fullmatch(text):
        count = int(found["count"])
        return now - (dt.timedelta(hours=count) if found["unit"] == "h" else dt.timedelta(minutes=count))
    if found := _DAY.fullmatch(text):
        day = now.astimezone(zone(zone_name)).date() + dt.timedelta(days=int(found["day"]))
        local = dt.datetime.combine(day, dt.time.fromisoformat(found["time"]), zone(zone_name))
        return min(now, local.astimezone(dt.UTC))
    raise BugError(f"not a moment of the demo: {text}")


def slot_from(text: str, now: dt.datetime, zone_name: str) -> Slot | None:
    """The time "+1d 09:00", "thu 09:00" (the next Thursday after today; "thu+1" a week later) or "today 14:00" means.

    "Today" has to be ahead: when that hour is near or over, it is the next half hour at least 90 minutes away, or
    tomorrow. None for an empty text. Wall time is that of the zone; the day is counted from the day there.
    """
    if not text:
        return None
    here = now.astimezone(zone(zone_name)).replace(tzinfo=None)
    if found := _DAY.fullmatch(text):
        return _slot(here.date() + dt.timedelta(days=int(found["day"])), found["time"], zone_name)
    if text.startswith("today "):
        return _today(text.removeprefix("today "), here, zone_name)
    found = _WEEKDAY.fullmatch(text)
    if found is None or found["name"] not in DAYS:
        raise BugError(f"not a time of the demo: {text}")
    ahead = (DAYS.index(found["name"]) - here.weekday() - 1) % 7 + 1 + 7 * int(found["weeks"] or 0)
    return _slot(here.date() + dt.timedelta(days=ahead), found["time"], zone_name)


def _today(time: str, here: dt.datetime, zone_name: str) -> Slot:
    wanted = dt.datetime.combine(here.date(), dt.time.fromisoformat(time))
    if wanted >= here + _SOON:
        return slot_of(wanted, zone_name)
    midnight = dt.datetime.combine(here.date(), dt.time())
    later = midnight + (-(-(here + _SOON - midnight) // _HALF_HOUR)) * _HALF_HOUR
    if later.date() == here.date():
        return slot_of(later, zone_name, 0 if later.hour < 4 else None)
    return slot_of(wanted + dt.timedelta(days=1), zone_name)


def _slot(day: dt.date, time: str, zone_name: str) -> Slot:
    return slot_of(dt.datetime.combine(day, dt.time.fromisoformat(time)), zone_name)
