"""How loud a text is: capitals, heaped marks and stretched words, in every language."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

import regex

from editorial.model.span import Span
from editorial.rulekit.context import Reading
from editorial.rulekit.dials import Cue, Hit, dial
from editorial.text.frequency import COMMON, zipf
from editorial.text.passages import Passage, Spot

_WORD = r"\p{Lu}[\p{Lu}\p{M}'’-]*+(?![\p{L}\p{N}])"
_CAPITALS = regex.compile(rf"(?<![\p{{L}}\p{{N}}'’]){_WORD}(?:[ ,&/–—-]{{1,3}}+(?:{_WORD}|\d++(?![\p{{L}}\p{{N}}])))*+")
_ONE = regex.compile(r"\p{Lu}[\p{Lu}\p{M}'’-]*+")
_MARKS = regex.compile(r"[!?！？]*(?:[!！]{2}|[?？][!！]|[!！][?？])[!?！？]*")
_LETTER = r"[\p{L}--[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]]"
_STRETCHED = regex.compile(rf"(?<!\p{{L}})\p{{L}}*?({_LETTER})\1{{2,}}\p{{L}}*", regex.V1)
_LONG = regex.compile(r"(\p{L})\1{3,}|(\p{L})\2{2,}$")
_REPEATED = regex.compile(r"(\p{L})\1{2,}")
_CALM = regex.compile(r"(?:h+m+|m+h*m*|z+|s+h+|b+r+|a+h+|o+h+|a+w+|[ivxlcdm]+|w+)|(?-i:(\p{Lu})\1+)", regex.I)


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


def shouting(reading: Reading, known: Iterable[str] = ()) -> Iterator[Hit]:
    """Every loud stretch of a field, in order; words that are `known` in capitals to the house are not loud."""
    at_home = frozenset(word.casefold() for word in known)

    def find(passage: Passage) -> Iterator[Spot]:
        return _loud(passage, at_home)

    kinds = cues()
    for span, kind in reading.each(("shouting", at_home), find):
        calmer = _calmer(reading.text, span, kind)
        yield Hit(field=reading.name, span=span, cue=kinds[kind], suggestions=calmer)


def _loud(passage: Passage, at_home: frozenset[str]) -> Iterator[Spot]:
    text = passage.masked
    for match in _CAPITALS.finditer(text):
        kind = _kind(match[0], at_home)
        if kind:
            end = match.start() + len(match[0].rstrip(" ,&/–—-'’"))
            yield Span(match.start(), end), kind
    for match in _MARKS.finditer(text):
        yield Span(*match.span()), "marks"
    for match in _STRETCHED.finditer(text):
        # German and others write three letters in a row where words join ("Schifffahrt").
        if not _CALM.fullmatch(match[0]) and (passage.language == "en" or _LONG.search(match[0])):
            yield Span(*match.span()), "stretched"


def _kind(stretch: str, at_home: frozenset[str]) -> str:
    """`run`, `word` or nothing: short forms do not count, and a single word only when it is a common one."""
    words = [word.lower().replace("’", "'").rstrip("'-") for word in _ONE.findall(stretch)]
    loud = [word for word in words if len(word) > 1 and word not in _words("acronyms") and word not in at_home]
    common = [word for word in loud if word in _words("common")]
    if len(loud) >= 2 and (common or max(map(len, loud)) >= 5):
        return "run"
    return "word" if common else ""


def _calmer(text: str, span: Span, kind: str) -> tuple[str, ...]:
    """What to write instead, where the same words in a quieter form are sure to be right."""
    loud = span.of(text)
    if kind == "marks":
        return (next((mark for mark in loud if mark in "?？"), loud[0]),)
    if kind == "word" and loud.replace("’", "'").lower() in _words("common"):
        before = text[: span.start].rstrip()
        opens = not before or before[-1] in ".!?…:\n" or "\n" in text[len(before) : span.start]
        return (loud.capitalize() if opens else loud.lower(),)
    return _shorter(loud) if kind == "stretched" else ()


def _shorter(word: str) -> tuple[str, ...]:
    """The stretched word as the dictionary has it: with a double letter, with a single one, where these are common."""
    twice, once = _REPEATED.sub(r"\1\1", word), _REPEATED.sub(r"\1", word)
    return tuple(dict.fromkeys(form for form in (twice, once) if zipf(form) >= COMMON))
