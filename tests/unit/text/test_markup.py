"""Telegram's marks are taken out before it counts."""

from __future__ import annotations

import pytest
from test_counting_limits import field_of

from editorial.model.span import Span
from editorial.text.counting import count, overflow
from editorial.text.markup import marked, unmarked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("**Bold** and __slanted__", "Bold and slanted"),
        ("~~gone~~ ||hidden||", "gone hidden"),
        ("**bold with __slanted__ inside**", "bold with slanted inside"),
        ("run `pip **x**` now", "run pip **x** now"),
        ("```\ncode **here**\n```", "\ncode **here**\n"),
        ("[our shop](https://example.org/shop?a=(1)) is open", "our shop is open"),
        ("**[shop](https://example.org)**", "shop"),
        ("**two\nlines**", "two\nlines"),
        ("🎉 **a**", "🎉 a"),
    ],
)
def test_marks_in_pairs_go(text: str, shown: str) -> None:
    assert unmarked(text) == shown
    assert count(text, "telegram") == count(shown, "utf16_units")


@pytest.mark.parametrize(
    "text",
    [
        "2 ** 3 ** 4",
        "a ** b",
        "**",
        "snake_case_name",
        "__init is",
        "a | b || c",
        "[a](b)",
        "[a]",
        "`a\nb`",
    ],
)
def test_marks_without_their_pair_are_words(text: str) -> None:
    assert unmarked(text) == text
    assert marked(text) == ()


def test_a_marked_stretch_is_known_with_its_marks() -> None:
    assert marked("a **b** c") == (Span(2, 7),)


def test_what_is_marked_is_not_cut() -> None:
    field = field_of("telegram", 6)
    assert overflow("see **this**", field) == Span(4, 12)
    assert overflow("to **this**", field_of("telegram", 7)) is None


def test_twenty_thousand_open_marks_are_read_once() -> None:
    for sort in ("**a ", "__a_", "||a|", "~~", "`a", "[a](", "```a`"):
        assert len(unmarked(sort * 20000)) <= len(sort) * 20000
