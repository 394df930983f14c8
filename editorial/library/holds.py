"""Holds that stand over everything, one account, a campaign or a search: what they are, and what they catch.

What a hold catches is computed, never stored: a post that is approved, imported or made later is under it as well.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, cast

from sqlalchemy import ColumnElement, Connection, Row, Select, and_, func, or_, select

from editorial.library import schema
from editorial.library.search import terms_of
from editorial.library.transaction import Transaction

Scope = Literal["all", "account", "campaign", "search"]
SCOPES: tuple[Scope, ...] = ("all", "account", "campaign", "search")

holds, items, variants, posts = schema.holds, schema.hold_items, schema.variants, schema.posts


@dataclass(frozen=True, slots=True, kw_only=True)
class Hold:
    """A hold: `what` is an account's or campaign's id or the words that are looked for; `number` is its short name."""

    id: str
    number: int
    scope: Scope
    what: str
    reason: str
    by: str
    at: str
    ended_at: str = ""
    ended_by: str = ""

    @property
    def stands(self) -> bool:
        """True until it is ended."""
        return not self.ended_at


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldItem:
    """What was done about one network under a hold: released after a look, or stopped by hand in the tool it sat in
    (`outside`). Times are UTC text, empty while it was not done."""

    id: str
    hold: str
    variant: str
    outside: bool
    released_at: str = ""
    released_by: str = ""
    stopped_at: str = ""
    stopped_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A network that could be under a hold: it is in review, approved or has left, with the snapshot that counts."""

    variant: str
    post: str
    number: int
    title: str
    channel: str
    campaign: str
    state: str
    slot_utc: str
    digest: str
    sealed_at: str
    outgoing: Mapping[str, Any]


def standing_holds(connection: Connection) -> list[Hold]:
    """The holds that have not ended, oldest first."""
    return [_hold(row) for row in connection.execute(select(holds).where(holds.c.ended_at.is_(None)).order_by("seq"))]


def all_holds(connection: Connection) -> list[Hold]:
    """Every hold there was, newest first."""
    return [_hold(row) for row in connection.execute(select(holds).order_by(holds.c.seq.desc()))]


def write_hold(transaction: Transaction, scope: Scope, what: str, reason: str) -> Hold:
    """Begin a hold."""
    hold_id = transaction.insert(holds, scope=scope, what=what, reason=reason, by=transaction.who, at=transaction.at)
    return _hold(transaction.connection.execute(select(holds).where(holds.c.id == hold_id)).one())


def end(transaction: Transaction, hold_id: str) -> None:
    """End a hold."""
    transaction.update(holds, hold_id, ended_at=transaction.at, ended_by=transaction.who)


def items_of(connection: Connection, hold_ids: Sequence[str]) -> dict[tuple[str, str], HoldItem]:
    """What was done under these holds, by (hold, variant)."""
    query = select(items).where(items.c.hold.in_(hold_ids))
    return {
        (row.hold, row.variant): HoldItem(
            id=row.id,
            hold=row.hold,
            variant=row.variant,
            outside=row.outside,
            released_at=row.released_at or "",
            released_by=row.released_by or "",
            stopped_at=row.stopped_at or "",
            stopped_by=row.stopped_by or "",
        )
        for row in connection.execute(query)
    }


def write_item(transaction: Transaction, hold_id: str, variant_id: str, *, outside: bool = False, **done: Any) -> None:
    """Note what was done about one network; the row is made where there is none, so that undo takes only the note back."""
    where = (items.c.hold == hold_id, items.c.variant == variant_id)
    known = transaction.connection.execute(select(items.c.id).where(*where)).scalar()
    if known is None:
        known = transaction.insert(items, hold=hold_id, variant=variant_id, outside=outside)
    if done:
        transaction.update(items, cast("str", known), **done)


def inside(connection: Connection, variant_ids: Sequence[str] | None = None) -> Iterator[Candidate]:
    """What is in review or could leave: approved, or open for changes while the approved version stays ready."""
    changing = and_(variants.c.state == "draft", ~variants.c.stopped, variants.c.approved_revision.is_not(None))
    wanted = or_(variants.c.state.in_(("in_review", "approved")), changing)
    return _candidates(connection, wanted, variant_ids)


def outside(connection: Connection, now: str) -> Iterator[Candidate]:
    """What sits in scheduling tools: exported, and its time (if it has one) has not passed; `now` is UTC text."""
    sent = select(schema.export_rows.c.variant).where(schema.export_rows.c.variant == variants.c.id).exists()
    there = or_(variants.c.state == "exported", and_(sent, variants.c.state.in_(("draft", "in_review", "approved"))))
    to_come = or_(variants.c.slot_utc.is_(None), variants.c.slot_utc > now)
    return _candidates(connection, and_(there, to_come), None)


def of_these(connection: Connection, variant_ids: Sequence[str]) -> dict[str, Candidate]:
    """These networks as they stand now, whatever their state, by id."""
    return {one.variant: one for one in _candidates(connection, variants.c.state != "idea", variant_ids)}


def covers(hold: Hold, one: Candidate) -> bool:
    """True when a hold is about that network."""
    match hold.scope:
        case "all":
            return True
        case "account":
            return one.channel == hold.what
        case "campaign":
            return one.campaign == hold.what
        case "search":
            return _holds_words(hold.what, [one.title, *_strings(one.outgoing)])


def is_released(item: HoldItem | None, one: Candidate) -> bool:
    """True when somebody looked at exactly what would leave and let it go; a later version is caught again."""
    return item is not None and bool(item.released_at) and one.sealed_at < item.released_at


def caught(connection: Connection, variant_ids: Sequence[str], *, sent: bool = False) -> dict[str, Hold]:
    """Which of these networks are kept from leaving, each with the oldest hold that does it; with `sent` also those that
    have left before and would leave again."""
    standing = standing_holds(connection)
    if not standing or not variant_ids:
        return {}
    done = items_of(connection, [hold.id for hold in standing])
    found: dict[str, Hold] = {}
    for one in of_these(connection, variant_ids).values() if sent else inside(connection, variant_ids):
        for hold in standing:
            if covers(hold, one) and not is_released(done.get((hold.id, one.variant)), one):
                found[one.variant] = hold
                break
    return found


def _candidates(
    connection: Connection, wanted: ColumnElement[bool], variant_ids: Sequence[str] | None
) -> Iterator[Candidate]:
    sealed = schema.revisions
    in_review = variants.c.state == "in_review"
    query: Select[*tuple[Any, ...]] = (
        select(
            variants.c.id,
            variants.c.post,
            variants.c.channel,
            variants.c.state,
            variants.c.slot_utc,
            posts.c.number,
            posts.c.title,
            posts.c.campaign,
            sealed.c.outgoing,
            sealed.c.digest,
            sealed.c.created_at,
        )
        .join(posts, posts.c.id == variants.c.post)
        .outerjoin(
            sealed,
            or_(
                and_(in_review, sealed.c.id == variants.c.revision),
                and_(~in_review, sealed.c.id == func.coalesce(variants.c.approved_revision, variants.c.revision)),
            ),
        )
        .where(wanted, ~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted)
        .order_by(variants.c.slot_utc.is_(None), variants.c.slot_utc, variants.c.seq)
    )
    if variant_ids is not None:
        query = query.where(variants.c.id.in_(variant_ids))
    for row in connection.execute(query):
        yield Candidate(
            variant=row.id,
            post=row.post,
            number=row.number,
            title=row.title,
            channel=row.channel,
            campaign=row.campaign or "",
            state=row.state,
            slot_utc=row.slot_utc or "",
            digest=row.digest or "",
            sealed_at=row.created_at or "",
            outgoing=row.outgoing or {},
        )


def _holds_words(words: str, texts: Iterable[str]) -> bool:
    """True when every word is there, in any case and any place, also inside others ("lamp" in "lamps")."""
    whole = "\n".join(_plain(text) for text in texts)
    terms = [_plain(term) for term in terms_of(words)]
    return bool(terms) and all(term in whole for term in terms)


def _plain(text: str) -> str:
    return unicodedata.normalize("NFKC", text).casefold()


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for inner in cast("Mapping[str, object]", value).values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _strings(inner)


def _hold(row: Row[Any]) -> Hold:
    return Hold(
        id=row.id,
        number=row.seq,
        scope=row.scope,
        what=row.what,
        reason=row.reason,
        by=row.by,
        at=row.at,
        ended_at=row.ended_at or "",
        ended_by=row.ended_by or "",
    )
