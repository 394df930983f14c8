"""The card beside an underlined passage: when it comes, what it says and does, when it goes."""

from __future__ import annotations

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from editorial.rulekit.pages import first_source
from ui.panes.finding_card import FindingCard, around

ALT, CTRL, SHIFT = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
TWICE = "We met the the mayor today. It was a good day."

LONG = (
    " The hives behind the library are awake again. Ana counted nine frames of bees, and the lavender is in bud. "
    "On Saturday we open the lids together, from ten until noon. Bring a hat with a wide brim. Children may watch from "
    "the bench. Tea and cake are on the table by the door, next to last year's honey."
)


@pytest.fixture
def ana(seat: Hands) -> Hands:
    """Ana with a draft in which one word stands twice; nobody types, the pointer is elsewhere."""
    seat.new_draft()
    seat.settle()
    seat.write_text(TWICE)
    until(lambda: "text.repeated_word" in [one.finding.rule for one in seat.said])
    seat.settle()
    editor = seat.write.page.editor
    until(lambda: not editor.hover._typing.isActive())
    QTest.mouseMove(editor.viewport(), QPoint(5, editor.height() - 3))
    return seat


def card_of(hands: Hands) -> FindingCard:
    return hands.write.card.card


def point_at(hands: Hands, words: str) -> QPoint:
    editor = hands.write.page.editor
    cursor = editor.textCursor()
    cursor.setPosition(hands.text.index(words) + 2)
    return editor.cursorRect(cursor).center()


def hover(hands: Hands, words: str = "the the") -> None:
    viewport = hands.write.page.editor.viewport()
    QTest.mouseMove(viewport, point_at(hands, words) - QPoint(2, 0))
    QTest.mouseMove(viewport, point_at(hands, words))


def put_cursor(hands: Hands, words: str) -> None:
    cursor = hands.write.page.editor.textCursor()
    cursor.setPosition(hands.text.index(words) + 2)
    hands.write.page.editor.setTextCursor(cursor)


def ask(hands: Hands) -> FindingCard:
    put_cursor(hands, "the the")
    hands.press(Qt.Key.Key_Return, ALT)
    assert card_of(hands).is_open
    return card_of(hands)


def test_the_pointer_at_rest_on_a_passage_shows_what_is_said_and_leaves_the_focus(ana: Hands) -> None:
    hover(ana)
    until(lambda: card_of(ana).is_open, "no card")

    assert ana.write.page.editor.hasFocus()
    assert ana.button("Use “the”", card_of(ana)) is not None
    assert ana.button("Leave it", card_of(ana)) is not None
    assert ana.button("Why?", card_of(ana)) is not None
    assert ana.sees('Source: Vale, "Repetition", built-in check, 2024', card_of(ana))


def test_it_goes_when_the_pointer_leaves_words_and_card(ana: Hands) -> None:
    hover(ana)
    until(lambda: card_of(ana).is_open)
    QTest.mouseMove(card_of(ana), card_of(ana).rect().center())
    QTest.qWait(400)
    still = card_of(ana).is_open
    QTest.mouseMove(ana.write.page.editor.viewport(), QPoint(5, ana.write.page.editor.height() - 3))

    assert still, "the card is part of what it is about"
    until(lambda: not card_of(ana).is_open)


def test_beside_the_words_nothing_opens(ana: Hands) -> None:
    viewport = ana.write.page.editor.viewport()
    QTest.mouseMove(viewport, QPoint(viewport.width() - 4, point_at(ana, "the the").y()))

    assert not ana.write.page.editor.hover._soon.isActive()


def test_it_never_comes_while_somebody_types(ana: Hands) -> None:
    hover(ana)
    ana.type(" And more")
    hover(ana, "mayor")
    hover(ana)

    assert not ana.write.page.editor.hover._soon.isActive()
    assert not card_of(ana).is_open


def test_a_key_in_the_text_takes_it_away(ana: Hands) -> None:
    hover(ana)
    until(lambda: card_of(ana).is_open)
    ana.type("x")

    assert not card_of(ana).is_open


def test_escape_takes_it_away_and_the_cursor_stays(ana: Hands) -> None:
    hover(ana)
    until(lambda: card_of(ana).is_open)
    ana.press(Qt.Key.Key_Escape)

    assert not card_of(ana).is_open
    assert ana.write.page.editor.hasFocus()


def test_alt_enter_goes_into_it_and_escape_gives_the_cursor_back(ana: Hands) -> None:
    card = ask(ana)
    inside = card.has_focus
    ana.press(Qt.Key.Key_Escape)

    assert inside
    assert not card.is_open
    assert ana.write.page.editor.hasFocus()
    assert ana.write.page.editor.textCursor().position() == TWICE.index("the the") + 2


def test_arrows_and_tab_go_round_in_it(ana: Hands) -> None:
    card = ask(ana)
    seen = []
    for _step in card.stops():
        seen.append(QApplication.focusWidget())
        ana.press(Qt.Key.Key_Down)
    back = QApplication.focusWidget()
    ana.press(Qt.Key.Key_Tab)
    by_tab = QApplication.focusWidget()
    ana.press(Qt.Key.Key_Up)

    assert seen == card.stops()
    assert back is seen[0]
    assert by_tab is seen[1]
    assert QApplication.focusWidget() is seen[0]


def test_where_nothing_is_said_alt_enter_says_so(ana: Hands) -> None:
    put_cursor(ana, "good")
    ana.press(Qt.Key.Key_Return, ALT)

    assert not card_of(ana).is_open
    until(lambda: ana.sees("Nothing is said about the words at the cursor."))


def test_the_first_fix_has_the_key_of_fixing(ana: Hands) -> None:
    ask(ana)
    ana.press(Qt.Key.Key_Period, CTRL)

    assert ana.text == "We met the mayor today. It was a good day."
    assert not card_of(ana).is_open
    assert ana.write.page.editor.hasFocus()


def test_leaving_it_from_the_card_leaves_it(ana: Hands) -> None:
    card = ask(ana)
    ana.click("Leave it", card)

    until(lambda: "text.repeated_word" not in [one.finding.rule for one in ana.said])
    assert not card.is_open


def test_why_opens_the_page_of_the_check(ana: Hands) -> None:
    card = ask(ana)
    ana.click("Why?", card)

    until(lambda: ana.sees("When to leave it"))
    ana.press(Qt.Key.Key_Escape)


def test_a_must_fix_offers_an_exception_and_nothing_to_leave(ana: Hands) -> None:
    ana.click_tab("X")
    ana.write_text(LONG)
    until(lambda: "length.limit" in [one.finding.rule for one in ana.said])
    ana.settle()
    cursor = ana.write.page.editor.textCursor()
    cursor.setPosition(len(ana.text) - 3)
    ana.write.page.editor.setTextCursor(cursor)
    ana.press(Qt.Key.Key_Return, ALT)
    card = card_of(ana)

    assert card.is_open
    assert ana.button("Ask for an exception", card) is not None
    assert ana.button("Leave it", card) is None
    ana.press(Qt.Key.Key_Escape)


def test_it_is_told_with_name_and_description(ana: Hands) -> None:
    card = ask(ana)

    assert card.accessibleName() == "Doubled word"
    assert card.said is not None
    assert card.accessibleDescription() == card.said.finding.message


def test_it_lies_under_or_over_its_words_and_never_on_them(ana: Hands) -> None:
    card = ask(ana)
    editor = ana.write.page.editor
    cursor = QTextCursor(editor.document())
    cursor.setPosition(TWICE.index("the the"))
    words = editor.cursorRect(cursor).translated(editor.viewport().mapTo(ana.write, QPoint()))

    assert not card.geometry().adjusted(14, 14, -14, -14).intersects(words)
    assert ana.write.rect().contains(card.geometry().adjusted(14, 14, -14, -14))


def test_a_card_that_has_no_room_beside_the_sentence_being_typed_stays_away(ana: Hands) -> None:
    card = ask(ana)
    ana.press(Qt.Key.Key_Escape)

    assert not card.open_beside(QRect(100, 300, 50, 20), clear=ana.write.rect())
    assert not card.is_open


def test_asked_for_it_is_shown_even_where_there_is_no_room_beside_the_words(ana: Hands) -> None:
    card = ask(ana)
    ana.press(Qt.Key.Key_Escape)

    assert card.open_beside(QRect(0, 0, *ana.write.size().toTuple()), focus=True)  # type: ignore[misc]
    assert ana.write.rect().contains(card.geometry().adjusted(14, 14, -14, -14))
    ana.press(Qt.Key.Key_Escape)


def test_a_long_passage_keeps_its_card_near_the_line_one_points_at() -> None:
    first, last, here = QRect(0, 0, 10, 20), QRect(0, 400, 10, 20), QRect(5, 200, 10, 20)

    assert around(first, last, here) == here
    assert around(first, QRect(0, 20, 10, 20), here) == QRect(0, 0, 10, 40)


@pytest.mark.parametrize(
    ("page", "source"),
    [
        (
            '# A\n\n## Source\nVale, "Repetition", 2024 (https://vale.sh/docs).\n\n## Examples\n',
            'Vale, "Repetition", 2024',
        ),
        ("# A\n\n## Source\nOne (https://a.b); Two (https://c.d).\n\nMeasured.\n", "One"),
        ("# A\n", ""),
    ],
)
def test_the_first_source_of_a_page_is_named_without_its_address(page: str, source: str) -> None:
    assert first_source(page) == source
