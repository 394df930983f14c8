"""Warmth is what the words of a post add up to, and it speaks only of what cools."""

from __future__ import annotations

import pytest
from dial_room import cues, dial, holds, stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings, rules

PLAIN = "The workshop is closed on Monday because the heating is being repaired."
WARM = "Thank you for coming on Saturday! Would you like to help us again in May? No hurry, tell us whenever you like."
COLD = "😤 So why can't people read a simple sign?? You must actually close the gate, and not just once."
PIECES = [
    f"{PLAIN} ",
    f"{WARM} ",
    f"{COLD} ",
    "Perhaps. ",
    "Why?! ",
    "Hi all, ",
    "“Thanks!” ",
    "\n\n",
    "🙂 ",
    "But no. ",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_the_score_is_nothing_but_its_evidence(text: str) -> None:
    holds("warmth", text)


def test_a_plain_text_has_fifty_a_warm_one_more_and_a_cold_one_less() -> None:
    assert dial("warmth", PLAIN)["score"] == 50
    assert dial("warmth", WARM)["score"] > 90
    assert dial("warmth", COLD)["score"] < 20


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("thanks", "Many thanks for the cake"),
        ("thanks", "We really appreciate it"),
        ("greeting", "Good morning everyone, the doors are open"),
        ("apology", "We apologise for the delay"),
        ("reassurance", "Feel free to bring a friend"),
        ("gladness", "We are looking forward to Saturday"),
        ("praise", "That was hard work"),
        ("your view", "What do you think of it?"),
        ("leave to say no", "Come along if you have time"),
        ("asks gently", "Could you please close the gate?"),
        ("please", "Close the gate, please"),
        ("wish", "We would like to see it"),
        ("help", "Tom helps with the bikes"),
        ("together", "It was mended together"),
        ("hedge", "It is perhaps the spring"),
        ("smile", "See you soon :)"),
        ("why", "Why did it break?"),
        ("curt opening", "But it broke"),
        ("question with not", "Isn't it there?"),
        ("reproach", "You never answer and you failed to come"),
        ("must", "Visitors must wait"),
        ("insistence", "It is obviously closed"),
        ("denial", "It is not open"),
        ("harsh word", "That is nonsense"),
        ("heaped marks", "Is it open??"),
    ],
)
def test_each_cue_is_heard(cue: str, text: str) -> None:
    assert cue in cues("warmth", text)


@pytest.mark.parametrize(
    "text",
    [
        "That is why we repair lamps here.",
        "Please close the gate.",
        "You can leave your bike at the desk.",
        "No tape, no plastic: the parcels are closed with paper.",
    ],
)
def test_what_is_the_normal_form_of_a_post_neither_warms_nor_cools_much(text: str) -> None:
    assert all(abs(piece["weight"]) < 1 for piece in dial("warmth", text)["evidence"])


def test_no_more_than_the_three_weightiest_places_are_shown_and_none_on_another() -> None:
    found = findings("tone.warmth", COLD)
    assert [one.match for one in found] == ["So why can't", "??", "You must"]
    assert all(not one.span.overlaps(other.span) for one in found for other in found if one is not other)


def test_a_no_counts_and_is_never_shown() -> None:
    text = "It is not here, it is not there, nobody has it, and never will anybody find it in the hall."
    assert set(cues("warmth", text)) == {"denial"}
    assert findings("tone.warmth", text, band_min=50) == []


def test_within_the_band_it_is_silent() -> None:
    assert findings("tone.warmth", PLAIN) == []
    assert findings("tone.warmth", WARM) == []
    assert findings("tone.warmth", COLD, band_min=0) == []


def test_a_house_may_find_a_post_too_warm() -> None:
    assert {one.match for one in findings("tone.warmth", WARM, band_max=80)} > {"Thank you for", "No hurry"}


def test_the_campaign_has_the_last_word_on_the_band() -> None:
    text = "But the gate is closed. " + PLAIN
    assert findings("tone.warmth", text) == []
    assert findings("tone.warmth", text, {"tone_band": {"warmth": [55, 95]}})


def test_too_few_words_have_evidence_and_no_score() -> None:
    value = dial("warmth", "Thank you all!")
    assert value["score"] is None
    assert value["evidence"]


def test_what_others_say_in_quotation_marks_is_theirs() -> None:
    assert cues("warmth", "“Why did you come?” asked the sign, and the man of the house opened the door.") == []


@pytest.mark.parametrize("language", ["de", "fr", "th", ""])
def test_only_english_is_measured(language: str) -> None:
    assert language not in rules()["tone.warmth"].meta.languages


@settings(deadline=None)
@given(st.lists(st.sampled_from(["??", "?!", "!?!", "!!!", "!", "?", " Why not", " But why"]), min_size=1, max_size=6))
def test_fixes_leave_correct_sentences(marks: list[str]) -> None:
    text = "You must close it" + "".join(marks) + " You must lock the shed, and not just when it rains."
    stays_correct("warmth", text, band_min=100)


def test_heaped_marks_become_one() -> None:
    assert stays_correct("warmth", "Did you shut it?! You must lock it, and the gate as well!!!", band_min=100) == 2
