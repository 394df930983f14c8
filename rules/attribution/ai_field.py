"""Nobody has said whether a machine wrote along."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Use of AI not noted",
    level="suggestion",
    scope="post",
    moment="submit",
    messages={"empty": "Note whether AI had a part in this text: “none”, “assisted” or “generated”."},
    options={
        "genres": Option(default=list[str](), about="The kinds of posts that need the note, such as news; none for all")
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding where the note is missing."""
    genres = context.words("genres")
    if context.subject.ai_use or (genres and context.subject.declared.get("genre", "") not in genres):
        return
    yield context.finding("text", NOWHERE, "empty", key="ai_use")
