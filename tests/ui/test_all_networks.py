"""All networks side by side: sentences in rows, facts that differ, the checks below; every cell leads to its words."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from desk_fixtures import Hands, until
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest

from ui.panes.all_model import AllModel
from ui.panes.all_networks import AllNetworks

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
THREE = "We mended 41 jackets on Saturday. Bring yours to the station. It is free."


@pytest.fixture
def ana(seat: Hands) -> Iterator[Hands]:
    """Ana with a draft whose X says another number, at the view of all networks."""
    seat.new_draft()
    seat.settle()
    seat.write_text(THREE)
    seat.click_tab("X")
    seat.retype("We mended 43 jackets on Saturday. It is free. Come early!")
    seat.checked()
    seat.press(Qt.Key.Key_A, CTRL, SHIFT)
    until(lambda: view(seat).isVisible())
    yield seat
    view(seat).closed.emit()


def view(hands: Hands) -> AllNetworks:
    return hands.write.all.view


def model(hands: Hands) -> AllModel:
    return view(hands)._model


def cell(hands: Hands, row: int, network: str) -> QModelIndex:
    names = [column.name for column in model(hands).sheet.columns]
    return model(hands).index(row, names.index(network))


def heads(hands: Hands) -> list[str]:
    found = model(hands)
    return [str(found.headerData(at, Qt.Orientation.Vertical)) for at in range(found.rowCount())]


def test_sentences_that_correspond_stand_in_one_row(ana: Hands) -> None:
    assert heads(ana)[:4] == ["We mended 41 jackets on Saturday.", "Bring yours to the station.", "It is free.", ""]
    assert cell(ana, 0, "X").data() == "We mended 43 jackets on Saturday."
    assert cell(ana, 1, "X").data() == "left out"
    assert cell(ana, 3, "X").data() == "Come early!"
    assert cell(ana, 3, "LinkedIn").data() == ""


def test_facts_that_differ_light_up_together(ana: Hands) -> None:
    until(lambda: bool(model(ana).cell(cell(ana, 0, "X")).linked), "no facts are linked")
    view(ana).table.setCurrentIndex(cell(ana, 0, "X"))
    here = model(ana).cell(cell(ana, 0, "X"))
    there = model(ana).cell(cell(ana, 0, "LinkedIn"))
    assert here is not None
    assert there is not None
    lit = view(ana).table.lit
    assert [one.span.of(here.words) for one in here.linked if one.key in lit] == ["43"]
    assert [one.span.of(there.words) for one in there.linked if one.key in lit] == ["41"]


def test_a_click_on_a_cell_selects_its_words_in_that_network(ana: Hands) -> None:
    table = view(ana).table
    place: QPoint = table.visualRect(cell(ana, 2, "X")).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    until(ana.write.page.isVisible)
    assert ana.write.page.editor.textCursor().selectedText() == "It is free."
    assert ana.write.page.target == cell_variant(ana, "x")


def test_the_keyboard_goes_to_a_cell_and_to_the_shared_sentence(ana: Hands) -> None:
    view(ana).table.setCurrentIndex(cell(ana, 0, "X"))
    view(ana).table.setFocus()
    ana.press(Qt.Key.Key_Down)
    ana.press(Qt.Key.Key_Return, SHIFT)
    until(ana.write.page.isVisible)
    assert ana.write.page.target == ""
    assert ana.write.page.editor.textCursor().selectedText() == "Bring yours to the station."


def test_a_check_is_a_row_and_its_mark_leads_to_the_passage(ana: Hands) -> None:
    until(lambda: "Two networks disagree" in heads(ana), str(heads(ana)))
    row = heads(ana).index("Two networks disagree")
    found = model(ana).cell(cell(ana, row, "X"))
    assert found is not None
    assert found.level == "warning"
    view(ana).table.opened.emit(cell(ana, row, "X"))
    until(ana.write.page.isVisible)
    assert ana.write.page.target == cell_variant(ana, "x")
    assert ana.write.checks.current_said() is not None


def test_escape_goes_back_to_the_text_and_the_list_comes_back(ana: Hands) -> None:
    assert ana.write.drafts.isHidden()
    ana.press(Qt.Key.Key_Escape)
    until(ana.write.page.isVisible)
    assert ana.write.drafts.isVisible()


def test_a_screen_reader_hears_whose_words_they_are(ana: Hands) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert cell(ana, 2, "LinkedIn").data(role).startswith("LinkedIn, as in the shared text, It is free.")
    assert cell(ana, 3, "X").data(role).startswith("X, its own, Come early!")


def cell_variant(hands: Hands, platform: str) -> str:
    assert hands.write.draft is not None
    return next(one.id for one in hands.write.draft.post.variants if one.platform == platform)
