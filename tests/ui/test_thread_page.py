"""A thread on the page: its parts one below the other, each counted, typed into, moved and taken back."""

from __future__ import annotations

from pathlib import Path

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QCheckBox

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LONG = "We mend jackets on Saturday behind the station. " * 7


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with a draft that is too long for X, on its tab."""
    seat.window.undo_bar.dismiss()
    seat.new_draft()
    seat.settle()
    editor = seat.write.page.editor
    editor.setFocus()
    editor.insertPlainText(LONG.strip())
    seat.click_tab("X")
    return seat


def variant(hands: Hands, platform: str) -> str:
    assert hands.write.draft is not None
    return next(one.id for one in hands.write.draft.post.variants if one.platform == platform)


def texts(hands: Hands) -> list[str]:
    assert hands.write.draft is not None
    return [part.text for part in hands.write.draft.content(variant(hands, "x")).parts]


def shown(hands: Hands) -> list[str]:
    return [editor.text for _field, editor in hands.write.page.thread.editors]


def two(hands: Hands) -> None:
    hands.click("Split into a thread")
    until(lambda: len(hands.write.page.thread.cards) == 1)


def test_a_text_that_is_too_long_is_offered_to_be_split_and_taken_back(ana: Hands) -> None:
    two(ana)
    assert shown(ana) == texts(ana)
    assert " ".join(texts(ana)).split() == LONG.split()
    until(lambda: ana.sees("2/2"))
    assert ana.sees("· 239 of 280")
    ana.click("Undo", ana.window.undo_bar)
    assert texts(ana) == [LONG.strip()]
    assert not ana.write.page.thread.head.isVisible()
    assert not ana.write.page.own_line.isVisible()


def test_undo_of_the_split_does_not_take_words_that_were_typed_since(ana: Hands) -> None:
    two(ana)
    editor = ana.write.page.thread.cards[0].editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    ana.type(" At nine.")
    ana.click("Undo", ana.window.undo_bar)
    assert texts(ana)[1].endswith(" At nine.")
    assert texts(ana) == shown(ana)
    assert ana.sees("The text has changed since. What stood there before is in its history.")


def test_networks_without_threads_offer_none(ana: Hands) -> None:
    ana.click_tab("LinkedIn")
    assert ana.button("Split into a thread") is None
    ana.write.split_thread()
    assert ana.sees("Open a network that publishes threads first.")


def test_a_part_is_typed_into_counted_and_saved(ana: Hands) -> None:
    two(ana)
    editor = ana.write.page.thread.cards[0].editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    ana.type(" Come!")
    ana.saved()

    assert texts(ana)[1].endswith(" Come!")
    assert ana.sees(f"· {len(texts(ana)[1])} of 280")
    stored = ana.stored().variant(variant(ana, "x")).stored.content
    assert [part.text for part in stored.parts] == texts(ana)
    assert stored.kind == "thread"


def test_an_objection_to_a_later_part_is_underlined_there(ana: Hands) -> None:
    two(ana)
    editor = ana.write.page.thread.cards[0].editor
    editor.setFocus()
    editor.moveCursor(QTextCursor.MoveOperation.End)
    editor.insertPlainText(" We met the the mayor. It was a good day.")
    ana.write.page.editor.setFocus()
    ana.checked()
    until(lambda: bool(editor.underlines and editor.underlines.marks), f"{ana.said}")

    lines = editor.underlines
    assert lines is not None
    assert "the the" in [editor.text[mark.start : mark.end] for mark in lines.marks]
    said = next(one for one in ana.said if one.finding.match == "the the")
    ana.write.page.marks.go_to(said)
    ana.write.page.marks.replace(said, "the")
    assert "met the mayor" in texts(ana)[1]


def test_parts_are_cut_at_the_cursor_moved_joined_and_deleted(ana: Hands) -> None:
    ana.write.page.editor.setFocus()
    ana.press(Qt.Key.Key_A, CTRL)
    ana.write.page.editor.insertPlainText("First. Second. Third.")
    ana.write.page.editor.select(7, 7)
    ana.press(Qt.Key.Key_Return, CTRL, SHIFT)
    assert texts(ana) == ["First.", "Second. Third."]
    card = ana.write.page.thread.cards[0]
    assert card.editor.hasFocus()
    ana.click("Move part 2/2 up", card)
    assert texts(ana) == shown(ana) == ["Second. Third.", "First."]
    ana.click("Join part 1/2 with the next", ana.write.page.thread.head)
    assert texts(ana) == shown(ana) == ["Second. Third.\n\nFirst."]
    ana.click("Undo", ana.window.undo_bar)
    assert texts(ana) == shown(ana) == ["Second. Third.", "First."]
    ana.click("Delete part 1/2", ana.write.page.thread.head)
    assert texts(ana) == shown(ana) == ["First."]


def test_numbers_are_written_and_follow(ana: Hands) -> None:
    two(ana)
    box = next(one for one in ana.write.page.findChildren(QCheckBox) if one.text() == "Number the parts")
    assert not box.isChecked()
    ana.write.page.scroll.ensureWidgetVisible(box)
    box.click()
    assert [text[-4:] for text in texts(ana)] == [" 1/2", " 2/2"]
    ana.write.add_part()
    ana.type("More.")
    assert [text[-4:] for text in texts(ana)] == [" 1/3", " 2/3", " 3/3"]
    assert texts(ana)[-1] == "More. 3/3"
    box.click()
    assert texts(ana)[0].endswith("station.")


def test_a_thread_that_uses_the_shared_text_again_is_one_part(ana: Hands) -> None:
    two(ana)
    ana.click_tab("LinkedIn")
    ana.click_tab("X")
    ana.click("Use shared text again: X has its own text")
    assert texts(ana) == shown(ana) == [LONG.strip()]


def test_all_networks_lead_to_the_part_that_holds_the_words(ana: Hands) -> None:
    two(ana)
    second = texts(ana)[1]
    ana.write.all.view.place_chosen.emit(variant(ana, "x"), "text", None)
    from editorial.workflow.abreast import abreast

    assert ana.write.draft is not None
    rows = [row.cells[variant(ana, "x")] for row in abreast(ana.write.draft) if row.field == "text"]
    ana.write.all._to_place(variant(ana, "x"), "text", rows[-1].span)
    editor = ana.write.page.thread.cards[0].editor
    assert editor.textCursor().selectedText() == second[-len("We mend jackets on Saturday behind the station.") :]


def test_a_picture_dropped_on_a_part_belongs_to_that_part(ana: Hands, tmp_path: Path) -> None:
    two(ana)
    path = tmp_path / "jacket.png"
    QImage(640, 480, QImage.Format.Format_RGB32).save(str(path))
    card = ana.write.page.thread.cards[0]
    assert card.pictures.isHidden()
    card.editor.files_dropped.emit([str(path)])
    draft, x = ana.write.draft, variant(ana, "x")
    assert draft is not None
    until(lambda: bool(draft.content(x).media), "no picture")

    assert [[medium.name for medium in part.media] for part in draft.content(x).parts] == [[], ["jacket.png"]]
    assert len(card.pictures.strip.tiles) == 1
    card.pictures.alt_changed.emit(0, "A mended jacket")
    assert draft.content(x).parts[1].media[0].alt == "A mended jacket"
    card.pictures.removed.emit(0)
    assert draft.content(x).media == ()
