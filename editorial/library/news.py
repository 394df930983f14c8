"""What others did that concerns a person: posts that came back, were approved, remarked on, or wait for an answer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import Connection, select

from editorial.library import schema
from editorial.library.lists import first_words
from editorial.library.workspace import Library
from editorial.model.desk import Person
from editorial.text.opening import name_of

NewsKind = Literal["back", "approved", "refused", "commented", "asked"]
KINDS: tuple[NewsKind, ...] = ("back", "asked", "refused", "commented", "approved")
"""The most pressing first."""
_KINDS_OF: dict[str, tuple[NewsKind, ...]] = {
    "return": ("back",),
    "revoke": ("back",),
    "approve": ("approved", "asked"),
    "sign": ("asked",),
    "refuse": ("refused",),
    "comment": ("commented",),
    "submit": ("asked",),
    "assign": ("asked",),
    "ask_exception": ("asked",),
}
_YESES = ("approve", "sign")
"""These ask somebody only where they open the next step."""
_MOST = 2_000
"""Entries looked at; whoever was away for longer finds the rest in Today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One thing that happened: the last of its kind to this post. `who` did it, `at` is UTC text, `seq` its entry."""

    kind: NewsKind
    post: str
    number: int
    name: str
    who: str
    at: str
    seq: int


Turns = Callable[[Sequence[str]], Mapping[str, Collection[str]]]
"""Asked with ids of posts, answers those whose turn it is the person's, each with when that began (UTC texts)."""


def news_for(library: Library, person: Person, since_seq: int, turns: Turns) -> list[News]:
    """What others did since entry `since_seq` that concerns this person, the most pressing and newest first: each post once
    for each kind. What was undone is left out, and a post that came back and was submitted again does not come back. What
    waits for this person is what `turns` says."""
    journal, posts = schema.journal, schema.posts
    undone = select(schema.undo_steps.c.entry).where(
        schema.undo_steps.c.entry > since_seq, schema.undo_steps.c.undone_by.is_not(None)
    )
    query = (
        select(journal.c.seq, journal.c.at, journal.c.who, journal.c.verb, journal.c.post, journal.c.data)
        .where(journal.c.seq > since_seq, journal.c.who != person.id, journal.c.verb.in_(list(_KINDS_OF)))
        .where(journal.c.seq.not_in(undone))
        .order_by(journal.c.seq.desc())
        .limit(_MOST)
    )
    with library.reading() as connection:
        rows = [entry for row in connection.execute(query) for entry in _by_post(row)]
        touched = {row.post for row in rows}
        if not touched:
            return []
        mine = _of(connection, person, touched)
        sent = _sent_by(connection, person, touched)
        states = _states(connection, touched)
        heads = {
            row.id: row
            for row in connection.execute(
                select(posts.c.id, posts.c.number, posts.c.title).where(posts.c.id.in_(touched), ~posts.c.deleted)
            )
        }
        bodies = first_words(connection, [row.id for row in heads.values() if not row.title])
    found: dict[tuple[str, NewsKind], News] = {}
    waiting = turns(sorted(touched))
    told: list[tuple[_Entry, NewsKind]] = [(row, kind) for row in rows for kind in _KINDS_OF[row.verb]]
    for row, kind in told:
        opened = row.verb not in _YESES or row.at in waiting.get(row.post, ())
        concerned = row.post in waiting and opened if kind == "asked" else row.post in mine
        concerned = concerned or (kind == "refused" and row.post in sent)
        still = kind != "back" or "changes_wanted" in states.get(row.post, ()) or row.verb == "revoke"
        head = heads.get(row.post)
        if concerned and still and head is not None:
            found.setdefault(
                (row.post, kind),
                News(
                    kind=kind,
                    post=row.post,
                    number=head.number,
                    name=name_of(head.title, bodies.get(row.post, ""), head.number),
                    who=row.who,
                    at=row.at,
                    seq=row.seq,
                ),
            )
    return sorted(found.values(), key=lambda one: (KINDS.index(one.kind), -one.seq))


@dataclass(frozen=True, slots=True)
class _Entry:
    """What the history says of one post."""

    seq: int
    at: str
    who: str
    verb: str
    post: str


def _by_post(row: Any) -> list[_Entry]:
    """An entry once for each post that it is about."""
    posts = [row.post] if row.post is not None else row.data.get("posts", ())
    return [_Entry(row.seq, row.at, row.who, row.verb, post) for post in posts]


def _sent_by(connection: Connection, person: Person, touched: Iterable[str]) -> set[str]:
    """The posts that this person exported."""
    batches, rows, variants = schema.export_batches, schema.export_rows, schema.variants
    query = (
        select(variants.c.post)
        .join(rows, rows.c.variant == variants.c.id)
        .join(batches, batches.c.id == rows.c.batch)
        .where(variants.c.post.in_(list(touched)), batches.c.by == person.id)
    )
    return set(connection.execute(query).scalars())


def _of(connection: Connection, person: Person, touched: Iterable[str]) -> set[str]:
    """The posts that are this person's: begun, signed or submitted by them, or remarked on."""
    posts, signed, journal, comments = schema.posts, schema.post_authors, schema.journal, schema.comments
    wanted = list(touched)
    queries = (
        select(posts.c.id).where(posts.c.id.in_(wanted), posts.c.created_by == person.id),
        select(signed.c.post).where(signed.c.post.in_(wanted), signed.c.name == person.name),
        select(journal.c.post).where(
            journal.c.post.in_(wanted), journal.c.verb == "submit", journal.c.who == person.id
        ),
        select(comments.c.post).where(comments.c.post.in_(wanted), comments.c.by == person.id, ~comments.c.deleted),
    )
    return {post for query in queries for post in connection.execute(query).scalars()}


def _states(connection: Connection, touched: Iterable[str]) -> dict[str, set[str]]:
    variants = schema.variants
    query = select(variants.c.post, variants.c.state).where(variants.c.post.in_(list(touched)), ~variants.c.deleted)
    found: dict[str, set[str]] = {}
    for row in connection.execute(query):
        found.setdefault(row.post, set()).add(row.state)
    return found
