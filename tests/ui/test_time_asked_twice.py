"""In Write, a time that the clocks show twice is asked about, and one that they skip names the next that exists."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom

from editorial.model.clock import utc_now
from ui.kit.dialogs import AskText
from ui.kit.sheet import front_sheet
from ui.sheets.comes_twice import AskTwice


@pytest.fixture
def ana(founded: Path, tmp_path: Path) -> Iterator[Hands]:
    """Ana, with a draft open that goes to X, an account in Paris."""
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    post = room.written("Jackets are here.", title="Jackets")
    room.close()
    with sitting(workspace, "Ana Ruiz") as hands:
        hands.open(post.id)
        yield hands


def write_time(hands: Hands, words: str) -> None:
    hands.write.menus._times.ask()
    sheet = front_sheet(hands.window)
    assert isinstance(sheet, AskText)
    sheet.field.set_text(words)
    hands.click(sheet.confirm_button)


def slot(hands: Hands) -> tuple[str, int] | None:
    found = hands.stored().variants[0].slot
    return (found.local.isoformat(timespec="minutes"), found.fold) if found else None


@pytest.mark.parametrize("fold", [0, 1])
def test_either_of_two_equal_times_may_be_meant(ana: Hands, fold: int) -> None:
    write_time(ana, "31 Oct 2027 02:30")
    until(lambda: isinstance(front_sheet(ana.window), AskTwice), "not asked")
    asked = front_sheet(ana.window)
    assert isinstance(asked, AskTwice)
    ana.click(asked.second if fold else asked.first)
    until(lambda: slot(ana) == ("2027-10-31T02:30", fold), "not set")


def test_a_time_that_does_not_exist_sets_nothing(ana: Hands) -> None:
    write_time(ana, "28 Mar 2027 02:30")
    until(lambda: ana.sees("The next time that exists is 03:00"), "nothing said")
    assert slot(ana) is None
