"""How loud a text is: capitals, heaped marks and stretched words, in every language."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import regex

from editorial.model.span import Span
from editorial.rulekit.context import Reading
from editorial.rulekit.dials import Cue, Hit, dial
from editorial.text.passages import Passage, Spot

_WORD = r"\p{Lu}[\p{Lu}\p{M}'’-]*+(?![\p{L}\p{N}])"
_CAPITALS = regex.compile(rf"(?<![\p{{L}}\p{{N}}'’]){_WORD}(?:[ ,&/–—-]{{1,3}}+(?:{_WORD}|\d++(?![\p{{L}}\p{{N}}])))*+")
_ONE = regex.compile(r"\p{Lu}[\p{Lu}\p{M}'’-]*+")
_MARKS = regex.compile(r"[!?！？]*(?:[!！]{2}|[?？][!！]|[!！][?？])[!?！？]*")
_STRETCHED = regex.compile(r"(?<!\p{L})\p{L}*?(\p{L})\1{2,}\p{L}*")
_CALM = regex.compile(r"(?:h+m+|m+h*m*|z+|s+h+|b+r+|a+h+|o+h+|a+w+|[ivxlcdm]+|w+)", regex.I)


@cache
def cues() -> dict[str, Cue]:
    """The four kinds of shouting, with the weights of the lexicon."""
    shout = dial("tone_aggression.en").raw["shout"]
    names = {"run": "shouting", "word": "capitals", "marks": "heaped marks", "stretched": "stretched word"}
    return {
        key: Cue(name=name, weight=float(shout[key]), why=shout["why"][key], instead=shout["instead"][key])
        for key, name in names.items()
    }


@cache
def _words(kind: str) -> frozenset[str]:
    return frozenset(dial("tone_aggression.en").raw["shout"]["words"][kind].split())


def shouting(reading: Reading) -> Iterator[Hit]:
    """Every loud stretch of a field, in order."""
    kinds = cues()
    for span, kind in reading.each("shouting", _loud):
        yield Hit(field=reading.name, span=span, cue=kinds[kind])


def _loud(passage: Passage) -> Iterator[Spot]:
    text = passage.masked
    for match in _CAPITALS.finditer(text):
        kind = _kind(match[0])
        if kind:
            end = match.start() + len(match[0].rstrip(" ,&/–—-'’"))
            yield Span(match.start(), end), kind
    for match in _MARKS.finditer(text):
        yield Span(*match.span()), "marks"
    for match in _STRETCHED.finditer(text):
        if not _CALM.fullmatch(match[0]):
            yield Span(*match.span()), "stretched"


def _kind(stretch: str) -> str:
    """`run`, `word` or nothing: short forms do not count, and a single word only when it is a common one."""
    words = [word.lower().replace("’", "'").rstrip("'-") for word in _ONE.findall(stretch)]
    loud = [word for word in words if len(word) > 1 and word not in _words("acronyms")]
    common = [word for word in loud if word in _words("common")]
    if len(loud) >= 3 or (len(loud) == 2 and (common or max(map(len, loud)) >= 5)):
        return "run"
    return "word" if common else ""
