"""Sentences that are long on average, though none may be too long by itself."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.metrics import Counts, profile_of
from editorial.text.readability import MIN_SENTENCES_FOR_GRADE, MIN_WORDS_FOR_GRADE, UNSPACED
from rules.readability._worst import opening

META = RuleMeta(
    title="Long sentences on average",
    level="suggestion",
    scope="wording",
    messages={
        "post": "Your sentences have {average} words on average; in a post up to {most} are easy to follow. "
        "The longest begins with “{words} …” and has {count}.",
        "article": "Your sentences have {average} words on average; in an article up to {most} are easy to follow. "
        "The longest begins with “{words} …” and has {count}.",
    },
    options={
        "max_post": Option(default=14, about="The most words a sentence of a post may have on average", unit="words"),
        "max_article": Option(
            default=20, about="The most words a sentence of an article may have on average", unit="words"
        ),
    },
)

LONG_POST = 300
"""Words from which a post is read as an article is."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for the whole text (all parts of a thread) from 30 words and three sentences on; none where sentences or
    words are not marked (Thai, Chinese, Japanese)."""
    parts = list(context.prose("text"))
    if context.language in UNSPACED or not parts:
        return
    profile = profile_of(sum((part.profile.counts for part in parts), start=Counts()), context.language)
    if profile.words < MIN_WORDS_FOR_GRADE or profile.sentences < MIN_SENTENCES_FOR_GRADE:
        return
    kind = "article" if context.subject.kind == "article" or profile.words >= LONG_POST else "post"
    most = context.number(f"max_{kind}")
    if round(profile.words_per_sentence, 1) <= most:
        return
    reading, longest = max(
        ((part, sentence) for part in parts for sentence in part.sentences), key=lambda pair: pair[1].length
    )
    yield context.finding(
        parts[0].name, Span(0, 0), kind, key="average", average=f"{profile.words_per_sentence:.1f}", most=f"{most:g}",
        words=opening(longest.span.of(reading.text)), count=len(longest.words),
    )  # fmt: skip
