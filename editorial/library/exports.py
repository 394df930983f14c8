"""What left in which export, read back; what the tool refused of it, and what is out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, Table, func, select

from editorial.errors import UserError
from editorial.library import schema
from editorial.library.lists import first_words
from editorial.library.posts import slot_from
from editorial.library.transaction import Transaction
from editorial.model.clock import Slot
from editorial.model.status import State
from editorial.text.opening import name_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """One network's row in one export: when and by whom, into which file, at which digest, under which manifest."""

    variant: str
    revision: str
    digest: str
    file: str
    batch: str
    target: str
    at: str
    by: str
    manifest_sha256: str
    journal_head: str
    options: Mapping[str, object]


def exports_of(connection: Connection, variant_ids: Sequence[str]) -> list[Sent]:
    """Every export that these networks left in, oldest first."""
    rows, batches = schema.export_rows, schema.export_batches
    query = (
        select(rows, batches)
        .join(batches, batches.c.id == rows.c.batch)
        .where(rows.c.variant.in_(variant_ids))
        .order_by(batches.c.seq, rows.c.variant)
    )
    return [
        Sent(
            variant=row.variant,
            revision=row.revision,
            digest=row.digest,
            file=row.file,
            batch=row.batch,
            target=row.target,
            at=row.at,
            by=row.by,
            manifest_sha256=row.manifest_sha256,
            journal_head=row.journal_head,
            options=row.options,
        )
        for row in connection.execute(query)
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """One export: its short `number`, the tool, when (UTC text) and by whom (a person's id); how many `rows` it had, and how
    many of them the tool `refused`, as far as anybody has said."""

    id: str
    number: int
    target: str
    at: str
    by: str
    rows: int
    refused: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchRow:
    """One network of a post in one export, and what became of it. `position` counts from 1 within `file` (0: not known);
    `texts` are what left; `reason` is why the tool refused it then (empty: it did not), `later` the number of the last export
    in which it left again, `link` where it is out."""

    variant: str
    post: str
    number: int
    name: str
    channel: str
    file: str
    position: int
    texts: tuple[str, ...]
    state: State
    slot: Slot | None
    reason: str = ""
    later: int = 0
    link: str = ""

    @property
    def label(self) -> str:
        """The post's short number: G-12."""
        return f"G-{self.number}"

    @property
    def may_go_again(self) -> bool:
        """Whether the tool refused it and nothing has become of it since."""
        return self.state == "refused" and not self.later


def batches(connection: Connection, *, before: int = 0, limit: int = 50) -> list[Batch]:
    """Exports, newest first, `limit` at a time; `before` goes on where the last of the page before ended."""
    table, rows, refused = schema.export_batches, schema.export_rows, schema.refusals
    counted = select(func.count()).select_from(rows).where(rows.c.batch == table.c.id).scalar_subquery()
    not_taken = (
        select(func.count(func.distinct(refused.c.variant)))
        .where(refused.c.batch == table.c.id, refused.c.ended_at.is_(None))
        .scalar_subquery()
    )
    query = select(table, counted.label("rows"), not_taken.label("refused")).order_by(table.c.seq.desc()).limit(limit)
    if before:
        query = query.where(table.c.seq < before)
    return [
        Batch(id=row.id, number=row.seq, target=row.target, at=row.at, by=row.by, rows=row.rows, refused=row.refused)
        for row in connection.execute(query)
    ]


def rows_of_batch(connection: Connection, batch_id: str) -> list[BatchRow]:
    """The rows of one export, file by file in the order in which they stood there. Raises UserError for one that is not
    there."""
    table, rows, variants, posts = schema.export_batches, schema.export_rows, schema.variants, schema.posts
    number = connection.execute(select(table.c.seq).where(table.c.id == batch_id)).scalar()
    if number is None:
        raise UserError("This export is not in the workspace.", hint="Choose another one.", code="no_batch")
    query = (
        select(
            rows.c.file,
            rows.c.position,
            variants,
            posts.c.number.label("number"),
            posts.c.title,
            schema.revisions.c.outgoing,
        )
        .join(variants, variants.c.id == rows.c.variant)
        .join(posts, posts.c.id == variants.c.post)
        .join(schema.revisions, schema.revisions.c.id == rows.c.revision)
        .where(rows.c.batch == batch_id)
        .order_by(rows.c.file, rows.c.position, variants.c.slot_utc, variants.c.seq)
    )
    found = connection.execute(query).all()
    reasons = _last(connection, schema.refusals, batch_id, "reason", schema.refusals.c.batch == batch_id)
    links = _last(connection, schema.outings, batch_id, "link")
    later = _later(connection, batch_id, number)
    words = first_words(connection, [row.post for row in found if not row.title])
    return [
        BatchRow(
            variant=row.id,
            post=row.post,
            number=row.number,
            name=name_of(row.title, words.get(row.post, ""), row.number),
            channel=row.channel,
            file=row.file,
            position=row.position or 0,
            texts=tuple(str(part["text"]) for part in row.outgoing["parts"]),
            state=row.state,
            slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
            reason=reasons.get(row.id, ""),
            later=later.get(row.id, 0),
            link=links.get(row.id, ""),
        )
        for row in found
    ]


def _in_batch(batch_id: str) -> Select[tuple[str]]:
    return select(schema.export_rows.c.variant).where(schema.export_rows.c.batch == batch_id)


def _last(
    connection: Connection, table: Table, batch_id: str, column: str, *where: ColumnElement[bool]
) -> dict[str, str]:
    """The last standing word of a table about each network of a batch."""
    query = select(table.c.variant, table.c[column]).where(
        table.c.variant.in_(_in_batch(batch_id)), table.c.ended_at.is_(None)
    )
    return {row[0]: row[1] for row in connection.execute(query.where(*where).order_by(table.c.seq))}


def _later(connection: Connection, batch_id: str, number: int) -> dict[str, int]:
    table, rows = schema.export_batches, schema.export_rows
    query = (
        select(rows.c.variant, func.max(table.c.seq))
        .join(table, table.c.id == rows.c.batch)
        .where(rows.c.variant.in_(_in_batch(batch_id)), table.c.seq > number)
        .group_by(rows.c.variant)
    )
    return {row[0]: int(row[1]) for row in connection.execute(query)}


def last_batch_of(connection: Connection, variant_id: str) -> str:
    """The id of the export in which a network left last; empty when it left in none."""
    table, rows = schema.export_batches, schema.export_rows
    query = (
        select(table.c.id)
        .join(rows, rows.c.batch == table.c.id)
        .where(rows.c.variant == variant_id)
        .order_by(table.c.seq.desc())
        .limit(1)
    )
    return str(connection.execute(query).scalar() or "")


def write_refusal(transaction: Transaction, batch_id: str, variant_id: str, reason: str) -> None:
    """Note that the tool did not take a row of an export."""
    transaction.insert(
        schema.refusals, batch=batch_id, variant=variant_id, reason=reason, at=transaction.at, by=transaction.who
    )


def write_outing(transaction: Transaction, variant_id: str, revision_id: str, link: str) -> None:
    """Note that a network of a post is out."""
    transaction.insert(
        schema.outings, variant=variant_id, revision=revision_id, link=link, at=transaction.at, by=transaction.who
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Outing:
    """A network of a post that should be out by now: exported, its time has passed, and nobody has said what became of it."""

    variant: str
    post: str
    number: int
    name: str
    channel: str
    target: str
    slot: Slot


def should_be_out(connection: Connection, now: str, *, limit: int = 500) -> list[Outing]:
    """What should be out at `now` (UTC text), the latest time first."""
    variants, posts = schema.variants, schema.posts
    query = (
        select(variants, posts.c.number.label("number"), posts.c.title)
        .join(posts, posts.c.id == variants.c.post)
        .where(~posts.c.deleted, ~variants.c.deleted, variants.c.state == "exported", variants.c.slot_utc <= now)
        .order_by(variants.c.slot_utc.desc(), variants.c.seq)
        .limit(limit)
    )
    found = connection.execute(query).all()
    words = first_words(connection, [row.post for row in found if not row.title])
    targets = _last_targets(connection, [row.id for row in found])
    return [_outing(row, words, targets) for row in found]


def _outing(row: Row[Any], words: Mapping[str, str], targets: Mapping[str, str]) -> Outing:
    slot = slot_from(row.slot_local, row.slot_zone, row.slot_fold)
    assert slot is not None
    return Outing(
        variant=row.id,
        post=row.post,
        number=row.number,
        name=name_of(row.title, words.get(row.post, ""), row.number),
        channel=row.channel,
        target=targets.get(row.id, ""),
        slot=slot,
    )


def _last_targets(connection: Connection, variant_ids: Sequence[str]) -> dict[str, str]:
    table, rows = schema.export_batches, schema.export_rows
    query = (
        select(rows.c.variant, table.c.target)
        .join(table, table.c.id == rows.c.batch)
        .where(rows.c.variant.in_(variant_ids))
        .order_by(table.c.seq)
    )
    return {row.variant: row.target for row in connection.execute(query)}
