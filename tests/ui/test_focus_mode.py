"""Only the text: what goes, what stays, how one gets back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_fixtures import Hands, is_underlined, until
from PySide6.QtCore import Qt

TWICE = "We met the the mayor today. It was a good day."
AT = TWICE.index("the the") + 1


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a draft in which something is underlined."""
    seat.new_draft()
    seat.settle()
    seat.write_text(TWICE)
    until(lambda: "text.repeated_word" in [one.finding.rule for one in seat.said])
    seat.settle()
    until(lambda: is_underlined(seat, AT))
    yield seat
    seat.write.leave_focus()


def tab_marks(hands: Hands) -> set[str]:
    return set(hands.write.page.tabs._bar.marks.values())


def test_columns_and_every_mark_go_and_the_counter_stays(ana: Hands) -> None:
    before = tab_marks(ana)
    ana.press(Qt.Key.Key_F11)

    assert before != {""}
    assert not ana.write.drafts.isVisible()
    assert not ana.write.side.isVisible()
    assert not is_underlined(ana, AT)
    assert tab_marks(ana) == {""}
    assert ana.write.page.foot.counter.isVisible()
    assert ana.write.page.editor.hasFocus()


@pytest.mark.parametrize("key", [Qt.Key.Key_F11, Qt.Key.Key_Escape])
def test_f11_and_escape_bring_all_of_it_back(ana: Hands, key: Qt.Key) -> None:
    before = tab_marks(ana)
    ana.press(Qt.Key.Key_F11)
    ana.press(key)

    assert ana.write.drafts.isVisible()
    assert ana.write.side.isVisible()
    assert is_underlined(ana, AT)
    assert tab_marks(ana) == before


def test_a_list_that_was_folded_before_stays_folded_after_it(ana: Hands) -> None:
    ana.write.fold_left()
    ana.press(Qt.Key.Key_F11)
    ana.press(Qt.Key.Key_Escape)

    assert not ana.write.drafts.isVisible()
    assert ana.write.side.isVisible()
    ana.write.fold_left()
    assert ana.write.drafts.isVisible()


def test_new_answers_of_the_checks_are_not_shown_either(ana: Hands) -> None:
    ana.press(Qt.Key.Key_F11)
    ana.write_text(" We saw saw it. And left.")
    ana.checked()
    at = ana.text.index("saw saw") + 1
    hidden = not is_underlined(ana, at)
    ana.press(Qt.Key.Key_F11)

    assert hidden
    until(lambda: is_underlined(ana, at))


def test_it_lasts_through_another_draft_and_another_place(ana: Hands) -> None:
    ana.press(Qt.Key.Key_F11)
    ana.new_draft()
    ana.settle()
    ana.go("Today")
    ana.go("Write")

    assert ana.write.only_text.on
    assert not ana.write.drafts.isVisible()


def test_the_line_one_writes_stays_near_the_middle(ana: Hands) -> None:
    ana.press(Qt.Key.Key_F11)
    ana.write.page.editor.textCursor().insertText("\nA line." * 60)
    ana.write_text("\nThe last one")
    page = ana.write.page

    def height() -> float:
        y = page.editor.mapTo(page.scroll.viewport(), page.editor.cursorRect().center()).y()
        return y / page.scroll.viewport().height()

    until(lambda: 0.3 < height() < 0.6, "the line stands elsewhere")


def test_folding_keys_bring_the_rest_back_too(ana: Hands) -> None:
    ana.press(Qt.Key.Key_F11)
    ana.write.fold_right()

    assert not ana.write.only_text.on
    assert ana.write.side.isVisible()


def test_escape_without_it_does_nothing_here(ana: Hands) -> None:
    ana.press(Qt.Key.Key_Escape)

    assert ana.write.drafts.isVisible()
    assert not ana.write.only_text.on
