"""The first place: what came back to you, what waits for you, what goes out today and is not ready, what went wrong."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from editorial.library.lists import PostFilter, exportable, post_ids, post_rows
from editorial.library.records import PostRow, VariantRow
from editorial.library.workspace import Library
from editorial.model.clock import instant, zone
from editorial.model.desk import Person
from editorial.model.status import EDITABLE, State
from editorial.workflow.turns import Turn
from editorial.workflow.whose import waiting_for

Standing = Literal["missed", "should_be_out", "held", "past_last_day", ""]
Group = Literal["back", "waiting", "due", "today", "wrong", "ready", "yours"]

GROUPS: tuple[Group, ...] = ("back", "waiting", "due", "today", "wrong", "ready", "yours")


class HasTime(Protocol):
    """Anything with a state and a time: a variant or its row."""

    @property
    def state(self) -> State: ...
    @property
    def slot_utc(self) -> str: ...
    @property
    def held(self) -> bool: ...


def standing_of(variant: HasTime, now: dt.datetime) -> Standing:
    """What its time makes of it, computed and never stored: missed (time passed, not exported), should be out (time
    passed, exported, not confirmed), held."""
    passed = bool(variant.slot_utc) and instant(variant.slot_utc) <= now
    if passed and variant.state == "exported":
        return "should_be_out"
    if passed and variant.state not in ("published", "refused"):
        return "missed"
    return "held" if variant.held else ""


def is_past_its_day(row: PostRow, now: dt.datetime) -> bool:
    """True for a post whose last day is over everywhere: what is approved of it does not leave any more."""
    return bool(row.expires) and row.expires < (now - dt.timedelta(hours=12)).date().isoformat()


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One line of Today: a post, why it is here, since when, and the networks concerned. `lost` is the open step of a post
    that waits for an owner, because nobody is left who may say yes in it."""

    group: Group
    post: PostRow
    variants: tuple[VariantRow, ...]
    standing: Standing = ""
    lost: Turn | None = None

    @property
    def since(self) -> str:
        """UTC text of the oldest step that put it here."""
        return min((variant.since for variant in self.variants), default=self.post.changed_at)

    @property
    def due(self) -> str:
        """UTC text of the next time one of them goes out; empty without a time."""
        return min((variant.slot_utc for variant in self.variants if variant.slot_utc), default="")


def tasks(library: Library, person: Person, zone_name: str = "UTC") -> list[Task]:
    """Everything that asks for this person today, each post once in its most pressing group, pressing groups first."""
    now = library.now()
    end_of_day = _end_of_day(now, zone_name)
    open_states: tuple[State, ...] = ("idea", "draft", "changes_wanted", "in_review", "approved", "exported", "refused")
    rows = post_rows(library, post_ids(library, PostFilter(states=open_states, order="slot"), limit=2000))
    leaving = {variant_id for _post, variant_id in exportable(library)}
    in_review = [row.id for row in rows if any(one.state == "in_review" for one in row.variants)]
    turns = {one.variant: one.turn for one in waiting_for(library, person, in_review)}
    found = [task for row in rows if (task := _task(row, person, now, end_of_day, leaving, turns)) is not None]
    order = {group: at for at, group in enumerate(GROUPS)}
    return sorted(found, key=lambda task: (order[task.group], task.due or "9", task.since))


def _task(
    row: PostRow,
    person: Person,
    now: dt.datetime,
    end: dt.datetime,
    leaving: set[str],
    turns: Mapping[str, Turn],
) -> Task | None:
    mine = row.created_by == person.id or person.name in row.authors
    to_write = row.assignee == person.id
    by_group: dict[Group, list[VariantRow]] = {}
    for variant in row.variants:
        standing = standing_of(variant, now)
        over = variant.id in leaving and is_past_its_day(row, now)
        soon = bool(variant.slot_utc) and instant(variant.slot_utc) < end
        if variant.state == "changes_wanted" and mine:
            group: Group = "back"
        elif variant.id in turns:
            group = "waiting"
        elif to_write and variant.state in ("idea", "draft"):
            group = "due"
        elif standing in ("missed", "should_be_out") or variant.state == "refused" or variant.held or over:
            group = "wrong"
        elif soon and variant.state in (*EDITABLE, "in_review"):
            group = "today"
        elif variant.id in leaving and (person.is_a("manager") or person.is_a("editor")):
            group = "ready"
        elif variant.state in EDITABLE and mine:
            group = "yours"
        else:
            continue
        by_group.setdefault(group, []).append(variant)
    for group in GROUPS:
        if group in by_group:
            standing: Standing = ""
            for one in by_group[group]:
                standing = standing or standing_of(one, now)
            if not standing and group == "wrong" and is_past_its_day(row, now):
                standing = "past_last_day"
            lost = next((turn for one in by_group[group] if (turn := turns.get(one.id)) and turn.is_lost), None)
            return Task(group=group, post=row, variants=tuple(by_group[group]), standing=standing, lost=lost)
    return None


def _end_of_day(now: dt.datetime, zone_name: str) -> dt.datetime:
    here = now.astimezone(zone(zone_name))
    return (here + dt.timedelta(days=1)).replace(hour=0, minute=0, second=0, microsecond=0)
