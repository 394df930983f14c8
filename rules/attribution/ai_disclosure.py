"""A machine's text on a matter of public interest, unread and unlabelled."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ai import proposed, told

META = RuleMeta(
    title="Generated text without a label",
    level="warning",
    scope="post",
    moment="submit",
    messages={
        "label": "This text was generated and is of public interest. Let somebody read it who answers for it, and note who, "
        "or say in the post “{label}”."
    },
    options={
        "labels": Option(default=list[str](), about="Words that tell of it; none for the usual ones"),
        "since": Option(default="2026-08-02", about="The day from which it is asked for; nothing for always"),
        "any_topic": Option(default=False, about="Whether generated texts of every topic need it"),
        "review_is_enough": Option(default=True, about="Whether a person who has read it and answers for it is enough"),
        "label_is_enough": Option(default=True, about="Whether the network's own label for AI content is enough"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding where neither a reader nor a label is there."""
    subject, declared = context.subject, context.subject.declared
    if subject.ai_use != "generated" or _too_early(context):
        return
    if not context.flag("any_topic") and declared.get("public_interest") != "yes":
        return
    if context.flag("review_is_enough") and declared.get("reviewed_by", "").strip():
        return
    if (context.flag("label_is_enough") and declared.get("ai_label") == "yes") or told(context):
        return
    yield context.finding("text", NOWHERE, "label", key="ai_disclosure", label=proposed(context))


def _too_early(context: RuleContext) -> bool:
    since, today = str(context.option("since")).strip(), context.subject.today
    try:
        return bool(since) and today is not None and today < dt.date.fromisoformat(since)
    except ValueError:
        return False
