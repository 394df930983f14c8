"""What comes from elsewhere, tidied."""

from __future__ import annotations

import pytest

from editorial.text.tidying import tidied


@pytest.mark.parametrize(
    ("pasted", "tidy"),
    [
        ("one\r\ntwo\rthree\u2028four\u2029five", "one\ntwo\nthree\nfour\nfive"),
        ("a\xa0 b", "a b"),
        ("a\xa0b", "a b"),
        ("a\u2003b", "a b"),
        ("a \nb\t\nc\xa0\n", "a\nb\nc\n"),
        ("a\n\xa0\xa0b", "a\nb"),
        ("hy\xadphen", "hyphen"),
        ("\ufeffstart", "start"),
        ("a\u200bb", "ab"),
        ("pic\ufffcture", "picture"),
        ("one\ttwo", "one two"),
        ("a\n\n\n\n\n\nb", "a\n\n\nb"),
        ("a\n \n\t\n \n\nb", "a\n\n\nb"),
        ("a\n\n\nb", "a\n\n\nb"),
        ("left\u200e to right", "left to right"),
    ],
)
def test_what_nobody_sees_is_gone(pasted: str, tidy: str) -> None:
    assert tidied(pasted) == tidy


@pytest.mark.parametrize(
    "text",
    [
        "👩\u200d👩\u200d👧 and 🏳\ufe0f\u200d🌈",
        "👩🏽\u200d🔧",
        "می\u200cخواهم",  # Persian: ZWNJ is spelling
        "क्\u200dष",  # Devanagari: ZWJ is spelling
        "Vraiment\u202f? Oui\xa0!",
        "«\u202foui\u202f»",
        "9\xa0h, 10\u202f000\xa0€, 5\xa0kg",
        "ภาษา\u200bไทย",
        "• one\n‣ two\n– three\n● four",
        "שלום \u200f(abc)\u200f",
        "“quoted” – it’s…",
        "word with two  blanks",
        "line one\n\nline two\n\n\nline three",
        " begins and ends with a blank ",
        "",
    ],
)
def test_what_has_a_meaning_stays(text: str) -> None:
    assert tidied(text) == text


def test_a_megabyte_is_tidied_whole() -> None:
    line = "Caf\xe9\xa0noir, 5\xa0kg\u200b; soft\xadhyphen 👩\u200d🔧 \r\n"

    assert len(line) * 30_000 > 1_000_000
    assert tidied(line * 30_000) == tidied(line) * 30_000
