"""A source without a name, and no editor who knows it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._words import phrases, words_of

LANGUAGES = ("en", "de", "fr", "es", "it", "nl", "pt")

META = RuleMeta(
    title="Source without a name",
    level="warning",
    scope="post",
    moment="submit",
    languages=LANGUAGES,
    confidence="medium",
    messages={
        "unnamed": "“{words}” names nobody. Name the source, or say why not and let an editor who knows it be noted."
    },
    options={
        "phrases": Option(
            default=list[str](), about="More ways of leaning on an unnamed source; * stands for a word's end"
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding at the first such phrase of each text, unless an editor is noted who knows the source."""
    if context.subject.declared.get("sources_known", "").strip():
        return
    more = context.words("phrases")
    for reading in context.prose():
        for span, words in _places(reading, more):
            if not context.excepted(reading.name, span):
                yield context.finding(reading.name, span, "unnamed", words=words)
                break


def _places(reading: Reading, more: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        wanted = (*words_of("anonymous_sources", "phrases", passage.language), *more)
        for match in phrases(wanted).finditer(passage.masked):
            yield Span(*match.span()), match[0]

    return reading.each(("anonymous_source", more), find)
