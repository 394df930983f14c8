"""Whether a post may go out again and until when it may leave, said where it is written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt

from ui.panes.write_reuse import ReusePopover


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ana at a window."""
    with sitting(copy_of(ready_workspace, tmp_path_factory), "Ana Ruiz") as hands:
        yield hands


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a draft for three networks."""
    seat.new_draft()
    seat.write_text("Boxes come in three sizes now.")
    seat.settle()
    yield seat
    for one in seat.window.findChildren(ReusePopover):
        one.close_sheet()


def card(hands: Hands) -> ReusePopover:
    """The card, once it is open."""
    until(lambda: any(one.isVisible() for one in hands.window.findChildren(ReusePopover)), "no card")
    return next(one for one in hands.window.findChildren(ReusePopover) if one.isVisible())


def says(hands: Hands, words: str) -> bool:
    return hands.button(words, hands.write.page.head) is not None


def test_evergreen_is_ticked_on_the_line_under_the_title(ana: Hands) -> None:
    ana.click("no last day")
    fields = card(ana).fields
    assert not fields.between.isVisible()
    fields.evergreen.box.click()
    until(lambda: says(ana, "evergreen"))

    assert ana.stored().evergreen
    assert fields.between.text().startswith("Between two times it rests 30 days on ")


def test_the_last_day_is_said_and_undo_takes_it_back(ana: Hands) -> None:
    ana.click("no last day")
    popover = card(ana)
    day = dt.date.today().replace(month=12, day=31)  # noqa: DTZ011 - the desk's own day
    popover.fields.last_day.set_value(day)
    popover.fields.last_day.changed.emit(day)
    until(lambda: says(ana, "last day 31 Dec"))
    assert ana.stored().expires == day.isoformat()

    ana.press(Qt.Key.Key_Escape)
    ana.click(ana.window.undo_bar.button)
    until(lambda: says(ana, "no last day"))
    assert ana.stored().expires == ""


def test_what_is_being_typed_stays(ana: Hands) -> None:
    ana.write.page.editor.setFocus()
    ana.type(" And lids.")
    ana.click("no last day")
    card(ana).fields.evergreen.box.click()
    until(lambda: says(ana, "evergreen"))
    ana.saved()

    assert "And lids." in ana.stored().shared.content.text
    assert ana.stored().evergreen


def test_the_keyboard_goes_back_to_the_line(ana: Hands) -> None:
    ana.click("no last day")
    card(ana).fields.evergreen.box.click()
    until(lambda: says(ana, "evergreen"))
    ana.press(Qt.Key.Key_Escape)

    assert ana.button("evergreen", ana.write.page.head).hasFocus()
