"""The planned days of a series in the calendar: each is moved alone, by a card, by keys and by dragging."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from calendar_place import ALT, SOON, Calendar
from desk_fixtures import until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from editorial.library.transaction import Command
from editorial.model.series import Repeat, Series
from editorial.workflow.series import save_series
from ui.bridge.session import Session
from ui.kit.dialogs import Confirm
from ui.kit.sheet import front_sheet
from ui.panes.calendar_ask import MoveCard

if TYPE_CHECKING:
    from conftest import Desks

BEES = "Bee Monday"


@pytest.fixture
def calendar(session: Session, window: QWidget, next_door: Desks) -> Iterator[Calendar]:
    """A week in which a series plans one day, at six in the evening on X."""
    made = Calendar(session, window)
    begin(made, next_door, "x")
    yield made
    made.pane.hide()


def begin(calendar: Calendar, desks: Desks, *networks: str, time: dt.time = dt.time(18), name: str = BEES) -> None:
    channels = tuple(calendar.item("Bee diary, week 11", one).line.channel.id for one in networks)
    series = Series(
        id=name,
        name=name,
        channels=channels,
        rule=Repeat(days=(SOON.weekday(),)).rule,
        time=time,
        zone="Europe/Paris",
        starts=SOON,
    )
    save_series(desks.desk, Command(who=desks.ben.id), series)
    calendar.session._look_around()
    until(lambda: calendar.items(name))
    calendar.settle()


def time_of(calendar: Calendar, name: str = BEES) -> str:
    return f"{calendar.item(name).at:%H:%M}"


def test_a_card_moves_one_day_without_the_others(calendar: Calendar) -> None:
    planned = calendar.item(BEES).planned
    assert planned is not None
    calendar.pane.acts.move_planned(planned, calendar.pane._place_of_current())
    card = front_sheet(calendar.window)
    assert isinstance(card, MoveCard)
    card.time.set_text(f"{SOON} 19:30")
    card.button.click()
    until(lambda: calendar.done)
    calendar.settle()

    assert time_of(calendar) == "19:30"
    calendar.pane.step(1)
    calendar.settle()
    assert time_of(calendar) == "18:00"


def test_dragging_moves_one_day_and_undo_brings_it_back(calendar: Calendar) -> None:
    start = calendar.centre(calendar.item(BEES))
    said = calendar.drag(start, start + QPoint(0, 28 + 20))
    assert said.endswith("18:20")
    assert time_of(calendar) == "18:20"

    calendar.session.undo(calendar.done[-1].entry)
    until(lambda: calendar.done[-1].verb == "undo")
    calendar.settle()
    assert time_of(calendar) == "18:00"


def test_dragging_to_another_day_leaves_the_next_week_as_it_was(calendar: Calendar) -> None:
    start = calendar.centre(calendar.item(BEES))
    by = -1 if SOON.weekday() == 6 else 1
    calendar.drag(start, start + QPoint(by * calendar.pane.table.columnWidth(0), 0))
    assert calendar.item(BEES).at.date() == SOON + dt.timedelta(days=by)
    calendar.pane.step(1)
    calendar.settle()
    assert calendar.item(BEES).at.date() == SOON + dt.timedelta(days=7)


def test_while_it_is_dragged_it_says_what_moves(calendar: Calendar, next_door: Desks) -> None:
    begin(calendar, next_door, "x", "mastodon", time=dt.time(20), name="Both")
    view = calendar.pane.table.viewport()
    said: list[str] = []
    for name in (BEES, "Both"):
        start = calendar.centre(calendar.item(name))
        QTest.mousePress(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
        QTest.mouseMove(view, start + QPoint(12, 0))
        QTest.mouseMove(view, start + QPoint(14, 0))
        assert calendar.pane.drag.label is not None
        said.append(calendar.pane.drag.label.why.text())
        QTest.keyClick(calendar.pane.table, Qt.Key.Key_Escape)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    assert said == ["This day alone", "This day of the series, on all its accounts"]
    assert calendar.done == []


def test_alt_and_an_arrow_move_it_and_one_still_stands_on_it(calendar: Calendar) -> None:
    calendar.stand_on(calendar.item(BEES))
    calendar.key(Qt.Key.Key_Up, ALT)
    assert time_of(calendar) == "17:45"
    assert calendar.pane.table.current_item is calendar.item(BEES)


def test_what_then_clashes_is_said_of_the_planned_day_and_of_the_post(calendar: Calendar) -> None:
    assert calendar.item(BEES).notices == ()
    planned = calendar.item(BEES).planned
    assert planned is not None
    calendar.pane.moves.put_planned(planned, dt.datetime.combine(SOON, dt.time(10, 5)))
    until(lambda: calendar.done)
    calendar.settle()
    for item in (calendar.item(BEES), calendar.item("Bee diary, week 11", "x")):
        (notice,) = item.notices
        assert notice.sentence.startswith("“Bee diary, week 11” and “Bee Monday” go out 5 min apart")
        assert notice.sentence in calendar.pane.model.data(
            calendar.pane.model.index_of(item.key), Qt.ItemDataRole.AccessibleTextRole
        )


def test_a_time_that_the_clocks_skip_is_asked_about(calendar: Calendar) -> None:
    planned = calendar.item(BEES).planned
    assert planned is not None
    calendar.pane.moves.put_planned(planned, dt.datetime(2027, 3, 28, 2, 30))  # noqa: DTZ001 - wall time
    sheet = front_sheet(calendar.window)
    assert isinstance(sheet, Confirm)
    assert "03:00" in sheet.confirm_button.text()
    sheet.confirm_button.click()
    until(lambda: calendar.done)
    assert calendar.failed == []
