"""Lists of posts: filters and order are SQL, ids come first, rows are fetched by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, literal, or_, select

from editorial.library import schema
from editorial.library.filters import PostFilter
from editorial.library.holds import caught
from editorial.library.narrowing import EVERGREEN
from editorial.library.posts import slot_from
from editorial.library.records import PostRow, VariantRow
from editorial.library.search import source, terms_of
from editorial.library.workspace import Library
from editorial.model.reference import is_reference, number_in
from editorial.model.status import State

posts, variants, channels = schema.posts, schema.variants, schema.channels

PAGE = 100
_LONGEST_BODY = 160
_MOST_FOUND = 2_000
_LARGEST_NUMBER = 2**31 - 1


def post_ids(library: Library, wanted: PostFilter, *, limit: int = 100_000) -> list[str]:
    """Ids of the posts that match, in the asked order."""
    query = select(posts.c.id).where(~posts.c.deleted, posts.c.archived == wanted.archived)
    inner = _variant_conditions(wanted)
    if inner:
        matches = select(variants.c.post).where(~variants.c.deleted, *inner)
        if wanted.platform:
            matches = matches.join(channels, channels.c.id == variants.c.channel)
        has = posts.c.id.in_(matches) if _are_few(wanted) else matches.where(variants.c.post == posts.c.id).exists()
        none = ~select(variants.c.id).where(variants.c.post == posts.c.id, ~variants.c.deleted).exists()
        query = query.where(or_(has, none) if wanted.bare else has)
    if wanted.campaign:
        query = query.where(posts.c.campaign == wanted.campaign)
    if wanted.author:
        query = query.where(_by_author(wanted.author))
    if wanted.person:
        query = query.where(posts.c.created_by == wanted.person)
    number = number_in(wanted.words)
    if number and is_reference(wanted.words):
        query = query.where(posts.c.number == number)
    elif terms := terms_of(wanted.words):
        held = posts.c.id.in_(_newest_with(library.engine.dialect.name, terms))
        query = query.where(or_(posts.c.number == number, held) if number else held)
    if number:
        query = query.order_by(case((posts.c.number == number, 0), else_=1))
    if wanted.order == "slot" and _are_few(wanted) and not wanted.bare:
        query = _soonest_first(query, inner, by_platform=bool(wanted.platform))
    else:
        query = _ordered(query, wanted.order)
    with library.reading() as connection:
        return list(connection.execute(query.limit(limit)).scalars())


def _variant_conditions(wanted: PostFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.states:
        conditions.append(variants.c.state.in_(wanted.states))
    if wanted.platform:
        conditions.append(channels.c.platform == wanted.platform)
    if wanted.channel:
        conditions.append(variants.c.channel == wanted.channel)
    if wanted.since:
        conditions.append(variants.c.slot_local >= wanted.since)
    if wanted.until:
        conditions.append(variants.c.slot_local < wanted.until)
    return conditions


def _are_few(wanted: PostFilter) -> bool:
    """True for networks of which a desk has few at a time, however many posts it has: those that are not out yet."""
    return bool(wanted.states) and "published" not in wanted.states


def _soonest_first(query: Select[Any], inner: Sequence[ColumnElement[bool]], *, by_platform: bool) -> Select[Any]:
    """By the next time of a network that fulfils `inner`: the times are gathered once, not post by post."""
    times = select(variants.c.post, func.min(variants.c.slot_utc).label("at")).where(~variants.c.deleted, *inner)
    times = times.join(channels, channels.c.id == variants.c.channel) if by_platform else times
    soonest = times.group_by(variants.c.post).subquery()
    ordered = query.join(soonest, soonest.c.post == posts.c.id)
    return ordered.order_by(case((soonest.c["at"].is_(None), 1), else_=0), soonest.c["at"], posts.c.seq)


def _by_author(name: str) -> ColumnElement[bool]:
    written = select(schema.post_authors.c.post).where(func.lower(schema.post_authors.c.name) == name.lower())
    return posts.c.id.in_(written.scalar_subquery())


def _newest_with(dialect: str, terms: Sequence[str]) -> Select[Any]:
    """The newest posts that hold these terms: a common word is in more of them than anybody looks through."""
    found = source(dialect, terms)
    texts = select(schema.post_texts.c.post).select_from(found.rows)
    texts = texts.where(found.held) if found.held is not None else texts
    return texts.order_by(found.key.desc()).limit(_MOST_FOUND)


def _ordered(query: Select[Any], order: str) -> Select[Any]:
    if order == "number":
        return query.order_by(posts.c.number)
    if order == "slot":
        soonest = (
            select(func.min(variants.c.slot_utc))
            .where(variants.c.post == posts.c.id, ~variants.c.deleted)
            .scalar_subquery()
        )
        return query.order_by(case((soonest.is_(None), 1), else_=0), soonest, posts.c.seq)
    return query.order_by(posts.c.changed_at.desc(), posts.c.seq.desc())


def first_words(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """How the shared text of these posts begins, in one line."""
    shared = (
        select(schema.contents.c.post, func.substr(schema.parts.c.text, 1, _LONGEST_BODY).label("body"))
        .join(schema.parts, schema.parts.c.content == schema.contents.c.id)
        .where(schema.contents.c.post.in_(list(ids)), schema.contents.c.variant.is_(None), schema.parts.c.position == 0)
    )
    return {row.post: " ".join(row.body.split()) for row in connection.execute(shared)}


def post_rows(library: Library, ids: Sequence[str]) -> list[PostRow]:
    """The lines of these posts, in the order of `ids`; posts that are gone are left out. A page at a time, please."""
    with library.reading() as connection:
        heads = {row.id: row for row in connection.execute(select(posts).where(posts.c.id.in_(ids)))}
        campaigns = {
            row.id: row.name for row in connection.execute(select(schema.campaigns.c.id, schema.campaigns.c.name))
        }
        names: dict[str, list[str]] = {}
        query = select(schema.post_authors).where(schema.post_authors.c.post.in_(ids))
        for row in connection.execute(query.order_by(schema.post_authors.c.position)):
            names.setdefault(row.post, []).append(row.name)
        bodies = first_words(connection, ids)
        pictures = first_pictures(connection, ids)
        lines = _variant_rows(connection, ids)
    return [
        PostRow(
            id=post_id,
            number=head.number,
            title=head.title,
            body=bodies.get(post_id, ""),
            authors=tuple(names.get(post_id, ())),
            created_by=head.created_by,
            campaign=campaigns.get(head.campaign, ""),
            changed_at=head.changed_at,
            archived=head.archived,
            picture=pictures.get(post_id, ""),
            variants=tuple(lines.get(post_id, ())),
            evergreen=head.reuse == EVERGREEN,
            expires=head.expires or "",
            assignee=head.assignee,
            text_due=head.text_due or "",
        )
        for post_id in ids
        if (head := heads.get(post_id)) is not None and not head.deleted
    ]


def first_pictures(connection: Any, ids: Sequence[str]) -> dict[str, str]:
    """The hash of the first picture of each of these posts that has one."""
    query = (
        select(schema.contents.c.post, schema.media_items.c.sha256)
        .join(schema.content_media, schema.content_media.c.content == schema.contents.c.id)
        .join(schema.media_items, schema.media_items.c.id == schema.content_media.c.media)
        .where(schema.contents.c.post.in_(ids))
        .order_by(schema.contents.c.variant.is_not(None), schema.content_media.c.position)
    )
    found: dict[str, str] = {}
    for row in connection.execute(query):
        found.setdefault(row.post, row.sha256)
    return found


def _variant_rows(connection: Any, ids: Sequence[str]) -> dict[str, list[VariantRow]]:
    asked = (
        select(literal(1))
        .where(
            schema.waivers.c.post == variants.c.post,
            ~schema.waivers.c.withdrawn,
            schema.waivers.c.granted_by.is_(None),
            or_(schema.waivers.c.variant == variants.c.id, schema.waivers.c.variant.is_(None)),
        )
        .exists()
    )
    query = (
        select(
            variants,
            channels.c.platform,
            channels.c.name.label("account"),
            schema.revisions.c.number.label("version"),
            asked.label("asked"),
        )
        .join(channels, channels.c.id == variants.c.channel)
        .outerjoin(schema.revisions, schema.revisions.c.id == variants.c.revision)
        .where(variants.c.post.in_(ids), ~variants.c.deleted)
        .order_by(variants.c.seq)
    )
    found: dict[str, list[VariantRow]] = {}
    rows = connection.execute(query).all()
    stopped = caught(connection, [row.id for row in rows])
    for row in rows:
        hold = stopped.get(row.id)
        line = VariantRow(
            id=row.id,
            channel=row.channel,
            platform=row.platform,
            account=row.account,
            state=row.state,
            since=row.state_since,
            by=row.state_by or "",
            slot=slot_from(row.slot_local, row.slot_zone, row.slot_fold),
            slot_utc=row.slot_utc or "",
            held=row.held or hold is not None,
            held_reason=row.held_reason or (hold.reason if hold else ""),
            reason=row.reason,
            approved=row.approved_revision is not None,
            version=row.version or 0,
            exception_asked=bool(row.asked),
            reviewer=row.reviewer,
        )
        found.setdefault(row.post, []).append(line)
    return found


def state_counts(library: Library) -> dict[str, int]:
    """How many posts have a network in each state."""
    query = (
        select(variants.c.state, func.count(func.distinct(variants.c.post)))
        .join(posts, posts.c.id == variants.c.post)
        .where(~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted)
        .group_by(variants.c.state)
    )
    with library.reading() as connection:
        return {str(state): int(number) for state, number in connection.execute(query)}


def variants_in(library: Library, states: Sequence[str]) -> list[tuple[str, str]]:
    """(post id, variant id) of every network in one of these states, by its time and then by age."""
    query = (
        select(variants.c.post, variants.c.id)
        .join(posts, posts.c.id == variants.c.post)
        .where(~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted, variants.c.state.in_(states))
        .order_by(case((variants.c.slot_utc.is_(None), 1), else_=0), variants.c.slot_utc, variants.c.seq)
    )
    with library.reading() as connection:
        return [(row.post, row.id) for row in connection.execute(query)]


SENT: tuple[State, ...] = ("exported", "refused")
"""Has left, and is not out as far as anybody has said: it may leave again where somebody asks for that."""


def may_leave(*, again: bool) -> ColumnElement[bool]:
    """A condition on posts and networks for those that leave, once an approval stands for them; `again` as in `exportable`."""
    states = ("approved", *SENT) if again else ("approved",)
    changing = and_(variants.c.state == "draft", ~variants.c.stopped)
    there = and_(~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted)
    return and_(there, or_(variants.c.state.in_(states), changing))


def in_order_of_time() -> tuple[ColumnElement[Any], ...]:
    """Networks by their time and then by age; those without a time last."""
    return (
        case((variants.c.slot_utc.is_(None), 1), else_=0),
        variants.c.slot_utc.expression,
        variants.c.seq.expression,
    )


def exportable(library: Library, *, again: bool = False) -> list[tuple[str, str]]:
    """(post id, variant id) of everything with a standing approval that has not left, by its time and then by age; with
    `again` also what has left and is not out.

    A network that is being changed stays exportable as approved until the change is submitted, unless it was stopped.
    """
    stands = (
        select(schema.approvals.c.id)
        .where(schema.approvals.c.revision == variants.c.approved_revision, schema.approvals.c.revoked_at.is_(None))
        .exists()
    )
    query = (
        select(variants.c.post, variants.c.id)
        .join(posts, posts.c.id == variants.c.post)
        .where(may_leave(again=again), stands)
        .order_by(*in_order_of_time())
    )
    with library.reading() as connection:
        return [(row.post, row.id) for row in connection.execute(query)]


def post_by_source(library: Library, source: str) -> str:
    """The post that was imported under this name; empty when none was."""
    query = select(posts.c.id).where(posts.c.source == source, ~posts.c.deleted)
    with library.reading() as connection:
        return str(connection.execute(query).scalar() or "")


def post_numbered(library: Library, number: int) -> str:
    """The id of the post with that number; empty when there is none."""
    if number > _LARGEST_NUMBER:
        return ""
    query = select(posts.c.id).where(posts.c.number == number, ~posts.c.deleted)
    with library.reading() as connection:
        return str(connection.execute(query).scalar() or "")


def counts(library: Library) -> dict[str, int]:
    """How many rows of each kind the workspace holds."""
    tables = {
        "posts": posts,
        "variants": variants,
        "media": schema.media_items,
        "people": schema.people,
        "accounts": channels,
        "campaigns": schema.campaigns,
        "approvals": schema.approvals,
        "exports": schema.export_batches,
        "history": schema.journal,
    }
    with library.reading() as connection:
        return {
            name: int(connection.execute(select(func.count()).select_from(table)).scalar_one())
            for name, table in tables.items()
        }
