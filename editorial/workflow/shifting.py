"""Moving several posts in one step: what would happen first, then the move, which one undo takes back.

Moving touches no approval. What has left stays where it is, and what the clocks do not know or know twice is asked.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from editorial.errors import Refused, UserError
from editorial.library.calendar import CalendarEntry, entries, entries_of, texts
from editorial.library.people import campaigns, channels
from editorial.library.posts import slot_values
from editorial.library.review import set_columns
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot, slot_of, stamp, zone
from editorial.model.status import SAID
from editorial.workflow.cadence import Notice, notices
from editorial.workflow.desk import Desk
from editorial.workflow.scheduling import GONE

AROUND = dt.timedelta(days=1)
"""How far around the new times clashes are looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stuck:
    """One network that cannot be moved so, and why."""

    entry: CalendarEntry
    why: UserError


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What a move would do: new times by variant, what cannot move, and what would then be worth a look."""

    slots: Mapping[str, Slot | None]
    stuck: tuple[Stuck, ...] = ()
    clashes: tuple[Notice, ...] = ()


def later(slot: Slot, *, days: int = 0, minutes: int = 0) -> Slot:
    """The time so many days and minutes later on the same clock. Raises UserError in a gap, or where a time comes twice."""
    local = slot.local + dt.timedelta(days=days, minutes=minutes)
    if local == slot.local:
        return slot
    return slot_of(local, slot.zone)


def at_instant(moment: dt.datetime, zone_name: str) -> Slot:
    """The slot on that clock for an instant, which always exists and is never doubtful."""
    local = moment.astimezone(zone(zone_name))
    return Slot(local=local.replace(tzinfo=None, fold=0), zone=zone_name, fold=local.fold)


def plan_shift(desk: Desk, variant_ids: Sequence[str], *, days: int = 0, minutes: int = 0) -> Plan:
    """What it would do to move these networks by so much. Nothing is written."""
    slots: dict[str, Slot | None] = {}
    stuck: list[Stuck] = []
    moving = entries_of(desk.library, variant_ids)
    for entry in moving:
        if entry.slot is None:
            continue
        try:
            _refuse_gone(entry)
            slots[entry.variant] = later(entry.slot, days=days, minutes=minutes)
        except UserError as error:
            stuck.append(Stuck(entry=entry, why=error))
    return Plan(slots=slots, stuck=tuple(stuck), clashes=tuple(clashes(desk, moving, slots)))


def plan_move(desk: Desk, variant_id: str, slot: Slot) -> Plan:
    """What it would do to give one network that time."""
    moving = entries_of(desk.library, [variant_id])
    try:
        for entry in moving:
            _refuse_gone(entry)
    except Refused as error:
        return Plan(slots={}, stuck=(Stuck(entry=moving[0], why=error),))
    slots: dict[str, Slot | None] = {entry.variant: slot for entry in moving}
    return Plan(slots=slots, clashes=tuple(clashes(desk, moving, slots)))


def clashes(desk: Desk, moving: Sequence[CalendarEntry], slots: Mapping[str, Slot | None]) -> list[Notice]:
    """What would be worth a look after the move and is not now."""
    moments = [slot.moment for slot in slots.values() if slot is not None]
    moments += [entry.slot.moment for entry in moving if entry.slot is not None]
    if not moments:
        return []
    accounts = {one.id: one for one in channels(desk.library, all_of_them=True)}
    plans = {one.id: one for one in campaigns(desk.library, all_of_them=True)}
    touched = {entry.channel for entry in moving}
    now = [
        entry
        for channel in sorted(touched)
        for entry in entries(desk.library, min(moments) - AROUND, max(moments) + AROUND, channel=channel)
    ]
    staying = [entry for entry in now if entry.variant not in slots]
    moved = [_at(entry, slots[entry.variant]) for entry in moving if entry.variant in slots]
    then = sorted([*staying, *moved], key=lambda entry: entry.slot_utc)
    words = texts(desk.library, [entry.variant for entry in then])
    before = {(one.kind, one.variants) for one in notices(now, accounts, plans, words)}
    return [
        one
        for one in notices([entry for entry in then if entry.slot_utc], accounts, plans, words)
        if (one.kind, one.variants) not in before and set(one.variants) & set(slots)
    ]


def move_many(desk: Desk, command: Command, slots: Mapping[str, Slot | None]) -> ChangeSet:
    """Give networks of any posts their times in one step. Raises Refused, and moves none, when one of them has left."""

    def work(transaction: Transaction) -> str:
        moving = entries_of(desk.library, list(slots))
        for entry in moving:
            _refuse_gone(entry)
            set_columns(transaction, entry.post, entry.variant, **slot_values(slots[entry.variant]))
        return f"{len(moving)} posts moved" if len(moving) != 1 else f"“{moving[0].name}” moved"

    return desk.library.operate(command, "move", work)


def _refuse_gone(entry: CalendarEntry) -> None:
    if entry.state in GONE:
        raise Refused(
            f"“{entry.name}” cannot be moved: it is {SAID[entry.state]}.",
            hint="Change its time in the scheduling tool.",
        )


def _at(entry: CalendarEntry, slot: Slot | None) -> CalendarEntry:
    return replace(entry, slot=slot, slot_utc=stamp(slot.moment) if slot else "")
