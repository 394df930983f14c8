"""The hardest sentences of a post, named and placed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from heapq import nlargest

from editorial.model.finding import Elsewhere
from editorial.rulekit.context import Reading
from editorial.text.metrics import HardSentence, hard_sentences
from editorial.text.passages import Passage, Spot

MOST = 3
OPENING_WORDS = 4

Placed = tuple[Reading, HardSentence]


def worst_sentences(parts: Iterable[Reading]) -> list[Placed]:
    """The three hardest sentences of all parts, each with the part it stands in, the hardest first."""
    ranked = [
        ((one.hardness, -number, -span.start), part, replace(one, span=span))
        for number, part in enumerate(parts)
        for span, one in part.each("readability.worst", _hard)
    ]
    return [(part, one) for _rank, part, one in nlargest(MOST, ranked, key=lambda item: item[0])]


def _hard(passage: Passage) -> Iterator[Spot]:
    return ((one.span, one) for one in hard_sentences(passage.text, passage.own_sentences, passage.language))


def as_json(part: Reading, one: HardSentence) -> dict[str, object]:
    """One entry of `worst_sentences`: field, place in code points, counts, and its own main score."""
    return {
        "field": part.name,
        "start": one.span.start,
        "end": one.span.end,
        "words": one.words,
        "syllables": one.syllables,
        "score": round(one.score, 2),
    }


def named(worst: Sequence[Placed]) -> str:
    """The sentences by their first words and length, as they stand in a message; empty for none."""
    said = [f"“{opening(one.span.of(part.text))} …” ({one.words} words)" for part, one in worst]
    return said[0] if len(said) == 1 else ", ".join(said[:-1]) + f" and {said[-1]}" if said else ""


def opening(sentence: str) -> str:
    """Its first words."""
    return " ".join(sentence.split()[:OPENING_WORDS])


def places(worst: Iterable[Placed]) -> tuple[Elsewhere, ...]:
    """Where the sentences stand, for whoever shows the finding."""
    return tuple(
        Elsewhere(where="This text", match=one.span.of(part.text), field=part.name, span=one.span)
        for part, one in worst
    )
