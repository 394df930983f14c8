"""Where in a post the words stand that somebody looked for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from editorial.model.span import Span

_BEFORE = re.compile(r"[.!?…。！？](?:[\"”’»)\]]*)\s|\n")
_ENDS = re.compile(r"[.!?…。！？](?=[\"”’»)\]]*(?:\s|$))|\n")
_LEAD = 40
"""Letters before the first hit where its sentence is too long to be shown whole."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A sentence, and the spans of it in which the words stand. `cut` says what of it is left out: before, after."""

    text: str
    spans: tuple[Span, ...]
    cut: tuple[bool, bool] = (False, False)


def excerpt(texts: Sequence[str], terms: Sequence[str], most: int) -> Excerpt | None:
    """The first sentence of the first text that holds one of `terms`, at most so many letters of it; None without a hit."""
    pattern = _pattern(tuple(terms))
    if pattern is None:
        return None
    for text in texts:
        hit = pattern.search(text)
        if hit is not None:
            return _around(text, hit.start(), hit.end(), pattern, most)
    return None


def score(title: str, body: str, terms: Sequence[str]) -> float:
    """How well a post fits: a title counts most, then how often the words come and how short the post is."""
    points = 0.0
    low_title, low_body = title.lower(), body.lower()
    for term in (term.lower() for term in terms):
        points += 3 * (term in low_title)
        often = low_body.count(term)
        points += 2.2 * often / (often + 1.2 * (0.25 + 0.75 * len(body) / 600))
    return points


@lru_cache(maxsize=16)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str] | None:
    """Any of the terms, the longest first; None without any."""
    ordered = sorted({term for term in terms if term}, key=lambda term: (-len(term), term))
    return re.compile("|".join(map(re.escape, ordered)), re.IGNORECASE) if ordered else None


def _around(text: str, start: int, end: int, pattern: re.Pattern[str], most: int) -> Excerpt:
    breaks = [match.end() for match in _BEFORE.finditer(text, max(0, start - 2_000), start)]
    first = breaks[-1] if breaks else max(0, start - 2_000)
    closing = _ENDS.search(text, end)
    last = closing.end() if closing else len(text)
    cut_before = cut_after = False
    if last - first > most and start - first > _LEAD:
        first, cut_before = _to_word(text, start - _LEAD, start), True
    if last - first > most:
        last, cut_after = max(end, first + most), True
    while first < start and text[first].isspace():
        first += 1
    while last > end and text[last - 1].isspace():
        last -= 1
    shown = text[first:last]
    spans = tuple(Span(*match.span()) for match in pattern.finditer(shown) if match.end() > match.start())
    return Excerpt(shown, spans, (cut_before, cut_after))


def _to_word(text: str, at: int, most: int) -> int:
    """The next beginning of a word from `at` on, if there is one before `most`."""
    space = text.find(" ", at, most)
    return space + 1 if space >= 0 else at
