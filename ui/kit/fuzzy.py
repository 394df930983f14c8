"""Finding what somebody means from a few of its letters."""

from __future__ import annotations

import re
import unicodedata

_ACCENTS = re.compile("[\u0300-\u036f]")


def plain(text: str) -> str:
    """Lower case without accents of Latin, Greek and Cyrillic letters; Thai keeps its vowels and tones."""
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text).casefold())


def score(query: str, text: str) -> float | None:
    """How well `text` answers `query`, higher is better; None when it does not.

    Each word of the query must be found: at the start of a word, inside one, or letter by letter in order.
    """
    words, target = plain(query).split(), plain(text)
    total = 0.0
    for word in words:
        at = target.find(word)
        if at == 0:
            total += 4
        elif at > 0:
            total += 3 if not target[at - 1].isalnum() or f" {word}" in target else 2
        elif _in_order(word, target):
            total += 1
        else:
            return None
    return total - len(target) / 1000


def _in_order(word: str, target: str) -> bool:
    letters = iter(target)
    return len(word) > 1 and all(letter in letters for letter in word)
