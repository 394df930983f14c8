"""Posts that answer posts of the same account, put together as the threads they are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from editorial.importers.incoming import Found, Incoming, Trouble

MOST_PARTS = 100
"""A thread of more parts comes in as several posts: nobody reads, and no window shows, one of thousands."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Single:
    """One post as it stood in its source, and the key of the post it answers (empty for none, or for a stranger's)."""

    post: Incoming
    answers: str = ""


def put_together(found: Iterable[Single | Trouble]) -> Iterator[Found]:
    """All that was found, in its order, with a thread in the place of its first post and nothing left out.

    What goes on is later than what it answers; a post that answers itself, a later one, or one that is not there begins a
    post of its own, so that no circle can be made. What stands there twice gets the key of the post that holds it already.
    """
    every = list(found)
    threads = _threads(every)
    homes = {at: thread[0] for thread in threads for at in thread}
    parts = {thread[0]: [_post(every, at) for at in thread] for thread in threads}
    first = _first_places(every)
    for at, one in enumerate(every):
        if isinstance(one, Trouble):
            yield one
        elif at in parts:
            yield _joined(parts[at])
        elif at not in homes:
            yield replace(one.post, key=_post(every, homes[first[one.post.key]]).key)


def _threads(every: Sequence[Single | Trouble]) -> list[list[int]]:
    """The places of the posts of each thread, the earliest first; a plain post is a thread of one."""
    first = _first_places(every)
    orders = {at: _order(one.post) for at, one in enumerate(every) if isinstance(one, Single)}
    beginnings: dict[int, int] = {}
    threads: dict[int, list[int]] = {}
    for at in sorted(orders, key=lambda at: orders[at]):
        one = every[at]
        if not isinstance(one, Single) or first.get(one.post.key, at) != at:
            continue
        before = first.get(one.answers)
        goes_on = before is not None and orders[before] < orders[at]
        beginnings[at] = beginnings[before] if before is not None and goes_on else at
        threads.setdefault(beginnings[at], []).append(at)
    return [thread[at : at + MOST_PARTS] for thread in threads.values() for at in range(0, len(thread), MOST_PARTS)]


def _first_places(every: Sequence[Single | Trouble]) -> dict[str, int]:
    """Where each key stands first."""
    places: dict[str, int] = {}
    for at, one in enumerate(every):
        if isinstance(one, Single) and one.post.key:
            places.setdefault(one.post.key, at)
    return places


def _post(every: Sequence[Single | Trouble], at: int) -> Incoming:
    one = every[at]
    assert isinstance(one, Single)  # only their places are asked for
    return one.post


def _order(post: Incoming) -> tuple[dt.datetime, int, str]:
    """What sorts posts as they were published; of two in one second the key that counts higher is the later one."""
    at = dt.datetime.fromisoformat(post.published_at)
    return (at if at.tzinfo else at.replace(tzinfo=dt.UTC), len(post.key), post.key)


def _joined(posts: Sequence[Incoming]) -> Incoming:
    if len(posts) == 1:
        return posts[0]
    return replace(
        posts[0],
        kind="thread",
        texts=tuple(text for post in posts for text in post.texts),
        media=tuple(replace(medium, part=at) for at, post in enumerate(posts) for medium in post.media),
        joined=len(posts),
    )
