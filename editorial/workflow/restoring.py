"""Bringing a post back that was thrown away."""

from __future__ import annotations

from editorial.errors import Refused
from editorial.library import review
from editorial.library.posts import is_deleted, load_post
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.workflow.desk import Desk


def restore_post(desk: Desk, command: Command, post_id: str) -> ChangeSet:
    """Bring a deleted post back as it was; undo throws it away again. Raises Refused when it is not among the deleted."""

    def work(transaction: Transaction) -> str:
        if not is_deleted(transaction.connection, post_id):
            raise Refused("This post is not deleted.", hint="It may have been brought back in another window.")
        review.set_post_columns(transaction, post_id, deleted=False)
        return f"“{load_post(transaction.connection, post_id).name}” brought back"

    return desk.library.operate(command, "restore_post", work)
