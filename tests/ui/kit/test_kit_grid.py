"""A grid of cells: where each stands, how keys and the mouse go through it, and what a million of them cost."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from ui.kit.grid import GridView
from ui.kit.roles import Role

Place = Callable[..., QWidget]
Hint = QAbstractItemView.ScrollHint
_ROOT = QModelIndex()


class Numbers(QAbstractListModel):
    """So many rows that are called by their number; it counts how often it is asked how many."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count, self.asked = count, 0

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        self.asked += 1
        return 0 if parent.isValid() else self.count

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        return str(index.row()) if role in (Qt.ItemDataRole.DisplayRole, Role.ID) else None


def grid_of(count: int, placed: Place, *, columns: int = 4) -> GridView:
    """A grid 420 by 300, four columns of which fit, with cells of 100 by 80."""
    grid = placed(GridView("Numbers"))
    assert isinstance(grid, GridView)
    grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    model = Numbers(count)
    model.setParent(grid)
    grid.setModel(model)
    grid.set_cells(columns, QSize(100, 80))
    grid.setFixedSize(420, 300)
    QApplication.processEvents()
    return grid


def centre(grid: GridView, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def chosen(grid: GridView) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedIndexes())


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(row=st.integers(0, 999_999), columns=st.integers(1, 4), right_to_left=st.booleans())
def test_what_stands_at_a_cell_is_that_cell(placed: Place, row: int, columns: int, right_to_left: bool) -> None:
    grid = grid_of(1_000_000, placed, columns=columns)
    side = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    grid.setLayoutDirection(side)
    index = grid.model().index(row, 0)
    grid.scrollTo(index)
    place = grid.visualRect(index)
    assert grid.viewport().rect().contains(place)
    for corner in (place.topLeft(), place.topRight(), place.bottomLeft(), place.bottomRight()):
        assert grid.indexAt(corner).row() == row


def test_the_first_cell_stands_where_lines_begin(placed: Place) -> None:
    grid = grid_of(3, placed)
    assert centre(grid, 0).x() < centre(grid, 1).x()
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert centre(grid, 0).x() > centre(grid, 1).x()
    assert grid.visualRect(grid.model().index(0, 0)).right() == grid.viewport().width() - 1


def test_there_is_nothing_beside_and_below_the_cells(placed: Place) -> None:
    grid = grid_of(6, placed, columns=3)
    assert not grid.indexAt(QPoint(350, 20)).isValid()
    assert not grid.indexAt(QPoint(20, 170)).isValid()
    assert not grid.indexAt(QPoint(20, -90)).isValid()


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Right], 1),
        ([Qt.Key.Key_Left], 0),
        ([Qt.Key.Key_Down], 4),
        ([Qt.Key.Key_Down, Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_End], 99),
        ([Qt.Key.Key_End, Qt.Key.Key_Right], 99),
        ([Qt.Key.Key_End, Qt.Key.Key_Down], 99),
        ([Qt.Key.Key_Right, Qt.Key.Key_PageDown], 13),
        ([Qt.Key.Key_Right, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 1),
        ([Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageUp], 1),
        ([Qt.Key.Key_End, Qt.Key.Key_PageDown], 99),
        ([Qt.Key.Key_End, Qt.Key.Key_Home], 0),
    ],
)
def test_keys_go_from_cell_to_cell_and_what_they_reach_is_seen(placed: Place, keys: list[Qt.Key], row: int) -> None:
    grid = grid_of(100, placed)
    grid.select_row(0)
    for key in keys:
        QTest.keyClick(grid, key)
    assert grid.currentIndex().row() == row
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))


def test_where_lines_run_to_the_left_the_arrows_do_too(placed: Place) -> None:
    grid = grid_of(10, placed)
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    grid.select_row(1)
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 2


def test_the_first_key_goes_to_the_first_cell(placed: Place) -> None:
    grid = grid_of(10, placed)
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 0
    assert grid_of(0, placed).moveCursor(
        QAbstractItemView.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier
    ).isValid() is False  # fmt: skip


def test_shift_takes_every_cell_between_by_keys_and_by_the_mouse(placed: Place) -> None:
    grid = grid_of(20, placed)
    grid.select_row(2)
    QTest.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert chosen(grid) == [2, 3, 4, 5, 6]
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(grid.viewport(), left, Qt.KeyboardModifier.NoModifier, centre(grid, 9))
    assert chosen(grid) == [9]
    QTest.mouseClick(grid.viewport(), left, shift, centre(grid, 3))
    assert chosen(grid) == [3, 4, 5, 6, 7, 8, 9]


def test_ctrl_takes_one_more_and_one_less(placed: Place) -> None:
    grid = grid_of(20, placed)
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    for row in (1, 6, 1, 7):
        QTest.mouseClick(grid.viewport(), left, control, centre(grid, row))
    assert chosen(grid) == [6, 7]


@pytest.mark.parametrize(
    ("hint", "top"), [(Hint.PositionAtTop, 0), (Hint.PositionAtBottom, 220), (Hint.PositionAtCenter, 111)]
)
def test_a_cell_is_brought_where_it_is_wanted(placed: Place, hint: QAbstractItemView.ScrollHint, top: int) -> None:
    grid = grid_of(1000, placed)
    index = grid.model().index(500, 0)
    grid.scrollTo(index, hint)
    assert grid.visualRect(index).top() == top


def test_the_cells_that_were_seen_stay_when_others_fit_in_a_line(placed: Place) -> None:
    grid = grid_of(1000, placed)
    grid.scrollTo(grid.model().index(600, 0), Hint.PositionAtTop)
    grid.set_cells(2, QSize(180, 90))
    assert 0 <= grid.visualRect(grid.model().index(600, 0)).top() < 90


def test_a_million_cells_are_not_gone_through_when_the_width_changes(placed: Place) -> None:
    grid = grid_of(1_000_000, placed)
    model = grid.model()
    assert isinstance(model, Numbers)
    model.asked = 0
    grid.setFixedSize(300, 260)
    grid.set_cells(3, QSize(100, 80))
    grid.scrollTo(model.index(700_000, 0))
    model.beginResetModel()
    model.count = 999_999
    model.endResetModel()
    grid.grab()
    QApplication.processEvents()
    assert model.asked < 1_000


def test_rows_that_come_and_go_move_the_end_of_the_bar(placed: Place) -> None:
    grid = grid_of(8, placed)
    assert grid.verticalScrollBar().maximum() == 0
    model = grid.model()
    assert isinstance(model, Numbers)
    model.beginInsertRows(QModelIndex(), 8, 99)
    model.count = 100
    model.endInsertRows()
    QApplication.processEvents()
    assert grid.verticalScrollBar().maximum() == 25 * 80 - grid.viewport().height()
