"""Text written from the right, and mixed text, in the editor."""

from __future__ import annotations

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

HEBREW = "שלום לכולם @ana_ruiz ב-12:30."
ARABIC = "مرحباً بكم في @library يوم 12 ديسمبر."


def line_ends(hands: Hands, paragraph: int) -> tuple[float, float]:
    """Where the first line of a paragraph begins and ends on the screen, after it was painted."""
    editor = hands.write.page.editor
    until(lambda: not editor._grow_soon.isActive())
    editor.grab()
    block = editor.document().findBlockByNumber(paragraph)
    rect = block.layout().lineAt(0).naturalTextRect()
    return rect.left(), rect.right()


def caret(hands: Hands) -> int:
    return hands.write.page.editor.cursorRect().x()


@pytest.mark.parametrize("words", [HEBREW, ARABIC, f"12 {HEBREW}", f"🧵 {ARABIC}"])
def test_a_paragraph_whose_first_strong_letter_is_from_the_right_stands_at_the_right(ana: Hands, words: str) -> None:
    ana.write_text(words)
    left, right = line_ends(ana, 0)

    assert right >= ana.write.page.editor.viewport().width() - 4
    assert left > 20


def test_each_paragraph_goes_its_own_way(ana: Hands) -> None:
    ana.write_text(f"{HEBREW}\nEnglish with עברית inside.\n{ARABIC}\n")
    width = ana.write.page.editor.viewport().width()

    assert line_ends(ana, 0)[1] >= width - 4
    assert line_ends(ana, 1)[0] <= 4
    assert line_ends(ana, 2)[1] >= width - 4


def test_an_empty_paragraph_goes_with_the_one_before_it_and_its_cursor_is_seen(ana: Hands) -> None:
    ana.write_text(HEBREW + "\n")
    ana.write.page.editor.grab()
    width = ana.write.page.editor.viewport().width()

    assert width - 6 < caret(ana) < width


def test_undo_and_paste_are_followed(ana: Hands) -> None:
    editor = ana.write.page.editor
    editor.textCursor().insertText(f"One.\n{HEBREW}\n{ARABIC}\nTwo.")
    pasted = line_ends(ana, 1)[1]
    editor.undo()
    editor.redo()

    assert pasted >= editor.viewport().width() - 4
    assert line_ends(ana, 2)[1] >= editor.viewport().width() - 4


def test_the_arrows_go_where_they_point(ana: Hands) -> None:
    ana.write_text(HEBREW)
    ana.write.page.editor.grab()
    ana.press(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    places = [caret(ana)]
    for _step in range(len(HEBREW)):
        ana.press(Qt.Key.Key_Left)
        places.append(caret(ana))

    assert places == sorted(places, reverse=True), "also through the handle and the figures, which run the other way"


def test_lines_are_under_their_words(ana: Hands) -> None:
    ana.write_text(f"{HEBREW} We met the the mayor today. It was good.")
    until(lambda: "text.repeated_word" in [one.finding.rule for one in ana.said])
    ana.settle()
    editor = ana.write.page.editor
    lines = editor.underlines
    assert lines is not None
    mark = next(one for one in lines.marks if one.end - one.start == len("the the"))
    cursor = QTextCursor(editor.document())
    cursor.setPosition(mark.start)
    cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)

    assert cursor.selectedText() == "the the"


@pytest.mark.parametrize(("words", "count"), [("שלום @a", "7"), ("مرحبا 12", "8"), ("مرحباً", "6")])
def test_the_counter_counts_what_is_written(ana: Hands, words: str, count: str) -> None:
    ana.click_tab("X")
    ana.write_text(words)

    assert ana.write.page.foot.counter._count.text() == count


def test_a_text_from_the_left_costs_and_changes_nothing(ana: Hands) -> None:
    ana.write_text("Plain words 🧵 and ไทย.")
    editor = ana.write.page.editor

    assert editor.directions._mixed == set()
    assert editor.document().documentMargin() == 0
