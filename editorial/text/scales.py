"""The formulas of each language, and where its main one calls a text easy or hard."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Literal

from editorial.text import formulas
from editorial.text.tally import Counts

Band = Literal["easy", "fair", "hard", ""]
Score = Callable[[Counts], float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How a language is judged: its `scores` by name, the `main` one among them with its `title` for readers, and from
    where that calls a text easy or very hard (larger is easier where `easy` is above `hard`)."""

    main: str
    title: str
    easy: float
    hard: float
    scores: Mapping[str, Score]

    def hardness(self, value: float) -> float:
        """A value of the main score turned so that more is harder."""
        return value if self.easy < self.hard else -value

    def band(self, value: float) -> Band:
        """What a value of the main score means."""
        if self.easy > self.hard:
            return "easy" if value >= self.easy else "fair" if value >= self.hard else "hard"
        return "easy" if value <= self.easy else "fair" if value <= self.hard else "hard"


def _flesch(formula: Callable[[int, int, int], float]) -> Score:
    return lambda counts: formula(counts.words, counts.sentences, counts.syllables)


def _lettered(formula: Callable[[int, int, int], float]) -> Score:
    return lambda counts: formula(counts.words, counts.sentences, counts.letters)


def _many(formula: Callable[[int, int, int], float]) -> Score:
    return lambda counts: formula(counts.words, counts.sentences, counts.polysyllables)


_SWEDISH: Mapping[str, Score] = {
    "lix": lambda counts: formulas.lix(counts.words, counts.sentences, counts.long_words),
    "rix": lambda counts: formulas.rix(counts.sentences, counts.long_words),
}

SCALES: Mapping[str, Scale] = {
    "en": Scale(
        main="flesch_kincaid_grade",
        title="Flesch–Kincaid",
        easy=8,
        hard=11,
        scores={
            "flesch_reading_ease": _flesch(formulas.flesch_reading_ease),
            "flesch_kincaid_grade": _flesch(formulas.flesch_kincaid_grade),
            "smog": lambda counts: formulas.smog(counts.sentences, counts.polysyllables),
            "ari": _lettered(formulas.ari),
            "coleman_liau": _lettered(formulas.coleman_liau),
            "gunning_fog": lambda counts: formulas.gunning_fog(counts.words, counts.sentences, counts.complex_words),
            "dale_chall_1948": lambda counts: formulas.dale_chall(
                counts.words, counts.sentences, counts.unfamiliar_words
            ),
            **_SWEDISH,
        },
    ),
    "de": Scale(
        main="amstad",
        title="Amstad",
        easy=60,
        hard=30,
        scores={
            "amstad": _flesch(formulas.amstad),
            "wiener_1": lambda counts: formulas.wiener_1(
                counts.words, counts.sentences, counts.polysyllables, counts.long_words, counts.monosyllables
            ),
            "wiener_2": lambda counts: formulas.wiener_2(
                counts.words, counts.sentences, counts.polysyllables, counts.long_words
            ),
            "wiener_3": _many(formulas.wiener_3),
            "wiener_4": _many(formulas.wiener_4),
            **_SWEDISH,
        },
    ),
    "es": Scale(
        main="szigriszt_pazos",
        title="INFLESZ",
        easy=55,
        hard=40,
        scores={
            "szigriszt_pazos": _flesch(formulas.szigriszt_pazos),
            "fernandez_huerta": _flesch(formulas.fernandez_huerta),
            "gutierrez_polini": _lettered(formulas.gutierrez_polini),
            "crawford": _flesch(formulas.crawford),
            **_SWEDISH,
        },
    ),
    "it": Scale(
        main="gulpease",
        title="Gulpease",
        easy=60,
        hard=40,
        scores={"gulpease": _lettered(formulas.gulpease), "flesch_vacca": _flesch(formulas.flesch_vacca), **_SWEDISH},
    ),
    "fr": Scale(
        main="kandel_moles",
        title="Kandel–Moles",
        easy=60,
        hard=30,
        scores={"kandel_moles": _flesch(formulas.kandel_moles), **_SWEDISH},
    ),
    "nl": Scale(
        main="flesch_douma",
        title="Flesch–Douma",
        easy=60,
        hard=30,
        scores={"flesch_douma": _flesch(formulas.flesch_douma), **_SWEDISH},
    ),
    "pt": Scale(
        main="martins",
        title="Flesch–Martins",
        easy=50,
        hard=25,
        scores={"martins": _flesch(formulas.martins), **_SWEDISH},
    ),
}
"""The languages with formulas of their own, by their codes."""

LATIN = Scale(main="lix", title="LIX", easy=40, hard=50, scores=_SWEDISH)
"""For any other language in Latin letters; Björnsson calls 30 to 40 easy and 50 to 60 hard."""
