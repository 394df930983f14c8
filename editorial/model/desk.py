"""People, bylines and campaigns: who works at the desk and what for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from editorial.model.signoff import SignoffStep

Role = Literal["writer", "editor", "manager", "owner"]
ROLES: tuple[Role, ...] = ("writer", "editor", "manager", "owner")

AuthorKind = Literal["person", "desk", "brand", "agency", "guest", "partner", "creator"]
AUTHOR_KINDS: tuple[AuthorKind, ...] = ("person", "desk", "brand", "agency", "guest", "partner", "creator")
"""`partner` is a brand and `creator` an influencer that the desk works with; neither signs posts of its own accord."""

Objective = Literal["awareness", "sales", "loyalty"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at the desk; the first one of a workspace is its owner.

    `away_until` is the last day of an absence; `deputy`, a person's id, is asked in their place until then.
    """

    id: str
    name: str
    initials: str
    roles: frozenset[str]
    active: bool = True
    away_until: dt.date | None = None
    deputy: str = ""

    def is_a(self, role: Role) -> bool:
        """True when the person has that role; an owner has them all."""
        return role in self.roles or "owner" in self.roles

    def is_away(self, today: dt.date) -> bool:
        """True through the last day of an absence."""
        return self.away_until is not None and today <= self.away_until


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """People who are asked together; `members` are ids of people."""

    id: str
    name: str
    members: tuple[str, ...] = ()
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """One name of the register: who may be printed as a byline or mentioned, and as what.

    `handles` are by platform id, without @. `credentials` are titles that may be claimed ("Dr", "CFA"). `stands_for` is
    the real name behind a pseudonym (who is then no other name of the register); `former_names` are to be replaced.
    `employer` is whom the person works for ("us" for this house), `paid` says that a partner or creator is under contract.
    """

    id: str
    name: str
    kind: AuthorKind = "person"
    role: str = ""
    handles: Mapping[str, str] = field(default_factory=dict[str, str])
    credentials: tuple[str, ...] = ()
    former_names: tuple[str, ...] = ()
    stands_for: str = ""
    pronouns: str = ""
    employer: str = ""
    paid: bool = False
    active: bool = True

    def printed_on(self, platform: str) -> str:
        """How this one is mentioned on a network: the handle there with its @, else the plain name."""
        handle = self.handles.get(platform, "").removeprefix("@").strip()
        return f"@{handle}" if handle else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone:
    """One step of a campaign: what will be true by when."""

    name: str
    due: dt.date | None = None
    done: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A campaign and its brief: one objective, what to say, what not to, and for how long.

    `tone_band` maps a dial to its wanted range, for instance `{"pressure": (0, 30)}`. The goal is SMART when `measure`
    (what is counted), `baseline`, `target` and the end date are given beside it. `call_to_action` is what readers should
    do; `synonyms` gives other words for an off-limits topic, by topic. `signoff` are the steps that its posts pass besides
    those of their accounts.
    """

    id: str
    name: str
    objective: Objective = "awareness"
    goal: str = ""
    audience: str = ""
    message: str = ""
    starts: dt.date | None = None
    ends: dt.date | None = None
    key_terms: tuple[str, ...] = ()
    off_limits: tuple[str, ...] = ()
    tone_band: Mapping[str, tuple[float, float]] = field(default_factory=dict[str, tuple[float, float]])
    budget: str = ""
    measure: str = ""
    baseline: str = ""
    target: str = ""
    call_to_action: str = ""
    milestones: tuple[Milestone, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    signoff: tuple[SignoffStep, ...] = ()
    active: bool = True
