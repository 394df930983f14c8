"""A month as density: how much goes out on each day, and how much of it is not ready. A day opens its week."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
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

from editorial.model.status import State
from editorial.workflow.calendar import DAYS, READY
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, draw_line, focus_ring, mirrored
from ui.theme.theme import SMALL_PX, TEXT_PX, theme_of
from ui.times import day_words
from ui.words import many

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_BAR_PX, _SIDE_PX, _OVER_PX, _HEAD_PX = 6, 10, 8, 32
Counts = Mapping[dt.date, Mapping[State, int]]


class MonthModel(QAbstractTableModel):
    """Weeks below each other. `set_month` shows the weeks of a month with their counts."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.first = dt.date.min
        self.month = 1
        self.busiest = 1
        self._weeks = 0
        self._counts: Counts = {}

    def set_month(self, first: dt.date, after: dt.date, month: int, counts: Counts) -> None:
        """Show the days from `first` (a week's first) to before `after`; those of other months than `month` are quiet."""
        self.beginResetModel()
        self.first, self.month, self._counts = first, month, counts
        self._weeks = (after - first).days // DAYS
        self.busiest = max((sum(of_day.values()) for of_day in counts.values()), default=1)
        self.endResetModel()

    def day(self, index: _Index) -> dt.date:
        """The day of a cell."""
        return self.first + dt.timedelta(days=index.row() * DAYS + index.column())

    def index_of(self, day: dt.date) -> QModelIndex:
        """Where a day stands; an invalid index where it is not shown."""
        row, column = divmod((day - self.first).days, DAYS)
        return self.index(row, column)

    def numbers(self, index: _Index) -> tuple[int, int]:
        """How much goes out on a day, and how much of it is not ready."""
        of_day = self._counts.get(self.day(index), {})
        return sum(of_day.values()), sum(many for state, many in of_day.items() if state not in READY)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else self._weeks

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else DAYS

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        count, waiting = self.numbers(index)
        return ", ".join([day_words(self.day(index), whole=True), *self.said(count, waiting)])

    def said(self, count: int, waiting: int) -> list[str]:
        """The two numbers of a day in words."""
        if not count:
            return []
        words = [many(count, self.tr("1 post"), self.tr("%n posts"))]
        if waiting:
            words.append(self.tr("%n not ready", "", waiting))
        return words

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole or orientation == Qt.Orientation.Vertical:
            return None
        from PySide6.QtCore import QLocale

        day = self.first + dt.timedelta(days=section)
        return QLocale().dayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


class _Cells(QStyledItemDelegate):
    """The number of the day, its posts in words, and a bar as long as they are many, hatched as far as they are not ready."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, view = theme_of(self), self.parent()
        assert isinstance(view, MonthTable)
        model, rect, direction = view.model_of, option.rect, option.direction
        day = model.day(index)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, theme.color("hover"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
        if index.column():
            edge = QRect(rect.left(), rect.top(), 1, rect.height())
            painter.fillRect(mirrored(edge, rect, direction), theme.color("hairline"))
        side, over = theme.px(_SIDE_PX), theme.px(_OVER_PX)
        room = rect.adjusted(side, over, -side, -over)
        today = day == dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        painter.setFont(theme.font(TEXT_PX, 600, tabular=True))
        painter.setPen(theme.color("blue" if today else "ink" if day.month == model.month else "ink-soft"))
        high, small = painter.fontMetrics().height(), QFontMetrics(theme.font(SMALL_PX)).height()
        number = str(day.day) if day.day > 1 or day.month == model.month else day_words(day, weekday=False)
        draw_line(painter, QRect(room.left(), room.top(), room.width(), high), number, direction)
        count, waiting = model.numbers(index)
        top = room.top() + high + theme.px(4)
        painter.setFont(theme.font(SMALL_PX, tabular=True))
        for at, words in enumerate(model.said(count, waiting)):
            if top + small > rect.bottom() - theme.px(_BAR_PX + 4):
                break
            painter.setPen(theme.color("ink-soft" if at else "ink"))
            draw_line(painter, QRect(room.left(), top, room.width(), small), words, direction)
            top += small + 1
        if count:
            self._paint_bar(painter, room, count, waiting, model.busiest, rect, direction)
        if option.state & QStyle.StateFlag.State_HasFocus and view.shows_focus:
            focus_ring(painter, theme, rect.adjusted(1, 1, -2, -2), theme.px(4))
        painter.restore()

    def _paint_bar(
        self,
        painter: QPainter,
        room: QRect,
        count: int,
        waiting: int,
        busiest: int,
        whole: QRect,
        direction: Qt.LayoutDirection,
    ) -> None:
        theme = theme_of(self)
        high = theme.px(_BAR_PX)
        length = max(high, round(room.width() * count / busiest))
        ready = round(length * (count - waiting) / count)
        bar = QRect(room.left(), room.bottom() + 1 - high, length, high)
        box(painter, mirrored(bar, whole, direction), high / 2, edge=theme.color("outline"))
        if ready:
            done = QRect(bar.left(), bar.top(), ready, high)
            box(painter, mirrored(done, whole, direction), high / 2, fill=theme.color("outline"))


class MonthTable(FocusVisible, QTableView):
    """Signals: `day_chosen(object)` with a date, from a click or Enter; `paged(int)` with -1 or 1."""

    day_chosen = Signal(object)
    paged = Signal(int)

    def __init__(self, model: MonthModel, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of = model
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setItemDelegate(_Cells(self))
        self.setModel(model)
        self.clicked.connect(self._clicked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def day(self) -> dt.date | None:
        """The day that one stands on, if any."""
        index = self.currentIndex()
        return self.model_of.day(index) if index.isValid() else None

    def stand(self, *days: dt.date | None) -> None:
        """Stand on the first of these days that is one of the month."""
        shown = self.model_of
        for day in days:
            if day is not None and day.month == shown.month and (index := shown.index_of(day)).isValid():
                self.setCurrentIndex(index)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._keyed = True
                self.day_chosen.emit(self.model_of.day(self.currentIndex()))
                return
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(1 if key == Qt.Key.Key_PageDown else -1)
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.day_chosen.emit(self.model_of.day(index))

    @Slot()
    def _dress(self) -> None:
        self.horizontalHeader().setFixedHeight(theme_of(self).px(_HEAD_PX))
        self.viewport().update()
