"""Lines that open, passages to go to, words offered while one types, cards beside what they are about."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.kit.counter import CounterBar
from ui.kit.fields import TextField
from ui.kit.fold import Fold, Scale
from ui.kit.marked import MarkedText
from ui.kit.passage import PassageRow
from ui.kit.popover import Popover
from ui.kit.suggest_field import SuggestField
from ui.kit.thumbs import MediaTile

Place = Callable[..., QWidget]


def test_a_fold_opens_by_key_and_tells_whether_it_is_open(placed: Place, qtbot: QtBot) -> None:
    fold = placed(Fold("6 tones as wanted"))
    inside = QLabel("Warmth")
    fold.body.addWidget(inside)

    assert not inside.isVisible()
    with qtbot.waitSignal(fold.opened) as caught:
        qtbot.keyClick(fold.row, Qt.Key.Key_Space)
    assert caught.args == [True]
    assert inside.isVisible()
    assert fold.row.accessibleDescription() == "open"


def test_a_fold_with_nothing_inside_is_a_line_of_words(placed: Place) -> None:
    fold = placed(Fold("Not scored"))
    fold.keep_shut()
    QTest.mouseClick(fold.row, Qt.MouseButton.LeftButton)

    assert not fold.is_open
    assert fold.row.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(("value", "inside"), [(0, True), (35, True), (36, False)])
def test_a_scale_knows_where_it_is_wanted(value: int, inside: bool) -> None:
    assert Scale(value=value, low=0, high=35).is_inside == inside


def test_long_words_of_a_row_take_more_lines(placed: Place) -> None:
    short, long = placed(PassageRow("act now")), placed(PassageRow("Together you mended forty-one toasters " * 3))

    assert long.heightForWidth(200) > short.heightForWidth(200)
    assert long.heightForWidth(200) <= 3 * short.heightForWidth(200)


def test_a_passage_is_heard_with_its_figure(placed: Place) -> None:
    row = placed(PassageRow("“act now”", lead="+12", tip="This hurries the reader"))

    assert row.accessibleName() == "+12, “act now”"
    assert row.accessibleDescription() == "This hurries the reader"


def test_known_names_are_offered_and_taken_by_enter(placed: Place, qtbot: QtBot) -> None:
    field = placed(SuggestField("Who is it?"))
    field.set_known([("Lindenhof Tools", "under contract"), ("Mira Mends", "creator")])
    field.line.setFocus()
    qtbot.keyClicks(field.line, "mir")

    with qtbot.waitSignal(field.changed) as caught:
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert caught.args == ["Mira Mends"]
    assert not field._offered.isVisible()


def test_the_arrow_down_offers_everything_in_an_empty_field(placed: Place, qtbot: QtBot) -> None:
    field = placed(SuggestField("Who is it?"))
    field.set_known([("Lindenhof Tools", ""), ("Mira Mends", "")])
    field.line.setFocus()
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Down)
    qtbot.keyClick(field.line, Qt.Key.Key_Tab)

    assert field.text == "Mira Mends"


def test_escape_closes_the_offer_and_not_the_card_around_it(window: QWidget, qtbot: QtBot) -> None:
    popover = Popover(window, "About this post")
    field = SuggestField("Who is it?")
    field.set_known([("Mira Mends", "")])
    popover.body.addWidget(field)
    popover.open_at(window)
    field.line.setFocus()
    qtbot.keyClicks(field.line, "m")
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)
    first = popover.isVisible()
    qtbot.keyClick(field.line, Qt.Key.Key_Escape)

    assert first
    assert field.text == "m"
    QApplication.processEvents()
    assert not popover.isVisible()


def test_a_card_lies_under_its_anchor_and_inside_the_window(window: QWidget, qtbot: QtBot) -> None:
    anchors = [QPushButton("here", window) for _ in range(2)]
    anchors[0].setGeometry(100, 100, 80, 24)
    anchors[1].setGeometry(850, 570, 50, 24)
    places = []
    for anchor in anchors:
        anchor.show()
        popover = Popover(window, "Rights and facts", width_px=300)
        popover.body.addWidget(TextField("Credit"))
        popover.open_at(anchor)
        places.append(popover._card.geometry())
        popover.close_sheet()

    assert (places[0].left(), places[0].top() > 124) == (100, True)
    assert window.rect().contains(places[1])


def test_the_focus_goes_nowhere_when_its_button_is_gone(window: QWidget, qtbot: QtBot) -> None:
    anchor = QPushButton("here", window)
    anchor.show()
    anchor.setFocus()
    popover = Popover(window, "About this post")
    popover.body.addWidget(TextField("Series"))
    popover.open_at(anchor)
    with qtbot.waitSignal(anchor.destroyed):
        anchor.deleteLater()
    popover.close_sheet()

    assert not popover.isVisible()


def test_marked_words_are_painted_in_as_many_lines_as_they_need(placed: Place) -> None:
    marked = placed(MarkedText("🧵 Act now, only three are left. " * 4, [(3, 10)]))

    assert marked.heightForWidth(120) > 2 * marked.heightForWidth(2000)
    assert marked.accessibleName().startswith("🧵 Act now")
    assert not marked.grab().isNull()


def test_a_field_tells_how_much_of_its_room_is_used(placed: Place) -> None:
    field = placed(TextField("Title", "Readers see it first"))
    field.set_count("101 of 100", over=True)
    said = field.control.accessibleDescription()
    field.set_count("")

    assert said == "101 of 100, Readers see it first"
    assert not field._count.isVisible()


def test_the_counter_marks_the_fold_on_its_bar(placed: Place) -> None:
    counter = placed(CounterBar())
    counter.set_count(333, 3000, "of 3 000 as LinkedIn counts", fold=140)
    folded = counter._bar.fold
    counter.set_count(333, None, "characters")

    assert folded == pytest.approx(140 / 3000)
    assert counter._bar.fold == 0


def test_an_alt_text_is_counted_while_it_is_written(placed: Place) -> None:
    tile = placed(MediaTile("m1"))
    tile.counted = lambda text: (f"{len(text)} of 5", len(text) > 5)
    tile.set_alt("A lamp")
    before = tile._length.isVisible()
    tile.edit_alt()

    assert not before
    assert (tile._length.text(), tile._length.isVisible()) == ("6 of 5", True)


def test_rights_are_opened_by_their_words(placed: Place, qtbot: QtBot) -> None:
    tile = placed(MediaTile("m1"))
    tile.set_rights("CC BY-SA 4.0 · Somebody with a very long name indeed")

    with qtbot.waitSignal(tile.opened) as caught:
        tile.rights.click()
    assert caught.args == ["m1"]
    assert tile.rights.accessibleName() == "Rights and facts: CC BY-SA 4.0 · Somebody with a very long name indeed"
    assert tile.rights.mapTo(tile, QPoint(tile.rights.width(), 0)).x() <= tile.width()
