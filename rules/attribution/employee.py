"""Praise for one's own house, or for the one that pays the writer."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.desk import Author
from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext, exceptions_pattern
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._people import author_of, printed
from rules.attribution._words import phrases

META = RuleMeta(
    title="Praise for the own house",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("register",),
    languages=("en",),
    confidence="medium",
    messages={
        "own": "{name} works for the house that is praised here. Say so, as in “I work for {house}”.",
    },
    options={
        "told": Option(
            default=["I work for", "I work at", "my employer", "we make", "our", "full disclosure", "disclosure"],
            about="Words that tell readers who the writer works for",
        )
    },
)

_PRAISE = regex.compile(
    r"(?<!\w)(?:love|loves|loved|adore|recommend|recommends|recommended|best|favou?rite|great|amazing|brilliant|excellent|fantastic"
    r"|awesome|perfect|outstanding|superb|wonderful|unbeatable|a must|worth every|can[’']t live without|game[- ]changer)(?!\w)",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding at the first such praise, unless the post says who the writer works for."""
    if context.subject.declared.get("connection") == "employee" or context.subject.disclosure.strip():
        return
    told = phrases(context.words("told"))
    if any(told.search(reading.text) for reading in context.prose()):
        return
    for author in (author_of(context.subject, name) for name in printed(context.subject)):
        houses = _houses(context, author) if author is not None else ()
        for reading in context.prose() if houses else ():
            for span, house in _places(reading, houses):
                yield context.finding(reading.name, span, "own", name=author.name if author else "", house=house)
                return


def _houses(context: RuleContext, author: Author) -> tuple[str, ...]:
    if author.kind not in ("person", "guest", "creator") or not author.employer:
        return ()
    brands = (one.name for one in context.subject.register if one.kind == "brand")
    return (*context.listed("brand"), *brands) if author.employer == "us" else (author.employer,)


def _places(reading: Reading, houses: tuple[str, ...]) -> Iterator[Spot]:
    """The first word of praise in each sentence that names one of the houses."""

    def find(passage: Passage) -> Iterator[Spot]:
        names = exceptions_pattern(houses)
        for sentence in passage.own_sentences:
            house = names.search(passage.text, sentence.span.start, sentence.span.end)
            praise = (
                _PRAISE.search(passage.masked, sentence.span.start, sentence.span.end) if house is not None else None
            )
            if house is not None and praise is not None:
                yield sentence.span, house[0]

    return reading.each(("employee", houses), find)
