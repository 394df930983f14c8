"""The posting desk: what goes out by hand on one day, and the record of what went out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from editorial.errors import Refused
from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.run import plan
from editorial.exporters.sealed import check_again, record
from editorial.library import journal
from editorial.library.posts import load_post
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import zone
from editorial.workflow.after_leaving import confirm_one, web_address
from editorial.workflow.desk import Desk

TARGET = "by_hand"
"""What the export is called in which a post left by hand."""
_FORM = "pack"
"""The exporter that leaves nothing out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ByHand:
    """What somebody has before them who posts by hand: `rows` may be copied, in the order of their times; `problems` say why
    others of that day may not."""

    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()


def of_day(desk: Desk, day: dt.date, zone_name: str, *, held: Mapping[str, str] | None = None) -> ByHand:
    """What is approved, has not left and goes out on `day`, by the clock of `zone_name`. A time of that day that has passed is
    no obstacle: whoever posts by hand is a few minutes late. `held` as in `run.plan`.

    Raises UserError for a zone that is none.
    """
    begin = dt.datetime.combine(day, dt.time(), tzinfo=zone(zone_name))
    end = begin + dt.timedelta(days=1)
    before = begin - dt.timedelta(microseconds=1)
    around = Options(since=day - dt.timedelta(days=1), until=day + dt.timedelta(days=1), now=before.astimezone(dt.UTC))
    found = plan(desk, _FORM, around, held=held)
    return ByHand(
        rows=tuple(row for row in found.ready if _between(row, begin, end)),
        problems=tuple(one for one in found.problems if _between(one.row, begin, end)),
    )


def _between(row: Row, begin: dt.datetime, end: dt.datetime) -> bool:
    return row.slot is not None and begin <= row.slot.moment < end


def it_is_out(desk: Desk, command: Command, row: Row, link: str = "") -> ChangeSet:
    """Record that somebody has posted this row by hand: it leaves as it was approved and is out, with the link where there is
    one.

    Raises UserError for a link that is no web address, Refused for one whose newer draft is open, Conflict when something of
    the row has changed since it was copied.
    """
    address = web_address(link)
    if row.changed:
        raise Refused(
            f"{row.label} “{row.title}” is being changed.",
            hint="Submit the change, or take it back; what was approved can be posted then.",
        )

    def work(transaction: Transaction) -> str:
        check_again(desk, transaction, (row,), late=True)
        head = journal.head(transaction.connection)
        record(transaction, (row,), {"": (row,)}, target=TARGET, options={}, journal_head=head)
        post = load_post(transaction.connection, row.post_id)
        confirm_one(transaction, post, post.variant(row.variant_id), address)
        return "Posted by hand"

    return desk.library.operate(command, "post_by_hand", work)
