"""For those who use keys or hear the screen: every control has a name, Tab reaches the button, no label reads markup."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget

PLACES = ("today", "write", "review", "library", "calendar", "campaigns", "style", "settings")
MARKUP = "<b>Boxes</b> & <img src=x>"
MOST_TABS = 120


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ben at a window, with posts whose words look like markup."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    ana.submit(MARKUP, MARKUP)
    ana.write(f"{MARKUP} draft", f"We met the the mayor. {MARKUP}")
    ana.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


def visit(hands: Hands, place: str) -> QWidget:
    """Go there, with something open where something can be opened."""
    assert hands.window.places is not None
    hands.window.places.go(place)
    if place == "write":
        hands.click_row(hands.write.drafts.list, f"{MARKUP} draft")
        until(lambda: hands.said)
    if place == "review":
        until(lambda: hands.sees("Nothing stands in the way"))
    hands.settle()
    pane = hands.window.stack.currentWidget()
    assert pane is not None
    return pane


def stops(within: QWidget) -> list[QWidget]:
    """Everything there that can have the focus."""
    return [
        one
        for one in within.findChildren(QWidget)
        if one.isVisible() and one.isEnabled() and one.focusPolicy() != Qt.FocusPolicy.NoFocus and not one.focusProxy()
    ]


def heard(widget: QWidget) -> str:
    """What a screen reader calls it."""
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface is not None else ""


def told(widget: QWidget) -> str:
    parents = []
    parent = widget.parentWidget()
    while parent is not None and len(parents) < 3:
        parents.append(type(parent).__name__)
        parent = parent.parentWidget()
    return f"{type(widget).__name__} in {' in '.join(parents)}"


@pytest.mark.parametrize("place", PLACES)
def test_everything_that_takes_the_focus_has_a_name(seat: Hands, place: str) -> None:
    pane = visit(seat, place)

    assert stops(pane)
    assert [told(one) for one in stops(pane) if not heard(one).strip()] == []


def test_the_frame_around_the_places_has_names(seat: Hands) -> None:
    found = [*stops(seat.window.top), *stops(seat.window.rail)]

    assert [told(one) for one in found if not heard(one).strip()] == []
    assert "Write" in [heard(one) for one in found]


@pytest.mark.parametrize("place", PLACES)
def test_no_label_reads_markup(seat: Hands, place: str) -> None:
    visit(seat, place)
    labels = seat.window.findChildren(QLabel)

    assert labels
    assert [told(one) for one in labels if one.textFormat() != Qt.TextFormat.PlainText] == []


@pytest.mark.parametrize(
    ("place", "first", "button"),
    [
        ("write", "Working title", "Submit for review"),
        ("review", "Review queue", "Approve for 2 networks"),
        ("today", "What asks for you today", "Export 4 posts…"),
    ],
)
def test_tab_reaches_the_button_that_does_the_next_thing(seat: Hands, place: str, first: str, button: str) -> None:
    pane = visit(seat, place)
    start = next(one for one in stops(pane) if heard(one) == first)
    start.setFocus(Qt.FocusReason.TabFocusReason)
    goal = seat.button(button, pane)
    passed: list[str] = []
    while seat.window.focusWidget() is not goal and len(passed) < MOST_TABS:
        QTest.keyClick(seat.window.focusWidget() or seat.window, Qt.Key.Key_Tab)
        passed.append(heard(seat.window.focusWidget()))

    assert seat.window.focusWidget() is goal, passed


def test_what_the_checks_say_is_heard_in_the_list_too(seat: Hands) -> None:
    visit(seat, "write")
    opened = seat.write.checks.opened

    assert opened.isVisible()
    assert "twice" in opened.accessibleName()
    assert MARKUP in seat.words_on(seat.write.preview) or not seat.write.preview.isVisible()
