"""How hard a text is to read. The only module that imports textstat, and only when something is measured."""

from __future__ import annotations

import gc
import os
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

from editorial.text import formulas, syllables
from editorial.text.segment import sentences as segmented

MIN_WORDS = 8
"""Below this many words nothing is said at all."""
MIN_WORDS_FOR_GRADE = 30
MIN_SENTENCES_FOR_GRADE = 3
SURE_FROM_WORDS = 100
"""From this many words on a grade is given without "±3": in shorter pieces it strays by two grades in a third of cases."""

TOO_SHORT = "too short"
NO_FORMULA = "no formula for this language"
LANGUAGES = ("en", "de", "es")
"""Languages with a formula and syllables we can count. textstat's own syllables outside English are hyphenation points
("año" 1), so German and Spanish are counted by their spelling; French, Italian and Dutch wait for better."""

_ENGLISH = "en_US"


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Counts of one text, and whether they carry a grade.

    `letters` counts letters and digits of words; `polysyllables` words of three and more syllables (numbers excepted),
    `long_words` those of more than six letters. `why` says what stands against a grade. Syllables are 0 where the
    language has no formula.
    """

    language: str = ""
    words: int = 0
    sentences: int = 0
    syllables: int = 0
    letters: int = 0
    polysyllables: int = 0
    long_words: int = 0
    longest_sentence_words: int = 0
    measurable: bool = False
    why: str = TOO_SHORT

    @property
    def words_per_sentence(self) -> float:
        """Average sentence length; 0 for an empty text."""
        return self.words / self.sentences if self.sentences else 0.0

    @property
    def precision(self) -> str:
        """How far a grade may be off: "±3" below 100 words, else empty."""
        return "±3" if self.measurable and self.words < SURE_FROM_WORDS else ""

    def scores(self) -> dict[str, float]:
        """The formulas of this language by name, unrounded; empty when the text is not measurable."""
        if not self.measurable:
            return {}
        flesch = (self.words, self.sentences, self.syllables)
        if self.language == "de":
            return {"amstad": formulas.amstad(*flesch)}
        if self.language == "es":
            return {
                "fernandez_huerta": formulas.fernandez_huerta(*flesch),
                "szigriszt_pazos": formulas.szigriszt_pazos(*flesch),
            }
        return {
            "flesch_reading_ease": formulas.flesch_reading_ease(*flesch),
            "flesch_kincaid_grade": formulas.flesch_kincaid_grade(*flesch),
            "smog": formulas.smog(self.sentences, self.polysyllables),
            "ari": formulas.ari(self.words, self.sentences, self.letters),
            "coleman_liau": formulas.coleman_liau(self.words, self.sentences, self.letters),
        }

    def as_json(self) -> dict[str, object]:
        """The measure `readability` of `check --format json`; scores rounded to two places."""
        found: dict[str, object] = {
            "measurable": self.measurable,
            "why": self.why,
            "words": self.words,
            "sentences": self.sentences,
            "words_per_sentence": round(self.words_per_sentence, 2),
            "longest_sentence": self.longest_sentence_words,
        }
        found.update({name: round(score, 2) for name, score in self.scores().items()})
        if self.precision:
            found["precision"] = self.precision
        return found


def profile(text: str, language: str) -> Profile:
    """The counts of `text`, read as `language` (a two-letter code; empty when unknown).

    A grade needs 30 words, 3 sentences and a language with a formula; see `Profile.why`.
    """
    code = language.partition("-")[0].lower()
    count = _counter(code)
    words = syllable_count = letters = polysyllables = long_words = found = longest = 0
    for sentence in segmented(text, code):
        found += 1
        words += len(sentence.words)
        longest = max(longest, len(sentence.words))
        for span in sentence.words:
            word = text[span.start : span.end]
            size = len(word) if word.isalnum() else sum(map(str.isalnum, word))
            letters += size
            long_words += size > 6
            if count is not None:
                spoken = count(word)
                syllable_count += spoken
                polysyllables += spoken >= 3 and (word.isalpha() or not any(map(str.isdigit, word)))
    if code and code not in LANGUAGES:
        why = NO_FORMULA
    elif words < MIN_WORDS_FOR_GRADE or found < MIN_SENTENCES_FOR_GRADE:
        why = TOO_SHORT
    else:
        why = "" if count is not None else NO_FORMULA
    return Profile(
        language=code,
        words=words,
        sentences=found,
        syllables=syllable_count,
        letters=letters,
        polysyllables=polysyllables,
        long_words=long_words,
        longest_sentence_words=longest,
        measurable=not why,
        why=why,
    )


def _counter(code: str) -> Callable[[str], int] | None:
    return {"en": english_syllables, "de": _german, "es": _spanish}.get(code)


@lru_cache(maxsize=65_536)
def english_syllables(word: str) -> int:
    """Syllables of one English word: textstat and the CMU dictionary where they know it, our own rules where not."""
    return syllables.english(word, _known)


@lru_cache(maxsize=16_384)
def _german(word: str) -> int:
    return syllables.german(word)


@lru_cache(maxsize=16_384)
def _spanish(word: str) -> int:
    return syllables.spanish(word)


def _known(word: str) -> int:
    """textstat's count for a word that its dictionary holds, else 0: its guesses for other words are too often wrong."""
    if word not in _dictionary():
        return 0
    from textstat.backend.counts import count_syllables

    return int(count_syllables(word, _ENGLISH))


@cache
def _dictionary() -> dict[str, list[list[str]]]:
    """The CMU Pronouncing Dictionary through textstat, from our own copy: textstat would fetch it from the network."""
    home = str(files("resources").joinpath("lexicons", "nltk"))
    paths = [path for path in os.environ.get("NLTK_DATA", "").split(os.pathsep) if path and path != home]
    os.environ["NLTK_DATA"] = os.pathsep.join([home, *paths])
    import nltk
    from textstat.backend.utils import get_cmudict

    searched: list[str] = vars(nltk.data)["path"]
    if home not in searched:  # NLTK was imported before us and has read the variable already
        searched.insert(0, home)
    words = get_cmudict(_ENGLISH) or {}
    gc.freeze()  # a quarter of a million small lists for good: walking them made every full collection cost 0.1 s
    return words
