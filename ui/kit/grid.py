"""Cells of one size, row after row: where each of a million stands is worked out, so that nothing is ever laid out."""

from __future__ import annotations

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyleOptionViewItem, QWidget

from ui.kit.lists import ListView

_Index = QModelIndex | QPersistentModelIndex
_Action = QAbstractItemView.CursorAction
_Hint = QAbstractItemView.ScrollHint


class GridView(ListView):
    """A list whose cells stand beside each other, `columns` in a row, each of `cell`. Arrows, Home, End and the page keys move;
    Shift takes every cell from one to the other, as they are read.

    QListView would ask for each row of its model whenever its width or its rows change: a second for a million of them.
    """

    cell, columns = QSize(1, 1), 1  # of the class, since Qt asks while a view is being made

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, uniform=True)

    def set_cells(self, columns: int, cell: QSize) -> None:
        """Show so many cells of this size in a row."""
        if (columns, cell) != (self.columns, self.cell):
            top = self.indexAt(self._first_point())
            self.columns, self.cell = columns, cell
            self.doItemsLayout()
            if top.isValid():
                self.scrollTo(top, _Hint.PositionAtTop)

    # -- where cells are -----------------------------------------------------------------------------------------------

    def visualRect(self, index: _Index) -> QRect:
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self.columns)
        return self._placed(column, line * self.cell.height() - self.verticalOffset())

    def indexAt(self, p: QPoint) -> QModelIndex:
        line, column = self._spot(p)
        model = self.model()
        if model is None or line < 0 or not 0 <= column < self.columns:
            return QModelIndex()
        return model.index(line * self.columns + column, 0)  # no index where there is no such row

    def scrollTo(self, index: _Index, hint: QAbstractItemView.ScrollHint = _Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        place, bar, whole = self.visualRect(index), self.verticalScrollBar(), self.viewport().height()
        if hint == _Hint.PositionAtTop:
            by = place.top()
        elif hint == _Hint.PositionAtBottom:
            by = place.bottom() + 1 - whole
        elif hint == _Hint.PositionAtCenter:
            by = place.center().y() - whole // 2
        else:
            by = place.top() if place.top() < 0 else max(0, min(place.top(), place.bottom() + 1 - whole))
        bar.setValue(bar.value() + by)

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, whole = self.verticalScrollBar(), self.viewport().height()
        lines = -(-self._count() // self.columns)
        bar.setRange(0, max(0, lines * self.cell.height() - whole))
        bar.setPageStep(whole)
        QAbstractItemView.updateGeometries(self)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(0, dy)

    # -- moving and choosing -------------------------------------------------------------------------------------------

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        model, count = self.model(), self._count()
        if not count:
            return QModelIndex()
        now = self.currentIndex().row()
        if now < 0:
            return model.index(0, 0)
        on = -1 if self.isRightToLeft() else 1
        page = max(1, self.viewport().height() // self.cell.height()) * self.columns
        steps = {
            _Action.MoveLeft: -on,
            _Action.MoveRight: on,
            _Action.MovePrevious: -1,
            _Action.MoveNext: 1,
            _Action.MoveUp: -self.columns,
            _Action.MoveDown: self.columns,
            _Action.MovePageUp: -page,
            _Action.MovePageDown: page,
        }
        if action in (_Action.MoveHome, _Action.MoveEnd):
            return model.index(0 if action == _Action.MoveHome else count - 1, 0)
        to = now + steps[action]
        if action in (_Action.MovePageUp, _Action.MovePageDown):
            to = max(now % self.columns, to) if to < now else min(count - 1, to)
        return model.index(to if 0 <= to < count else now, 0)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: to find a title by its first letters every row would have to be read."""

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        first, last = (self._nearest(point) for point in (rect.topLeft(), rect.bottomRight()))
        chosen = QItemSelection()
        if first is not None and last is not None:
            model = self.model()
            chosen.select(model.index(min(first, last), 0), model.index(max(first, last), 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        seen = self._rows_in(self.viewport().rect())
        for part in selection:
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += QRegion(self.visualRect(self.model().index(row, 0)))
        return region

    # -- painting ------------------------------------------------------------------------------------------------------

    def paint_rows(self, event: QPaintEvent) -> None:
        """Paint the cells that are seen."""
        model, delegate = self.model(), self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state & ~QStyle.StateFlag.State_HasFocus
        chosen, current = self.selectionModel(), self.currentIndex()
        pointed = self.viewport().mapFromGlobal(QCursor.pos()) if self.viewport().underMouse() else None
        painter = QPainter(self.viewport())
        try:
            for row in self._rows_in(event.rect()):
                index = model.index(row, 0)
                option.rect = self.visualRect(index)
                state = usual
                if chosen.isSelected(index):
                    state |= QStyle.StateFlag.State_Selected
                if index == current and self.hasFocus():
                    state |= QStyle.StateFlag.State_HasFocus
                if pointed is not None and option.rect.contains(pointed):
                    state |= QStyle.StateFlag.State_MouseOver
                option.state = state
                delegate.paint(painter, option, index)
        finally:
            painter.end()

    # -- sums ----------------------------------------------------------------------------------------------------------

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _placed(self, column: int, top: int) -> QRect:
        left = column * self.cell.width()
        if self.isRightToLeft():
            left = self.viewport().width() - left - self.cell.width()
        return QRect(QPoint(left, top), self.cell)

    def _spot(self, point: QPoint) -> tuple[int, int]:
        """The line and the column at a point, also where there is no cell."""
        across = self.viewport().width() - 1 - point.x() if self.isRightToLeft() else point.x()
        return (point.y() + self.verticalOffset()) // self.cell.height(), across // self.cell.width()

    def _first_point(self) -> QPoint:
        """In the middle of the first cell that is seen whole, or nearly so."""
        return self._placed(0, self.cell.height() // 4).topLeft() + QPoint(self.cell.width() // 2, 0)

    def _nearest(self, point: QPoint) -> int | None:
        """The row of the cell at a point, or of the nearest one."""
        count = self._count()
        if not count:
            return None
        line, column = self._spot(point)
        return min(max(0, line * self.columns + min(max(0, column), self.columns - 1)), count - 1)

    def _rows_in(self, area: QRect) -> range:
        """The rows of all lines that a part of the viewport touches."""
        first = (area.top() + self.verticalOffset()) // self.cell.height()
        last = (area.bottom() + self.verticalOffset()) // self.cell.height()
        return range(max(0, first * self.columns), min(self._count(), (last + 1) * self.columns))
