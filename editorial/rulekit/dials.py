"""Dials: a score that is nothing but its listed evidence.

With raw = sum of weights / max(words / 100, 0.5), a one-sided dial reads 100 * (1 - exp(-raw / k)), a falling one, whose
weights are below zero, 100 * exp(raw / k), a two-sided one 50 + 50 * tanh(raw / k), and a share 100 * (weights above zero)
/ (all weights without their sign); rounded. Under `min_words` words there is no score, only the evidence.
"""

from __future__ import annotations

import math
import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any, Literal

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.text.passages import Passage, Spot

Shape = Literal["one_sided", "falling", "two_sided", "share"]

HEADLINE_WORDS = 22
"""A title, or a text that is one line of at most so many words without a full stop, reads as a headline."""
MOST_BELOW = 3
"""How many passages are shown where a dial is too low, the weightiest: what is missing stands nowhere, so a few places are
enough."""

_NEGATED = re.compile(
    r"\b(?:not|no|nobody|never|without|nor|neither|cannot|(?:is|are|was|were|do|does|did|need)n['’]?t)"
    r"(?:[ \t]+[\w'’-]+){0,2}[ \t]+$",
    re.I,
)
_CAPITAL = re.compile(r"(?<!\\)[A-Z]")
_FULL_STOPS = frozenset(".!…:;。")
_QUOTED = re.compile(
    r"“[^”\n]*”|(?<!\w)\"[^\"\n]*\"(?!\w)|«[^»\n]*»|„[^“”\n]*[“”]|^[ \t]*>[^\n]*"
    r"|(?<!\w)[‘'](?=[^\W\d])(?:[^‘’'\n]|(?<=\w)[’'](?=\w))*[’'](?!\w)",
    re.M,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cue:
    """One kind of evidence: how much it weighs, why it counts and what to do instead.

    `since` counts it from its nth appearance on; `headline` looks only at headlines; `always` shows it even where the dial
    is inside its band; `denied` counts it even after a "not"; `beside` counts it only where another cue of a headline
    stands; `swap` gives a replacement for a phrase, by pattern. `at` looks only at the `start` of sentences, or only `inside`
    them. `silent` counts it and never shows it. A `small` pattern is for the text in small letters, which takes half the
    time; one that asks for capitals itself is not small.
    """

    name: str
    weight: float
    why: str
    instead: str
    pattern: re.Pattern[str] | None = None
    small: bool = False
    since: int = 1
    headline: bool = False
    beside: bool = False
    always: bool = False
    silent: bool = False
    denied: bool = False
    at: Literal["", "start", "inside"] = ""
    swap: tuple[tuple[re.Pattern[str], str], ...] = ()

    def replacements(self, phrase: str) -> tuple[str, ...]:
        """What could stand instead of `phrase`; nothing where only the writer can say."""
        found = (pattern.sub(said, phrase) for pattern, said in self.swap if pattern.fullmatch(phrase))
        return tuple(dict.fromkeys(_cased(said, phrase) for said in found))


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One cue at one place: `span` is in code points of the field called `field`. `weight` overrules the cue's,
    `suggestions` stand instead of its replacements."""

    field: str
    span: Span
    cue: Cue
    weight: float | None = None
    suggestions: tuple[str, ...] = ()

    @property
    def weighs(self) -> float:
        """What it adds to the sum."""
        return self.cue.weight if self.weight is None else self.weight


@dataclass(frozen=True, slots=True, kw_only=True)
class Dial:
    """A file of cues. `weak` says in one sentence why the figure deserves caution; `shift` moves the upper edge of the
    band by the campaign's objective; `raw` holds whatever else stands in the file."""

    name: str
    shape: Shape
    k: float
    min_words: int
    cues: tuple[Cue, ...]
    weak: str = ""
    shift: Mapping[str, float] = field(default_factory=dict[str, float])
    raw: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def score(self, weights: Sequence[float], words: int) -> int | None:
        """The dial's reading, 0 to 100; None when there are too few words, or nothing to take a share of."""
        if words < self.min_words:
            return None
        if self.shape == "share":
            of = sum(map(abs, weights))
            return round(100 * sum(weight for weight in weights if weight > 0) / of) if of else None
        raw = sum(weights) / max(words / 100, 0.5)
        if self.shape == "two_sided":
            return round(50 + 50 * math.tanh(raw / self.k))
        if self.shape == "falling":
            return round(100 * math.exp(min(raw, 0) / self.k))
        return round(100 * (1 - math.exp(-max(raw, 0) / self.k)))


@cache
def dial(name: str) -> Dial:
    """The dial in `resources/lexicons/<name>.toml`, read once."""
    raw = tomllib.loads((files("resources") / "lexicons" / f"{name}.toml").read_text("utf-8"))
    return Dial(
        name=raw["dial"],
        shape=raw.get("shape", "one_sided"),
        k=float(raw.get("k", 1)),
        min_words=int(raw["min_words"]),
        cues=tuple(_cue(entry) for entry in raw.get("cue", ())),
        weak=raw.get("weak", ""),
        shift={key: float(value) for key, value in raw.get("shift", {}).items()},
        raw=raw,
    )


def _cue(entry: Mapping[str, Any]) -> Cue:
    patterns = "|".join(entry.get("patterns", ()))
    if not entry.get("bare"):
        patterns = patterns and rf"(?<!\w)(?<!\d[.,])(?:{patterns})(?!\w)"
    small = not _CAPITAL.search(patterns)
    return Cue(
        name=entry["name"],
        weight=float(entry["weight"]),
        why=entry["why"],
        instead=entry["instead"],
        pattern=re.compile(patterns, re.NOFLAG if small else re.IGNORECASE) if patterns else None,
        small=small,
        since=entry.get("from", 1),
        headline=entry.get("headline", False),
        beside=entry.get("beside", False),
        always=entry.get("always", False),
        silent=entry.get("silent", False),
        denied=entry.get("denied", False),
        at=entry.get("at", ""),
        swap=tuple((re.compile(phrase, re.IGNORECASE), said) for phrase, said in entry.get("swap", {}).items()),
    )


def hits(reading: Reading, book: Dial) -> Iterator[Hit]:
    """Where the cues stand, cue by cue, without quoted and denied ones ("no need to hurry")."""

    headline = any(cue.headline for cue in book.cues) and is_headline(reading)

    def find(passage: Passage) -> Iterator[Spot]:
        quoted = quotations(passage.masked)
        small = passage.masked.lower()
        for at, cue in enumerate(book.cues):
            if headline or not cue.headline:
                yield from ((span, at) for span in _matches(passage, small, cue, quoted))

    seen = [0] * len(book.cues)
    found = [(span, int(at)) for span, at in reading.each(("dial", book.name, headline), find)]
    company = [span for span, at in found if book.cues[at].headline and not book.cues[at].beside]
    for span, at in found:
        cue = book.cues[at]
        if cue.beside and (not company or any(span.overlaps(other) for other in company)):
            continue
        seen[at] += 1
        if seen[at] >= cue.since:
            yield Hit(field=reading.name, span=span, cue=cue)


def _matches(passage: Passage, small: str, cue: Cue, quoted: list[tuple[int, int]]) -> Iterator[Span]:
    if cue.pattern is None:
        return
    prose, pattern = passage.masked, cue.pattern
    if cue.small and len(small) != len(prose):
        # A few letters grow when made small, and every position behind them would be wrong.
        pattern, small = re.compile(pattern.pattern, re.IGNORECASE), prose
    for match in _candidates(passage, small if cue.small else prose, pattern, cue.at):
        start, end = match.start(), match.start() + len(match[0].rstrip())
        if start == end or prose[start:end] != passage.text[start:end]:
            continue
        if any(since <= start < until for since, until in quoted):
            continue
        if not cue.denied and _NEGATED.search(prose, max(0, start - 40), start):
            continue
        yield Span(start, end)


def _candidates(passage: Passage, prose: str, pattern: re.Pattern[str], at: str) -> Iterator[re.Match[str]]:
    if not at:
        yield from pattern.finditer(prose)
        return
    openings = [sentence.words[0].start for sentence in passage.own_sentences]
    if at == "start":
        yield from filter(None, (pattern.match(prose, opening) for opening in openings))
    else:
        yield from (match for match in pattern.finditer(prose) if match.start() not in openings)


def quotations(prose: str) -> list[tuple[int, int]]:
    """Where somebody else speaks: the stretches of `prose` in quotation marks, with them, as start and end."""
    return [match.span() for match in _QUOTED.finditer(prose)]


def is_headline(reading: Reading) -> bool:
    """True for a title, and for a text that is one short line without a full stop in it: what ends a sentence makes prose."""
    if reading.field.base == "title":
        return True
    text = reading.text.strip()
    if "\n" in text or text[-1] in _FULL_STOPS | {"?", "？"} or not 0 < reading.word_count <= HEADLINE_WORDS:
        return False
    return not any(sentence.span.of(reading.text)[-1] in _FULL_STOPS for sentence in reading.sentences[:-1])


def report(context: RuleContext, book: Dial, found: Iterable[Hit], words: int) -> Iterator[Finding | Measure]:
    """The measure with its evidence, then findings where the dial is outside its band.

    A rule that calls this has the options `band_max` and, for a dial that can be too low, `band_min`; its messages are
    `outside`, `below` and `alone`, with the places {why}, {instead}, {score}, {most} and {least}.
    """
    listed = sorted(
        (hit for hit in found if not context.excepted(hit.field, hit.span)), key=lambda hit: (hit.field, hit.span)
    )
    low, high = band(context, book)
    value = book.score([hit.weighs for hit in listed], words)
    yield Measure(key="tone", value={"dials": {book.name: _as_json(book, listed, words, value, (low, high))}})
    above, below = value is not None and value > high, value is not None and value < low
    spoken = [hit for hit in listed if not hit.cue.silent]
    coldest = _coldest(spoken) if below else []
    for hit in spoken:
        message = "alone" if hit.cue.always else ""
        if above and hit.weighs > 0:
            message = "outside"
        elif hit in coldest:
            message = "below"
        if message:
            suggestions = hit.suggestions or hit.cue.replacements(_words_of(context, hit))
            yield context.finding(
                hit.field, hit.span, message, suggestions=suggestions,
                why=hit.cue.why, instead=hit.cue.instead, score=value, most=f"{high:g}", least=f"{low:g}",
            )  # fmt: skip


def _coldest(spoken: Sequence[Hit]) -> list[Hit]:
    """The weightiest below zero, none on top of another."""
    kept: list[Hit] = []
    for hit in sorted((hit for hit in spoken if hit.weighs < 0), key=lambda hit: hit.weighs):
        if len(kept) == MOST_BELOW:
            break
        if not any(hit.field == other.field and hit.span.overlaps(other.span) for other in kept):
            kept.append(hit)
    return kept


def band(context: RuleContext, book: Dial) -> tuple[float, float]:
    """The least and most this post may show: from the house style, moved by the campaign's objective; the brief's own band
    has the last word."""
    low = context.number("band_min") if "band_min" in context.meta.options else 0.0
    high = context.number("band_max") if "band_max" in context.meta.options else 100.0
    brief = context.subject.brief
    if brief is None:
        return low, high
    if book.name in brief.tone_band:
        return brief.tone_band[book.name]
    return low, min(100.0, max(0.0, high + book.shift.get(brief.objective, 0.0)))


def _words_of(context: RuleContext, hit: Hit) -> str:
    reading = context.reading(hit.field)
    return hit.span.of(reading.text) if reading is not None else ""


def _as_json(
    book: Dial, listed: list[Hit], words: int, value: int | None, edges: tuple[float, float]
) -> dict[str, object]:
    found: dict[str, object] = {
        "score": value,
        "evidence": [
            {
                "field": hit.field,
                "start": hit.span.start,
                "end": hit.span.end,
                "cue": hit.cue.name,
                "weight": hit.weighs,
                "why": hit.cue.why,
            }
            for hit in listed
        ],
        "band": list(edges),
        "words": words,
        "shape": book.shape,
        "k": book.k,
    }
    if book.weak:
        found["weak"] = book.weak
    return found


def _cased(said: str, phrase: str) -> str:
    """`said` in capitals where the phrase is, and beginning with one where the phrase does."""
    if phrase.isupper() and len(phrase) > 1:
        return said.upper()
    return said[:1].upper() + said[1:] if phrase[:1].isupper() else said
