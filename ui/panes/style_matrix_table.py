"""The table of the rule matrix: painted cells, and headings that stay in sight on both sides."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ui.kit.focus import FocusVisible
from ui.kit.lines import clamp
from ui.kit.paint import draw_line, focus_ring, mirrored, put
from ui.panes.style_column import SIDE_PX as START_PX
from ui.panes.style_matrix_model import CELL, MatrixModel
from ui.panes.style_records import MatrixCell
from ui.theme.icons import pixmap
from ui.theme.marks import finding_pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

_Index = QModelIndex | QPersistentModelIndex
COLUMN_PX, TITLE_PX = (128, 176), 248
ROW_PX, HEADING_PX, HEAD_PX = 44, 44, 66
SIDE_PX = 12


class _Cells(QStyledItemDelegate):
    """A mark and a level, in ink where the column is not as posts in general are; under it the settings that differ."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(self)
        cell = index.data(CELL)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if cell is not None:
            self._paint_ground(painter, theme, option)
            self._paint_cell(painter, theme, option, cell, str(index.data()))
        _hairline(painter, theme, option.rect)
        painter.restore()

    def _paint_ground(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, theme.color("hover"))
        view = self.parent()
        if option.state & QStyle.StateFlag.State_HasFocus and isinstance(view, MatrixTable) and view.shows_focus:
            focus_ring(painter, theme, option.rect, theme.px(4))

    def _paint_cell(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, cell: MatrixCell, level: str
    ) -> None:
        view = self.parent()
        assert isinstance(view, MatrixTable)
        changed = view.matrix.changed_words(cell)
        whole, direction = option.rect, option.direction
        side = theme.px(SIDE_PX)
        font = theme.font(TEXT_PX, 400 if cell.as_usual else 600)
        height = QFontMetrics(font).height()
        small = QFontMetrics(theme.font(SMALL_PX)).height()
        top = whole.top() + (whole.height() - height - (small if changed else 0)) // 2
        mark = pixmap(theme, "circle-slash", "ink-faint", 12) if cell.level is None else None
        box = QRect(whole.left() + side, top, theme.px(12), height)
        put(painter, mark or finding_pixmap(theme, cell.level, 12), mirrored(box, whole, direction))
        left = box.right() + 1 + theme.px(8)
        room = QRect(left, top, whole.right() - theme.px(4) - left, height)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setFont(font)
        painter.setPen(theme.color("ink" if selected or not cell.as_usual else "ink-soft"))
        draw_line(painter, mirrored(room, whole, direction), level, direction)
        if changed:
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color("ink"))
            below = QRect(left, top + height, room.width(), small)
            draw_line(painter, mirrored(below, whole, direction), changed, direction)


class _Columns(QHeaderView):
    """Network above, account below."""

    def __init__(self, matrix: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._matrix = matrix
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme_of(self).px(HEAD_PX))

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = theme_of(self)
        network, account = self._matrix.column_names(logical_index)
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        room = rect.adjusted(theme.px(SIDE_PX), theme.px(6), -theme.px(4), -theme.px(8))
        direction = self.layoutDirection()
        strong = theme.font(SMALL_PX, 600)
        height = QFontMetrics(strong).height()
        lines, _cut = clamp(network, strong, room.width(), 2)
        painter.setFont(strong)
        painter.setPen(theme.color("ink"))
        top = room.bottom() + 1 - height * (len(lines) + bool(account))
        for line in lines:
            draw_line(painter, QRect(room.left(), top, room.width(), height), line, direction)
            top += height
        if account:
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color("ink-soft"))
            draw_line(painter, QRect(room.left(), top, room.width(), height), account, direction)
        _hairline(painter, theme, rect)
        painter.restore()


class _Titles(QHeaderView):
    """The checks' names, under the names of their families."""

    def __init__(self, matrix: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._matrix = matrix
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(TITLE_PX) + START_PX, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme = theme_of(self)
        direction = self.layoutDirection()
        heading = self._matrix.is_heading(logical_index)
        words = str(self._matrix.headerData(logical_index, Qt.Orientation.Vertical))
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        room = mirrored(rect.adjusted(START_PX, 0, -theme.px(8), 0), rect, direction)
        if heading:
            painter.setFont(theme.font(TEXT_PX, 600))
            painter.setPen(theme.color("ink"))
            draw_line(painter, room.adjusted(0, 0, 0, -theme.px(8)), words, direction, Qt.AlignmentFlag.AlignBottom)
        else:
            font = theme.font(TEXT_PX)
            painter.setFont(font)
            painter.setPen(theme.color("ink"))
            lines, _cut = clamp(words, font, room.width(), 2)
            height = QFontMetrics(font).height()
            top = room.top() + (room.height() - height * len(lines)) // 2
            for at, line in enumerate(lines):
                draw_line(painter, QRect(room.left(), top + at * height, room.width(), height), line, direction)
        _hairline(painter, theme, rect)
        painter.restore()


class MatrixTable(FocusVisible, QTableView):
    """The table. Signal: `opened(QModelIndex)` from a click or Enter on a cell; arrows move, Tab leaves."""

    opened = Signal(QModelIndex)

    def __init__(self, matrix: MatrixModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.matrix = matrix
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Columns(matrix, self))
        self.setVerticalHeader(_Titles(matrix, self))
        self.setCornerButtonEnabled(False)
        self.setItemDelegate(_Cells(self))
        self.setModel(matrix)
        self.clicked.connect(self.opened)
        matrix.modelReset.connect(self._measure)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if event.key() in keys and not event.modifiers() and self.currentIndex().isValid():
            self._keyed = True
            self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def go_to_row(self, row: int) -> None:
        """Scroll so that a row stands first."""
        self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(row))

    def first_row(self) -> int:
        """The row at the top; -1 without any."""
        return self.rowAt(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give each column an equal share of the room, within what can be read at a glance."""
        least, most = (theme_of(self).px(px) for px in COLUMN_PX)
        share = self.viewport().width() // max(1, self.matrix.columnCount())
        wanted = min(most, max(least, share))
        if wanted != self.horizontalHeader().defaultSectionSize():
            self.horizontalHeader().setDefaultSectionSize(wanted)

    @Slot()
    def _measure(self) -> None:
        self._fit()
        theme = theme_of(self)
        for row in range(self.matrix.rowCount()):
            high = HEADING_PX if self.matrix.is_heading(row) else ROW_PX
            self.setRowHeight(row, theme.px(high))

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        line = theme.color("hairline").name()
        self.setStyleSheet(
            f"QTableCornerButton::section {{ border-bottom: 1px solid {line}; }}"
            "QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.verticalHeader().setDefaultSectionSize(theme.px(ROW_PX))
        self._fit()
        self.verticalHeader().setFixedWidth(theme.px(TITLE_PX) + START_PX)
        self.horizontalHeader().setFixedHeight(theme.px(HEAD_PX))
        self._measure()


def _hairline(painter: QPainter, theme: Theme, rect: QRect) -> None:
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
