"""Whether an article has about the length the house wants."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta

META = RuleMeta(
    title="Length of an article",
    level="suggestion",
    scope="wording",
    messages={
        "short": "This article has {count} words; your house style asks for {least} to {most}. Is everything said that "
        "readers will ask?",
        "long": "This article has {count} words; your house style asks for {least} to {most}. Could a part of it be a piece "
        "of its own?",
    },
    options={
        "min_words": Option(
            default=0, about="The fewest words of an article, 600 for instance; 0 for any", unit="words"
        ),
        "max_words": Option(
            default=0, about="The most words of an article, 1500 for instance; 0 for any", unit="words"
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for a whole article outside the range that the house style sets; as shipped it sets none."""
    least, most = context.whole("min_words"), context.whole("max_words")
    parts = list(context.prose("text"))
    if context.subject.kind != "article" or not parts:
        return
    count = sum(part.word_count for part in parts)
    message = "short" if count < least else "long" if most and count > most else ""
    if message:
        yield context.finding(
            parts[0].name, Span(0, 0), message, key="length", count=count, least=least, most=most or "any number"
        )
