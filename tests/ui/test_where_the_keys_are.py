"""Where the keyboard is after going to a place, opening a post or sitting down: where one begins to work there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from editorial.workflow import reviewing
from ui.kit.roles import Role

FINE = "Boxes now come in three sizes instead of nine."
CTRL = Qt.KeyboardModifier.ControlModifier


class Desk:
    """Somebody at the window, and Ana next door."""

    def __init__(self, hands: Hands, door: NextDoor) -> None:
        self.hands, self.door = hands, door


@pytest.fixture
def ben(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    folder = copy_of(ready_workspace, tmp_path_factory)
    door = NextDoor(folder)
    with sitting(folder, "Ben Okafor") as hands:
        yield Desk(hands, door)
    door.close()


def name_button(hands: Hands) -> QAbstractButton:
    """The name at the top, which has the focus after somebody sat down."""
    button = hands.window.top.person_button
    button.setFocus(Qt.FocusReason.PopupFocusReason)
    return button


def test_the_letters_decide_at_once_after_the_key_of_the_place(ben: Desk) -> None:
    ben.door.submit("For Ben", FINE)
    name_button(ben.hands)
    ben.hands.press(Qt.Key.Key_3, CTRL)
    until(lambda: ben.hands.review.loader.current is not None)
    ben.hands.settle()
    assert ben.hands.review.isAncestorOf(ben.hands.window.focusWidget())
    ben.hands.press(Qt.Key.Key_R)
    until(lambda: ben.hands.button("Return") is not None, "R did not open the sheet that returns")


def test_a_click_on_the_rail_brings_the_keys_along_without_a_ring(ben: Desk) -> None:
    ben.door.submit("For Ben", FINE)
    ben.hands.go("Review")
    assert ben.hands.window.focusWidget() is ben.hands.review.list
    assert not getattr(ben.hands.review.list, "shows_focus", False)


def test_a_post_that_the_palette_opens_can_be_typed_into_at_once(ben: Desk) -> None:
    post = ben.door.write("Opened by its number", FINE)
    name_button(ben.hands)
    places = ben.hands.window.places
    assert places is not None
    places.open_post(post)
    until(lambda: ben.hands.write.post_in_front == post)
    ben.hands.settle()
    assert ben.hands.window.focusWidget() is ben.hands.write.page.editor
    ben.hands.press(Qt.Key.Key_1, CTRL)
    ben.hands.press(Qt.Key.Key_2, CTRL)
    assert ben.hands.window.focusWidget() is ben.hands.write.page.editor


def test_a_new_draft_is_the_first_that_opens(ben: Desk) -> None:
    drafts = ben.hands.write.drafts
    until(lambda: drafts.list.model().rowCount(), "the list is not there")
    opened: list[str] = []
    drafts.chosen.connect(opened.append)
    asked = ben.hands.new_draft()
    ben.hands.settle()

    assert opened == []
    assert ben.hands.write.post_in_front == asked


def test_a_draft_that_is_chosen_in_the_list_leaves_the_keys_in_the_list(ben: Desk) -> None:
    first, second = ben.door.write("One", FINE), ben.door.write("Two", FINE)
    ben.hands.go("Write")
    ben.hands.open(first)
    ben.hands.write.drafts.list.setFocus()
    ben.hands.write.drafts.chosen.emit(second)
    until(lambda: ben.hands.write.post_in_front == second)
    ben.hands.settle()
    assert ben.hands.window.focusWidget() is ben.hands.write.drafts.list


def test_what_one_person_did_is_not_another_ones_to_take_back(ben: Desk) -> None:
    ben.hands.window.undo_bar.show_undo("Returned", lambda: None)
    ana = next(one for one in ben.hands.session.names.people.values() if one.name == "Ana Ruiz")
    ben.hands.session.choose_person(ana.id)
    until(lambda: ben.hands.session.person is not None and ben.hands.session.person.id == ana.id)
    ben.hands.settle()
    assert not ben.hands.window.undo_bar.isVisible()


def test_a_double_click_on_submit_submits_once(ben: Desk) -> None:
    ana = next(one for one in ben.hands.session.names.people.values() if one.name == "Ana Ruiz")
    ben.hands.session.choose_person(ana.id)
    post = ben.door.write("Twice", FINE)
    ben.hands.open(post)
    ben.hands.checked()
    presses: list[object] = []
    ben.hands.write.page.primary_clicked.connect(lambda: presses.append(1))
    button = ben.hands.write.page.foot.primary
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(button, Qt.MouseButton.LeftButton)
    until(lambda: set(ben.hands.states(post)) == {"in_review"})
    ben.hands.settle()
    assert len(presses) == 1
    assert set(ben.hands.states(post)) == {"in_review"}


def test_submitting_by_key_twice_says_no_error_and_takes_nothing_back(ben: Desk) -> None:
    ana = next(one for one in ben.hands.session.names.people.values() if one.name == "Ana Ruiz")
    ben.hands.session.choose_person(ana.id)
    post = ben.door.write("Twice by key", FINE)
    ben.hands.open(post)
    ben.hands.checked()
    problems: list[object] = []
    ben.hands.session.failed.connect(problems.append)
    ben.hands.write.desk.primary()
    ben.hands.write.desk._submit()  # the answer to a second press arrives while the first one is on its way
    until(lambda: set(ben.hands.states(post)) == {"in_review"})
    ben.hands.settle()
    assert not problems


def test_a_post_on_hold_says_so_where_it_is_written_and_where_it_is_reviewed(ben: Desk) -> None:
    post = ben.door.submit("Not yet", FINE)
    reviewing.hold(ben.door.desk, ben.door.by_ana(), post, (), "Venue not confirmed")
    ben.hands.open(post)
    until(lambda: ben.hands.sees("In review · version 1 · On hold", ben.hands.write.page))
    places = ben.hands.window.places
    assert places is not None
    places.open_review(post)
    until(lambda: ben.hands.review.loader.current is not None)
    ben.hands.settle()
    assert ben.hands.sees("In review · version 1 · On hold", ben.hands.review.page)
    assert any("on hold: Venue not confirmed" in line for line in ben.hands.words_on(ben.hands.review.page).split("\n"))
    rows = ben.hands.write.drafts._model
    details = [str(rows.index(at, 0).data(Role.DETAIL)) for at in range(rows.rowCount())]
    assert any("On hold · In review" in detail for detail in details)


def test_after_a_split_the_cursor_stands_in_the_first_part(ben: Desk) -> None:
    ana = next(one for one in ben.hands.session.names.people.values() if one.name == "Ana Ruiz")
    ben.hands.session.choose_person(ana.id)
    post = ben.door.write("Long", "We mend lamps on Saturday. " * 20, ("x",))
    ben.hands.open(post)
    ben.hands.checked()
    ben.hands.click("Split into a thread")
    ben.hands.settle()
    assert ben.hands.window.focusWidget() is ben.hands.write.page.editor


def test_a_click_that_takes_a_line_away_leaves_the_keys_in_the_text(ben: Desk) -> None:
    post = ben.door.write("Calm", FINE)
    ben.hands.open(post)
    ben.hands.settle()
    bar = ben.hands.window.undo_bar
    bar.show_undo("Done", lambda: None)
    ben.hands.click("Close", bar)
    assert ben.hands.window.focusWidget() is ben.hands.write.page.editor
