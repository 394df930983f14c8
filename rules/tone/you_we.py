"""Whom a post speaks of: its readers or its house; and three sentences in a row that begin with "we"."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext, exceptions_pattern
from editorial.rulekit.dials import Hit, dial, hits, quotations, report
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="More we than you",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    measures=True,
    needs=("brief",),
    messages={
        "below": "Of all “you” and “we” in this post {score}% are “you”; your house style wants {least}% at least. {instead}.",
        "outside": "Of all “you” and “we” in this post {score}% are “you”; your house style takes {most}% at most. {instead}.",
        "run": "{count} sentences in a row begin with “{word}”. Begin one of them with what the reader gets.",
    },
    options={
        "band_min": Option(default=40, about="The smallest share of “you” among “you” and “we”, in percent"),
        "band_max": Option(default=80, about="The largest share of “you” among “you” and “we”, in percent"),
        "min_pieces": Option(default=4, about="How many of these words there must be before the share is judged"),
        "run": Option(default=3, about="How many sentences in a row may not begin with “we”; 0 for any number"),
    },
)

_OPENING = regex.compile(r"(?:we|our|ours|us)(?:['’]\w+)?(?!\w)", regex.IGNORECASE)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The share with its evidence; one finding when it is outside its band, one for each run of sentences."""
    book = dial("tone_you_we.en")
    readings = list(context.prose())
    brands = context.listed("brand")
    found = [hit for reading in readings for hit in hits(reading, book)]
    if brands:
        cue = next(cue for cue in book.cues if cue.name == "brand")
        named = ((reading, span) for reading in readings for span in _brands(reading, brands))
        found += [Hit(field=reading.name, span=span, cue=cue) for reading, span in named]
    said = False
    for one in report(context, book, found, sum(reading.word_count for reading in readings)):
        if isinstance(one, Measure):
            yield one
        elif not said and len(found) >= context.whole("min_pieces"):
            said = True
            yield one
    if context.whole("run") > 1:
        for reading in readings:
            yield from _runs(context, reading, context.whole("run"))


def _brands(reading: Reading, brands: tuple[str, ...]) -> Iterator[Span]:
    def find(passage: Passage) -> Iterator[Spot]:
        quoted = quotations(passage.masked)
        for match in exceptions_pattern(brands).finditer(passage.masked):
            if not any(start <= match.start() < end for start, end in quoted):
                yield Span(*match.span()), None

    for span, _ in reading.each(("you_we brand", brands), find):
        yield span


def _runs(context: RuleContext, reading: Reading, most: int) -> Iterator[Finding]:
    def find(passage: Passage) -> Iterator[Spot]:
        count = 0
        for sentence in passage.own_sentences:
            opening = _OPENING.match(passage.masked, sentence.words[0].start)
            count = count + 1 if opening is not None else 0
            if opening is not None and count == most:
                yield Span(*opening.span()), opening[0]

    for span, word in reading.each(("you_we run", most), find):
        yield context.finding(reading.name, span, "run", count=most, word=str(word).lower())
