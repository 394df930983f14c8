"""Thai spelling: words that are often misspelt, and stretches that no dictionary can read."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import regex

from editorial.checking.engines.base import SPELLING, Raw
from editorial.checking.engines.dictionaries import Dictionary
from editorial.model.span import Span
from editorial.text.mask import masked
from editorial.text.thai import is_word, word_spans

_RUN = regex.compile(r"[\p{Thai}--[ๆฯ๏๚๛\p{N}]]++", regex.VERSION1)
SHORTEST = 3
"""Letters of an unreadable stretch that is worth a word: single letters are often what is left of a name."""


@cache
def _misspellings() -> tuple[regex.Pattern[str], dict[str, str]]:
    text = files("resources").joinpath("dictionaries", "th", "misspellings.toml").read_text("utf-8")
    known: dict[str, str] = tomllib.loads(text)["misspellings"]
    longest_first = sorted(known, key=len, reverse=True)
    return regex.compile("|".join(regex.escape(word) for word in longest_first)), known


class ThaiSpeller:
    """An engine over PyThaiNLP's words, a Hunspell dictionary and a list of common misspellings."""

    def __init__(self, dictionary: Dictionary) -> None:
        self.dictionary = dictionary
        word_spans("ภาษาไทย")

    def remarks(self, text: str) -> list[Raw]:
        """Misspelt words, in reading order."""
        prose = masked(text)
        found: list[Raw] = []
        for run in _RUN.finditer(prose):
            words = [Span(*ends).shifted(run.start()) for ends in word_spans(run[0])]
            listed = list(_listed(prose, run.span(), words))
            found += listed
            for span in words:
                if not self._knows(span.of(prose)) and not any(span.overlaps(one.span) for one in listed):
                    found.append(_raw(span, (), "unreadable"))
        return sorted(found, key=lambda one: one.span)

    def _knows(self, word: str) -> bool:
        return len(word) < SHORTEST or is_word(word) or self.dictionary.knows(word)


def _listed(prose: str, run: tuple[int, int], words: list[Span]) -> Iterator[Raw]:
    """Misspellings of the list in a run, where they begin and end with a word: in the middle of others the same letters
    may be right."""
    pattern, known = _misspellings()
    starts, ends = {word.start for word in words}, {word.end for word in words}
    for match in pattern.finditer(prose, *run):
        if match.start() in starts and match.end() in ends:
            yield _raw(Span(*match.span()), (known[match[0]],), "listed")


def _raw(span: Span, suggestions: tuple[str, ...], code: str) -> Raw:
    return Raw(
        engine="thai",
        code=code,
        category="TYPOS",
        kind=SPELLING,
        span=span,
        message="",
        suggestions=suggestions,
        confidence="high" if code == "listed" else "low",
    )
