"""Lines and columns of findings point at the very words in the file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from editorial.cli.main import main
from editorial.importers.origins import Origin

POST = """---
title: Reuse for the the yard
language: en
authors: [Ana Ruiz]
platforms: [youtube_video]
disclosure: Advertisement
tags: [reuse]
link: https://example.org/reuse
variants:
  x: "short 👨‍👩‍👧 text the the end"
  bluesky:
    text: |
      Block text.

        With the the twice.
  threads: {text: 'It''s the the quote'}
  mastodon:
    media:
      - file: hero.jpg
        alt: picture of a yard
---

Body 👨‍👩‍👧 begins here.

And the the body goes on.
"""


@pytest.fixture
def found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    Image.new("RGB", (1200, 800)).save(tmp_path / "hero.jpg")
    (tmp_path / "post.md").write_text(POST, "utf-8")
    capsys.readouterr()
    main(["check", "--format", "json", str(tmp_path / "post.md")])
    results = json.loads(capsys.readouterr().out)["results"]
    return [{**one, "platform": result["platform"]} for result in results for one in result["findings"]]


def test_every_passage_stands_where_the_finding_says(found: list[dict[str, Any]]) -> None:
    rows = POST.split("\n")
    passages = [one for one in found if one["match"]]
    assert {one["field"] for one in passages} == {"text", "title", "media[0].alt"}
    assert {one["platform"] for one in passages} == {"youtube_video", "x", "bluesky", "threads", "mastodon"}
    for one in passages:
        assert rows[one["line"] - 1][one["column"] - 1 :].startswith(one["match"]), one


def test_what_has_no_passage_stands_at_its_key(found: list[dict[str, Any]]) -> None:
    (one,) = [one for one in found if one["field"] == "media"]
    assert (one["rule"], one["line"], one["column"]) == ("form.required", 1, 1)


@pytest.mark.parametrize(
    ("written", "style", "value", "index", "place"),
    [
        ("plain words", "", "plain words", 6, (5, 10)),
        ('"a \\"b\\" \\u00e9 c"', '"', 'a "b" é c', 8, (5, 20)),
        ("'it''s so'", "'", "it's so", 5, (5, 11)),
        ("one\n  two", "", "one two", 4, (6, 3)),
        ("|\n    one\n\n      two\n", "|", "one\n\n  two\n", 7, (8, 7)),
        ("|\n    one\n\n      two\n", "|", "one\n\n  two\n", 5, (8, 5)),
        (">-\n    one\n    two\n", ">", "one two", 4, (7, 5)),
        ("!!str words", "", "words", 0, (5, 10)),
        ('"one\\\n  two"', '"', "onetwo", 3, (6, 3)),
    ],
)
def test_a_value_is_found_again_as_it_is_written(
    written: str, style: str, value: str, index: int, place: tuple[int, int]
) -> None:
    assert Origin(5, 3, written, style).place(value, index) == place


def test_a_line_of_spaces_above_the_body_belongs_to_it(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "post.md").write_text("---\nlanguage: en\n---\n\n \nAnd the the body.\n", "utf-8")
    main(["check", "--format", "json", str(tmp_path / "post.md")])
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert [(one["line"], one["column"]) for one in result["findings"] if one["match"] == "the the"] == [(6, 5)]
