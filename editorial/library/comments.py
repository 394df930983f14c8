"""Comments as stored: remarks, answers, suggestions, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, Row, select

from editorial.library import schema
from editorial.library.records import Comment
from editorial.library.transaction import Transaction


def comments_of(connection: Connection, post_id: str) -> list[Comment]:
    """The comments on a post, oldest first."""
    return comments_of_posts(connection, [post_id]).get(post_id, [])


def comments_of_posts(connection: Connection, post_ids: Sequence[str]) -> dict[str, list[Comment]]:
    """The comments on several posts by post, oldest first; posts without any are left out."""
    query = (
        select(schema.comments)
        .where(schema.comments.c.post.in_(list(post_ids)), ~schema.comments.c.deleted)
        .order_by(schema.comments.c.seq)
    )
    found: dict[str, list[Comment]] = {}
    for row in connection.execute(query):
        found.setdefault(row.post, []).append(_comment(row))
    return found


def post_of_comment(connection: Connection, comment_id: str) -> str:
    """The id of the post that a comment stands on; empty when there is no such comment (any more)."""
    query = select(schema.comments.c.post).where(schema.comments.c.id == comment_id, ~schema.comments.c.deleted)
    return connection.execute(query).scalar() or ""


def write_comment(transaction: Transaction, post_id: str, **values: object) -> str:
    """Add a comment; its id comes back."""
    comment_id = transaction.insert(schema.comments, post=post_id, by=transaction.who, at=transaction.at, **values)
    transaction.touch("comment", post=post_id)
    transaction.note(comment=comment_id)
    return comment_id


def change_comment(transaction: Transaction, post_id: str, comment_id: str, **values: object) -> None:
    """Change named columns of a comment."""
    transaction.update(schema.comments, comment_id, **values)
    transaction.touch("comment", post=post_id)


def _comment(row: Row[Any]) -> Comment:
    return Comment(
        id=row.id,
        post=row.post,
        variant=row.variant or "",
        field=row.field,
        quote=row.quote,
        body=row.body,
        by=row.by,
        at=row.at,
        answers=row.answers or "",
        resolved_at=row.resolved_at or "",
        resolved_by=row.resolved_by or "",
        anchor=row.anchor,
        suggestion=row.suggestion,
        outcome=row.outcome,
        done_at=row.done_at or "",
        done_by=row.done_by or "",
    )
