"""A walk with the Tab key through every place: all is reached, seen, large enough and can be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import bring_into_sight, faint, nameless, seen, stops, told, too_small, walk
from desk_fixtures import Hands, NextDoor, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QWidget

from ui.kit.buttons import IconButton
from ui.theme.theme import Theme

PLACES = ("today", "write", "write-preview", "review", "library", "calendar", "campaigns", "style", "settings")
MOST_LOOKED_AT = 50


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ben at a window, with a draft that has something to say about."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    ana = NextDoor(workspace)
    ana.submit("Boxes", "Boxes now come in three sizes.")
    ana.write("Mayor", "We met the the mayor. It was was cold. See https://greenco.com/boxes. " * 4)
    ana.close()
    with sitting(workspace, "Ben Okafor") as hands:
        yield hands


@pytest.fixture(autouse=True)
def still(theme: Theme) -> None:
    theme.set_still(True)


def visit(hands: Hands, place: str) -> QWidget:
    """Go there, with something open where something can be opened."""
    assert hands.window.places is not None
    hands.window.undo_bar.dismiss()
    hands.window.places.go(place.partition("-")[0])
    if place.startswith("write"):
        hands.click_row(hands.write.drafts.list, "Mayor")
        until(lambda: hands.said)
        hands.write._side_chosen("preview" if place == "write-preview" else "checks")
    if place == "review":
        until(lambda: hands.sees("Nothing stands in the way"))
    hands.settle()
    pane = hands.window.stack.currentWidget()
    assert pane is not None
    return pane


@pytest.mark.parametrize("place", PLACES)
def test_tab_reaches_everything_and_comes_back(seat: Hands, place: str) -> None:
    pane = visit(seat, place)
    found = stops(pane)
    assert found
    found[0].setFocus(Qt.FocusReason.TabFocusReason)
    passed = walk(seat.window)

    assert [told(one) for one in found if one not in passed] == []
    assert [told(one) for one in stops(seat.window) if one not in passed] == []


@pytest.mark.parametrize("place", PLACES)
def test_everything_has_a_name_and_a_role(seat: Hands, place: str) -> None:
    assert nameless(visit(seat, place)) == []


@pytest.mark.parametrize("place", PLACES)
def test_the_focus_is_seen(seat: Hands, place: str) -> None:
    pane = visit(seat, place)
    unseen: list[str] = []
    for one in stops(pane)[:MOST_LOOKED_AT]:
        if isinstance(one, QScrollArea):
            continue
        bring_into_sight(one)
        seat.window.rail.setFocus(Qt.FocusReason.OtherFocusReason)
        if (here := seat.window.focusWidget()) is not None:
            here.clearFocus()
        before = seen(seat.window, one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        if one.isVisible() and seen(seat.window, one) == before:
            unseen.append(told(one))

    assert unseen == []


@pytest.mark.parametrize("place", PLACES)
def test_targets_are_large_enough(seat: Hands, place: str) -> None:
    assert too_small(visit(seat, place)) == []


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("place", PLACES)
def test_words_can_be_read_as_they_are_drawn(seat: Hands, theme: Theme, place: str, mode: str) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]

    assert faint(seat.window, visit(seat, place)) == []


def test_next_finding_moves_the_cursor_and_is_said_aloud(seat: Hands, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr("ui.panes.write_opinion.announce", lambda _widget, words: heard.append(words))
    visit(seat, "write")
    editor = seat.write.page.editor
    editor.setFocus(Qt.FocusReason.TabFocusReason)
    cursor = editor.textCursor()
    cursor.setPosition(0)
    editor.setTextCursor(cursor)
    places: list[int] = []
    for _press in range(3):
        QTest.keyClick(seat.window, Qt.Key.Key_F8)
        places.append(editor.textCursor().position())
    QTest.keyClick(seat.window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)

    assert len(heard) == 4
    assert len(set(places)) > 1
    assert all(" of " in words for words in heard)
    assert heard[3] == heard[1]


def test_an_icon_that_does_something_says_what_on_hover(seat: Hands) -> None:
    for place in PLACES:
        pane = visit(seat, place)
        bare = [told(one) for one in pane.findChildren(IconButton) if one.isVisible() and not one.toolTip()]
        assert bare == []


def test_lists_and_editors_do_not_swallow_tab(seat: Hands) -> None:
    pane = visit(seat, "write")
    areas = [one for one in stops(pane) if isinstance(one, QAbstractScrollArea)]

    assert areas
    for one in areas:
        one.setFocus(Qt.FocusReason.TabFocusReason)
        QTest.keyClick(one, Qt.Key.Key_Tab)
        assert seat.window.focusWidget() is not one, told(one)
