"""Numbers read aloud."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editorial.text.numerals import spoken


@pytest.mark.parametrize(
    ("digits", "count"),
    [("0", 2), ("7", 2), ("12", 1), ("21", 3), ("100", 3), ("250", 5), ("1,000", 3), ("2000", 3), ("2026", 5), ("1999", 5),
     ("1905", 4), ("3.5", 3), ("9:30", 3), ("100,000", 3)],
)  # fmt: skip
def test_english_numbers(digits: str, count: int) -> None:
    assert spoken(digits, "en") == count


@pytest.mark.parametrize(
    ("digits", "language", "count"),
    [
        ("21", "de", 4),  # ein-und-zwan-zig
        ("1985", "de", 8),  # neun-zehn-hun-dert-fünf-und-acht-zig
        ("2026", "de", 7),
        ("3,5", "de", 4),  # drei Kom-ma fünf
        ("1.000", "de", 2),  # tau-send
        ("72", "fr", 3),  # soi-xante-douze
        ("95", "fr", 3),  # quatre-vingt-quinze
        ("200", "es", 3),  # dos-cien-tos
        ("31", "es", 5),  # trein-ta y u-no
        ("100", "it", 2),
        ("28", "nl", 4),  # acht-en-twin-tig
        ("1.5", "pt", 6),  # um vír-gu-la cin-co
    ],
)
def test_numbers_of_other_languages(digits: str, language: str, count: int) -> None:
    assert spoken(digits, language) == count


@given(
    st.from_regex(r"[0-9][0-9.,:]{0,12}", fullmatch=True),
    st.sampled_from(["en", "de", "es", "fr", "it", "nl", "pt", "sv"]),
)
def test_any_digits_have_a_reading(digits: str, language: str) -> None:
    assert spoken(digits, language) >= 1
