"""Rows of emoji, many emoji for few words, and emoji in the place of a word."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Many emoji",
    level="suggestion",
    scope="wording",
    messages={
        "row": "{count} emoji stand in a row, and a screen reader says them all. Keep {most} at most.",
        "share": "{count} emoji stand among {words} words. Keep those that say something.",
        "word": "This emoji stands for a word, which not everybody sees or hears. Write the word, and put the emoji after it.",
    },
    options={
        "in_a_row": Option(default=3, about="The most emoji in a row", unit="emoji"),
        "least_words": Option(default=3, about="How many words there should be for each emoji of a text", unit="words"),
        "as_words": Option(default=False, about="Also show an emoji in the place of a word (English)"),
    },
)

ENOUGH = 6
"""So many emoji a text may always have, however short it is."""

_SIGN = r"\p{Extended_Pictographic}[\ufe0f\p{EMod}\U000e0020-\U000e007f]*+"
_ONE = rf"(?:\p{{RI}}\p{{RI}}|[0-9#*]\ufe0f?\u20e3|(?![0-9#*©®™]){_SIGN}(?:\u200d{_SIGN})*+)"
_EMOJI = regex.compile(_ONE, regex.VERSION1)
_ROW = regex.compile(rf"{_ONE}(?:[ \t]*+{_ONE})++", regex.VERSION1)
_FLAG = regex.compile(r"\p{RI}")
_BEFORE = "a|an|the|your|our|my|his|her|their|this|that|some|of|for|with|to"
_PLACE = regex.compile(
    rf"(?<=\b(?:{_BEFORE}) )(?P<emoji>{_ONE})(?=[ .,;!?](?![^\n]{{0,4}}$)|$)", regex.VERSION1 | regex.IGNORECASE
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each row that is too long, one for a text with too many, and those in the place of a word."""
    most = context.whole("in_a_row")
    for reading in context.prose():
        if reading.text.isascii():
            continue
        found = [span for span, _nothing in reading.each(("text.emoji",), _all)]
        long = False
        for span, ends in reading.each(("text.emoji", "row"), _rows):
            if len(ends) > most:
                long = True
                kept = span.of(reading.text)[: ends[max(0, most - 1)]] if most else ""
                yield context.finding(
                    reading.name, span, "row", suggestions=(kept,) if kept else (), count=len(ends), most=most
                )
        if not long and len(found) > ENOUGH and len(found) * context.whole("least_words") > reading.word_count:
            yield context.finding(reading.name, found[ENOUGH], "share", count=len(found), words=reading.word_count)
        if context.flag("as_words") and context.language == "en":
            for match in _PLACE.finditer(reading.masked):
                yield context.finding(reading.name, Span(*match.span("emoji")), "word")


def _all(passage: Passage) -> Iterator[Spot]:
    """Every emoji; flags are names and do not count."""
    for match in _EMOJI.finditer(passage.text) if not passage.text.isascii() else ():
        if not _FLAG.match(match[0]):
            yield Span(*match.span()), None


def _rows(passage: Passage) -> Iterator[Spot]:
    """Rows of two or more, with where each of their emoji ends; one with a flag in it is none."""
    if passage.text.isascii():
        return
    for match in _ROW.finditer(passage.text):
        if not _FLAG.search(match[0]):
            yield Span(*match.span()), tuple(one.end() for one in _EMOJI.finditer(match[0]))
