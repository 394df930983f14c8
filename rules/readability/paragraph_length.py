"""Paragraphs that look like a wall, and long stretches of an article without a subheading."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.readability import UNSPACED
from editorial.text.segment import Sentence

META = RuleMeta(
    title="Long paragraph",
    level="suggestion",
    scope="wording",
    messages={
        "long": "This paragraph has {count} sentences. Begin a new one where the thought turns; {most} are enough.",
        "heading": "{count} words pass here without a subheading. One near this place lets readers find their way.",
    },
    options={
        "max_sentences": Option(default=5, about="The most sentences a paragraph may have", unit="sentences"),
        "subheading_words": Option(
            default=300, about="In an article, the words after which a subheading is due; 0 for never", unit="words"
        ),
    },
)

SMALL = 40
"""A paragraph of fewer words is no wall, however many sentences it has."""
HEADING_WORDS = 12
_BREAK = regex.compile(r"[\n\r\u2028\u2029]")
_HEADING_MARK = regex.compile(r"(?m)^[ \t]*(?:#{1,6}[ \t]|\*\*|<h\d)")
_ENDS = regex.compile(r"[.!?…:,;]['\"”’»)\]*_]*$")
_BULLET = regex.compile(r"[ \t]*(?:[-*+•·‣▪◦–]|\(?\d{1,2}[.)])[ \t]")

Paragraph = list[Sentence]


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding over each paragraph of 40 words and more with too many sentences; in an article also over the sentence
    after which a subheading has been missing for too long."""
    if context.language in UNSPACED:
        return
    most, due = context.whole("max_sentences"), context.whole("subheading_words")
    article = context.subject.kind == "article"
    for reading in context.prose("text", "description"):
        paragraphs = list(_paragraphs(reading))
        for paragraph in paragraphs:
            if len(paragraph) > most and _words(paragraph) >= SMALL:
                span = Span(paragraph[0].span.start, paragraph[-1].span.end)
                yield context.finding(reading.name, span, "long", count=len(paragraph), most=most)
        if article and due and reading.field.base == "text":
            for span, count in _unbroken(reading, paragraphs, due):
                yield context.finding(reading.name, span, "heading", count=count)


def _words(paragraph: Paragraph) -> int:
    return sum(sentence.length for sentence in paragraph)


def _paragraphs(reading: Reading) -> Iterator[Paragraph]:
    """Sentences that no line break parts."""
    current: Paragraph = []
    for sentence in reading.sentences:
        if current and _BREAK.search(reading.text, current[-1].span.end, sentence.span.start):
            yield current
            current = []
        current.append(sentence)
    if current:
        yield current


def _is_heading(reading: Reading, paragraph: Paragraph) -> bool:
    start = max(reading.text.rfind("\n", 0, paragraph[0].span.start), 0)
    line = reading.text[start : paragraph[-1].span.end].lstrip("\n")
    if _HEADING_MARK.match(line):
        return True
    return (
        len(paragraph) == 1
        and _words(paragraph) <= HEADING_WORDS
        and not _ENDS.search(line)
        and not _BULLET.match(line)
    )


def _unbroken(reading: Reading, paragraphs: list[Paragraph], due: int) -> Iterator[tuple[Span, int]]:
    """One place for each stretch without a subheading: the first sentence of the paragraph in which it became due."""
    stretch, place = 0, Span(0, 0)
    for paragraph in paragraphs:
        if _is_heading(reading, paragraph):
            if stretch > due:
                yield place, stretch
            stretch = 0
            continue
        before = stretch
        stretch += _words(paragraph)
        if before <= due < stretch:
            place = paragraph[0].span
    if stretch > due:
        yield place, stretch
