"""Thousands of random texts, counted and read by a second implementation (`tests/unit/text/published/README.md`)."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from editorial.model.span import Span
from editorial.text.counting import count
from editorial.text.entities import cashtags, hashtags, links, mentions

GOLDEN = Path(__file__).parents[1] / "unit" / "text" / "published" / "golden.jsonl"


@pytest.fixture(scope="module")
def told() -> list[dict[str, Any]]:
    return [json.loads(line) for line in GOLDEN.read_text("utf-8").split("\n") if line]


def differing(told: list[dict[str, Any]], key: str, ours: Any) -> Iterator[tuple[str, object, object]]:
    for one in told:
        mine = ours(one["text"])
        if mine != one[key]:
            yield one["text"], mine, one[key]


def pairs(spans: tuple[Span, ...]) -> list[list[int]]:
    return [[span.start, span.end] for span in spans]


def facets(text: str) -> list[list[object]]:
    kinds = {"link": links, "mention": mentions, "tag": hashtags, "cashtag": cashtags}
    found = [(span, kind) for kind, read in kinds.items() for span in read(text, "graphemes")]
    return [[kind, span.start, span.end] for span, kind in sorted(found)]


def test_there_are_thousands(told: list[dict[str, Any]]) -> None:
    assert len(told) == 4000


def test_weights_agree_with_the_package_of_x(told: list[dict[str, Any]]) -> None:
    assert list(differing(told, "weight", lambda text: count(text, "twitter_weighted"))) == []


def test_refused_characters_agree_with_the_package_of_x(told: list[dict[str, Any]]) -> None:
    for one in told:
        refused = any(letter in one["text"] for letter in "\ufffe\uffff\ufeff")
        assert one["valid"] == (0 < one["weight"] <= 280 and not refused)


@pytest.mark.parametrize(
    ("key", "ours"), [("links", links), ("tags", hashtags), ("mentions", mentions), ("cashtags", cashtags)]
)
def test_entities_agree_with_the_package_of_x(told: list[dict[str, Any]], key: str, ours: Any) -> None:
    assert list(differing(told, key, lambda text: pairs(ours(text)))) == []


def test_graphemes_agree_with_icu(told: list[dict[str, Any]]) -> None:
    assert list(differing(told, "graphemes", lambda text: count(text, "graphemes"))) == []


def test_facets_agree_with_the_package_of_bluesky(told: list[dict[str, Any]]) -> None:
    assert list(differing(told, "facets", facets)) == []
