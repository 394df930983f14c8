"""How glad or sad a post's words are, from a list of rated words, with what stands before them."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.dials import Hit, dial, report
from editorial.rulekit.rule import Option, RuleMeta
from rules.tone._valence import rated

META = RuleMeta(
    title="Too sad or too glad",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="low",
    measures=True,
    needs=("brief",),
    messages={
        "below": "{why}. With the others like it the post scores {score} of 100 for gladness; "
        "your house style wants {least} at least. {instead}.",
        "outside": "{why}. With the others like it the post scores {score} of 100 for gladness; "
        "your house style takes {most} at most. {instead}.",
    },
    options={
        "band_min": Option(default=25, about="The least gladness a post may show, from 0 to 100; a plain text has 50"),
        "band_max": Option(default=100, about="The most gladness a post may show, from 0 to 100"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The positivity dial with its evidence: each rated word with its value; findings outside the band."""
    book = dial("tone_positivity.en")
    readings = list(context.prose())
    found = [hit for reading in readings for hit in _rated(reading)]
    yield from report(context, book, found, sum(reading.word_count for reading in readings))


def _rated(reading: Reading) -> Iterator[Hit]:
    glad, sad = dial("tone_positivity.en").cues
    for span, weight in reading.each("positivity", rated):
        yield Hit(field=reading.name, span=span, cue=glad if weight > 0 else sad, weight=weight)
