"""The calendar in the window: a week by accounts, moved by keys and by dragging, ideas on free times, what is not ready."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from calendar_place import ALT, NONE, SOON, Calendar
from desk_fixtures import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editorial.library.posts import read_post
from editorial.library.review import set_state
from editorial.library.transaction import Command, Transaction
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot
from ui.bridge.session import Session
from ui.kit.sheet import front_sheet
from ui.panes.calendar_ask import IdeaCard, MoveCard, ShiftCard
from ui.panes.settings_cadence import CadenceField
from ui.sheets.overlays import OverlaysSheet
from ui.sheets.series import SeriesSheet

if TYPE_CHECKING:
    from conftest import Desks


@pytest.fixture
def calendar(session: Session, window: QWidget) -> Iterator[Calendar]:
    made = Calendar(session, window)
    yield made
    made.pane.hide()


def day_after(slot: Slot | None) -> dt.date:
    assert slot is not None
    return slot.local.date()


def test_each_account_has_a_row_and_each_post_its_cell(calendar: Calendar) -> None:
    assert [one.line.channel.platform for one in calendar.items("Bee diary, week 11")] == ["x", "mastodon"]
    item = calendar.item("Bee diary, week 11", "x")
    assert f"{item.at:%H:%M}" == "10:00"
    assert "Approved" in calendar.pane.model.said(item)


def test_a_cell_is_heard_whole(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    table = QAccessible.queryAccessibleInterface(calendar.pane.table)
    said = calendar.pane.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)

    assert table is not None
    assert table.role() == QAccessible.Role.Table
    assert said.startswith("Bee diary, week 11, Approved, X")
    assert "10:00 Paris" in said


def test_enter_opens_the_post(calendar: Calendar) -> None:
    item = calendar.item("Bee diary, week 11", "x")
    calendar.stand_on(item)
    calendar.key(Qt.Key.Key_Return)

    assert item.cell is not None
    assert calendar.opened == [item.cell.entry.post]


def test_alt_and_an_arrow_move_a_post_and_undo_brings_it_back(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    calendar.key(Qt.Key.Key_Down, ALT)
    slot = calendar.slot("Bee diary, week 11")

    assert slot is not None
    assert f"{slot.local:%H:%M}" == "10:15"
    assert {one.state for one in calendar.post("Bee diary, week 11").variants} == {"approved"}
    calendar.session.undo(calendar.done[-1].entry)
    until(lambda: calendar.done[-1].verb == "undo")
    calendar.settle()
    slot = calendar.slot("Bee diary, week 11")
    assert slot is not None
    assert f"{slot.local:%H:%M}" == "10:00"


def test_one_still_stands_on_the_post_that_was_moved(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    step = Qt.Key.Key_Left if SOON.weekday() == 6 else Qt.Key.Key_Right
    calendar.key(step, ALT)

    assert calendar.pane.table.current_item is not None
    assert calendar.pane.model.title(calendar.pane.table.current_item) == "Bee diary, week 11"
    assert day_after(calendar.slot("Bee diary, week 11")) != SOON


def test_dragging_shows_the_new_time_and_moves(calendar: Calendar) -> None:
    start = calendar.centre(calendar.item("Bee diary, week 11", "x"))
    said = calendar.drag(start, start + QPoint(0, 28 + 20))

    assert said.endswith("10:20")
    slot = calendar.slot("Bee diary, week 11")
    assert slot is not None
    assert f"{slot.local:%H:%M}" == "10:20"


def test_another_account_is_no_place_for_it(calendar: Calendar) -> None:
    start = calendar.centre(calendar.item("Bee diary, week 11", "x"))
    other = calendar.centre(calendar.item("Bee diary, week 11", "mastodon"))
    said = calendar.drag(start, other)

    assert said == "Let go: nothing moves"
    assert calendar.done == []


def test_escape_lets_go_of_what_is_dragged(calendar: Calendar) -> None:
    start = calendar.centre(calendar.item("Bee diary, week 11", "x"))
    view = calendar.pane.table.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, start)
    QTest.mouseMove(view, start + QPoint(12, 0))
    QTest.mouseMove(view, start + QPoint(0, 60))
    QTest.keyClick(calendar.pane.table, Qt.Key.Key_Escape)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, start + QPoint(0, 60))

    assert calendar.pane.drag.label is None
    assert calendar.done == []


def test_what_has_no_time_is_dragged_onto_its_row(calendar: Calendar) -> None:
    side, table = calendar.pane.side, calendar.pane.table
    [variant] = [key for key, one in side.entries.items() if one.name == "Winter opening hours"]
    row = side._loose_rows.row_of(variant)
    side.loose.select_row(row)
    start = side.loose.visualRect(side.loose.model().index(row, 0)).center()
    target = table.viewport().mapToGlobal(calendar.centre(calendar.item("Bee diary, week 11", "x")))
    said = calendar.drag(start, side.loose.viewport().mapFromGlobal(target), on=side.loose.viewport())

    assert said.endswith("09:03")
    assert len(calendar.items("Winter opening hours")) == 1
    assert day_after(calendar.slot("Winter opening hours")) == SOON
    assert variant not in side.entries


def test_n_notes_an_idea_with_a_writer(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    calendar.key(Qt.Key.Key_N)
    card = front_sheet(calendar.window)
    assert isinstance(card, IdeaCard)
    assert card.about.control.hasFocus()
    card.about.set_text("Warm hands")
    card.time.set_text(f"{SOON} 16:00")
    assert calendar.session.person is not None
    card.writer.who.set_value(calendar.session.person.id)
    card.button.click()
    until(lambda: calendar.done)
    calendar.settle()

    item = calendar.item("Warm hands", "x")
    assert f"{item.at:%H:%M}" == "16:00"
    assert "Ben Okafor" in calendar.pane.model.said(item)
    assert calendar.post("Warm hands").variants[0].state == "idea"


def test_a_click_on_a_free_time_asks_for_an_idea(calendar: Calendar) -> None:
    calendar.pane.step(1)
    calendar.settle()
    free = calendar.items("free")[0]
    QTest.mouseClick(calendar.pane.table.viewport(), Qt.MouseButton.LeftButton, NONE, calendar.centre(free))

    assert isinstance(front_sheet(calendar.window), IdeaCard)


def test_a_time_that_cannot_be_read_is_said_in_the_card(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    calendar.pane.move_time()
    card = front_sheet(calendar.window)
    assert isinstance(card, MoveCard)
    card.time.set_text("someday")
    card.button.click()

    assert "is not a time" in card.time.error
    assert front_sheet(calendar.window) is card


def test_a_time_is_taken_away_in_the_card(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    calendar.pane.move_time()
    card = front_sheet(calendar.window)
    assert isinstance(card, MoveCard)
    card.none_button.click()
    until(lambda: calendar.done)
    calendar.settle()

    assert calendar.items("Bee diary, week 11", "x") == []


def test_several_move_together_after_saying_what_clashes(calendar: Calendar, next_door: Desks) -> None:
    next_door.write("Lamps", "We mend lamps.", ("x",), "10:05")
    calendar.session._look_around()
    until(lambda: calendar.items("Lamps"))
    table = calendar.pane.table
    table.clearSelection()
    mode = table.selectionModel().SelectionFlag.Select
    for network in ("x", "mastodon"):
        item = calendar.item("Bee diary, week 11", network)
        assert item.cell is not None
        table.selectionModel().select(calendar.pane.model.index_of(item.cell.entry.variant), mode)
    calendar.pane.move_time()
    card = front_sheet(calendar.window)
    assert isinstance(card, ShiftCard)
    card.by.set_numbers((0, 5))
    until(lambda: "at the same time" in card.effect.text())
    assert card.button.text() == "Move 2 posts"
    card.button.click()
    until(lambda: calendar.done)
    calendar.settle()

    assert calendar.done[-1].label == "2 posts moved"
    assert {f"{one.at:%H:%M}" for one in calendar.items("Bee diary, week 11")} == {"10:05"}


def test_several_stay_chosen_when_they_were_moved(calendar: Calendar) -> None:
    calendar.pane.table.clearSelection()
    ids = [item.key for item in calendar.items("Bee diary, week 11")]
    calendar.pane.table.choose_items(ids)
    calendar.key(Qt.Key.Key_Down, ALT)
    calendar.key(Qt.Key.Key_Down, ALT)

    assert [answer.label for answer in calendar.done] == [f"{len(ids)} posts moved"] * 2
    assert {item.key for item in calendar.pane.table.chosen} == set(ids)


def test_only_what_is_not_ready_is_shown_with_who_does_what(calendar: Calendar, next_door: Desks) -> None:
    next_door.write("Lamps", "We mend lamps.", ("x",), "17:00")
    calendar.session._look_around()
    until(lambda: calendar.items("Lamps"))
    assert calendar.pane.head.waiting.text() == "1 not ready"
    calendar.pane.head.waiting.click()
    calendar.settle()

    assert calendar.items("Bee diary, week 11") == []
    assert len(calendar.items("Lamps")) == 1
    rows = calendar.pane.side.waiting.model()
    said = [rows.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(rows.rowCount())]
    assert any("Ana Ruiz submits it" in words for words in said)


def test_the_month_counts_and_leads_to_a_week(calendar: Calendar) -> None:
    pane = calendar.pane
    pane.head.view._parts["month"].click()
    until(lambda: pane.months.rowCount() > 3)
    calendar.settle()
    days = (SOON - pane.months.first).days
    index = pane.months.index(days // 7, days % 7)
    until(lambda: pane.months.numbers(index)[0] > 3)
    assert pane.months.numbers(index)[1] == 0
    pane.month.setCurrentIndex(index)
    QTest.keyClick(pane.month, Qt.Key.Key_Return)

    assert pane.is_week
    assert pane.first == SOON - dt.timedelta(days=SOON.weekday())


def test_one_stands_on_a_day_of_the_month_and_stays_there(calendar: Calendar) -> None:
    pane = calendar.pane
    pane.head.view._parts["month"].click()
    until(lambda: pane.month.day is not None)
    assert pane.month.day.month == pane.first.month
    QTest.keyClick(pane.month, Qt.Key.Key_Right)
    stood_on = pane.month.day
    calendar.session.changed.emit(ChangeSet(kinds=frozenset({"post", "elsewhere"})))
    calendar.settle()

    assert pane.month.day == stood_on


def test_an_idea_of_the_month_is_for_the_day_that_one_stands_on(calendar: Calendar) -> None:
    pane = calendar.pane
    pane.head.view._parts["month"].click()
    pane.step(3)
    until(lambda: pane.months.month == pane.first.month and pane.month.day is not None)
    day = pane.first + dt.timedelta(days=9)
    pane.month.setCurrentIndex(pane.months.index_of(day))
    pane.primary()
    until(lambda: isinstance(front_sheet(calendar.window), IdeaCard))
    card = front_sheet(calendar.window)
    assert isinstance(card, IdeaCard)
    made: list[dt.datetime] = []
    card.made.connect(lambda _title, at, _who, _due: made.append(at))
    card.about.set_text("Bees in spring")
    card.button.click()

    assert [at.date() for at in made] == [day]


def test_another_clock_and_a_second_one(calendar: Calendar) -> None:
    wanted: list[tuple[str, object]] = []
    calendar.pane.preference_changed.connect(lambda name, value: wanted.append((name, value)))
    calendar.pane.head.clock_chosen.emit("Asia/Bangkok")
    calendar.pane.head.second_chosen.emit("America/New_York")
    calendar.settle()
    item = calendar.item("Bee diary, week 11", "x")

    assert f"{item.at:%H:%M}" in ("15:00", "16:00")
    assert "New York" in calendar.pane.model.said(item)
    assert wanted == [("calendar_clock", "Asia/Bangkok"), ("calendar_second", "America/New_York")]


def test_a_calendar_of_others_stands_under_its_day(calendar: Calendar, tmp_path: Path) -> None:
    path = tmp_path / "Holidays.ics"
    event = f"BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Town fair\r\nDTSTART;VALUE=DATE:{SOON:%Y%m%d}\r\nEND:VEVENT\r\n"
    path.write_bytes(f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\n{event}END:VCALENDAR\r\n".encode())
    calendar.pane.acts.more("overlays")
    sheet = front_sheet(calendar.window)
    assert isinstance(sheet, OverlaysSheet)
    sheet.add(path)
    until(lambda: calendar.pane.model.overlays(SOON.weekday()) == ["Town fair"])
    wrong = tmp_path / "wrong.ics"
    wrong.write_text("no calendar")
    sheet.add(wrong)
    until(lambda: "no calendar file" in sheet._problem.text())

    assert sheet._model.ids() == [str(path)]


def test_a_calendar_of_others_that_is_gone_is_told_of_once(calendar: Calendar, tmp_path: Path) -> None:
    path = tmp_path / "Holidays.ics"
    path.write_bytes(b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n")
    OverlaysSheet(calendar.window, calendar.session).add(path)
    until(lambda: calendar.done)
    calendar.settle()
    path.unlink()
    for _look in range(2):
        calendar.session.changed.emit(ChangeSet(kinds=frozenset({"settings"})))
        calendar.settle()

    assert len(calendar.failed) == 1
    assert "Calendars of others" in calendar.failed[0]


def test_a_series_is_made_with_its_first_drafts(calendar: Calendar) -> None:
    calendar.pane.acts.more("series")
    sheet = front_sheet(calendar.window)
    assert isinstance(sheet, SeriesSheet)
    until(lambda: sheet.template.combo.count() > 0)
    assert not sheet.save_button.isEnabled()
    sheet.name.set_text("Bee Monday")
    channel = calendar.item("Bee diary, week 11", "x").line.channel.id
    sheet.accounts.set_value((channel,))
    sheet.starts.set_value(SOON)
    for day, button in enumerate(sheet.repeat.days):
        button.setChecked(day == SOON.weekday())
    sheet.time.set_text("18:00")
    sheet.zone.set_text("Europe/Paris")
    sheet._say()
    until(lambda: sheet.effect.text().startswith("Next: "))
    sheet.save_button.click()
    until(lambda: len(calendar.done) == 2)
    calendar.settle()

    assert f"{calendar.item('Bee Monday', 'x').at:%H:%M}" == "18:00"
    calendar.pane.step(1)
    calendar.settle()
    assert len(calendar.items("Bee Monday")) == 1


def test_a_day_to_change_a_series_from_that_is_none_changes_nothing(calendar: Calendar) -> None:
    calendar.pane.acts.more("series")
    sheet = front_sheet(calendar.window)
    assert isinstance(sheet, SeriesSheet)
    until(lambda: sheet.template.combo.count() > 0)
    sheet.name.set_text("Bee Monday")
    sheet.accounts.set_value((calendar.item("Bee diary, week 11", "x").line.channel.id,))
    sheet._say()
    sheet.since.control.setText("31.2.2027")
    sheet.save_button.click()
    calendar.settle()

    assert "not a date" in sheet.since.error
    assert calendar.done == []


def test_what_has_left_does_not_move_and_says_so(calendar: Calendar, next_door: Desks) -> None:
    def leave(transaction: Transaction) -> str:
        for variant in read_post(next_door.desk.library, post.id).variants:
            set_state(transaction, post.id, variant.id, "exported")
        return "Exported"

    post = calendar.post("Bee diary, week 11")
    next_door.desk.library.operate(Command(who=next_door.ben.id), "export", leave, undoable=False)
    calendar.session._look_around()
    until(lambda: "Exported" in calendar.pane.model.said(calendar.item("Bee diary, week 11", "x")))
    calendar.stand_on(calendar.item("Bee diary, week 11", "x"))
    calendar.key(Qt.Key.Key_Down, ALT)

    assert "cannot be moved: it is exported" in calendar.failed[0]
    slot = calendar.slot("Bee diary, week 11")
    assert slot is not None
    assert f"{slot.local:%H:%M}" == "10:00"


def test_an_account_says_how_often_it_posts(qtbot: QtBot) -> None:
    field = CadenceField()
    qtbot.addWidget(field)
    field.show_limits({"text": 200, "calendar.most": 3})
    assert field.limits == {"calendar.most": 3}
    field.set_numbers((15, None, 0))

    assert field.limits == {"calendar.apart": 15, "calendar.silent": 0}


def test_thousands_of_posts_are_read_as_they_come_into_view(
    calendar: Calendar, next_door: Desks, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    real: Callable[..., None] = calendar.pane.load.looks

    def count(ids: list[str], done: Callable[..., object]) -> None:
        asked.append(len(ids))
        real(ids, done)

    monkeypatch.setattr(calendar.pane.load, "looks", count)
    for number in range(60):
        next_door.write(f"Post {number}", "Words.", ("x",), "17:00")
    calendar.session._look_around()
    until(lambda: len(calendar.items("Post 59")) == 1)
    qtbot.wait(50)

    assert sum(asked) < 60
