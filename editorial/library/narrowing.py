"""The conditions of a query as SQL: what each asks of a row of `post_texts`, and how its posts are found without looking
through all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, false, func, literal_column, or_, select

from editorial.library import schema
from editorial.library.schema import post_texts
from editorial.model.query import Condition, Key, Query

posts, variants, contents = schema.posts, schema.variants, schema.contents
_MOST_NAMES = 2_000
EVERGREEN = "evergreen"
"""What `reuse` of a post says that may go out again after a rest."""


@dataclass(frozen=True, slots=True, eq=False)
class Narrow:
    """One condition: `there` on a row, and `few`, the ids of the posts that fulfil it (None where that is no help)."""

    there: ColumnElement[bool]
    few: Select[Any] | None = None


def narrowed(connection: Connection, query: Query, person: str, name: str, *, shelf: bool) -> list[Narrow]:
    """Everything but words and days that `query` asks for. Conditions of one key mean any of them; network, account and state
    are asked of the same network, which has something approved where `shelf` is asked for."""
    ask = _Asking(connection, person, name)
    wanted: dict[Key, list[str]] = {}
    for condition in query.conditions:
        if not condition.left_out:
            wanted.setdefault(condition.key, []).append(condition.value)
    found: list[Narrow] = []
    networks = [*ask.networks(wanted)]
    if networks:
        found.append(_of_network(and_(*networks, *([variants.c.approved_revision.is_not(None)] if shelf else []))))
    for key, values in wanted.items():
        if key not in ("platform", "account", "state"):
            found.append(ask.about(key, values))
    return [*found, *(Narrow(~ask.one(condition).there) for condition in query.conditions if condition.left_out)]


def distinct(connection: Connection, names: Any) -> list[str]:
    """The different values of an indexed column, by jumping from one to the next: a million rows cost what they differ."""
    first = select(func.min(names).label("name")).cte("names", recursive=True)
    following = select(func.min(names)).where(names > first.c.name).scalar_subquery()
    every = first.union_all(select(following).where(first.c.name.is_not(None)))
    query = select(every.c.name).where(every.c.name.is_not(None)).limit(_MOST_NAMES)
    return list(connection.execute(query).scalars())


def is_evergreen() -> ColumnElement[bool]:
    """A condition on posts: those that may go out again. It says what the index of the few that have a `reuse` at all says, so
    that both engines see that the index is enough."""
    return and_(posts.c.reuse == EVERGREEN, posts.c.reuse != literal_column("''"))


def collections_named(connection: Connection, names: Sequence[str]) -> list[str]:
    """The ids of the collections that are called so: whole names first; where none is, those that hold it."""
    kept = schema.collections
    every = connection.execute(select(kept.c.id, kept.c.name).where(kept.c.active)).all()
    return _fitting(names, [(row.id, row.name) for row in every])


class _Asking:
    """Makes conditions for one person on one connection."""

    def __init__(self, connection: Connection, person: str, name: str) -> None:
        self._connection, self._person, self._name = connection, person, name

    def networks(self, wanted: dict[Key, list[str]]) -> Iterable[ColumnElement[bool]]:
        """What is asked of one network, as conditions on `variants`."""
        for key in ("platform", "account"):
            if key in wanted:
                yield variants.c.channel.in_(self._channels(key, wanted[key]))
        if "state" in wanted:
            yield variants.c.state.in_(wanted["state"])

    def one(self, condition: Condition) -> Narrow:
        """A single condition."""
        networks = [*self.networks({condition.key: [condition.value]})]
        return _of_network(networks[0]) if networks else self.about(condition.key, [condition.value])

    def about(self, key: Key, values: Sequence[str]) -> Narrow:
        """A condition on the post itself."""
        match key:
            case "author":
                names = _fitting(
                    values, [(name, name) for name in distinct(self._connection, schema.post_authors.c.name)]
                )
                return _listed(schema.post_authors, schema.post_authors.c.name.in_(names))
            case "label":
                names = _fitting(
                    values, [(name, name) for name in distinct(self._connection, schema.post_labels.c.label)]
                )
                return _listed(schema.post_labels, schema.post_labels.c.label.in_(names))
            case "collection":
                held = schema.collection_posts
                return _listed(held, held.c.collection.in_(collections_named(self._connection, values)))
            case "campaign":
                every = self._connection.execute(select(schema.campaigns.c.id, schema.campaigns.c.name)).all()
                named = [(row.id, row.name) for row in every] + [(row.id, row.id) for row in every]
                return _of_post(posts.c.campaign.in_(_fitting(values, named)))
            case "number":
                return _of_post(posts.c.number.in_([int(value) for value in values]))
            case "expires":
                days = [value.split() for value in values]
                return _of_post(or_(*(posts.c.expires.between(first, last) for first, last in days)))
            case "has":
                return _any([_HAS[value]() for value in values])
            case "is":
                return _any([self._is(value) for value in values])
            case _:
                return Narrow(false())

    def _channels(self, key: Key, values: Sequence[str]) -> list[str]:
        channels = schema.channels
        every = self._connection.execute(select(channels.c.id, channels.c.platform, channels.c.name, channels.c.handle))
        if key == "account":
            rows = every.all()
            names = ("id", "name", "handle")
            return _fitting(values, [(row.id, getattr(row, name)) for name in names for row in rows])
        asked = [value.lower() for value in values]
        return [row.id for row in every if any(f"{row.platform}_".startswith(f"{value}_") for value in asked)]

    def _is(self, value: str) -> Narrow:
        if value == "evergreen":
            return _of_post(is_evergreen())
        if value == "held":
            return _of_network(variants.c.held)
        mine = _listed(schema.post_authors, schema.post_authors.c.name == self._name)
        return _any([_of_post(posts.c.created_by == self._person), mine])


def _fitting(values: Sequence[str], named: Sequence[tuple[str, str]]) -> list[str]:
    """What is called so: whole names first; where none is, those that hold the value. (what, its name)"""
    found: dict[str, None] = {}
    for value in (value.casefold() for value in values):
        whole = [what for what, name in named if name.casefold() == value]
        found.update(dict.fromkeys(whole or [what for what, name in named if value in name.casefold()]))
    return list(found)


def _of_network(condition: ColumnElement[bool]) -> Narrow:
    alive = and_(~variants.c.deleted, condition)
    few = select(variants.c.post).where(alive)
    return Narrow(few.where(variants.c.post == post_texts.c.post).correlate(post_texts).exists(), few)


def _of_post(condition: ColumnElement[bool]) -> Narrow:
    few = select(posts.c.id).where(condition)
    return Narrow(few.where(posts.c.id == post_texts.c.post).correlate(post_texts).exists(), few)


def _listed(table: Any, condition: ColumnElement[bool]) -> Narrow:
    few = select(table.c.post).where(condition)
    return Narrow(few.where(table.c.post == post_texts.c.post).correlate(post_texts).exists(), few)


def _with_media(condition: ColumnElement[bool]) -> Narrow:
    used, media = schema.content_media, schema.media_items
    few = (
        select(contents.c.post)
        .join(used, used.c.content == contents.c.id)
        .join(media, media.c.id == used.c.media)
        .where(condition)
    )
    return Narrow(few.where(contents.c.post == post_texts.c.post).correlate(post_texts).exists(), few)


def _any(several: Sequence[Narrow]) -> Narrow:
    if len(several) == 1:
        return several[0]
    return Narrow(or_(*(one.there for one in several)))


_HAS: dict[str, Callable[[], Narrow]] = {
    "picture": lambda: _with_media(schema.media_items.c.kind == "image"),
    "video": lambda: _with_media(schema.media_items.c.kind == "video"),
    "alt": lambda: Narrow(post_texts.c.alts != ""),
    "comment": lambda: Narrow(post_texts.c.comments != ""),
    "time": lambda: _of_network(variants.c.slot_utc.is_not(None)),
}
