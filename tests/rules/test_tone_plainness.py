"""Plainness begins at 100, and what makes a text hard takes from it, one listed piece after the other."""

from __future__ import annotations

from typing import Any

import pytest
from dial_room import stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from ordinary import SENTENCES
from rule_room import findings, measured

PLAIN = "We repair bikes and lamps every Friday, and we show you how it is done. Bring what is broken. Tea is free."
HARD = (
    "🧪 The mycelium exudes chelating siderophores, and the hyphae sequester phosphates near the rhizosphere. Practitioners "
    "operationalise these synergies going forward. The mycelium is ubiquitous."
)


def dial(text: str, **situation: Any) -> Any:
    return measured("tone.plainness", text, "tone", situation)["dials"]["plainness"]


def heard(text: str, **situation: Any) -> dict[str, list[str]]:
    """The words of the evidence by cue."""
    found: dict[str, list[str]] = {}
    for piece in dial(text, **situation)["evidence"]:
        found.setdefault(piece["cue"], []).append(text[piece["start"] : piece["end"]])
    return found


def matches(text: str, situation: dict[str, Any] | None = None, **options: object) -> list[str]:
    return [one.match for one in findings("tone.plainness", text, situation, **options)]


def test_a_plain_text_has_nearly_all_its_points_and_a_hard_one_few() -> None:
    assert dial(PLAIN)["score"] >= 95
    assert dial(HARD)["score"] < 20


def test_ordinary_sentences_are_plain() -> None:
    assert dial(" ".join(SENTENCES))["score"] >= 80
    assert matches(" ".join(SENTENCES)) == []


def test_rare_words_take_more_than_less_common_ones() -> None:
    weights = {
        piece["cue"]: piece["weight"] for piece in dial("The lichen and the mycelium grow on the old wall.")["evidence"]
    }
    assert weights == {"rare word": -2.0, "less common word": -0.5}


def test_who_knows_a_word_knows_its_forms() -> None:
    assert "rare word" not in heard("The kettles, toasters and teapots are on the shelves of the shop.")


@pytest.mark.parametrize(
    "text",
    [
        "We met Zwiesel and Oyelaran in Ljubljana, at the al-Masri house, with an iMessage.",
        "Ljubljana is a town that we like to see again in spring.",
        "The van needs 35kg, 4.5kWh and 12:30 on the A38.",
        "Ask @lignin_lab or see #hyphae and https://example.org/rhizosphere for the plan.",
    ],
)
def test_names_numbers_tags_and_handles_are_never_rare(text: str) -> None:
    assert "rare word" not in heard(text)


def test_the_house_knows_its_own_words() -> None:
    text = "The mycelium feeds on lignin, and the MTBF of the lamp is long."
    everything = {"mycelium", "lignin", "MTBF"}
    assert set(matches(text, band_min=100)) == everything
    lists = {"terms": ["lignin"], "names": ["Mycelium Ltd"], "acronyms": ["MTBF"]}
    assert matches(text, {"lists": lists}, band_min=100) == []


@pytest.mark.parametrize(
    "text",
    [
        "The mean time between failures (MTBF) is long. The MTBF of a lamp is shorter than that.",
        "The MTBF (mean time between failures) is long, and we are glad of it.",
        "MTBF stands for mean time between failures, and the MTBF is long.",
    ],
)
def test_a_short_form_that_is_explained_anywhere_is_not_held_against_the_text(text: str) -> None:
    assert "unexplained short form" not in heard(text)


def test_one_that_is_not_counts_once() -> None:
    text = "The MTBF of the lamp is long. The MTBF of the pump is not, and the MTBFs differ."
    assert heard(text)["unexplained short form"] == ["MTBF"]


@pytest.mark.parametrize(
    "text", ["PLEASE READ THE SIGN at the door of the shop.", "Louis XIV met J. R. and the BBC in 1999."]
)
def test_capitals_that_shout_numerals_and_what_everybody_knows_are_no_short_forms(text: str) -> None:
    assert "unexplained short form" not in heard(text)


def test_it_speaks_below_its_band_of_the_three_worst_words_each_once() -> None:
    found = findings("tone.plainness", HARD)
    assert len(found) == 3
    assert len({one.match.lower() for one in found}) == 3
    assert all(one.level == "suggestion" for one in found)


def test_it_is_silent_inside_its_band() -> None:
    assert matches("The lichen on the wall is old, and nobody knows who planted the tree beside it.") == []


def test_long_sentences_are_evidence_and_no_finding() -> None:
    text = (
        "When the council had heard all the people of the town who wanted to say what they thought about the plan for the old "
        "bridge, it took the time that it needed to find out what could be done for those who live on the other side. "
    ) * 3
    assert list(heard(text)) == ["reading grade"]
    assert matches(text, band_min=100) == []


@pytest.mark.parametrize(
    ("text", "match", "fix"),
    [
        ("Going forward we will share the vans of the two towns.", "Going forward", "From now on"),
        ("We leverage our vans to bring the soup to people at home.", "leverage our", "use our"),
        ("The learnings of the year are in the book on the desk.", "learnings", "lessons"),
    ],
)
def test_office_talk_has_a_plain_word(text: str, match: str, fix: str) -> None:
    found = {one.match: one.suggestions for one in findings("tone.plainness", text, band_min=100)}
    assert found[match] == (fix,)


def test_a_hard_word_gets_the_plainer_one_of_the_list() -> None:
    text = "The team will utilise the frames and ameliorate the lock of each bike in the yard."
    offered = {one.match: one.suggestions for one in findings("tone.plainness", text, band_min=100)}
    assert offered == {"utilise": ("use",), "ameliorate": ("improve",)}


FIXABLE = [
    "Going forward we share a van.",
    "We leveraged the old frames,",
    "and then we upskill.",
    "Let us touch base in May.",
    "At the end of the day it rained.",
    "We utilise and ameliorate frames.",
    "Learnings are in the book.",
    "🔥 Tea for us.",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(FIXABLE), min_size=1, max_size=6).map(" ".join))
def test_every_fix_keeps_spaces_marks_and_capitals(text: str) -> None:
    stays_correct("plainness", text, band_min=100)
