"""Which tags and handles are words of a sentence."""

import pytest

from editorial.text.inline import inline_words
from editorial.text.metrics import counts


def said(text: str) -> list[str]:
    return [text[start:end] for start, end in inline_words(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("We love #EcoFriendly bags.", ["Eco", "Friendly"]),
        ("We love #reuse in #Berlin.", ["#reuse", "#Berlin"]),
        ("We love bags by @acme.", ["@acme"]),
        ("Ask @ana@mastodon.social, she knows.", ["@ana@mastodon.social"]),
        ("#Repair is fun.", ["#Repair"]),
        ("Come by! #Repair #Bikes @tom 🎉 https://example.org", []),
        ("@ana thanks for the lamp", []),
        ("Thanks to @ana", []),
        ("#one #two\nSee you", []),
        ("Type `#code now` here", []),
        ("See https://example.org/#top now", []),
        ("Number #1 and a@b.org stay", []),
        ("#COVID19Help is here", ["COVID", "19", "Help"]),
    ],
)
def test_inside_a_sentence_they_are_words_and_around_it_they_are_not(text: str, found: list[str]) -> None:
    assert said(text) == found


def test_a_tag_is_counted_as_its_words_and_a_handle_as_one_of_two_syllables() -> None:
    found = counts("We love #EcoFriendly bags by @acmeinternational.", "en")
    plain = counts("We love eco friendly bags by.", "en")
    assert (found.words, found.syllables) == (plain.words + 1, plain.syllables + 2)


def test_tags_that_cannot_be_parted_are_never_hard() -> None:
    found = counts("We love #upcyclablesolutionism here.", "en")
    assert (found.rare_words, found.unfamiliar_words, found.complex_words) == (0, 0, 0)
