"""What left in which export, read back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from editorial.library import schema


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
