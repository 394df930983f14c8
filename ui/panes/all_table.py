"""The table of all networks: columns scroll sideways, the shared text stays at the start of each row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, QTimer, Signal, Slot
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
from ui.kit.paint import draw_line, focus_ring, mirrored, put
from ui.kit.text import ElidedLabel
from ui.panes.all_facts import AllCell, AllRow
from ui.panes.all_model import CELL, AllModel
from ui.panes.all_paint import draw, laid_out
from ui.theme.marks import finding_pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

_Index = QModelIndex | QPersistentModelIndex
COLUMN_PX, SHARED_PX = (196, 300), 232
LEAST_PX, HEAD_PX, HEADING_PX = 36, 62, 52
SIDE_PX, OVER_PX = 12, 9
_INK = {"same": "ink-soft", "changed": "ink", "own": "ink", "out": "ink-faint"}


class _Cells(QStyledItemDelegate):
    """Sentences as in the shared text are grey, a network's own in ink; a check is its mark and how often it speaks."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, view = theme_of(self), self.parent()
        assert isinstance(view, AllTable)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = index.data(CELL)
        if view.model_of.row(index.row()) is not None:
            if option.state & QStyle.StateFlag.State_Selected:
                painter.fillRect(option.rect, theme.color("selection"))
            elif option.state & QStyle.StateFlag.State_MouseOver:
                painter.fillRect(option.rect, theme.color("hover"))
            if option.state & QStyle.StateFlag.State_HasFocus and view.shows_focus:
                focus_ring(painter, theme, option.rect.adjusted(1, 1, -1, -2), theme.px(4))
        if cell is not None:
            self._paint_cell(painter, theme, option, cell, str(index.data() or ""), view.lit)
        _hairline(painter, theme, option.rect)
        painter.restore()

    def _paint_cell(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        cell: AllCell,
        words: str,
        lit: frozenset[str],
    ) -> None:
        room = _room(theme, option.rect)
        if cell.kin != "check":
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            layout, _height = laid_out(theme, words, room.width(), linked=cell.linked, lit=lit)
            draw(painter, layout, room, theme.color("ink" if selected and cell.kin != "out" else _INK[cell.kin]))
            return
        assert cell.level is not None
        box = QRect(room.left(), option.rect.top(), theme.px(14), option.rect.height())
        put(painter, finding_pixmap(theme, cell.level, 13), mirrored(box, option.rect, option.direction))
        painter.setFont(theme.font(TEXT_PX))
        painter.setPen(theme.color("ink"))
        beside = QRect(box.right() + theme.px(8), option.rect.top(), room.width(), option.rect.height())
        draw_line(painter, mirrored(beside, option.rect, option.direction), words, option.direction)


class _Networks(QHeaderView):
    """A network's name, and what is left to do there."""

    def __init__(self, model: AllModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._all = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, column = theme_of(self), self._all.column(logical_index)
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        direction = self.layoutDirection()
        room = rect.adjusted(theme.px(SIDE_PX), theme.px(6), -theme.px(SIDE_PX), -theme.px(6))
        font = theme.font(TEXT_PX, 600)
        high, small = QFontMetrics(font).height(), QFontMetrics(theme.font(SMALL_PX)).height()
        top = room.top() + max(0, (room.height() - high - small - 2) // 2)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        name = f"{column.name} · {column.account}" if column.account else column.name
        draw_line(painter, QRect(room.left(), top, room.width(), high), name, direction)
        words = self._all.left_to_do(column)
        below = QRect(room.left(), top + high + 2, room.width(), small)
        if column.worst and not column.state:
            box = QRect(below.left(), below.top(), theme.px(12), small)
            put(painter, finding_pixmap(theme, column.worst, 12), mirrored(box, below, direction))  # type: ignore[arg-type]
            below = mirrored(below.adjusted(theme.px(18), 0, 0, 0), below, direction)
        painter.setFont(theme.font(SMALL_PX))
        painter.setPen(theme.color("ink-soft"))
        draw_line(painter, below, words, direction)
        _hairline(painter, theme, rect)
        painter.restore()


class _Shared(QHeaderView):
    """The shared sentence of each row, the name of a field with its words, or a check by its name."""

    def __init__(self, model: AllModel, parent: AllTable) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._all, self._table = model, parent
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setSectionsClickable(True)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, row = theme_of(self), self._all.row(logical_index)
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        room = _room(theme, rect)
        if row is None:
            words = str(self._all.headerData(logical_index, Qt.Orientation.Vertical))
            painter.setFont(theme.font(TEXT_PX, 600))
            painter.setPen(theme.color("ink"))
            draw_line(painter, room, words, self.layoutDirection(), Qt.AlignmentFlag.AlignBottom)
        else:
            name = self._all.field_name(row.field)
            if name:
                painter.setFont(theme.font(SMALL_PX, 600))
                painter.setPen(theme.color("ink-soft"))
                high = QFontMetrics(painter.font()).height()
                draw_line(painter, QRect(room.left(), room.top(), room.width(), high), name, self.layoutDirection())
                room.setTop(room.top() + high + 2)
            layout, height = laid_out(theme, row.head, room.width(), linked=row.linked, lit=self._table.lit)
            if not row.field:
                room.moveTop(rect.top() + (rect.height() - height) // 2)
            draw(painter, layout, room, theme.color("ink"))
        _hairline(painter, theme, rect)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), theme.color("hairline"))
        painter.restore()


class AllTable(FocusVisible, QTableView):
    """Signals: `opened(QModelIndex)` from a click or Enter on a cell; `shared_opened(int)` with a row, from a click on its
    head or Shift Enter; `network_opened(int)` with a column. Arrows move, Tab leaves."""

    opened = Signal(QModelIndex)
    shared_opened = Signal(int)
    network_opened = Signal(int)

    def __init__(self, model: AllModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of = model
        self.lit: frozenset[str] = frozenset()
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Networks(model, self))
        self.setVerticalHeader(_Shared(model, self))
        self.setCornerButtonEnabled(False)
        self._corner = ElidedLabel(self.tr("Shared text"), self, px=TEXT_PX, weight=600)
        self._corner.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setItemDelegate(_Cells(self))
        self.setModel(model)
        self.clicked.connect(self.opened)
        self.verticalHeader().sectionClicked.connect(self.shared_opened)
        self.horizontalHeader().sectionClicked.connect(self.network_opened)
        self._measure_soon = QTimer(self, singleShot=True, interval=0)
        self._measure_soon.timeout.connect(self._measure)
        model.modelReset.connect(self._measure)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and self.currentIndex().isValid():
            self._keyed = True
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.shared_opened.emit(self.currentIndex().row())
            elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.opened.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def currentChanged(
        self, current: QModelIndex | QPersistentModelIndex, previous: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Light up the words that are linked with those of the cell one stands on."""
        super().currentChanged(current, previous)
        cell = self.model_of.cell(current) if current.isValid() else None
        keys = frozenset(one.key for one in cell.linked) if cell is not None else frozenset[str]()
        if cell is not None and cell.kin == "check":
            keys = frozenset(one.key for one in cell.said)
        if keys != self.lit:
            self.lit = keys
            self.viewport().update()
            self.verticalHeader().viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_corner()
        if event.oldSize().width() != event.size().width():
            self._measure_soon.start()

    @Slot()
    def _measure(self) -> None:
        """Give each column its share of the room and each row the height of its longest cell."""
        theme, model = theme_of(self), self.model_of
        least, most = (theme.px(px) for px in COLUMN_PX)
        wanted = min(most, max(least, self.viewport().width() // max(1, model.columnCount())))
        self.horizontalHeader().setDefaultSectionSize(wanted)
        known: dict[tuple[str, int], int] = {}
        for at in range(model.rowCount()):
            self.setRowHeight(at, self._row_height(theme, model.row(at), wanted, known))

    def _row_height(self, theme: Theme, row: AllRow | None, width: int, known: dict[tuple[str, int], int]) -> int:
        if row is None:
            return theme.px(HEADING_PX)
        inner, head = width - 2 * theme.px(SIDE_PX), theme.px(SHARED_PX) - 2 * theme.px(SIDE_PX)
        name = theme.px(18) if self.model_of.field_name(row.field) else 0
        heights = [_height(theme, row.head, head, known) + name]
        heights += [_height(theme, cell.words, inner, known) for cell in row.cells.values() if cell.words]
        return max(theme.px(LEAST_PX), max(heights) + 2 * theme.px(OVER_PX))

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        line = theme.color("hairline").name()
        self.setStyleSheet(
            f"QTableCornerButton::section {{ border-bottom: 1px solid {line}; }}"
            "QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.verticalHeader().setFixedWidth(theme.px(SHARED_PX))
        self.verticalHeader().setMinimumSectionSize(theme.px(LEAST_PX))
        self.horizontalHeader().setFixedHeight(theme.px(HEAD_PX))
        self._place_corner()
        self._measure()

    def _place_corner(self) -> None:
        theme, side, over = theme_of(self), theme_of(self).px(SIDE_PX), theme_of(self).px(OVER_PX)
        room = QRect(side, over, theme.px(SHARED_PX) - 2 * side, theme.px(HEAD_PX) - 2 * over)
        self._corner.setGeometry(mirrored(room, self.rect(), self.layoutDirection()))

    def sizeHint(self) -> QSize:
        return QSize(600, 400)


def _room(theme: Theme, rect: QRect) -> QRect:
    side, over = theme.px(SIDE_PX), theme.px(OVER_PX)
    return rect.adjusted(side, over, -side, -over)


def _height(theme: Theme, words: str, width: int, known: dict[tuple[str, int], int]) -> int:
    key = (words, width)
    if key not in known:
        known[key] = laid_out(theme, words, width)[1]
    return known[key]


def _hairline(painter: QPainter, theme: Theme, rect: QRect) -> None:
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
