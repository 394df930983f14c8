"""What may leave, read in bulk: every network of a post with a standing approval, with what was sealed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import ColumnElement, Connection, Row, Select, select

from editorial.library import schema
from editorial.library.holds import Hold, caught
from editorial.library.lists import first_words, in_order_of_time, may_leave
from editorial.library.pieces import pieces
from editorial.library.posts import slot_from
from editorial.model.clock import Slot
from editorial.model.status import State
from editorial.text.opening import name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """One network of a post as it would leave: its snapshot (`revision`, `outgoing`, `digest`), the digest that was `approved`
    and when, the kind of each file by its hash. `held_reason` is that of the network, or of a hold over it."""

    post: str
    number: int
    name: str
    expires: str
    variant: str
    channel: str
    state: State
    slot: Slot | None
    held: bool
    held_reason: str
    revision: str
    outgoing: Mapping[str, Any]
    digest: str
    approved: str
    approved_at: str
    kinds: Mapping[str, str]


def leaving(connection: Connection, *, again: bool = False, only: Sequence[str] = ()) -> Iterator[Leaving]:
    """What `exportable` names, with all that leaves; `only` narrows it to these networks (in no order then)."""
    query = _query(again=again)
    if only:
        variants = schema.variants
        for some in pieces(only):
            yield from _read(connection, connection.execute(query.where(variants.c.id.in_(some))), again=again)
    else:
        yield from _read(connection, connection.execute(query), again=again)


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One network that may leave (or has left), without its words: where it stands, and the digest that was `approved`."""

    variant: str
    state: State
    slot: Slot | None
    held: bool
    revision: str
    approved: str


def standing(connection: Connection, only: Iterable[str]) -> Iterator[Standing]:
    """How these networks stand now, in no order; those that may not leave are left out."""
    variants, approvals = schema.variants, schema.approvals
    query = _approved(
        variants.c.id,
        variants.c.state,
        variants.c.slot_local,
        variants.c.slot_zone,
        variants.c.slot_fold,
        variants.c.held,
        variants.c.approved_revision,
        approvals.c.digest,
        again=True,
    )
    for some in pieces(only):
        stopped = caught(connection, some, sent=True)
        for row in connection.execute(query.where(variants.c.id.in_(some))):
            yield Standing(
                variant=row.id,
                state=row.state,
                slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
                held=row.held or row.id in stopped,
                revision=cast("str", row.approved_revision),
                approved=row.digest,
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class SealedUnder:
    """One network that may leave, and what it was approved and left standing under: versions of house style and facts
    (`known`)."""

    post: str
    variant: str
    channel: str
    campaign: str
    known: tuple[str, ...]


def sealed_under(connection: Connection, *, again: bool = False) -> Iterator[SealedUnder]:
    """What `exportable` names, without the words."""
    posts, variants, approvals = schema.posts, schema.variants, schema.approvals
    query = _approved(
        variants.c.id,
        variants.c.post,
        variants.c.channel,
        posts.c.campaign,
        approvals.c.style_version,
        approvals.c.facts_version,
        approvals.c.kept_style,
        again=again,
    ).order_by(*in_order_of_time())
    for row in connection.execute(query):
        yield SealedUnder(
            post=row.post,
            variant=row.id,
            channel=row.channel,
            campaign=row.campaign or "",
            known=(f"{row.style_version}/{row.facts_version}", row.kept_style or ""),
        )


def _approved(*columns: ColumnElement[Any], again: bool) -> Select[*tuple[Any, ...]]:
    """These columns of every network that may leave, with its post and the approval that stands for it."""
    posts, variants, approvals = schema.posts, schema.variants, schema.approvals
    return (
        select(*columns)
        .select_from(variants)
        .join(posts, posts.c.id == variants.c.post)
        .join(approvals, approvals.c.revision == variants.c.approved_revision)
        .where(may_leave(again=again), approvals.c.revoked_at.is_(None))
    )


def _query(*, again: bool) -> Select[*tuple[Any, ...]]:
    posts, variants, sealed, approvals = schema.posts, schema.variants, schema.revisions, schema.approvals
    return (
        _approved(
            variants.c.id,
            variants.c.post,
            variants.c.channel,
            variants.c.state,
            variants.c.slot_local,
            variants.c.slot_zone,
            variants.c.slot_fold,
            variants.c.held,
            variants.c.held_reason,
            variants.c.approved_revision,
            posts.c.number.label("number"),
            posts.c.title,
            posts.c.expires,
            sealed.c.outgoing,
            sealed.c.digest,
            approvals.c.digest.label("approved"),
            approvals.c.at.label("approved_at"),
            again=again,
        )
        .join(sealed, sealed.c.id == variants.c.approved_revision)
        .order_by(*in_order_of_time())
    )


def _read(connection: Connection, rows: Iterable[Row[Any]], *, again: bool) -> Iterator[Leaving]:
    for some in pieces(rows):
        stopped = caught(connection, [row.id for row in some], sent=again)
        words = first_words(connection, [row.post for row in some if not row.title])
        kinds = _kinds(connection, [row.approved_revision for row in some if _has_files(row.outgoing)])
        for row in some:
            yield _leaving(row, stopped.get(row.id), words.get(row.post, ""), kinds.get(row.approved_revision, {}))


def _has_files(outgoing: Mapping[str, Any]) -> bool:
    return any(part["media"] for part in outgoing["parts"])


def _kinds(connection: Connection, revisions: Sequence[str]) -> dict[str, dict[str, str]]:
    """By snapshot, the kind of each of its files by hash."""
    if not revisions:
        return {}
    sealed = schema.revisions
    found: dict[str, dict[str, str]] = {}
    for row in connection.execute(select(sealed.c.id, sealed.c.content).where(sealed.c.id.in_(revisions))):
        files = [medium for part in row.content["parts"] for medium in part["media"]]
        found[row.id] = {medium["rendition"] or medium["original"]: medium["kind"] for medium in files}
    return found


def _leaving(row: Row[Any], hold: Hold | None, words: str, kinds: Mapping[str, str]) -> Leaving:
    return Leaving(
        post=row.post,
        number=row.number,
        name=name_of(row.title, words, row.number),
        expires=row.expires or "",
        variant=row.id,
        channel=row.channel,
        state=row.state,
        slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
        held=row.held or hold is not None,
        held_reason=row.held_reason or (hold.reason if hold is not None else ""),
        revision=cast("str", row.approved_revision),
        outgoing=row.outgoing,
        digest=row.digest,
        approved=row.approved,
        approved_at=row.approved_at,
        kinds=kinds,
    )
