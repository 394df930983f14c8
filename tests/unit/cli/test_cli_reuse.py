"""Reuse without a window: many posts changed in one go, what may go out again, what repeats."""

from __future__ import annotations

from pathlib import Path

import pytest
from newsroom import Clock, Newsroom

from editorial.model.clock import utc_now

LAMPS = "We mended 41 lamps on Friday, and the oldest of them was from 1931. Come by next week with yours."


@pytest.fixture
def desk(shell, workspace: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PROOFDESK_LIBRARY", str(workspace))
    room = Newsroom(workspace, Clock(utc_now()))
    room.step(room.approved(LAMPS), "export", "exported")
    room.submitted(LAMPS.replace("Friday", "Sunday"))
    room.close()
    return shell


def test_many_posts_are_changed_in_one_go_and_those_that_stay_say_why(desk) -> None:
    done = desk("library", "change", "G-1", "2", "--label", "Tips", "--evergreen", "yes", "--as", "Ana Ruiz")
    assert (done.code, "2 evergreen now" in done.err) == (0, True)

    stays = desk("library", "change", "G-1", "2", "--archive", "yes", "--as", "Ana Ruiz")
    assert stays.code == 1
    assert "G-2: It is in review" in stays.err
    assert "G-1: It has left" in stays.err


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ((), "Nothing is to be changed"),
        (("--last-day", "tomorrow"), "is not a day"),
        (("--campaign", "Autumn"), "There is no campaign"),
        (("--assignee", "Zoe"), "Nobody called"),
        (("--label", " "), "needs a word"),
    ],
)
def test_a_change_that_makes_no_sense_is_refused(desk, asked: tuple[str, ...], said: str) -> None:
    done = desk("library", "change", "1", *asked, "--as", "Ana Ruiz")
    assert (done.code, said in done.err) == (2, True)


def test_a_rest_is_told_and_no_evergreen_has_rested_yet(desk) -> None:
    (rest,) = desk("library", "reuse", "G-1", "--json").json["accounts"]
    assert (rest["account"], rest["number"], rest["rested"]) == ("Green & Co", 1, False)
    assert "again from" in desk("library", "reuse", "1").out
    assert desk("library", "reuse", "--json").json == {"version": 1, "posts": []}


def test_posts_that_are_nearly_the_same_stand_on_one_line(desk) -> None:
    assert desk("library", "alike").out.split() == ["G-2", "Jackets", "G-1", "Jackets"]
    found = desk("library", "alike", "--json").json
    assert ([one["number"] for one in found["groups"][0]], found["seen"]) == ([2, 1], 2)
