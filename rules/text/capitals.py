"""Capitals where none belong: a whole title in them, or one on every word of a sentence."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.frequency import zipf
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Capitals where none belong",
    level="suggestion",
    scope="wording",
    languages=("en",),
    messages={
        "title": "This title is all in capitals, which reads slower and sounds loud. Write it like a sentence.",
        "sentence": "Almost every word of this sentence begins with a capital. Keep them for names.",
    },
    options={"titles": Option(default=True, about="Also look at titles in capitals")},
)

EVERYDAY = 5.0
"""Words this common (Zipf scale) are hardly ever names: “your”, “come”, “best”."""
LEAST_WORDS = 6
LEAST_CAPITALS = 4

_LETTERS = regex.compile(r"\p{Lu}|\p{Ll}")
_LONG_WORD = regex.compile(r"\b\p{Lu}{4,}\b")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for a title in capitals, and for each sentence with a capital on its everyday words."""
    for reading in context.prose("title") if context.flag("titles") else ():
        letters = _LETTERS.findall(reading.masked)
        if len(_LONG_WORD.findall(reading.masked)) >= 3 and len(letters) > 11 and all(map(str.isupper, letters)):
            yield context.finding(reading.name, Span(0, len(reading.text)), "title")
    for reading in context.prose("text", "description", "first_comment"):
        for span, _nothing in reading.each(("text.capitals",), _titled):
            yield context.finding(reading.name, span, "sentence")


def _titled(passage: Passage) -> Iterator[Spot]:
    text = passage.masked
    for sentence in passage.own_sentences:
        if sentence.length < LEAST_WORDS or text[sentence.span.end - 1] not in ".!?…":
            continue
        words = [span.of(text) for span in sentence.words[1:]]
        capitals = sum(word[0].isupper() and word[1:].islower() for word in words)
        if capitals < LEAST_CAPITALS or capitals * 2 < len(words):
            continue
        everyday = [word for word in words if len(word) > 1 and word.isalpha() and zipf(word) >= EVERYDAY]
        large = sum(word[0].isupper() for word in everyday)
        if large >= LEAST_CAPITALS and large * 5 >= len(everyday) * 4:
            yield sentence.span, None
