"""The published formulas against worked examples with known results, from their counts."""

import pytest

from editorial.text import formulas
from editorial.text.metrics import counts


@pytest.mark.parametrize(
    ("words", "sentences", "syllables", "ease", "grade"),
    [
        (6, 1, 6, 116.145, -1.45),
        (13, 1, 24, 37.455, 11.265),
        (16, 1, 23, 68.982, 7.613),
        (5, 1, 7, 83.32, 2.88),
        (119, 5, 223, 24.142, 15.805),
        (20, 1, 84, -168.785, 41.77),
    ],
)
def test_flesch_and_kincaid(words: int, sentences: int, syllables: int, ease: float, grade: float) -> None:
    assert formulas.flesch_reading_ease(words, sentences, syllables) == pytest.approx(ease, abs=1e-3)
    assert formulas.flesch_kincaid_grade(words, sentences, syllables) == pytest.approx(grade, abs=1e-3)


def test_coleman_liau_on_its_own_abstract() -> None:
    assert formulas.coleman_liau(119, 5, 639) == pytest.approx(14.530, abs=1e-3)
    assert formulas.ari(119, 5, 639) == pytest.approx(15.762, abs=1e-3)
    assert formulas.lix(119, 5, 42) == pytest.approx(59.094, abs=1e-3)
    assert formulas.gunning_fog(119, 5, 24) == pytest.approx(17.587, abs=1e-3)
    assert formulas.smog(5, 34) == pytest.approx(18.026, abs=1e-3)


def test_smog_of_thirty_and_of_ten_sentences() -> None:
    assert formulas.smog(30, 100) == pytest.approx(13.559, abs=1e-3)
    assert formulas.smog(30, 95) == pytest.approx(13.295, abs=1e-3)
    assert formulas.smog(10, 25) == pytest.approx(12.162, abs=1e-3)


def test_all_of_cool_dogs() -> None:
    assert formulas.smog(1, 1) == pytest.approx(8.842, abs=1e-3)
    assert formulas.gunning_fog(5, 1, 1) == pytest.approx(10.0, abs=1e-3)
    assert formulas.lix(5, 1, 1) == pytest.approx(25.0, abs=1e-3)
    assert formulas.coleman_liau(5, 1, 24) == pytest.approx(6.504, abs=1e-3)
    assert formulas.ari(5, 1, 24) == pytest.approx(3.678, abs=1e-3)
    assert formulas.gulpease(5, 1, 24) == 100  # 101 before it is clamped


def test_one_sentence_of_twenty_long_words() -> None:
    """Vale's own test of its seven measures; the counts follow from its results."""
    assert formulas.ari(20, 1, 230) == pytest.approx(42.735, abs=1e-3)
    assert formulas.coleman_liau(20, 1, 230) == pytest.approx(50.34, abs=1e-3)
    assert formulas.gunning_fog(20, 1, 16) == pytest.approx(40.0, abs=1e-3)
    assert formulas.lix(20, 1, 16) == pytest.approx(100.0, abs=1e-3)
    assert formulas.smog(1, 16) == pytest.approx(25.980, abs=1e-3)


def test_the_wiener_sachtextformeln() -> None:
    assert formulas.wiener_1(14, 1, 0, 4, 6) == pytest.approx(3.770, abs=1e-3)
    assert formulas.wiener_1(16, 1, 6, 7, 4) == pytest.approx(13.913, abs=1e-3)
    assert formulas.wiener_2(100, 10, 20, 30) == pytest.approx(0.2007 * 20 + 0.1682 * 10 + 0.1373 * 30 - 2.779)
    assert formulas.wiener_3(100, 10, 20) == pytest.approx(0.2963 * 20 + 0.1905 * 10 - 1.1144)
    assert formulas.wiener_4(100, 10, 20) == pytest.approx(0.2744 * 20 + 0.2656 * 10 - 1.693)


def test_the_spanish_formulas() -> None:
    """textstat's results on a page of a novel: 162 words, six sentences, and 306 syllables as it counts them. Its
    Szigriszt-Pazos begins with 206.84, which makes 62.162."""
    assert formulas.fernandez_huerta(162, 6, 306) == pytest.approx(65.967, abs=1e-3)
    assert formulas.crawford(162, 6, 306) == pytest.approx(5.089, abs=1e-3)
    assert formulas.szigriszt_pazos(162, 6, 306) == pytest.approx(62.162 - 0.005, abs=1e-3)
    assert formulas.gutierrez_polini(5, 1, 15) == pytest.approx(64.35, abs=1e-3)


def test_the_italian_formulas() -> None:
    assert formulas.gulpease(18, 1, 118) == pytest.approx(40.111, abs=1e-3)
    assert formulas.gulpease(10, 1, 300) == 0
    assert formulas.flesch_vacca(100, 10, 200) == pytest.approx(217 - 13 - 120)


def test_flesch_in_german_french_dutch_and_portuguese() -> None:
    assert formulas.amstad(100, 10, 150) == pytest.approx(180 - 10 - 58.5 * 1.5)
    assert formulas.kandel_moles(100, 10, 150) == pytest.approx(207 - 10.15 - 110.4)
    assert formulas.flesch_douma(100, 10, 150) == pytest.approx(206.84 - 9.3 - 115.5)
    assert formulas.martins(100, 10, 200) == pytest.approx(248.835 - 10.15 - 169.2)


def test_dale_chall_leaps_when_more_than_one_word_in_twenty_is_unfamiliar() -> None:
    assert formulas.dale_chall(100, 10, 5) == pytest.approx(0.7895 + 0.496)
    assert formulas.dale_chall(100, 10, 6) == pytest.approx(0.9474 + 0.496 + 3.6365)


def test_spache_and_rix() -> None:
    assert formulas.spache(100, 10, 10) == pytest.approx(1.41 + 0.86 + 0.839)
    assert formulas.spache_revised(100, 10, 10) == pytest.approx(1.21 + 0.82 + 0.659)
    assert formulas.rix(10, 37) == pytest.approx(3.7)


@pytest.mark.parametrize(
    ("text", "words", "syllables"),
    [
        ("The cat sat on the mat.", 6, 6),
        ("The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.", 13, 24),
        ("This sentence, taken as a reading passage unto itself, is being used to prove a point.", 16, 23),
        ("Cool dogs wear da sunglasses.", 5, 7),
    ],
)
def test_the_counts_of_the_worked_examples_come_from_their_texts(text: str, words: int, syllables: int) -> None:
    found = counts(text, "en")
    assert (found.words, found.sentences, found.syllables) == (words, 1, syllables)


def test_the_counts_of_cool_dogs_are_all_right() -> None:
    found = counts("Cool dogs wear da sunglasses.", "en")
    assert (found.letters, found.long_words, found.polysyllables, found.monosyllables) == (24, 1, 1, 4)


def test_letters_leave_punctuation_out() -> None:
    found = counts("Hoy es un lindo día", "es")
    assert (found.words, found.letters) == (5, 15)
