"""Limits block only when they are sure."""

from __future__ import annotations

from typing import Any

from hypothesis import given
from hypothesis import strategies as st
from rule_room import findings, heard, measured, subject

from editorial.model.finding import Measure


def network(**text: Any) -> dict[str, Any]:
    return {"network": {"name": "Kanal", "text": {"limit": 10, **text}}}


def test_a_sure_limit_blocks_and_says_by_how_much() -> None:
    [found] = findings("length.limit", "Twelve chars", network())
    assert found.level == "error"
    assert found.message == "2 characters too many for Kanal: it counts 12 and takes 10."
    assert found.match == "rs"


def test_one_too_many_is_said_in_the_singular() -> None:
    [found] = findings("length.limit", "Elevenchars", network())
    assert found.message.startswith("1 character too many")


def test_an_unsure_limit_only_warns() -> None:
    said = network()
    said["network"]["unsure"] = ["field.text.limit"]
    assert [found.level for found in findings("length.limit", "Twelve chars", said)] == ["warning"]


def test_unsure_counting_warns_at_the_edge_and_blocks_beyond_doubt() -> None:
    said = network(counting="utf16_units")
    said["network"]["unsure"] = ["field.text.counting"]
    assert [found.level for found in findings("length.limit", "Eight 🍎🍎🍎", said)] == ["warning"]
    assert [found.level for found in findings("length.limit", "Surely far too long", said)] == ["error"]


def test_a_second_limit_counts_as_well() -> None:
    said = network(counting="graphemes", also=[{"value": 20, "unit": "bytes"}])
    [found] = findings("length.limit", "👨‍👩‍👧‍👦", said)
    assert found.message == "5 bytes too many for Kanal: it counts 25 and takes 20."


def test_the_accounts_own_limit_is_said_to_be_the_accounts() -> None:
    [found] = findings("length.limit", "Eight ch", {**network(), "limits": {"text": 5}})
    assert found.level == "error"
    assert "this account" in found.message


def test_each_refused_character_is_found_and_can_be_deleted() -> None:
    found = findings("length.limit", "a<b\ufeff", network(refused="<\ufeff"))
    assert [(one.span.start, one.suggestions) for one in found] == [(1, ("",)), (3, ("",))]
    assert "\ufeff" not in found[1].message


def test_without_a_network_words_are_counted() -> None:
    assert measured("length.limit", "Bring your bike.", "length") == {
        "count": 3, "limit": None, "unit": "words", "fits": True, "valid": True, "also": [],
    }  # fmt: skip
    assert findings("length.limit", "Bring your bike. " * 500) == []


def test_other_fields_are_measured_by_their_own_names() -> None:
    said = {"network": {"title": {"limit": 5}}, "fields": {"title": "Repair", "text[1]": "Part two"}}
    measures = [one for one in heard("length.limit", subject("Text", said)) if isinstance(one, Measure)]
    listed = [
        item["field"] for one in measures if isinstance(one.value, list) for item in one.value if isinstance(item, dict)
    ]
    assert listed == ["title", "text[1]"]


@given(st.text(alphabet="ab é🍎👨‍👩‍👧 .\n", max_size=40))
def test_what_stands_before_the_overflow_fits(text: str) -> None:
    for found in findings("length.limit", text, network(counting="graphemes")):
        assert found.span.end == len(text)
        assert findings("length.limit", text[: found.span.start], network(counting="graphemes")) == []
