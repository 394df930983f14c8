"""How warm and polite a post sounds: thanks, greetings, gentle requests against reproach, insistence and curt openings."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Sounds cold",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "below": "{why}. With the others like it the post scores {score} of 100 for warmth; "
        "your house style wants {least} at least. {instead}.",
        "outside": "{why}. With the others like it the post scores {score} of 100 for warmth; "
        "your house style takes {most} at most. {instead}.",
    },
    options={
        "band_min": Option(default=35, about="The least warmth a post may show, from 0 to 100; a plain text has 50"),
        "band_max": Option(default=100, about="The most warmth a post may show, from 0 to 100"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The warmth dial with its evidence; below its band a finding for each of the three weightiest places that cool the
    post, above it one for each that warms it."""
    book = dial("tone_warmth.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in hits(reading, book)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))
