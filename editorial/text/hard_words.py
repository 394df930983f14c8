"""What Gunning and what Dale and Chall call a hard word of English."""

from __future__ import annotations

from collections.abc import Callable, Container

import regex

from editorial.text.frequency import COMMON, zipf
from editorial.text.inflections import base_forms

_HYPHENS = regex.compile(r"[-‐‑]+")
_SOUNDED = regex.compile(r"(?:[sxz]|[cs]h|[cgsz]e)s$")
_NOT_LETTERS = regex.compile(r"[^\p{L}\p{M}']")
_ENDINGS = frozenset({"able", "ally", "ages", "aging", "ship", "less", "hood"})
"""Words that are mostly the end of another ("comfortable" is not joined of two)."""


def is_complex(word: str, syllables: Callable[[str], int]) -> bool:
    """Gunning's complex words have three syllables and more, those of -es, -ed and -ing not counted, and are no "simple
    words" joined ("bookkeeper", "eco-friendly"). Names are for the caller to leave out."""
    return any(_is_long(part, syllables) for part in _HYPHENS.split(word.lower().replace("’", "'")))


def _is_long(word: str, syllables: Callable[[str], int]) -> bool:
    if word.endswith("'s"):
        word = word[:-2]
    count = syllables(word)
    if count < 3:
        return False
    ending = word.endswith(("ing", "ted", "ded")) or _SOUNDED.search(word) is not None
    if count - ending < 3:
        return False
    return not any(_is_joint(word, cut, count, syllables) for cut in range(4, len(word) - 3))


def _is_joint(word: str, cut: int, count: int, syllables: Callable[[str], int]) -> bool:
    parts = word[:cut], word[cut:]
    if parts[1] in _ENDINGS or min(map(zipf, parts)) < COMMON:
        return False
    counts = [syllables(part) for part in parts]
    return sum(counts) == count and max(counts) < 3


def is_unfamiliar(word: str, listed: Container[str]) -> bool:
    """Whether a word is outside Dale and Chall's list, which is given in lower case.

    As their rules have it, plurals, possessives, -s, -d, -ed, -ied, -ing, -er, -est, -ier, -iest and -ly of a listed word
    are familiar, so are hyphenated words whose parts are, and numbers. Names are for the caller to leave out.
    """
    plain = _NOT_LETTERS.sub("-", word.lower().replace("’", "'"))
    parts = [part for part in plain.split("-") if part.strip("'")]
    return plain not in listed and not all(
        any(form in listed for form in base_forms(part.strip("'"))) for part in parts
    )
