"""Every worked figure of the networks' counting, one table a method."""

from __future__ import annotations

import subprocess
import sys
import time
from typing import get_args

import pytest

from editorial.model.platform import Counting
from editorial.text.counting import count

FAMILY = "👨‍👩‍👧‍👦"
METHODS: tuple[Counting, ...] = get_args(Counting)


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("", 0),
        ("This is a test.", 15),
        (FAMILY, 2),
        ("🇫🇷", 2),
        ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
        ("#️⃣", 2),
        ("1⃣", 2),
        ("👍🏽", 2),
        ("🏳️‍⚧️", 2),
        ("🇫🇷🇬🇧", 4),
        ("🇽🇽", 4),
        ("👨👩👧👦", 8),
        ("H🐱☺👨👩👧👦", 13),
        ("H🐱☺👨👩👧👦🎤", 15),
        ("😷👾😡🔥💩", 10),
        ("🙋🏽👨🎤", 6),
        ("🙋🏽👨‍🎤", 4),
        ("❤", 2),
        ("❤️", 2),
        ("❤︎", 4),
        ("©", 1),
        ("©️", 2),
        ("™", 2),
        ("7", 1),
        ("ภาษาไทย", 7),
        ("ភាសាខ្មែរ", 18),
        ("น้ำ", 3),
        ("เปิดตัวสินค้าใหม่", 17),
        ("…", 2),
        ("•", 2),
        ("€", 2),
        ("\u200e", 2),
        ("\u200f", 2),
        ("–—“”‘’฿\u200d", 8),
        ("A\u0301B", 2),
        ("A\ufb2c", 4),
        ("の" * 140, 280),
        ("😷" * 160, 320),
        (FAMILY * 140, 280),
        ("\U00010000\U0010ffff", 4),
        ("저찀쯿쿿", 8),
    ],
)
def test_x_weighs_code_points_and_takes_an_emoji_sequence_for_two(text: str, weight: int) -> None:
    assert count(text, "twitter_weighted") == weight


@pytest.mark.parametrize(
    ("text", "graphemes"),
    [("", 0), ("น้ำ", 1), ("เปิดตัวสินค้าใหม่", 12), ("नमस्ते", 3), (FAMILY, 1), ("e\u0301", 1), ("🇫🇷🇬🇧", 2), ("a\r\nb", 3)],
)
def test_graphemes_are_what_a_reader_takes_for_one_sign(text: str, graphemes: int) -> None:
    assert count(text, "graphemes") == graphemes


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("", 0),
        ("a" * 476 + f" http://{'b' * 30}.com/example", 500),
        ("a" * 475 + f" @alice@{'b' * 30}.com", 482),
        ("example.com", 11),
        ("see https://example.com.", 4 + 23 + 1),
        ("xhttps://example.com/a/long/path/in/there", 41),
        (f"http://example.com/valid?{'#foo?' * 1000}", 5025),
        ("@alice@" + "b" * 500 + ".com", 511),
        ("@alice", 6),
        ("🏳️‍🌈" * 500, 500),
        ("漢字", 2),
        ("https://example.com/ทดสอบ", 23),
        ("(https://example.com/a_(b))", 25),
        ("mail ana@example.com", 20),
        ("✨" * 500, 500),
        ("🏳️‍⚧️" * 500, 500),
        ("magnet:?xt=urn gemini://example.com/", 15 + 23),
    ],
)
def test_mastodon_counts_links_as_23_and_handles_without_their_server(text: str, length: int) -> None:
    assert count(text, "mastodon") == length


@pytest.mark.parametrize(
    ("text", "length"),
    [("", 0), (FAMILY, 25), ("👍🏽", 8), ("ภาษาไทย", 7), ("漢字", 2), ("a 🎉", 6), ("❤", 1), ("❤️", 6), ("© 7", 3)],
)
def test_threads_counts_an_emoji_as_its_bytes_and_all_else_as_code_points(text: str, length: int) -> None:
    assert count(text, "threads") == length


@pytest.mark.parametrize(
    ("text", "counting", "length"),
    [
        (FAMILY, "utf16_units", 11),
        ("🍎", "utf16_units", 2),
        (FAMILY, "codepoints", 7),
        (FAMILY, "utf8_bytes", 25),
        ("ก" * 1666, "utf8_bytes", 4998),
        ("🎉" * 1250, "utf8_bytes", 5000),
        ("🍎a", "telegram", 3),
        ("Don't count https://example.org or @ana, #tag: 3 words here", "words", 6),
        ("เปิดตัวสินค้าใหม่", "words", 1),
        ("", "words", 0),
    ],
)
def test_the_plain_methods_count_what_they_say(text: str, counting: Counting, length: int) -> None:
    assert count(text, counting) == length


@pytest.mark.parametrize("counting", METHODS)
def test_a_windows_line_end_counts_as_one_character(counting: Counting) -> None:
    assert count("one\r\ntwo\r\n", counting) == count("one\ntwo\n", counting)


@pytest.mark.parametrize("counting", [method for method in METHODS if method != "words"])
def test_trailing_line_ends_count_as_typed(counting: Counting) -> None:
    assert count("one\n\n", counting) == 5


@pytest.mark.parametrize("counting", METHODS)
def test_half_a_surrogate_pair_is_no_accident(counting: Counting) -> None:
    assert count("a \ud83d.com \udc00 https://\ud83d.com/", counting) >= 2


@pytest.mark.parametrize(
    ("text", "warning", "length"),
    [
        ("a" * 250, "b" * 251, 501),
        ("", "b" * 520, 520),
        ("https://example.org/a/long/path", "https://example.org/a/long/path", 23 + 31),
        ("@ana@social.example", "@ana@social.example", 4 + 19),
        ("\u0301", "e", 1),
        ("one\r\ntwo", "three\r\n", 7 + 6),
    ],
)
def test_mastodon_counts_a_content_warning_in_full(text: str, warning: str, length: int) -> None:
    assert count(text, "mastodon", warning=warning) == length


def test_a_link_costs_what_the_platform_says() -> None:
    assert count("https://example.org", "twitter_weighted", link_cost=30) == 30
    assert count("https://example.org", "mastodon", link_cost=30) == 30


_WORKLOADS = {
    "english": "We opened the shop on Friday, bring lamps to https://example.org/reuse or ask @ana@example.org. 🎉 ",
    "thai": "เปิดตัวสินค้าใหม่ในวันศุกร์ ",
    "chinese": "故人西辞黄鹤楼，烟花三月下扬州。",
    "unbroken": "日本語",
    "dots": "a_b.",
    "brackets": "http://a.com/(a(b",
    "marks": "**a __b ||c [d](",
    "emoji": "👩\u200d👍🏽1\u20e3",
    "endings": "a.co",
}


@pytest.mark.parametrize("counting", METHODS)
@pytest.mark.parametrize("sort", _WORKLOADS)
def test_four_times_the_text_takes_about_four_times_as_long(counting: Counting, sort: str) -> None:
    def taken(characters: int) -> float:
        text = (_WORKLOADS[sort] * 15000)[:characters]
        best = 60.0
        for _ in range(3):
            start = time.process_time()
            count(text + " ", counting)
            best = min(best, time.process_time() - start)
        return best

    assert taken(60_000) < 10 * taken(15_000) + 0.05, (
        "a walk that is linear takes four times as long, a quadratic one sixteen"
    )


def test_counting_needs_no_heavy_import() -> None:
    code = "import sys, editorial.text.counting as c; c.count('plain', 'graphemes'); print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.split()
    assert not {"sqlalchemy", "textstat", "PySide6", "nltk", "yaml", "editorial.text.segment"} & set(loaded)
