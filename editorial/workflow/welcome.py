"""Staying welcome: checks that are mostly left as they are come before the owner of the house style, who decides."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from editorial.library import hits
from editorial.library.people import set_setting
from editorial.library.records import KeptHit
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.workflow.desk import Desk

OF_LAST = 10
AT_LEAST = 5
"""A check that was left or allowed in five of its last ten settled hits is shown to its owner."""
KEPT = "checks_kept"
"""The setting that remembers, by check, up to which hit its owner has looked and kept it as it is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Nagging:
    """One check that is mostly left alone: its last hits, newest first, and how many of them were left or allowed."""

    rule: str
    hits: tuple[KeptHit, ...]
    left: int

    @property
    def passages(self) -> tuple[KeptHit, ...]:
        """The hits that were left or allowed."""
        return tuple(hit for hit in self.hits if hit.outcome != "mended")


def nagging(desk: Desk) -> list[Nagging]:
    """The checks that nag, the most often left first. Nothing is changed by this, and nothing is known of persons."""
    kept = cast("Mapping[str, int]", desk.library.setting(KEPT) or {})
    found: list[Nagging] = []
    with desk.library.reading() as connection:
        for rule in hits.rules_with_hits(connection):
            last = hits.last_hits(connection, rule, most=OF_LAST, since=kept.get(rule, 0))
            left = sum(hit.outcome != "mended" for hit in last)
            if left >= AT_LEAST:
                found.append(Nagging(rule=rule, hits=tuple(last), left=left))
    return sorted(found, key=lambda one: (-one.left, one.rule))


def keep_check(desk: Desk, command: Command, rule: str) -> ChangeSet:
    """The owner keeps a check as it is: it is shown again only when five of its *next* ten hits are left."""
    kept: dict[str, Any] = dict(cast("Mapping[str, int]", desk.library.setting(KEPT) or {}))
    with desk.library.reading() as connection:
        last = hits.last_hits(connection, rule, most=1_000)
    kept[rule] = max((hit.seq for hit in last), default=0)
    return set_setting(desk.library, command, KEPT, kept)
