"""What became of the objections: the figures from which the desk learns that a check nags. No person is kept."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Select, exists, insert, or_, select, update

from editorial.library import schema
from editorial.library.records import Hit, KeptHit, Outcome
from editorial.library.transaction import new_id

SETTLED: tuple[Outcome, ...] = ("mended", "left", "allowed")
"""Outcomes that say whether an objection was worth it; an open one says nothing yet."""


def write_hit(connection: Connection, hit: Hit, at: str) -> None:
    """Keep what became of one objection; a later answer for the same passage of the same post takes the earlier's place.

    A count, not work: no part of the history, and not undone. A settled one is not opened again.
    """
    table = schema.rule_hits
    here = (table.c.post == hit.post) & (table.c.fingerprint == hit.fingerprint)
    known = connection.execute(select(table.c.id, table.c.outcome).where(here)).first()
    values = {"rule": hit.rule, "quote": hit.quote, "around": hit.around, "outcome": hit.outcome, "at": at}
    if known is None:
        connection.execute(insert(table).values(id=new_id(), post=hit.post, fingerprint=hit.fingerprint, **values))
    elif hit.outcome != "open" or known.outcome == "open":
        kept = {name: value for name, value in values.items() if value or name not in ("quote", "around")}
        connection.execute(update(table).where(here).values(**kept))


def last_hits(connection: Connection, rule: str, *, most: int, since: int = 0) -> list[KeptHit]:
    """The newest settled hits of one check, newest first; `since` leaves out those up to that `seq`."""
    table, posts = schema.rule_hits, schema.posts
    query = (
        select(table, posts.c.number)
        .join(posts, posts.c.id == table.c.post)
        .where(table.c.rule == rule, table.c.outcome.in_(SETTLED), table.c.seq > since)
        .where(or_(table.c.outcome != "left", exists(_still_left())))
        .order_by(table.c.at.desc(), table.c.seq.desc())
        .limit(most)
    )
    return [
        KeptHit(
            rule=row.rule,
            post=row.post,
            fingerprint=row.fingerprint,
            outcome=row.outcome,
            quote=row.quote,
            around=row.around,
            seq=row.seq,
            label=f"G-{row.number}",
        )
        for row in connection.execute(query)
    ]


def _still_left() -> Select[Any]:
    """A passage that was left and then looked at again does not count as left."""
    table, left = schema.rule_hits, schema.dismissals
    return select(left.c.id).where(left.c.post == table.c.post, left.c.fingerprint == table.c.fingerprint)


def rules_with_hits(connection: Connection) -> list[str]:
    """The checks that have any settled hit, by id."""
    table = schema.rule_hits
    query = select(table.c.rule).where(table.c.outcome.in_(SETTLED)).distinct().order_by(table.c.rule)
    return list(connection.execute(query).scalars())
