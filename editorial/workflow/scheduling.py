"""Times: moving a post in the calendar touches no approval, because an approval is of words and pictures."""

from __future__ import annotations

from collections.abc import Mapping

from editorial.errors import Refused
from editorial.library.posts import load_post, slot_values
from editorial.library.review import set_columns
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot
from editorial.model.status import SAID
from editorial.workflow.desk import Desk

_GONE = ("exported", "published")


def move(desk: Desk, command: Command, post_id: str, variant_id: str, slot: Slot | None) -> ChangeSet:
    """Give one network another time, or none. Raises Refused when it has left."""
    return move_all(desk, command, post_id, {variant_id: slot})


def move_all(desk: Desk, command: Command, post_id: str, slots: Mapping[str, Slot | None]) -> ChangeSet:
    """Give several networks of a post their times in one step. Raises Refused when one of them has left."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        for variant_id, slot in slots.items():
            variant = post.variant(variant_id)
            if variant.state in _GONE:
                raise Refused(
                    f"{post.label} “{post.name}” cannot be moved: it is {SAID[variant.state]}.",
                    hint="Change its time in the scheduling tool.",
                )
            set_columns(transaction, post_id, variant_id, **slot_values(slot))
        return "Time changed"

    return desk.library.operate(command, "move", work)
