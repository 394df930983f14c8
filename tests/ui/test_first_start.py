"""The first start: with nothing but a click, with answers, and with answers that cannot be taken."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from editorial.bootstrap import toolbox
from editorial.library.people import channels, people
from editorial.library.workspace import open_library
from ui.bridge.session import Session
from ui.frame import SMALLEST_SIZE, START_SIZE
from ui.kit.card import Card
from ui.sheets.first_start import FirstStart


@pytest.fixture
def page(make_session: Callable[[], Session], window: QWidget, qtbot: QtBot, tmp_path: Path) -> FirstStart:
    page = FirstStart(make_session(), window)
    page.resize(window.size())
    page.show()
    page.folder.set_text(str(tmp_path / "Green & Co"))
    qtbot.waitUntil(lambda: bool(page._ticks))
    return page


def test_every_question_has_an_answer_already(make_session: Callable[[], Session], window: QWidget) -> None:
    page = FirstStart(make_session(), window)

    assert page.folder.text
    assert page.kind.current == "new"
    assert page.begin_button.isEnabled()


def test_begin_makes_the_workspace_with_owner_accounts_and_style(
    page: FirstStart, qtbot: QtBot, tmp_path: Path
) -> None:
    page.name.set_text("Ana Ruiz")
    page._ticks["x"].click()
    page._ticks["linkedin_post"].click()

    with qtbot.waitSignal(page.began) as began:
        page.begin_button.click()

    assert page.begin_button.text() == "One moment…"
    assert not page.begin_button.isEnabled()
    folder = tmp_path / "Green & Co"
    assert began.args == [folder, "Ana Ruiz"]
    library = open_library(folder)
    try:
        assert [(one.name, one.roles) for one in people(library)] == [("Ana Ruiz", frozenset({"owner"}))]
        assert sorted((one.platform, one.name) for one in channels(library)) == [
            ("linkedin_post", "Green & Co"),
            ("x", "Green & Co"),
        ]
    finally:
        library.close()
    assert 'name = "Green & Co"' in (folder / "house-style.toml").read_text(encoding="utf-8")


def test_what_began_opens_in_the_session(
    page: FirstStart, qtbot: QtBot, make_session: Callable[[], Session], tmp_path: Path
) -> None:
    page.name.set_text("Ana Ruiz")
    with qtbot.waitSignal(page.began):
        page.begin_button.click()
    session = make_session()
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "Green & Co", "Ana Ruiz")

    assert session.person is not None
    assert session.person.name == "Ana Ruiz"


def test_an_existing_workspace_is_recognised_and_opened(page: FirstStart, qtbot: QtBot, workspace: Path) -> None:
    page.choose_folder(workspace)

    assert page.kind.current == "open"
    with qtbot.waitSignal(page.began) as began:
        page.begin_button.click()
    assert began.args[0] == workspace


def test_a_chosen_folder_with_files_in_it_gets_one_for_the_workspace(page: FirstStart, tmp_path: Path) -> None:
    (tmp_path / "Papers").mkdir()
    (tmp_path / "Papers" / "letter.txt").write_text("Dear Ben")
    page.choose_folder(tmp_path / "Papers")

    assert page.folder.text == str(tmp_path / "Papers" / "Proofdesk")


def test_without_a_name_it_says_so_and_makes_nothing(page: FirstStart, tmp_path: Path) -> None:
    page.name.set_text(" ")
    page.begin_button.click()

    assert page.name.error
    assert not (tmp_path / "Green & Co").exists()


def test_a_synced_folder_is_refused_where_the_folder_stands(page: FirstStart, qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    page.folder.set_text(str(tmp_path / "Dropbox"))
    page.begin_button.click()

    qtbot.waitUntil(lambda: "synced folder" in page.folder.error)
    assert page.begin_button.isEnabled()
    page.folder.set_text(str(tmp_path / "Green & Co"))
    assert page.folder.error == ""


def test_a_folder_without_a_workspace_cannot_be_opened(page: FirstStart, qtbot: QtBot, tmp_path: Path) -> None:
    page.kind._parts["open"].click()
    page.folder.set_text(str(tmp_path))
    page.begin_button.click()

    qtbot.waitUntil(lambda: bool(page.folder.error))


def shown_ticks(page: FirstStart) -> list[str]:
    """The networks that can be seen, as they are read: line by line."""
    ticks = [one for one in page._ticks.values() if one.isVisible()]
    return [one.text() for one in sorted(ticks, key=lambda one: (one.y(), one.x()))]


def test_the_networks_most_newsrooms_use_come_first(page: FirstStart, qtbot: QtBot) -> None:
    common = [one.name for one in toolbox().platforms().values() if one.common and not one.closed]
    assert 5 <= len(common) <= 9
    first = shown_ticks(page)[: len(common)]
    assert sorted(words.partition(" (")[0] for words in first) == sorted(common)
    assert first == sorted(first, key=str.casefold)


def test_all_four_questions_are_seen_at_once_in_the_usual_window(page: FirstStart, qtbot: QtBot) -> None:
    page.resize(*START_SIZE)
    area = page.findChildren(QScrollArea)[0]
    qtbot.waitUntil(lambda: page._networks.mapTo(page, QPoint()).x() > page._style.mapTo(page, QPoint()).x())
    qtbot.waitUntil(lambda: not area.verticalScrollBar().isVisible())
    seen = QRect(area.viewport().mapTo(page, QPoint()), area.viewport().size())
    for card in page.findChildren(Card):
        assert seen.contains(QRect(card.mapTo(page, QPoint()), card.size())), card.accessibleName()


def test_in_a_narrow_window_the_house_style_stands_before_the_networks(page: FirstStart, qtbot: QtBot) -> None:
    page.resize(*SMALLEST_SIZE)
    qtbot.waitUntil(lambda: page._style.mapTo(page, QPoint()).y() < page._networks.mapTo(page, QPoint()).y())
    assert page._style.x() == page._networks.x()


def test_a_few_letters_find_a_network_and_what_is_ticked_stays_ticked(page: FirstStart, qtbot: QtBot) -> None:
    page._ticks["x"].click()
    qtbot.keyClicks(page._networks.filter, "mast")
    assert shown_ticks(page) == ["Mastodon"]
    page._ticks["mastodon"].click()
    page._networks.filter.clear()
    assert len(shown_ticks(page)) > 20
    assert set(page.networks) == {"x", "mastodon"}


def test_tab_goes_through_the_networks_to_the_button(page: FirstStart, qtbot: QtBot) -> None:
    ticks = [*page._ticks.values()]
    page.activateWindow()
    for before, after in ((page._networks.filter, ticks[0]), (ticks[-1], page.begin_button)):
        before.setFocus()
        qtbot.waitUntil(before.hasFocus)
        qtbot.keyClick(before, Qt.Key.Key_Tab)
        assert after.hasFocus()


def test_every_control_has_a_name(page: FirstStart) -> None:
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless
