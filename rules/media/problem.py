"""A file that cannot be read."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about

META = RuleMeta(
    title="File cannot be read",
    level="error",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={"unreadable": "{problem} {hint}"},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each file that the probe could not read, in the probe's words."""
    for index, medium in enumerate(context.subject.media):
        if medium.problem:
            hint = medium.hint or "Save it again, or take another file."
            yield about(context, index, medium, "unreadable", problem=medium.problem, hint=hint)
