"""The history of a post: the texts it has had, what changed since, and going back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt

from editorial.library.records import Post
from ui.sheets.history import HistorySheet

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """A draft of Ana's whose text was another one when Ben had it."""
    seat.new_draft()
    seat.write_text("Boxes in three sizes.")
    seat.saved()
    seat.sit("Ben Okafor")
    seat.write_text(" Only this week.")
    seat.saved()
    seat.sit("Ana Ruiz")
    yield seat
    for sheet in seat.window.findChildren(HistorySheet):
        sheet.close_sheet()
    seat.saved()


def opened(hands: Hands) -> HistorySheet:
    hands.write.page.editor.setFocus()
    hands.press(Qt.Key.Key_H, CTRL, SHIFT)
    until(lambda: any(one.isVisible() and one.chosen for one in hands.window.findChildren(HistorySheet)), "no history")
    return next(one for one in hands.window.findChildren(HistorySheet) if one.isVisible())


def choose(sheet: HistorySheet, text: str) -> None:
    sheet.list.select_row(sheet._model.row_of(next(one.id for one in sheet._versions if one.text == text)))


def test_what_changed_since_is_shown_word_by_word(ana: Hands) -> None:
    sheet = opened(ana)
    choose(sheet, "Boxes in three sizes.")

    assert [(one.kind, one.text) for one in sheet.text._pieces] == [
        ("same", "Boxes in three sizes."),
        ("added", " Only this week."),
    ]
    assert ana.sees("Ana Ruiz. Since then: 4 words added, 0 words taken out.", sheet)
    assert sheet.list.hasFocus()


def test_words_that_were_typed_just_now_are_the_newest_version(ana: Hands) -> None:
    ana.write_text(" Come soon.")
    sheet = opened(ana)

    assert sheet.chosen is not None
    assert sheet.chosen.text == "Boxes in three sizes. Only this week. Come soon."
    assert not sheet.restore_button.isEnabled()


def test_an_earlier_text_comes_back_and_is_saved_and_undo_takes_that_back(ana: Hands) -> None:
    sheet = opened(ana)
    choose(sheet, "Boxes in three sizes.")
    ana.click("Restore this text")
    until(lambda: ana.text == "Boxes in three sizes.")
    ana.saved()
    assert ana.stored().shared.content.text == "Boxes in three sizes."
    ana.click("Undo")
    until(lambda: ana.text == "Boxes in three sizes. Only this week.")
    ana.saved()

    assert ana.stored().shared.content.text == "Boxes in three sizes. Only this week."


def test_undo_does_not_take_away_what_was_typed_after_it(ana: Hands) -> None:
    sheet = opened(ana)
    choose(sheet, "Boxes in three sizes.")
    ana.click("Restore this text")
    until(lambda: ana.text == "Boxes in three sizes.")
    ana.write_text(" New.")
    ana.click("Undo")

    assert ana.text == "Boxes in three sizes. New."
    until(lambda: ana.sees("The text has changed since. What stood there before is in its history."))


def test_a_post_without_a_word_says_what_the_history_is_for(ana: Hands) -> None:
    ana.new_draft()
    ana.press(Qt.Key.Key_H, CTRL, SHIFT)

    until(lambda: ana.sees("Nothing was saved yet"))


def test_what_is_with_an_editor_is_shown_and_cannot_be_written_over(ana: Hands) -> None:
    post: Post = ana.stored()
    ana.click("Submit for review")
    until(lambda: set(ana.states(post.id)) == {"in_review"} or ana.button("Submit anyway") is not None)
    if ana.button("Submit anyway") is not None:
        ana.click("Submit anyway")
    until(lambda: set(ana.states(post.id)) == {"in_review"})
    sheet = opened(ana)
    submitted = next(one for one in sheet._versions if one.number)
    sheet.list.select_row(sheet._model.row_of(submitted.id))

    assert not sheet.restore_button.isEnabled()
    assert ana.sees("This network is no draft just now. Take it back or change it first.", sheet)
