"""How respectful a post is to those who read it and those it speaks of: talking down, pet names, lecturing, insults."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.dials import Hit, dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Talks down",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="low",
    measures=True,
    needs=("brief",),
    messages={
        "alone": "{why}. {instead}.",
        "below": "{why}. With the others like it the post scores {score} of 100 for respect; "
        "your house style wants {least} at least. {instead}.",
    },
    options={"band_min": Option(default=70, about="The least respect a post may show, from 0 to 100")},
)

RUDE = {"insult", "threat", "rebuff", "contempt"}
"""The cues of aggression that cost respect as well; that dial speaks of them, this one only counts them."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The respect dial with its evidence; below its band a finding for each of the three weightiest places."""
    book = dial("tone_respect.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in (*hits(reading, book), *_rude(reading))]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))


def _rude(reading: Reading) -> Iterator[Hit]:
    for hit in hits(reading, dial("tone_aggression.en")):
        if hit.cue.name in RUDE:
            yield replace(hit, cue=replace(hit.cue, silent=True, always=False), weight=-hit.weighs)
