"""Which posts a list asks for: plain records that need no database."""

from __future__ import annotations

from dataclasses import dataclass

from editorial.model.status import State


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
