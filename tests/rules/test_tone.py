"""The dials show what they are made of, and stay silent about what is not said."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings, measured

CALM = "We opened the repair café behind the station on Friday and forty people came with bikes and lamps. "
PUSHY = "🔥 Hurry! Last chance! Only 3 left and selling fast. Don't miss out on this limited time offer today. "
LOUD = "😡 STOP THROWING THINGS AWAY!! Whoever does that is a complete idiot, and you will regret it one day?! "
DIALS = ["pressure", "aggression"]


def dial(name: str, text: str, **situation: Any) -> Any:
    return measured(f"tone.{name}", text, "tone", situation)["dials"][name]


def recomputed(value: Any) -> int | None:
    """The score as anybody can work it out from what the screen shows."""
    if value["words"] < 8:
        return None
    raw = sum(piece["weight"] for piece in value["evidence"]) / max(value["words"] / 100, 0.5)
    return round(100 * (1 - math.exp(-raw / value["k"])))


@pytest.mark.parametrize("name", DIALS)
@settings(deadline=None)
@given(pieces=st.lists(st.sampled_from([CALM, PUSHY, LOUD, "Thank you! ", "NEW: sooooo good. "]), max_size=12))
def test_a_score_is_nothing_but_its_evidence(name: str, pieces: list[str]) -> None:
    text = "".join(pieces)
    value = dial(name, text)
    assert value["score"] == recomputed(value)
    for piece in value["evidence"]:
        assert text[piece["start"] : piece["end"]].strip() == text[piece["start"] : piece["end"]] != ""


@pytest.mark.parametrize(("name", "text"), [("pressure", PUSHY), ("aggression", LOUD)])
def test_a_dial_outside_its_band_shows_each_piece_of_evidence(name: str, text: str) -> None:
    value = dial(name, text)
    assert value["score"] > value["band"][1]
    shown = {(one.span.start, one.span.end) for one in findings(f"tone.{name}", text)}
    assert shown == {(piece["start"], piece["end"]) for piece in value["evidence"]}


@pytest.mark.parametrize("name", DIALS)
def test_a_calm_text_scores_nothing(name: str) -> None:
    assert dial(name, CALM)["score"] == 0
    assert findings(f"tone.{name}", CALM) == []


@pytest.mark.parametrize("name", DIALS)
def test_under_eight_words_there_is_evidence_but_no_score(name: str) -> None:
    value = dial(name, "Hurry, last chance, you idiots!!")
    assert value["score"] is None
    assert value["evidence"]


def test_one_true_deadline_stays_inside_the_band() -> None:
    assert (
        findings("tone.pressure", "Last chance to bring your bike: the repair café closes on Friday for the summer.")
        == []
    )


def test_a_house_style_and_a_brief_move_the_band() -> None:
    text = CALM * 2 + "Hurry. "
    assert findings("tone.pressure", text) == []
    assert findings("tone.pressure", text, band_max=10)
    assert findings("tone.pressure", text, {"tone_band": {"pressure": [0, 5]}})
    assert dial("pressure", text, tone_band={"pressure": [0, 5]})["band"] == [0, 5]


def test_one_insult_is_shown_in_the_calmest_text() -> None:
    text = CALM * 12 + "Only an idiot would throw a lamp away."
    assert [one.match for one in findings("tone.aggression", text)] == ["idiot"]
    assert dial("aggression", text)["score"] <= 25


@pytest.mark.parametrize(
    "text",
    [
        "I hate this coffee, but I love the people who make it and I will be back on Friday.",
        "A reader wrote: “You are all idiots and I will make you pay!” We invited her for tea.",
        "He is not an idiot, and nobody here has ever said so in all these years.",
        "The EU and the UN spoke with NASA, UNESCO and the BBC about GDPR rules for SMEs.",
        "Hmmm, the III. Symphony was played on www.example.org in the XXX. week of the year.",
    ],
)
def test_dislike_quotation_denial_and_short_forms_are_no_aggression(text: str) -> None:
    assert dial("aggression", text)["evidence"] == []


def test_shouting_is_heard_in_every_language() -> None:
    german = "KAUFT ENDLICH WENIGER NEUE SACHEN!! Wir reparieren jeden Freitag alles, was ihr uns bringt."
    assert [one.match for one in findings("tone.aggression", german, {"language": "de"})] == [
        "KAUFT ENDLICH WENIGER NEUE SACHEN", "!!",
    ]  # fmt: skip


def test_english_words_are_not_judged_in_another_language() -> None:
    assert (
        dial("aggression", "Der idiot hat uns heute schon wieder die Tür nicht aufgemacht.", language="de")["evidence"]
        == []
    )


def test_links_handles_and_tags_are_no_evidence() -> None:
    assert (
        dial("pressure", "See https://example.org/last-chance-hurry and #LastChance by @hurry_now for the plan.")[
            "evidence"
        ]
        == []
    )


def test_the_dial_reads_title_and_thread_as_one_and_says_where() -> None:
    value = dial(
        "pressure", "Hurry up and come to us.", fields={"text[1]": "Only 3 left of these.", "title": "Sale ends soon"}
    )
    assert {piece["field"] for piece in value["evidence"]} == {"text", "text[1]", "title"}
