"""What is in the calendar: the networks of posts that go out in a span of days, and those that have no time yet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, case, func, or_, select

from editorial.library import schema
from editorial.library.holds import caught
from editorial.library.lists import first_pictures, first_words
from editorial.library.pieces import pieces
from editorial.library.posts import slot_from
from editorial.library.workspace import Library
from editorial.model.clock import Slot, stamp
from editorial.model.status import State

posts, variants, channels, series_days = schema.posts, schema.variants, schema.channels, schema.series_days

WAITING: tuple[State, ...] = ("approved", "in_review", "changes_wanted", "draft", "idea")
"""The states in which a network may still get a time, those that are furthest first."""

_AT_ONCE = 5000
"""How many ids one query is given."""
_USUAL_DAYS, _MOST_ASKED = 28, 3000


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarEntry:
    """One network of a post in the calendar. `slot_utc` is empty where it has no time; `campaign`, `assignee`, `created_by` and
    `reviewer` are ids, `text_due` a day or empty. `series` is the series it was made for."""

    post: str
    number: int
    title: str
    variant: str
    channel: str
    platform: str
    state: State
    slot: Slot | None
    slot_utc: str
    held: bool
    campaign: str
    created_by: str
    assignee: str
    text_due: str
    reviewer: str
    series: str = ""

    @property
    def name(self) -> str:
        """Its working title, or its short number."""
        return self.title or f"G-{self.number}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """What a cell shows of a post beside its time: its first words, and the hash of its first picture (or empty)."""

    words: str
    picture: str


def entries(library: Library, since: dt.datetime, until: dt.datetime, *, channel: str = "") -> list[CalendarEntry]:
    """What goes out from `since` until before `until`, next first; of one account only where `channel` names it."""
    query = _entries().where(variants.c.slot_utc >= stamp(since), variants.c.slot_utc < stamp(until))
    if channel:
        query = query.where(_of_account(channel))
    return _read(library, query.order_by(variants.c.slot_utc, variants.c.seq))


def entries_of(library: Library, variant_ids: Sequence[str]) -> list[CalendarEntry]:
    """These networks, in the order of their times; those that are gone are left out."""
    found: list[CalendarEntry] = []
    for some in pieces(variant_ids, _AT_ONCE):
        found += _read(library, _entries().where(variants.c.id.in_(some)))
    return sorted(found, key=lambda entry: (entry.slot_utc or "9", entry.variant))


def without_time(library: Library, *, limit: int = 200) -> list[CalendarEntry]:
    """Networks that may still go out and have no time, approved ones first, then those that changed last."""
    order = case({state: at for at, state in enumerate(WAITING)}, value=variants.c.state)
    query = _entries().where(variants.c.slot_utc.is_(None), variants.c.state.in_(WAITING))
    return _read(library, query.order_by(order, variants.c.state_since.desc(), variants.c.seq).limit(limit))


def count_without_time(library: Library) -> int:
    """How many networks may still go out and have no time."""
    query = (
        select(func.count())
        .select_from(variants.join(posts, posts.c.id == variants.c.post))
        .where(variants.c.slot_utc.is_(None), variants.c.state.in_(WAITING), *_there())
    )
    with library.reading() as connection:
        return int(connection.execute(query).scalar_one())


def looks(library: Library, post_ids: Sequence[str]) -> dict[str, Look]:
    """What a cell shows of these posts. A screenful at a time, please."""
    with library.reading() as connection:
        words, pictures = first_words(connection, post_ids), first_pictures(connection, post_ids)
    return {one: Look(words=words.get(one, ""), picture=pictures.get(one, "")) for one in post_ids}


def texts(library: Library, variant_ids: Sequence[str]) -> dict[str, str]:
    """The first text of these networks as it stands: their own, or the shared one."""
    contents, parts = schema.contents, schema.parts
    found: dict[str, str] = {}
    with library.reading() as connection:
        for some in pieces(variant_ids, _AT_ONCE):
            query = (
                select(variants.c.id, variants.c.own, contents.c.variant, parts.c.text)
                .join(
                    contents,
                    and_(
                        contents.c.post == variants.c.post,
                        or_(contents.c.variant.is_(None), contents.c.variant == variants.c.id),
                    ),
                )
                .join(parts, and_(parts.c.content == contents.c.id, parts.c.position == 0))
                .where(variants.c.id.in_(some))
            )
            for row in connection.execute(query):
                if (row.variant is not None) == ("text" in row.own):
                    found[row.id] = row.text
    return found


def counts_by_day(library: Library, first: dt.date, after: dt.date) -> dict[dt.date, dict[State, int]]:
    """How many networks go out on each day from `first` to before `after`, by state, each on its account's own clock."""
    day = func.substr(variants.c.slot_local, 1, 10)
    spare = dt.timedelta(days=1)  # a day begins up to fourteen hours before or after that of UTC
    query = (
        select(day.label("day"), variants.c.state, func.count().label("many"))
        .join(posts, posts.c.id == variants.c.post)
        .where(variants.c.slot_utc >= _start(first - spare), variants.c.slot_utc < _start(after + spare), *_there())
        .where(variants.c.slot_local >= first.isoformat(), variants.c.slot_local < after.isoformat())
        .group_by(day, variants.c.state)
    )
    found: dict[dt.date, dict[State, int]] = {}
    with library.reading() as connection:
        for row in connection.execute(query):
            found.setdefault(dt.date.fromisoformat(row.day), {})[row.state] = row.many
    return found


def counts_by_minute(library: Library, since: dt.datetime, until: dt.datetime) -> Iterator[tuple[str, State, int]]:
    """How many networks go out at each minute of UTC ("2026-12-01T09:00"), by state; to be put into days of any zone."""
    minute = func.substr(variants.c.slot_utc, 1, 16)
    query = (
        select(minute.label("minute"), variants.c.state, func.count().label("many"))
        .join(posts, posts.c.id == variants.c.post)
        .where(variants.c.slot_utc >= stamp(since), variants.c.slot_utc < stamp(until), *_there())
        .group_by(minute, variants.c.state)
    )
    with library.reading() as connection:
        for row in connection.execute(query):
            yield row.minute, row.state, row.many


def nearest(library: Library, channel: str, moment: dt.datetime, within: dt.timedelta, *, before: bool) -> str:
    """UTC text of the time of one account's post that is nearest to an instant, before it or from it on; empty where there is
    none within that time."""
    low, high = (moment - within, moment) if before else (moment, moment + within)
    order = variants.c.slot_utc.desc() if before else variants.c.slot_utc
    query = (
        select(variants.c.slot_utc)
        .join(posts, posts.c.id == variants.c.post)
        .where(variants.c.slot_utc >= stamp(low), variants.c.slot_utc < stamp(high), *_there())
        .where(_of_account(channel))
        .order_by(order)
        .limit(1)
    )
    with library.reading() as connection:
        return str(connection.execute(query).scalar() or "")


def usual_times(library: Library, now: dt.datetime) -> dict[str, dt.time]:
    """The time of day at which each account posts most, on its own clock, by its posts of the four weeks before and after."""
    around = dt.timedelta(days=_USUAL_DAYS)
    lately = (
        select(variants.c.channel, func.substr(variants.c.slot_local, 12, 5).label("clock"))
        .where(variants.c.slot_utc >= stamp(now - around), variants.c.slot_utc < stamp(now + around))
        .where(~variants.c.deleted)
        .order_by(variants.c.slot_utc.desc())
        .limit(_MOST_ASKED)
        .subquery()
    )
    query = (
        select(lately.c.channel, lately.c.clock)
        .group_by(lately.c.channel, lately.c.clock)
        .order_by(func.count(), lately.c.clock.desc())
    )
    with library.reading() as connection:
        return {row.channel: dt.time.fromisoformat(row.clock) for row in connection.execute(query)}


def _of_account(channel: str) -> ColumnElement[bool]:
    """That account, not by the index of accounts, which would read all that it ever had: by that of times, to the last hit."""
    return func.coalesce(variants.c.channel, "") == channel


def _start(day: dt.date) -> str:
    return stamp(dt.datetime.combine(day, dt.time(), dt.UTC))


def _there() -> tuple[Any, ...]:
    return (~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted)


def _entries() -> Select[*tuple[Any, ...]]:
    return (
        select(
            *(posts.c.id.label("post"), posts.c.number, posts.c.title, posts.c.campaign, posts.c.created_by),
            *(posts.c.assignee, posts.c.text_due),
            *(variants.c.id, variants.c.channel, variants.c.state, variants.c.held, variants.c.reviewer),
            *(variants.c.slot_local, variants.c.slot_zone, variants.c.slot_fold, variants.c.slot_utc),
        )
        .join(posts, posts.c.id == variants.c.post)
        .where(*_there())
    )


def _read(library: Library, query: Select[*tuple[Any, ...]]) -> list[CalendarEntry]:
    with library.reading() as connection:
        rows = connection.execute(query).all()
        held = {one for some in pieces((row.id for row in rows), _AT_ONCE) for one in caught(connection, some)}
        made = _made_for(connection)
        platforms = {row.id: row.platform for row in connection.execute(select(channels.c.id, channels.c.platform))}
    return [_entry(row, platforms[row.channel], row.id in held, made.get(row.post, "")) for row in rows]


def _made_for(connection: Connection) -> dict[str, str]:
    """The series that posts were made for, by post; there are few of them beside the posts of a library."""
    query = select(series_days.c.post, series_days.c.series).where(series_days.c.post.is_not(None))
    return {row.post: row.series for row in connection.execute(query)}


def _entry(row: Row[Any], platform: str, held: bool, series: str) -> CalendarEntry:
    return CalendarEntry(
        post=row.post,
        number=row.number,
        title=row.title,
        variant=row.id,
        channel=row.channel,
        platform=platform,
        state=row.state,
        slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
        slot_utc=row.slot_utc or "",
        held=row.held or held,
        campaign=row.campaign or "",
        created_by=row.created_by,
        assignee=row.assignee,
        text_due=row.text_due or "",
        reviewer=row.reviewer,
        series=series,
    )
