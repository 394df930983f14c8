"""Typing @: who is offered, what is inserted, and when nothing is in the way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from desk_fixtures import Hands, copy_of, sitting, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from register import fill_register

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def seat(ready_workspace: Path, dressed: object, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hands]:
    """Ana at a window, with a register of names."""
    workspace = copy_of(ready_workspace, tmp_path_factory)
    fill_register(workspace)
    with sitting(workspace, "Ana Ruiz") as hands:
        yield hands


def offered(hands: Hands) -> list[str]:
    """The names that are offered now."""
    found = hands.write.page.editor.mentions.list
    if not found.isVisible():
        return []
    model = found.list.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_at_sign_offers_everybody_who_is_active(ana: Hands) -> None:
    ana.write_text("Thanks to @")

    assert offered(ana) == ["Ana Ruiz", "Anan Srisai", "Lindenhof Tools", "Mira Mends", "มะลิ ศรีใส"]


def test_letters_narrow_the_offer_by_first_and_last_names(ana: Hands) -> None:
    ana.write_text("Thanks to @an")
    first = offered(ana)
    ana.type("a r")
    name = offered(ana)
    ana.retype("Thanks to @too")

    assert first == ["Ana Ruiz", "Anan Srisai"]
    assert name == ["Ana Ruiz"]
    assert offered(ana) == ["Lindenhof Tools"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Tab])
def test_enter_and_tab_insert_the_full_name(ana: Hands, key: Qt.Key) -> None:
    ana.write_text("Thanks to @lin")
    ana.press(key)
    ana.type("!")

    assert ana.text == "Thanks to @Lindenhof Tools!"
    assert offered(ana) == []


def test_arrows_choose_another_one(ana: Hands) -> None:
    ana.write_text("@an")
    ana.press(Qt.Key.Key_Down)
    ana.press(Qt.Key.Key_Return)

    assert ana.text == "@Anan Srisai"


def test_a_click_inserts_too(ana: Hands) -> None:
    ana.write_text("@")
    view = ana.write.page.editor.mentions.list.list
    ana.click_row(view, "Mira Mends")

    assert ana.text == "@Mira Mends"
    assert ana.window.focusWidget() is ana.write.page.editor


def test_escape_closes_the_offer_until_another_mention_begins(ana: Hands) -> None:
    ana.write_text("Thanks @an")
    ana.press(Qt.Key.Key_Escape)
    ana.type("a")
    waved_off = offered(ana)
    ana.type(" and @an")

    assert waved_off == []
    assert offered(ana) == ["Ana Ruiz", "Anan Srisai"]


@pytest.mark.parametrize("words", ["Write to ana@an", "See https://example.org/@an", "a_@an", "an", "@an\n"])
def test_nothing_is_offered_where_no_mention_is_meant(ana: Hands, words: str) -> None:
    ana.write_text(words)

    assert offered(ana) == []


def test_a_name_that_is_typed_to_its_end_needs_no_offer(ana: Hands) -> None:
    ana.write_text("@Ana Ruiz")
    whole = offered(ana)
    ana.press(Qt.Key.Key_Return)

    assert whole == []
    assert ana.text == "@Ana Ruiz\n"


def test_thai_names_are_found_by_their_letters(ana: Hands) -> None:
    ana.write_text("🧵 ขอบคุณ @มะ")
    found = offered(ana)
    ana.press(Qt.Key.Key_Return)

    assert found == ["มะลิ ศรีใส"]
    assert ana.text == "🧵 ขอบคุณ @มะลิ ศรีใส"


def test_the_offer_tells_the_handle_on_the_network_in_front(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text("@an")
    rows = ana.write.page.editor.mentions.list.list.model()
    hints = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]

    assert hints == ["Ana Ruiz, @anaruiz_mends", "Anan Srisai, plain name here"]
    assert ana.write.page.editor.mentions.list.list.accessibleName() == "People and partners"


def test_the_words_keep_the_name_and_the_network_counts_its_handle(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text("@Ana Ruiz")

    assert ana.text == "@Ana Ruiz"
    assert ana.write.page.foot.counter._count.text() == str(len("@anaruiz_mends"))


def test_undo_takes_an_insertion_back_in_one_step(ana: Hands) -> None:
    ana.write_text("@lin")
    ana.press(Qt.Key.Key_Return)
    ana.press(Qt.Key.Key_Z, CTRL)

    assert ana.text == "@lin"


def test_leaving_the_mention_closes_the_offer(ana: Hands) -> None:
    ana.write_text("Thanks @an")
    QTest.keyClick(ana.write.page.editor, Qt.Key.Key_Home)

    until(lambda: offered(ana) == [])


def test_a_mention_is_written_in_the_colour_of_a_link(ana: Hands) -> None:
    ana.write_text("🧵 @Ana Ruiz and @nobody")
    block = ana.write.page.editor.document().firstBlock()
    blue = ana.write.page.editor.underlines._theme.color("blue")
    coloured = {
        at
        for one in block.layout().formats()
        if one.format.foreground().color() == blue
        for at in range(one.start, one.start + one.length)
    }
    cursor = QTextCursor(block)
    cursor.setPosition(min(coloured))
    cursor.setPosition(max(coloured) + 1, QTextCursor.MoveMode.KeepAnchor)

    assert cursor.selectedText() == "@Ana Ruiz"
