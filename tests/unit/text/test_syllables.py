"""Syllables as they are heard: by the dictionary, by parts and spelling, and in six more languages."""

from __future__ import annotations

import random
from functools import cache
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syllabified import PARTED

from editorial.text.frequency import zipf
from editorial.text.metrics import english_syllables, known_syllables
from editorial.text.syllables import LANGUAGES, syllables
from editorial.text.syllables_en import english, spelled

ENDINGS = ("s", "es", "ed", "d", "ing", "'s", "s'", "ly", "er", "ers", "est", "ness")


@cache
def dictionary() -> dict[str, int]:
    """Every word of the CMU dictionary with the vowels of its first pronunciation, read from its own file."""
    found: dict[str, int] = {}
    path = files("resources").joinpath("lexicons", "nltk", "corpora", "cmudict", "cmudict")
    for line in path.read_text("utf-8").splitlines():
        word, _number, *sounds = line.split()
        found.setdefault(word.lower(), sum(sound[-1].isdigit() for sound in sounds))
    return found


@cache
def common() -> list[str]:
    """The words of the dictionary that are in the list of common ones, by how common they are."""
    listed = [word for word in dictionary() if word.isalpha() and zipf(word)]
    return sorted(listed, key=lambda word: (-zipf(word), word))


def relatives(word: str) -> set[str]:
    """The word, its inflections, and what it may be an inflection of."""
    found = {word}
    for end in ENDINGS:
        found.add(word + end)
        if word.endswith(end) and len(word) - len(end) >= 3:
            found |= {word.removesuffix(end), word.removesuffix(end) + "e"}
        if word.endswith("e"):
            found.add(word[:-1] + end)
        if word.endswith("y"):
            found.add(word[:-1] + "i" + end)
    return found


def test_the_commonest_words_are_counted_as_the_dictionary_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    words = common()[:5_000]
    right = sum(english_syllables(word) == dictionary()[word] for word in words)
    with capsys.disabled():
        print(f"\n  syllables, dictionary: {right / len(words):.2%} of the {len(words)} commonest words", end="")
    assert right / len(words) >= 0.99


@pytest.mark.parametrize(("name", "seed"), [("first", 2026), ("second", 7)])
@pytest.mark.parametrize("of", ["common words", "the whole dictionary"])
def test_words_withheld_from_the_dictionary(name: str, seed: int, of: str, capsys: pytest.CaptureFixture[str]) -> None:
    """With all their inflections. The rules were written without looking at the words of the second sample."""
    words = sorted(common()) if of == "common words" else sorted(word for word in dictionary() if word.isalpha())
    sample = random.Random(seed).sample(words, 2_000)
    right = 0
    for word in sample:
        hidden = relatives(word)
        right += (
            english(word, lambda known, hidden=hidden: 0 if known in hidden else known_syllables(known))
            == (dictionary()[word])
        )
    with capsys.disabled():
        print(f"\n  syllables, withheld, {name} 2,000 of {of}: {right / len(sample):.2%}", end="")
    assert right / len(sample) >= 0.85


def test_the_table_holds_what_textstat_says(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NLTK_DATA", str(files("resources").joinpath("lexicons", "nltk")))
    import nltk
    from textstat.backend.counts import count_syllables

    monkeypatch.setattr(nltk.data, "path", [str(files("resources").joinpath("lexicons", "nltk"))])
    words = random.Random(1).sample(
        sorted(word for word in dictionary() if word.isalpha() and dictionary()[word]), 1_500
    )
    assert [word for word in words if count_syllables(word, "en_US") != known_syllables(word)] == []


def test_words_with_an_apostrophe_keep_the_dictionarys_count() -> None:
    assert known_syllables("c'mon") == dictionary()["c'mon"] == 2


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
        ("1905", 4),
        ("3.5%", 5),
        ("$3.50", 5),
        ("9:30", 3),
        ("5pm", 3),
        ("@repair_cafe", 2),
        ("#reuse", 2),
        ("²", 1),
    ],
)
def test_syllables_are_those_read_aloud(word: str, count: int) -> None:
    assert english_syllables(word) == count


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("completely", 3),
        ("homeless", 2),
        ("management", 3),
        ("trying", 2),
        ("player", 2),
        ("special", 2),
        ("nation", 2),
        ("religious", 3),
        ("league", 1),
        ("guess", 1),
        ("table", 2),
        ("wanted", 2),
        ("jumped", 1),
        ("watches", 2),
        ("capitalism", 5),
    ],
)
def test_spelling_alone(word: str, count: int) -> None:
    assert spelled(word) == count


@pytest.mark.parametrize("language", sorted(PARTED))
def test_words_parted_by_hand(language: str) -> None:
    words = PARTED[language].split()
    assert len(words) >= 60
    heard = {word: syllables(word.replace("-", ""), language) for word in words}
    assert {word: count for word, count in heard.items() if count != word.count("-") + 1} == {}


@pytest.mark.parametrize(
    ("word", "language", "count"),
    [
        ("l'eau", "fr", 1),
        ("dell’acqua", "it", 3),
        ("NGO", "de", 3),
        ("CO2", "nl", 3),
        ("20%", "es", 4),
        ("@ana", "pt", 2),
    ],
)
def test_elisions_initials_numbers_and_handles_in_other_languages(word: str, language: str, count: int) -> None:
    assert syllables(word, language) == count


@given(st.text(min_size=1, max_size=30), st.sampled_from([code for code in LANGUAGES if code != "en"]))
def test_every_word_has_a_syllable(word: str, language: str) -> None:
    assert 1 <= syllables(word, language) <= max(3 * len(word), 1)
    assert 1 <= english_syllables(word) <= 7 * len(word)
