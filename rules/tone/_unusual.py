"""Which words of a text are unusual: seldom heard, or letters that stand for something."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from editorial.rulekit.dials import dial
from editorial.text.frequency import COMMON, RARE, zipf
from editorial.text.passages import Passage, Spot

LONGEST_SHORT_FORM = 6
SHORTEST_STEM = 3
_ROMAN = regex.compile(r"[IVXLCDM]++")
_INFLECTED = (
    ("ies", ("y",)),
    ("es", ("", "e")),
    ("s", ("",)),
    ("ied", ("y",)),
    ("ed", ("", "e")),
    ("ing", ("", "e")),
    ("ly", ("",)),
)


@cache
def _short_forms() -> frozenset[str]:
    return frozenset(dial("tone_plainness.en").raw["short_forms"]["known"].split())


def singular(word: str) -> str:
    """The word in small letters, without a possessive or plural s."""
    lower = word.lower().replace("’", "'").removesuffix("'s")
    return lower.removesuffix("s") if len(lower) > 3 else lower


def unusual(passage: Passage) -> Iterator[Spot]:
    """Every unusual word with the name of its cue, in order; names, numbers and what shouts are left out."""
    for sentence in passage.own_sentences:
        words = [span.of(passage.text) for span in sentence.words]
        for index, (span, word) in enumerate(zip(sentence.words, words, strict=True)):
            kind = _kind(word, index, words)
            if kind:
                yield span, kind


def _heard(word: str) -> float:
    """How common a word is, or what it is an inflection of: who knows "kettle" knows "kettles"."""
    often = zipf(word)
    for end, bases in _INFLECTED:
        if often < COMMON and word.endswith(end) and len(word) - len(end) >= SHORTEST_STEM:
            stem = word.removesuffix(end)
            often = max(often, *(zipf(stem + base) for base in bases))
            if stem[-1] == stem[-2]:
                often = max(often, zipf(stem[:-1]))
    return often


def _kind(word: str, index: int, words: list[str]) -> str:
    if any(map(str.isdigit, word)) or not word[0].isalpha():
        return ""
    letters = word.removesuffix("s") if word[:-1].isupper() else word
    if letters.isupper() and len(letters) > 1:
        beside = (*words[max(0, index - 1) : index], *words[index + 1 : index + 2])
        loud = any(near.isupper() and len(near) > 1 for near in beside)
        return "unexplained short form" if not loud and _is_strange(letters) else ""
    often = _heard(word)
    # What begins a sentence may be a name as well, and so may whatever has a capital inside.
    if often >= COMMON or (word[0].isupper() and (index or often < RARE)) or not word[1:].islower():
        return ""
    return "rare word" if often < RARE else "less common word"


def _is_strange(letters: str) -> bool:
    """Whether these capitals are a short form that has to be explained, and no initials, numeral or common one."""
    if not (SHORTEST_STEM <= len(letters) <= LONGEST_SHORT_FORM and letters.isalpha()) or _ROMAN.fullmatch(letters):
        return False
    return letters.lower() not in _short_forms() and zipf(letters) < COMMON
