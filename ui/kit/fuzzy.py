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

    Each word of the query must be found: at the start of a word, inside one, or as the
    beginnings of several ("sfr" finds "Submit for review").
    """
    words, target = plain(query).split(), plain(text)
    total = 0.0
    for word in words:
        at = target.find(word)
        if at == 0:
            total += 4
        elif at > 0:
            total += 3 if not target[at - 1].isalnum() or f" {word}" in target else 2
        elif len(word) > 1 and _begins(word, target.split()):
            total += 1
        else:
            return None
    return total - len(target) / 1000


def _begins(letters: str, words: list[str]) -> bool:
    """Whether the letters are beginnings of the words in order, some words left out: "sfr", "subrev"."""
    if not letters:
        return True
    for at, word in enumerate(words):
        for length in range(min(len(letters), len(word)), 0, -1):
            if word.startswith(letters[:length]) and _begins(letters[length:], words[at + 1 :]):
                return True
    return False
