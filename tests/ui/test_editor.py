"""The text while it is written: lines under words, one field of a network on its own, what is left as it is."""

from __future__ import annotations

import pytest
from desk_fixtures import Hands, is_underlined, until
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
TWICE = "We met the the mayor today. It was a good day."


def marked(hands: Hands) -> list[str]:
    """The words that have a mark, as they stand in the document now."""
    editor = hands.write.page.editor
    lines = editor.underlines
    assert lines is not None
    found = []
    for mark in lines.marks:
        cursor = QTextCursor(editor.document())
        cursor.setPosition(mark.start)
        cursor.setPosition(mark.end, QTextCursor.MoveMode.KeepAnchor)
        found.append(cursor.selectedText())
    return found


def wait_for_rule(hands: Hands, rule: str, *, said: bool = True) -> None:
    until(lambda: (rule in [one.finding.rule for one in hands.said]) == said, f"{rule}: {hands.said}")
    hands.settle()


def variant(hands: Hands, platform: str) -> str:
    assert hands.write.draft is not None
    return next(one.id for one in hands.write.draft.post.variants if one.platform == platform)


def counted(hands: Hands) -> str:
    return hands.write.page.foot.counter._count.text()


def test_an_empty_draft_has_nothing_said_about_it(ana: Hands) -> None:
    until(lambda: ana.write.checker._results, "the checks have not answered")

    assert ana.said == ()
    assert not ana.write.checks.opened.isVisible()
    assert not ana.write.checks.before.isVisible()
    assert ana.sees("Checks") is False
    assert ana.button("Checks") is not None
    assert set(ana.write.page.tabs._bar.marks.values()) == {""}


def test_a_text_that_was_deleted_again_is_an_empty_page_too(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.press(Qt.Key.Key_A, CTRL)
    ana.press(Qt.Key.Key_Delete)

    until(lambda: ana.said == ())
    assert ana.button("Checks") is not None


def test_lines_follow_their_words_while_one_types_before_them(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    before = marked(ana)
    ana.press(Qt.Key.Key_Home, CTRL)
    ana.type("Hear ")

    assert before
    assert marked(ana) == before, "no answer of the checks is needed for this"


def test_a_passage_that_is_typed_into_loses_its_line(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    cursor = ana.write.page.editor.textCursor()
    cursor.setPosition(TWICE.index("the the") + 2)
    ana.write.page.editor.setTextCursor(cursor)
    ana.type("x")

    assert marked(ana) == []


def test_nothing_is_underlined_in_the_sentence_that_is_being_typed(ana: Hands) -> None:
    at = TWICE.index("the the") + 1
    ana.write_text("We met the the mayor today")
    wait_for_rule(ana, "text.repeated_word")

    assert marked(ana)
    assert not is_underlined(ana, at)
    ana.type(". And so on")
    until(lambda: is_underlined(ana, at), "the sentence is left, and its line is still missing")


def test_an_emoji_before_a_passage_does_not_move_its_line(ana: Hands) -> None:
    ana.write_text("🧵 เสื้อ 👩‍👩‍👧 We met the the mayor today. It was a good day.")
    wait_for_rule(ana, "text.repeated_word")

    assert [words for words in marked(ana) if "the" in words] == ["the the"]


def test_a_fix_leaves_a_right_sentence_and_is_one_step_to_undo(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.press(Qt.Key.Key_Period, CTRL)
    until(lambda: ana.text == "We met the mayor today. It was a good day.")
    ana.press(Qt.Key.Key_Z, CTRL)

    assert ana.text == TWICE


def test_a_fix_finds_its_words_where_typing_has_moved_them(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.press(Qt.Key.Key_Home, CTRL)
    ana.type("Hear ")
    ana.press(Qt.Key.Key_Period, CTRL)

    assert ana.text == "Hear We met the mayor today. It was a good day."


def test_a_fix_for_words_that_are_gone_changes_nothing(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.press(Qt.Key.Key_A, CTRL)
    ana.type("Quite another text of the same length, more or less.")
    ana.press(Qt.Key.Key_Period, CTRL)

    assert ana.text == "Quite another text of the same length, more or less."


def test_a_click_on_underlined_words_opens_what_is_said_about_them(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.write.side_tabs.set_current("preview")
    editor = ana.write.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(TWICE.index("the the") + 2)
    place = editor.cursorRect(cursor).center()
    QTest.mouseClick(editor.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    assert ana.write.side_tabs.current == "checks"
    said = ana.write.checks.current_said()
    assert said is not None
    assert said.finding.rule == "text.repeated_word"
    assert ana.write.checks.opened.isVisible()


def test_what_is_left_as_it_is_stays_left_until_its_passage_changes(ana: Hands) -> None:
    ana.write_text(TWICE)
    wait_for_rule(ana, "text.repeated_word")
    ana.press(Qt.Key.Key_Period, CTRL, SHIFT)
    wait_for_rule(ana, "text.repeated_word", said=False)
    ana.type(" Far away from it.")
    ana.checked()
    assert "text.repeated_word" not in [one.finding.rule for one in ana.said]

    cursor = ana.write.page.editor.textCursor()
    cursor.setPosition(TWICE.index("mayor"))
    cursor.setPosition(TWICE.index("mayor") + 5, QTextCursor.MoveMode.KeepAnchor)
    ana.write.page.editor.setTextCursor(cursor)
    ana.type("doctor")
    wait_for_rule(ana, "text.repeated_word")


def test_a_must_fix_cannot_be_left(ana: Hands) -> None:
    ana.write_text("Word. " * 50)
    wait_for_rule(ana, "length.limit")
    while (said := ana.write.checks.current_said()) is not None and said.level != "error":
        ana.press(Qt.Key.Key_F8)
    ana.press(Qt.Key.Key_Period, CTRL, SHIFT)

    until(lambda: ana.sees("This must be fixed, or an editor must allow it."))


def test_typing_in_a_network_separates_that_field_only_and_says_so(ana: Hands) -> None:
    ana.write_text("For all.")
    ana.click_tab("X")
    ana.write_text(" And for X.")
    draft = ana.write.draft
    assert draft is not None
    x = variant(ana, "x")

    assert ana.sees("X now has its own text.")
    assert (draft.is_own(x, "text"), draft.is_own(x, "link")) == (True, False)
    assert draft.content("").text == "For all."
    assert draft.content(variant(ana, "linkedin_post")).text == "For all."


def test_the_shared_text_goes_on_feeding_the_others(ana: Hands) -> None:
    ana.write_text("For all.")
    ana.click_tab("X")
    ana.write_text(" And for X.")
    ana.click_tab("Shared text")
    ana.write_text(" Really.")
    ana.click_tab("LinkedIn")
    linkedin = ana.text
    ana.click_tab("X")

    assert linkedin == "For all. Really."
    assert ana.text == "For all. And for X."


def test_undo_on_the_line_follows_the_shared_text_again(ana: Hands) -> None:
    ana.write_text("For all.")
    ana.click_tab("X")
    ana.write_text(" And for X.")
    ana.click("Undo", ana.write.page.own_line)
    ana.saved()

    assert ana.text == "For all."
    assert not ana.write.page.own_line.isVisible()
    assert ana.stored().variant(variant(ana, "x")).own == frozenset()


def test_a_network_s_link_is_its_own_without_its_text(ana: Hands) -> None:
    ana.write_text("For all.")
    ana.click_tab("X")
    link = ana.write.page.extra["link"].control
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    ana.type("https://example.org/x")
    draft = ana.write.draft
    assert draft is not None
    x = variant(ana, "x")

    assert ana.sees("X now has its own link.")
    assert (draft.is_own(x, "text"), draft.is_own(x, "link")) == (False, True)


def test_the_only_network_of_a_post_writes_the_shared_text(seat: Hands) -> None:
    seat.click_row(seat.write.drafts.list, "Three box sizes")
    until(lambda: seat.text == "Boxes now come in three sizes.")
    draft = seat.write.draft
    assert draft is not None
    seat.write_text(" All of them come back.")

    assert seat.write.page.target == variant(seat, "x")
    assert draft.content("").text == "Boxes now come in three sizes. All of them come back."
    assert not seat.write.page.own_line.isVisible()


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("ab 🧵", "5"),
        ("👩‍👩‍👧", "2"),
        ("See https://example.org/a/rather/long/path/to/a/page", "27"),
        ("ก็ได้", "5"),
        ("日本", "4"),
    ],
)
def test_the_counter_counts_as_x_counts(ana: Hands, words: str, count: str) -> None:
    ana.click_tab("X")
    ana.write_text(words)

    assert counted(ana) == count
    assert ana.sees("of 280 as X counts")


def test_the_counter_turns_red_where_the_network_stops(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text("a" * 280)
    fits = ana.write.page.foot.counter.accessibleName()
    ana.type("b")

    assert fits == "280 of 280 as X counts"
    assert ana.write.page.foot.counter.accessibleName() == "281 of 280 as X counts, too long"


def test_a_second_press_on_submit_does_not_take_the_post_back(ana: Hands) -> None:
    ana.write_text("Boxes come in three sizes now.")
    ana.checked()
    ana.click("Submit for review")
    until(lambda: ana.button("Take back to change") is not None)
    ana.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    ana.settle()

    assert not ana.write.page.foot.primary.isVisible()
    assert set(ana.states()) == {"in_review"}


def test_a_submitted_network_takes_no_typing(ana: Hands) -> None:
    ana.write_text("Boxes come in three sizes now.")
    ana.checked()
    ana.click("Submit for review")
    until(lambda: ana.button("Take back to change") is not None)
    ana.click_tab("X")
    ana.write_text(" More.")

    assert ana.write.page.editor.isReadOnly()
    assert ana.text == "Boxes come in three sizes now."
    assert not ana.write.page.extra["link"].control.isEnabled()
    ana.click("Take back to change")
    until(lambda: not ana.write.page.editor.isReadOnly())
    ana.write_text(" More.")
    assert ana.text == "Boxes come in three sizes now. More."


def test_a_no_break_space_stays_one(ana: Hands) -> None:
    words = "Ouvert à 9\u00a0h, fermé à 18\u202fh. Dr\u00a0Roux vient\u00a0!"
    editor = ana.write.page.editor

    editor.textCursor().insertText(words)
    until(lambda: ana.write.draft is not None and ana.write.draft.content(ana.write.page.target).text == words)

    assert ana.write.draft is not None
    assert editor.text == words
