"""Collections in the library: joined and left in the drawer, and brought into an order by dragging and by keys."""

from __future__ import annotations

from typing import Any

import pytest
from desk_fixtures import until
from library_room import opened_library, titles
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editorial.library.labels import Collection
from ui.bridge.session import Session
from ui.kit.tags import TagField
from ui.panes.library import LibraryPane

THANKS, BEES, HOURS = "Repair café: thank you", "Bee diary, week 11", "Winter opening hours"
NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


class Shelf:
    """Somebody at the library, with what was done."""

    def __init__(self, session: Session, pane: LibraryPane) -> None:
        self.session, self.pane = session, pane
        self.done: list[Any] = []
        session.done.connect(self.done.append)

    def open(self, title: str) -> None:
        until(lambda: title in titles(self.pane))
        self.pane.grid.select_row(titles(self.pane).index(title))
        until(lambda: self.pane.drawer.isVisible() and self.pane.drawer.details.post.name == title)

    @property
    def field(self) -> TagField:
        return self.pane.drawer.reuse.collections

    def add(self, name: str) -> None:
        before = len(self.done)
        QTest.keyClicks(self.field._line, f"{name},")
        until(lambda: len(self.done) > before)

    def collections(self) -> list[Collection]:
        found: list[list[Collection]] = []

        def work(desk: Any) -> list[Collection]:
            from editorial.library.labels import read_collections

            return read_collections(desk.library)

        self.session.read(self.pane, work, found.append)
        until(lambda: found)
        return found[0]

    def undo(self) -> None:
        self.session.undo(self.done[-1].entry)
        until(lambda: self.done[-1].verb == "undo")

    def search(self, words: str, count: int) -> None:
        self.pane.facets.ask(words)
        until(lambda: len(titles(self.pane)) == count and None not in titles(self.pane))
        until(lambda: all(self.pane.model.post_at(at) for at in range(count)))

    def centre(self, title: str) -> QPoint:
        return self.pane.grid.visualRect(self.pane.model.index(titles(self.pane).index(title), 0)).center()

    def drag(self, title: str, to: QPoint) -> None:
        view = self.pane.grid.viewport()
        start = self.centre(title)
        QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, start)
        for spot in (start + QPoint(20, 0), to):
            QTest.mouseMove(view, spot)


@pytest.fixture
def shelf(session: Session, window: QWidget, qtbot: QtBot) -> Shelf:
    return Shelf(session, opened_library(session, window, qtbot))


@pytest.fixture
def best(shelf: Shelf) -> Shelf:
    """The collection “Best of”, with three posts in an order of its own, looked at in that order."""
    for title in (HOURS, THANKS, BEES):
        shelf.open(title)
        shelf.add("Best of")
    shelf.search('collection:"Best of"', 3)
    until(shelf.pane.order.isVisible)
    shelf.pane.order.switch._parts["collection"].click()
    until(lambda: titles(shelf.pane) == [HOURS, THANKS, BEES])
    return shelf


def test_a_new_name_in_the_drawer_makes_a_collection_and_undo_takes_it_back(shelf: Shelf) -> None:
    shelf.open(BEES)
    shelf.add("Best of")
    assert [one.name for one in shelf.collections()] == ["Best of"]
    until(lambda: shelf.field.value == ("Best of",))

    shelf.undo()
    assert [one.posts for one in shelf.collections()] == []
    until(lambda: shelf.field.value == ())


def test_a_collection_is_offered_while_its_name_is_typed(shelf: Shelf) -> None:
    shelf.open(BEES)
    shelf.add("Best of")
    shelf.open(THANKS)
    QTest.keyClicks(shelf.field._line, "be")
    QTest.keyClick(shelf.field._line, Qt.Key.Key_Return)
    until(lambda: len(shelf.done) == 2)
    assert [len(one.posts) for one in shelf.collections()] == [2]


def test_a_post_is_taken_out_in_the_drawer(shelf: Shelf) -> None:
    shelf.open(BEES)
    shelf.add("Best of")
    until(lambda: shelf.field.value == ("Best of",))
    shelf.field._chips[0].click()
    until(lambda: len(shelf.done) == 2)
    assert [one.posts for one in shelf.collections()] == [()]

    shelf.undo()
    assert [len(one.posts) for one in shelf.collections()] == [1]


def test_the_switch_is_there_for_one_collection_alone(best: Shelf) -> None:
    best.search("", 4)
    until(lambda: not best.pane.order.isVisible())
    assert titles(best.pane)[0] != HOURS

    best.search('collection:"Best of"', 3)
    until(best.pane.order.isVisible)
    assert not best.pane.order.as_collected
    assert not best.pane.order.can_move


def test_a_card_is_dragged_before_another_and_undo_brings_it_back(best: Shelf) -> None:
    card = best.pane.grid.visualRect(best.pane.model.index(0, 0))
    best.drag(BEES, card.center() - QPoint(card.width() // 4, 0))
    assert best.pane.order.gap.isVisible()
    QTest.mouseRelease(best.pane.grid.viewport(), Qt.MouseButton.LeftButton, NONE, card.center())
    until(lambda: titles(best.pane) == [BEES, HOURS, THANKS])
    assert not best.pane.order.gap.isVisible()

    best.undo()
    until(lambda: titles(best.pane) == [HOURS, THANKS, BEES])


def test_several_cards_are_dragged_together_behind_the_last(best: Shelf) -> None:
    view = best.pane.grid.viewport()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, NONE, best.centre(HOURS))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, best.centre(THANKS))
    last = best.pane.grid.visualRect(best.pane.model.index(2, 0))
    best.drag(HOURS, last.center() + QPoint(last.width() // 4, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, last.center())
    until(lambda: titles(best.pane) == [BEES, HOURS, THANKS])


def test_escape_lets_go_of_a_card(best: Shelf) -> None:
    before = len(best.done)
    best.drag(BEES, best.centre(HOURS))
    QTest.keyClick(best.pane.grid, Qt.Key.Key_Escape)
    QTest.mouseRelease(best.pane.grid.viewport(), Qt.MouseButton.LeftButton, NONE, best.centre(HOURS))
    assert not best.pane.order.gap.isVisible()
    assert len(best.done) == before


def test_alt_and_an_arrow_move_a_card_again_and_again(best: Shelf) -> None:
    best.pane.grid.setFocus()
    best.open(HOURS)
    for order in ([THANKS, HOURS, BEES], [THANKS, BEES, HOURS]):
        QTest.keyClick(best.pane.grid, Qt.Key.Key_Down, ALT)
        until(lambda wanted=order: titles(best.pane) == wanted)
    before = len(best.done)
    QTest.keyClick(best.pane.grid, Qt.Key.Key_Down, ALT)
    assert len(best.done) == before
    QTest.keyClick(best.pane.grid, Qt.Key.Key_Up, ALT)
    until(lambda: titles(best.pane) == [THANKS, HOURS, BEES])


def test_newest_first_nothing_is_dragged(best: Shelf) -> None:
    best.pane.order.switch._parts["newest"].click()
    until(lambda: titles(best.pane) != [HOURS, THANKS, BEES])
    before = len(best.done)
    shown = titles(best.pane)
    best.drag(shown[2], best.centre(shown[0]))
    QTest.mouseRelease(best.pane.grid.viewport(), Qt.MouseButton.LeftButton, NONE, best.centre(shown[0]))
    assert not best.pane.order.gap.isVisible()
    assert len(best.done) == before


def test_the_list_of_a_collection_is_ordered_without_a_switch(best: Shelf) -> None:
    (made,) = best.collections()
    best.pane._shelves._sorted_so("collection", made.id, made.name)
    until(lambda: best.pane.sentence.text() == "The collection “Best of”")
    assert not best.pane.order.switch.isVisible()
    best.open(BEES)
    best.pane.grid.setFocus()
    QTest.keyClick(best.pane.grid, Qt.Key.Key_Up, ALT)
    until(lambda: titles(best.pane) == [HOURS, BEES, THANKS])
