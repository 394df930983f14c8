"""Positions in UTF-16 units, as Qt, JavaScript and some networks count them, and back to code points."""

from __future__ import annotations

from bisect import bisect_left

import regex

_ASTRAL = regex.compile(r"[\U00010000-\U0010ffff]")


def to_utf16(text: str, index: int) -> int:
    """The UTF-16 position of code point `index` (0 to the length of `text`; beyond it, the end)."""
    if text.isascii():
        return min(max(index, 0), len(text))
    head = text[: max(index, 0)]
    return len(head) + len(_ASTRAL.findall(head))


def from_utf16(text: str, index: int) -> int:
    """The code point at UTF-16 position `index`; inside a surrogate pair the one the pair stands for; clamped."""
    return Utf16Map(text).from_utf16(index)


class Utf16Map:
    """Both directions for one text, built once; each look-up takes O(log n) of its characters beyond the first plane."""

    __slots__ = ("_length", "_points", "_units")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    def to_utf16(self, index: int) -> int:
        """The UTF-16 position of code point `index`, clamped to the text."""
        index = min(max(index, 0), self._length)
        return index + bisect_left(self._points, index)

    def from_utf16(self, index: int) -> int:
        """The code point at UTF-16 position `index`; inside a surrogate pair it rounds down; clamped to the text."""
        index = min(max(index, 0), self._length + len(self._points))
        return index - bisect_left(self._units, index)
