"""The same change to many posts in one go, with one way back: labels, campaign, last day, evergreen, archive, assignee."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection

from editorial.errors import UserError
from editorial.library import labels, reuse
from editorial.library.lists import post_rows
from editorial.library.narrowing import EVERGREEN
from editorial.library.people import campaigns, people
from editorial.library.pieces import pieces
from editorial.library.records import PostRow
from editorial.library.review import set_post_columns
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.workflow.desk import Desk

MOST = 5_000
_AT_ONCE = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Together:
    """What is to become of each post; None and empty mean untouched. `expires` is a day (2026-12-31) or "" for none;
    `campaign` and `assignee` are ids or "" for nobody and none."""

    add_labels: tuple[str, ...] = ()
    remove_labels: tuple[str, ...] = ()
    campaign: str | None = None
    expires: str | None = None
    evergreen: bool | None = None
    archived: bool | None = None
    assignee: str | None = None

    @property
    def is_empty(self) -> bool:
        """True when nothing is asked for."""
        return self == Together()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """A post that stays as it is, and why."""

    post: str
    label: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlook:
    """What a change would do: the posts it changes, those that are so already, those that stay as they are, and those of
    which something has a time after the last day that they would get."""

    changes: tuple[str, ...]
    same: tuple[str, ...]
    kept: tuple[Kept, ...]
    too_late: tuple[str, ...]


def outlook(desk: Desk, ids: Sequence[str], wanted: Together) -> Outlook:
    """What the change would do to these posts, without doing it. Raises UserError for one that makes no sense."""
    _makes_sense(desk, ids, wanted)
    with desk.library.reading() as connection:
        return _outlook(connection, _rows(desk, ids), ids, wanted)


def change_together(desk: Desk, command: Command, ids: Sequence[str], wanted: Together) -> ChangeSet:
    """Change all of these posts that can be changed; one step back takes it all back. `notes` of the answer are sentences on
    those that could not. Raises UserError for a change that makes no sense."""
    _makes_sense(desk, ids, wanted)
    rows = _rows(desk, ids)

    def work(transaction: Transaction) -> str:
        plan = _outlook(transaction.connection, rows, ids, wanted)
        known = labels.labels_of(transaction.connection, plan.changes)
        added = labels.as_known(transaction.connection, wanted.add_labels)
        for post_id in plan.changes:
            columns = _columns(wanted)
            if columns:
                set_post_columns(transaction, post_id, **columns)
            if added or wanted.remove_labels:
                labels.write_labels(transaction, post_id, _labelled(known.get(post_id, ()), added, wanted))
        transaction.notes += [f"{one.label}: {one.reason}" for one in plan.kept]
        return _said(wanted, len(plan.changes))

    return desk.library.operate(command, "together", work)


def _rows(desk: Desk, ids: Sequence[str]) -> dict[str, PostRow]:
    found: dict[str, PostRow] = {}
    for some in pieces(ids, _AT_ONCE):
        found.update((row.id, row) for row in post_rows(desk.library, some))
    return found


def _makes_sense(desk: Desk, ids: Sequence[str], wanted: Together) -> None:
    if len(ids) > MOST:
        raise UserError(
            f"These are {len(ids):,} posts, and at most {MOST:,} are changed in one go.",
            hint="Choose fewer: by a filter, or year by year.",
            code="too_many",
        )
    for label in (*wanted.add_labels, *wanted.remove_labels):
        labels.tidy(label)
    if wanted.expires:
        needs_day(wanted.expires)
    if wanted.campaign and all(one.id != wanted.campaign for one in campaigns(desk.library, all_of_them=True)):
        raise UserError("This campaign is no longer there.", hint="Choose another one.", code="no_campaign")
    if wanted.assignee and all(one.id != wanted.assignee for one in people(desk.library)):
        raise UserError("This person is no longer at the desk.", hint="Choose somebody else.", code="no_person")


def needs_day(text: str) -> dt.date:
    """The day of a text like 2026-12-31. Raises UserError for anything else."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        day = None
    if day is None or day.isoformat() != text:
        raise UserError(f"“{text}” is not a day.", hint="Write it as 2026-12-31.", code="bad_date")
    return day


def _outlook(connection: Connection, rows: Mapping[str, PostRow], ids: Sequence[str], wanted: Together) -> Outlook:
    kept: list[Kept] = []
    changes: list[str] = []
    same: list[str] = []
    now = reuse.heads_of(connection, ids)
    known = labels.labels_of(connection, ids)
    added = labels.as_known(connection, wanted.add_labels)
    for post_id in dict.fromkeys(ids):
        row = rows.get(post_id)
        if row is None or post_id not in now:
            kept.append(Kept(post=post_id, label="A post", reason="It is no longer there."))
            continue
        why = _why_kept(row, wanted)
        differs = any(now[post_id][name] != value for name, value in _columns(wanted).items())
        before = known.get(post_id, ())
        if why:
            kept.append(Kept(post=post_id, label=f"G-{row.number}", reason=why))
        elif differs or set(_labelled(before, added, wanted)) != set(before):
            changes.append(post_id)
        else:
            same.append(post_id)
    late = [one for one in changes if _is_too_late(rows[one], wanted.expires or "")]
    return Outlook(changes=tuple(changes), same=tuple(same), kept=tuple(kept), too_late=tuple(late))


def _why_kept(row: PostRow, wanted: Together) -> str:
    """Why a post cannot be put out of the way now: somebody waits for it. Empty when it can."""
    if wanted.archived and any(one.state == "in_review" for one in row.variants):
        return "It is in review, and an editor waits for it."
    if wanted.archived and any(one.state == "exported" for one in row.variants):
        return "It has left, and nobody has said yet that it is out."
    return ""


def _is_too_late(row: PostRow, expires: str) -> bool:
    waiting = (one for one in row.variants if one.state not in ("exported", "published", "refused"))
    return bool(expires) and any(one.slot and one.slot.local.date().isoformat() > expires for one in waiting)


_COLUMNS: Mapping[str, tuple[str, Callable[[Together], object]]] = {
    "campaign": ("campaign", lambda wanted: wanted.campaign or None),
    "expires": ("expires", lambda wanted: wanted.expires or None),
    "evergreen": ("reuse", lambda wanted: EVERGREEN if wanted.evergreen else ""),
    "archived": ("archived", lambda wanted: bool(wanted.archived)),
    "assignee": ("assignee", lambda wanted: wanted.assignee or ""),
}


def _columns(wanted: Together) -> dict[str, object]:
    return {column: value(wanted) for name, (column, value) in _COLUMNS.items() if getattr(wanted, name) is not None}


def _labelled(before: Sequence[str], added: Mapping[str, None], wanted: Together) -> list[str]:
    gone = {labels.tidy(one).casefold() for one in wanted.remove_labels}
    kept = [one for one in before if one.casefold() not in gone]
    return sorted({*kept, *added}, key=str.casefold)


def _said(wanted: Together, count: int) -> str:
    """What the bar with the way back says."""
    if wanted.archived is not None:
        return f"{count} archived" if wanted.archived else f"{count} brought back"
    if wanted.evergreen is not None:
        return f"{count} evergreen now" if wanted.evergreen else f"{count} no longer evergreen"
    if wanted.expires is not None:
        return f"{count} with a new last day" if wanted.expires else f"{count} without a last day"
    return f"{count} changed"
