"""Positivity adds up rated words, with what stands before them."""

from __future__ import annotations

import pytest
from dial_room import dial, holds
from hypothesis import given, settings
from hypothesis import strategies as st
from rule_room import findings

PLAIN = "The repair café opens on Saturday at ten in the library on Mill Street."
GLAD = "We are so happy about this wonderful day, and the bees are well and safe."
SAD = "🔌 The old kettle is dead, the toaster is broken and the sad lamp failed again."


def weights(text: str) -> dict[str, float]:
    return {text[one["start"] : one["end"]]: one["weight"] for one in dial("positivity", text)["evidence"]}


@settings(deadline=None)
@given(
    st.lists(st.sampled_from([f"{PLAIN} ", f"{GLAD} ", f"{SAD} ", "Not bad! ", "\n\n", "very, very good "])).map(
        "".join
    )
)
def test_the_score_is_nothing_but_its_evidence(text: str) -> None:
    holds("positivity", text)


def test_glad_words_lift_and_sad_words_lower() -> None:
    assert dial("positivity", SAD)["score"] < 25 < dial("positivity", PLAIN)["score"] == 50
    assert dial("positivity", GLAD)["score"] > 75


@pytest.mark.parametrize(
    ("text", "weight"),
    [
        ("a good day", 1.9),
        ("a very good day", 2.19),
        ("a slightly good day", 1.61),
        ("very, as said, good", 2.16),
        ("not good", -1.41),
        ("it isn’t really good", -1.62),
        ("nothing but good", 1.9),
        ("Good", 1.9),
        ("GOOD", 1.9),
    ],
)
def test_what_stands_before_a_word_changes_its_value(text: str, weight: float) -> None:
    assert list(weights(text).values()) == [weight]


@pytest.mark.parametrize(
    "text", ["some kind of lamp", "it is free of charge", "#happy @sad_lamp", "“the worst day”", "we like it"]
)
def test_some_words_are_no_feeling(text: str) -> None:
    assert weights(text) == {}


def test_below_the_band_the_three_saddest_are_shown() -> None:
    assert [one.match for one in findings("tone.positivity", SAD)] == ["dead", "broken", "failed"]
    assert findings("tone.positivity", GLAD) == []
    assert len(findings("tone.positivity", GLAD, band_max=60)) == 3
