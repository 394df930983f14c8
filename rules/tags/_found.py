"""Where the tags and handles of a post stand."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

import regex

from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.text.entities import hashtags, mentions
from editorial.text.passages import Passage, Spot
from rules.links._found import counting

_WORD_BEFORE = regex.compile(r"[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*[\s,;:(“\"'’)…&–—-]*$")
_WORD_AFTER = regex.compile(r"[\s,;:)”\"'’(…&–—-]*[\p{L}\p{N}]")


def tags_in(context: RuleContext, reading: Reading) -> Iterator[Span]:
    """The tags of a field in order, with their sign, as the network finds them."""
    how = counting(context)

    def find(passage: Passage) -> Iterator[Spot]:
        yield from ((span, None) for span in hashtags(passage.text, how))

    if "#" in reading.text or "＃" in reading.text:
        yield from (span for span, _nothing in reading.each(("tags", how), find))


def mentions_in(context: RuleContext, reading: Reading) -> Iterator[Span]:
    """The handles of a field in order, with their sign, as the network finds them."""
    how = counting(context)

    def find(passage: Passage) -> Iterator[Spot]:
        yield from ((span, None) for span in mentions(passage.text, how))

    if "@" in reading.text or "＠" in reading.text:
        yield from (span for span, _nothing in reading.each(("mentions", how), find))


def loose_tags(context: RuleContext) -> Iterator[str]:
    """The tags of the post's own list that stand in none of its texts."""
    texts = [reading.text for reading in context.prose()]
    yield from (tag for tag in context.subject.tags if not any(tag in text for text in texts))


def plain(tag: str) -> str:
    """A tag for comparing: without its sign, capitals, accents and underscores."""
    letters = unicodedata.normalize("NFKD", tag.lstrip("#＃").casefold())
    return "".join(one for one in letters if not unicodedata.combining(one) and one != "_")


def in_sentence(reading: Reading, span: Span) -> bool:
    """True for a tag with words before and after it in its line."""
    text = reading.masked
    start = text.rfind("\n", 0, span.start) + 1
    end = text.find("\n", span.end)
    before = _WORD_BEFORE.search(text, max(start, span.start - 60), span.start)
    return before is not None and _WORD_AFTER.match(text, span.end, end if end >= 0 else len(text)) is not None
