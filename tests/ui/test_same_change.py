"""The same change in all networks, from a selection to one act that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QCheckBox, QMenu

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture(scope="module")
def workspace(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copy_of(ready_workspace, tmp_path_factory)


@pytest.fixture(scope="module")
def seat(workspace: Path) -> Iterator[Hands]:
    with sitting(workspace, "Ana Ruiz") as hands:
        yield hands


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with a draft that says Saturday in the shared text and otherwise on X."""
    seat.window.undo_bar.dismiss()
    seat.new_draft()
    seat.settle()
    seat.write_text("We mend on Saturday. Come on Saturday!")
    seat.click_tab("X")
    seat.retype("Saturday is mending day.")
    return seat


def pick(hands: Hands, words: str) -> None:
    """Select these words in the editor."""
    editor = hands.write.page.editor
    start = editor.toPlainText().index(words)
    cursor = editor.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(start + len(words), QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
    editor.setFocus()


def ticks(hands: Hands) -> dict[str, bool]:
    return {one.text(): one.isChecked() for one in hands.write.same.bar.findChildren(QCheckBox) if one.isVisible()}


def texts(hands: Hands) -> list[str]:
    draft = hands.write.draft
    assert draft is not None
    return [draft.content(name).text for name in ("", *(one.id for one in draft.post.variants))]


def test_the_bar_says_where_the_words_stand(ana: Hands) -> None:
    pick(ana, "Saturday")
    ana.press(Qt.Key.Key_R, CTRL, SHIFT)
    until(ana.write.same.bar.isVisible)

    assert [words.partition(" (")[0] for words in ticks(ana)] == ["Shared text · 2 times", "X · once"]
    assert all(ticks(ana).values())


def test_one_change_is_made_everywhere_and_taken_back_at_once(ana: Hands) -> None:
    before = texts(ana)
    pick(ana, "Saturday")
    ana.press(Qt.Key.Key_R, CTRL, SHIFT)
    until(ana.write.same.bar.isVisible)
    ana.type("Sunday")
    ana.press(Qt.Key.Key_Return)

    assert texts(ana)[:2] == ["We mend on Sunday. Come on Sunday!", "Sunday is mending day."]
    assert ana.sees("Changed in 3 places")
    ana.click("Undo", ana.window.undo_bar)
    assert texts(ana) == before
    assert ana.text == "Saturday is mending day."


def test_a_text_that_is_not_ticked_stays(ana: Hands) -> None:
    pick(ana, "Saturday")
    ana.write.same_change()
    shown = [one for one in ana.write.same.bar.findChildren(QCheckBox) if one.isVisible()]
    tick = next(one for one in shown if one.text().startswith("Shared"))
    ana.click(tick)
    ana.write.same.bar.line.setFocus()
    ana.write.same.bar.line.selectAll()
    ana.type("Sunday")
    ana.click("Change in one text")

    assert texts(ana)[:2] == ["We mend on Saturday. Come on Saturday!", "Sunday is mending day."]


def test_the_menu_of_the_editor_offers_it(ana: Hands) -> None:
    pick(ana, "mending")
    menu = QMenu(ana.window)
    ana.write.page.editor.menu_opened.emit(menu)
    next(one for one in menu.actions() if one.text().startswith("Make the same change")).trigger()
    until(ana.write.same.bar.isVisible)

    assert ana.write.same.bar.words == "mending"
    ana.press(Qt.Key.Key_Escape)
    until(ana.write.same.bar.isHidden)
    menu.deleteLater()


def test_networks_in_review_are_left_alone_and_named(seat: Hands, workspace: Path) -> None:
    door = NextDoor(workspace)
    post = door.write("Saturday", "We mend on Saturday.", ("x", "linkedin_post"))
    door.reword(post, "On Saturday, friends.", "linkedin_post")
    from editorial.library.posts import read_post
    from editorial.workflow.writing import submit

    linkedin = next(one.id for one in read_post(door.library, post).variants if one.platform == "linkedin_post")
    submit(door.desk, door.by_ana(), post, [linkedin])
    door.close()
    seat.open(post)
    seat.settle()
    seat.click_tab("Shared text")
    pick(seat, "Saturday")
    seat.write.same_change()

    assert seat.sees("Left alone, because it is no draft: LinkedIn")
    seat.type("Sunday")
    seat.press(Qt.Key.Key_Return)
    assert texts(seat) == ["We mend on Sunday.", "We mend on Sunday.", "On Saturday, friends."]
