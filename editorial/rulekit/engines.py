"""How the checks of grammar, spelling, punctuation and style speak for the language engines, and what a house style can
set about these engines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from editorial.model.finding import LEVELS, Confidence, Finding, Level
from editorial.model.remark import Say
from editorial.model.style import RuleSetting
from editorial.rulekit.context import RuleContext
from editorial.rulekit.meta import Option, RuleMeta

GOALS: dict[str, tuple[str, ...]] = {
    "professional": ("clarity", "confident", "formal", "general", "positive", "professional"),
    "objective": ("academic", "clarity", "formal", "general", "objective", "povrem", "scientific"),
    "persuasive": ("clarity", "confident", "general", "persuasive", "positive"),
    "personal": ("clarity", "general", "informal", "positive", "povadd"),
    "expressive": ("clarity", "general"),
}
"""What a text is for, and the tone tags that LanguageTool knows it by (its own writing goals)."""

OPTIONS = {
    "picky": Option(default=False, about="LanguageTool's stricter checks as well"),
    "goal": Option(default="", about=f"What the text is for: {', '.join(GOALS)}; empty for none"),
    "varieties": Option(default=[], about="The variety meant where an account names none: en-GB, de-AT …"),
    "error": Option(default=[], about="Rules or categories of an engine that must be fixed"),
    "warning": Option(default=[], about="Rules or categories of an engine that should be fixed"),
    "suggestion": Option(default=[], about="Rules or categories of an engine that only suggest"),
    "off": Option(default=[], about="Rules or categories of an engine that say nothing"),
}
"""What a house style can set about the engines, as the options of one check."""


def spoken_meta(title: str, level: Level, *, confidence: Confidence = "medium") -> RuleMeta:
    """What a check says of itself that speaks for the engines and for nothing else."""
    return RuleMeta(
        title=title,
        level=level,
        scope="wording",
        messages={"said": "{said}"},
        needs=("grammar",),
        confidence=confidence,
    )


def say_of(code: str, category: str, setting: RuleSetting) -> Say:
    """What a house style makes of one engine rule: what is said of its id wins over what is said of its category, the
    stricter over the milder, and off over all."""
    for name in (code, category):
        for level in ("off", *LEVELS):
            if name and name in cast("list[str]", setting.options[level]):
                return cast("Say", level)
    return ""


def spoken(context: RuleContext) -> Iterator[Finding]:
    """A finding for each remark that belongs to the check, at the check's level or at the remark's own. A check that is off
    speaks only for remarks that the house style names one by one."""
    for remark in context.subject.remarks or ():
        if remark.rule != context.rule_id or remark.level == "off":
            continue
        if context.setting.level is None and not remark.level:
            continue
        finding = context.finding(
            remark.field,
            remark.span,
            "said",
            suggestions=remark.suggestions,
            confidence=remark.confidence,
            said=remark.message,
        )
        level = remark.level or finding.level
        yield replace(finding, engine=remark.engine, code=remark.code, level=level)
