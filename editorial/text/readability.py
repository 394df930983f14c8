"""What the counts of a text say: whether it can be graded, its scores, and why not."""

from __future__ import annotations

from dataclasses import dataclass, field

from editorial.text.scales import LATIN, SCALES, Band, Scale
from editorial.text.tally import Counts

MIN_WORDS = 8
"""Below this many words nothing is said at all."""
MIN_WORDS_FOR_GRADE = 30
MIN_SENTENCES_FOR_GRADE = 3
SURE_FROM_WORDS = 100
"""From this many words on a grade is given without "±3": in shorter pieces it strays by two grades in a third of cases."""
SMOG_SENTENCES = 30
"""SMOG was made for thirty sentences; below that it is an estimate."""

NOTHING = "nothing to read"
NO_WORDS = "no words, only links, tags, emoji or signs"
TOO_SHORT = "too short"
NO_FORMULA = "no formula for this language"
NO_THAI_GRADE = "no grade for Thai"

UNSPACED = frozenset({"th", "ja", "zh", "ko", "lo", "km", "my"})
"""Languages whose words and syllables the Latin formulas cannot see."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Counts of one text, and whether they carry a grade; `why` says what stands against one."""

    language: str = ""
    counts: Counts = field(default_factory=Counts)
    measurable: bool = False
    why: str = NOTHING

    @property
    def words(self) -> int:
        """How many words."""
        return self.counts.words

    @property
    def sentences(self) -> int:
        """How many sentences; in Thai how many stretches between spaces."""
        return self.counts.sentences

    @property
    def syllables(self) -> int:
        """How many syllables; 0 where we cannot count them."""
        return self.counts.syllables

    @property
    def words_per_sentence(self) -> float:
        """Average sentence length; 0 for an empty text."""
        return self.words / max(1, self.sentences)

    @property
    def rare_share(self) -> float | None:
        """Part of the words (0 to 1) that a general reader may not know; None where we have no list of common ones."""
        if not self.words or self.language not in ("en", "th"):
            return None
        return self.counts.rare_words / self.words

    @property
    def precision(self) -> str:
        """How far a grade may be off: "±3" below 100 words, else empty."""
        return "±3" if self.measurable and self.words < SURE_FROM_WORDS else ""

    @property
    def main(self) -> float | None:
        """The main score of its language, unrounded; None when the text is not measurable."""
        return self.scale.scores[self.scale.main](self.counts) if self.measurable else None

    @property
    def scale(self) -> Scale:
        """How this language is judged, measurable or not."""
        return SCALES.get(self.language, LATIN)

    @property
    def band(self) -> Band:
        """What the main score says by its own published scale; empty when the text is not measurable."""
        return "" if self.main is None else self.scale.band(self.main)

    def scores(self) -> dict[str, float]:
        """The formulas of this language by name, unrounded; empty when the text is not measurable."""
        return {name: score(self.counts) for name, score in self.scale.scores.items()} if self.measurable else {}

    def as_json(self) -> dict[str, object]:
        """The measure `readability` of `check --format json`; scores rounded to two places."""
        found: dict[str, object] = {
            "measurable": self.measurable,
            "why": self.why,
            "characters": self.counts.characters,
            "words": self.words,
            "sentences": self.sentences,
        }
        if self.words < MIN_WORDS:
            return found
        found["words_per_sentence"] = round(self.words_per_sentence, 2)
        found["longest_sentence"] = self.counts.longest_sentence
        if self.rare_share is not None:
            found["rare_words_percent"] = round(100 * self.rare_share, 1)
        if self.language in UNSPACED:
            found["approximate"] = True
        if self.language == "th":
            found["sentence_unit"] = "stretch"
        if not self.measurable:
            return found
        found.update({name: round(score, 2) for name, score in self.scores().items()})
        found["main_score"] = self.scale.main
        found["band"] = self.band
        if "smog" in found and self.sentences < SMOG_SENTENCES:
            found["estimates"] = ["smog"]
        if self.precision:
            found["precision"] = self.precision
        return found


def profile_of(counts: Counts, language: str) -> Profile:
    """What these counts say of a text in `language` (a two-letter code; empty when unknown).

    A grade needs 30 words, 3 sentences and a language with a formula, or Latin letters for LIX; see `Profile.why`.
    """
    code = two_letters(language)
    why = _why_not(counts, code)
    return Profile(language=code, counts=counts, measurable=not why, why=why)


def two_letters(language: str) -> str:
    """The bare code of a language: "es" for "es-MX"."""
    return language.partition("-")[0].lower()


def formula_fits(counts: Counts, code: str) -> bool:
    """Whether there is a formula for text like this: its own language's, or LIX for anything else in Latin letters.

    Vietnamese writes every syllable as a word, which no formula knows.
    """
    return code not in UNSPACED and code != "vi" and counts.latin * 2 > counts.letters


def _why_not(counts: Counts, code: str) -> str:
    if not counts.words:
        return NO_WORDS if counts.characters else NOTHING
    if code == "th":
        return NO_THAI_GRADE
    if not formula_fits(counts, code):
        return NO_FORMULA
    short = counts.words < MIN_WORDS_FOR_GRADE or counts.sentences < MIN_SENTENCES_FOR_GRADE
    return TOO_SHORT if short else ""
