"""Calendars of others laid over ours: holidays and events from .ics files, which are remembered and read, never changed.

A file from outside may hold anything: it is read up to a size, and a rule that would go on for ever is followed only as far
as it is shown.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from editorial.errors import Refused, UserError
from editorial.library.people import set_setting
from editorial.library.transaction import Command
from editorial.library.workspace import Library
from editorial.model.change import ChangeSet
from editorial.model.clock import zone
from editorial.workflow.ics_rules import Walker

if TYPE_CHECKING:
    from icalendar import Calendar, Event

KEY = "overlays"
"""The setting that holds the paths of the files."""
MOST_BYTES = 2 * 1024 * 1024
MOST_LINES = 60_000
"""The holidays of twenty years are some hundred thousand bytes; reading takes a second for every thousand events."""
MOST_FILES = 12
LONGEST_NAME = 120
LONGEST_DAYS = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """One event on one day: `starts` is None where it lasts the whole day; `calendar` is the name of its file."""

    day: dt.date
    name: str
    calendar: str
    starts: dt.time | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlays:
    """What the files say of some days, in order; and what is wrong with those that could not be read."""

    happenings: tuple[Happening, ...] = ()
    problems: tuple[UserError, ...] = ()


def files(library: Library) -> list[Path]:
    """The files that are remembered."""
    stored = library.setting(KEY)
    return [Path(str(one)) for one in cast("list[object]", stored)] if isinstance(stored, list) else []


def add_file(library: Library, command: Command, path: Path) -> ChangeSet:
    """Lay a file over the calendar, remembered by where it is. Raises UserError for one that cannot be read."""
    known = files(library)
    if len(known) >= MOST_FILES:
        raise Refused(f"There are {MOST_FILES} calendars already.", hint="Take one away first.")
    path = path.resolve()
    _calendar(path)
    kept = [str(one) for one in dict.fromkeys([*known, path])]
    return set_setting(library, command, KEY, kept, label=f"“{path.stem}” laid over the calendar")


def remove_file(library: Library, command: Command, path: Path) -> ChangeSet:
    """Take a file away again; the file itself stays."""
    kept = [str(one) for one in files(library) if one != path]
    return set_setting(library, command, KEY, kept, label=f"“{path.stem}” taken off the calendar")


def overlays(library: Library, first: dt.date, after: dt.date, zone_name: str) -> Overlays:
    """What the files say of the days from `first` to before `after`, on that zone's clock."""
    found: list[Happening] = []
    problems: list[UserError] = []
    for path in files(library):
        try:
            found += happenings(path, first, after, zone_name)
        except UserError as error:
            problems.append(error)
    found.sort(key=lambda one: (one.day, one.starts or dt.time(), one.name))
    return Overlays(happenings=tuple(found), problems=tuple(problems))


def happenings(path: Path, first: dt.date, after: dt.date, zone_name: str) -> list[Happening]:
    """What one file says of those days. Raises UserError for a file that is missing, too large or no calendar, and for one
    whose rules would take for ever."""
    found: list[Happening] = []
    walker = Walker(first, after)
    events = cast("list[Event]", cast("Any", _calendar(path)).walk("VEVENT"))
    for event in events:
        try:
            found += _of_event(event, path.stem, walker, zone_name)
        except (ValueError, KeyError, TypeError, AttributeError, OverflowError, IndexError):
            continue  # one event that cannot be read hides none of the others
        if walker.is_tired:
            raise _unreadable(path, message="The rules of this calendar take too long to follow.")
    return found


def _calendar(path: Path) -> Calendar:
    try:
        facts = path.stat()
        if not path.is_file():
            raise _unreadable(path, message="This is no file.")
        if facts.st_size > MOST_BYTES:
            raise _unreadable(path, message=f"This calendar is larger than {MOST_BYTES // 2**20} MB.")
        return _parsed(path, facts.st_mtime_ns, facts.st_size)
    except OSError as error:
        raise _unreadable(
            path,
            message="This calendar is not where it was.",
            hint="Put it back, or take it away under “Calendars of others”.",
        ) from error


@lru_cache(maxsize=MOST_FILES)
def _parsed(path: Path, _changed: int, _size: int) -> Calendar:
    from icalendar import Calendar

    data = path.read_bytes()
    if b"BEGIN:VCALENDAR" not in data.lstrip(b"\xef\xbb\xbf \t\r\n")[:64].upper() or b"\0" in data:
        raise _unreadable(path, message="This is no calendar file.")
    if data.count(b"\n") + data.count(b"\r") > 2 * MOST_LINES:
        raise _unreadable(path, message="This calendar holds more events than can be shown.")
    try:
        return Calendar.from_ical(data)
    except Exception as error:  # what a hostile file makes of the reader is its own affair
        raise _unreadable(path, message="This calendar file cannot be read.") from error


def _unreadable(
    path: Path, *, message: str, hint: str = "Choose an .ics file that your calendar program has saved."
) -> UserError:
    return UserError(message, hint=hint, place=str(path), code="bad_calendar")


def _of_event(event: Event, calendar: str, walker: Walker, zone_name: str) -> Iterator[Happening]:
    starts: Any = event.decoded("DTSTART")
    if str(event.get("STATUS", "")).upper() == "CANCELLED":
        return
    name = " ".join(str(event.get("SUMMARY", "")).split())[:LONGEST_NAME]
    if not name:
        return
    days = max(1, min(LONGEST_DAYS, _length(event, starts).days))
    for begins in walker.times(event, starts, dt.timedelta(days=days)):
        if not isinstance(begins, dt.datetime):
            for on in (begins + dt.timedelta(days=day) for day in range(days)):
                if walker.first <= on < walker.after:
                    yield Happening(day=on, name=name, calendar=calendar)
            continue
        here = begins.astimezone(zone(zone_name)) if begins.tzinfo else begins
        if walker.first <= here.date() < walker.after:
            yield Happening(day=here.date(), name=name, calendar=calendar, starts=here.time())


def _length(event: Event, starts: Any) -> dt.timedelta:
    if "DURATION" in event:
        return cast("dt.timedelta", event.decoded("DURATION"))
    if "DTEND" in event:
        ends: Any = event.decoded("DTEND")
        return cast("dt.timedelta", ends - starts)
    return dt.timedelta(days=0 if isinstance(starts, dt.datetime) else 1)
