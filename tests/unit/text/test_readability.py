"""When counts carry a grade, and what their scores mean."""

import pytest

from editorial.text.readability import profile_of
from editorial.text.scales import LATIN, SCALES
from editorial.text.tally import Counts


def some(words: int, sentences: int, **more: int) -> Counts:
    told = {"letters": words * 5, "latin": words * 5, "syllables": words * 3 // 2, "characters": words * 5, **more}
    return Counts(words=words, sentences=sentences, **told)


@pytest.mark.parametrize(
    ("words", "sentences", "measurable", "precision"),
    [
        (7, 3, False, ""),
        (29, 5, False, ""),
        (30, 2, False, ""),
        (30, 3, True, "±3"),
        (99, 9, True, "±3"),
        (100, 3, True, ""),
    ],
)
def test_a_grade_needs_thirty_words_and_three_sentences(
    words: int, sentences: int, measurable: bool, precision: str
) -> None:
    found = profile_of(some(words, sentences), "en")
    assert (found.measurable, found.precision) == (measurable, precision)


def test_smog_is_called_an_estimate_below_thirty_sentences() -> None:
    assert profile_of(some(300, 29), "en").as_json()["estimates"] == ["smog"]
    assert "estimates" not in profile_of(some(300, 30), "en").as_json()


@pytest.mark.parametrize(
    ("language", "value", "band"),
    [
        ("en", 8.0, "easy"),
        ("en", 8.1, "fair"),
        ("en", 11.1, "hard"),
        ("de", 60.0, "easy"),
        ("de", 59.0, "fair"),
        ("de", 29.0, "hard"),
        ("pt", 50.0, "easy"),
        ("pt", 24.0, "hard"),
    ],
)
def test_a_main_score_is_easy_fair_or_hard_by_its_own_scale(language: str, value: float, band: str) -> None:
    assert SCALES[language].band(value) == band


def test_harder_is_more_whatever_the_scale() -> None:
    for scale in (*SCALES.values(), LATIN):
        assert scale.hardness(scale.hard) > scale.hardness(scale.easy)


def test_every_main_score_is_one_of_its_languages_scores() -> None:
    for scale in (*SCALES.values(), LATIN):
        assert scale.main in scale.scores


def test_counts_add_up_but_for_the_longest_sentence() -> None:
    both = some(10, 2, longest_sentence=7) + some(5, 1, longest_sentence=5)
    assert (both.words, both.sentences, both.longest_sentence) == (15, 3, 7)


def test_a_text_without_a_whole_sentence_has_an_average_all_the_same() -> None:
    assert profile_of(some(9, 0), "en").words_per_sentence == 9
