"""What lies over the window has the keyboard for itself: no command reaches what is dimmed behind it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from ui.kit.dialogs import AskText, ask_text, confirm
from ui.kit.palette import Command
from ui.kit.sheet import Sheet
from ui.places import Places

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CONTROL = Qt.KeyboardModifier.ControlModifier
WORDS = "Boxes now come in three sizes."


@pytest.fixture
def places(seat: Hands) -> Iterator[Places]:
    """Ana with a post of a few words in Write."""
    assert seat.window.places is not None
    seat.new_draft()
    seat.write_text(WORDS)
    seat.saved()
    yield seat.window.places
    while sheets := over(seat):
        sheets[-1].close_sheet()


@dataclass(frozen=True)
class Behind:
    """All of the window that a command may change at once."""

    place: QWidget | None
    post: str
    text: str
    folded: object
    preferences: object
    over: tuple[str, ...]
    windows: int
    said: bool
    popup: bool


def over(hands: Hands) -> list[Sheet]:
    """The sheets that lie over the window, the one in front last."""
    return [one for one in hands.window.findChildren(Sheet) if one.isVisible()]


def behind(hands: Hands) -> Behind:
    assert hands.window.places is not None
    return Behind(
        place=hands.window.places.current,
        post=hands.write.draft.post.id if hands.write.draft else "",
        text=hands.text,
        folded=hands.window.places.folded(),
        preferences=hands.window.preferences,
        over=tuple(one.accessibleName() for one in over(hands)),
        windows=len([one for one in QApplication.topLevelWidgets() if one.isVisible()]),
        said=hands.window.undo_bar.isVisible(),
        popup=QApplication.activePopupWidget() is not None,
    )


def press(hands: Hands, command: Command) -> None:
    target = QApplication.activePopupWidget() or hands.window.focusWidget() or hands.window
    QTest.keySequence(target, QKeySequence(command.shortcut))


def keyed(places: Places) -> list[Command]:
    found = [one for one in places.keys.commands if one.shortcut]
    assert len(found) > 30
    return found


def test_while_a_sheet_is_open_no_key_of_the_table_reaches_what_lies_behind(seat: Hands, places: Places) -> None:
    answers: list[str] = []
    confirm(seat.window, "Sure?", "It cannot be undone.", "Do it", lambda: answers.append("yes"))
    before = behind(seat)
    for command in keyed(places):
        if command.id != "primary":
            press(seat, command)
            assert behind(seat) == before, command.title
    press(seat, Command(id="", title="", shortcut="Ctrl+K"))
    seat.settle()
    assert behind(seat) == before
    assert not answers
    assert seat.states() == ["draft"] * len(seat.states())


def test_while_a_sheet_is_open_no_command_of_the_table_runs_however_it_is_asked_for(
    seat: Hands, places: Places
) -> None:
    answers: list[str] = []
    confirm(seat.window, "Sure?", "It cannot be undone.", "Do it", lambda: answers.append("yes"))
    before = behind(seat)
    found = ["section.people", f"post.{before.post}"]
    for name in [*(one.id for one in places.keys.commands if one.id != "primary"), *found]:
        places.palette.chosen.emit(name)
        assert behind(seat) == before, name
    seat.settle()
    assert behind(seat) == before
    places.keys.run("primary")
    assert answers == ["yes"]


def test_what_belongs_to_a_field_of_the_sheet_still_works_and_escape_gives_the_window_back(
    seat: Hands, places: Places
) -> None:
    sheet: AskText = ask_text(seat.window, "Why?", "", "Why", "Return", lambda _words: None)
    seat.type("Which size?")
    seat.press(Qt.Key.Key_A, CONTROL)
    seat.press(Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == "Which size?"
    seat.press(Qt.Key.Key_X, CONTROL)
    assert sheet.field.text == ""
    seat.press(Qt.Key.Key_Z, CONTROL)
    assert sheet.field.text == "Which size?"

    seat.press(Qt.Key.Key_Escape)
    post = seat.new_draft()
    assert seat.stored(post).id == post


def test_with_the_palette_open_a_key_finds_words_and_runs_nothing_and_its_own_key_closes_it(
    seat: Hands, places: Places
) -> None:
    seat.press(Qt.Key.Key_K, CONTROL)
    before = behind(seat)
    for command in keyed(places):
        press(seat, command)
        assert behind(seat) == before, command.title
    seat.press(Qt.Key.Key_K, CONTROL)
    assert not over(seat)
    assert seat.window.focusWidget() is seat.write.page.editor
    seat.settle()
    assert seat.states() == ["draft"] * len(seat.states())


def test_with_a_menu_open_no_key_of_the_table_reaches_what_lies_behind(seat: Hands, places: Places) -> None:
    seat.click(seat.window.top.person_button)
    until(lambda: QApplication.activePopupWidget() is not None)
    before = behind(seat)
    for command in keyed(places):
        press(seat, command)
        assert behind(seat) == before, command.title
    menu = QApplication.activePopupWidget()
    assert menu is not None
    menu.close()
    seat.settle()
    assert seat.states() == ["draft"] * len(seat.states())
