"""How formal a post sounds: short forms, slang, emoji and persons against long words, the passive and office language."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Too formal or too casual",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "outside": "{why}. With the others like it the post scores {score} of 100 for formality; "
        "your house style takes {most} at most. {instead}.",
        "below": "{why}. With the others like it the post scores {score} of 100 for formality; "
        "your house style wants {least} at least. {instead}.",
    },
    options={
        "band_min": Option(default=10, about="The least formality a post may show, from 0 to 100; a plain text has 50"),
        "band_max": Option(default=80, about="The most formality a post may show, from 0 to 100"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The formality dial with its evidence; above its band a finding for each formal place, below it one for each of the
    three weightiest casual ones."""
    book = dial("tone_formality.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in hits(reading, book)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))
