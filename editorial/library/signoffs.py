"""The single yeses of a sign-off: written, read, made void."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, select

from editorial.library import schema
from editorial.library.transaction import Transaction


@dataclass(frozen=True, slots=True, kw_only=True)
class Yes:
    """One person's yes within one step, to one digest.

    `behalf` is whose yes it is where `person` only gave it for them: the id of somebody who is away, or, where there is
    `evidence` (sha256, name and note of a file), the name of somebody outside. `revoked_at` is when it became void.
    """

    id: str
    variant: str
    revision: str
    digest: str
    step: int
    step_name: str
    person: str
    at: str
    behalf: str = ""
    evidence: Mapping[str, str] | None = None
    revoked_at: str = ""

    @property
    def stands(self) -> bool:
        """True until it is void."""
        return not self.revoked_at

    @property
    def is_outside(self) -> bool:
        """True for the yes of somebody outside, which `person` recorded."""
        return self.evidence is not None


def write_yes(transaction: Transaction, **values: object) -> str:
    """Record one yes; returns its id."""
    return transaction.insert(schema.signoffs, at=transaction.at, **values)


def yeses_of(connection: Connection, variant_ids: Sequence[str]) -> dict[str, list[Yes]]:
    """Every yes to these networks, void ones too, oldest first, by network."""
    query = select(schema.signoffs).where(schema.signoffs.c.variant.in_(variant_ids)).order_by(schema.signoffs.c.seq)
    found: dict[str, list[Yes]] = {variant_id: [] for variant_id in variant_ids}
    for row in connection.execute(query):
        found[row.variant].append(_yes(row))
    return found


def last_yes_of(connection: Connection, person_id: str, variant_ids: Sequence[str]) -> dict[str, str]:
    """The snapshot that this person said yes to last, by network in review whose snapshot is another one now."""
    said, given, variants, sealed = schema.signoffs, schema.approvals, schema.variants, schema.revisions
    now = sealed.alias("now")
    found: dict[str, tuple[str, str]] = {}
    for table, who in ((given, given.c.approver), (said, said.c.person)):
        query = (
            select(table.c.variant, table.c.revision, table.c.at)
            .join(variants, variants.c.id == table.c.variant)
            .join(now, now.c.id == variants.c.revision)
            .where(who == person_id, variants.c.state == "in_review", variants.c.id.in_(variant_ids))
            .where(table.c.digest != now.c.digest)
            .order_by(table.c.seq)
        )
        for row in connection.execute(query):
            if row.at >= found.get(row.variant, ("", ""))[0]:
                found[row.variant] = (row.at, row.revision)
    return {variant: revision for variant, (_at, revision) in found.items()}


def make_void(transaction: Transaction, variant_id: str, *, but_digest: str = "", only: str = "") -> int:
    """End the standing yeses of a network: all, all but those to one digest, or the one of that id. Returns how many."""
    query = select(schema.signoffs.c.id).where(
        schema.signoffs.c.variant == variant_id, schema.signoffs.c.revoked_at.is_(None)
    )
    if but_digest:
        query = query.where(schema.signoffs.c.digest != but_digest)
    if only:
        query = query.where(schema.signoffs.c.id == only)
    ids = list(transaction.connection.execute(query).scalars())
    for yes_id in ids:
        transaction.update(schema.signoffs, yes_id, revoked_at=transaction.at)
    return len(ids)


def _yes(row: Row[Any]) -> Yes:
    return Yes(
        id=row.id,
        variant=row.variant,
        revision=row.revision,
        digest=row.digest,
        step=row.step,
        step_name=row.step_name,
        person=row.person,
        at=row.at,
        behalf=row.behalf,
        evidence=row.evidence,
        revoked_at=row.revoked_at or "",
    )
