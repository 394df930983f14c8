"""Find and replace in the texts of a post."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from ui.editor.find_bar import FindBar

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
BOXES = "A box, 🧵 a Box and two boxes."


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a draft for three networks that speaks of boxes, the cursor at its beginning."""
    seat.new_draft()
    seat.settle()
    seat.write_text(BOXES)
    seat.press(Qt.Key.Key_Home, CTRL)
    yield seat
    bar = bar_of(seat)
    bar.case.setChecked(False)
    bar.whole.setChecked(False)
    bar.everywhere.setChecked(False)
    bar.find.clear()
    bar.replacement.clear()
    bar.close_bar()


def bar_of(hands: Hands) -> FindBar:
    return hands.write.page.find_bar


def look_for(hands: Hands, words: str) -> None:
    hands.press(Qt.Key.Key_F, CTRL)
    hands.press(Qt.Key.Key_A, CTRL)
    hands.type(words)


def selected(hands: Hands) -> str:
    return hands.write.page.editor.textCursor().selectedText()


def count(hands: Hands) -> str:
    return bar_of(hands).count.text()


def drawn(hands: Hands) -> list[str]:
    return [one.cursor.selectedText() for one in hands.write.page.editor.extraSelections()]


def first_drawn(hands: Hands) -> int:
    places = hands.write.page.editor.extraSelections()
    return places[0].cursor.position() if places else 0


def test_the_bar_stands_above_the_text_and_says_how_many(ana: Hands) -> None:
    look_for(ana, "box")

    assert bar_of(ana).isVisible()
    assert bar_of(ana).find.hasFocus()
    assert count(ana) == "1 of 3"
    assert drawn(ana) == ["box", "Box", "box"]
    assert selected(ana) == "box"
    assert bar_of(ana).find.accessibleDescription() == "1 of 3"


def test_enter_and_f3_go_on_and_round_and_shift_goes_back(ana: Hands) -> None:
    look_for(ana, "box")
    ana.press(Qt.Key.Key_Return)
    second = (count(ana), selected(ana))
    ana.press(Qt.Key.Key_F3)
    ana.press(Qt.Key.Key_F3)
    round_ = count(ana)
    ana.press(Qt.Key.Key_F3, SHIFT)

    assert second == ("2 of 3", "Box")
    assert round_ == "1 of 3"
    assert count(ana) == "3 of 3"


def test_case_and_whole_words_can_matter(ana: Hands) -> None:
    look_for(ana, "box")
    ana.click("Whole words", bar_of(ana))
    whole = count(ana)
    ana.click("Match case", bar_of(ana))

    assert whole == "1 of 2"
    assert count(ana) == "1 of 1"


def test_what_is_not_there_is_said(ana: Hands) -> None:
    look_for(ana, "crate")

    assert count(ana) == "nothing found"
    assert drawn(ana) == []


def test_selected_words_are_looked_for(ana: Hands) -> None:
    cursor = ana.write.page.editor.textCursor()
    at = BOXES.index("two") + 1  # the emoji before it is two units long
    cursor.setPosition(at)
    cursor.setPosition(at + 3, QTextCursor.MoveMode.KeepAnchor)
    ana.write.page.editor.setTextCursor(cursor)
    ana.press(Qt.Key.Key_F, CTRL)

    assert bar_of(ana).find.text() == selected(ana) == "two"
    assert count(ana) == "1 of 1"


def test_escape_closes_it_and_the_hit_stays_selected(ana: Hands) -> None:
    look_for(ana, "box")
    ana.press(Qt.Key.Key_Escape)

    assert not bar_of(ana).isVisible()
    assert ana.write.page.editor.hasFocus()
    assert selected(ana) == "box"
    assert drawn(ana) == []


def test_one_is_replaced_and_the_next_is_shown(ana: Hands) -> None:
    look_for(ana, "box")
    ana.press(Qt.Key.Key_H, CTRL)
    ana.type("crate")
    ana.press(Qt.Key.Key_Return)

    assert ana.text == "A crate, 🧵 a Box and two boxes."
    assert selected(ana) == "Box"
    assert count(ana) == "1 of 2"


def test_all_are_replaced_as_one_step_of_undo(ana: Hands) -> None:
    look_for(ana, "box")
    ana.press(Qt.Key.Key_H, CTRL)
    ana.type("crate")
    ana.click("Replace all", bar_of(ana))
    replaced = ana.text
    said = ana.sees("3 replaced")
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_Z, CTRL)

    assert replaced == "A crate, 🧵 a crate and two cratees."
    assert said
    assert ana.text == BOXES


def test_in_all_networks_own_texts_are_changed_too_each_with_its_undo(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text(" A box for X.")
    ana.click_tab("Shared text")
    look_for(ana, "box")
    here = count(ana)
    bar_of(ana).everywhere.click()
    everywhere = count(ana)
    ana.press(Qt.Key.Key_H, CTRL)
    ana.type("crate")
    ana.click("Replace all", bar_of(ana))
    draft = ana.write.draft
    assert draft is not None
    x = next(one.id for one in draft.post.variants if one.platform == "x")
    linkedin = next(one.id for one in draft.post.variants if one.platform == "linkedin_post")
    own = draft.content(x).text
    ana.click_tab("X")
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_Z, CTRL)

    assert (here, everywhere) == ("1 of 3", "1 of 7")
    assert own == "A crate, 🧵 a crate and two cratees. A crate for X."
    assert draft.content("").text == "A crate, 🧵 a crate and two cratees."
    assert not draft.is_own(linkedin, "text"), "what follows the shared text goes on following"
    assert ana.text == BOXES + " A box for X."
    assert draft.content("").text == "A crate, 🧵 a crate and two cratees.", "the other text has an undo of its own"


def test_the_next_hit_may_stand_in_another_network(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text(" Only here.")
    ana.click_tab("Shared text")
    look_for(ana, "Only")
    nothing = count(ana)
    bar_of(ana).everywhere.click()
    ana.press(Qt.Key.Key_F3)

    assert nothing == "nothing found"
    assert ana.write.page.target != ""
    assert selected(ana) == "Only"


def test_typing_in_the_text_is_followed(ana: Hands) -> None:
    look_for(ana, "box")
    ana.write_text(" One more box.")

    until(lambda: count(ana) == "4 found")


def test_a_submitted_text_is_looked_through_and_not_changed(ana: Hands) -> None:
    ana.write_text(" They come back.")
    ana.checked()
    ana.click("Submit for review")
    until(lambda: ana.button("Take back to change") is not None)
    ana.click_tab("X")
    look_for(ana, "box")

    assert count(ana) == "1 of 3"
    assert not bar_of(ana).one.isEnabled()
    assert not bar_of(ana).all.isEnabled()


def test_only_what_can_be_seen_is_drawn(ana: Hands) -> None:
    ana.write.page.editor.textCursor().insertText("A box for you.\n" * 2_000)
    ana.press(Qt.Key.Key_Home, CTRL)
    look_for(ana, "box")
    above = len(drawn(ana))
    scroll = ana.write.page.scroll.verticalScrollBar()
    until(lambda: scroll.maximum() > 10_000)
    scroll.setValue(scroll.maximum() // 2)

    assert count(ana) == f"1 of {2_003:,}"
    assert 0 < above < 60
    until(lambda: first_drawn(ana) > 1_000)
    assert 0 < len(drawn(ana)) < 60
