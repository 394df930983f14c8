"""The passages that the checks speak of, in order, kept where the words go while a person types."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to underline: `start` and `end` in UTF-16 units of the document, never equal; `key` names the finding."""

    start: int
    end: int
    level: str
    key: str

    def moved(self, by: int) -> Mark:
        """The same passage further on."""
        return Mark(self.start + by, self.end + by, self.level, self.key)


class Marks:
    """A key costs as much in a long text as in a short one: the marks behind the place of the last edit are not moved one
    by one, they wait with the distance they have still to go."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._before = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._behind: list[Mark] = []  # the last one first
        self._distance = 0
        self._longest = max((mark.end - mark.start for mark in self._before), default=0)

    def __iter__(self) -> Iterator[Mark]:
        yield from self._before
        yield from (mark.moved(self._distance) for mark in reversed(self._behind))

    def __bool__(self) -> bool:
        return bool(self._before or self._behind)

    def within(self, first: int, last: int) -> list[Mark]:
        """Those that share at least one unit with a passage, in order."""
        since = first - self._longest
        low = bisect_right(self._before, since, key=lambda mark: mark.start)
        high = bisect_left(self._before, last, key=lambda mark: mark.start)
        found = self._before[low:high]
        if self._behind:
            low = bisect_right(self._behind, self._distance - last, key=lambda mark: -mark.start)
            high = bisect_left(self._behind, self._distance - since, key=lambda mark: -mark.start)
            found += [mark.moved(self._distance) for mark in reversed(self._behind[low:high])]
        return [mark for mark in found if mark.end > first]

    def shift(self, position: int, removed: int, added: int) -> None:
        """Follow an edit. A passage that was typed into is let go of."""
        self._part(position + removed)
        near = bisect_right(self._before, position - self._longest, key=lambda mark: mark.start)
        self._before[near:] = [mark for mark in self._before[near:] if mark.end <= position]
        self._distance += added - removed

    def _part(self, position: int) -> None:
        """Let those that begin at `position` or later wait, and no other."""
        before, behind = self._before, self._behind
        while behind and behind[-1].start + self._distance < position:
            before.append(behind.pop().moved(self._distance))
        while before and before[-1].start >= position:
            behind.append(before.pop().moved(-self._distance))
