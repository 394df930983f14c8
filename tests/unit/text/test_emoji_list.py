"""All emoji by section and by their names."""

from __future__ import annotations

from importlib.resources import files

import pytest

from editorial.text.emoji import emoji_in
from editorial.text.emoji_list import known, search, sections
from editorial.text.graphemes import graphemes


def test_there_are_nine_sections_and_every_emoji_is_one_sign() -> None:
    assert [name for name, _found in sections()][:2] == ["Smileys and feelings", "People and hands"]
    assert len(sections()) == 9
    every = [sign for _name, found in sections() for one in found for sign in (one.sign, *one.tones)]
    assert len(every) > 3_000
    assert len(set(every)) == len(every)
    assert [sign for sign in every if graphemes(sign) != 1] == []


def test_every_emoji_is_counted_as_one_by_the_networks_definition() -> None:
    every = [sign for _name, found in sections() for one in found for sign in (one.sign, *one.tones)]

    assert [sign for sign in every if emoji_in(sign) != [sign]] == []


def test_the_file_is_small_and_has_its_licence_beside_it() -> None:
    folder = files("resources") / "emoji"

    assert len((folder / "emoji.tsv").read_bytes()) < 400_000
    assert "MIT License" in (folder / "LICENSE-emojibase.txt").read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("thread", "🧵"),
        ("thumbs up", "👍"),
        ("thumbs", "👍"),
        ("BEE", "🐝"),
        ("thailand", "🇹🇭"),
        ("🧵", "🧵"),
        ("👍🏽", "👍"),
    ],
)
def test_they_are_found_by_their_words(words: str, first: str) -> None:
    assert search(words)[0].sign == first


def test_nothing_is_found_of_nothing_or_nonsense() -> None:
    assert search("  ") == search("qxzj") == []


def test_a_hand_has_tones_and_a_bee_has_none() -> None:
    hand, bee = search("thumbs up")[0], search("bee")[0]

    assert (hand.toned(0), hand.toned(3), bee.toned(3)) == ("👍", "👍🏽", "🐝")


def test_recent_ones_are_known_in_their_tone() -> None:
    assert [(one.sign, one.name) for one in known(["👍🏽", "x", "🐝"])] == [("👍🏽", "thumbs up"), ("🐝", "honeybee")]
