"""Where posts have been, their later copies counted in: what a rest is reckoned from."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection, func, select

from editorial.library import schema
from editorial.library.narrowing import is_evergreen
from editorial.library.pieces import pieces
from editorial.library.workspace import Library

posts, variants, journal = schema.posts, schema.variants, schema.journal

_OUT = ("exported", "published")


@dataclass(frozen=True, slots=True, kw_only=True)
class Out:
    """One time that one account had a post, or will have it: `at` is UTC text. `number` is the short number of the post that
    went out, which may be a later copy."""

    post: str
    number: int
    channel: str
    at: str
    link: str = ""


def made_from(connection: Connection, ids: Collection[str] | None = None) -> dict[str, str]:
    """From which post each one was made that was begun by using another again: of all posts, or of these."""
    query = (
        select(journal.c.post, journal.c.data)
        .join(posts, posts.c.id == journal.c.post)
        .where(journal.c.verb == "use_again", ~posts.c.deleted)
    )
    if ids is not None:
        query = query.where(journal.c.post.in_(list(ids)))
    found: dict[str, str] = {}
    for row in connection.execute(query):
        source = cast("Mapping[str, object]", row.data).get("source")
        if isinstance(source, str):
            found[row.post] = source
    return found


def kin(connection: Connection, post_id: str, others: Collection[str]) -> frozenset[str]:
    """Which of `others` began as the same post as this one did; no more of the history is read than concerns them."""
    sources: dict[str, str] = {}
    wanted = {post_id, *others}
    asked: set[str] = set()
    while wanted:
        found = made_from(connection, wanted)
        sources.update(found)
        asked |= wanted
        wanted = set(found.values()) - asked
    first = first_of(post_id, sources)
    return frozenset(one for one in others if first_of(one, sources) == first)


def first_of(post_id: str, sources: Mapping[str, str]) -> str:
    """The post that this one, and those it was made from, began as."""
    while post_id in sources:
        post_id = sources[post_id]
    return post_id


def family(connection: Connection, post_id: str) -> frozenset[str]:
    """A post with all that was made from it, and from what it was made from."""
    sources = made_from(connection)
    first = first_of(post_id, sources)
    return frozenset({first, post_id, *(one for one in sources if first_of(one, sources) == first)})


def outs(connection: Connection, ids: Collection[str]) -> list[Out]:
    """Every account that has had one of these posts, the latest first. What was refused has not been anywhere."""
    found: list[Out] = []
    wanted = list(ids)
    for some in pieces(wanted):
        found += _outs(connection, some)
    return sorted(found, key=lambda one: one.at, reverse=True)


def _outs(connection: Connection, ids: Iterable[str]) -> list[Out]:
    rows, batches, outings = schema.export_rows, schema.export_batches, schema.outings
    exported = (
        select(func.max(batches.c.at))
        .join(rows, rows.c.batch == batches.c.id)
        .where(rows.c.variant == variants.c.id)
        .scalar_subquery()
    )
    said = (
        select(func.max(outings.c.at))
        .where(outings.c.variant == variants.c.id, outings.c.ended_at.is_(None))
        .scalar_subquery()
    )
    link = (
        select(func.max(outings.c.link))
        .where(outings.c.variant == variants.c.id, outings.c.ended_at.is_(None))
        .scalar_subquery()
    )
    query = (
        select(
            *(variants.c.post, posts.c.number, variants.c.channel, variants.c.state, variants.c.state_since),
            *(variants.c.slot_utc, exported.label("exported"), said.label("said"), link.label("link")),
        )
        .join(posts, posts.c.id == variants.c.post)
        .where(variants.c.post.in_(list(ids)), ~variants.c.deleted, ~posts.c.deleted, variants.c.state != "refused")
    )
    found: list[Out] = []
    for row in connection.execute(query):
        # The time it was given says best when readers had it: exports come earlier, and somebody's word for it later.
        own = row.slot_utc or row.state_since if row.state in _OUT else ""
        moment = own or row.said or row.exported or ""
        if moment:
            found.append(Out(post=row.post, number=row.number, channel=row.channel, at=moment, link=row.link or ""))
    return found


def evergreens(library: Library) -> list[str]:
    """The posts that may go out again and again, newest first."""
    query = select(posts.c.id).where(is_evergreen(), ~posts.c.deleted, ~posts.c.archived).order_by(posts.c.seq.desc())
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def archived(library: Library) -> list[str]:
    """The posts that were put out of the way, newest first."""
    query = select(posts.c.id).where(posts.c.archived, ~posts.c.deleted).order_by(posts.c.seq.desc())
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def past_their_day(library: Library, today: str) -> list[str]:
    """The posts whose last day is over and of which something is approved that has not left, the longest over first."""
    waits = (
        select(variants.c.id)
        .where(variants.c.post == posts.c.id, ~variants.c.deleted, variants.c.approved_revision.is_not(None))
        .where(variants.c.state.in_(("approved", "draft", "changes_wanted", "in_review")))
        .exists()
    )
    query = (
        select(posts.c.id)
        .where(posts.c.expires < today, ~posts.c.deleted, ~posts.c.archived, waits)
        .order_by(posts.c.expires, posts.c.seq)
    )
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def heads_of(connection: Connection, ids: Collection[str]) -> dict[str, Mapping[str, object]]:
    """What can be changed of many posts at once (campaign, expires, reuse, archived, assignee), by post; deleted ones are left
    out."""
    columns = (posts.c.id, posts.c.campaign, posts.c.expires, posts.c.reuse, posts.c.archived, posts.c.assignee)
    found: dict[str, Mapping[str, object]] = {}
    wanted = list(ids)
    for some in pieces(wanted):
        query = select(*columns).where(posts.c.id.in_(some), ~posts.c.deleted)
        found.update((str(row["id"]), dict(row)) for row in connection.execute(query).mappings())
    return found
