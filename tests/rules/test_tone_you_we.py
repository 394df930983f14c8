"""You and we: a share of words, and runs of sentences that begin with we."""

from __future__ import annotations

from typing import Any

import pytest
from dial_room import cues, dial, holds
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings, rules, subject

from editorial.model.finding import Measure
from editorial.model.style import RuleSetting
from editorial.rulekit.context import Readings, RuleContext

HOUSE = "We have a new desk. There, our team takes our bikes and tells us what our shop can do."


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([f"{HOUSE} ", "You see your bike. ", "The USA and the US. ", "“We!” ", "\n\n"])).map(
        "".join
    )
)
def test_the_score_is_nothing_but_its_evidence(text: str) -> None:
    holds("you_we", text)


@pytest.mark.parametrize(
    ("text", "score"),
    [
        ("You bring your bike and we bring our tools on Saturday.", 50),
        ("You bring your bike, and the tools are here on Saturday.", 100),
        ("We bring the tools, and the bikes are here on Saturday.", 0),
        ("The bikes and the tools are here again on Saturday.", None),
        ("You and we", None),
    ],
)
def test_the_score_is_the_share_of_you(text: str, score: int | None) -> None:
    assert dial("you_we", text)["score"] == score


def test_the_country_is_not_us() -> None:
    assert cues("you_we", "The US ships it, Us and us.") == ["we", "we"]


def test_one_place_is_shown_once_there_is_enough_to_judge() -> None:
    assert [one.match for one in findings("tone.you_we", HOUSE)] == ["We"]
    assert findings("tone.you_we", "We bring the tools, and the bikes are here on Saturday.") == []


def test_a_run_of_sentences_is_shown_at_the_one_too_many() -> None:
    text = "We came to see you. Our bikes are yours. We’ll mend your lamp. We are off. You stay. We stay with you."
    (found,) = findings("tone.you_we", text, band_min=0)
    assert (found.match, found.span.start) == ("We’ll", text.index("We’ll"))
    assert findings("tone.you_we", text, band_min=0, run=0) == []
    assert findings("tone.you_we", text, band_min=0, run=5) == []


def shares(text: str, brands: tuple[str, ...]) -> tuple[int, list[str]]:
    """The score and the cues of a text of a house that calls itself so."""
    rule, post = rules()["tone.you_we"], subject(text)
    context = RuleContext(
        rule.id, rule.meta, RuleSetting(level="suggestion"), post, Readings(post, "en"), {"brand": brands}
    )
    (measure,) = (one for one in rule.check(context) if isinstance(one, Measure))
    value: Any = measure.value
    return value["dials"]["you_we"]["score"], [one["cue"] for one in value["dials"]["you_we"]["evidence"]]


def test_what_the_house_calls_itself_counts_as_we() -> None:
    text = "Green & Co has a desk. There, green & co. takes the bikes that you bring, says “Green & Co”."
    assert shares(text, ()) == (100, ["you"])
    assert shares(text, ("Green & Co",)) == (33, ["brand", "brand", "you"])
