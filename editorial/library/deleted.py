"""Posts that were thrown away: they stay in the workspace, and can be brought back."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from editorial.library import schema
from editorial.library.workspace import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class Deleted:
    """A post that was thrown away: its first words, and who did it when (UTC text)."""

    id: str
    number: int
    title: str
    body: str
    at: str
    who: str

    @property
    def name(self) -> str:
        """Its working title, or else its first words."""
        return self.title or self.body or f"G-{self.number}"


def deleted_posts(library: Library, *, most: int = 500) -> list[Deleted]:
    """The posts that were thrown away, the last one first; those without a word in them are left out."""
    posts, journal = schema.posts, schema.journal
    last = (
        select(journal.c.post, func.max(journal.c.seq).label("seq"))
        .where(journal.c.verb.in_(("delete", "undo")), journal.c.post.is_not(None))
        .group_by(journal.c.post)
        .subquery()
    )
    words = (
        select(schema.contents.c.post, func.substr(schema.parts.c.text, 1, 160).label("body"))
        .join(schema.parts, schema.parts.c.content == schema.contents.c.id)
        .where(schema.parts.c.position == 0, schema.parts.c.text != "")
    )
    query = (
        select(posts.c.id, posts.c.number, posts.c.title, journal.c.at, journal.c.who)
        .join(last, last.c.post == posts.c.id)
        .join(journal, journal.c.seq == last.c.seq)
        .where(posts.c.deleted)
        .order_by(journal.c.seq.desc())
        .limit(most)
    )
    with library.reading() as connection:
        rows = connection.execute(query).all()
        found = words.where(schema.contents.c.post.in_([row.id for row in rows]))
        bodies: dict[str, str] = {}
        for row in connection.execute(found.order_by(schema.contents.c.variant.is_not(None))):
            bodies.setdefault(row.post, " ".join(row.body.split()))
    return [
        Deleted(id=row.id, number=row.number, title=row.title, body=bodies.get(row.id, ""), at=row.at, who=row.who)
        for row in rows
        if row.title or bodies.get(row.id)
    ]
