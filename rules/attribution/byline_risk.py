"""A name that must not be printed with such a topic."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext, exceptions_pattern
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._people import author_of, bare, printed
from rules.attribution._words import pairs

META = RuleMeta(
    title="Name not to be printed",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "never": "“{name}” is not to be named. Sign with the desk instead.",
        "topic": "“{name}” is not to be named with “{topic}”, says your house style. Sign with the desk instead.",
    },
    options={
        "names": Option(
            default=list[str](),
            about="Who is not to be named with which words: “Ana Ruiz = protest, border*”; without words, never",
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each such name: at the byline, or at the first word that forbids it."""
    lines = {left.casefold(): topics for left, topics in pairs(context.words("names"))}
    for name in printed(context.subject) if lines else ():
        author = author_of(context.subject, name)
        known = (bare(name), *((author.name, author.stands_for) if author is not None else ()))
        topics = next((lines[one.casefold()] for one in known if one.casefold() in lines), None)
        if topics == ():
            yield context.finding("authors", NOWHERE, "never", key=f"{name}:never", name=name)
        elif topics:
            yield from _at(context, name, topics)


def _at(context: RuleContext, name: str, topics: tuple[str, ...]) -> Iterator[Finding]:
    for reading in context.prose():
        for span, topic in _places(reading, topics):
            yield context.finding(reading.name, span, "topic", name=name, topic=topic)
            return


def _places(reading: Reading, topics: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        for match in exceptions_pattern(topics).finditer(passage.text):
            yield Span(*match.span()), match[0]

    return reading.each(("byline_risk", topics), find)
