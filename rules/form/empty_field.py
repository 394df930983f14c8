"""A field of a template that nobody has filled in."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Field not filled in",
    level="warning",
    scope="wording",
    moment="submit",
    messages={"empty": "“{name}” is a field of a template. Write what belongs there, or take it out."},
)

_FIELD = regex.compile(r"(?<!\{)\{\p{L}[\p{L}\p{M}\p{N}_ \-’']{0,39}\}(?!\})")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each field that still stands in braces."""
    for reading in context.prose():
        for span, _none in reading.each(("form.empty_field",), _fields):
            yield context.finding(reading.name, span, "empty", name=span.of(reading.text))


def _fields(passage: Passage) -> list[Spot]:
    return [(Span(found.start(), found.end()), None) for found in _FIELD.finditer(passage.masked)]
