"""Which posts a list asks for: plain records that need no database."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from typing import Literal, cast

from editorial.model.periods import period
from editorial.model.query import Condition, Key, Query, parsed
from editorial.model.query import Order as Asked
from editorial.model.status import State

Section = Literal["turn", "others", "missed"]
SECTIONS: tuple[Section, ...] = ("turn", "others", "missed")
Order = Literal["due", "waiting", "newest", "writer"]
ORDERS: tuple[Order, ...] = ("due", "waiting", "newest", "writer")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFilter:
    """Which posts, and in which order. Empty values ask for everything.

    `words` are looked for in everything a post holds, among the newest posts that hold them; `states` wants at least one
    network in one of them; `bare` asks for posts without any network too. `order` is `changed` (newest first), `slot` (next
    to go out first) or `number`.
    """

    words: str = ""
    states: tuple[State, ...] = ()
    platform: str = ""
    channel: str = ""
    campaign: str = ""
    author: str = ""
    person: str = ""
    since: str = ""
    until: str = ""
    bare: bool = False
    archived: bool = False
    order: str = "changed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryFilter:
    """Which approved posts; `words` are in the language of searches (`editorial.model.query`), the other fields ask for more.
    `state` is any that a network with an approval can have; `since` and `until` are days, `year` and `month` ("2026-11") too.
    `order` is "best", or "" for the newest first, unless the words name one; `as_collected` asks for the order of the
    collection instead, where exactly one is searched."""

    words: str = ""
    platform: str = ""
    state: str = ""
    author: str = ""
    campaign: str = ""
    label: str = ""
    since: str = ""
    until: str = ""
    as_collected: bool = False
    year: str = ""
    month: str = ""
    order: str = ""

    def query(self, today: dt.date) -> Query:
        """All of it as one query, seen from `today`."""
        typed = parsed(self.words, today)
        asked = ("platform", self.platform), ("state", self.state), ("author", self.author)
        more = (*asked, ("campaign", self.campaign), ("label", self.label))
        chosen = tuple(Condition(key=cast("Key", key), value=value) for key, value in more if value)
        times = [found for time in (self.year, self.month) if time and (found := period(time, today))]
        first = [typed.since, _day(self.since), *(one.first for one in times)]
        after = [typed.until, _day(self.until), *(one.after for one in times)]
        return replace(
            typed,
            conditions=(*typed.conditions, *chosen),
            since=max((day for day in first if day), default=None),
            until=min((day for day in after if day), default=None),
            order=typed.order or cast("Asked", self.order),
        )


def _day(iso: str) -> dt.date | None:
    return dt.date.fromisoformat(iso) if iso else None


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueFilter:
    """Which posts of the queue, in which order. Empty values ask for everything; `posts` keeps to these ids where given,
    `named` to those that this person was asked to look at by name, in a group, or in somebody's place.

    `order` is `due` (next to go out first), `waiting` (longest in this state first), `newest` or `writer`.
    """

    platform: str = ""
    campaign: str = ""
    writer: str = ""
    posts: frozenset[str] | None = None
    named: bool = False
    order: Order = "due"


@dataclass(frozen=True, slots=True, kw_only=True)
class QueueLine:
    """One post of the queue. `due` is the UTC text of its next time, `local` the same on the account's own clock; `since` is
    when the first of its networks came here; `campaign` is an id, `writer` a name. `back`: this person said yes to an earlier
    version, and the changed one is at the top of its section."""

    id: str
    section: Section
    due: str
    local: str
    since: str
    writer: str
    campaign: str
    back: bool = False
