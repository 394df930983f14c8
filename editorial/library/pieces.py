"""Many things in pieces: every engine takes only so many ids in one statement, and memory only so many rows."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

_One = TypeVar("_One")
AT_ONCE = 500
"""Ids in one statement."""
ROWS_AT_ONCE = 5_000
"""Rows that are written together."""


def pieces(items: Iterable[_One], size: int = AT_ONCE) -> Iterator[tuple[_One, ...]]:
    """So many at once, until there are no more."""
    rest = iter(items)
    while found := tuple(islice(rest, size)):
        yield found
