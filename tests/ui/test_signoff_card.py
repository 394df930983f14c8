"""Sign-off in steps in Review: the card, the blue button, the yes from outside and the way back."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from desk_fixtures import Hands, sitting, until
from newsroom import Clock, Newsroom
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from editorial.library.people import channels, save_channel, save_person
from editorial.library.transaction import Command
from editorial.model.change import ChangeSet
from editorial.model.clock import utc_now
from editorial.model.signoff import OUTSIDE, SignoffStep
from ui.kit.roles import Role
from ui.sheets.outside_yes import OutsideYesSheet

NOOR_FIRST = "Noor Haddad"


@pytest.fixture
def waiting(founded: Path, tmp_path: Path) -> Path:
    """A post that Noor looks at first, then a client, then an editor."""
    workspace = Path(shutil.copytree(founded, tmp_path / "desk"))
    room = Newsroom(workspace, Clock(utc_now()))
    steps = (
        SignoffStep(name="Facts", who=(room.noor.id,)),
        SignoffStep(name="Client", who=(OUTSIDE,)),
        SignoffStep(name="Editor"),
    )
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, signoff=steps))
    room.submitted()
    room.close()
    return workspace


@pytest.fixture
def noor(waiting: Path) -> Iterator[Hands]:
    with sitting(waiting, NOOR_FIRST) as hands:
        yield hands


def told(hands: Hands) -> list[str]:
    """The lines of the card."""
    return [one.text() for one in hands.review.side.signoff.findChildren(QLabel) if one.isVisible() and one.text()]


def review(hands: Hands) -> None:
    hands.go("Review")
    until(lambda: hands.review.queue.ids, "the queue is empty")
    hands.review.open(hands.review.queue.ids[0])
    until(lambda: hands.review.loader.current is not None and hands.review.loader.current.full, "not checked")
    hands.settle()


def say_yes(hands: Hands) -> None:
    """Noor's own step; the post is opened again, because the next one comes to the front."""
    hands.review.primary()
    until(lambda: hands.review.loader.current is None, "not decided")
    review(hands)
    until(lambda: "Facts: you, just now" in told(hands), "no yes")


def test_the_card_says_each_step_and_whose_turn_it_is(noor: Hands) -> None:
    review(noor)
    assert told(noor) == ["Written: Ana Ruiz", "Facts: you", "Client: after that", "Editor: after that"]
    assert noor.review.approve_button.text() == "Yes to “Facts”"


def test_a_yes_that_approves_other_networks_says_so_before_and_after(waiting: Path) -> None:
    room = Newsroom(waiting, Clock(utc_now()))
    steps = (SignoffStep(name="Facts"), SignoffStep(name="Editor"))
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, signoff=steps))
    post = room.submitted("Two networks, one of them in steps.", room.x, room.linkedin)
    room.close()
    with sitting(waiting, "Ben Okafor") as ben:
        assert ben.window.places is not None
        ben.window.places.open_review(post.id)
        until(lambda: ben.review.loader.current is not None and ben.review.loader.current.full, "not checked")
        ben.settle()
        assert ben.review.approve_button.text() == "Yes to “Facts”, approve 1 network"
        labels: list[ChangeSet] = []
        ben.session.done.connect(labels.append)
        ben.review.primary()
        until(lambda: labels, "not decided")
        assert labels[0].label.startswith("Approved for one network; yes recorded. Waiting for ")
        assert sorted(ben.states(post.id)) == ["approved", "in_review"]


def test_a_yes_opens_the_next_step_and_can_be_taken_back(noor: Hands) -> None:
    review(noor)
    say_yes(noor)
    assert any(line.startswith("Client: somebody outside, since") for line in told(noor))
    assert not noor.review.approve_button.isEnabled()
    noor.click(noor.review.side.signoff.withdraw_button)
    until(lambda: "Facts: you" in told(noor), "not taken back")
    assert any("No longer counts" in line for line in told(noor))


def test_a_yes_from_outside_is_recorded_with_its_file(noor: Hands, tmp_path: Path) -> None:
    mail = tmp_path / "yes.eml"
    mail.write_text("Yes.", encoding="utf-8")
    review(noor)
    say_yes(noor)
    noor.click(noor.review.side.signoff.outside_button)
    sheet = noor.window.findChild(OutsideYesSheet)
    assert sheet is not None
    noor.click(sheet.record_button)
    assert sheet.name.error
    assert sheet.evidence.error
    sheet.name.set_text("Mr Sato")
    sheet.set_file(mail)
    noor.click(sheet.record_button)
    until(lambda: noor.review.loader.current is None, "not recorded")
    review(noor)
    until(lambda: any("Mr Sato, recorded by you" in line for line in told(noor)), "not recorded")
    assert QApplication.activeModalWidget() is None
    assert noor.review.foot.sentence.text().startswith("You said yes in the step “Facts”")


def steps_of(workspace: Path, *named: SignoffStep, asked: str = "", deputy: str = "") -> None:
    """Other steps of the account, with somebody away for whom a deputy looks."""
    room = Newsroom(workspace, Clock(utc_now()))
    save_channel(room.library, Command(who=room.noor.id), replace(room.x, signoff=named))
    if asked:
        away = next(one for one in (room.ana, room.ben) if one.id == asked)
        until = utc_now().date() + dt.timedelta(days=3)
        save_person(room.library, Command(who=room.noor.id), replace(away, away_until=until, deputy=room.noor.id))
    room.close()


def test_who_has_said_yes_in_a_step_reads_whom_it_waits_for(waiting: Path) -> None:
    both = SignoffStep(name="Both", who=("person-editor", "role:owner"), need="all")
    steps_of(waiting, both, asked="person-editor")
    with sitting(waiting, NOOR_FIRST) as noor:
        review(noor)
        noor.review.primary()
        until(lambda: noor.review.loader.current is None, "not decided")
        review(noor)
        words = "You have said yes in this step; it waits for Ben Okafor."
        until(lambda: noor.review.foot.sentence.text() == words, "not said")
        assert not noor.review.approve_button.isEnabled()


def test_a_step_that_nobody_is_left_for_is_on_the_owners_today_with_what_to_do(waiting: Path) -> None:
    steps_of(waiting, SignoffStep(name="Legal", who=("closed-group",)))
    with sitting(waiting, NOOR_FIRST) as noor:
        noor.go("Today")
        until(lambda: noor.today.list.model().rowCount() == 2, "not there")
        row = noor.today.list.model().index(1, 0)
        assert "nobody is left for “Legal”" in row.data(Role.DETAIL)
        assert "An owner can change the steps in Settings" in row.data(Qt.ItemDataRole.ToolTipRole)
        review(noor)
        assert noor.review.foot.sentence.text().startswith("Nobody who is asked here is left")
        free_of_steps(noor)
        until(noor.review.approve_button.isEnabled, "Review did not follow")
        noor.go("Today")
        until(lambda: "waiting for you since" in noor.today.list.model().index(1, 0).data(Role.DETAIL), "nor Today")


def free_of_steps(hands: Hands) -> None:
    """The account's steps are taken away in the same window."""

    def work(desk: Any, command: Command) -> ChangeSet:
        return save_channel(desk.library, command, replace(channels(desk.library)[0], signoff=()))

    hands.session.write(hands.window, work)
