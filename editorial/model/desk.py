"""People, bylines and campaigns: who works at the desk and what for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Role = Literal["writer", "editor", "manager", "owner"]
ROLES: tuple[Role, ...] = ("writer", "editor", "manager", "owner")

AuthorKind = Literal["person", "desk", "brand", "agency", "guest"]

Objective = Literal["awareness", "sales", "loyalty"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody at the desk; the first one of a workspace is its owner."""

    id: str
    name: str
    initials: str
    roles: frozenset[str]
    active: bool = True

    def is_a(self, role: Role) -> bool:
        """True when the person has that role; an owner has them all."""
        return role in self.roles or "owner" in self.roles


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """One name of the author register: who may be printed as a byline, and as what."""

    id: str
    name: str
    kind: AuthorKind = "person"
    role: str = ""
    handles: Mapping[str, str] = field(default_factory=dict[str, str])
    active: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign:
    """A campaign and its brief: one objective, what to say, what not to, and for how long.

    `tone_band` maps a dial to its wanted range, for instance `{"pressure": (0, 30)}`.
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
    active: bool = True
