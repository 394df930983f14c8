"""Abbreviations in capitals that nobody explains."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.frequency import zipf
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Abbreviation without its words",
    level="suggestion",
    scope="wording",
    languages=("en",),
    confidence="medium",
    messages={
        "unexplained": "Not everybody knows “{said}”. Write it out where it first stands: “Long Name ({said})”.",
    },
)

FAMILIAR = 3.4
"""From here on (Zipf scale) capitals are a known abbreviation or a shouted word: both are no matter of this check."""

_CAPITALS = regex.compile(
    r"(?<![\p{L}\p{N}@#$&._/’'-])(?P<said>[A-Z]{2,6})(?P<more>['’]?s)?(?![\p{L}\p{N}&_@]|[./]\p{L}|[ \u00a0]?\d)"
)
_SENTENCE_GOES_ON = regex.compile(r"[^.!?…\n]*$")
_ROMAN = regex.compile(r"M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})")


@cache
def _book() -> tuple[frozenset[str], str, str]:
    read = tomllib.loads((files("resources") / "lexicons" / "acronyms.en.toml").read_text("utf-8"))
    after, before = ("|".join(map(regex.escape, read[name])) for name in ("explains", "introduces"))
    return frozenset(read["known"].split()), after, before


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding at the first place of each abbreviation that is neither known nor explained anywhere in the post."""
    lists = ("acronyms", "names", "terms", "brand")
    own = {word.upper() for name in lists for entry in context.listed(name) for word in entry.split()}
    seen: set[str] = set()
    readings = list(context.prose("title", "text", "description"))
    for reading in readings:
        for span, said in reading.each(("text.acronym",), _unknown):
            if said in seen or said in own:
                continue
            seen.add(said)
            if not any(_explains(other, said) for other in readings):
                yield context.finding(reading.name, span, "unexplained", said=said)


def _unknown(passage: Passage) -> Iterator[Spot]:
    text = passage.masked
    for match in _CAPITALS.finditer(text):
        said = match["said"]
        if said in _book()[0] or zipf(said) >= FAMILIAR or _ROMAN.fullmatch(said):
            continue
        before = text[max(0, match.start() - 12) : match.start()]
        if regex.search(r"\d[\s\u00a0]?$", before) or _SENTENCE_GOES_ON.fullmatch(text, match.end()):
            continue  # a unit or a currency; a sentence that is still being written
        if not _is_loud(text, match.start(), match.end()):
            yield Span(*match.span("said")), said


def _is_loud(text: str, start: int, end: int) -> bool:
    """True where the words around are in capitals as well: then they are shouted, not abbreviated."""
    around = text[max(0, text.rfind("\n", 0, start)) : start][-60:] + text[end : end + 60]
    words = regex.findall(r"\b\p{L}{3,}\b", around)
    return sum(word.isupper() for word in words) * 2 > len(words) > 0


def _explains(reading: Reading, said: str) -> bool:
    """Whether a text has the long form beside the short one: "Long Name (LN)", "LN (long name)", "LN stands for …"."""
    text = reading.text
    if said not in text:
        return False
    _known, after, before = _book()
    first = regex.escape(said[0])
    return any(
        regex.search(pattern, text, regex.IGNORECASE)
        for pattern in (
            rf"\p{{L}}{{3,}} *[(\[–—] *[“\"]?{said}\b",
            rf"\b{said}s? *[(\[–—,:=] *[“\"]?(?:the |an? )?{first}\p{{L}}+[ -]",
            rf"\b{said}s?,? (?:which |that |it )?(?:{after})\b",
            rf"\p{{L}}{{3,}},? (?:{before}) (?:the )?[“\"]?{said}\b",
        )
    )
