"""The quiet list under the library's search field: what it offers, which keys are its own, and what taking something makes."""

from __future__ import annotations

import pytest
from desk_fixtures import type_words, until
from library_room import opened_library, titles
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editorial.library.filters import PostFilter
from editorial.library.labels import keep_together
from editorial.library.lists import post_ids
from editorial.library.transaction import Command
from editorial.model.query import KEYS
from editorial.workflow.desk import Desk
from ui.bridge.session import Session
from ui.kit.roles import Role
from ui.panes.library import LibraryPane
from ui.theme.theme import Theme


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    pane = opened_library(session, window, qtbot)
    window.activateWindow()
    pane.facets.search.setFocus()
    until(pane.facets.search.hasFocus)
    return pane


def offered(pane: LibraryPane) -> list[tuple[str, str]]:
    """The rows of the list and what stands beside them; nothing while it is closed."""
    found = pane.facets.offer.list
    if not found.is_open:
        return []
    model = found.list.model()
    rows = [model.index(at, 0) for at in range(model.rowCount())]
    return [(str(row.data()), str(row.data(Role.RIGHT) or "")) for row in rows]


def words_of(pane: LibraryPane) -> list[str]:
    return [words for words, _beside in offered(pane)]


def press(pane: LibraryPane, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(pane.facets.search, key)


def typed(pane: LibraryPane, words: str, *keys: Qt.Key) -> QLineEdit:
    type_words(words, pane.window())
    press(pane, *keys)
    return pane.facets.search


def test_the_beginning_of_a_key_offers_it_and_more_letters_narrow(pane: LibraryPane) -> None:
    typed(pane, "a")
    assert offered(pane) == [("account:", ""), ("author:", ""), ("after:", "After a day")]
    typed(pane, "u")
    assert words_of(pane) == ["author:"]
    typed(pane, "g")
    assert not pane.facets.offer.list.is_open


def test_a_key_that_is_taken_offers_its_values_at_once(pane: LibraryPane) -> None:
    line = typed(pane, "plat", Qt.Key.Key_Down, Qt.Key.Key_Tab)
    assert line.text() == "platform:"
    assert line.hasFocus()
    assert words_of(pane)[0] == "Bluesky"
    assert ("X", "") in offered(pane)
    typed(pane, "mast", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert line.text() == "platform:mastodon "
    assert not pane.facets.offer.list.is_open
    until(lambda: titles(pane) == ["Bee diary, week 11"])


def test_a_value_of_several_words_is_quoted_and_found(pane: LibraryPane) -> None:
    line = typed(pane, "author:ana r", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert line.text() == 'author:"Ana Ruiz" '
    until(lambda: pane.sentence.text() == "Approved posts, by Ana Ruiz")


def test_taking_can_be_taken_back_with_one_key(pane: LibraryPane) -> None:
    line = typed(pane, "by:ru", Qt.Key.Key_Down, Qt.Key.Key_Return)
    line.undo()
    assert line.text() == "by:ru"


def test_enter_searches_and_tab_goes_on_while_nothing_is_chosen(pane: LibraryPane, qtbot: QtBot) -> None:
    typed(pane, "a")
    assert pane.facets.offer.list.is_open
    with qtbot.waitSignal(pane.facets.changed):
        press(pane, Qt.Key.Key_Return)
    assert not pane.facets.offer.list.is_open
    assert pane.facets.search.text() == "a"
    typed(pane, "c")
    assert words_of(pane) == ["account:"]
    press(pane, Qt.Key.Key_Tab)
    assert not pane.facets.search.hasFocus()
    assert not pane.facets.offer.list.is_open


def test_arrows_go_round_and_through_no_choice_at_all(pane: LibraryPane) -> None:
    typed(pane, "a")
    rows = pane.facets.offer.list.list
    chosen: list[object] = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down):
        press(pane, key)
        chosen.append(rows.currentIndex().data())
    assert chosen == ["account:", None, "after:", None]


def test_escape_closes_the_list_and_nothing_else(pane: LibraryPane) -> None:
    line = typed(pane, "a", Qt.Key.Key_Escape)
    assert not pane.facets.offer.list.is_open
    assert line.text() == "a"
    assert line.hasFocus()
    typed(pane, "c")
    assert words_of(pane) == ["account:"]


def test_down_opens_everything_there_is_in_an_empty_field(pane: LibraryPane) -> None:
    press(pane, Qt.Key.Key_Down)
    assert len(offered(pane)) == len(set(KEYS.values()))
    assert all(words.endswith(":") for words in words_of(pane))
    assert ("platform:", "Network") in offered(pane)


def test_a_click_takes_a_row(pane: LibraryPane) -> None:
    typed(pane, "has:")
    rows = pane.facets.offer.list.list
    assert offered(pane)[0] == ("A picture", "picture")
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert pane.facets.search.text() == "has:picture "
    assert pane.facets.search.hasFocus()


def test_half_a_condition_is_not_looked_for_while_its_other_half_is_offered(pane: LibraryPane) -> None:
    typed(pane, "state:appr")
    until(lambda: pane.facets._is_held)
    assert pane.sentence.text() == "Approved posts"
    press(pane, Qt.Key.Key_Escape)
    until(lambda: "“state:appr” is no condition here" in pane.sentence.text())


def test_days_stand_beside_the_words_for_them(pane: LibraryPane) -> None:
    typed(pane, "on:last y")
    ((words, beside),) = offered(pane)
    assert words == "last year"
    assert beside.startswith("1 Jan")


def test_collections_of_now_are_offered(pane: LibraryPane, session: Session) -> None:
    def keep(desk: Desk, command: Command) -> object:
        return keep_together(desk.library, command, "Best of winter", post_ids(desk.library, PostFilter(words="bees")))

    session.write(pane, keep)
    press(pane, Qt.Key.Key_Tab)
    pane.facets.search.setFocus()
    until(lambda: pane.facets.offer._labels[1] == ["Best of winter"])
    line = typed(pane, "collection:b", Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert line.text() == 'collection:"Best of winter" '


def test_the_list_goes_with_the_focus_and_follows_the_cursor(pane: LibraryPane) -> None:
    typed(pane, "has:")
    press(pane, Qt.Key.Key_Home)
    assert not pane.facets.offer.list.is_open
    typed(pane, "is:")
    assert not pane.facets.offer.list.is_open, "in the middle of a word nothing is offered"
    pane.facets.search.clear()
    typed(pane, "is:")
    assert pane.facets.offer.list.is_open
    pane.grid.setFocus()
    assert not pane.facets.offer.list.is_open


@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_it_lies_below_the_field_and_inside_the_window(pane: LibraryPane, theme: Theme, scale: float) -> None:
    theme.set_scale(scale)
    QApplication.processEvents()  # the field first takes its new height
    press(pane, Qt.Key.Key_Down)
    found, line = pane.facets.offer.list, pane.facets.search
    until(lambda: found.is_open)
    window = pane.window()
    assert window.rect().adjusted(-12, -12, 12, 12).contains(found.geometry())
    first = found.list.mapTo(window, found.list.rect().topLeft())
    assert first.y() >= line.mapTo(window, line.rect().bottomLeft()).y()


def test_it_is_a_list_with_a_name_and_its_rows_are_said_with_what_they_mean(pane: LibraryPane) -> None:
    typed(pane, "pl")
    rows = pane.facets.offer.list.list
    heard = QAccessible.queryAccessibleInterface(rows)
    assert heard.role() == QAccessible.Role.List
    assert heard.text(QAccessible.Text.Name) == "What can be searched for"
    assert rows.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "platform:, Network"
