"""The check worker answers whatever comes in, line by line, and lives on."""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from editorial.bootstrap import toolbox
from editorial.checking.worker import serve


def answers(tmp_path, *lines: bytes) -> list[dict[str, Any]]:
    (tmp_path / "in").write_bytes(b"".join(lines))
    nice = os.nice
    try:
        os.nice = lambda _by: 0  # the tests stay as quick as they are
        with (tmp_path / "in").open("rb", buffering=0) as source, (tmp_path / "out").open("wb") as sink:
            assert serve(toolbox().worker(), source, sink) == 0
    finally:
        os.nice = nice
    return [json.loads(line) for line in (tmp_path / "out").read_text("utf-8").splitlines()]


@pytest.mark.parametrize("line", [b"words\n", b"[1]\n", b"\xff\xfe\n", b"[" * 100_000 + b"\n", b'{"request": NaN}\n'])
def test_a_line_that_is_no_request_gets_an_error_and_the_next_one_is_answered(tmp_path, line: bytes) -> None:
    bad, good = answers(tmp_path, line, b'{"op": "style", "request": 2, "text": "x", "name": "a.toml"}\n')
    assert (bad["request"], bad["error"]["code"]) == (None, "bad_request")
    assert (good["request"], good["error"]["code"]) == (2, "bad_style")


def test_half_a_character_goes_back_as_it_came(tmp_path) -> None:
    (reply,) = answers(tmp_path, b'{"op": "nothing", "request": "\\ud800"}\n')
    assert reply["request"] == "\ud800"


def test_a_last_line_without_its_end_is_answered(tmp_path) -> None:
    (reply,) = answers(tmp_path, b'{"op": "nothing", "request": 4}')
    assert (reply["request"], reply["error"]["code"]) == (4, "unknown_request")
