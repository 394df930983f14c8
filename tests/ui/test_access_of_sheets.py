"""Every sheet of the window by keyboard: names, the way of Tab, targets, contrast; and nothing cut off at large letters."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from access import faint, nameless, stops, told, too_small, walk
from desk_fixtures import Hands, sitting
from every_sheet import SHEETS, WHO, all_sheets, furnish, opened, prepared
from room_for_words import clipped, squeezed

from ui.kit.palette import CommandPalette
from ui.kit.popover import Popover
from ui.theme.theme import Theme

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(scope="module")
def seat(founded: Path, dressed: Theme, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Noor at a window, with something for each sheet."""
    folder = tmp_path_factory.mktemp("sheets")
    with sitting(prepared(founded, folder), WHO) as hands:
        furnish(hands, folder)
        yield hands


@pytest.fixture(autouse=True)
def still(theme: Theme) -> None:
    theme.set_still(True)


def test_no_sheet_is_left_out() -> None:
    assert all_sheets() == set(SHEETS)


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_has_names_targets_and_keeps_the_focus(seat: Hands, name: str) -> None:
    with opened(seat, name) as sheet:
        found = stops(sheet)
        first = seat.window.focusWidget()
        assert first is not None
        assert first is sheet or sheet.isAncestorOf(first)
        passed = walk(seat.window) if found else []
        outside = [told(one) for one in passed if not sheet.isAncestorOf(one) and one is not sheet]
        missed = [told(one) for one in found if one not in passed]

        assert (outside, missed, nameless(sheet), too_small(sheet)) == ([], [], [], [])
        assert sheet.accessibleName()


@pytest.mark.parametrize("name", SHEETS)
def test_a_sheet_is_left_with_the_mouse_too(seat: Hands, name: str) -> None:
    with opened(seat, name) as sheet:
        ways = [words for words in ("Close", "Cancel", "Done", "Go on") if seat.button(words, sheet) is not None]

        assert ways or isinstance(sheet, (Popover, CommandPalette))


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("name", SHEETS)
def test_the_words_of_a_sheet_can_be_read_as_they_are_drawn(seat: Hands, theme: Theme, name: str, mode: str) -> None:
    theme.set_mode(mode)  # type: ignore[arg-type]
    with opened(seat, name) as sheet:
        assert faint(seat.window, sheet) == []


@pytest.mark.parametrize("name", SHEETS)
def test_letters_twice_as_large_have_room_in_a_sheet(seat: Hands, theme: Theme, name: str) -> None:
    theme.set_scale(2.0)
    with opened(seat, name) as sheet:
        assert (clipped(seat.window, sheet), squeezed(sheet)) == ([], [])
