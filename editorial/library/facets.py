"""How many posts of a search there are of each network, state, author, campaign, label and year; exactly where it is cheap."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Select, func, select

from editorial.library import schema
from editorial.library.finding import RANKED, Scope, stoppable, wanted
from editorial.library.halting import Halt
from editorial.library.narrowing import distinct, narrowed
from editorial.library.pieces import pieces
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
_YEAR, _MONTH = len("2026"), len("2026-11")
"""Letters of an ISO day."""

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
    asked for, `month`. Raises Halted.

    Few hits are counted one by one. Of many, the newest tell what there is at least; where nothing is asked for, the indexes of
    the values tell more.
    """
    dialect = library.engine.dialect.name
    with stoppable(library, halt) as connection:
        newest = connection.execute(wanted(connection, dialect, query, scope).limit(RANKED)).all()
        ids, keys = [row.post for row in newest], [row.seq for row in newest]
        found = _of_these(connection, ids, scope)
        if _is_one_year(query):
            times = {"month": _months(connection, dialect, query, scope, keys, halt)}
        elif query.is_empty and len(ids) == RANKED:
            times = {"year": _years(connection, dialect, query, scope)}
        else:
            times = _as_counts({"year": _by_time(keys, _YEAR)}, exact=len(ids) < RANKED)
        if not query.is_empty or len(ids) < RANKED:
            return {**_as_counts(found, exact=len(ids) < RANKED), **times}
        every = {name: {**dict.fromkeys(values, 0), **found[name]} for name, values in _known(connection).items()}
        counted = {name: _by_value(connection, scope, name, numbers, halt) for name, numbers in every.items()}
        return {**counted, **times}


def months(library: Library, query: Query, scope: Scope, *, halt: Halt | None = None) -> Mapping[str, Count]:
    """How many posts of a search there are of each month ("2026-11"), where it asks for a year at most. Raises Halted."""
    dialect = library.engine.dialect.name
    with stoppable(library, halt) as connection:
        newest = connection.execute(wanted(connection, dialect, query, scope).limit(RANKED)).all()
        return _months(connection, dialect, query, scope, [row.seq for row in newest], halt)


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
    for some in pieces(ids, _AT_ONCE):
        for name, (query, value, post) in queries.items():
            number = func.count(func.distinct(post))
            rows = connection.execute(query.with_only_columns(value, number).where(post.in_(some)).group_by(value))
            for key, times in rows:
                found[name][str(key)] = found[name].get(str(key), 0) + int(times)
    return found


def _as_counts(found: Mapping[str, Mapping[str, int]], *, exact: bool) -> Facets:
    def told(number: int) -> Count:
        return Count(number) if exact else Count(min(number, COUNTED), exact=False)

    return {name: {value: told(number) for value, number in numbers.items()} for name, numbers in found.items()}


def _known(connection: Connection) -> dict[str, list[str]]:
    """The values that there are of each facet, whether any post has them or not."""
    return {
        "platform": distinct(connection, channels.c.platform),
        "state": list(STATES),
        "author": distinct(connection, schema.post_authors.c.name),
        "campaign": list(connection.execute(select(schema.campaigns.c.id)).scalars()),
        "label": distinct(connection, schema.post_labels.c.label),
    }


def _by_value(
    connection: Connection, scope: Scope, name: str, numbers: Mapping[str, int], halt: Halt | None
) -> dict[str, Count]:
    """Where nothing is asked for: the posts of each value, up to what is counted. Of a facet with many values those are counted
    of which the newest posts hold most."""
    ordered = sorted(numbers, key=lambda value: (-numbers[value], value))
    most = _VALUES if name in ("author", "label") else len(ordered)
    counted: dict[str, Count] = {}
    for at, value in enumerate(ordered):
        if halt is not None:
            halt.look()
        if numbers[value] >= COUNTED or at >= most:
            counted[value] = Count(min(numbers[value], COUNTED), exact=False)
        else:
            counted[value] = _of_value(connection, scope, name, value)
    return {value: number for value, number in counted.items() if number != Count(0)}


def _of_value(connection: Connection, scope: Scope, name: str, value: str) -> Count:
    asked = Query(conditions=(Condition(key=cast("Key", name), value=value),))
    few = narrowed(connection, asked, scope.person, scope.name, shelf=scope.shelf)[0].few
    assert few is not None  # a condition on one value has its index
    of_value = few.subquery()
    rows = select(post_texts.c.seq).join(of_value, of_value.c[0] == post_texts.c.post)
    rows = rows.where(post_texts.c.shelved) if scope.shelf else rows
    return _up_to_enough(connection, rows.distinct())


def _up_to_enough(connection: Connection, rows: Select[Any, Any] | Select[Any]) -> Count:
    limited = rows.limit(COUNTED + 1).subquery()
    number = int(connection.execute(select(func.count()).select_from(limited)).scalar_one())
    return Count(number) if number <= COUNTED else Count(COUNTED, exact=False)


def _counted(connection: Connection, dialect: str, query: Query, scope: Scope) -> Count:
    return _up_to_enough(connection, wanted(connection, dialect, query, scope))


def _by_time(keys: Iterable[int], letters: int) -> dict[str, int]:
    return dict(Counter(day_of(key).isoformat()[:letters] for key in keys))


def _is_one_year(query: Query) -> bool:
    return query.since is not None and query.until is not None and (query.until - query.since).days <= _LONGEST_YEAR


def _years(connection: Connection, dialect: str, query: Query, scope: Scope) -> dict[str, Count]:
    ends = connection.execute(select(func.min(post_texts.c.seq), func.max(post_texts.c.seq))).one()
    found: dict[str, Count] = {}
    for year in range(day_of(ends[0]).year, day_of(ends[1]).year + 1):
        part = replace(query, since=dt.date(year, 1, 1), until=dt.date(year + 1, 1, 1))
        number = _counted(connection, dialect, part, scope)
        if number.number:
            found[str(year)] = number
    return found


def _months(
    connection: Connection, dialect: str, query: Query, scope: Scope, newest: Sequence[int], halt: Halt | None
) -> dict[str, Count]:
    """By the keys of the newest posts; where there are more, month by month: the newest may all be of one."""
    if len(newest) < RANKED:
        return {month: Count(number) for month, number in _by_time(newest, _MONTH).items()}
    assert query.since is not None
    assert query.until is not None
    found: dict[str, Count] = {}
    since = query.since
    while since < query.until:
        if halt is not None:
            halt.look()
        following = (since.replace(day=1) + dt.timedelta(days=32)).replace(day=1)
        part = replace(query, since=since, until=min(following, query.until))
        number = _counted(connection, dialect, part, scope)
        if number.number:
            found[since.isoformat()[:_MONTH]] = number
        since = following
    return found
