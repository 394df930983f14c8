"""What is not prose becomes spaces, and nothing moves."""

import pytest

from editorial.text.mask import masked


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("See https://example.org/a_(b)?c=d#e. Thanks", "See . Thanks"),
        ("Look at www.example.de, please", "Look at , please"),
        ("Write to ana.ruiz+news@example.co.uk now", "Write to now"),
        ("Thanks @ana_ruiz and @ana@social.example!", "Thanks and !"),
        ("#ReuseWeek is here #第一 #ไทย", "is here"),
        ("Run `pip install x` first", "Run first"),
        ("On example.com/shop and example.org", "On and"),
        ("ถ่ายโดย@ana ดู https://example.org", "ถ่ายโดย ดู"),
    ],
)
def test_links_addresses_handles_tags_and_code_are_blanked(text: str, left: str) -> None:
    assert " ".join(masked(text).split()) == " ".join(left.split())
    assert len(masked(text)) == len(text)


@pytest.mark.parametrize(
    "text",
    [
        "We did it.It was fun",
        "We are #1 and C# people",
        "At 5 @ noon",
        "It costs 3.50",
        "Ask me.Us too",
        "a lone ` tick",
        "e.g. this",
    ],
)
def test_prose_that_looks_like_it_stays(text: str) -> None:
    assert masked(text) == text


def test_line_breaks_inside_code_survive() -> None:
    assert masked("a\n```\nx y\n```\nb") == "a\n   \n   \n   \nb"
