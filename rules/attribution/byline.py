"""A post without the name of whoever wrote it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import printed

META = RuleMeta(
    title="No byline",
    level="warning",
    scope="post",
    moment="submit",
    messages={"missing": "Nobody is named as the author. Add the name of a person, a desk or the brand."},
    options={
        "required": Option(default=True, about="Whether posts here need a byline"),
        "genres": Option(default=list[str](), about="The kinds of posts that need one, such as opinion; none for all"),
        "min_words": Option(default=0, about="How long a text must be to need one", unit="words"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding when no author is named and the house style asks for one."""
    genres = context.words("genres")
    if not context.flag("required") or (genres and context.subject.declared.get("genre", "") not in genres):
        return
    if any(printed(context.subject)):
        return
    least = context.whole("min_words")
    if least and sum(reading.word_count for reading in context.prose("text")) < least:
        return
    yield context.finding("authors", NOWHERE, "missing", key="byline")
