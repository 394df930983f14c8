"""How many posts of a search there are of each network, state, author, campaign, label and year; exactly where it is cheap."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Select, func, select

from editorial.library import schema
from editorial.library.finding import RANKED, Scope, stoppable, wanted
from editorial.library.halting import Halt
from editorial.library.narrowing import distinct
from editorial.library.post_texts import day_of
from editorial.library.schema import post_texts
from editorial.library.workspace import Library
from editorial.model.query import Condition, Key, Query
from editorial.model.status import STATES

COUNTED = 1_000
"""What is more is not counted: "1,000+" says enough."""
_VALUES = 12
"""So many values of a facet are counted where there are more posts; of the others the newest posts tell."""
_AT_ONCE = 1_000
_LONGEST_YEAR = 366

posts, variants, channels = schema.posts, schema.variants, schema.channels


class Count(NamedTuple):
    """A number of posts; not exact: so many at least."""

    number: int
    exact: bool = True


Facets = Mapping[str, Mapping[str, Count]]


def count(library: Library, query: Query, scope: Scope, *, halt: Halt | None = None) -> Count:
    """How many posts fit. Raises Halted."""
    with stoppable(library, halt) as connection:
        if not query.words and not query.conditions:  # the index alone tells
            statement = wanted(connection, library.engine.dialect.name, query, scope)
            number = connection.execute(select(func.count()).select_from(statement.order_by(None).subquery()))
            return Count(int(number.scalar_one()))
        return _counted(connection, library.engine.dialect.name, query, scope)


def facets(library: Library, query: Query, scope: Scope, *, halt: Halt | None = None) -> Facets:
    """What there is in a search, by `platform`, `state`, `author`, `campaign` (ids), `label`, and `year` or, where only one is
    asked for, `month`. Raises Halted."""
    dialect = library.engine.dialect.name
    with stoppable(library, halt) as connection:
        newest = connection.execute(wanted(connection, dialect, query, scope).limit(RANKED)).all()
        ids = [row.post for row in newest]
        found = _of_these(connection, ids, scope)
        if len(ids) < RANKED:
            times = _times((row.seq for row in newest), query)
            return {**_exact(found), **times}
        known = {
            "author": distinct(connection, schema.post_authors.c.name),
            "label": distinct(connection, schema.post_labels.c.label),
            "campaign": list(connection.execute(select(schema.campaigns.c.id)).scalars()),
            "platform": distinct(connection, channels.c.platform),
            "state": list(STATES),
        }
        counted: dict[str, Mapping[str, Count]] = {}
        for name, numbers in found.items():
            if halt is not None:
                halt.look()
            counted[name] = _capped(connection, dialect, query, scope, name, numbers, known.get(name, ()))
        return {**counted, **_years(connection, dialect, query, scope)}


def _of_these(connection: Connection, ids: Sequence[str], scope: Scope) -> dict[str, dict[str, int]]:
    """How many of these posts there are of what."""
    alive = select(variants.c.post).where(~variants.c.deleted)
    alive = alive.where(variants.c.approved_revision.is_not(None)) if scope.shelf else alive
    by_network = alive.join(channels, channels.c.id == variants.c.channel)
    listed, labelled = schema.post_authors, schema.post_labels
    queries: dict[str, tuple[Select[Any], Any, Any]] = {
        "platform": (by_network, channels.c.platform, variants.c.post),
        "state": (alive, variants.c.state, variants.c.post),
        "author": (select(listed.c.post), listed.c.name, listed.c.post),
        "campaign": (select(posts.c.id).where(posts.c.campaign.is_not(None)), posts.c.campaign, posts.c.id),
        "label": (select(labelled.c.post), labelled.c.label, labelled.c.post),
    }
    found: dict[str, dict[str, int]] = {name: {} for name in queries}
    for at in range(0, len(ids), _AT_ONCE):
        some = ids[at : at + _AT_ONCE]
        for name, (query, value, post) in queries.items():
            number = func.count(func.distinct(post))
            rows = connection.execute(query.with_only_columns(value, number).where(post.in_(some)).group_by(value))
            for key, times in rows:
                found[name][str(key)] = found[name].get(str(key), 0) + int(times)
    return found


def _exact(found: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, Count]]:
    return {name: {value: Count(number) for value, number in numbers.items()} for name, numbers in found.items()}


def _capped(
    connection: Connection,
    dialect: str,
    query: Query,
    scope: Scope,
    name: str,
    numbers: Mapping[str, int],
    known: Iterable[str],
) -> dict[str, Count]:
    """The values of one facet. Where it has many, those are counted of which the newest posts hold most."""
    every = sorted({*numbers, *known}, key=lambda value: (-numbers.get(value, 0), value))
    most = _VALUES if name in ("author", "label") else len(every)
    counted: dict[str, Count] = {}
    for at, value in enumerate(every):
        seen = numbers.get(value, 0)
        if seen >= COUNTED or at >= most:
            counted[value] = Count(min(seen, COUNTED), exact=False)
        else:
            counted[value] = _counted(connection, dialect, _with(query, name, value), scope)
    return {value: number for value, number in counted.items() if number != Count(0)}


def _with(query: Query, name: str, value: str) -> Query:
    asked = Condition(key=cast("Key", name), value=value)
    others = tuple(one for one in query.conditions if one.key != name or one.left_out)
    return replace(query, conditions=(*others, asked))


def _counted(connection: Connection, dialect: str, query: Query, scope: Scope) -> Count:
    statement = wanted(connection, dialect, query, scope).limit(COUNTED + 1)
    number = int(connection.execute(select(func.count()).select_from(statement.subquery())).scalar_one())
    return Count(number) if number <= COUNTED else Count(COUNTED, exact=False)


def _times(keys: Iterable[int], query: Query) -> dict[str, dict[str, Count]]:
    days = [day_of(key).isoformat() for key in keys]
    name, length = ("month", 7) if _is_one_year(query) else ("year", 4)
    found: dict[str, Count] = {}
    for day in days:
        found[day[:length]] = Count(found.get(day[:length], Count(0)).number + 1)
    return {name: found}


def _is_one_year(query: Query) -> bool:
    return query.since is not None and query.until is not None and (query.until - query.since).days <= _LONGEST_YEAR


def _years(connection: Connection, dialect: str, query: Query, scope: Scope) -> dict[str, dict[str, Count]]:
    """The years of a search with many hits, or the months of the one year asked for."""
    ends = connection.execute(select(func.min(post_texts.c.seq), func.max(post_texts.c.seq))).one()
    first = max(filter(None, (day_of(ends[0]), query.since)))
    last = min(filter(None, (day_of(ends[1]), query.until)))
    name = "month" if _is_one_year(query) else "year"
    found: dict[str, Count] = {}
    start = first.replace(day=1) if name == "month" else first.replace(month=1, day=1)
    while start <= last:
        after = _next_month(start) if name == "month" else start.replace(year=start.year + 1)
        part = replace(query, since=max(start, query.since or start), until=min(after, query.until or after))
        number = _counted(connection, dialect, part, scope)
        if number.number:
            found[start.isoformat()[: 7 if name == "month" else 4]] = number
        start = after
    return {name: found}


def _next_month(day: dt.date) -> dt.date:
    return day.replace(year=day.year + day.month // 12, month=day.month % 12 + 1)
