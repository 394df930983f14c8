"""What makes a text hard: rare words, letters nobody explained, and the school years it asks for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from importlib.resources import files
from typing import cast

import regex

from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.dials import Cue, Dial, Hit, dial
from editorial.rulekit.yamlfile import read_mapping
from editorial.text.passages import Passage, Spot
from rules.tone._unusual import singular, unusual

LISTS = ("names", "terms", "acronyms", "tags", "brand")
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*")
_EXPLAINED = regex.compile(
    r"\((\p{Lu}{2,6})s?\)|\b(\p{Lu}{2,6})s?(?= \(\p{L}{2,}[ -]\p{L}| (?:stands for|is short for|means)\b)"
)


@cache
def cue(name: str) -> Cue:
    """The cue of this name in the lexicon."""
    return next(one for one in book().cues if one.name == name)


def book() -> Dial:
    """The lexicon of the dial."""
    return dial("tone_plainness.en")


def known(context: RuleContext) -> frozenset[str]:
    """Every word of the house's lists, in lower case and without its plural."""
    entries = [entry for name in LISTS for entry in context.listed(name)]
    return frozenset(singular(word) for entry in entries for word in _WORD.findall(entry))


def hard_words(readings: Iterable[Reading], known_here: frozenset[str], taken: Iterable[Hit]) -> Iterator[Hit]:
    """The rare and less common words and the unexplained short forms, outside of what is `taken`. Each word is shown
    once, where it first comes, and counts wherever it stands; a short form counts once."""
    parts = list(readings)
    covered = {(hit.field, at) for hit in taken for at in range(hit.span.start, hit.span.end)}
    explained = {span.of(part.text) for part in parts for span, _value in part.each("plainness.explained", _explained)}
    seen: set[str] = set()
    for part in parts:
        for span, kind in part.each("plainness.words", unusual):
            word = span.of(part.text)
            plain = singular(word)
            if plain in known_here or (part.name, span.start) in covered:
                continue
            again = plain in seen
            seen.add(plain)
            if kind == "unexplained short form" and (again or word.removesuffix("s") in explained):
                continue
            found = cue(str(kind))
            simpler = plainer(word)
            speaks = not again and (bool(simpler) or not found.silent)
            yield Hit(field=part.name, span=span, cue=replace(found, silent=not speaks), suggestions=simpler)


def grade(reading: Reading) -> Iterator[Hit]:
    """One piece of evidence for a field that asks for more school than `grade.easy` years, as far as that can be told."""
    score = reading.profile.scores().get("flesch_kincaid_grade")
    above = (score or 0.0) - float(book().raw["grade"]["easy"])
    if above <= 0:
        return
    start = len(reading.text) - len(reading.text.lstrip())
    found = cue("reading grade")
    weight = round(found.weight * above * reading.word_count / 100, 2)
    yield Hit(field=reading.name, span=Span(start, len(reading.text.rstrip())), cue=found, weight=weight)


def plainer(word: str) -> tuple[str, ...]:
    """The everyday words for this one in the list of plainer words; none where that has none."""
    said = _plain_words().get(word.lower(), ())
    return tuple(one[:1].upper() + one[1:] for one in said) if word[:1].isupper() else said


@cache
def _plain_words() -> dict[str, tuple[str, ...]]:
    text = (files("rules") / "readability" / "plain_words.yml").read_text("utf-8")
    swap = cast("dict[str, str]", read_mapping(text, "plain_words.yml").values["swap"])
    return {word.lower(): tuple(said.split("|")) for word, said in swap.items() if " " not in word}


def _explained(passage: Passage) -> Iterator[Spot]:
    for match in _EXPLAINED.finditer(passage.masked):
        yield Span(*match.span(1 if match[1] else 2)), None
