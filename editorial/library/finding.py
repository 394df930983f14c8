"""Finding posts: what a query asks for as one statement, newest first, a page at a time and never by counting rows off."""

from __future__ import annotations

import contextlib
from collections.abc import Generator, Sequence
from dataclasses import dataclass, replace
from typing import Any, cast

from sqlalchemy import Connection, Select, func, select

from editorial.library import schema
from editorial.library.filters import LibraryFilter
from editorial.library.halting import Halt, Patience
from editorial.library.narrowing import Narrow, collections_named, narrowed
from editorial.library.post_texts import first_key
from editorial.library.schema import post_texts
from editorial.library.search import SHORTEST_TRIGRAM, holds, source
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
_AT_ONCE = 50_000
PATIENCE_S = 0.25
"""So long the window lets words without an index be looked for; with all around it, an answer is there within 0.3 s."""
AT_A_TIME = 2_500
"""Posts that are looked through for such words before the clock is looked at again: some milliseconds."""
_TEXTS = (post_texts.c.title, post_texts.c.body, post_texts.c.alts, post_texts.c.comments)
FEW = 3_000
"""A condition that so few posts fulfil leads: they are looked through, instead of all posts from the newest on."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """Whose search it is (a person's id and name), and whether only posts with something approved are looked for; posts below
    the key `down_to` are not."""

    person: str = ""
    name: str = ""
    shelf: bool = False
    down_to: int = 0


SHELF = Scope(shelf=True)
"""Nobody's search in the library."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A post that was found. Keys grow with the day of the post; they sort, and say where a page ends."""

    key: int
    post: str


@dataclass(frozen=True, slots=True)
class Looked:
    """How far a search came until nobody would wait any longer: the newest `posts`, down to the key `down_to`."""

    posts: int
    down_to: int


@dataclass(frozen=True, slots=True)
class Page:
    """Some hits in their order, and where to go on (None at the end). `looked` says how far the search came, where it was left
    off before its end."""

    hits: tuple[Hit, ...]
    further: int | None = None
    looked: Looked | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """The ids of posts in their order, and how far the search came, where it was left off before its end."""

    ids: list[str]
    looked: Looked | None = None


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    """What fits as one statement, newest first. `walk` has the key of every post that must be looked through for it, the
    newest first; None where an index leads."""

    statement: Select[int, str]
    walk: Select[int] | None


def find(
    library: Library,
    query: Query,
    scope: Scope,
    *,
    after: int | None = None,
    most: int = PAGE,
    halt: Halt | None = None,
    patience: Patience | None = None,
) -> Page:
    """A page of what fits, newest first; `after` is where the page before said to go on. With `patience`, words that have no
    index are looked for no longer than that. Raises Halted."""
    with stoppable(library, halt) as connection:
        asked = _asked(connection, library.engine.dialect.name, query, scope, after=after)
        rows, looked = _rows(connection, asked.statement, asked.walk, most, halt, patience)
    hits = tuple(Hit(row[0], row[1]) for row in rows)
    further = looked.down_to if looked else hits[-1].key if len(hits) == most else None
    return Page(hits, further, looked)


def best(
    library: Library,
    query: Query,
    scope: Scope,
    *,
    most: int = PAGE,
    halt: Halt | None = None,
    patience: Patience | None = None,
) -> Page:
    """What fits best of the newest `RANKED` hits, the best first; to go on is to go on with those that are older, newest first.
    Raises Halted."""
    with stoppable(library, halt) as connection:
        asked = _asked(connection, library.engine.dialect.name, query, scope)
        statement = asked.statement.add_columns(post_texts.c.title, post_texts.c.body)
        rows, looked = _rows(connection, statement, asked.walk, RANKED, halt, patience)
    ranked = sorted(rows, key=lambda row: (-score(row.title, row.body, query.terms), -row.seq))
    further = looked.down_to if looked else rows[-1].seq if len(rows) == RANKED else None
    return Page(tuple(Hit(row.seq, row.post) for row in ranked[:most]), further, looked)


def library_ids(
    library: Library, wanted: LibraryFilter, scope: Scope = SHELF, *, limit: int = 100_000, halt: Halt | None = None
) -> list[str]:
    """Ids of posts with at least one approved network that matches, in the order that is asked for. Words that are a bare
    number mean the post of that number as well, and first. Raises Halted."""
    return library_found(library, wanted, scope, limit=limit, halt=halt).ids


def library_found(
    library: Library,
    wanted: LibraryFilter,
    scope: Scope = SHELF,
    *,
    limit: int,
    halt: Halt | None = None,
    patience: Patience | None = None,
) -> Found:
    """The same as `library_ids`, no longer than `patience` lasts. Raises Halted."""
    query = wanted.query(library.today())
    if wanted.as_collected and (kept := _as_collected(library, query, scope, limit, halt)) is not None:
        return Found(kept)
    page = _ordered(library, query, scope, limit, halt, patience)
    hits = [hit.post for hit in page.hits]
    number = number_in(wanted.words)
    if not number or is_reference(wanted.words):
        return Found(hits, page.looked)
    numbered = replace(wanted, words=f"G-{number}").query(library.today())
    first = [hit.post for hit in find(library, numbered, scope, most=1, halt=halt).hits]
    return Found([*first, *(post for post in hits if post not in first)][:limit], page.looked)


def _ordered(
    library: Library, query: Query, scope: Scope, most: int, halt: Halt | None, patience: Patience | None
) -> Page:
    """The newest, or the best where they are asked for: behind the best of the newest come those that are older."""
    if not query.is_ranked:
        return find(library, query, scope, most=most, halt=halt, patience=patience)
    first = best(library, query, scope, most=most, halt=halt, patience=patience)
    if first.further is None or first.looked or most <= RANKED:
        return first
    older = find(library, query, scope, after=first.further, most=most - RANKED, halt=halt, patience=patience)
    return replace(older, hits=first.hits + older.hits)


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
    """The ids of all that fits, in the order that is asked for, in little room. Raises Halted."""
    ranked: tuple[Hit, ...] = ()
    after: int | None = None
    if query.is_ranked:
        first = best(library, query, scope, most=RANKED, halt=halt)
        ranked, after = first.hits, first.further
        if after is None:
            return PackedIds(hit.post for hit in ranked)
    return PackedIds(hit.post for hit in ranked).followed_by(_digits_of_all(library, query, scope, after, halt))


def _digits_of_all(
    library: Library, query: Query, scope: Scope, after: int | None, halt: Halt | None
) -> Generator[str]:
    """The hex digits of all ids, many in each piece. The database joins them: a million rows that come one by one take turns
    with the window a million times."""
    with stoppable(library, halt) as connection:
        while True:
            some = wanted(connection, library.engine.dialect.name, query, scope, after=after).limit(_AT_ONCE).subquery()
            key, post = some.c[0], some.c[1]
            digits = func.aggregate_strings(func.replace(post, "-", ""), "").aggregate_order_by(key.desc())
            count, after, joined = connection.execute(select(func.count(), func.min(key), digits)).one()
            yield joined or ""
            if count < _AT_ONCE:
                return


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
    return _asked(connection, dialect, query, scope, after=after).statement


def _asked(connection: Connection, dialect: str, query: Query, scope: Scope, *, after: int | None = None) -> _Asked:
    narrows = narrowed(connection, query, scope.person, scope.name, shelf=scope.shelf)
    leader = _leader(connection, narrows)
    is_led = leader is not None or not query.terms or any(len(term) >= SHORTEST_TRIGRAM for term in query.terms)
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
    within = [*_days(key, query, scope, after), *([post_texts.c.shelved] if scope.shelf else [])]
    walk = None if is_led else select(key).where(*within).order_by(key.desc())
    return _Asked(statement.where(*left_out, *within).order_by(key.desc()), walk)


def _rows(
    connection: Connection,
    statement: Select[Any] | Select[int, str],
    walk: Select[int] | None,
    most: int,
    halt: Halt | None,
    patience: Patience | None,
) -> tuple[list[Any], Looked | None]:
    """The first rows of a statement. With `patience`, those of a walk piece by piece until it is over, but of one piece at
    least; and how far it came if that was not to the end."""
    if walk is None or patience is None:
        return list(connection.execute(statement.limit(most)).all()), None
    key, whole, every = post_texts.c.seq, statement, walk
    rows: list[Any] = []
    pieces = 0
    while True:
        low = connection.execute(walk.offset(AT_A_TIME - 1).limit(1)).scalar()
        piece = statement if low is None else statement.where(key >= low)
        rows += connection.execute(piece.limit(most - len(rows))).all()
        if low is None or len(rows) == most:
            return rows, None
        pieces += 1
        if halt is not None:
            halt.look()
        if patience.is_over:
            return rows, Looked(pieces * AT_A_TIME, low)
        walk, statement = every.where(key < low), whole.where(key < low)


def _days(key: Any, query: Query, scope: Scope, after: int | None) -> list[Any]:
    ends = [first_key(query.until)] if query.until else []
    ends += [after] if after is not None else []
    first = max(first_key(query.since) if query.since else 0, scope.down_to)
    return [*([key >= first] if first else []), *([key < min(ends)] if ends else [])]


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
