"""One searchable row for each post: what can be found of it, kept in step with every operation.

A row's key says the day of the post and, within the day, the post. So "newest first", "before" and "after" are ranges of the
key in both engines, and the full-text index gives its hits in this order by itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any, cast

from sqlalchemy import Connection, delete, insert, select

from editorial.library import schema
from editorial.library.pieces import pieces
from editorial.library.schema import post_texts

_ROOM_FOR_POSTS = 40
"""Bits of the key that number the posts; above them stands the day."""

_Texts = dict[str, None]


@dataclass(frozen=True, slots=True, kw_only=True)
class PostText:
    """What is found of a post. `shelved`: at least one network has an approval that stands, or is out already (one that was
    brought in as published has no approval here), and the post is not archived."""

    seq: int
    post: str
    shelved: bool
    title: str
    body: str
    alts: str
    comments: str


@dataclass(slots=True, kw_only=True)
class _Gathered:
    """What was read of one post so far; texts stand once each, in the order in which they were met."""

    days: list[str] = field(default_factory=list[str])
    shelved: bool = False
    body: _Texts = field(default_factory=_Texts)
    alts: _Texts = field(default_factory=_Texts)
    comments: _Texts = field(default_factory=_Texts)


def first_key(day: dt.date) -> int:
    """The smallest key of that day; keys before it belong to earlier days."""
    return day.toordinal() << _ROOM_FOR_POSTS


def day_of(key: int) -> dt.date:
    """The day that a key stands for."""
    return dt.date.fromordinal(key >> _ROOM_FOR_POSTS)


def refresh(connection: Connection, post_ids: Iterable[str]) -> None:
    """Bring the rows of these posts in step with what they hold now; a deleted post has none. Any number at once."""
    for some in pieces(dict.fromkeys(post_ids)):
        _refresh_some(connection, some)


@dataclass(frozen=True, slots=True, kw_only=True)
class NewText:
    """What is found of a post that was written just now and has no words but these: `texts` are its parts, title and the
    like, `days` those of its networks' times."""

    post: str
    title: str
    texts: Sequence[str]
    alts: Sequence[str]
    days: Sequence[str]
    created_at: str
    shelved: bool


def add(connection: Connection, new: Sequence[NewText]) -> None:
    """The rows of new posts, as `refresh` would make them, without reading the posts again."""
    posts = schema.posts
    numbers: dict[str, int] = {}
    for some in pieces(one.post for one in new):
        query = select(posts.c.id, posts.c.seq).where(posts.c.id.in_(some))
        numbers.update((row.id, row.seq) for row in connection.execute(query))
    rows = [
        {
            "seq": first_key(_day(one.days, one.created_at)) + numbers[one.post],
            "post": one.post,
            "shelved": one.shelved,
            "title": one.title,
            "body": "\n".join(_without_repeats(dict.fromkeys(_filled(one.texts)))),
            "alts": "\n".join(dict.fromkeys(_filled(one.alts))),
            "comments": "",
        }
        for one in new
    ]
    connection.execute(insert(post_texts), rows)


def fill(connection: Connection) -> None:
    """Make the rows of all posts, where there is none yet: a workspace from before they were."""
    if connection.execute(select(post_texts.c.seq).limit(1)).first() is None:
        refresh(connection, list(connection.execute(select(schema.posts.c.id)).scalars()))


def _refresh_some(connection: Connection, ids: Sequence[str]) -> None:
    stored = connection.execute(select(post_texts).where(post_texts.c.post.in_(ids))).mappings()
    before = {row["post"]: dict(row) for row in stored}
    now = {one.post: asdict(one) for one in _read(connection, ids)}
    stale = [post for post, row in before.items() if now.get(post) != row]
    if stale:
        connection.execute(delete(post_texts).where(post_texts.c.post.in_(stale)))
    fresh = [row for post, row in now.items() if post not in before or post in stale]
    if fresh:
        connection.execute(insert(post_texts), fresh)


def _read(connection: Connection, ids: Sequence[str]) -> Iterator[PostText]:
    posts = schema.posts
    columns = (posts.c.id, posts.c.seq, posts.c.title, posts.c.created_at, posts.c.archived)
    heads = connection.execute(select(*columns).where(posts.c.id.in_(ids), ~posts.c.deleted)).all()
    found = {head.id: _Gathered() for head in heads}
    _take_words(connection, ids, found)
    _take_comments(connection, ids, found)
    for head in heads:
        one = found[head.id]
        yield PostText(
            seq=first_key(_day(one.days, head.created_at)) + head.seq,
            post=head.id,
            shelved=one.shelved and not head.archived,
            title=head.title,
            body="\n".join(_without_repeats(one.body)),
            alts="\n".join(one.alts),
            comments="\n".join(one.comments),
        )


def _take_words(connection: Connection, ids: Sequence[str], found: Mapping[str, _Gathered]) -> None:
    """The shared words, the networks' own ones, and what was submitted, approved or has left."""
    variants = schema.variants
    networks = connection.execute(
        select(
            variants.c.id,
            variants.c.post,
            variants.c.own,
            variants.c.state,
            variants.c.slot_local,
            variants.c.state_since,
            variants.c.revision,
            variants.c.approved_revision,
        )
        .where(variants.c.post.in_(ids), ~variants.c.deleted)
        .order_by(variants.c.seq)
    ).all()
    own = {row.id: frozenset(cast("list[str]", row.own)) for row in networks}
    _take_contents(connection, ids, own, found)
    post_of = {row.id: row.post for row in networks}
    wanted = {one for row in networks for one in (row.revision, row.approved_revision) if one}
    sent = select(schema.export_rows.c.revision).where(schema.export_rows.c.variant.in_(post_of)).distinct()
    wanted.update(connection.execute(sent).scalars())
    _take_snapshots(connection, sorted(wanted), post_of, found)
    standing = _standing(connection, [row.approved_revision for row in networks if row.approved_revision])
    undated: dict[str, list[str]] = {}
    for row in networks:
        one = found.get(row.post)
        if one is not None:
            one.shelved = one.shelved or row.approved_revision in standing or row.state == "published"
            (one.days if row.slot_local else undated.setdefault(row.post, [])).append(row.slot_local or row.state_since)
    for post, since in undated.items():
        if not found[post].days:
            found[post].days = since


def _take_contents(
    connection: Connection, ids: Sequence[str], own: Mapping[str, frozenset[str]], found: Mapping[str, _Gathered]
) -> None:
    contents, parts, media = schema.contents, schema.parts, schema.content_media
    names = ("title", "description", "first_comment")
    words = (
        select(contents.c.id, contents.c.post, contents.c.variant, *(contents.c[name] for name in names))
        .where(contents.c.post.in_(ids))
        .order_by(contents.c.variant.is_not(None), contents.c.seq)
    )
    rows = [row for row in connection.execute(words) if row.post in found and (not row.variant or row.variant in own)]
    where = [row.id for row in rows]
    texts: dict[str, list[str]] = {}
    for row in connection.execute(select(parts).where(parts.c.content.in_(where)).order_by(parts.c.position)):
        texts.setdefault(row.content, []).append(row.text)
    alts: dict[str, list[str]] = {}
    pictures = select(media.c.content, media.c.alt).where(media.c.content.in_(where)).order_by(media.c.position)
    for row in connection.execute(pictures):
        alts.setdefault(row.content, []).append(row.alt)
    for row in rows:
        one, mine = found[row.post], own.get(row.variant, frozenset())
        if not row.variant or "text" in mine:
            _add(one.body, ["\n".join(texts.get(row.id, ()))])
        _add(one.body, [getattr(row, name) for name in names if not row.variant or name in mine])
        if not row.variant or "media" in mine:
            _add(one.alts, alts.get(row.id, ()))


def _take_snapshots(
    connection: Connection, revisions: Sequence[str], post_of: Mapping[str, str], found: Mapping[str, _Gathered]
) -> None:
    sealed = schema.revisions
    for some in pieces(revisions):
        query = select(sealed.c.variant, sealed.c.outgoing).where(sealed.c.id.in_(some)).order_by(sealed.c.seq)
        for row in connection.execute(query):
            one = found.get(post_of.get(row.variant, ""))
            if one is not None:
                _take_leaving(one, row.outgoing)


def _take_leaving(one: _Gathered, leaving: Mapping[str, Any]) -> None:
    _add(one.body, ["\n".join(part["text"] for part in leaving["parts"])])
    _add(one.body, [leaving["title"], leaving["description"], leaving["first_comment"]])
    _add(one.alts, [medium["alt"] for part in leaving["parts"] for medium in part["media"]])


def _take_comments(connection: Connection, ids: Sequence[str], found: Mapping[str, _Gathered]) -> None:
    comments = schema.comments
    query = select(comments.c.post, comments.c.body).where(comments.c.post.in_(ids), ~comments.c.deleted)
    for row in connection.execute(query.order_by(comments.c.seq)):
        if row.post in found:
            _add(found[row.post].comments, [row.body])


def _standing(connection: Connection, revisions: Sequence[str]) -> set[str]:
    """Which of these snapshots have an approval that stands."""
    given = schema.approvals
    found: set[str] = set()
    for some in pieces(revisions):
        query: Any = select(given.c.revision).where(given.c.revision.in_(some), given.c.revoked_at.is_(None))
        found.update(connection.execute(query).scalars())
    return found


def _add(texts: _Texts, more: Iterable[str]) -> None:
    texts.update((text, None) for text in _filled(more))


def _filled(texts: Iterable[str]) -> Iterator[str]:
    return (text.strip() for text in texts if text.strip())


def _without_repeats(texts: Iterable[str]) -> list[str]:
    """The texts that no other one holds whole: what leaves mostly holds what was written."""
    kept: list[str] = []
    for text in texts:
        if not any(text in other for other in kept):
            kept = [*(other for other in kept if other not in text), text]
    return kept


def _day(days: Sequence[str], otherwise: str) -> dt.date:
    return dt.date.fromisoformat(min(days, default=otherwise)[:10])
