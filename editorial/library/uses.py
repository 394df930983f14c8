"""Where a post has been: the exports it left in, and the drafts that were made from it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ScalarSelect, Text, cast, func, select

from editorial.library import schema
from editorial.library.workspace import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """One use: an export (`variant`, `target`, `file`, with the `text` that left and, once somebody said that it is out, the
    `link` to it), a new draft (`post`, with its short `number` and `name`), or a network that was out already when the post was
    brought in (`variant` and `link` alone)."""

    at: str
    by: str
    variant: str = ""
    target: str = ""
    file: str = ""
    post: str = ""
    number: int = 0
    name: str = ""
    text: str = ""
    link: str = ""


def uses_of(library: Library, post_id: str) -> list[Use]:
    """Every use of a post, newest first."""
    batches, rows, variants, journal = (schema.export_batches, schema.export_rows, schema.variants, schema.journal)
    revisions = schema.revisions
    exports = (
        select(
            *(batches.c.at, batches.c.by, batches.c.target, rows.c.variant, rows.c.file),
            *(revisions.c.outgoing, _link().label("link")),
        )
        .join(rows, rows.c.batch == batches.c.id)
        .join(variants, variants.c.id == rows.c.variant)
        .outerjoin(revisions, revisions.c.id == rows.c.revision)
        .where(variants.c.post == post_id)
    )
    again = (
        select(journal.c.at, journal.c.who, schema.posts.c.id, schema.posts.c.number, schema.posts.c.title)
        .join(schema.posts, schema.posts.c.id == journal.c.post)
        .where(journal.c.verb == "use_again", ~schema.posts.c.deleted, journal.c.post != post_id)
        .where(cast(journal.c.data, Text).contains(post_id, autoescape=True))
    )
    outings = schema.outings
    brought = (
        select(outings.c.at, outings.c.by, outings.c.variant, outings.c.link)
        .join(variants, variants.c.id == outings.c.variant)
        .where(variants.c.post == post_id, outings.c.revision == "", outings.c.ended_at.is_(None))
    )
    with library.reading() as connection:
        found = [
            Use(
                at=row.at,
                by=row.by,
                variant=row.variant,
                target=row.target,
                file=row.file,
                text=text_of(row.outgoing),
                link=row.link or "",
            )
            for row in connection.execute(exports)
        ]
        found += [
            Use(at=row.at, by=row.who, post=row.id, number=row.number, name=row.title)
            for row in connection.execute(again)
        ]
        found += [Use(at=row.at, by=row.by, variant=row.variant, link=row.link) for row in connection.execute(brought)]
    return sorted(found, key=lambda use: use.at, reverse=True)


def _link() -> ScalarSelect[str]:
    """Where the copy of one revision stands, as the last of those who said that it is out have put it."""
    outings, rows = schema.outings, schema.export_rows
    return (
        select(func.max(outings.c.link))
        .where(outings.c.variant == rows.c.variant, outings.c.revision == rows.c.revision, outings.c.ended_at.is_(None))
        .correlate(rows)
        .scalar_subquery()
    )


def text_of(outgoing: Mapping[str, Any] | None) -> str:
    """The words of a sealed form, the parts of a thread one after the other; empty without one."""
    return "\n\n".join(str(part["text"]) for part in outgoing["parts"]) if outgoing else ""
