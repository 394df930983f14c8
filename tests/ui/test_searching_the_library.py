"""Looking for something in the library: the language, what is marked, what is kept under a name; the newest question wins."""

from __future__ import annotations

import threading
from typing import Any

import pytest
from library_room import opened_library, titles
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editorial.library.halting import Halt
from editorial.model.packed import PackedIds
from ui.bridge.session import Session
from ui.kit.dialogs import AskText
from ui.kit.roles import Role
from ui.models.posts import EXCERPT_ROLE
from ui.panes.library import LibraryPane
from ui.panes.library_cards import marked_in


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    return opened_library(session, window, qtbot)


def facet_rows(pane: LibraryPane) -> dict[str, str]:
    model = pane.facets._list.model()
    rows = [model.index(at, 0) for at in range(model.rowCount())]
    return {row.data(): row.data(Role.RIGHT) for row in rows if not row.data(Role.SECTION)}


def test_conditions_can_be_typed_and_are_read_back(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.facets.search.setText("platform:mastodon -toasters")
    qtbot.waitUntil(lambda: titles(pane) == ["Bee diary, week 11"])
    assert pane.sentence.text() == "Approved posts on Mastodon, without “toasters”"

    pane.facets.search.setText("foo:bar")
    qtbot.waitUntil(pane.nothing.isVisible)
    assert "“foo:” is no condition here" in pane.sentence.text()


def test_the_words_stand_marked_in_their_sentence(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.facets.search.setText("TOASTERS")
    qtbot.waitUntil(lambda: titles(pane) == ["Repair café: thank you"])
    qtbot.waitUntil(lambda: pane.model.index(0, 0).data(EXCERPT_ROLE) is not None)
    shown = pane.model.index(0, 0).data(EXCERPT_ROLE)
    assert shown.text == "Together you mended 41 toasters, lamps and jackets."
    assert [span.of(shown.text) for span in shown.spans] == ["toasters"]

    pane.result.clear_button.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    qtbot.waitUntil(lambda: pane.model.post_at(0) is not None and pane.model.index(0, 0).data(EXCERPT_ROLE) is None)


def test_marks_stand_where_the_words_are_drawn(qapp: object) -> None:
    place, font = QRect(10, 0, 400, 20), QFont()
    (found,) = marked_in("We mend lamps", frozenset({"lamps"}), font, place, Qt.LayoutDirection.LeftToRight)
    assert found.left() > place.left()
    assert found.width() > 0
    assert marked_in("We mend lamps", frozenset(), font, place, Qt.LayoutDirection.LeftToRight) == []
    assert marked_in("שלום lamps", frozenset({"lamps"}), font, place, Qt.LayoutDirection.LeftToRight) == []


def test_what_there_is_follows_the_words(pane: LibraryPane, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: facet_rows(pane).get("X") == "3")
    pane.facets.search.setText("toasters")
    qtbot.waitUntil(lambda: facet_rows(pane).get("X") == "1")
    assert "Mastodon" not in facet_rows(pane)


def test_a_search_is_kept_under_a_name_taken_again_and_deleted_with_undo(
    pane: LibraryPane, qtbot: QtBot, window: QWidget, session: Session
) -> None:
    pane.facets.search.setText("toasters")
    pane.facets.choose("platform", "x")
    saved = pane.facets.saved
    saved._take("everybody")
    asked = window.findChild(AskText)
    asked.field.set_text("What we mended")
    asked.confirm_button.click()
    qtbot.waitUntil(lambda: [one.name for one in saved.known] == ["What we mended"])
    (kept,) = saved.known
    assert (kept.query, kept.person) == ("toasters platform:x", "")

    pane.result.clear_button.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    saved._take(kept.id)
    qtbot.waitUntil(lambda: titles(pane) == ["Repair café: thank you"])
    assert pane.facets.search.text() == "toasters platform:x"

    with qtbot.waitSignal(session.done) as done:
        saved._take(f"delete.{kept.id}")
    qtbot.waitUntil(lambda: not saved.known)
    session.undo(done.args[0].entry)
    qtbot.waitUntil(lambda: len(saved.known) == 1)


def test_only_the_newest_question_is_answered_and_the_older_one_is_stopped(session: Session, qtbot: QtBot) -> None:
    begun, stopped = threading.Event(), threading.Event()
    heard: list[str] = []

    def slow(_desk: Any, halt: Halt) -> str:
        begun.set()
        while not halt._asked:
            stopped.wait(0.01)
        stopped.set()
        halt.look()
        return "slow"

    session.search(session, slow, heard.append)
    assert begun.wait(10)
    session.search(session, lambda _desk, _halt: "quick", heard.append)
    qtbot.waitUntil(lambda: heard == ["quick"])
    assert stopped.is_set()


def test_the_rest_of_a_long_list_joins_its_first_page_without_a_jump(pane: LibraryPane, qtbot: QtBot) -> None:
    ids = [str(pane.model.index(at, 0).data(Role.ID)) for at in range(4)]
    pane.model.set_ids(PackedIds(ids[:2]))
    pane.model.index(0, 0).data()
    resets: list[int] = []
    pane.model.modelReset.connect(lambda: resets.append(1))
    assert pane.model.set_ids(PackedIds(ids)) is False
    assert not resets
    assert pane.model.rowCount() == 4
    assert pane.model.row_of(ids[3]) == 3
    qtbot.waitUntil(lambda: pane.model.post_at(0) is not None)


def test_a_long_list_stays_where_it_is_while_its_first_page_is_read_again(pane: LibraryPane) -> None:
    ids = [str(pane.model.index(at, 0).data(Role.ID)) for at in range(4)]
    pane.model.set_ids(PackedIds(ids))
    assert pane.model.set_ids(PackedIds(ids[:2]), None, more=True) is False
    assert pane.model.rowCount() == 4
    assert pane.model.set_ids(PackedIds(ids[:2])) is True
    assert pane.model.rowCount() == 2
