"""Tags in the way of reading: many within a sentence, or a row of them before the first word."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.tags._found import in_sentence, tags_in

META = RuleMeta(
    title="Tags in the way",
    level="suggestion",
    scope="wording",
    messages={
        "inside": "This sentence has {count} tags among its words. Write them as plain words, and put the tags at the end.",
        "first": "{count} tags stand before the first word. Put them at the end, where they do not keep readers waiting.",
    },
    options={
        "in_sentence": Option(default=2, about="The most tags within one sentence", unit="tags"),
        "at_start": Option(default=2, about="The most tags before the first word", unit="tags"),
    },
)

_BETWEEN = regex.compile(r"[\s\p{P}\p{S}\ufe0f\u200d]*")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for the start of each text, and one for each sentence."""
    for reading in context.prose("text", "description", "first_comment"):
        spans = list(tags_in(context, reading))
        leading = _leading(reading, spans)
        if len(leading) > context.whole("at_start"):
            whole = Span(leading[0].start, leading[-1].end)
            yield context.finding(reading.name, whole, "first", count=len(leading))
        most = context.whole("in_sentence")
        rest = [span for span in spans[len(leading) :] if in_sentence(reading, span)]
        if len(rest) <= most:
            continue
        for sentence in reading.sentences:
            inside = [span for span in rest if sentence.span.holds(span)]
            if len(inside) > most:
                yield context.finding(reading.name, inside[most], "inside", count=len(inside))


def _leading(reading: Reading, spans: list[Span]) -> list[Span]:
    """The tags that stand before the first word; none where no word follows them."""
    text, end, found = reading.text, 0, list[Span]()
    for span in spans:
        if not _BETWEEN.fullmatch(text, end, span.start):
            break
        found.append(span)
        end = span.end
    return found if found and regex.search(r"\p{L}", reading.masked[end:]) else []
