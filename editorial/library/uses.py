"""Where a post has been: the exports it left in, and the drafts that were made from it."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Text, cast, select

from editorial.library import schema
from editorial.library.workspace import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use: an export (`variant`, `target`, `file`), or a new draft (`post`, with its short `number` and `name`)."""

    at: str
    by: str
    variant: str = ""
    target: str = ""
    file: str = ""
    post: str = ""
    number: int = 0
    name: str = ""


def uses_of(library: Library, post_id: str) -> list[Use]:
    """Every use of a post, newest first."""
    batches, rows, variants, journal = (schema.export_batches, schema.export_rows, schema.variants, schema.journal)
    exports = (
        select(batches.c.at, batches.c.by, batches.c.target, rows.c.variant, rows.c.file)
        .join(rows, rows.c.batch == batches.c.id)
        .join(variants, variants.c.id == rows.c.variant)
        .where(variants.c.post == post_id)
    )
    again = (
        select(journal.c.at, journal.c.who, schema.posts.c.id, schema.posts.c.number, schema.posts.c.title)
        .join(schema.posts, schema.posts.c.id == journal.c.post)
        .where(journal.c.verb == "use_again", ~schema.posts.c.deleted, journal.c.post != post_id)
        .where(cast(journal.c.data, Text).contains(post_id, autoescape=True))
    )
    with library.reading() as connection:
        found = [
            Use(at=row.at, by=row.by, variant=row.variant, target=row.target, file=row.file)
            for row in connection.execute(exports)
        ]
        found += [
            Use(at=row.at, by=row.who, post=row.id, number=row.number, name=row.title)
            for row in connection.execute(again)
        ]
    return sorted(found, key=lambda use: use.at, reverse=True)
