"""The first place: what asks for whom, in words, and where a click leads."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt

from editorial.library.edits import PostEdit
from editorial.library.posts import read_post
from editorial.library.transaction import Command
from editorial.model.clock import slot_of
from editorial.workflow.reviewing import return_
from editorial.workflow.writing import save
from ui.kit.roles import Role
from ui.sheets.export import ExportSheet


@dataclass(frozen=True, slots=True)
class Morning:
    """Ana's posts in four states, and a window to look at them."""

    hands: Hands
    ana: NextDoor

    def sit(self, name: str) -> None:
        """Somebody sits down; the list is read again."""
        person = next(one for one in self.hands.session.names.people.values() if one.name == name)
        self.hands.session.choose_person(person.id)
        self.hands.settle()

    def rows(self) -> list[str]:
        """The list as it reads, headings in capitals."""
        model = self.hands.today.list.model()
        found = [model.index(at, 0) for at in range(model.rowCount())]
        return [str(one.data()).upper() if one.data(Role.SECTION) else str(one.data()) for one in found]

    def detail(self, title: str) -> str:
        """The quieter words of a row."""
        model = self.hands.today.list.model()
        found = [model.index(at, 0) for at in range(model.rowCount())]
        return next(str(one.data(Role.DETAIL)) for one in found if one.data() == title)


@pytest.fixture(scope="module")
def opened(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Morning]:
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    ana.submit("Waits for Ben", "Boxes come in three sizes now.")
    back = ana.submit("Came back", "Boxes come in some sizes now.")
    return_(ana.desk, Command(who=ana.ben.id), back, (), "Which sizes?")
    late = ana.write("Too late", "Boxes.", ("x",))
    variant = read_post(ana.library, late).variants[0]
    a_minute_ago = (ana.library.now() - dt.timedelta(minutes=1)).replace(tzinfo=None, microsecond=0)
    save(ana.desk, ana.by_ana(), late, PostEdit(slots={variant.id: slot_of(a_minute_ago, "UTC")}))
    with sitting(workspace, "Ana Ruiz") as hands:
        yield Morning(hands, ana)
    ana.close()


@pytest.fixture
def morning(opened: Morning) -> Morning:
    """Today, with Ana before it."""
    opened.hands.go("Today")
    opened.sit("Ana Ruiz")
    return opened


def test_today_tells_each_person_what_asks_for_them_and_leads_there(morning: Morning) -> None:
    hands = morning.hands
    until(lambda: "Came back" in morning.rows())

    assert morning.rows()[:2] == ["COME BACK TO YOU", "Came back"]
    assert "BEING WRITTEN BY YOU" in morning.rows()
    assert "Waits for Ben" not in morning.rows()
    assert "back from Ben Okafor, just now: “Which sizes?”" in morning.detail("Came back")
    assert hands.sees("Good day, Ana")
    hands.click_row(hands.today.list, "Came back")
    until(lambda: hands.window.stack.currentWidget() is hands.write)
    until(lambda: hands.text == "Boxes come in some sizes now.")

    morning.sit("Ben Okafor")
    hands.go("Today")
    until(lambda: "Waits for Ben" in morning.rows())
    assert hands.sees("Good day, Ben")
    assert morning.rows()[:2] == ["WAITING FOR YOU", "Waits for Ben"]
    assert "from Ana Ruiz, waiting for you since just now" in morning.detail("Waits for Ben")
    hands.click_row(hands.today.list, "Waits for Ben")
    until(lambda: hands.window.stack.currentWidget() is hands.review)
    until(lambda: hands.sees("Waits for Ben", hands.review.page))

    hands.go("Today")
    hands.click("Export 4 posts…")
    until(lambda: hands.window.findChild(ExportSheet) is not None)
    hands.press(Qt.Key.Key_Escape)
    until(lambda: hands.window.findChild(ExportSheet) is None)


def test_a_time_that_passed_without_an_export_is_not_as_planned(morning: Morning) -> None:
    morning.sit("Ben Okafor")
    until(lambda: "Too late" in morning.rows())
    at = morning.rows().index("Too late")

    assert morning.rows()[at - 1] == "NOT AS PLANNED"
    assert morning.detail("Too late").startswith("Missed · X")


def test_a_day_without_anything_offers_the_first_step(morning: Morning) -> None:
    hands = morning.hands
    hands.today._show([])
    until(lambda: hands.sees("Nothing asks for you"))

    assert hands.sees("A quiet day.")
    for label in (hands.today._empty._title, hands.today._empty._text):
        assert label.height() >= label.heightForWidth(label.width()), "its words are cut"
    hands.click("New draft")
    until(lambda: hands.window.stack.currentWidget() is hands.write)


def test_badges_count_what_waits(morning: Morning) -> None:
    until(lambda: "Came back" in morning.rows())
    write = badge(morning.hands, "write")
    morning.sit("Ben Okafor")
    until(lambda: "Waits for Ben" in morning.rows())

    assert (write, badge(morning.hands, "review")) == ("Write, 1 waiting", "Review, 1 waiting")


def badge(hands: Hands, place: str) -> str:
    """What a screen reader hears of a place in the rail."""
    return hands.window.rail._buttons[place].accessibleName()
