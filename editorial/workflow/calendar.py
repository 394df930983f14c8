"""The calendar as it is shown and printed: a week by accounts, a month by how much goes out, and what is not ready."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from editorial.library import calendar as store
from editorial.library.calendar import CalendarEntry
from editorial.library.people import campaigns, channels, people
from editorial.library.workspace import Library
from editorial.model.cadence import cadence_of
from editorial.model.clock import instant, stamp, zone
from editorial.model.post import Channel
from editorial.model.series import Occurrence
from editorial.model.status import State
from editorial.workflow.cadence import Notice, notices, silence
from editorial.workflow.overlays import Overlays, overlays
from editorial.workflow.series import planned, slot_at
from editorial.workflow.whose import rules_of, waiting_in

READY: frozenset[State] = frozenset({"approved", "exported", "published"})
"""The states in which nobody has anything to do before a post goes out."""
DAYS = 7
USUAL_TIME = dt.time(9)
MOST_WORDS = 1200
"""For how many networks of a week words are compared; a week of more is looked at by its times alone."""

_SPARE = dt.timedelta(days=1)
"""A day of some zone begins up to fourteen hours before or after that of UTC."""
Deed = Literal["write", "submit", "answer", "look", "mend", "lost"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One network of a post on one day: `at` is its wall time on the clock that is shown."""

    entry: CalendarEntry
    at: dt.datetime
    notices: tuple[Notice, ...] = ()

    @property
    def is_ready(self) -> bool:
        """False while somebody has to do something before it goes out."""
        return self.entry.state in READY


@dataclass(frozen=True, slots=True, kw_only=True)
class Coming:
    """One day of a series that has no post yet, for one account: `at` is as in `Cell`, and so are the notices."""

    occurrence: Occurrence
    at: dt.datetime
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """The week of one account: what goes out on each of its days, and what series plan there. `zone` is the clock that is
    shown, `usual` the time of day at which it posts most, `silences` what is to be said of the account as a whole."""

    channel: Channel
    zone: str
    usual: dt.time
    days: tuple[tuple[Cell, ...], ...]
    planned: tuple[tuple[Coming, ...], ...]
    silences: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Week:
    """Seven days from `first`, by accounts; `overlays` are the events of other calendars."""

    first: dt.date
    lines: tuple[Line, ...] = ()
    overlays: Overlays = field(default_factory=Overlays)

    @property
    def dates(self) -> tuple[dt.date, ...]:
        """Its days."""
        return tuple(self.first + dt.timedelta(days=at) for at in range(DAYS))

    @property
    def cells(self) -> tuple[Cell, ...]:
        """All that goes out, account by account."""
        return tuple(cell for line in self.lines for day in line.days for cell in day)

    def not_ready(self, at: int) -> int:
        """How many cells of one of its days still wait for somebody."""
        return sum(not cell.is_ready for line in self.lines for cell in line.days[at])


@dataclass(frozen=True, slots=True, kw_only=True)
class ToDo:
    """What has to be done before one network of a post can go out, and by whom (names; empty where nobody is meant)."""

    cell: Cell
    deed: Deed
    who: tuple[str, ...]


def week(library: Library, first: dt.date, *, zone_name: str = "", home: str = "UTC") -> Week:
    """The seven days from `first` on: each account on its own clock, or all on that of `zone_name`. `home` is the clock of
    events of other calendars where no zone is chosen."""
    accounts = channels(library)
    start, end = _moment(first), _moment(first + dt.timedelta(days=DAYS))
    found = store.entries(library, start - _SPARE, end + _SPARE)
    usual = store.usual_times(library, library.now())
    after = first + dt.timedelta(days=DAYS)
    ahead = planned(library, first - _SPARE, after + _SPARE)
    said = _notices(library, found, [_as_entry(one, channel) for one in ahead for channel in one.series.channels])
    by_account: dict[str, list[CalendarEntry]] = {}
    for entry in found:
        by_account.setdefault(entry.channel, []).append(entry)
    lines = tuple(
        _line(
            channel,
            zone_name or channel.zone,
            first,
            by_account.get(channel.id, ()),
            said,
            [one for one in ahead if channel.id in one.series.channels],
            usual.get(channel.id, USUAL_TIME),
            _silences(library, channel, start, end, by_account.get(channel.id, ())),
        )
        for channel in accounts
    )
    return Week(first=first, lines=lines, overlays=overlays(library, first, after, zone_name or home))


def month(library: Library, first: dt.date, after: dt.date, *, zone_name: str = "") -> dict[dt.date, dict[State, int]]:
    """How many networks go out on each day from `first` to before `after`, by state: each on its account's own clock, or on
    that of `zone_name`."""
    if not zone_name:
        return store.counts_by_day(library, first, after)
    place = zone(zone_name)
    found: dict[dt.date, dict[State, int]] = {}
    for minute, state, many in store.counts_by_minute(library, _moment(first) - _SPARE, _moment(after) + _SPARE):
        day = instant(f"{minute}Z").astimezone(place).date()
        if first <= day < after:
            by_state = found.setdefault(day, {})
            by_state[state] = by_state.get(state, 0) + many
    return found


def to_do(library: Library, shown: Week) -> list[ToDo]:
    """What is still to be done for what goes out in a week, and by whom, in the order of its times."""
    waiting = [cell for cell in shown.cells if not cell.is_ready]
    waiting.sort(key=lambda cell: cell.entry.slot_utc)
    names = {one.id: one.name for one in people(library, all_of_them=True)}
    in_review = {cell.entry.post for cell in waiting if cell.entry.state == "in_review"}
    with library.reading() as connection:
        turns = {one.variant: one.turn for one in waiting_in(connection, rules_of(library), sorted(in_review))}

    def said(cell: Cell) -> ToDo:
        entry = cell.entry
        if (turn := turns.get(entry.variant)) is not None:
            asked = tuple(one.name for one in turn.asked)
            return ToDo(cell=cell, deed="lost" if turn.is_lost else "look", who=asked)
        deeds: dict[State, Deed] = {"idea": "write", "changes_wanted": "answer", "refused": "mend"}
        writer = entry.assignee or entry.created_by
        return ToDo(cell=cell, deed=deeds.get(entry.state, "submit"), who=(names[writer],) if writer in names else ())

    return [said(cell) for cell in waiting]


def _moment(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), dt.UTC)


def _as_entry(one: Occurrence, channel: str) -> CalendarEntry:
    """A planned day as if its post were there already; its key stands in the place of a variant's id."""
    slot = slot_at(one.local, one.series.zone)
    return CalendarEntry(
        post="",
        number=0,
        title=one.series.name,
        variant=one.key(channel),
        channel=channel,
        platform="",
        state="idea",
        slot=slot,
        slot_utc=stamp(slot.moment),
        held=False,
        campaign="",
        created_by="",
        assignee="",
        text_due="",
        reviewer="",
        series=one.series.id,
    )


def _notices(
    library: Library, found: Sequence[CalendarEntry], ahead: Sequence[CalendarEntry]
) -> dict[str, list[Notice]]:
    """What is to be said of times and words, of what is there and what series plan, by variant."""
    accounts = {one.id: one for one in channels(library)}
    plans = {one.id: one for one in campaigns(library, all_of_them=True)}
    words = store.texts(library, [entry.variant for entry in found]) if len(found) <= MOST_WORDS else {}
    said: dict[str, list[Notice]] = {}
    timed = sorted([*found, *ahead], key=lambda entry: entry.slot_utc)
    for notice in notices(timed, accounts, plans, words):
        for variant in notice.variants:
            said.setdefault(variant, []).append(notice)
    return said


def _line(
    channel: Channel,
    zone_name: str,
    first: dt.date,
    found: Sequence[CalendarEntry],
    said: Mapping[str, Sequence[Notice]],
    ahead: Sequence[Occurrence],
    usual: dt.time,
    silences: tuple[Notice, ...],
) -> Line:
    days: list[list[Cell]] = [[] for _day in range(DAYS)]
    coming: list[list[Coming]] = [[] for _day in range(DAYS)]
    place = zone(zone_name)
    for entry in found:
        at = instant(entry.slot_utc).astimezone(place).replace(tzinfo=None)
        if 0 <= (day := (at.date() - first).days) < DAYS:
            days[day].append(Cell(entry=entry, at=at, notices=tuple(said.get(entry.variant, ()))))
    for one in ahead:
        at = slot_at(one.local, one.series.zone).moment.astimezone(place).replace(tzinfo=None)
        if 0 <= (day := (at.date() - first).days) < DAYS:
            coming[day].append(Coming(occurrence=one, at=at, notices=tuple(said.get(one.key(channel.id), ()))))
    return Line(
        channel=channel,
        zone=zone_name,
        usual=usual,
        days=tuple(tuple(day) for day in days),
        planned=tuple(tuple(day) for day in coming),
        silences=silences,
    )


def _silences(
    library: Library, channel: Channel, start: dt.datetime, end: dt.datetime, found: Sequence[CalendarEntry]
) -> tuple[Notice, ...]:
    """Where an account says nothing for too long around a week that is not over yet. One that never says anything is not
    asked to."""
    most = dt.timedelta(days=cadence_of(channel).silent)
    if not most or end <= library.now():
        return ()
    inside = [instant(entry.slot_utc) for entry in found if start <= instant(entry.slot_utc) < end]
    before = store.nearest(library, channel.id, start, 4 * most, before=True)
    after = store.nearest(library, channel.id, end, most, before=False)
    if not before and not inside:
        return ()
    moments = [*([instant(before)] if before else []), *inside, instant(after) if after else end]
    return tuple(silence(channel, moments))
