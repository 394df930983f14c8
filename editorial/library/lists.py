"""Lists of posts: filters and order are SQL, ids come first, rows are fetched by page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, case, func, literal, or_, select

from editorial.library import schema
from editorial.library.filters import LibraryFilter, PostFilter
from editorial.library.holds import caught
from editorial.library.posts import EVERGREEN, slot_from
from editorial.library.records import PostRow, VariantRow
from editorial.library.search import matching, terms_of
from editorial.library.workspace import Library
from editorial.model.reference import is_reference, number_in
from editorial.model.status import State

posts, variants, channels = schema.posts, schema.variants, schema.channels

PAGE = 100
_LONGEST_BODY = 160
_LARGEST_NUMBER = 2**31 - 1


def post_ids(library: Library, wanted: PostFilter, *, limit: int = 100_000) -> list[str]:
    """Ids of the posts that match, in the asked order."""
    query = select(posts.c.id).where(~posts.c.deleted, posts.c.archived == wanted.archived)
    inner = _variant_conditions(wanted)
    if inner:
        matches = select(variants.c.id).join(channels, channels.c.id == variants.c.channel)
        has = matches.where(variants.c.post == posts.c.id, ~variants.c.deleted, *inner).exists()
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
        held = and_(*(or_(posts.c.title.icontains(word, autoescape=True), _shared_holds(word)) for word in terms))
        query = query.where(or_(posts.c.number == number, held) if number else held)
    if number:
        query = query.order_by(case((posts.c.number == number, 0), else_=1))
    query = _ordered(query, wanted.order).limit(limit)
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


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


def _by_author(name: str) -> ColumnElement[bool]:
    written = select(schema.post_authors.c.post).where(func.lower(schema.post_authors.c.name) == name.lower())
    return posts.c.id.in_(written.scalar_subquery())


def _shared_holds(word: str) -> ColumnElement[bool]:
    return (
        select(schema.parts.c.content)
        .join(schema.contents, schema.contents.c.id == schema.parts.c.content)
        .where(schema.contents.c.post == posts.c.id, schema.parts.c.text.icontains(word, autoescape=True))
        .exists()
    )


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


def library_ids(library: Library, wanted: LibraryFilter, *, limit: int = 100_000) -> list[str]:
    """Ids of posts with at least one approved network that matches, newest approval first, each once."""
    texts = schema.approved_texts
    query = (
        select(texts.c.post)
        .join(variants, variants.c.id == texts.c.variant)
        .join(channels, channels.c.id == variants.c.channel)
        .join(posts, posts.c.id == texts.c.post)
        .where(~posts.c.deleted)
        .group_by(texts.c.post)
        .limit(limit)
    )
    number = number_in(wanted.words)
    if number and is_reference(wanted.words):
        query = query.where(posts.c.number == number)
    elif (found := matching(library.engine.dialect.name, wanted.words)) is not None:
        query = query.where(or_(posts.c.number == number, found) if number else found)
    query = query.where(*_library_conditions(wanted))
    if number:
        query = query.order_by(func.max(case((posts.c.number == number, 1), else_=0)).desc())
    query = query.order_by(func.max(texts.c.seq).desc())
    with library.reading() as connection:
        return list(connection.execute(query).scalars())


def _library_conditions(wanted: LibraryFilter) -> list[ColumnElement[bool]]:
    conditions: list[ColumnElement[bool]] = []
    if wanted.platform:
        conditions.append(channels.c.platform == wanted.platform)
    if wanted.state:
        conditions.append(variants.c.state == wanted.state)
    if wanted.campaign:
        conditions.append(posts.c.campaign == wanted.campaign)
    if wanted.author:
        conditions.append(_by_author(wanted.author))
    if wanted.since or wanted.until:
        day = func.coalesce(variants.c.slot_local, variants.c.state_since)
        conditions.append(and_(day >= wanted.since, day < (wanted.until or "9999")))
    return conditions


def facets(library: Library) -> dict[str, dict[str, int]]:
    """How many approved posts there are by platform, state, author and campaign id."""
    texts = schema.approved_texts
    base = (
        select(variants.c.id)
        .join(texts, texts.c.variant == variants.c.id)
        .join(posts, posts.c.id == variants.c.post)
        .where(~posts.c.deleted)
    )
    counted = func.count(func.distinct(variants.c.post))
    by_platform = base.join(channels, channels.c.id == variants.c.channel)
    by_author = base.join(schema.post_authors, schema.post_authors.c.post == variants.c.post)
    queries = {
        "platform": by_platform.with_only_columns(channels.c.platform, counted).group_by(channels.c.platform),
        "state": base.with_only_columns(variants.c.state, counted).group_by(variants.c.state),
        "author": by_author.with_only_columns(schema.post_authors.c.name, counted).group_by(schema.post_authors.c.name),
        "campaign": base.with_only_columns(posts.c.campaign, counted)
        .where(posts.c.campaign.is_not(None))
        .group_by(posts.c.campaign),
    }
    with library.reading() as connection:
        return {
            name: {str(key): int(number) for key, number in connection.execute(query)}
            for name, query in queries.items()
        }


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
    changing = and_(variants.c.state == "draft", ~variants.c.stopped)
    query = (
        select(variants.c.post, variants.c.id)
        .join(posts, posts.c.id == variants.c.post)
        .where(~posts.c.deleted, ~posts.c.archived, ~variants.c.deleted, stands)
        .where(or_(variants.c.state.in_(("approved", *SENT) if again else ("approved",)), changing))
        .order_by(case((variants.c.slot_utc.is_(None), 1), else_=0), variants.c.slot_utc, variants.c.seq)
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
