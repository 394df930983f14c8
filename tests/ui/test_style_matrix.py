"""The rule matrix: every check by account, what differs, and the way to a check's page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from style_place import StyleRoom, words_on

from ui.bridge.session import Session
from ui.panes.style_matrix import MatrixView

LONG_SENTENCE = "readability.sentence_length"
FOR_X = f'\n[platform.x.rules."{LONG_SENTENCE}"]\nlevel = "error"\nmax_words = 18\n'


@pytest.fixture
def room(session: Session, window: QWidget, qtbot: QtBot, workspace: Path) -> StyleRoom:
    made = StyleRoom(session, window, qtbot, workspace)
    made.show("matrix")
    return made


@pytest.fixture
def matrix(room: StyleRoom) -> MatrixView:
    return room.pane.matrix


def column_of(matrix: MatrixView, network: str) -> int:
    names = [matrix.model.column_names(at)[0] for at in range(matrix.model.columnCount())]
    return names.index(network)


def cell(matrix: MatrixView, rule: str, network: str, role: int = Qt.ItemDataRole.DisplayRole) -> str:
    index = matrix.model.index(matrix.model.row_of(rule), column_of(matrix, network))
    return str(index.data(role) or "")


def test_accounts_stand_side_by_side_and_checks_below_their_families(room: StyleRoom, matrix: MatrixView) -> None:
    model = matrix.model

    assert [model.column_names(at)[0] for at in range(model.columnCount())] == [
        "Bluesky",
        "Facebook (page)",
        "LinkedIn (profile)",
        "Mastodon",
        "X",
    ]
    assert model.is_heading(0)
    assert cell(matrix, LONG_SENTENCE, "X") == "Consider"
    families = room.pane.contents.model()
    assert families.rowCount() == len(model.families)


def test_what_is_other_for_one_account_is_said_short_and_in_full(room: StyleRoom, matrix: MatrixView) -> None:
    room.write(FOR_X)
    room.until(lambda: cell(matrix, LONG_SENTENCE, "X") == "Must fix")

    at = matrix.model.index(matrix.model.row_of(LONG_SENTENCE), column_of(matrix, "X"))
    shown = at.data(Qt.ItemDataRole.UserRole + 1)
    assert not shown.as_usual
    assert matrix.model.changed_words(shown) == "18 words"
    heard = cell(matrix, LONG_SENTENCE, "X", Qt.ItemDataRole.AccessibleTextRole)
    assert heard == (
        "Long sentence, X, Must fix, The most words a sentence may have: 18 words, not as for posts in general"
    )
    assert cell(matrix, LONG_SENTENCE, "Mastodon") == "Consider"


def test_only_what_differs_can_be_shown(room: StyleRoom, matrix: MatrixView, qtbot: QtBot) -> None:
    room.write(FOR_X)
    room.until(lambda: cell(matrix, LONG_SENTENCE, "X") == "Must fix")

    matrix.only.click()

    assert matrix.model.row_of(LONG_SENTENCE) > 0
    assert matrix.model.row_of("length.limit") == -1
    everything = matrix.model.rowCount()
    matrix.only.click()
    assert matrix.model.rowCount() > everything


def test_nothing_that_differs_is_said_with_a_way_back(room: StyleRoom, matrix: MatrixView) -> None:
    room.path.write_text('schema = 1\nname = "Bare"\n', encoding="utf-8")
    room.until(lambda: room.session.style is not None and room.session.style.name == "Bare")
    room.settle()
    matrix.only.click()
    assert matrix.model.rowCount() == 0
    assert "Nothing differs" in words_on(matrix)

    matrix._empty.button.click()

    assert matrix.model.rowCount() > 0


def test_click_opens_the_page_of_the_check_for_that_network(room: StyleRoom, matrix: MatrixView, qtbot: QtBot) -> None:
    index = matrix.model.index(matrix.model.row_of(LONG_SENTENCE), column_of(matrix, "Mastodon"))
    matrix.table.scrollTo(index)
    place = matrix.table.visualRect(index).center()

    qtbot.mouseClick(matrix.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))

    assert room.pane.view == "checks"
    assert room.pane.filter.wanted.platform == "mastodon"
    assert room.pane.document.rows[LONG_SENTENCE].is_open
    room.until(room.pane.document.rows[LONG_SENTENCE].title_button.hasFocus)


def test_keys_move_between_cells_and_open_one(room: StyleRoom, matrix: MatrixView, qtbot: QtBot) -> None:
    matrix.table.setFocus()
    first = matrix.model.index(1, 0)
    matrix.table.setCurrentIndex(first)
    rule = matrix.model.rule_at(1)

    qtbot.keyClick(matrix.table, Qt.Key.Key_Right)
    assert matrix.table.currentIndex().column() == 1
    qtbot.keyClick(matrix.table, Qt.Key.Key_Return)

    assert room.pane.view == "checks"
    assert room.pane.filter.wanted.platform == "facebook"
    assert room.pane.document.rows[rule].is_open


def test_arrows_pass_over_the_families(matrix: MatrixView, qtbot: QtBot) -> None:
    heading = next(at for at in range(2, matrix.model.rowCount()) if matrix.model.is_heading(at))
    matrix.table.setCurrentIndex(matrix.model.index(heading - 1, 0))

    qtbot.keyClick(matrix.table, Qt.Key.Key_Down)

    assert matrix.table.currentIndex().row() == heading + 1


def test_table_and_its_headings_can_be_heard(matrix: MatrixView) -> None:
    heard = QAccessible.queryAccessibleInterface(matrix.table)
    assert heard.text(QAccessible.Text.Name) == "Checks by account"
    model = matrix.model
    assert model.headerData(column_of(matrix, "X"), Qt.Orientation.Horizontal) == "X"
    assert model.headerData(model.row_of(LONG_SENTENCE), Qt.Orientation.Vertical) == "Long sentence"


def test_networks_stand_there_where_the_desk_has_no_account(room: StyleRoom, matrix: MatrixView) -> None:
    room.session.names.channels = {}
    matrix.mark_stale()
    room.settle()

    open_ones = [one for one in room.session.platforms.values() if not one.closed]
    assert matrix.model.columnCount() == len(open_ones)


def test_audience_chosen_above_holds_for_every_column(room: StyleRoom, matrix: MatrixView) -> None:
    room.write(f'{FOR_X}\n[audience.experts.rules."{LONG_SENTENCE}"]\nmax_words = 30\n')
    room.until(lambda: "18 words" in cell(matrix, LONG_SENTENCE, "X", Qt.ItemDataRole.AccessibleTextRole))

    room.pane.choose("audience", "experts")

    room.until(lambda: "18 words" not in cell(matrix, LONG_SENTENCE, "X", Qt.ItemDataRole.AccessibleTextRole))
    assert {column.wanted.audience for column in matrix.columns()} == {"experts"}
    assert cell(matrix, LONG_SENTENCE, "X") == "Must fix"
