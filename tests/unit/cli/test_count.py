"""`proofdesk count`: a text's length as a network counts it, and sane answers to what is no text."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Shell

FAMILY = "👨\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("platform", "text", "count", "unit"),
    [
        ("x", "Test https://test.com test https://test.com test.com test", 86, "weighted"),
        ("x", FAMILY * 140, 280, "weighted"),
        ("bluesky", "नमस्ते", 3, "graphemes"),
        ("mastodon", "see https://example.org/a/long/path @ana@social.example", 4 + 23 + 1 + 4, "graphemes"),
        ("threads", FAMILY, 25, "graphemes"),
        ("line", "🍎", 2, "utf16"),
        ("youtube_video", "ก", 3, "bytes"),
        ("tumblr", FAMILY, 7, "codepoints"),
    ],
)
def test_each_network_counts_its_own_way(shell: Shell, platform: str, text: str, count: int, unit: str) -> None:
    done = shell("count", "--platform", platform, stdin=text)
    assert done.code == 0
    assert (done.json["count"], done.json["unit"], done.json["fits"], done.json["valid"]) == (count, unit, True, True)


def test_one_too_many_is_answered_and_shows_in_the_exit(shell: Shell) -> None:
    done = shell("count", "--platform", "x", stdin="a" * 281)
    assert (done.code, done.json["count"], done.json["fits"]) == (1, 281, False)


@pytest.mark.parametrize("letter", ["\ufffe", "\uffff", "\ufeff"])
def test_a_character_that_x_refuses_is_invalid_though_it_fits(shell: Shell, letter: str) -> None:
    done = shell("count", "--platform", "x", stdin=f"a{letter}")
    assert (done.code, done.json["fits"], done.json["valid"]) == (1, True, False)


def test_youtube_refuses_angle_brackets(shell: Shell) -> None:
    assert shell("count", "--platform", "youtube_video", stdin="a <b>").json["valid"] is False


@pytest.mark.parametrize("platform", ["x", "bluesky", "mastodon", "threads", "telegram", "line", "blog"])
@pytest.mark.parametrize("text", ["\ud83d", "a \udc00 https://\ud83d.com/ @a\udc00", "\udc00\ud83d"])
def test_half_a_surrogate_pair_is_invalid_and_no_accident(shell: Shell, platform: str, text: str) -> None:
    done = shell("count", "--platform", platform, "--jsonl", stdin=json.dumps(text) + "\n")
    assert done.code == 1
    assert done.json["valid"] is False
    assert done.err == ""


def test_a_pair_written_as_two_escapes_is_one_character(shell: Shell) -> None:
    done = shell("count", "--platform", "bluesky", "--jsonl", stdin='"\\ud83c\\udf89"\n')
    assert (done.code, done.json["count"], done.json["valid"]) == (0, 1, True)


@pytest.mark.parametrize("raw", [b"caf\xe9", b"\xed\xa0\xbd", b"\xff\xfeh\x00i\x00"])
def test_bytes_that_are_not_utf_8_are_said_in_one_sentence(shell: Shell, raw: bytes) -> None:
    done = shell("count", "--platform", "x", stdin=raw)
    assert done.code == 2
    assert done.out == ""
    assert "UTF-8" in done.err
    assert "Traceback" not in done.err


def test_lines_are_answered_one_by_one_and_a_bad_one_does_not_stop_the_rest(shell: Shell) -> None:
    done = shell("count", "--platform", "x", "--jsonl", stdin='"one"\n{\n5\n\n"fo\\u00fcr"\n')
    assert done.code == 2
    assert [one.get("count", one.get("error", {}).get("code")) for one in done.lines] == [3, "bad_json", "bad_json", 4]


def test_an_empty_text_has_no_length(shell: Shell) -> None:
    assert shell("count", "--platform", "x", stdin="").json["count"] == 0


def test_a_network_or_field_that_is_not_there_is_said(shell: Shell) -> None:
    assert shell("count", "--platform", "xx", stdin="a").code == 2
    done = shell("count", "--platform", "x", "--field", "titel", stdin="a")
    assert done.code == 2
    assert "titel" in done.err
