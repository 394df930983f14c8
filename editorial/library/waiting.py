"""What is in review, with all that says whose turn it is: read for many posts at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, select

from editorial.library import schema
from editorial.library.pieces import pieces
from editorial.library.review import hands_of_posts, hands_on_network
from editorial.library.signoffs import Yes, yeses_of


@dataclass(frozen=True, slots=True, kw_only=True)
class InReview:
    """One network in review: the account and campaign it is for, since when (UTC text), who was asked by name (an id, or
    empty), the digest of what was submitted, those who had a hand in it, and every yes to it, oldest first."""

    post: str
    variant: str
    channel: str
    campaign: str
    since: str
    reviewer: str
    digest: str
    hands: frozenset[str]
    yeses: tuple[Yes, ...]


def in_review(connection: Connection, post_ids: Sequence[str]) -> list[InReview]:
    """The networks of these posts that are in review, post by post as asked, in the order of each post."""
    found: dict[str, list[InReview]] = {}
    for some in pieces(post_ids):
        for one in _some(connection, some):
            found.setdefault(one.post, []).append(one)
    return [one for post in dict.fromkeys(post_ids) for one in found.get(post, ())]


def _some(connection: Connection, post_ids: Sequence[str]) -> list[InReview]:
    posts, variants, sealed = schema.posts, schema.variants, schema.revisions
    query = (
        select(
            variants.c.id,
            variants.c.post,
            variants.c.channel,
            variants.c.state_since,
            variants.c.reviewer,
            posts.c.campaign,
            sealed.c.digest,
            sealed.c.created_by,
        )
        .join(posts, posts.c.id == variants.c.post)
        .join(sealed, sealed.c.id == variants.c.revision)
        .where(variants.c.post.in_(post_ids), variants.c.state == "in_review", ~variants.c.deleted)
        .order_by(variants.c.seq)
    )
    rows = connection.execute(query).all()
    entries = hands_of_posts(connection, list({row.post for row in rows}))
    yeses = yeses_of(connection, [row.id for row in rows])
    return [
        InReview(
            post=row.post,
            variant=row.id,
            channel=row.channel,
            campaign=row.campaign or "",
            since=row.state_since,
            reviewer=row.reviewer,
            digest=row.digest,
            hands=frozenset({*hands_on_network(entries.get(row.post, ()), row.id), row.created_by}),
            yeses=tuple(yeses[row.id]),
        )
        for row in rows
    ]
