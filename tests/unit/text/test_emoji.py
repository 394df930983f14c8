"""What is one emoji: by Unicode, and by X."""

from __future__ import annotations

import pytest

from editorial.text.emoji import emoji_in, listed_emoji


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a 🎉 b 👍🏽", ["🎉", "👍🏽"]),
        ("🇫🇷🇬🇧🇽🇽", ["🇫🇷", "🇬🇧"]),
        ("1\u20e3 #\ufe0f\u20e3 1 # *", ["1\u20e3", "#\ufe0f\u20e3"]),
        ("❤ ❤\ufe0f © ©\ufe0f ™", ["❤\ufe0f", "©\ufe0f"]),
        ("🐱\u200d👤 joined by nobody but us", ["🐱\u200d👤"]),
        ("ภาษาไทย 漢字 Ⅷ ① \u3030", []),
    ],
)
def test_emoji_are_found_whole(text: str, found: list[str]) -> None:
    assert emoji_in(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("👩🏾\u200d🚀 👨\u200d👩\u200d👧", ["👩🏾\u200d🚀", "👨\u200d👩\u200d👧"]),
        ("🐱\u200d👤", []),
        ("🏃\u200d♀ 🏃\u200d♀\ufe0f", ["🏃\u200d♀\ufe0f"]),
        ("🏳\u200d🌈 🏳\ufe0f\u200d🌈", ["🏳\ufe0f\u200d🌈"]),
        ("🎉\ufe0f", []),
        ("✌\ufe0f🏿", ["✌\ufe0f🏿"]),
        ("👨\u200d❤\ufe0f\u200d👨🏽", ["👨\u200d❤\ufe0f\u200d👨"]),
        ("👩🏽\u200d🤝\u200d👩🏽 👩🏽\u200d🤝\u200d👩🏿", ["👩🏽", "👩🏽", "👩🏽\u200d🤝\u200d👩🏿"]),
        ("🎉 © 7", []),
    ],
)
def test_x_takes_only_sequences_that_are_on_its_list(text: str, found: list[str]) -> None:
    assert listed_emoji(text) == found


def test_a_long_row_of_emoji_is_read_once() -> None:
    assert len(emoji_in("👍🏽" * 5000)) == len(listed_emoji("👍🏽" * 5000)) == 5000
    assert emoji_in("👩\u200d" * 5000 + "👩") == ["👩\u200d" * 5000 + "👩"]
