"""Several posts of the library chosen together, and one post used again, as somebody does it who keeps a library."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

import pytest
from library_room import opened_library
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.session import Session
from ui.kit.dialogs import AskText, Confirm
from ui.panes.library import LibraryPane
from ui.sheets.alikes import AlikesSheet
from ui.sheets.change_together import ChangeTogetherSheet
from ui.sheets.labels import LabelsSheet

if TYPE_CHECKING:
    from conftest import Desks

THANKS, BEES, SEWING, HOURS = "Repair café: thank you", "Bee diary, week 11", "คำแนะนำการซ่อมผ้า", "Winter opening hours"


@pytest.fixture
def pane(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    return opened_library(session, window, qtbot)


def row_of(pane: LibraryPane, title: str) -> int:
    return next(at for at in range(pane.model.rowCount()) if pane.model.index(at, 0).data() == title)


def choose(pane: LibraryPane, qtbot: QtBot, *titles: str) -> list[str]:
    """Click the first, Ctrl-click the others; the ids in the order of the cards."""
    pane.grid.select_row(row_of(pane, titles[0]))
    for title in titles[1:]:
        index = pane.model.index(row_of(pane, title), 0)
        pane.grid.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
    qtbot.waitUntil(lambda: len(pane.bar.ids) == len(titles))
    return list(pane.bar.ids)


def drawer(pane: LibraryPane, title: str, qtbot: QtBot) -> None:
    pane.grid.select_row(row_of(pane, title))
    qtbot.waitUntil(lambda: pane.drawer.isVisible() and pane.drawer.details.post.name == title)


def asked(session: Session, qtbot: QtBot, question: Any) -> Any:
    """What the library answers."""
    answers: list[Any] = []
    session.read(session, question, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    return answers[0]


def heads(session: Session, qtbot: QtBot, ids: list[str]) -> list[dict[str, Any]]:
    def work(desk: Any) -> list[dict[str, Any]]:
        from editorial.library.reuse import heads_of

        with desk.library.reading() as connection:
            found = heads_of(connection, ids)
        return [dict(found[one]) for one in ids]

    return asked(session, qtbot, work)


def labels(session: Session, qtbot: QtBot) -> dict[str, int]:
    def work(desk: Any) -> dict[str, int]:
        from editorial.library.labels import label_counts

        return label_counts(desk.library)

    return asked(session, qtbot, work)


def test_the_bar_counts_what_is_chosen_and_goes_when_it_is_let_go(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.grid.select_row(0)
    qtbot.wait(1)
    assert not pane.bar.isVisible()

    choose(pane, qtbot, THANKS, BEES, HOURS)
    assert pane.bar.isVisible()
    assert pane.bar.words.text() == "3 selected"

    pane.bar.let_go.emit()
    qtbot.waitUntil(lambda: not pane.bar.isVisible())


def test_what_is_chosen_stays_so_when_somebody_else_approves_a_post(
    pane: LibraryPane, qtbot: QtBot, session: Session, next_door: Desks
) -> None:
    ids = choose(pane, qtbot, THANKS, BEES)
    next_door.approve(next_door.write("Lamps", "We mend lamps on Monday.", ("mastodon",), "11:00"))
    session._look_around()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 5)
    qtbot.waitUntil(lambda: not pane.grid._soon.isActive())

    assert set(pane.bar.ids) == set(ids)


def test_all_cards_are_chosen_by_a_key(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.grid.setFocus()
    qtbot.keyClick(pane.grid, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: pane.bar.words.text() == "4 selected")


def test_a_key_takes_one_more(pane: LibraryPane, qtbot: QtBot) -> None:
    pane.grid.setFocus()
    pane.grid.select_row(0)
    qtbot.keyClick(pane.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)

    qtbot.waitUntil(lambda: pane.bar.words.text() == "2 selected")


def test_evergreen_for_several_is_one_step_with_one_way_back(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    ids = choose(pane, qtbot, THANKS, BEES)
    with qtbot.waitSignal(session.done) as done:
        pane.bar.findChild(QWidget, "evergreen").click()
    assert [one["reuse"] for one in heads(session, qtbot, ids)] == ["evergreen", "evergreen"]
    assert pane.bar.words.text() == "2 selected"

    with qtbot.waitSignal(session.done):
        session.undo(done.args[0].entry)
    assert [one["reuse"] for one in heads(session, qtbot, ids)] == ["", ""]


def test_one_change_is_counted_before_it_is_done(
    pane: LibraryPane, qtbot: QtBot, session: Session, window: QWidget
) -> None:
    ids = choose(pane, qtbot, THANKS, BEES)
    pane.bar.change_button.click()
    sheet = window.findChild(ChangeTogetherSheet)
    assert not sheet.change_button.isEnabled()

    sheet.added.set_value(("Tips",))
    sheet.added.changed.emit(sheet.added.value)
    sheet.until.combo.setCurrentIndex(1)
    sheet.until.combo.activated.emit(1)
    sheet.day.set_value(dt.date(2020, 1, 1))
    sheet.day.changed.emit(sheet.day.value)

    qtbot.waitUntil(sheet.change_button.isEnabled)
    words = " ".join(label.text() for label in sheet.findChildren(QLabel))
    assert "2 posts change." in words
    assert "2 of them have a time after this day" in words
    with qtbot.waitSignal(session.done):
        sheet.change_button.click()
    assert [one["expires"] for one in heads(session, qtbot, ids)] == ["2020-01-01", "2020-01-01"]
    assert labels(session, qtbot) == {"Tips": 2}


def test_a_last_day_that_is_none_changes_nothing(pane: LibraryPane, qtbot: QtBot, window: QWidget) -> None:
    choose(pane, qtbot, THANKS, BEES)
    pane.bar.change_button.click()
    sheet = window.findChild(ChangeTogetherSheet)
    sheet.added.set_value(("Tips",))
    sheet.until.combo.setCurrentIndex(1)
    sheet.until.combo.activated.emit(1)
    qtbot.waitUntil(lambda: "which day" in sheet._said.text())
    assert not sheet.change_button.isEnabled()
    sheet.day.set_value(dt.date(2035, 1, 1))
    sheet.day.changed.emit(sheet.day.value)
    qtbot.waitUntil(sheet.change_button.isEnabled)
    sheet.day.control.setText("31.2.2035")
    sheet.change_button.click()

    assert "not a date" in sheet.day.error
    assert sheet.isVisible()


def test_the_drawer_changes_one_post(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    drawer(pane, BEES, qtbot)
    reuse = pane.drawer.reuse
    with qtbot.waitSignal(session.done):
        reuse.fields.evergreen.box.click()
    with qtbot.waitSignal(session.done):
        qtbot.keyClicks(reuse.labels._line, "Bees,")
    qtbot.waitUntil(lambda: pane.drawer.details.labels == ("Bees",) and pane.drawer.details.post.evergreen)

    assert labels(session, qtbot) == {"Bees": 1}
    qtbot.waitUntil(lambda: pane.model.post_at(row_of(pane, BEES)) is not None)
    assert pane.model.post_at(row_of(pane, BEES)).evergreen


def test_labels_are_offered_while_they_are_typed(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    drawer(pane, BEES, qtbot)
    with qtbot.waitSignal(session.done):
        qtbot.keyClicks(pane.drawer.reuse.labels._line, "Honey,")
    drawer(pane, THANKS, qtbot)
    line = pane.drawer.reuse.labels._line

    with qtbot.waitSignal(session.done):
        qtbot.keyClicks(line, "ho")
        qtbot.keyClick(line, Qt.Key.Key_Return)

    assert labels(session, qtbot) == {"Honey": 2}


def test_a_post_that_has_not_rested_is_asked_about_and_may_be_used_all_the_same(
    pane: LibraryPane, qtbot: QtBot, window: QWidget, next_door: Desks
) -> None:
    drawer(pane, THANKS, qtbot)
    left(next_door, pane.drawer.details.post.id)
    drawer(pane, BEES, qtbot)
    drawer(pane, THANKS, qtbot)
    assert pane.drawer.details.rests

    pane.drawer.use_again_button.click()
    qtbot.waitUntil(lambda: window.findChild(Confirm) is not None)
    sheet = window.findChild(Confirm)
    assert any("again from" in label.text() for label in sheet.findChildren(QLabel))
    with qtbot.waitSignal(pane.open_post):
        sheet.confirm_button.click()


def left(desks: Desks, post_id: str) -> None:
    """All networks of a post are exported, without the files."""
    from editorial.library import review
    from editorial.library.posts import load_post
    from editorial.library.transaction import Command

    def work(transaction: Any) -> str:
        for variant in load_post(transaction.connection, post_id).variants:
            review.set_state(transaction, post_id, variant.id, "exported")
        return "Exported"

    desks.desk.library.operate(Command(who=desks.ana.id), "export", work, undoable=False)


def test_lists_that_no_filter_makes_are_shown_and_put_back(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    pane.rested()
    qtbot.waitUntil(pane.nothing.isVisible)
    assert pane.sentence.text() == "Evergreen posts that have rested"

    pane.nothing.button.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    assert pane.sentence.text() == "Approved posts"


def test_what_is_past_its_last_day_is_a_list(pane: LibraryPane, qtbot: QtBot, session: Session) -> None:
    drawer(pane, HOURS, qtbot)
    late = pane.drawer.details.post.id
    with qtbot.waitSignal(session.done):
        pane._actions.change((late,), {"expires": "2020-01-01"})

    pane.past_last_day()

    qtbot.waitUntil(lambda: pane.model.rowCount() == 1)
    qtbot.waitUntil(lambda: pane.model.index(0, 0).data() == HOURS)


def test_what_is_archived_leaves_the_cards_and_has_a_list_of_its_own(
    pane: LibraryPane, qtbot: QtBot, session: Session
) -> None:
    choose(pane, qtbot, THANKS, HOURS)
    pane.bar.findChild(QWidget, "archive").click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)

    pane._shelves.archived()

    qtbot.waitUntil(lambda: pane.sentence.text() == "Archived posts")
    qtbot.waitUntil(lambda: pane.model.index(1, 0).data() == THANKS)
    assert pane.model.index(0, 0).data() == HOURS


def test_posts_are_put_into_a_collection_and_shown_from_there(
    pane: LibraryPane, qtbot: QtBot, session: Session, window: QWidget
) -> None:
    choose(pane, qtbot, THANKS, HOURS)
    pane.bar.findChild(QWidget, "collection").click()
    sheet = window.findChild(AskText)
    sheet.field.set_text("Best of")
    with qtbot.waitSignal(session.done):
        sheet.confirm_button.click()

    pane.labels()
    listed = window.findChild(LabelsSheet)
    qtbot.waitUntil(lambda: listed.chosen[0] == "collection")
    listed.show_button.click()

    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert pane.sentence.text() == "The collection “Best of”"
    qtbot.waitUntil(lambda: pane.model.post_at(1) is not None)
    choose(pane, qtbot, THANKS, HOURS)
    pane.bar.findChild(QWidget, "take_out").click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 0)


def test_posts_that_are_nearly_the_same_stand_in_groups_and_are_shown_side_by_side(
    pane: LibraryPane, qtbot: QtBot, window: QWidget, next_door: Desks
) -> None:
    words = "Together you mended 41 toasters, lamps and jackets, and nobody went home without a cup of tea on {}."
    ids = {next_door.write(day, words.format(day), ("x",)) for day in ("Monday", "Friday")}
    for post in ids:
        next_door.approve(post)
    pane.alike()
    sheet = window.findChild(AlikesSheet)
    qtbot.waitUntil(lambda: bool(sheet.chosen_group))

    assert set(sheet.chosen_group) == ids
    sheet.show_button.click()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 2)
    assert pane.sentence.text() == "Posts that are nearly the same"
