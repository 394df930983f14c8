"""A person's name under a machine's text."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import PERSONS, kind_of, printed

META = RuleMeta(
    title="A person's byline on a generated text",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "person": "The text is noted as generated, and {name} would sign it. Sign with the desk, or note “assisted” if "
        "{name} wrote it with help."
    },
    options={
        "review_is_enough": Option(default=False, about="Whether somebody may sign who has read it and answers for it")
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each person of the register who signs a generated text."""
    subject = context.subject
    if subject.ai_use != "generated":
        return
    reader = subject.declared.get("reviewed_by", "").strip().casefold() if context.flag("review_is_enough") else ""
    for name in printed(subject):
        if kind_of(subject, name) in PERSONS and name.casefold() != reader:
            yield context.finding("authors", NOWHERE, "person", key=f"ai:{name}", name=name)
