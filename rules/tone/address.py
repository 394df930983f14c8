"""A post that says both "du" and "Sie" to its readers, or "tu" and "vous"."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import regex

from editorial.model.finding import Elsewhere, Finding
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.dials import quotations
from editorial.rulekit.rule import RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Two ways to address",
    level="suggestion",
    scope="wording",
    languages=("de", "fr", "es", "it", "pt", "nl"),
    messages={
        "mixed": "The post says “{other}” to its readers, and here “{said}”. Choose one of the two ways throughout."
    },
)

_AFTER_A_STOP = regex.compile(r"[:(„“\"«‚–—…*_/>|-]\s*$")


def check(context: RuleContext) -> Iterator[Finding]:
    """One finding: the first word that addresses readers in another way than the first such word of the post."""
    language = context.language
    if language not in _words():
        return

    def find(passage: Passage) -> Iterator[Spot]:
        return _addresses(passage, language)

    first: tuple[str, Span, str, object] | None = None
    for reading in context.prose():
        for span, way in reading.each(("address", language), find):
            said = span.of(reading.text)
            if first is None:
                first = (reading.name, span, said, way)
            elif way != first[3]:
                other = Elsewhere(where="this post", match=first[2], field=first[0], span=first[1])
                yield context.finding(reading.name, span, "mixed", other=first[2], said=said, elsewhere=(other,))
                return


@cache
def _words() -> dict[str, list[tuple[str, regex.Pattern[str]]]]:
    """By language: the ways to address ("close", "formal", "inside": formal with a capital) and their words."""
    raw = tomllib.loads((files("resources") / "lexicons" / "address.toml").read_text("utf-8"))
    return {
        language: [
            (way, regex.compile(rf"(?<![\w'’])(?:{'|'.join(words)})(?!\w)", 0 if way == "inside" else regex.IGNORECASE))
            for way, words in ways.items()
        ]
        for language, ways in raw.items()
    }


def _addresses(passage: Passage, language: str) -> Iterator[Spot]:
    """The words that address readers, in order, each with its way: "close" or "formal"."""
    prose, quoted = passage.masked, quotations(passage.masked)
    found: list[Spot] = []
    for way, pattern in _words()[language]:
        for match in pattern.finditer(prose):
            if any(start <= match.start() < end for start, end in quoted):
                continue
            if way == "inside" and _may_open(passage, match.start()):
                continue
            found.append((Span(*match.span()), "close" if way == "close" else "formal"))
    yield from sorted(found, key=lambda spot: spot[0])


def _may_open(passage: Passage, at: int) -> bool:
    """Whether a capital at this place may be only that of a beginning."""
    if any(sentence.words[0].start == at for sentence in passage.own_sentences):
        return True
    return _AFTER_A_STOP.search(passage.masked, max(0, at - 4), at) is not None
