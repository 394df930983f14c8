"""How plain a post is: 100 is plain, and rare words, office talk, unexplained letters and long sentences take from it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import hits, report
from editorial.rulekit.rule import Option, RuleMeta
from rules.tone._plain import book, grade, hard_words, known

META = RuleMeta(
    title="Sounds technical",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "below": "{why}. With the others like it the post scores {score} of 100 for plainness; "
        "your house style wants {least} at least. {instead}.",
    },
    options={
        "band_min": Option(default=60, about="The least plainness a post may show, from 0 to 100; 100 is plainest"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The plainness dial with its evidence; below its band a finding for each of the three worst words."""
    readings = list(context.prose())
    talk = [hit for reading in readings for hit in hits(reading, book())]
    found = [
        *talk,
        *hard_words(readings, known(context), talk),
        *(hit for reading in readings for hit in grade(reading)),
    ]
    yield from report(context, book(), found, sum(reading.word_count for reading in readings))
