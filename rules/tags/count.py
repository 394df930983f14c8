"""More or longer tags than the network takes, or than your house thinks good."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import regex

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import Platform
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.tags._found import tags_in

META = RuleMeta(
    title="Too many tags",
    level="error",
    scope="platform",
    moment="submit",
    messages={
        "over": "This is tag {count}, and {network} takes {limit} in a post. Take out what matters least.",
        "many": "This is tag {count}. Your house uses at most {limit} on {network}; take out what matters least.",
        "long": "This tag has {count} characters, and {network} takes {limit}. Use a shorter one.",
        "total": "The tags of this post have {count} characters together, and {network} takes {limit}. Take some out.",
    },
    options={
        "most": Option(default=5, about="The most tags that are good for readers; 0 for no such number", unit="tags"),
    },
)

_CHARACTER = regex.compile(r"\X")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding at the first tag too many in each text, and one for each tag that is too long."""
    platform = context.subject.platform
    if platform is None:
        return
    for reading in context.prose("text", "description"):
        spans = list(tags_in(context, reading))
        over = _over(context, platform, len(spans))
        if over is not None:
            message, limit, level = over
            said: dict[str, Any] = {"count": limit + 1, "network": platform.name, "limit": limit}
            yield context.finding(reading.name, spans[limit], message, level=level, **said)
        yield from _long(context, platform, reading.name, [(span, span.of(reading.text)) for span in spans])
    together, most = platform.tags_length(context.subject.tags), platform.number("tags.total_max")
    if most is not None and together > most:
        level = None if platform.may_block("tags.total_max") else "warning"
        said = {"count": f"{together:,}", "network": platform.name, "limit": f"{most:,.0f}"}
        yield context.finding("tags", Span(0, 0), "total", level=level, key="total", **said)


def _over(context: RuleContext, platform: Platform, count: int) -> tuple[str, int, Level | None] | None:
    """Which number is passed: the network's, else the house's; with the level it may have at most."""
    limit, most = platform.number("tags.max"), context.whole("most")
    if limit is not None and count > limit:
        fact = platform.fact("tags.max")
        levels: dict[str, Level | None] = {"high": None, "medium": "warning", "low": "suggestion"}
        return "over", int(limit), levels[fact.confidence] if fact is not None else "suggestion"
    return ("many", most, "suggestion") if most and count > most else None


def _long(context: RuleContext, platform: Platform, name: str, tags: list[tuple[Span, str]]) -> Iterator[Finding]:
    longest = platform.number("tags.max_length")
    level: Level | None = None if platform.may_block("tags.max_length") else "warning"
    for span, tag in tags if longest is not None else ():
        count = len(_CHARACTER.findall(tag)) - 1
        if count > (longest or 0):
            said: dict[str, Any] = {"count": count, "network": platform.name, "limit": f"{longest:,.0f}"}
            yield context.finding(name, span, "long", level=level, **said)
