"""A post without the name of whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="No byline",
    level="warning",
    scope="post",
    moment="submit",
    messages={"missing": "Nobody is named as the author. Add the name of a person, a desk or the brand."},
    options={"required": Option(default=True, about="Whether posts here need a byline")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding when no author is named and the house style asks for one."""
    if context.flag("required") and not any(author.strip() for author in context.subject.authors):
        yield context.finding("authors", Span(0, 0), "missing", key="byline")
