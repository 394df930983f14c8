"""The library as somebody uses it who looks for a post that was approved before."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from desk_fixtures import until
from library_room import opened_library, titles
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editorial.library.records import PostRow
from ui.bridge.session import Session
from ui.kit.buttons import SecondaryButton
from ui.kit.dialogs import AskText, Confirm
from ui.kit.roles import Role
from ui.kit.rows import Row
from ui.models.posts import PAGE, PostsModel, Standings
from ui.panes.library import LibraryPane

if TYPE_CHECKING:
    from conftest import Desks


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    return opened_library(session, window, qtbot)


def choose(pane: LibraryPane, title: str, qtbot: QtBot) -> None:
    pane.grid.select_row(titles(pane).index(title))
    qtbot.waitUntil(lambda: pane.drawer.isVisible() and pane.drawer.details.post.name == title)


def facet(pane: LibraryPane, words: str) -> None:
    """Click a filter's row, once it is there."""
    view = pane.facets._list
    model = view.model()

    def rows() -> list[int]:
        return [at for at in range(model.rowCount()) if model.index(at, 0).data() == words]

    until(rows, f"no filter “{words}”")
    view.selectionModel().select(model.index(rows()[0], 0), QItemSelectionModel.SelectionFlag.Toggle)


def press(pane: LibraryPane, verb: str) -> None:
    button = next(one for one in pane.drawer.findChildren(SecondaryButton) if one.property("verb") == verb)
    button.click()


def test_cards_are_the_approved_posts_by_the_day_they_go_out_newest_first(pane: LibraryPane) -> None:
    assert titles(pane) == [
        "คำแนะนำการซ่อมผ้า",
        "Bee diary, week 11",
        "Repair café: thank you",
        "Winter opening hours",
    ]
    assert pane.sentence.text() == "Approved posts"
    assert pane.result.count.text() == "4 posts"
    assert pane.model.index(1, 0).data(Role.DETAIL) == "Approved · X, Mastodon"


def test_filter_reads_as_a_sentence_and_clears(pane: LibraryPane, qtbot: QtBot) -> None:
    facet(pane, "X")
    facet(pane, "Ana Ruiz")
    qtbot.keyClicks(pane.facets.search, "toaster")

    qtbot.waitUntil(lambda: titles(pane) == ["Repair café: thank you"])
    assert pane.sentence.text() == "Approved posts on X about “toaster”, by Ana Ruiz"
    pane.result.clear_button.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    assert pane.facets.search.text() == ""


def test_choosing_a_facet_again_takes_it_off_and_a_second_of_its_kind_replaces_it(
    pane: LibraryPane, qtbot: QtBot
) -> None:
    facet(pane, "X")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 3)
    facet(pane, "Mastodon")
    qtbot.waitUntil(lambda: titles(pane) == ["Bee diary, week 11"])
    facet(pane, "Mastodon")
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)


def test_words_are_looked_for_after_a_pause_in_thai_too(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.facets.search.setText("ห้องสมุด")

    qtbot.waitUntil(lambda: titles(pane) == ["คำแนะนำการซ่อมผ้า"])


def test_nothing_found_offers_to_clear_the_filters(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.facets.search.setText("zebra")
    qtbot.waitUntil(pane.nothing.isVisible)

    pane.nothing.button.click()

    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    assert pane.grid.isVisible()


def test_empty_library_says_what_it_is_for(make_session: object, tmp_path: Path, window: QWidget, qtbot: QtBot) -> None:
    from editorial.library.people import first_person
    from editorial.library.workspace import create_library

    library = create_library(tmp_path / "new")
    first_person(library, "Ana Ruiz")
    library.close()
    session = make_session()
    with qtbot.waitSignal(session.opened):
        session.open(tmp_path / "new")
    pane = LibraryPane(session, window)
    pane.show()

    qtbot.waitUntil(pane.empty.isVisible)
    qtbot.waitUntil(lambda: not pane.export_button.isEnabled())


def test_drawer_shows_the_text_of_each_network_and_copies_it(pane: LibraryPane, qtbot: QtBot) -> None:
    choose(pane, "Repair café: thank you", qtbot)
    shown = [label.text() for label in pane.drawer.findChildren(QWidget) if hasattr(label, "text")]

    assert "Together you mended 41 toasters, lamps and jackets." in shown
    assert any(words.startswith("Ben Okafor, ") for words in shown)
    assert pane.drawer.variant.channel == "x"
    pane.drawer.copy_button.click()
    assert QGuiApplication.clipboard().text() == "Together you mended 41 toasters, lamps and jackets."


def test_use_again_opens_a_new_draft_and_remembers_the_use(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    choose(pane, "Bee diary, week 11", qtbot)
    old = pane.drawer.details.post.id

    with qtbot.waitSignal(pane.open_post) as opened:
        pane.drawer.use_again_button.click()

    assert opened.args[0] not in ("", old)
    qtbot.waitUntil(lambda: [use.post for use in pane.drawer.details.uses] == opened.args)


def test_approval_is_taken_away_with_a_reason(pane: LibraryPane, qtbot: QtBot, window: QWidget) -> None:
    choose(pane, "Winter opening hours", qtbot)
    press(pane, "revoke")
    asked = window.findChild(AskText)
    asked.field.set_text("The hours are wrong")
    asked.confirm_button.click()

    qtbot.waitUntil(lambda: "Winter opening hours" not in titles(pane))
    assert not pane.drawer.isVisible()


def test_change_opens_the_draft_while_the_approved_version_stays(
    pane: LibraryPane, qtbot: QtBot, window: QWidget, session: Session
) -> None:
    session.choose_person(next(one.id for one in session.names.people.values() if one.name == "Ana Ruiz"))
    choose(pane, "Winter opening hours", qtbot)
    post = pane.drawer.details.post.id
    press(pane, "change")

    with qtbot.waitSignal(pane.open_post) as opened:
        window.findChild(Confirm).confirm_button.click()

    assert opened.args == [post]
    qtbot.waitUntil(lambda: pane.model.index(pane.model.row_of(post), 0).data(Role.DETAIL) == "Being changed · X")


def test_exported_post_is_confirmed_with_its_link(
    pane: LibraryPane, qtbot: QtBot, window: QWidget, session: Session, tmp_path: Path
) -> None:
    def work(desk: object, command: object) -> object:
        from editorial.exporters.base import Options
        from editorial.exporters.run import plan, write

        return write(desk, command, plan(desk, "json", Options()), tmp_path / "out").change

    with qtbot.waitSignal(session.changed):
        session.write(pane, work)
    choose(pane, "Winter opening hours", qtbot)
    qtbot.waitUntil(lambda: pane.drawer.variant is not None and pane.drawer.variant.state == "exported")
    assert [use.target for use in pane.drawer.details.uses] == ["json"]

    press(pane, "confirm")
    asked = window.findChild(AskText)
    asked.field.set_text("https://example.org/1")
    asked.confirm_button.click()

    qtbot.waitUntil(lambda: pane.drawer.variant is not None and pane.drawer.variant.state == "published")
    assert pane.drawer.variant.outside_note == "https://example.org/1"


def test_a_step_not_open_to_this_person_is_grey_and_says_why(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    from editorial.model.desk import Person

    session.person = Person(id=session.person.id, name="Noor", initials="N", roles=frozenset({"writer"}))
    choose(pane, "Winter opening hours", qtbot)

    revoke = next(one for one in pane.drawer.findChildren(SecondaryButton) if one.property("verb") == "revoke")
    assert not revoke.isEnabled()
    assert "Only an editor" in revoke.toolTip()


def test_right_click_offers_what_fits_the_state(pane: LibraryPane, qtbot: QtBot) -> None:
    choose(pane, "Repair café: thank you", qtbot)
    menu = pane.menu_for(pane.drawer.details)

    words = [action.text() for action in menu.actions() if action.text()]
    assert words == [
        "Copy text",
        "Copy the reference",
        "Use again",
        "Export…",
        "Change… (needs approval again)",
        "Take the approval away…",
        "Save the evidence…",
        "Hold posts…",
    ]
    menu.close()


def test_another_window_s_approval_appears_by_itself(pane: LibraryPane, qtbot: QtBot, next_door: Desks) -> None:
    next_door.approve(next_door.write("From next door", "A kettle for everyone.", ("x",)))

    qtbot.waitUntil(lambda: "From next door" in titles(pane))


def test_a_long_list_reads_only_the_pages_that_are_looked_at(session: Session, pane: LibraryPane, qtbot: QtBot) -> None:
    real = [str(pane.model.index(at, 0).data(Role.ID)) for at in range(4)]
    model = PostsModel(session, pane.words.card, pane)
    model.set_ids([*(f"gone-{at}" for at in range(99_996)), *real])

    assert model.index(99_999, 0).data() is None
    assert model.index(99_999, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Loading"
    qtbot.waitUntil(lambda: model.index(99_999, 0).data() == "Winter opening hours")
    assert len(model._rows) == PAGE


def test_a_screen_over_the_end_of_a_page_is_read_in_one_go(session: Session, pane: LibraryPane, qtbot: QtBot) -> None:
    real = [str(pane.model.index(at, 0).data(Role.ID)) for at in range(4)]
    model = PostsModel(session, pane.words.card, pane)
    model.set_ids([*(f"gone-{at}" for at in range(2 * PAGE - 2)), *real])
    arrived: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: arrived.append((first.row(), last.row())))

    for row in (2 * PAGE - 1, 2 * PAGE):
        assert model.index(row, 0).data() is None
    qtbot.waitUntil(lambda: bool(arrived))
    assert arrived == [(PAGE, 2 * PAGE + 1)]


def test_a_row_is_put_into_words_when_it_is_seen_and_then_once(
    session: Session, pane: LibraryPane, qtbot: QtBot
) -> None:
    real = [str(pane.model.index(at, 0).data(Role.ID)) for at in range(4)]
    seen: list[str] = []

    def words(post: PostRow, _standings: Standings) -> Row:
        seen.append(post.id)
        return Row(id=post.id, title=post.title)

    model = PostsModel(session, words, pane)
    model.set_ids(real)
    model.index(0, 0).data()
    qtbot.waitUntil(lambda: model.post_at(3) is not None)
    assert seen == []
    for _time in range(2):
        model.index(1, 0).data()
    assert seen == [real[1]]


def test_every_control_has_a_name(pane: LibraryPane, qtbot: QtBot) -> None:
    choose(pane, "Repair café: thank you", qtbot)
    nameless = [
        widget
        for widget in pane.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert not nameless
