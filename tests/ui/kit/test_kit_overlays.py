"""Sheets, questions, the palette, menus and the bar that offers Undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.dialogs import ask_text, confirm
from ui.kit.menu import Choice, SearchMenu
from ui.kit.palette import Command, CommandPalette
from ui.kit.sheet import Sheet
from ui.kit.toast import UndoBar

COMMANDS = [
    Command(id="submit", title="Submit for review", shortcut="Ctrl+Return", group="Post"),
    Command(id="today", title="Go to Today", shortcut="Ctrl+1", group="Places"),
]


@pytest.fixture
def front(window: QWidget, qtbot: QtBot) -> QWidget:
    """A window that has the focus on a field of its own."""
    field = QLineEdit(window)
    field.setObjectName("under")
    field.show()
    window.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    return window


def test_sheet_keeps_tab_inside(front: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(front, "Export")
    first, second = SecondaryButton("Back"), PrimaryButton("Save")
    sheet.add_button(first)
    sheet.add_button(second)
    sheet.open()

    seen = []
    for _step in range(3):
        seen.append(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)

    assert seen == [first, second, first]


def test_escape_closes_the_sheet_and_gives_the_focus_back(front: QWidget, qtbot: QtBot) -> None:
    sheet = Sheet(front, "Export")
    button = PrimaryButton("Save")
    sheet.add_button(button)
    sheet.open()

    with qtbot.waitSignal(sheet.closed):
        qtbot.keyClick(button, Qt.Key.Key_Escape)

    assert QApplication.focusWidget().objectName() == "under"


def test_sheet_covers_the_window_and_follows_it(front: QWidget) -> None:
    sheet = Sheet(front, "Export")
    sheet.set_steps(["What", "Where", "Check"], 2)
    sheet.open()

    front.resize(700, 500)

    assert sheet.geometry() == front.rect()
    assert sheet.accessibleName() == "Export"


def test_reason_comes_to_the_callback(front: QWidget, qtbot: QtBot) -> None:
    reasons: list[str] = []
    asked = ask_text(front, "Return", "Ana sees it first.", "What should change?", "Return", reasons.append)

    assert not asked.confirm_button.isEnabled()
    qtbot.keyClicks(QApplication.focusWidget(), " Which year? ")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert reasons == ["Which year?"]
    assert not asked.isVisible()


def test_closing_a_question_answers_nothing(front: QWidget, qtbot: QtBot) -> None:
    answers: list[str] = []
    asked = confirm(front, "Archive?", "It stays in the library.", "Archive", lambda: answers.append("yes"))

    asked.close_sheet()
    assert answers == []

    asked = confirm(front, "Archive?", "It stays in the library.", "Archive", lambda: answers.append("yes"))
    asked.confirm_button.click()
    assert answers == ["yes"]


def test_palette_is_used_with_the_keyboard_alone(front: QWidget, qtbot: QtBot) -> None:
    palette = CommandPalette(front)
    palette.set_commands(COMMANDS)
    palette.open()

    qtbot.keyClicks(palette.field, "today")
    with qtbot.waitSignal(palette.chosen) as caught:
        qtbot.keyClick(palette.field, Qt.Key.Key_Return)

    assert caught.args == ["today"]
    assert not palette.isVisible()


def test_arrows_in_the_palette_pass_over_groups(front: QWidget, qtbot: QtBot) -> None:
    palette = CommandPalette(front)
    palette.set_commands(COMMANDS)
    palette.open()

    qtbot.keyClick(palette.field, Qt.Key.Key_Down)

    assert palette.list.current_id == "today"


def test_palette_shows_what_a_search_found(front: QWidget, qtbot: QtBot) -> None:
    palette = CommandPalette(front)
    palette.set_commands(COMMANDS)
    palette.open()

    with qtbot.waitSignal(palette.query_changed) as caught:
        palette.field.setText("bees")
    palette.set_results([Command(id="post:7", title="Bee diary, week 11", group="Posts")])

    assert caught.args == ["bees"]
    assert palette.list.current_id == "post:7"


def test_palette_opens_again_empty(front: QWidget) -> None:
    palette = CommandPalette(front)
    palette.set_commands(COMMANDS)
    palette.open()
    palette.field.setText("zzz")
    palette.close_sheet()

    palette.open()

    assert palette.field.text() == ""
    assert palette.list.current_id == "submit"


@pytest.fixture
def menu(front: QWidget, qtbot: QtBot) -> SearchMenu:
    made = SearchMenu("Authors", front, new_label="New person…")
    qtbot.addWidget(made)
    made.set_choices([Choice(id=str(at), text=f"Person {at}", checked=at == 3) for at in range(10)])
    return made


def test_menu_chooses_what_was_typed(menu: SearchMenu, qtbot: QtBot) -> None:
    field = menu.findChild(QLineEdit)
    field.setText("person 7")

    with qtbot.waitSignal(menu.chosen) as caught:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert caught.args == ["7"]


def test_menu_of_several_stays_and_ticks(front: QWidget, qtbot: QtBot) -> None:
    menu = SearchMenu("Authors", front, multiple=True)
    qtbot.addWidget(menu)
    menu.set_choices([Choice(id="a", text="Ana", checked=True), Choice(id="b", text="Ben", checked=False)])
    field = menu.findChild(QLineEdit)

    with qtbot.waitSignal(menu.toggled) as first:
        qtbot.keyClick(field, Qt.Key.Key_Return)
    with qtbot.waitSignal(menu.toggled) as second:
        qtbot.keyClick(field, Qt.Key.Key_Return)

    assert first.args == ["a", False]
    assert second.args == ["a", True]


def test_menu_offers_something_new_with_what_was_typed(menu: SearchMenu, qtbot: QtBot) -> None:
    menu.findChild(QLineEdit).setText("Noor")

    with qtbot.waitSignal(menu.new_requested) as caught:
        next(child for child in menu.findChildren(QWidget) if getattr(child, "text", str)() == "New person…").click()

    assert caught.args == ["Noor"]


def test_undo_bar_undoes_once(front: QWidget, qtbot: QtBot) -> None:
    undone: list[int] = []
    bar = UndoBar(front)
    bar.show_undo("Approved for 2 networks.", lambda: undone.append(1))

    with qtbot.waitSignal(bar.undone):
        bar.button.click()

    assert undone == [1]
    assert not bar.isVisible()


def test_undo_bar_goes_by_itself(front: QWidget, qtbot: QtBot) -> None:
    bar = UndoBar(front, stay_ms=20)

    with qtbot.waitSignal(bar.gone):
        bar.show_undo("Returned.", print)


def test_undo_bar_waits_under_the_pointer(front: QWidget) -> None:
    bar = UndoBar(front)
    bar.show_undo("Returned.", print)
    here = QPointF(5, 5)

    QApplication.sendEvent(bar, QEnterEvent(here, here, here))
    waiting = bar.remaining_ms
    QApplication.sendEvent(bar, QEvent(QEvent.Type.Leave))

    assert waiting == -1
    assert bar.remaining_ms > 9_000


def test_second_message_takes_the_place_of_the_first(front: QWidget) -> None:
    undone: list[str] = []
    bar = UndoBar(front)
    bar.show_undo("First", lambda: undone.append("first"))
    bar.show_undo("Second", lambda: undone.append("second"))

    bar.button.click()

    assert undone == ["second"]
    assert bar.accessibleName() == "Second"
