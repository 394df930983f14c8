"""A text that asks for a person's name and has none, or the other way round."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._people import PERSONS, kind_of, printed
from rules.attribution._words import QUOTED, book, outside, phrases

META = RuleMeta(
    title="Byline and kind of text",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("register",),
    languages=("en",),
    confidence="low",
    messages={
        "person": "This reads like {kind}. Readers want to know who is speaking: name a person.",
        "house": "This reads like {kind}. The desk or the brand says such things better than one person.",
    },
    options={
        "persons": Option(
            default=["opinion", "advice", "interview", "report"],
            about="The kinds of text that ask for a person: opinion, advice, interview, report",
        ),
        "house": Option(default=["announcement", "legal"], about="The kinds of text that ask for a desk or the brand"),
    },
)

_KINDS = {
    "opinion": "an opinion",
    "advice": "medical, legal or financial advice",
    "interview": "an interview",
    "report": "a report from the spot",
    "announcement": "an announcement",
    "legal": "legal text",
}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding at the first sign, where nobody has said what kind of post this is and all bylines are known."""
    if context.subject.declared.get("genre"):
        return
    kinds = {kind_of(context.subject, name) for name in printed(context.subject)}
    if not kinds or "" in kinds:
        return
    message = "house" if kinds <= PERSONS else "" if kinds & (PERSONS | {"creator", "agency"}) else "person"
    wanted = context.words("house" if message == "house" else "persons") if message else ()
    for reading in context.prose("title", "text"):
        for span, kind in _signs(reading):
            if kind in wanted:
                yield context.finding(reading.name, span, message, kind=_KINDS[kind])
                return


def _signs(reading: Reading) -> Iterator[Spot]:
    lists = cast("dict[str, list[str]]", book("byline_basis.en"))

    def find(passage: Passage) -> Iterator[Spot]:
        prose = passage.masked
        quoted = [match.span() for match in QUOTED.finditer(prose)]
        for kind in _KINDS:
            found = (match.span() for match in phrases(tuple(lists[kind])).finditer(prose))
            yield from ((span, kind) for span in outside(found, quoted))

    return reading.each("byline_basis", find)
