"""A post with nothing in it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Nothing to publish",
    level="error",
    scope="post",
    moment="submit",
    messages={"empty": "There is nothing to publish yet. Write a text, or add a picture or a video."},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding when the post has neither text nor media nor a link; never for the shared text."""
    subject = context.subject
    if subject.scope == "wording" or subject.media or subject.link.strip():
        return
    if next(context.prose("text", "description"), None) is None:
        yield context.finding("text", Span(0, 0), "empty", key="empty")
