"""Choosing an emoji at the cursor."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ui.editor.emoji_picker import EmojiPicker

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ana(seat: Hands, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Hands:
    """Ana with a draft that says something, and no emoji used yet."""
    monkeypatch.setenv("PROOFDESK_DATA", str(tmp_path / "own"))
    seat.write.emoji_signs._recent = ()
    seat.write.emoji_signs._tone = 0
    seat.new_draft()
    seat.settle()
    seat.write_text("Bees: ")
    return seat


def picker(hands: Hands) -> EmojiPicker:
    found = hands.write.emoji_signs._picker
    assert isinstance(found, EmojiPicker)
    return found


def open_it(hands: Hands) -> EmojiPicker:
    hands.press(Qt.Key.Key_Semicolon, CTRL)
    assert picker(hands).is_open
    return picker(hands)


def test_searching_and_enter_put_it_at_the_cursor_as_one_step(ana: Hands) -> None:
    open_it(ana)
    ana.type("honeybee")
    ana.press(Qt.Key.Key_Return)
    written = ana.text
    closed = not picker(ana).is_open
    ana.press(Qt.Key.Key_Z, CTRL)

    assert written == "Bees: 🐝"
    assert closed
    assert ana.write.page.editor.hasFocus()
    assert ana.text == "Bees: "


def test_the_button_beside_the_counter_opens_it_too(ana: Hands) -> None:
    ana.click("Emoji", ana.write.page.foot)

    assert picker(ana).is_open
    assert picker(ana).line.hasFocus()
    ana.press(Qt.Key.Key_Escape)
    assert ana.write.page.editor.hasFocus()


def test_arrows_move_in_the_grid_and_letters_go_to_the_search(ana: Hands) -> None:
    open_it(ana)
    ana.type("bee")
    ana.press(Qt.Key.Key_Down)
    ana.press(Qt.Key.Key_Right)
    second = picker(ana).grid.currentIndex().row()
    ana.type("t")

    assert second == 1
    assert picker(ana).line.text() == "beet"
    ana.press(Qt.Key.Key_Return)
    assert ana.text == "Bees: 🪲"


def test_shift_enter_goes_on(ana: Hands) -> None:
    open_it(ana)
    ana.type("honeybee")
    ana.press(Qt.Key.Key_Return, SHIFT)
    ana.press(Qt.Key.Key_Return, SHIFT)

    assert picker(ana).is_open
    assert ana.text == "Bees: 🐝🐝"
    ana.press(Qt.Key.Key_Escape)


def test_what_was_used_last_comes_first_and_is_kept(ana: Hands) -> None:
    open_it(ana)
    ana.type("honeybee")
    ana.press(Qt.Key.Key_Return)
    open_it(ana)
    first = picker(ana).grid.model().index(0, 0).data()
    ana.press(Qt.Key.Key_Escape)

    assert first == "🐝"
    assert tuple(ana.window.preferences.emoji_recent)[:1] == ("🐝",)


def test_a_skin_tone_is_kept_and_used(ana: Hands) -> None:
    open_it(ana)
    ana.click("Skin tone: medium", picker(ana))
    picker(ana).line.setFocus()
    ana.type("thumbs up")
    ana.press(Qt.Key.Key_Return)

    assert ana.text == "Bees: 👍🏽"
    assert ana.window.preferences.emoji_tone == 3


def test_sections_are_chosen_by_name(ana: Hands) -> None:
    open_it(ana)
    ana.click("Flags", picker(ana))
    rows = picker(ana).grid.model()

    assert rows.rowCount() > 200
    assert "flag" in picker(ana).grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    ana.press(Qt.Key.Key_Escape)


def test_tab_stays_inside_and_a_click_elsewhere_closes_it(ana: Hands) -> None:
    open_it(ana)
    seen = set()
    for _step in range(4):
        seen.add(QApplication.focusWidget())
        ana.press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is picker(ana).line
    ana.write.page.head.title.setFocus()

    assert len(seen) == 4
    assert not picker(ana).is_open


def test_it_goes_into_the_field_that_has_the_cursor(ana: Hands) -> None:
    title = ana.write.page.head.title
    QTest.mouseClick(title, Qt.MouseButton.LeftButton)
    ana.type("Hive ")
    open_it(ana)
    ana.type("honeybee")
    ana.press(Qt.Key.Key_Return)

    assert title.text() == "Hive 🐝"
    assert ana.text == "Bees: "
    assert ana.write.draft is not None
    assert ana.write.draft.head("title") == "Hive 🐝"


def test_what_nobody_calls_so_is_said(ana: Hands) -> None:
    open_it(ana)
    ana.type("qxzj")

    assert ana.sees("No emoji is called so.", picker(ana))
    ana.press(Qt.Key.Key_Return)
    assert ana.text == "Bees: "
    ana.press(Qt.Key.Key_Escape)


def test_a_text_that_is_not_being_written_takes_none(ana: Hands) -> None:
    ana.write.page.editor.setReadOnly(True)
    ana.write.emoji_signs.open_at_button()

    until(lambda: ana.sees("This text is not being written now. Take it back or change it first."))
    assert not picker(ana).is_open
