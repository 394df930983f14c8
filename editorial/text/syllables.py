"""Syllables of a word, by language, as it is read aloud."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

import regex

from editorial.text.numerals import spoken
from editorial.text.syllables_en import Known, english
from editorial.text.syllables_germanic import dutch, german
from editorial.text.syllables_romance import french, italian, portuguese, spanish

__all__ = ["LANGUAGES", "Known", "english", "syllables"]

_SPELLED: Mapping[str, Callable[[str], int]] = {
    "de": german,
    "nl": dutch,
    "es": spanish,
    "fr": french,
    "it": italian,
    "pt": portuguese,
}
LANGUAGES = ("en", *_SPELLED)
"""Languages whose syllables can be counted; outside English the spelling tells them well enough."""

_PIECES = regex.compile(r"\d+(?:[.,:]\d+)*|[\p{L}\p{M}]+|[%$€£¥]")
_ELIDED = regex.compile(
    r"(?<![\p{L}\p{M}])(?:[bcdjlmnst]|qu)(?=['’]\p{L})|(?<=\p{L}['’])[bcdgjlmnstvz]\b", regex.IGNORECASE
)
_SIGN = 2
_HANDLE = 2


@lru_cache(maxsize=32_768)
def syllables(word: str, language: str) -> int:
    """Syllables of one word in `de`, `nl`, `es`, `fr`, `it` or `pt`; at least 1. For English see `english`.

    Digits are read out up to four; short words in capitals are spelled, a letter a syllable; a handle counts two, the l'
    of "l'eau" none.
    """
    if word.startswith("@"):
        return _HANDLE
    if "'" in word or "’" in word:
        word = _ELIDED.sub("", word)
    count = _SPELLED[language]
    total = 0
    for piece in _PIECES.findall(word):
        if piece[0].isdigit():
            total += spoken(piece, language)
        elif not piece[0].isalpha():
            total += _SIGN
        elif piece.isupper() and 2 <= len(piece) <= 4 and word.isupper():
            total += len(piece)
        else:
            total += count(piece)
    return max(1, total)
