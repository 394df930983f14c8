"""Times: moving a post in the calendar touches no approval, because an approval is of words and pictures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from editorial.errors import Refused
from editorial.library.posts import load_post, slot_values
from editorial.library.review import set_columns
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot, zone
from editorial.model.status import SAID
from editorial.workflow.desk import Desk

GONE = ("exported", "published")
"""The states in which a time is the scheduling tool's."""

LEAD = dt.timedelta(minutes=15)
STEP = dt.timedelta(minutes=5)
"""What every scheduling tool takes: a time far enough ahead, on a full step."""


def move(desk: Desk, command: Command, post_id: str, variant_id: str, slot: Slot | None) -> ChangeSet:
    """Give one network another time, or none. Raises Refused when it has left."""
    return move_all(desk, command, post_id, {variant_id: slot})


def move_all(desk: Desk, command: Command, post_id: str, slots: Mapping[str, Slot | None]) -> ChangeSet:
    """Give several networks of a post their times in one step. Raises Refused when one of them has left."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        for variant_id, slot in slots.items():
            variant = post.variant(variant_id)
            if variant.state in GONE:
                raise Refused(
                    f"{post.label} “{post.name}” cannot be moved: it is {SAID[variant.state]}.",
                    hint="Change its time in the scheduling tool.",
                )
            set_columns(transaction, post_id, variant_id, **slot_values(slot))
        return "Time changed"

    return desk.library.operate(command, "move", work)


def soonest(now: dt.datetime, zone_name: str) -> Slot:
    """The next time that most scheduling tools take, some fifteen minutes ahead; one that wants more says so itself."""
    later = now + LEAD + STEP - dt.timedelta(microseconds=1)
    later -= dt.timedelta(minutes=later.minute % 5, seconds=later.second, microseconds=later.microsecond)
    local = later.astimezone(zone(zone_name))
    return Slot(local=local.replace(tzinfo=None, fold=0), zone=zone_name, fold=local.fold)


def send_now(desk: Desk, command: Command, post_id: str, variant_ids: Sequence[str]) -> ChangeSet:
    """Confirm that networks whose time has passed go out after all, at the next time that most tools take.

    Nothing that was missed leaves without this or a new time. Raises Refused for one that was not missed.
    """

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        now = desk.library.now()
        for variant_id in variant_ids:
            variant = post.variant(variant_id)
            slot = variant.slot
            if slot is None or slot.moment > now or variant.state in GONE:
                raise Refused(f"{post.label} “{post.name}” was not missed.", hint="Give it another time instead.")
            set_columns(transaction, post_id, variant_id, **slot_values(soonest(now, slot.zone)))
        transaction.note(missed=list(variant_ids))
        return "Goes out as soon as its tool takes it"

    return desk.library.operate(command, "send_now", work)
