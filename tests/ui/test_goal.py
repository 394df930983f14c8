"""A goal for the length of a text: set, shown beside the counter, asking nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_fixtures import Hands
from PySide6.QtCore import Qt


@pytest.fixture
def ana(seat: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Hands:
    """Ana with a draft of four words."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    seat.new_draft()
    seat.settle()
    seat.write_text("One two three four")
    return seat


def set_goal(hands: Hands, number: str, unit: str = "") -> None:
    hands.write.goal()
    hands.type(number)
    if unit:
        hands.click(unit)
    hands.click("Set the goal")


def shown(hands: Hands) -> str:
    goal = hands.write.page.foot.goal
    return goal.text() if goal.isVisible() else ""


def test_without_a_goal_nothing_is_shown(ana: Hands) -> None:
    assert shown(ana) == ""


def test_a_goal_in_words_is_shown_and_follows_the_keys(ana: Hands) -> None:
    set_goal(ana, "120")
    before = shown(ana)
    ana.write_text(" five")

    assert before == "4 of about 120 words"
    assert shown(ana) == "5 of about 120 words"


def test_characters_are_those_a_reader_sees(ana: Hands) -> None:
    set_goal(ana, "300", "characters")

    assert shown(ana) == "18 of about 300 characters"


def test_every_tab_shows_its_own_text_against_it(ana: Hands) -> None:
    set_goal(ana, "120")
    ana.click_tab("X")
    ana.write_text(" and five more for X")

    assert shown(ana) == "9 of about 120 words"


def test_more_than_that_is_not_scolded(ana: Hands) -> None:
    set_goal(ana, "2")

    assert shown(ana) == "4 of about 2 words"
    assert ana.write.page.foot.goal._ink() == "ink-soft"


def test_it_belongs_to_the_post_and_comes_back_with_it(ana: Hands) -> None:
    set_goal(ana, "120")
    assert ana.write.draft is not None
    first = ana.write.draft.post.id
    ana.new_draft()
    other = shown(ana)
    ana.open(first)

    assert other == ""
    assert shown(ana) == "4 of about 120 words"


def test_it_is_taken_away_again(ana: Hands) -> None:
    set_goal(ana, "120")
    ana.click("4 of about 120 words")
    ana.click("No goal")

    assert shown(ana) == ""


def test_what_is_no_number_is_said(ana: Hands) -> None:
    set_goal(ana, "many")

    assert ana.sees("Write a number, for example 120.")
    ana.press(Qt.Key.Key_Escape)
    assert shown(ana) == ""


def test_words_of_thai_are_not_promised(ana: Hands) -> None:
    set_goal(ana, "120")
    ana.retype("วันเสาร์นี้เรามาซ่อมเสื้อผ้า")

    assert shown(ana) == ""
    ana.write.goal()
    assert ana.write.page.foot.aim is not None
    ana.press(Qt.Key.Key_Escape)
