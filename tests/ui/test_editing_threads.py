"""The editor's help in the later parts of a thread: the same as in the first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ui.editor.draft_editor import DraftEditor

ALT, CTRL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
LONG = "We mend jackets on Saturday behind the station. " * 7


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a thread of two parts on X, the cursor at the end of the second."""
    seat.window.undo_bar.dismiss()
    seat.new_draft()
    seat.settle()
    seat.write.page.editor.setFocus()
    seat.write.page.editor.insertPlainText(LONG.strip())
    seat.click_tab("X")
    seat.click("Split into a thread")
    until(lambda: len(seat.write.page.thread.cards) == 1)
    second(seat).setFocus()
    second(seat).moveCursor(QTextCursor.MoveOperation.End)
    yield seat
    seat.write.page.find_bar.find.clear()
    seat.write.page.find_bar.close_bar()


def second(hands: Hands) -> DraftEditor:
    return hands.write.page.thread.cards[0].editor


def parts(hands: Hands) -> list[str]:
    draft = hands.write.draft
    assert draft is not None
    return [part.text for part in draft.content(hands.write.page.target).parts]


def test_finding_goes_through_the_parts(ana: Hands) -> None:
    ana.type(" Bring a lamp.")
    ana.press(Qt.Key.Key_F, CTRL)
    ana.type("lamp")

    assert ana.write.page.find_bar.count.text() == "1 of 1"
    assert second(ana).textCursor().selectedText() == "lamp"
    ana.press(Qt.Key.Key_A, CTRL)
    ana.type("station")
    seen = set()
    for _step in range(7):
        seen.add(ana.write.page.find_bar.count.text())
        ana.press(Qt.Key.Key_Return)
    assert seen == {f"{at} of 7" for at in range(1, 8)}


def test_replacing_all_changes_every_part_each_with_its_undo(ana: Hands) -> None:
    before = parts(ana)
    ana.press(Qt.Key.Key_F, CTRL)
    ana.type("jackets")
    ana.press(Qt.Key.Key_H, CTRL)
    ana.type("lamps")
    ana.click("Replace all", ana.write.page.find_bar)
    after = parts(ana)
    second(ana).setFocus()
    ana.press(Qt.Key.Key_Z, CTRL)

    assert after == [text.replace("jackets", "lamps") for text in before]
    assert parts(ana) == [after[0], before[1]]


def test_later_parts_are_changed_from_another_tab_too(ana: Hands) -> None:
    before = parts(ana)
    ana.click_tab("Shared text")
    ana.press(Qt.Key.Key_F, CTRL)
    ana.type("jackets")
    ana.write.page.find_bar.everywhere.click()
    ana.press(Qt.Key.Key_H, CTRL)
    ana.type("lamps")
    ana.click("Replace all", ana.write.page.find_bar)
    ana.write.page.find_bar.everywhere.setChecked(False)
    ana.click_tab("X")

    assert parts(ana) == [text.replace("jackets", "lamps") for text in before]
    assert second(ana).text == parts(ana)[1]


def test_the_card_shows_what_is_said_in_a_later_part(ana: Hands) -> None:
    second(ana).insertPlainText(" We met the the mayor. It was a good day.")
    ana.write.page.editor.setFocus()
    ana.checked()
    until(lambda: any(one.finding.match == "the the" for one in ana.said))
    editor = second(ana)
    editor.setFocus()
    cursor = editor.textCursor()
    cursor.setPosition(editor.text.index("the the") + 2)
    editor.setTextCursor(cursor)
    ana.press(Qt.Key.Key_Return, ALT)

    assert ana.write.card.card.is_open
    ana.press(Qt.Key.Key_Period, CTRL)
    assert "met the mayor" in parts(ana)[1]


def test_marks_of_the_language_and_emoji_work_there(ana: Hands) -> None:
    ana.write.language_chosen.emit("de")
    second(ana).setFocus()
    second(ana).moveCursor(QTextCursor.MoveOperation.End)
    ana.type(' "ja" ')
    ana.press(Qt.Key.Key_Semicolon, CTRL)
    ana.type("honeybee")
    ana.press(Qt.Key.Key_Return)

    assert parts(ana)[1].endswith(" „ja“ 🐝")
