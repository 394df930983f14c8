"""Respect begins at 100 and loses what talking down costs; it only ever suggests."""

from __future__ import annotations

import pytest
from dial_room import cues, dial, fixed, holds, stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings, rules

PLAIN = "The workshop is closed on Monday because the heating is being repaired."
DOWN = "🔧 As everyone knows, glass never goes there. Really? Educate yourself, sweetie!"
RUDE = "You are such idiots, and we will not mend one more bike for any of you, ever again."
PIECES = [
    f"{PLAIN} ",
    f"{DOWN} ",
    f"{RUDE} ",
    "Simply click it. ",
    "The elderly are here. ",
    "“As everyone knows.” ",
    "\n\n",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=10).map("".join))
def test_the_score_is_nothing_but_its_evidence(text: str) -> None:
    holds("respect", text)


def test_a_plain_text_has_a_hundred() -> None:
    assert dial("respect", PLAIN)["score"] == 100
    assert dial("respect", DOWN)["score"] < 40


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("taken for granted", "Everyone knows that it is glass"),
        ("taken for granted", "If you had bothered to read it"),
        ("obviously", "Obviously it is closed"),
        ("simply, and an order", "Just click here"),
        ("easy for anybody", "Even your grandmother can do it"),
        ("pet name", "Come here, young lady!"),
        ("no need to think", "Don't worry your little head"),
        ("lecturing", "Listen up: it is late"),
        ("asked to shame", "Do you really think so?"),
        ("people as one heap", "Tea for the elderly."),
        ("word about disability", "He is wheelchair-bound"),
        ("baby talk", "Yum yum, soup"),
        ("insult", "What an idiot he is"),
    ],
)
def test_each_cue_is_heard(cue: str, text: str) -> None:
    assert cue in cues("respect", text)


@pytest.mark.parametrize(
    "text",
    [
        "As you know, we move in May, and you know where to find us.",
        "We know that you know how much work this was, and of course we are grateful.",
        "Just a note: the café is closed, and it is simply too cold in the hall.",
        "Bread, honey, jam and a piece of cake are on the table for everyone in the hall.",
        "Visitors like you make this possible, and what part of the town do you live in?",
        "He pulled the blind and put the poor lamp on the table, and the deaf musician played.",
        "She reads a lot. The elderly neighbour next door does so too, and everyone can see the stage.",
        "How many times can paper be recycled? Learn to darn with us, it is a street where everyone knows your name.",
        "Do not say that it is easy, and never say that it is obvious to anyone who reads it.",
        "“Calm down, sweetie,” said the sign, and we took it off the wall on Friday evening.",
    ],
)
def test_harmless_uses_cost_nothing(text: str) -> None:
    assert cues("respect", text) == []


def test_one_simply_is_no_finding() -> None:
    assert findings("tone.respect", "Simply scan the code at the gate, choose a day that suits you, and come in.") == []


def test_an_insult_costs_and_is_left_to_the_dial_that_speaks_of_it() -> None:
    assert dial("respect", RUDE)["score"] < 70
    assert findings("tone.respect", RUDE) == []


def test_a_word_about_disability_is_shown_in_the_most_respectful_text() -> None:
    text = f"{PLAIN} " * 10 + "The boy who suffers from asthma came back."
    assert [one.match for one in findings("tone.respect", text)] == ["suffers from asthma"]


def test_it_says_that_it_is_weak_and_only_suggests() -> None:
    assert "only the plainest" in dial("respect", PLAIN)["weak"]
    assert rules()["tone.respect"].meta.level == "suggestion"


SWAPPED = {
    "The elderly are here": "Older people are here",
    "Tea for the homeless": "Tea for homeless people",
    "We have disabled parking": "We have accessible parking",
    "There is a disabled toilet": "There is an accessible toilet",
    "The hall has disabled access": "The hall has step-free access",
    "The blind can read it": "Blind people can read it",
    "Children who suffer from epilepsy": "Children who have epilepsy",
    "She suffered from polio and suffers from asthma": "She suffered from polio and has asthma",
    "The differently-abled team": "The disabled team",
}


@pytest.mark.parametrize(("text", "expected"), SWAPPED.items())
def test_a_fix_puts_people_first(text: str, expected: str) -> None:
    tail = ", and so the doors stay open all day on Friday."
    assert [after for _found, _said, after in fixed("respect", f"{text}{tail}", band_min=100)] == [f"{expected}{tail}"]


@settings(deadline=None)
@given(st.lists(st.sampled_from([*SWAPPED, PLAIN.rstrip("."), "Tea for the needy"]), min_size=1, max_size=5))
def test_fixes_leave_correct_sentences(pieces: list[str]) -> None:
    stays_correct("respect", ". ".join(pieces) + ".", band_min=100)
