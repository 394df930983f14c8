"""Posts that say nearly the same, found newest first and a block at a time: whoever asks may stop at any time."""

from __future__ import annotations

from array import array
from dataclasses import dataclass, field

from editorial.library.reuse import first_of, made_from
from editorial.library.shared_texts import shared_texts
from editorial.library.workspace import Library
from editorial.text.likeness import likeness, marks

SHARE = 0.6
"""From which share of common word groups on two texts are nearly the same."""

BLOCK = 200
MOST = 50_000
"""Posts that are looked through: older ones are not compared."""

_KEYS = 6
_EACH = 8


@dataclass(slots=True)
class Alike:
    """Posts that are nearly the same, newest first, each with what it has in common with the newest (0 to 1)."""

    posts: list[str] = field(default_factory=list[str])
    shares: list[float] = field(default_factory=list[float])


class Alikes:
    """A reading of the whole library that goes on where it stopped. Two posts are only compared where one of the smallest of
    their marks is the same, which all but a few pairs that are alike have in common; copies that were made by using a post
    again belong together already and are not told."""

    def __init__(self) -> None:
        self.groups: list[Alike] = []
        self.seen = 0
        self.is_done = False
        self._before: int | None = None
        self._ids: list[str] = []
        self._marks: list[array[int]] = []
        self._by_mark: dict[int, list[int]] = {}
        self._group_of: dict[int, Alike] = {}
        self._sources: dict[str, str] | None = None

    def read_on(self, library: Library) -> int:
        """Read the next block; how many groups were begun in it."""
        if self._sources is None:
            with library.reading() as connection:
                self._sources = made_from(connection)
        before = len(self.groups)
        block = shared_texts(library, before=self._before, limit=BLOCK)
        for one in block:
            self._before = one.seq
            self._take(one.post, marks(one.text))
        self.seen += len(block)
        self.is_done = len(block) < BLOCK or self.seen >= MOST
        return len(self.groups) - before

    def _take(self, post: str, found: tuple[int, ...]) -> None:
        if not found:
            return
        at, keys = len(self._ids), found[:_KEYS]
        near = dict.fromkeys(other for key in keys for other in self._by_mark.get(key, ()))
        best = max(((likeness(tuple(self._marks[other]), found), -other) for other in near), default=(0.0, 0))
        self._ids.append(post)
        self._marks.append(array("Q", found))
        for key in keys:
            holders = self._by_mark.setdefault(key, [])
            if len(holders) < _EACH:
                holders.append(at)
        if best[0] >= SHARE and not self._is_copy(post, self._ids[-best[1]]):
            self._join(at, -best[1], best[0])

    def _is_copy(self, post: str, other: str) -> bool:
        sources = self._sources or {}
        return first_of(post, sources) == first_of(other, sources)

    def _join(self, at: int, other: int, share: float) -> None:
        group = self._group_of.get(other)
        if group is None:
            group = Alike([self._ids[other]], [1.0])
            self.groups.append(group)
            self._group_of[other] = group
        group.posts.append(self._ids[at])
        group.shares.append(share)
        self._group_of[at] = group
