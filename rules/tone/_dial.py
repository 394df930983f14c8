"""Dials: a score that is nothing but its listed evidence.

raw = sum of weights / max(words / 100, 0.5); score = 100 * (1 - exp(-raw / k)), rounded; None under `min_words` words.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext

HEADLINE = 160
"""Code points of a field's first line in which cues of headlines are looked for."""

_NEGATED = re.compile(
    r"\b(?:not|no|never|without|nor|neither|cannot|(?:is|are|was|were|do|does|did|need)n['’]?t)(?:[ \t]+[\w'’-]+){0,2}[ \t]+$",
    re.I,
)
_QUOTED = re.compile(r"“[^”\n]*”|(?<!\w)\"[^\"\n]*\"(?!\w)|«[^»\n]*»|„[^“”\n]*[“”]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One kind of evidence: how much it weighs, why it counts and what to do instead."""

    name: str
    weight: float
    why: str
    instead: str
    pattern: re.Pattern[str] | None = None
    since: int = 1
    headline: bool = False
    always: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One cue at one place: `span` is in code points of the field called `field`."""

    field: str
    span: Span
    cue: Cue


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """A file of cues; `raw` holds whatever else stands in it."""

    dial: str
    k: float
    min_words: int
    cues: tuple[Cue, ...]
    raw: dict[str, Any]


@cache
def lexicon(name: str) -> Lexicon:
    """The cues of `resources/lexicons/<name>.toml`, read once."""
    raw = tomllib.loads((files("resources") / "lexicons" / f"{name}.toml").read_text("utf-8"))
    cues = tuple(
        Cue(
            name=entry["name"],
            weight=float(entry["weight"]),
            why=entry["why"],
            instead=entry["instead"],
            pattern=re.compile(rf"(?<!\w)(?<!\d[.,])(?:{'|'.join(entry['patterns'])})(?!\w)", re.IGNORECASE),
            since=entry.get("from", 1),
            headline=entry.get("headline", False),
            always=entry.get("always", False),
        )
        for entry in raw["cue"]
    )
    return Lexicon(dial=raw["dial"], k=float(raw["k"]), min_words=int(raw["min_words"]), cues=cues, raw=raw)


def hits(reading: Reading, cues: tuple[Cue, ...]) -> Iterator[Hit]:
    """Where the cues stand, without quoted and denied ones ("no need to hurry"); a stretch counts once per cue."""
    quoted = [match.span() for match in _QUOTED.finditer(reading.masked)]
    first_line = reading.masked.find("\n", len(reading.masked) - len(reading.masked.lstrip()))
    headline = min(HEADLINE, first_line if first_line >= 0 else len(reading.masked))
    for cue in cues:
        if cue.pattern is None:
            continue
        seen = 0
        for match in cue.pattern.finditer(reading.masked, 0, headline if cue.headline else len(reading.masked)):
            start, end = match.start(), match.start() + len(match[0].rstrip())
            if (
                start == end
                or reading.masked[start:end] != reading.text[start:end]
                or any(since <= start < until for since, until in quoted)
            ):
                continue
            if _NEGATED.search(reading.masked, max(0, start - 40), start):
                continue
            seen += 1
            if seen >= cue.since:
                yield Hit(field=reading.name, span=Span(start, end), cue=cue)


def score(weights: float, words: int, k: float, min_words: int) -> int | None:
    """The dial's reading, 0 to 100; None when there are too few words to say."""
    if words < min_words:
        return None
    return round(100 * (1 - math.exp(-weights / max(words / 100, 0.5) / k)))


def report(context: RuleContext, book: Lexicon, found: list[Hit], words: int) -> Iterator[Finding | Measure]:
    """The measure with its evidence, then a finding for each piece when the dial is outside its band."""
    low, high = 0.0, context.number("band_max")
    brief = context.subject.brief
    if brief is not None and book.dial in brief.tone_band:
        low, high = brief.tone_band[book.dial]
    value = score(sum(hit.cue.weight for hit in found), words, book.k, book.min_words)
    evidence = [
        {
            "field": hit.field,
            "start": hit.span.start,
            "end": hit.span.end,
            "cue": hit.cue.name,
            "weight": hit.cue.weight,
        }
        for hit in found
    ]
    dial = {"score": value, "evidence": evidence, "band": [low, high], "words": words, "k": book.k}
    yield Measure(key="tone", value={"dials": {book.dial: dial}})
    outside = value is not None and value > high
    for hit in found:
        places: dict[str, Any] = {"why": hit.cue.why, "instead": hit.cue.instead, "score": value, "most": f"{high:g}"}
        if outside:
            yield context.finding(hit.field, hit.span, "outside", **places)
        elif hit.cue.always:
            yield context.finding(hit.field, hit.span, "alone", **places)
