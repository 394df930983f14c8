"""Sentences that run on."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Long sentence",
    level="suggestion",
    scope="wording",
    messages={
        "long": "This sentence has {count} words. Make two of it; up to {most} words are easy to follow.",
        "stretch": "Here are {count} words without a space. A space where the thought pauses makes them easier to read.",
    },
    options={"max_words": Option(default=25, about="The most words a sentence may have", unit="words")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding over each sentence that has more words than the house style takes; in Thai over each such stretch."""
    most = context.whole("max_words")
    message = "stretch" if context.language == "th" else "long"
    for reading in context.prose():
        for sentence in reading.sentences:
            count = sentence.length
            if count > most:
                yield context.finding(reading.name, sentence.span, message, count=count, most=most)
