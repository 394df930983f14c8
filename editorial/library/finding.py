"""Finding posts: what a query asks for as one statement, newest first, a page at a time and never by counting rows off."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlalchemy import Connection, Select, func, select

from editorial.library import schema
from editorial.library.filters import LibraryFilter
from editorial.library.halting import Halt
from editorial.library.narrowing import Narrow, collections_named, narrowed
from editorial.library.post_texts import first_key
from editorial.library.schema import post_texts
from editorial.library.search import holds, source
from editorial.library.workspace import Library
from editorial.model.packed import PackedIds
from editorial.model.query import Query
from editorial.model.reference import is_reference, number_in
from editorial.text.excerpt import Excerpt, excerpt, score

PAGE = 100
RANKED = 2_000
"""So many of the newest hits are ranked; what is older is not looked at."""
LONGEST = 180
"""Letters of a sentence that is shown."""
_AT_ONCE = 5_000
_TEXTS = (post_texts.c.title, post_texts.c.body, post_texts.c.alts, post_texts.c.comments)
FEW = 3_000
"""A condition that so few posts fulfil leads: they are looked through, instead of all posts from the newest on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose search it is (a person's id and name), and whether only posts with something approved are looked for."""

    person: str = ""
    name: str = ""
    shelf: bool = False


SHELF = Scope(shelf=True)
"""Nobody's search in the library."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A post that was found. Keys grow with the day of the post; they sort, and say where a page ends. `shown` is the sentence
    in which the words stand, where it was asked for."""

    key: int
    post: str
    shown: Excerpt | None = None


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits, newest first, and where to go on (None at the end)."""

    hits: tuple[Hit, ...]
    further: int | None


def find(
    library: Library,
    query: Query,
    scope: Scope,
    *,
    after: int | None = None,
    most: int = PAGE,
    halt: Halt | None = None,
    shown: bool = False,
) -> Page:
    """A page of what fits, newest first; `after` is where the page before said to go on; `shown` brings the sentences along.
    Raises Halted."""
    with stoppable(library, halt) as connection:
        statement = wanted(connection, library.engine.dialect.name, query, scope, after=after).limit(most)
        if shown and query.terms:
            rows = connection.execute(statement.add_columns(*_TEXTS)).all()
            hits = tuple(Hit(row.seq, row.post, _shown(row, query)) for row in rows)
        else:
            hits = tuple(Hit(key, post) for key, post in connection.execute(statement).all())
    return Page(hits, hits[-1].key if len(hits) == most else None)


def library_ids(
    library: Library, wanted: LibraryFilter, scope: Scope = SHELF, *, limit: int = 100_000, halt: Halt | None = None
) -> list[str]:
    """Ids of posts with at least one approved network that matches, newest first. Words that are a bare number mean the post
    of that number as well, and first. Raises Halted."""
    query = wanted.query(library.now().date())
    if wanted.as_collected and (kept := _as_collected(library, query, scope, limit, halt)) is not None:
        return kept
    hits = [hit.post for hit in find(library, query, scope, most=limit, halt=halt).hits]
    number = number_in(wanted.words)
    if not number or is_reference(wanted.words):
        return hits
    numbered = replace(wanted, words=f"G-{number}").query(library.now().date())
    first = [hit.post for hit in find(library, numbered, scope, most=1, halt=halt).hits]
    return [*first, *(post for post in hits if post not in first)][:limit]


def only_collection(connection: Connection, query: Query) -> str:
    """The id of the collection that a query looks through, if that is exactly one; empty for none and for several."""
    found = collections_named(connection, query.collections) if len(query.collections) == 1 else []
    return found[0] if len(found) == 1 else ""


def _as_collected(library: Library, query: Query, scope: Scope, limit: int, halt: Halt | None) -> list[str] | None:
    """What fits in the order of the one collection that is searched; None where there is no such one."""
    held = schema.collection_posts
    with stoppable(library, halt) as connection:
        collection = only_collection(connection, query)
        if not collection:
            return None
        place = (
            select(held.c.position)
            .where(held.c.collection == collection, held.c.post == post_texts.c.post)
            .correlate(post_texts)
            .scalar_subquery()
        )
        statement = wanted(connection, library.engine.dialect.name, query, scope).order_by(None).order_by(place)
        return [row[1] for row in connection.execute(statement.limit(limit))]


def every_id(library: Library, query: Query, scope: Scope = SHELF, *, halt: Halt | None = None) -> Sequence[str]:
    """The ids of all that fits, newest first, in little room. Raises Halted."""
    with stoppable(library, halt) as connection:
        statement = wanted(connection, library.engine.dialect.name, query, scope)
        rows = connection.execution_options(yield_per=_AT_ONCE).execute(statement)
        return PackedIds(row[1] for row in rows)


def best(
    library: Library, query: Query, scope: Scope, *, most: int = PAGE, halt: Halt | None = None
) -> tuple[Hit, ...]:
    """What fits best of the newest `RANKED` hits, the best first. Raises Halted."""
    with stoppable(library, halt) as connection:
        texts = (post_texts.c.title, post_texts.c.body)
        statement = wanted(connection, library.engine.dialect.name, query, scope).add_columns(*texts).limit(RANKED)
        rows = connection.execute(statement).all()
    ranked = sorted(rows, key=lambda row: (-score(row.title, row.body, query.terms), -row.seq))
    return tuple(Hit(row.seq, row.post) for row in ranked[:most])


def excerpts(library: Library, query: Query, posts: Sequence[str]) -> dict[str, Excerpt]:
    """For each of these posts that holds words looked for, the sentence in which they stand. A page at a time, please."""
    if not query.terms:
        return {}
    with library.reading() as connection:
        rows = connection.execute(select(post_texts.c.post, *_TEXTS).where(post_texts.c.post.in_(posts))).all()
    return {row.post: shown for row in rows if (shown := _shown(row, query)) is not None}


def _shown(row: Any, query: Query) -> Excerpt | None:
    return excerpt((row.body, row.title, row.alts, row.comments), query.terms, LONGEST)


@contextlib.contextmanager
def stoppable(library: Library, halt: Halt | None) -> Generator[Connection]:
    """A reading connection whose statements end when `halt` is asked."""
    with library.reading() as connection, halt.over(connection) if halt else contextlib.nullcontext():
        yield connection


def wanted(
    connection: Connection, dialect: str, query: Query, scope: Scope, *, after: int | None = None
) -> Select[int, str]:
    """(key, post id) of what fits, newest first, before the key `after`."""
    narrows = narrowed(connection, query, scope.person, scope.name, shelf=scope.shelf)
    leader = _leader(connection, narrows)
    if leader is not None and leader.few is not None:
        rest = [one.there for one in narrows if one is not leader]
        held = [holds(dialect, term) for term in query.terms]
        key = cast("Any", post_texts.c.seq)
        statement = select(key, post_texts.c.post).where(post_texts.c.post.in_(leader.few), *rest, *held)
    else:
        found = source(dialect, query.terms)
        key = cast("Any", found.key)
        statement = select(key.label("seq"), post_texts.c.post).select_from(found.rows)
        statement = statement.where(*(one.there for one in narrows))
        statement = statement.where(found.held) if found.held is not None else statement
    left_out = [~holds(dialect, word.text) for word in query.words if word.left_out]
    statement = statement.where(*left_out, *_days(key, query, after))
    if scope.shelf:
        statement = statement.where(post_texts.c.shelved)
    return statement.order_by(key.desc())


def _days(key: Any, query: Query, after: int | None) -> list[Any]:
    ends = [first_key(query.until)] if query.until else []
    ends += [after] if after is not None else []
    return [*([key >= first_key(query.since)] if query.since else []), *([key < min(ends)] if ends else [])]


def _leader(connection: Connection, narrows: Sequence[Narrow]) -> Narrow | None:
    """The condition that fewest posts fulfil, if they are few."""
    counted: list[tuple[int, Narrow]] = []
    for one in narrows:
        if one.few is not None:
            capped = one.few.limit(FEW + 1).subquery()
            number = connection.execute(select(func.count()).select_from(capped)).scalar_one()
            if number <= FEW:
                counted.append((number, one))
    return min(counted, key=lambda pair: pair[0], default=(0, None))[1]
