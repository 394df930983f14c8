"""Where two versions of a post say different things of what is the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from editorial.model.span import Span
from rules.message._fact import Fact, Index, alike, indexed, overlap

ENOUGH = 2.0
"""From this score on two facts with different values are taken for one that was changed."""
MOST_HERE, MOST_THERE = 200, 40
"""How many facts that the other version lacks are compared: of two long articles on different things all would be."""
GENERIC = (
    "people",
    "person",
    "things",
    "items",
    "times",
    "leute",
    "menschen",
    "personen",
    "personnes",
    "personas",
    "persone",
)
TIME_UNITS = ("h", "min", "s", "day", "week", "month", "year")
CALENDAR = ("date", "time", "weekday")
"""Several of these stand in many posts for different things: only what is said beside them tells which."""
_ROUNDED = {"over": (1.0, 1.3), "under": (0.75, 1.0), "about": (0.85, 1.15)}


@dataclass(frozen=True, slots=True)
class Place:
    """A fact where it stands: in the field `field`, at `span`, in the sentence that `sentence` names."""

    field: str
    span: Span
    fact: Fact
    sentence: tuple[str, int, int] = ("", 0, 0)


@dataclass(frozen=True, slots=True)
class _Pair:
    """What is known of two versions together: how many facts they share, and the words of each."""

    matched: int
    share: float
    words: tuple[Index, Index]


class Version:
    """One network's version of a post: its facts, the words that say something, passage by passage, and its language."""

    def __init__(self, facts: Sequence[Place], words: Sequence[frozenset[str]], language: str) -> None:
        self.facts = facts
        self.language = language
        self._words = words

    @cached_property
    def words(self) -> Index:
        """All the words, indexed."""
        return indexed(frozenset[str]().union(*self._words))


def conflicts(mine: Version, theirs: Version) -> list[tuple[Place, Place]]:
    """The pairs of facts that speak of the same thing and differ, each fact in one pair at most.

    A fact that only one version has is no conflict, nor is one that stands in both, in whatever form.
    """
    here, there = mine.facts, theirs.facts
    same_language = mine.language == theirs.language
    alone, others = _without(here, there), _without(there, here)
    if not alone or not others:
        return []
    matched = len(here) - len(alone)
    pair = _Pair(
        matched=matched,
        share=matched / max(1, min(len(here), len(there))),
        words=(mine.words, theirs.words),
    )
    judge = _score if same_language else _score_across
    rated = [
        (score, one, other)
        for one in alone[:MOST_HERE]
        for other in others[:MOST_THERE]
        if (score := judge(one, other, (here, there), (alone, others), pair)) >= ENOUGH
    ]
    found: list[tuple[Place, Place]] = []
    for _score_of, one, other in sorted(rated, key=lambda row: (-row[0], _apart(row[1].fact, row[2].fact))):
        if not any(one is taken or other is given for taken, given in found):
            found.append((one, other))
    return sorted(found, key=lambda row: (row[0].field, row[0].span))


def _without(side: Sequence[Place], others: Sequence[Place]) -> list[Place]:
    """The facts of one version that the other lacks."""
    by_value: dict[object, list[Fact]] = {}
    rounded: list[Fact] = []
    for place in others:
        for value in place.fact.values:
            by_value.setdefault((_family(place.fact), value), []).append(place.fact)
        if place.fact.about:
            rounded.append(place.fact)
    found: list[Place] = []
    for place in side:
        near = [fact for value in place.fact.values for fact in by_value.get((_family(place.fact), value), ())]
        near += [other.fact for other in others] if place.fact.about else rounded
        if not any(same(place.fact, fact) for fact in near):
            found.append(place)
    return found


def same(one: Fact, other: Fact) -> bool:
    """True where two facts have the same value, whatever they are about; a rounded one agrees with what it rounds."""
    if _family(one) != _family(other) or not _same_unit(one, other):
        return False
    if one.kind == "date" and one.year and other.year and one.year != other.year:
        return False
    if one.values & other.values:
        return True
    return _family(one) in ("number", "money", "percent") and _rounds(one, other)


def _family(fact: Fact) -> str:
    return "number" if fact.kind == "year" else fact.kind


def _same_unit(one: Fact, other: Fact) -> bool:
    return one.unit == other.unit or (_family(one) == "number" and not (one.unit and other.unit))


def _rounds(one: Fact, other: Fact) -> bool:
    for rounded, exact in ((one, other), (other, one)):
        if rounded.about:
            low, high = _ROUNDED[rounded.about]
            for about in cast("frozenset[float]", rounded.values):
                for value in cast("frozenset[float]", exact.values):
                    if about * low <= value <= about * high:
                        return True
    return False


def _score(
    one: Place,
    other: Place,
    both: tuple[Sequence[Place], Sequence[Place]],
    loose: tuple[list[Place], list[Place]],
    pair: _Pair,
) -> float:
    """How surely two facts with different values are about the same thing; 0 where they cannot be."""
    a, b = one.fact, other.fact
    if a.kind != b.kind or not _same_unit(a, b) or _at_odds(a, b):
        return 0.0
    base = _likeness(one, other, both)
    if base is None:
        return 0.0
    near, context = overlap(a.near, indexed(b.near)), overlap(a.context, indexed(b.context))
    beside = _beside(one, other, both)
    wide = _is_wide(a, pair.words[1]) and _is_wide(b, pair.words[0])
    if not (near or context or beside or base >= 1 or pair.share >= 0.5):
        return 0.0
    score = (
        base
        - 0.5 * (a.kind in CALENDAR and not (near or beside))
        + 0.5 * min(near, 3)
        + 0.25 * min(max(0, context - near), 3)
        + 0.5 * min(beside, 2)
    )
    score += (
        0.75 * _is_only(a, b, both)
        + 0.5 * wide
        + 0.5 * (pair.share >= 0.5 and pair.matched >= 2)
        + 0.5 * _is_slip(a, b)
    )
    return score + 0.25 * (bool(a.role) and a.role == b.role) + 0.25 * (bool(a.tense) and a.tense == b.tense)


def _score_across(
    one: Place,
    other: Place,
    both: tuple[Sequence[Place], Sequence[Place]],
    loose: tuple[list[Place], list[Place]],
    pair: _Pair,
) -> float:
    """The same between two languages, where words do not meet: the only facts of a kind that are left on both sides, in
    versions that otherwise agree."""
    a, b = one.fact, other.fact
    if a.kind != b.kind or a.unit != b.unit or _at_odds(a, b):
        return 0.0
    left = [[place for place in side if place.fact.kind == a.kind and place.fact.unit == a.unit] for side in loose]
    if len(left[0]) != 1 or len(left[1]) != 1:
        return 0.0
    counts = [sum(place.fact.kind == a.kind for place in side) for side in both]
    cognate = overlap(a.label, indexed(b.label)) > 0
    if a.kind == "number" and not (cognate or a.unit or (counts[0] == counts[1] and pair.matched >= 2)):
        return 0.0
    return 1.0 * (counts[0] == counts[1]) + 0.5 * min(pair.matched, 3) + 0.5 * _is_slip(a, b) + 1.0 * cognate


def _at_odds(one: Fact, other: Fact) -> bool:
    return bool(
        (one.role and other.role and one.role != other.role) or (one.tense and other.tense and one.tense != other.tense)
    )


def _likeness(mine: Place, theirs: Place, both: tuple[Sequence[Place], Sequence[Place]]) -> float | None:
    """What kind, unit and the counted thing say for two facts being one; None where they speak against it."""
    one, other = mine.fact, theirs.fact
    if one.kind == "phone":
        return 1.5
    if one.kind == "year":
        return 1.0 if one.before and one.before == other.before else 0.25
    if one.kind != "number":
        return 0.5
    if one.unit and one.unit == other.unit:
        return 1.0 if one.unit in TIME_UNITS else 1.5
    if one.unit or other.unit:
        return None if one.label or other.label else 0.0
    if one.label and other.label:
        if alike(one.label[0], other.label[0]):
            return 1.25 if one.label[0] in GENERIC else 2.0
        return 1.5 if overlap(one.label[:2], indexed(other.label[:2])) else None
    if one.before and one.before == other.before:
        return 1.5
    labels = [place.fact.label or _borrowed(place, side) for place, side in ((mine, both[0]), (theirs, both[1]))]
    return 1.0 if labels[0] and labels[1] and alike(labels[0][0], labels[1][0]) else 0.0


def _borrowed(one: Place, side: Sequence[Place]) -> tuple[str, ...]:
    """What the other numbers of the sentence count, for a number that stands alone ("three sizes instead of nine")."""
    return next((place.fact.label for place in side if place.fact.label and place.sentence == one.sentence), ())


def _is_only(one: Fact, other: Fact, both: tuple[Sequence[Place], Sequence[Place]]) -> bool:
    """True where each version has one such fact alone; numbers without a unit are never alone."""
    if one.kind == "number" and not one.unit:
        return False
    counts = [sum(place.fact.kind == one.kind and place.fact.unit == one.unit for place in side) for side in both]
    return counts == [1, 1] and one.unit == other.unit


def _beside(one: Place, other: Place, both: tuple[Sequence[Place], Sequence[Place]]) -> int:
    """How many facts of the one sentence stand in the other as well."""
    mine = [place.fact for place in both[0] if place.sentence == one.sentence]
    theirs = [place.fact for place in both[1] if place.sentence == other.sentence]
    return sum(any(same(fact, there) for there in theirs) for fact in mine)


def _is_wide(fact: Fact, words: Index) -> bool:
    """True where at least half of what the sentence says stands somewhere in the other version."""
    return bool(fact.context) and overlap(fact.context, words) * 2 >= len(fact.context)


def _is_slip(one: Fact, other: Fact) -> bool:
    """Values that differ as slips do: the same digits in another order, or a point or nought too many."""
    if one.kind in ("time", "date", "weekday"):
        return False
    for a in map(str, one.values):
        for b in map(str, other.values):
            mine, theirs = (value.removesuffix(".0").replace(".", "").rstrip("0") for value in (a, b))
            if mine and (mine == theirs or (len(mine) > 1 and sorted(mine) == sorted(theirs))):
                return True
    return False


def _apart(one: Fact, other: Fact) -> float:
    """How far two numbers are from each other, 0 to 1: of several that it could be, the nearest is meant."""
    values = [value for fact in (one, other) for value in fact.values if isinstance(value, float)]
    return (max(values) - min(values)) / max(*values, 1.0) if len(values) > 1 else 0.0
