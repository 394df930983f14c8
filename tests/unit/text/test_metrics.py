"""From a text to its counts and its profile."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.text import formulas
from editorial.text.metrics import Counts, counts, hard_sentences, profile, profile_of
from editorial.text.segment import sentences

EASY = "We fix old bikes. You can help us. Bring your tools and a friend. We meet on Friday at noon. It is fun to do. Come by! "
SIXTEEN = "We fix old bikes. You can help us. Bring a broken lamp. Come by at noon."
DRESSED = (
    "@ana We fix old bikes. 🎉 You can help us. Bring a broken lamp. Come by at noon. "
    "https://example.org/repair?from=post #EcoFriendly #RepairCafe"
)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "nothing to read"),
        (" \n", "nothing to read"),
        ("🎉🎉", "no words, only links, tags, emoji or signs"),
        ("https://example.org", "no words, only links, tags, emoji or signs"),
        ("#RepairCafe @ana 🎉", "no words, only links, tags, emoji or signs"),
        ("Hi", "too short"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de", ""])
def test_nothing_to_measure_is_said_with_its_reason_and_never_a_number(text: str, why: str, language: str) -> None:
    found = profile(text, language).as_json()
    assert found["measurable"] is False
    assert found["why"] == why
    assert set(found) == {"measurable", "why", "characters", "words", "sentences"}


def test_short_texts_get_averages_but_no_grade() -> None:
    found = profile("We fix old bikes and lamps. Come by on Friday.", "en").as_json()
    assert found == {
        "measurable": False,
        "why": "too short",
        "characters": 37,
        "words": 10,
        "sentences": 2,
        "words_per_sentence": 5.0,
        "longest_sentence": 6,
        "rare_words_percent": 0.0,
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


def test_a_post_reads_the_same_with_its_link_tags_handle_and_emoji() -> None:
    plain, dressed = counts(SIXTEEN, "en"), counts(DRESSED, "en")
    assert (plain.words, plain.sentences, plain.syllables) == (16, 4, 17)
    assert (dressed.words, dressed.sentences, dressed.syllables, dressed.letters) == (16, 4, 17, plain.letters)
    sums = (dressed.words, dressed.sentences, dressed.syllables)
    assert formulas.flesch_kincaid_grade(*sums) == pytest.approx(-1.5, abs=0.05)
    assert formulas.flesch_reading_ease(*sums) == pytest.approx(113, abs=0.2)


def test_the_same_post_uncleaned_would_seem_to_ask_for_ten_years_more() -> None:
    """What the preparation is for: as a plain tokenizer sees the post, tags, link and handle are a dozen long words."""
    assert formulas.flesch_kincaid_grade(28, 4, 52) > 8


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("Spring sale\nCome by on Friday and bring a friend.", 10, 1),
        ("Our spring sale\nCome by on Friday and bring a friend.", 11, 2),
        ("Sale!\nCome by on Friday and bring a friend.", 9, 2),
        ("- red\n- blue", 2, 2),
        ("Yes. No. Maybe.", 3, 3),
        ("Spring sale 🎉", 2, 0),
    ],
)
def test_a_line_without_a_mark_is_a_sentence_from_three_words_on(text: str, words: int, whole: int) -> None:
    found = counts(text, "en")
    assert (found.words, found.sentences) == (words, whole)


def test_numbers_are_words_and_never_hard() -> None:
    found = counts("It was 1,000,000 in 2026 and 20% more at 9:30.", "en")
    assert found.words == 10
    assert (found.long_words, found.polysyllables, found.unfamiliar_words, found.rare_words) == (0, 0, 0, 0)


def test_hyphens_and_apostrophes_make_one_word() -> None:
    assert counts("Don’t buy eco-friendly lamps.", "en").words == 4


@pytest.mark.parametrize("language", ["en", "de", "es", "it", "fr", "nl", "pt", "sv", ""])
def test_languages_in_latin_letters_have_scores(language: str) -> None:
    found = profile(EASY * 5, language).as_json()
    assert found["measurable"] is True
    assert found[str(found["main_score"])] is not None
    assert {"lix", "rix"} <= set(found)


def test_each_language_has_its_own_main_score() -> None:
    scores = {
        code: profile(EASY * 5, code).as_json()["main_score"] for code in ("en", "de", "es-MX", "it", "fr", "nl", "pt")
    }
    assert scores == {
        "en": "flesch_kincaid_grade",
        "de": "amstad",
        "es-MX": "szigriszt_pazos",
        "it": "gulpease",
        "fr": "kandel_moles",
        "nl": "flesch_douma",
        "pt": "martins",
    }


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("今天天气很好。我们去公园吧。" * 20, "zh"),
        ("Мы чиним старые лампы. " * 20, "ru"),
        ("Chúng tôi rất vui. " * 20, "vi"),
    ],
)
def test_other_scripts_and_vietnamese_say_that_there_is_no_formula(text: str, language: str) -> None:
    assert profile(text, language).why == "no formula for this language"


def test_words_that_few_know_are_counted_outside_names() -> None:
    assert counts("We upcycle with Papadopoulou to decarbonise.", "en").rare_words == 2


@given(
    st.lists(
        st.sampled_from(["We fix old bikes.", "Bring a #Lamp by @ana!", "- red", "Spring sale", "🎉", "1,000 €"]),
        max_size=8,
    )
)
def test_paragraphs_add_up_to_their_text(lines: list[str]) -> None:
    whole = "".join(line + "\n\n" for line in lines)
    assert sum((counts(line + "\n\n", "en") for line in lines), start=Counts()) == counts(whole, "en")


@pytest.mark.parametrize("language", ["en", "de", "th", ""])
def test_a_profile_is_that_of_the_counts(language: str) -> None:
    assert profile(EASY * 3, language) == profile_of(counts(EASY * 3, language), language)


@given(st.text(max_size=200), st.sampled_from(["en", "de", "fr", "it", "nl", "pt", "es", "th", ""]))
def test_no_text_breaks_the_counting(text: str, language: str) -> None:
    found = profile(text, language)
    assert found.counts.longest_sentence <= found.words
    assert found.sentences <= found.words
    assert 0 <= (found.rare_share or 0) <= 1
    assert found.as_json()["measurable"] is found.measurable


def test_hard_sentences_have_their_places_and_counts() -> None:
    text = (
        EASY
        + "Municipal administrations subsequently communicated comprehensive recommendations concerning consumption. Come by!"
    )
    [found] = hard_sentences(text, sentences(text, "en"), "en")
    assert found.span.of(text).startswith("Municipal administrations")
    assert (found.words, found.syllables) == (8, 33)
    assert found.score == pytest.approx(formulas.flesch_kincaid_grade(8, 1, 33))


def test_a_harder_german_sentence_is_harder_though_its_score_is_lower() -> None:
    text = (
        "Die Veranstaltungsteilnehmer überreichen anschließend repräsentative Reparaturdokumentationen an Verwaltungen. "
        "Die Teilnehmer bringen ihre Lampen und Räder am Freitag in unsere Werkstatt."
    )
    found = list(hard_sentences(text, sentences(text, "de"), "de"))
    assert max(found, key=lambda one: one.hardness).span.start == 0


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


def test_measuring_loads_neither_textstat_nor_nltk() -> None:
    code = (
        "import sys\nfrom editorial.text.metrics import profile\nprofile('The cat sat on the mat.', 'en')\n"
        "assert not {'textstat', 'nltk', 'pythainlp'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
