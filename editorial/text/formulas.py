"""Readability formulas as published, as pure functions of counts.

None is clamped but Gulpease, whose authors do it: a result outside the school years says that a formula was stretched,
and hiding it would not help.
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


def dale_chall(words: int, sentences: int, unfamiliar: int) -> float:
    """Dale and Chall (1948, word list revised 1958), English: `unfamiliar` words are not among 3,000 that fourth-graders
    know, inflections of which are familiar; 4.9 and less is grade 4, 5 to 5.9 grades 5 and 6, 9 to 9.9 college. The New
    Dale-Chall of 1995 reads its result from a table and is another measure."""
    share = 100 * unfamiliar / words
    return 0.1579 * share + 0.0496 * words / sentences + (3.6365 if share > 5 else 0)


def spache(words: int, sentences: int, unfamiliar: int) -> float:
    """Spache (1953), English, grades 1 to 4 only; `unfamiliar` words are outside her own list, which we do not have: this
    is here for whoever counts them, and is not among the scores of a text."""
    return 0.141 * words / sentences + 0.086 * 100 * unfamiliar / words + 0.839


def spache_revised(words: int, sentences: int, unfamiliar: int) -> float:
    """Spache, revised 1974, English, grades 1 to 4 only; see `spache`."""
    return 0.121 * words / sentences + 0.082 * 100 * unfamiliar / words + 0.659


# --------------------------------------------------------------------------------------------------- any Latin script


def lix(words: int, sentences: int, long_words: int) -> float:
    """Björnsson (1968), made for Swedish, used for any Latin script; long words have more than six letters. Below 30 very
    easy, 30 to 40 easy, 40 to 50 of medium difficulty, 50 to 60 hard, above 60 very hard."""
    return words / sentences + 100 * long_words / words


def rix(sentences: int, long_words: int) -> float:
    """Anderson (1983), any Latin script: words of more than six letters for each sentence; 3.7 is about grade 8."""
    return long_words / sentences


# ------------------------------------------------------------------------------------------------------------- German


def amstad(words: int, sentences: int, syllables: int) -> float:
    """Amstad (1978): Flesch's reading ease for German; 60 to 70 is middling, 30 to 50 hard."""
    return 180 - words / sentences - 58.5 * syllables / words


def wiener_1(words: int, sentences: int, polysyllables: int, long_words: int, monosyllables: int) -> float:
    """First Wiener Sachtextformel (Bamberger and Vanecek, 1984), German: the school year, 4 to 15, that can follow.

    `polysyllables` have three and more syllables, `long_words` more than six letters, `monosyllables` one syllable.
    """
    many, long, single = (100 * count / words for count in (polysyllables, long_words, monosyllables))
    return 0.1935 * many + 0.1672 * words / sentences + 0.1297 * long - 0.0327 * single - 0.875


def wiener_2(words: int, sentences: int, polysyllables: int, long_words: int) -> float:
    """Second Wiener Sachtextformel: the first without words of one syllable."""
    many, long = (100 * count / words for count in (polysyllables, long_words))
    return 0.2007 * many + 0.1682 * words / sentences + 0.1373 * long - 2.779


def wiener_3(words: int, sentences: int, polysyllables: int) -> float:
    """Third Wiener Sachtextformel: words of three and more syllables, and sentence length."""
    return 0.2963 * 100 * polysyllables / words + 0.1905 * words / sentences - 1.1144


def wiener_4(words: int, sentences: int, polysyllables: int) -> float:
    """Fourth Wiener Sachtextformel: like the third, in relation to the school year."""
    return 0.2744 * 100 * polysyllables / words + 0.2656 * words / sentences - 1.693


# ------------------------------------------------------------------------------------------------------------ Spanish


def fernandez_huerta(words: int, sentences: int, syllables: int) -> float:
    """Fernández Huerta (1959), Spanish, as corrected by G. Law (2011): words a sentence, not sentences per 100 words."""
    return 206.84 - 60 * syllables / words - 1.02 * words / sentences


def szigriszt_pazos(words: int, sentences: int, syllables: int) -> float:
    """Szigriszt-Pazos (1993), Spanish, the INFLESZ scale: below 40 very hard, 55 to 65 normal, above 80 very easy."""
    return 206.835 - 62.3 * syllables / words - words / sentences


def gutierrez_polini(words: int, sentences: int, letters: int) -> float:
    """Gutiérrez de Polini (1972), Spanish, made for sixth-graders: higher is easier."""
    return 95.2 - 9.7 * letters / words - 0.35 * words / sentences


def crawford(words: int, sentences: int, syllables: int) -> float:
    """Crawford (1989), Spanish: the years of school that primary-school texts ask for."""
    return -0.205 * (100 * sentences / words) + 0.049 * (100 * syllables / words) - 3.407


# ------------------------------------------------------------------------------------------------------------ Italian


def gulpease(words: int, sentences: int, letters: int) -> float:
    """Gulpease (Lucisano and Piemontese, 1988), Italian, 0 to 100, clamped as published: below 80 hard with primary
    school, below 60 with lower secondary, below 40 with upper secondary."""
    return min(100.0, max(0.0, 89 + (300 * sentences - 10 * letters) / words))


def flesch_vacca(words: int, sentences: int, syllables: int) -> float:
    """Flesch for Italian by Franchina and Vacca (1986), in the form with 217; others give 206."""
    return 217 - 1.3 * words / sentences - 60 * syllables / words


# ------------------------------------------------------------------------------------- French, Dutch, Portuguese


def kandel_moles(words: int, sentences: int, syllables: int) -> float:
    """Kandel and Moles (1958): Flesch's reading ease for French. An older citation (209, 1.15, 68) has no primary source."""
    return 207 - 1.015 * words / sentences - 73.6 * syllables / words


def flesch_douma(words: int, sentences: int, syllables: int) -> float:
    """Douma (1960): Flesch's reading ease for Dutch."""
    return 206.84 - 0.93 * words / sentences - 77 * syllables / words


def martins(words: int, sentences: int, syllables: int) -> float:
    """Martins and others (1996): Flesch's reading ease for Portuguese; 75 to 100 very easy, 50 to 75 easy, 25 to 50 hard,
    below 25 very hard."""
    return 248.835 - 1.015 * words / sentences - 84.6 * syllables / words
