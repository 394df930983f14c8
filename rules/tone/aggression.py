"""How aggressive a post sounds: insults, threats, telling off, contempt, swearing, and how loud it is."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import dial, hits, report
from editorial.rulekit.rule import Option, RuleMeta
from rules.tone._shout import shouting

META = RuleMeta(
    title="Sounds aggressive",
    level="warning",
    scope="wording",
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "outside": "{why}. With the others like it the post scores {score} of 100 for aggression; "
        "your house style takes {most} at most. {instead}.",
        "alone": "{why}. {instead}.",
    },
    options={"band_max": Option(default=25, about="The most aggression a post may show, from 0 to 100")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The aggression dial with its evidence; words are judged in English only, loudness in every language."""
    book = dial("tone_aggression.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in shouting(reading)]
    if context.language == "en":
        found += [hit for reading in readings for hit in hits(reading, book)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))
