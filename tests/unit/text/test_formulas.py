"""The published formulas against worked examples with known results."""

import pytest

from editorial.text import formulas
from editorial.text.metrics import profile


@pytest.mark.parametrize(
    ("words", "sentences", "syllables", "ease", "grade"),
    [(6, 1, 6, 116.145, -1.45), (13, 1, 24, 37.455, 11.265), (16, 1, 23, 68.982, None), (5, 1, 7, 83.32, 2.88)],
)
def test_flesch_and_kincaid(words: int, sentences: int, syllables: int, ease: float, grade: float | None) -> None:
    assert formulas.flesch_reading_ease(words, sentences, syllables) == pytest.approx(ease, abs=1e-3)
    if grade is not None:
        assert formulas.flesch_kincaid_grade(words, sentences, syllables) == pytest.approx(grade, abs=1e-3)


def test_coleman_liau_on_its_own_abstract() -> None:
    assert formulas.coleman_liau(119, 5, 639) == pytest.approx(14.53, abs=0.005)
    assert formulas.ari(119, 5, 639) == pytest.approx(15.76, abs=0.005)
    assert formulas.lix(119, 5, 42) == pytest.approx(59.09, abs=0.005)


def test_smog_of_thirty_and_of_ten_sentences() -> None:
    assert formulas.smog(30, 100) == pytest.approx(13.559, abs=1e-3)
    assert formulas.smog(30, 95) == pytest.approx(13.295, abs=1e-3)
    assert formulas.smog(10, 25) == pytest.approx(12.162, abs=1e-3)


def test_all_of_cool_dogs() -> None:
    assert formulas.smog(1, 1) == pytest.approx(8.842, abs=1e-3)
    assert formulas.gunning_fog(5, 1, 1) == pytest.approx(10.0)
    assert formulas.lix(5, 1, 1) == pytest.approx(25.0)
    assert formulas.coleman_liau(5, 1, 24) == pytest.approx(6.504, abs=1e-3)
    assert formulas.ari(5, 1, 24) == pytest.approx(3.678, abs=1e-3)


def test_the_other_languages_from_counts() -> None:
    assert formulas.amstad(100, 10, 150) == pytest.approx(180 - 10 - 58.5 * 1.5)
    assert formulas.fernandez_huerta(100, 10, 200) == pytest.approx(206.84 - 120 - 10.2)
    assert formulas.szigriszt_pazos(100, 10, 200) == pytest.approx(206.835 - 124.6 - 10)


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
    counts = profile(text, "en")
    assert (counts.words, counts.sentences, counts.syllables) == (words, 1, syllables)
