"""UTF-16 positions around characters beyond the first plane."""

from editorial.text.utf16 import Utf16Map, from_utf16, to_utf16


def test_an_emoji_takes_two_units() -> None:
    text = "a 😀 very"
    assert to_utf16(text, 4) == 5
    assert from_utf16(text, 5) == 4
    assert text[from_utf16(text, 5) : from_utf16(text, 9)] == "very"


def test_inside_a_pair_rounds_down() -> None:
    assert from_utf16("a😀b", 2) == 1


def test_positions_outside_are_clamped() -> None:
    table = Utf16Map("a😀")
    assert (table.to_utf16(9), table.to_utf16(-1), table.from_utf16(9), table.from_utf16(-1)) == (3, 0, 2, 0)
    assert (to_utf16("ab", 9), to_utf16("a😀", 9), to_utf16("ab", -1)) == (2, 3, 0)
