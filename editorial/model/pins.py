"""Where a comment is pinned: to words, to a part of a thread, a region of a picture or a moment of a video; and where those
words are after the text was edited."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from editorial.model.span import Span

AROUND = 32
"""Code points kept on either side of the words, to tell equal passages apart."""

LONG = 16
"""Code points from which words are known by themselves."""

LIKE = 6
"""Code points around shorter words that must be as they were. A space on either side is everywhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """`part` counts the parts of a thread or carousel from 0. For words: `start` in code points where they stood, `before`
    and `after` the text around them. For a file: `medium` is its original's hash, `region` left, top, right, bottom in
    parts of the picture, `second` a moment of a video."""

    part: int = 0
    start: int | None = None
    before: str = ""
    after: str = ""
    medium: str = ""
    region: tuple[float, float, float, float] | None = None
    second: float | None = None

    def as_json(self) -> dict[str, object]:
        """The pin as a comment stores it; only what differs from a plain one."""
        plain = Pin()
        values: dict[str, object] = {
            name: getattr(self, name) for name in self.__slots__ if getattr(self, name) != getattr(plain, name)
        }
        if self.region is not None:
            values["region"] = list(self.region)
        return values


def pin_from_json(value: Mapping[str, Any] | None) -> Pin | None:
    """The pin that `Pin.as_json` wrote; None for a comment on the whole post."""
    if value is None:
        return None
    values = dict(value)
    if values.get("region"):
        values["region"] = tuple(values["region"])
    return Pin(**values)


def pin_words(text: str, span: Span, part: int = 0) -> Pin:
    """A pin on a passage of a text."""
    return Pin(
        part=part,
        start=span.start,
        before=text[max(0, span.start - AROUND) : span.start],
        after=text[span.end : span.end + AROUND],
    )


def find_words(text: str, quote: str, pin: Pin) -> Span | None:
    """Where the quoted words stand now: the occurrence whose surroundings are most alike, the nearest one among equals.

    None when the words are gone. A few letters that stand somewhere else, with nothing around them as it was, are not the
    words that were meant.
    """
    if not quote:
        return None
    best: tuple[int, int, int] | None = None
    at = text.find(quote)
    while at >= 0:
        found = (_likeness(text, at, at + len(quote), pin), -abs(at - (pin.start or 0)), at)
        best = found if best is None else max(best, found)
        at = text.find(quote, at + 1)
    if best is None or (pin.start is not None and len(quote) < LONG and best[0] < LIKE):
        return None
    return Span(best[2], best[2] + len(quote))


def _likeness(text: str, start: int, end: int, pin: Pin) -> int:
    """How many code points on both sides are as they were; a side that reaches an end of the text as before counts whole."""
    if pin.start is None:
        return 0
    before, after = text[max(0, start - AROUND) : start], text[end : end + AROUND]
    same = _common_start(before[::-1], pin.before[::-1]) + _common_start(after, pin.after)
    if start == len(pin.before) < AROUND and before == pin.before:
        same += AROUND
    if len(text) - end == len(pin.after) < AROUND and after == pin.after:
        same += AROUND
    return same


def _common_start(text: str, after: str) -> int:
    if text.startswith(after):
        return len(after)
    count = 0
    while count < min(len(text), len(after)) and text[count] == after[count]:
        count += 1
    return count
