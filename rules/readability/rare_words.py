"""Words that many readers will not know, by how often English uses them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator

import regex

from editorial.model.finding import Elsewhere, Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.frequency import RARE, is_rare, zipf
from editorial.text.passages import Passage, Spot
from editorial.text.readability import MIN_WORDS

META = RuleMeta(
    title="Many rare words",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    messages={
        "many": "{share} of 100 words here are rare ones: {words}. Your house style takes {most}; say some in everyday "
        "words, or what they mean.",
    },
    options={
        "max_percent": Option(default=10, about="The most rare words among a hundred", unit="%"),
        "known": Option(default=[], about="Words that your readers know, beside the house's names and terms"),
    },
)

MIN_RARE = 2
SHOWN = 4
_WORD = regex.compile(r"[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for the whole text when more of its words than the house style takes are below 2.75 on the Zipf scale;
    names, abbreviations, tags, handles, numbers and the house's own words are never rare."""
    if context.language != "en":
        return
    known = _known(context)
    parts = list(context.prose("text"))
    total = sum(part.word_count for part in parts)
    found = [(part, span) for part in parts for span in _rare(part, known)]
    most = context.number("max_percent")
    if total < MIN_WORDS or len(found) < MIN_RARE or 100 * len(found) <= most * total:
        return
    yield context.finding(
        parts[0].name, Span(0, 0), "many", key="rare", share=round(100 * len(found) / total), most=f"{most:g}",
        words=_said([span.of(part.text) for part, span in found]),
        elsewhere=tuple(
            Elsewhere(where="This text", match=span.of(part.text), field=part.name, span=span) for part, span in found
        ),
    )  # fmt: skip


def _known(context: RuleContext) -> frozenset[str]:
    """Every word of the house's lists, in lower case, without its plural."""
    listed = [*context.words("known")]
    for name in ("names", "terms", "acronyms", "tags", "brand"):
        listed += context.listed(name)
    return frozenset(_plain(word) for entry in listed for word in _WORD.findall(entry))


def _plain(word: str) -> str:
    lower = word.lower().replace("’", "'").removesuffix("'s")
    return lower.removesuffix("s") if len(lower) > 3 else lower


def _rare(part: Reading, known: Container[str]) -> Iterator[Span]:
    for span, _value in part.each("readability.rare_words", _unusual):
        if _plain(span.of(part.text)) not in known:
            yield span


def _unusual(passage: Passage) -> Iterator[Spot]:
    for sentence in passage.own_sentences:
        for index, span in enumerate(sentence.words):
            word = span.of(passage.text)
            name = word[0].isupper() and (index > 0 or zipf(word) < RARE)
            if not name and is_rare(word):
                yield span, None


def _said(words: list[str]) -> str:
    often = [word for word, _times in Counter(word.lower() for word in words).most_common()]
    shown = [f"“{word}”" for word in often[:SHOWN]]
    more = len(often) - len(shown)
    if more:
        return ", ".join(shown) + f" and {more} more"
    return ", ".join(shown[:-1]) + f" and {shown[-1]}" if len(shown) > 1 else shown[0]
