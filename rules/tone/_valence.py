"""How glad or sad single words are, and what the words before them do to that."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from editorial.rulekit.dials import dial, quotations
from editorial.text.passages import Passage, Spot

REACH = 3
"""How many words before a rated word can turn it round or make it stronger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """`value` by word, `shift` of boosters (above zero) and dampers, `never` what may not follow a word if it is to count,
    `denied` the part that is left after a denial, `further` what distance leaves of a shift."""

    value: Mapping[str, float]
    shift: Mapping[str, float]
    denials: frozenset[str]
    never: Mapping[str, frozenset[str]]
    denied: float
    further: tuple[float, ...]


@cache
def _words() -> _Words:
    raw = dial("tone_positivity.en").raw
    value: dict[str, float] = {}
    for line in (files("resources") / "lexicons" / "valence_en.tsv").read_text("utf-8").splitlines():
        rated, _, words = line.partition("\t")
        value.update(dict.fromkeys(words.split(), float(rated)))
    boost = float(raw["boost"])
    return _Words(
        value=value,
        shift={**dict.fromkeys(raw["boosters"].split(), boost), **dict.fromkeys(raw["dampers"].split(), -boost)},
        denials=frozenset(raw["denials"].split()),
        never={word: frozenset(after.split()) for word, after in raw["never"].items()},
        denied=float(raw["denied"]),
        further=tuple(raw["further"]),
    )


def rated(passage: Passage) -> Iterator[Spot]:
    """The rated words of a passage, each with what it adds to the sum; none of those in quotation marks."""
    known, quoted = _words(), quotations(passage.masked)
    for sentence in passage.own_sentences:
        said = [word.of(passage.text).lower().replace("’", "'") for word in sentence.words]
        for at, word in enumerate(said):
            value = known.value.get(word)
            if value is None or (at + 1 < len(said) and said[at + 1] in known.never.get(word, ())):
                continue
            span = sentence.words[at]
            if not any(start <= span.start < end for start, end in quoted):
                yield span, _weighed(value, said[max(0, at - REACH) : at], known)


def _weighed(value: float, before: list[str], known: _Words) -> float:
    """The value of a rated word after these words, rounded to two places."""
    if "but" in before:  # "nothing but bad news", "not here, but lovely"
        before = before[len(before) - before[::-1].index("but") :]
    sign = 1 if value > 0 else -1
    for distance, word in enumerate(reversed(before)):
        value += sign * known.shift.get(word, 0.0) * known.further[distance]
    if known.denials.intersection(before):
        value *= known.denied
    return round(value, 2)
