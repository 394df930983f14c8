"""Suggestions cure what they are offered for; grades are said only where they can be."""

from __future__ import annotations

import pytest
from rule_room import findings, measured, rules

from editorial.rulekit.pages import parse_page

WITH_SUGGESTIONS = ["readability.plain_words", "text.repeated_word"]
HARD = (
    "Sustainability certification necessitates considerable organisational commitment from participating manufacturers. "
    "Independent laboratories continuously investigate environmental characteristics. Unsatisfactory documentation "
    "inevitably delays authorisation for international distribution, and manufacturers consequently encounter additional "
    "administrative expenditure. "
)


@pytest.mark.parametrize("rule_id", WITH_SUGGESTIONS)
def test_taking_a_suggestion_removes_its_finding(rule_id: str) -> None:
    examples = [one for one in parse_page(rules()[rule_id].page, rule_id).examples if one.kind == "hit"]
    for example in examples:
        text = example.text
        for found in reversed(findings(rule_id, text)):
            assert found.suggestions
            text = text[: found.span.start] + found.suggestions[0] + text[found.span.end :]
        assert findings(rule_id, text) == []


def test_every_plain_word_cures_its_own_entry() -> None:
    entries = [
        line.strip() for line in _lines("readability", "plain_words.yml") if line.startswith("  ") and ":" in line
    ]
    swaps = [line.partition(": ")[0] for line in entries if not line.startswith("name:")]
    assert len(swaps) > 60
    for observed in swaps:
        text = f"So they {observed} it."
        found = findings("readability.plain_words", text)
        assert [one.match for one in found] == [observed]
        for option in found[0].suggestions:
            cured = text.replace(observed, option)
            assert [one.match for one in findings("readability.plain_words", cured)] == [], (observed, option)


def _lines(family: str, name: str) -> list[str]:
    from importlib.resources import files

    return (files("rules") / family / name).read_text("utf-8").splitlines()


def test_a_replacement_keeps_the_capital_of_a_sentence() -> None:
    assert findings("readability.plain_words", "Prior to lunch.")[0].suggestions == ("Before",)


def test_a_short_text_gets_counts_but_no_grade() -> None:
    value = measured("readability.grade", "Comprehensive recommendations concerning sustainability.", "readability")
    assert value["measurable"] is False
    assert "flesch_kincaid_grade" not in value


def test_under_a_hundred_words_a_hard_text_is_a_suggestion_with_its_margin() -> None:
    [found] = findings("readability.grade", HARD)
    assert found.level == "suggestion"
    assert "±3" in found.message
    assert [one.level for one in findings("readability.grade", HARD * 4)] == ["warning"]


def test_a_grade_for_experts_may_be_higher() -> None:
    assert findings("readability.grade", HARD, max_grade=40) == []


def test_a_thread_is_graded_as_a_whole() -> None:
    parts = HARD.strip().split(". ")
    value = measured("readability.grade", parts[0] + ".", "readability", {"fields": {"text[1]": parts[1] + "."}})
    assert value["sentences"] == 2


def test_thai_gets_no_grade() -> None:
    value = measured("readability.grade", "เราซ่อมจักรยานทุกวันศุกร์ มากันเยอะๆ นะ " * 20, "readability", {"language": "th"})
    assert value["measurable"] is False


def test_a_sentence_is_long_from_the_house_styles_number_on() -> None:
    text = "One two three four five six. Seven eight."
    assert [one.match for one in findings("readability.sentence_length", text, max_words=5)] == [
        "One two three four five six."
    ]
    assert findings("readability.sentence_length", text, max_words=6) == []
