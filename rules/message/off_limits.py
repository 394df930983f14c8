"""Topics that the campaign or the house keeps away from."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.message._praise import is_praised, is_quoted
from rules.message._terms import in_tags, term_pattern
from rules.tags._found import loose_tags, tags_in

META = RuleMeta(
    title="Topic is off limits",
    level="warning",
    scope="wording",
    needs=("brief",),
    messages={
        "brief": "“{topic}” is off limits for “{campaign}”. Say it without, or ask who wrote the brief.",
        "house": "“{topic}” is off limits here. Say it without, or ask for an exception.",
        "praise": "This speaks well of “{topic}”, which is off limits here. Leave the praise out.",
    },
    options={
        "topics": Option(
            default=list[str](),
            about="Topics that are off limits in every post: words, phrases, “270-hp*”; other words for one after a colon",
        ),
        "only_praise": Option(default=False, about="Let criticism and quotations pass, and object to praise (English)"),
    },
)

Words = tuple[tuple[str, tuple[str, ...]], ...]
"""Each topic with all the words it is known by."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding at each place where an off-limits topic is named, in texts and tags."""
    brief = context.subject.brief
    limits = list(brief.off_limits) if brief is not None else []
    synonyms: Mapping[str, tuple[str, ...]] = brief.synonyms if brief is not None else {}
    of_brief: Words = tuple((topic, (topic, *synonyms.get(topic, ()))) for topic in limits if topic.strip())
    topics = (*of_brief, *(_spoken(entry) for entry in context.words("topics") if entry.strip()))
    if not topics:
        return
    praise = context.flag("only_praise") and context.language == "en"

    def find(passage: Passage) -> Iterator[Spot]:
        yield from _named(passage, topics, praise=praise)

    said: dict[str, Any] = {"campaign": brief.name if brief is not None else ""}
    for reading in context.prose("text", "title", "description", "first_comment", "alt"):
        for span, topic in reading.each(("message.off_limits", topics, praise), find):
            message = "praise" if praise else "brief" if topic in limits else "house"
            yield context.finding(reading.name, span, message, topic=topic, **said)
        if praise:
            continue
        for span in tags_in(context, reading):
            topic = _of_tag(span.of(reading.text), topics)
            if topic:
                yield context.finding(reading.name, span, "brief" if topic in limits else "house", topic=topic, **said)
    for tag in loose_tags(context) if not praise else ():
        topic = _of_tag(tag, topics)
        if topic:
            message = "brief" if topic in limits else "house"
            yield context.finding("tags", Span(0, 0), message, key=tag, topic=topic, **said)


def _spoken(entry: str) -> tuple[str, tuple[str, ...]]:
    """An entry "muscle cars: V8*, big block" as the topic and its words."""
    topic, _colon, others = entry.partition(":")
    return topic.strip(), tuple(word.strip() for word in (topic, *others.split(",")) if word.strip())


def _of_tag(tag: str, topics: Words) -> str:
    return next((topic for topic, words in topics if any(in_tags(word, (tag,)) for word in words)), "")


def _named(passage: Passage, topics: Words, *, praise: bool) -> Iterator[Spot]:
    taken: list[Span] = []
    for topic, words in topics:
        for word in sorted(words, key=len, reverse=True):
            for match in term_pattern(word).finditer(passage.masked):
                span = Span(*match.span())
                if any(span.overlaps(other) for other in taken):
                    continue
                if praise and (is_quoted(passage, span) or not is_praised(passage, span)):
                    continue
                taken.append(span)
                yield span, topic
