"""What a rule says, where, and the name under which it can be left as it is."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeVar

from editorial.model.span import Span

Level = Literal["error", "warning", "suggestion"]
LEVELS: tuple[Level, ...] = ("error", "warning", "suggestion")

Confidence = Literal["high", "medium", "low"]
Moment = Literal["text", "submit"]

NOWHERE = Span(0, 0)

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """The other place of an objection that rests on two: another network's text, an earlier post.

    `where` is what a reader calls it ("Facebook", "G-198"), `id` the account or post; `match` the words there.
    """

    where: str
    match: str
    id: str = ""
    field: str = "text"
    span: Span = NOWHERE

    def as_json(self) -> dict[str, object]:
        """The place as `check --format json` prints it."""
        return {
            "where": self.where,
            "id": self.id,
            "field": self.field,
            "start": self.span.start,
            "end": self.span.end,
            "match": self.match,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One objection to one passage.

    `field` is `text`, `text[1]` (a thread's second part), `title`, `link`, `authors`, `media[0]`, `media[0].alt` …;
    `span` is in code points of that field's text and empty where the objection is to the whole field. `suggestions`
    are replacements for exactly the span. `confidence` says how sure the rule is. `moment` tells when to speak: in the
    text while it is written, or in the list before submitting. `key` names what `match` cannot (a medium's hash).
    `region` is left, top, right, bottom in parts of the picture (0 to 1), `seconds` from and to in a video or sound;
    `elsewhere` are the other places it rests on. `engine` and `code` name the language engine that found it and its own
    name for it ("languagetool", "HE_VERB_AGR").
    """

    rule: str
    level: Level
    field: str
    span: Span
    match: str
    message: str
    suggestions: tuple[str, ...] = ()
    confidence: Confidence = "high"
    moment: Moment = "text"
    key: str = ""
    region: tuple[float, float, float, float] | None = None
    seconds: tuple[float, float] | None = None
    elsewhere: tuple[Elsewhere, ...] = ()
    engine: str = ""
    code: str = ""
    fingerprint: str = ""
    line: int = 1
    column: int = 1

    def as_json(self) -> dict[str, object]:
        """The finding as `check --format json` prints it; positions are half-open code points in the field."""
        found: dict[str, object] = {
            "rule": self.rule,
            "level": self.level,
            "field": self.field,
            "start": self.span.start,
            "end": self.span.end,
            "line": self.line,
            "column": self.column,
            "match": self.match,
            "message": self.message,
            "suggestions": list(self.suggestions),
            "confidence": self.confidence,
            "moment": self.moment,
            "fingerprint": self.fingerprint,
        }
        if self.region is not None:
            found["region"] = list(self.region)
        if self.seconds is not None:
            found["seconds"] = list(self.seconds)
        if self.elsewhere:
            found["elsewhere"] = [place.as_json() for place in self.elsewhere]
        if self.engine:
            found |= {"engine": self.engine, "code": self.code}
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """A figure that a rule took: `key` is its family or a plural of it (`readability`, `tone`, `length`, `lengths`).

    Values are JSON; mappings of one key are merged, lists are joined.
    """

    key: str
    value: Mapping[str, object] | list[object] = field(default_factory=dict[str, object])


def fingerprint(finding: Finding, text: str, ordinal: int) -> str:
    """Sixteen hex digits that stay the same while the passage does, wherever it moves and whatever the message says.

    Made of rule, field, the matched words and two words either side (for media: the original's hash and the region),
    and `ordinal`, the running number among equals. No position, no message.
    """
    before = _WORD.findall(text[max(0, finding.span.start - 400) : finding.span.start])[-2:]
    after = _WORD.findall(text[finding.span.end : finding.span.end + 400])[:2]
    around = finding.key or "\x1f".join([*before, "\x1e", finding.match, "\x1e", *after])
    seed = "\x1d".join((finding.rule, finding.field, around, str(ordinal)))
    return hashlib.sha256(seed.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def worst(findings: Iterable[Finding]) -> Level | None:
    """The gravest level among `findings`; None when there are none."""
    present = {found.level for found in findings}
    return next((level for level in LEVELS if level in present), None)


class Graded(Protocol):
    """Anything with a level."""

    @property
    def level(self) -> Level: ...


Anything = TypeVar("Anything", bound=Graded)


def at_once(findings: Iterable[Anything], most: int) -> tuple[list[Anything], int]:
    """`findings` with no more than `most` suggestions, the first in their order, and how many wait behind them.

    Hand in what is open, without what was left as it is: when one is settled the next takes its place.
    """
    kept: list[Anything] = []
    suggestions = 0
    for found in findings:
        if found.level == "suggestion":
            suggestions += 1
            if suggestions > most:
                continue
        kept.append(found)
    return kept, max(0, suggestions - most)
