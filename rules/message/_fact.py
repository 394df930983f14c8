"""One fact of a text, and the words around it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import regex

from editorial.model.span import Span
from rules.message._language import Language

WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*")
NEXT_WORD = regex.compile(r"[ \u00a0]*([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)")
_ENDS = regex.compile(r"[ \t]*(?:[^\p{L}\p{N}\s$€£]|\n|$)")

Kind = Literal["number", "percent", "money", "time", "date", "weekday", "year", "phone"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One fact: `values` are what it may mean (minutes of a day, (month, day), digits …), `year` that of a date, 0 unknown.

    `label` are the words for what is counted, `before` is the word in front, `near` the words around and `context` those of the
    whole sentence; `role` and `tense` tell what it is for; `about` is "over", "under" or "about" where it is not exact.
    `sentence` is the number of its sentence in its passage, -1 outside of any.
    """

    kind: Kind
    values: frozenset[object]
    unit: str = ""
    year: int = 0
    label: tuple[str, ...] = ()
    before: str = ""
    near: frozenset[str] = frozenset()
    context: frozenset[str] = frozenset()
    role: str = ""
    tense: str = ""
    about: str = ""
    sentence: int = -1


@dataclass(frozen=True, slots=True)
class Found:
    """A fact where it stands."""

    span: Span
    fact: Fact


def stands_alone(text: str, end: int, known: Language) -> bool:
    """True where no noun follows that the number could count."""
    if _ENDS.match(text, end):
        return True
    word = NEXT_WORD.match(text, end)
    return word is not None and (word[1].lower() in known.small or word[1].lower() in known.weekdays)


@lru_cache(maxsize=20_000)
def plain(word: str) -> str:
    """A word for comparing: in small letters, without accents, article and possessive."""
    if word.isascii():
        bare = word.lower().removesuffix("'s")
        return bare.rpartition("'")[2] or bare
    letters = unicodedata.normalize("NFKD", word.lower()).replace("’", "'").removesuffix("'s")
    bare = "".join(one for one in letters if not "\u0300" <= one <= "\u036f")
    return bare.rpartition("'")[2] or bare


def alike(one: str, other: str) -> bool:
    """True for two forms of one word: the same letters but for the last few."""
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    rest = max(len(one), len(other)) - same
    return rest == 0 or (same >= 3 and rest <= 2) or (same >= 5 and rest <= 4)


Index = Mapping[str, Sequence[str]]
"""Words by their first three letters, which all forms of a word share."""


def indexed(words: Iterable[str]) -> Index:
    """Words, laid out so that forms of one are found at once."""
    found: dict[str, list[str]] = {}
    for word in words:
        found.setdefault(word[:3], []).append(word)
    return found


def overlap(one: Iterable[str], other: Index) -> int:
    """How many words of `one` have a form of them in `other`."""
    return sum(any(alike(word, known) for known in other.get(word[:3], ())) for word in one)
