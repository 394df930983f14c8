"""What the checks measured of tone and reading, made ready to be shown: figures, bands, and the words they rest on."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from editorial.model.span import Span
from editorial.rulekit.dials import Dial
from ui.panes.write_facts import Passage

MOST_EVIDENCE = 3

Find = Callable[[str, Span], Passage | None]
"""Where a passage of a field that leaves stands in the words as written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A passage and how far the figure would move without it; `why` in one sentence."""

    passage: Passage
    points: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DialShown:
    """One dial: its figure (0 to 100), where it is wanted, and the passages that weigh most."""

    name: str
    score: int
    low: float
    high: float
    weak: str = ""
    evidence: tuple[Evidence, ...] = ()
    more: int = 0

    @property
    def is_inside(self) -> bool:
        """Whether it stands where the house style wants it."""
        return self.low <= self.score <= self.high


@dataclass(frozen=True, slots=True, kw_only=True)
class HardPassage:
    """One of the hardest sentences and how many words it has."""

    passage: Passage
    words: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingShown:
    """How hard a text is: `band` is easy, fair or hard, empty where it was not measured, and `why` says why not then.

    `grade` are school years, for English alone; `above` says that the house style wants it easier; `minutes` is the time it
    takes to read.
    """

    words: int
    band: str = ""
    why: str = ""
    grade: float | None = None
    unsure: bool = False
    above: bool = False
    average: float = 0.0
    longest: int = 0
    stretches: bool = False
    worst: tuple[HardPassage, ...] = ()

    @property
    def minutes(self) -> float:
        """At 238 words a minute (Brysbaert, 2019)."""
        return self.words / 238


def dials_shown(tone: Mapping[str, Any], find: Find) -> list[DialShown]:
    """The dials with a figure: those outside their band first, the furthest before the others."""
    shown = [_dial(name, dial, find) for name, dial in tone.get("dials", {}).items() if dial.get("score") is not None]
    return sorted(shown, key=lambda one: (one.is_inside, -_outside_by(one), one.name))


def _outside_by(dial: DialShown) -> float:
    return max(dial.low - dial.score, dial.score - dial.high, 0.0)


def _dial(name: str, dial: Mapping[str, Any], find: Find) -> DialShown:
    low, high = cast("list[float]", dial.get("band") or [0.0, 100.0])
    groups: dict[tuple[str, int, int], list[Mapping[str, Any]]] = {}
    for one in dial.get("evidence", ()):
        groups.setdefault((one["field"], one["start"], one["end"]), []).append(one)
    found = [
        (_points(dial, ones), field, Span(start, end), str(max(ones, key=_weight).get("why", "")))
        for (field, start, end), ones in groups.items()
    ]
    found.sort(key=lambda one: -abs(one[0]))
    evidence: list[Evidence] = []
    for points, field, span, why in found:
        passage = find(field, span)
        if passage is not None and points and len(evidence) < MOST_EVIDENCE:
            evidence.append(Evidence(passage=passage, points=points, why=why))
    return DialShown(
        name=name,
        score=dial["score"],
        low=low,
        high=high,
        weak=str(dial.get("weak", "")),
        evidence=tuple(evidence),
        more=max(0, len(found) - len(evidence)),
    )


def _weight(one: Mapping[str, Any]) -> float:
    return abs(float(one["weight"]))


def _points(dial: Mapping[str, Any], ones: list[Mapping[str, Any]]) -> int:
    """How far the figure moves with these, by the dial's own curve."""
    curve = Dial(name="", shape=dial.get("shape", "one_sided"), k=float(dial.get("k", 1)), min_words=0, cues=())
    every = [float(one["weight"]) for one in dial["evidence"]]
    left = list(every)
    for one in ones:
        left.remove(float(one["weight"]))
    words = int(dial.get("words", 0))
    before, after = curve.score(left, words), curve.score(every, words)
    return (after or 0) - before if before is not None else round(sum(map(_weight, ones)))


def reading_shown(measured: Mapping[str, Any], find: Find, *, above: bool = False) -> ReadingShown | None:
    """How hard the text is; None where there is no word of it. `above` when a check has said that it is too hard."""
    if not measured.get("words"):
        return None
    worst = [
        HardPassage(passage=passage, words=one["words"])
        for one in measured.get("worst_sentences", ())
        if (passage := find(one["field"], Span(one["start"], one["end"]))) is not None
    ]
    grade = measured.get("flesch_kincaid_grade") if measured.get("main_score") == "flesch_kincaid_grade" else None
    return ReadingShown(
        words=int(measured["words"]),
        band=str(measured.get("band", "")),
        why=str(measured.get("why", "")),
        grade=float(grade) if grade is not None else None,
        unsure=bool(measured.get("precision")),
        above=above,
        average=float(measured.get("words_per_sentence", 0)),
        longest=int(measured.get("longest_sentence", 0)),
        stretches=measured.get("sentence_unit") == "stretch",
        worst=tuple(worst),
    )
