"""An agency's words under somebody else's name."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import kind_of, printed
from rules.attribution._words import phrases

META = RuleMeta(
    title="Agency not credited",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "copied": "These {count} words stand like this in the agency's copy. Credit {agency} in the byline, or write anew.",
        "missing": "This is made from copy of {agency}, which is credited nowhere. Add it to the byline or at the end.",
    },
    options={
        "words": Option(default=8, about="How many words in a row count as taken over", unit="words"),
        "always": Option(
            default=True, about="Whether an agency that is noted must be credited even where its words are not"
        ),
    },
)

_WORD = regex.compile(r"[\p{L}\p{N}]++(?:['’-][\p{L}\p{N}]++)*+")
_SHORTEST = 4


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding: at the first words taken over, or for an agency that is noted and not credited."""
    declared = context.subject.declared
    agency, copy = declared.get("agency", "").strip(), declared.get("agency_copy", "")
    if not (agency or copy.strip()) or _credited(context, agency):
        return
    name = agency or "the agency"
    size = max(context.whole("words"), _SHORTEST)
    taken = {tuple(words) for words in _groups([match[0].casefold() for match in _WORD.finditer(copy)], size)}
    for reading in context.prose("text", "title", "description"):
        found = _first(reading, taken, size)
        if found is not None:
            span, count = found
            yield context.finding(reading.name, span, "copied", count=count, agency=name)
            return
    if agency and context.flag("always"):
        yield context.finding("authors", NOWHERE, "missing", key=f"agency:{agency}", agency=agency)


def _credited(context: RuleContext, agency: str) -> bool:
    names = printed(context.subject)
    if any(kind_of(context.subject, name) == "agency" for name in names):
        return True
    if not agency:
        return False
    wanted = phrases((agency,))
    told = (*names, context.subject.declared.get("contributors", ""), *(reading.text for reading in context.prose()))
    return any(wanted.search(text) for text in told)


def _groups(words: list[str], size: int) -> Iterator[list[str]]:
    return (words[at : at + size] for at in range(len(words) - size + 1))


def _first(reading: Reading, taken: set[tuple[str, ...]], size: int) -> tuple[Span, int] | None:
    """The first stretch of words that stands in the copy, and how many they are."""
    if not taken:
        return None
    places = [match.span() for match in _WORD.finditer(reading.text)]
    words = [reading.text[start:end].casefold() for start, end in places]
    for at in range(len(words) - size + 1):
        if tuple(words[at : at + size]) in taken:
            last = at + size
            while last < len(words) and tuple(words[last - size + 1 : last + 1]) in taken:
                last += 1
            return Span(places[at][0], places[last - 1][1]), last - at
    return None
