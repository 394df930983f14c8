"""Whether LanguageTool has read the post, and how the language engines are set."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding
from editorial.rulekit.context import RuleContext
from editorial.rulekit.engines import OPTIONS
from editorial.rulekit.rule import RuleMeta

META = RuleMeta(
    title="Read by LanguageTool",
    level="warning",
    scope="post",
    messages={"unread": "Not read by LanguageTool: {why}."},
    options=OPTIONS,
    needs=("grammar",),
    moment="submit",
)


def check(context: RuleContext) -> Iterator[Finding]:
    """One finding where an engine should have read the post and did not."""
    if context.setting.level is not None:
        for engine in context.subject.unread:
            why = engine.partition("(")[2].removesuffix(")") or engine
            yield context.finding("text", NOWHERE, "unread", key=engine, why=why)
