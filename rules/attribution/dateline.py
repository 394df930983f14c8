"""A place at the head of a text whose writer was not there."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.attribution._people import PERSONS, kind_of, printed

META = RuleMeta(
    title="Dateline",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "absent": "A place at the head says that the writer was there. Note that it was so, or take “{place}” out."
    },
)

_PLACE = regex.compile(
    r"[^\w\n]{0,8}+(?P<place>\p{Lu}[\p{Lu} .'’-]{1,30}\p{Lu}"
    r"(?:, \p{Lu}[\p{L}.]++(?: \p{Lu}[\p{L}.]++){0,2})?(?:, \p{Lu}\p{L}{2,8}+\.? \d{1,2}+)?+)"
    r"(?: \((?P<agency>[\p{L}/ ]{2,20}+)\))? (?:—|–|--|-) (?=[“\"‘«]?\p{Lu}|\d)"
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding at a dateline without the writer's word for it; an agency's own is the agency's affair."""
    if context.subject.declared.get("on_the_spot") == "yes":
        return
    kinds = {kind_of(context.subject, name) for name in printed(context.subject)}
    if kinds and not kinds & (PERSONS | {""}):
        return
    reading = context.reading("text")
    found = _PLACE.match(reading.text) if reading is not None else None
    if reading is not None and found is not None and not found["agency"]:
        place = found["place"].strip()
        yield context.finding("text", Span(found.start("place"), found.end()), "absent", suggestions=("",), place=place)
