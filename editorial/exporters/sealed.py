"""Under the lock: that what leaves is what was looked at, and the record that it has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editorial.errors import Conflict
from editorial.exporters.base import Row
from editorial.library import review
from editorial.library.holds import caught
from editorial.library.lists import SENT
from editorial.library.people import channels
from editorial.library.posts import load_post
from editorial.library.records import Post, Variant
from editorial.library.transaction import Transaction
from editorial.model.canonical import digest_of
from editorial.model.status import OUTSIDE_DIFFERS
from editorial.workflow.desk import Desk
from editorial.workflow.guard import person


def check_again(desk: Desk, transaction: Transaction, rows: Sequence[Row], *, late: bool = False) -> None:
    """Everything that leaves still stands as it was looked at, and by somebody of this desk. `late`: its time may have passed.

    Raises Conflict when it does not.
    """
    person(desk, transaction.who)
    accounts = {channel.id: channel for channel in channels(desk.library)}
    posts: dict[str, Post] = {}
    for row in rows:
        post = posts.get(row.post_id) or posts.setdefault(row.post_id, load_post(transaction.connection, row.post_id))
        variant = next((one for one in post.variants if one.id == row.variant_id), None)
        approval = review.approval_of(transaction.connection, row.variant_id)
        stands = (
            variant is not None
            and not post.archived
            and accounts.get(row.channel.id) == row.channel
            and _may_leave(variant, row)
            and not _held(transaction, variant, row)
            and variant.slot == row.slot
            and variant.approved is not None
            and variant.approved.id == row.revision_id
            and approval is not None
            and approval.digest == row.digest == digest_of(variant.approved.outgoing)
        )
        if not late and row.slot is not None and row.slot.moment <= desk.library.now():
            raise Conflict(
                f"The time of {row.label} “{row.title}” has passed while you looked; nothing was exported.",
                hint="Give it a new time, or send it now.",
            )
        if not stands:
            raise Conflict(
                f"{row.label} “{row.title}” has changed since you looked; nothing was exported.",
                hint="Look at the export again.",
            )


def _may_leave(variant: Variant, row: Row) -> bool:
    if row.sent:
        return variant.state in SENT
    if row.changed:
        return variant.state == "draft" and not variant.stopped
    return variant.state == "approved"


def _held(transaction: Transaction, variant: Variant, row: Row) -> bool:
    return variant.held or (row.sent and bool(caught(transaction.connection, [variant.id], sent=True)))


def record(
    transaction: Transaction,
    rows: Sequence[Row],
    layout: Mapping[str, Sequence[Row]],
    *,
    target: str,
    options: Mapping[str, object],
    manifest_sha256: str = "",
    journal_head: str = "",
) -> None:
    """Write down that rows have left, in one batch (`transaction.created`): which file holds which, in order."""
    for row in rows:
        if row.changed:
            review.set_columns(transaction, row.post_id, row.variant_id, stopped=True, outside_note=OUTSIDE_DIFFERS)
            transaction.notes.append(f"changed:{row.variant_id}")
        else:
            review.set_state(transaction, row.post_id, row.variant_id, "exported")
    transaction.created = review.write_export(
        transaction,
        [
            {
                "variant": row.variant_id,
                "revision": row.revision_id,
                "digest": row.digest,
                "file": name,
                "position": position,
            }
            for name, group in layout.items()
            for position, row in enumerate(group, start=1)
        ],
        target=target,
        options=options,
        manifest_sha256=manifest_sha256,
        journal_head=journal_head,
    )
    transaction.note(target=target, **({"manifest": manifest_sha256} if manifest_sha256 else {}))
