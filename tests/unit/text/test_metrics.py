"""Counts of whole texts, when they carry a grade, and syllables where textstat fails."""

import subprocess
import sys

import pytest

from editorial.text import syllables
from editorial.text.metrics import english_syllables, profile

EASY = "We fix old bikes. You can help us. Bring your tools and a friend. We meet on Friday at noon. It is fun to do. Come by! "


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("compostable", 4),
        ("eco-friendly", 4),
        ("café", 2),
        ("cafe\u0301", 2),
        ("naïve", 2),
        ("influencer", 4),
        ("e-commerce", 3),
        ("U.S.", 2),
        ("CEO", 3),
        ("WWF", 7),
        ("AI", 2),
        ("COVID-19", 4),
        ("CO2", 3),
        ("don’t", 1),
        ("faeries", 2),
        ("relived", 2),
        ("upcycled", 3),
        ("repurposing", 4),
        ("2026", 5),
        ("1999", 5),
        ("2000", 3),
        ("1905", 4),
        ("100", 3),
        ("1,000", 3),
        ("3.5%", 5),
        ("$3.50", 5),
        ("9:30", 3),
        ("5pm", 3),
        ("0", 2),
        ("100,000", 3),
        ("²", 1),
    ],
)
def test_syllables_are_those_read_aloud(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"), [("día", 2), ("año", 2), ("pingüino", 3), ("teoría", 4), ("queso", 2), ("hoy", 1)]
)
def test_spanish_syllables(word: str, count: int) -> None:
    assert syllables.spanish(word) == count


@pytest.mark.parametrize(("word", "count"), [("aber", 2), ("Häuser", 2), ("Universität", 5), ("Quelle", 2), ("See", 1)])
def test_german_syllables(word: str, count: int) -> None:
    assert syllables.german(word) == count


@pytest.mark.parametrize(("text", "language"), [("", "en"), ("🎉🎉", "en"), ("https://example.org", "en"), ("Hi", "")])
def test_nothing_to_measure_is_said_and_never_a_number(text: str, language: str) -> None:
    found = profile(text, language).as_json()
    assert found["measurable"] is False
    assert found["why"] == "too short"
    assert "flesch_reading_ease" not in found


def test_short_texts_get_averages_but_no_grade() -> None:
    found = profile("We fix old bikes and lamps. Come by on Friday.", "en").as_json()
    assert found == {
        "measurable": False,
        "why": "too short",
        "words": 10,
        "sentences": 2,
        "words_per_sentence": 5.0,
        "longest_sentence": 6,
    }


def test_thirty_words_get_a_grade_that_may_be_three_off() -> None:
    found = profile(EASY + EASY, "en").as_json()
    assert found["measurable"] is True
    assert found["precision"] == "±3"
    assert isinstance(found["flesch_kincaid_grade"], float)
    assert found["flesch_kincaid_grade"] < 3


def test_a_hundred_words_get_a_plain_grade() -> None:
    assert "precision" not in profile(EASY * 5, "en").as_json()


def test_two_long_sentences_get_no_grade() -> None:
    assert profile("We fix old bikes " * 10 + ". " + "Come by and help us " * 8 + ".", "en").why == "too short"


@pytest.mark.parametrize("language", ["th", "fr", "it", "nl", "ja"])
def test_other_languages_say_that_there_is_no_formula(language: str) -> None:
    assert profile(EASY * 5, language).why == "no formula for this language"


def test_german_and_spanish_have_their_own_formulas() -> None:
    assert "amstad" in profile("Wir gehen heute nach Hause und essen Brot. " * 5, "de").as_json()
    assert "szigriszt_pazos" in profile("Hoy es un lindo día para salir de la casa. " * 5, "es-MX").as_json()


def test_links_tags_handles_and_emoji_change_nothing() -> None:
    plain = profile("We fix old bikes. Come by on Friday and bring a friend or two with you.", "en")
    dressed = profile(
        "We fix old bikes. 🎉 Come by on Friday and bring a friend or two with you. https://example.org/a #EcoFriendly @ana 🚲",
        "en",
    )
    assert (plain.words, plain.sentences, plain.syllables) == (dressed.words, dressed.sentences, dressed.syllables)


def test_the_dictionary_is_found_offline_and_in_silence() -> None:
    code = (
        "import socket\n"
        "def refuse(*_a, **_k): raise OSError('no network')\n"
        "socket.socket.connect = refuse\n"
        "from editorial.text.metrics import profile\n"
        "assert profile('The cat sat on the mat.', 'en').syllables == 6"
    )
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, check=False, timeout=60
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_importing_the_module_does_not_import_textstat() -> None:
    code = "import sys, editorial.text.metrics; assert not {'textstat', 'nltk'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
