"""Which posts a list asks for: plain records that need no database."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editorial.model.status import State

Section = Literal["turn", "others", "missed"]
SECTIONS: tuple[Section, ...] = ("turn", "others", "missed")
Order = Literal["due", "waiting", "newest", "writer"]
ORDERS: tuple[Order, ...] = ("due", "waiting", "newest", "writer")


@dataclass(frozen=True, slots=True, kw_only=True)
class PostFilter:
    """Which posts, and in which order. Empty values ask for everything.

    `words` looks through titles and shared texts; `states` wants at least one network in one of them; `bare` asks for
    posts without any network too. `order` is `changed` (newest first), `slot` (next to go out first) or `number`.
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
    """Which approved posts; `words` are looked for in what was approved. `state` is approved, exported or published."""

    words: str = ""
    platform: str = ""
    state: str = ""
    author: str = ""
    campaign: str = ""
    since: str = ""
    until: str = ""


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
