"""The shared texts of posts, newest first and block by block, for whoever has to read them all."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from editorial.library import schema
from editorial.library.workspace import Library


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedText:
    """One post with its place in the order and what its networks share, the parts of a thread on lines of their own."""

    seq: int
    post: str
    text: str


def shared_texts(library: Library, *, before: int | None, limit: int) -> list[SharedText]:
    """The next posts older than `before` (None: from the newest on); archived and deleted ones are left out."""
    posts, contents, parts = schema.posts, schema.contents, schema.parts
    newest = select(posts.c.seq, posts.c.id).where(~posts.c.deleted, ~posts.c.archived)
    if before is not None:
        newest = newest.where(posts.c.seq < before)
    block = newest.order_by(posts.c.seq.desc()).limit(limit).subquery()
    query = (
        select(block.c.seq, block.c.id, parts.c.text)
        .join(contents, (contents.c.post == block.c.id) & contents.c.variant.is_(None))
        .join(parts, parts.c.content == contents.c.id)
        .order_by(block.c.seq.desc(), parts.c.position)
    )
    texts: dict[tuple[int, str], list[str]] = {}
    with library.reading() as connection:
        for row in connection.execute(query):
            texts.setdefault((row.seq, row.id), []).append(row.text)
    return [SharedText(seq=seq, post=post, text="\n".join(words)) for (seq, post), words in texts.items()]
