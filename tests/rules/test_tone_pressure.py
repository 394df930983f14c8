"""Pressure is heard in phrases that push, teasing only in headlines, and neither in ordinary sentences."""

from __future__ import annotations

from typing import Any

import pytest
from dial_room import stays_correct
from hypothesis import given, settings
from hypothesis import strategies as st
from ordinary import SENTENCES
from rule_room import findings, heard, measured, subject

PUSHY = "Hurry! Last chance! Only 3 left and selling fast. Flash sale with massive savings. "


def dial(text: str, **situation: Any) -> Any:
    return measured("tone.pressure", text, "tone", situation)["dials"]["pressure"]


def cues(text: str, **situation: Any) -> list[str]:
    return [piece["cue"] for piece in dial(text, **situation)["evidence"]]


def weight(text: str, **situation: Any) -> float:
    return sum(piece["weight"] for piece in dial(text, **situation)["evidence"])


@pytest.mark.parametrize(
    ("cue", "text"),
    [
        ("urgency", "Hurry, the bags are nearly all taken home."),
        ("urgency", "Order now and we send it tonight."),
        ("urgency", "It is yours while supplies last."),
        ("urgency", "The sale ends at midnight, so have a look."),
        ("urgency", "What are you waiting for?"),
        ("urgency", "For a limited time only we carve names into spoons."),
        ("scarcity", "Only four pairs left in your size."),
        ("scarcity", "These lamps are selling fast this spring."),
        ("scarcity", "A limited edition of the mug is out."),
        ("scarcity", "Almost sold out, and no more will be made."),
        ("scarcity", "It goes to the first 50 customers only, for the first 50 customers."),
        ("social proof", "Thousands of customers bought this last week."),
        ("social proof", "12 people are viewing this kettle."),
        ("social proof", "Everyone is talking about our jam."),
        ("social proof", "Join 10,000 happy customers in the valley."),
        ("social proof", "It is our best-selling kettle."),
        ("social proof", "Mia from Utrecht just bought a lamp."),
        ("guilt", "No thanks, I like to pay the full price."),
        ("guilt", "You would be mad not to come."),
        ("guilt", "Don't be the last one in your street."),
        ("hard to leave", "You can end your membership at any time by calling our desk in the mornings."),
        ("hard to leave", "You will be charged every month unless you cancel the subscription."),
        ("trick question", "Untick this box if you do not want letters from us."),
        ("big promise", "It is 100% guaranteed to work on any carpet."),
        ("big promise", "Your satisfaction guaranteed, or your money back."),
        ("money off", "Take 20% off every chair in the shop."),
    ],
)
def test_a_phrase_that_pushes_is_heard(cue: str, text: str) -> None:
    assert cue in cues(text)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_an_ordinary_sentence_does_not_push(sentence: str) -> None:
    assert cues(sentence) == []


@given(st.lists(st.sampled_from(SENTENCES), min_size=2, max_size=12))
@settings(deadline=None)
def test_nor_does_any_row_of_them(sentences: list[str]) -> None:
    assert cues("\n".join(sentences)) == cues(" ".join(sentences)) == []


@pytest.mark.parametrize(
    "line",
    [
        "9 things you should know about your kettle",
        "This lamp will change the way you read",
        "Which kitchen tool are you",
        "What happened when we tried to live without plastic",
        "People are losing their minds over these spoons",
    ],
)
def test_a_headline_teases_and_the_same_words_in_a_sentence_do_not(line: str) -> None:
    assert weight(line) >= 2
    assert weight("We met on Friday. ", fields={"title": line}) >= 2
    assert cues(f"{line}.") == []
    assert cues(f"{line}\nIt is on our page.") == []
    assert cues(f"Good morning! {line}") == []


@pytest.mark.parametrize(
    "line",
    [
        "Town council opens the new bridge",
        "Repair café moves to the old fire station",
        "Two vans collide on the ring road, no one hurt",
        "Report on the harvest of 2025",
        "How to change the chain of a bicycle",
        "Opening hours in December",
    ],
)
def test_a_headline_that_tells_does_not_tease(line: str) -> None:
    assert cues(line) == []


def test_a_word_of_a_tease_counts_once_and_only_in_company() -> None:
    assert cues("Bring your own cup and your own plate") == []
    assert cues("Which of these tools suits your kitchen") == ["teasing opening", "reader named"]


def test_a_question_in_one_line_is_no_headline() -> None:
    assert cues("What do you do with an old lamp?") == []


@pytest.mark.parametrize(
    "text",
    [
        "The reader wrote: “Hurry, last chance!” and we laughed.",
        "A sign said ‘only 3 left’ and nobody believed it.",
        "> Hurry, last chance to buy!\nThat is how others write.",
        "There is no need to hurry, we are open all week.",
        "Nobody needs to hurry; the soup stays warm.",
    ],
)
def test_what_is_quoted_or_denied_does_not_push(text: str) -> None:
    assert cues(text) == []


def test_the_objective_of_the_campaign_moves_the_band() -> None:
    edges = {goal: dial(PUSHY, brief={"objective": goal})["band"][1] for goal in ("sales", "awareness", "loyalty")}
    assert edges == {"sales": 50, "awareness": 25, "loyalty": 25}
    assert dial(PUSHY)["band"][1] == 35


def test_a_campaign_that_sells_may_push_a_little_more() -> None:
    text = "Last chance to get a lamp: the sale ends at midnight, and then the shop is closed for good weather."
    assert findings("tone.pressure", text)
    assert findings("tone.pressure", text, {"brief": {"objective": "sales"}}) == []


def test_the_briefs_own_band_has_the_last_word() -> None:
    assert dial(PUSHY, brief={"objective": "sales"}, tone_band={"pressure": [0, 5]})["band"] == [0, 5]


@pytest.mark.parametrize(
    ("text", "fix"),
    [
        ("Hurry and book a seat for the long talk on bees.", "Book"),
        ("A FLASH SALE of lamps and stoves begins here.", "SALE"),
        ("There are massive savings on lamps and stoves.", "savings"),
        ("Tea is absolutely free for those who help.", "free"),
        ("It comes with 100% free gifts for those who help.", "gifts"),
        ("Try our best-selling kettle at the market hall.", "our"),
        ("It is a limited-time offer on lamps and stoves.", "offer"),
        ("Subscribe now, and the letter comes every month.", "Subscribe"),
    ],
)
def test_a_fix_leaves_a_correct_sentence(text: str, fix: str) -> None:
    found = next(one for one in findings("tone.pressure", text, band_max=0) if one.suggestions)
    assert found.suggestions == (fix,)
    after = text[: found.span.start] + fix + text[found.span.end :]
    assert after[0].isupper()
    assert "  " not in after
    assert weight(after) < weight(text)


FIXABLE = [
    "Hurry and visit us in May.",
    "hurry up and join",
    "FLASH SALES of lamps!",
    "We have crazy deals,",
    "limited time offers on stoves",
    "absolutely free",
    "Order online now, please.",
    "It is our best-selling lamp.",
    "🔥 Tea",
    "We met on Friday.",
]


@settings(deadline=None)
@given(st.lists(st.sampled_from(FIXABLE), min_size=1, max_size=6).map(" ".join))
def test_every_fix_keeps_spaces_marks_and_capitals(text: str) -> None:
    stays_correct("pressure", text, band_max=0)


def test_another_language_is_not_judged_and_one_too_short_to_tell_is_read_as_english() -> None:
    post = subject("Hurry, last chance, sagte sie, und alle lachten laut.", {"language": "de"})
    assert heard("tone.pressure", post) == []
    assert cues("Only 3 left!", language="") == ["scarcity"]
