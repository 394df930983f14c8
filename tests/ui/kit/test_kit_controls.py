"""Buttons, switches, tabs, the rail and the top bar."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.buttons import IconButton, PrimaryButton, QuietButton, SecondaryButton
from ui.kit.rail import Place as RailPlace
from ui.kit.rail import Rail
from ui.kit.segmented import Segmented
from ui.kit.tabs import Tabs
from ui.kit.topbar import TopBar
from ui.theme.theme import Theme

Place = Callable[..., QWidget]
PLACES = [
    RailPlace(id="today", text="Today", icon_name="sun"),
    RailPlace(id="review", text="Review", icon_name="square-check-big"),
    RailPlace(id="settings", text="Settings", icon_name="settings", at_foot=True),
]


@pytest.mark.parametrize("kind", [PrimaryButton, SecondaryButton, QuietButton])
def test_buttons_are_pressed_by_the_space_bar(kind: type[PrimaryButton], placed: Place, qtbot: QtBot) -> None:
    button = placed(kind("Go", icon_name="plus"))

    with qtbot.waitSignal(button.clicked):
        qtbot.keyClick(button, Qt.Key.Key_Space)


def test_controls_are_32_high_and_targets_24(placed: Place) -> None:
    assert PrimaryButton("Go").sizeHint().height() == 32
    assert SecondaryButton("Go", small=True).sizeHint().height() >= 24
    assert IconButton("Close", "x", size_px=10).sizeHint().height() == 24


def test_icon_button_says_its_name(placed: Place) -> None:
    button = placed(IconButton("New draft", "plus", "New draft  Ctrl N"))

    assert button.accessibleName() == "New draft"
    assert "Ctrl N" in button.toolTip()


def test_ring_of_focus_comes_with_the_keyboard_only(placed: Place, window: QWidget, qtbot: QtBot) -> None:
    button = placed(PrimaryButton("Go"))
    window.activateWindow()

    button.setFocus(Qt.FocusReason.TabFocusReason)
    by_key = button.shows_focus
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert by_key
    assert not button.shows_focus


def test_switch_says_which_part_is_on(placed: Place, qtbot: QtBot) -> None:
    switch = placed(Segmented("Shown", [("preview", "Preview"), ("checks", "Checks")]))

    with qtbot.waitSignal(switch.changed) as caught:
        qtbot.keyClick(switch, Qt.Key.Key_Right)

    assert caught.args == ["checks"]
    assert switch.current == "checks"


def test_switch_is_silent_when_the_program_sets_it(placed: Place, qtbot: QtBot) -> None:
    switch = placed(Segmented("Shown", [("preview", "Preview"), ("checks", "Checks")]))

    with qtbot.assertNotEmitted(switch.changed):
        switch.set_current("checks")

    assert switch.current == "checks"


def test_tabs_move_with_the_arrows(placed: Place, qtbot: QtBot) -> None:
    tabs = placed(Tabs("Networks", add_name="Add a network"))
    for tab_id, text in (("shared", "Shared text"), ("x", "X")):
        tabs.add(tab_id, text)

    with qtbot.waitSignal(tabs.changed) as caught:
        qtbot.keyClick(tabs.focusProxy(), Qt.Key.Key_Right)

    assert caught.args == ["x"]


def test_mark_of_a_tab_is_heard_as_words(placed: Place) -> None:
    tabs = placed(Tabs("Networks"))
    tabs.add("x", "X", "error")

    assert tabs.findChild(QTabBar).accessibleTabName(0) == "X, must fix"
    tabs.set_mark("x", None)
    assert tabs.findChild(QTabBar).accessibleTabName(0) == "X"


def test_many_tabs_scroll_instead_of_growing(placed: Place) -> None:
    tabs = placed(Tabs("Networks", add_name="Add"), 300, 44)
    for number in range(20):
        tabs.add(str(number), f"Network number {number} with a long name")
    QApplication.processEvents()

    assert tabs.findChild(QTabBar).width() < 300
    assert tabs.add_button.geometry().right() <= 300


def test_plus_asks_for_a_tab(placed: Place, qtbot: QtBot) -> None:
    tabs = placed(Tabs("Networks", add_name="Add a network"))

    with qtbot.waitSignal(tabs.add_requested):
        tabs.add_button.click()


def test_tabs_can_be_taken_away(placed: Place) -> None:
    tabs = placed(Tabs("Networks"))
    tabs.add("x", "X")
    tabs.add("y", "Y")

    tabs.remove("x")

    assert tabs.ids == ["y"]
    assert tabs.current == "y"


def test_rail_tells_the_place_and_what_waits(placed: Place, qtbot: QtBot) -> None:
    rail = placed(Rail("Places", PLACES), 76, 500)
    rail.set_badge("review", 4)
    button = next(child for child in rail.findChildren(QWidget) if child.accessibleName().startswith("Review"))

    with qtbot.waitSignal(rail.chosen) as caught:
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    assert caught.args == ["review"]
    assert "4" in button.accessibleName()
    assert rail.current == "review"


def test_rail_grows_with_the_letters(theme: Theme, placed: Place) -> None:
    rail = placed(Rail("Places", PLACES))

    theme.set_scale(1.5)

    assert rail.width() == 114


def test_top_bar_passes_its_three_wishes_on(placed: Place, qtbot: QtBot) -> None:
    bar = placed(TopBar(), 900, 48)
    bar.set_workspace("Green & Co")
    bar.set_person("Ana Ruiz")

    for signal, part in (
        (bar.workspace_clicked, bar.workspace_button),
        (bar.search_activated, bar.search),
        (bar.person_clicked, bar.person_button),
        (bar.person_clicked, bar.avatar),
    ):
        with qtbot.waitSignal(signal):
            qtbot.mouseClick(part, Qt.MouseButton.LeftButton)
    assert bar.workspace_button.accessibleName() == "Workspace Green & Co"


def test_long_names_leave_the_field_between_them_its_room(placed: Place) -> None:
    bar = placed(TopBar(), 1280, 48)
    assert isinstance(bar, TopBar)
    bar.set_workspace("The newsroom of the society for mending everything that can be mended")
    bar.set_person("Maria de la Concepción Fernández-Villaverde y Álvarez de Toledo")
    QApplication.processEvents()
    assert bar.search.width() == 420
    assert bar.person_button.text().endswith("…")
    assert "Álvarez de Toledo" in bar.person_button.accessibleName()
    assert bar.rect().contains(bar.avatar.geometry())
