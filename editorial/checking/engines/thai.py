"""Thai spelling: words that are often misspelt, and stretches that no dictionary can read."""

from __future__ import annotations

import tomllib
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
        found = _listed(prose)
        taken = [one.span for one in found]
        for run in _RUN.finditer(prose):
            for start, end in word_spans(run[0]):
                span = Span(start, end).shifted(run.start())
                if not self._knows(span.of(prose)) and not any(span.overlaps(other) for other in taken):
                    found.append(_raw(span, (), "unreadable"))
        return sorted(found, key=lambda one: one.span)

    def _knows(self, word: str) -> bool:
        return len(word) < SHORTEST or is_word(word) or self.dictionary.knows(word)


def _listed(prose: str) -> list[Raw]:
    pattern, known = _misspellings()
    return [_raw(Span(*match.span()), (known[match[0]],), "listed") for match in pattern.finditer(prose)]


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
