"""Readability formulas as published, as pure functions of counts.

None is clamped: a result outside the school years says that a formula was stretched, and hiding it would not help.
"""

from __future__ import annotations

import math


def flesch_reading_ease(words: int, sentences: int, syllables: int) -> float:
    """Flesch (1948), English: 100 is very easy, 0 very hard; at most 121.22, no lower bound."""
    return 206.835 - 1.015 * words / sentences - 84.6 * syllables / words


def flesch_kincaid_grade(words: int, sentences: int, syllables: int) -> float:
    """Kincaid and others (1975), English: the US school grade that can follow; at least -3.40."""
    return 0.39 * words / sentences + 11.8 * syllables / words - 15.59


def smog(sentences: int, polysyllables: int) -> float:
    """McLaughlin (1969), English: made for 30 sentences, an estimate below that; polysyllables have three or more."""
    return 1.0430 * math.sqrt(polysyllables * 30 / sentences) + 3.1291


def ari(words: int, sentences: int, letters: int) -> float:
    """Automated Readability Index (Senter and Smith, 1967), English; letters and digits count, punctuation does not."""
    return 4.71 * letters / words + 0.5 * words / sentences - 21.43


def coleman_liau(words: int, sentences: int, letters: int) -> float:
    """Coleman and Liau (1975), English; letters and digits count."""
    return 0.0588 * (100 * letters / words) - 0.296 * (100 * sentences / words) - 15.8


def gunning_fog(words: int, sentences: int, complex_words: int) -> float:
    """Gunning (1952), English; complex words exclude names, joined simple words and those long only by -es, -ed, -ing."""
    return 0.4 * (words / sentences + 100 * complex_words / words)


def lix(words: int, sentences: int, long_words: int) -> float:
    """Björnsson (1968), any Latin script; long words have more than six letters."""
    return words / sentences + 100 * long_words / words


def amstad(words: int, sentences: int, syllables: int) -> float:
    """Amstad (1978): Flesch's reading ease for German."""
    return 180 - words / sentences - 58.5 * syllables / words


def fernandez_huerta(words: int, sentences: int, syllables: int) -> float:
    """Fernández Huerta (1959), Spanish, as corrected by G. Law (2011): words a sentence, not sentences per 100 words."""
    return 206.84 - 60 * syllables / words - 1.02 * words / sentences


def szigriszt_pazos(words: int, sentences: int, syllables: int) -> float:
    """Szigriszt-Pazos (1993), Spanish, the INFLESZ scale: below 40 very hard, 55 to 65 normal, above 80 very easy."""
    return 206.835 - 62.3 * syllables / words - words / sentences
