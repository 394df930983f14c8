"""How hard a post pushes: urgency, scarcity, what others do, guilt, big promises, repeated calls and teasing."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Pushes the reader",
    level="warning",
    scope="wording",
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "outside": "{why}. With the others like it the post scores {score} of 100 for pressure; "
        "your house style takes {most} at most. {instead}.",
        "alone": "{why}. {instead}.",
    },
    options={"band_max": Option(default=35, about="The most pressure a post may show, from 0 to 100")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The pressure dial with its evidence; a finding for each phrase when the dial is above its band. The phrases are
    English: a text known to be in another language has no such dial, one too short to tell is read for them."""
    if context.language not in ("en", ""):
        return
    book = dial("tone_pressure.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in hits(reading, book)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))
