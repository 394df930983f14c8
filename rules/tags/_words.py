"""Telling the words of a tag that is written as one, in English."""

from __future__ import annotations

import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from itertools import pairwise

from editorial.text.frequency import zipf

KNOWN = 3.7
"""A part of a tag must be at least this common (Zipf scale): rarer ones are mostly ends of names ("bourne", "shire")."""
LONGEST = 40


@cache
def _book() -> dict[str, frozenset[str]]:
    text = (files("resources") / "lexicons" / "tags.en.toml").read_text("utf-8")
    return {name: frozenset(words.split()) for name, words in tomllib.loads(text).items()}


@lru_cache(maxsize=2_000)
def words_of(tag: str) -> tuple[str, ...]:
    """The words of a tag in small letters without its sign: `repaircafe` as repair, cafe.

    Empty where it is one known word, where a part would not be a common word, or where it may well be one word after all
    ("upcycling", "homeware").
    """
    if not 6 <= len(tag) <= LONGEST or not (tag.isascii() and tag.isalpha() and tag.islower()) or zipf(tag) > 0:
        return ()
    best: list[tuple[float, tuple[str, ...]]] = [(0.0, ())]
    for end in range(1, len(tag) + 1):
        found = (-1e9, ())
        for start in range(max(0, end - 14), end):
            score, before = best[start]
            worth = _worth(tag[start:end])
            if worth is not None and (start == 0 or before) and score + worth > found[0]:
                found = (score + worth, (*before, tag[start:end]))
        best.append(found)
    parts = best[-1][1]
    return parts if _is_plain(parts) else ()


def _worth(part: str) -> float | None:
    """The logarithm of how likely a word is among all words; None for what is not taken for one."""
    common = zipf(part)
    if len(part) < 4 and part not in _book()["short"]:
        return common - 9 if len(part) == 3 and common >= 4.5 else None
    return common - 9 if common >= KNOWN else None


def _is_plain(parts: tuple[str, ...]) -> bool:
    if len(parts) < 2 or parts[-1] in _book()["not_last"]:
        return False
    short = _book()["short"]
    if any(one in short and other in short for one, other in pairwise(parts)) and len(parts) < 4:
        return False
    return sum(len(part) > 3 for part in parts) >= 2 and not (len(parts) == 2 and parts[0] in _book()["not_first"])
