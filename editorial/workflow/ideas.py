"""Ideas in the calendar: a free time gets one, and somebody is to write it by a day."""

from __future__ import annotations

import datetime as dt

from editorial.errors import UserError
from editorial.library.people import people
from editorial.library.posts import insert_post, load_post
from editorial.library.review import set_post_columns
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot
from editorial.workflow.desk import Desk


def new_idea(
    desk: Desk,
    command: Command,
    channel: str,
    slot: Slot | None,
    *,
    title: str = "",
    assignee: str = "",
    due: dt.date | None = None,
) -> ChangeSet:
    """An idea for one account at that time; `created` is the post's id."""

    def work(transaction: Transaction) -> str:
        title_kept = " ".join(title.split())
        post_id = insert_post(transaction, title=title_kept, channels=[channel], state="idea", slots={channel: slot})
        _assign(desk, transaction, post_id, assignee, due)
        return "New idea"

    return desk.library.operate(command, "create", work)


def assign_text(desk: Desk, command: Command, post_id: str, assignee: str, due: dt.date | None) -> ChangeSet:
    """Say who writes a post (nobody with ""), and by when."""

    def work(transaction: Transaction) -> str:
        post = load_post(transaction.connection, post_id)
        _assign(desk, transaction, post_id, assignee, due)
        name = next((one.name for one in people(desk.library) if one.id == assignee), "")
        return f"{name} writes “{post.name}”" if name else f"Nobody is to write “{post.name}” now"

    return desk.library.operate(command, "assign_text", work)


def _assign(desk: Desk, transaction: Transaction, post_id: str, assignee: str, due: dt.date | None) -> None:
    if assignee and all(one.id != assignee for one in people(desk.library)):
        raise UserError("There is nobody of that name at the desk.", hint="Choose somebody else.", code="no_person")
    set_post_columns(transaction, post_id, assignee=assignee, text_due=due.isoformat() if due else None)
