"""Under the lock: that what leaves is what was looked at, and the record that it has left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from editorial.errors import Conflict
from editorial.exporters.base import Row
from editorial.library import journal, review
from editorial.library.leaving import Standing, standing
from editorial.library.lists import SENT
from editorial.library.people import channels
from editorial.library.transaction import Transaction
from editorial.model.status import OUTSIDE_DIFFERS
from editorial.workflow.desk import Desk
from editorial.workflow.guard import person


def check_again(
    desk: Desk, transaction: Transaction, rows: Sequence[Row], *, seen: str = "", late: bool = False
) -> None:
    """Everything that leaves still stands as it was looked at, and by somebody of this desk. `late`: its time may have passed.

    Where the history still ends with the entry `seen`, the newest before the rows were read, only the time has gone on since.
    Raises Conflict when something else stands there now.
    """
    person(desk, transaction.who)
    moment = desk.library.now()
    if not late:
        for row in rows:
            if row.slot is not None and row.slot.moment <= moment:
                raise Conflict(
                    f"The time of {row.label} “{row.title}” has passed while you looked; nothing was exported.",
                    hint="Give it a new time, or send it now.",
                )
    if seen == journal.head(transaction.connection):
        return
    accounts = {channel.id: channel for channel in channels(desk.library)}
    now = {one.variant: one for one in standing(transaction.connection, [row.variant_id for row in rows])}
    for row in rows:
        one = now.get(row.variant_id)
        if one is None or accounts.get(row.channel.id) != row.channel or not _stands(row, one):
            raise Conflict(
                f"{row.label} “{row.title}” has changed since you looked; nothing was exported.",
                hint="Look at the export again.",
            )


def _stands(row: Row, one: Standing) -> bool:
    """Whether the row, whose words were found to have its digest when they were read, is what may leave."""
    states = SENT if row.sent else ("draft",) if row.changed else ("approved",)
    return (
        row.intact
        and one.state in states
        and not one.held
        and one.slot == row.slot
        and one.revision == row.revision_id
        and one.approved == row.digest
    )


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
    transaction.keep_texts(row.post_id for row in rows if row.slot is not None)
    whole = {row.variant_id: row.post_id for row in rows if not row.changed}
    review.set_state_of_all(transaction, whole, "exported")
    transaction.created = review.write_export(
        transaction,
        (
            {
                "variant": row.variant_id,
                "revision": row.revision_id,
                "digest": row.digest,
                "file": name,
                "position": position,
            }
            for name, group in layout.items()
            for position, row in enumerate(group, start=1)
        ),
        target=target,
        options=options,
        manifest_sha256=manifest_sha256,
        journal_head=journal_head,
    )
    transaction.note(target=target, **({"manifest": manifest_sha256} if manifest_sha256 else {}))
