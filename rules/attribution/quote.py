"""Somebody's words, and nobody who said them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._sources import near, quotations, speakers

META = RuleMeta(
    title="Quotation without a speaker",
    level="suggestion",
    scope="post",
    moment="submit",
    languages=("en",),
    confidence="medium",
    messages={"nobody": "Nobody is named for these words. Say who said or wrote them, close by."},
    options={
        "words": Option(default=4, about="From how many words on a quotation needs a speaker", unit="words"),
        "window": Option(default=2, about="How many sentences before or after may name the speaker", unit="sentences"),
        "min_words": Option(default=100, about="Texts shorter than this are left alone", unit="words"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each quotation that nobody is named for nearby."""
    window, least = context.whole("window"), context.whole("min_words")
    for reading in context.prose("text", "description"):
        if reading.word_count < least:
            continue
        spots = list(_spots(reading, context.whole("words")))
        quotes = [span for span, kind in spots if kind == "quote"]
        if not quotes:
            continue
        signs = sorted(span.start for span, kind in spots if kind == "speaker")
        starts = [sentence.span.start for sentence in reading.sentences]
        for quote in quotes:
            around = near(starts, quote, window)
            at = bisect_left(signs, around.start)
            if at == len(signs) or signs[at] >= around.end:
                yield context.finding(reading.name, quote, "nobody")


def _spots(reading: Reading, words: int) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        quotes = quotations(passage, words)
        yield from ((quote, "quote") for quote in quotes)
        yield from ((Span(sign.start, sign.end), "speaker") for sign in speakers(passage))

    return reading.each(("quote", words), find)
