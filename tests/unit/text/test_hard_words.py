"""Gunning's complex words, and the words that Dale and Chall do not list."""

import pytest

from editorial.text.hard_words import is_complex, is_unfamiliar
from editorial.text.metrics import counts, english_syllables

LISTED = frozenset({"bake", "baker", "stop", "happy", "quick", "big", "box", "carry", "well", "known", "dog"})


@pytest.mark.parametrize("word", ["important", "responsibilities", "organisation", "comfortable", "multi-disciplinary"])
def test_complex_words(word: str) -> None:
    assert is_complex(word, english_syllables)


@pytest.mark.parametrize(
    "word", ["created", "trespasses", "interested", "bookkeeper", "newspaper", "eco-friendly", "dogs"]
)
def test_endings_and_joined_words_do_not_make_a_word_complex(word: str) -> None:
    assert not is_complex(word, english_syllables)


@pytest.mark.parametrize(
    "word",
    ["bake", "Bakes", "baked", "baking", "stopped", "stopping", "happier", "happiest", "quickly", "boxes", "carried",
     "carries", "bigger", "dog's", "dogs’", "well-known", "2026"],
)  # fmt: skip
def test_inflections_of_listed_words_are_familiar(word: str) -> None:
    assert not is_unfamiliar(word, LISTED)


@pytest.mark.parametrize("word", ["dogma", "bakery", "well-baked-cat", "unhappy"])
def test_other_words_are_not(word: str) -> None:
    assert is_unfamiliar(word, LISTED)


def test_names_and_numbers_are_never_hard() -> None:
    found = counts("We met Anastasia Papadopoulou in Thessaloniki on 12 December 2026.", "en")
    assert (found.complex_words, found.unfamiliar_words, found.rare_words) == (0, 0, 0)


def test_the_first_word_of_a_sentence_may_be_hard() -> None:
    assert counts("Sustainability costs money.", "en").complex_words == 1
