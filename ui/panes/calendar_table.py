"""The week as a table: accounts at the start of their rows, days over them; Enter opens, N notes an idea, Alt moves."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QApplication, QFrame, QHeaderView, QTableView, QWidget

from ui.bridge.thumbnails import Thumbnails
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, draw_line, mirrored, put
from ui.panes.calendar_model import Item, WeekModel
from ui.panes.calendar_paint import GAP_PX, CalendarCells, row_height
from ui.panes.calendar_words import city
from ui.theme.marks import finding_pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, theme_of
from ui.times import head_words

ACCOUNT_PX, WIDE_ACCOUNT_PX, WIDE_PX, LEAST_DAY_PX = 136, 184, 1240, 92
_SIDE_PX, _OVER_PX = 12, 8
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
DAY, QUARTER = dt.timedelta(days=1), dt.timedelta(minutes=15)
_STEPS = {
    Qt.Key.Key_Left: -DAY,
    Qt.Key.Key_Right: DAY,
    Qt.Key.Key_Up: -QUARTER,
    Qt.Key.Key_Down: QUARTER,
}


class _Days(QHeaderView):
    """Each day with what is not ready, and what other calendars say of it."""

    def __init__(self, model: WeekModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._week = model
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)
        self.setMouseTracking(True)
        model.modelReset.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        high = QFontMetrics(theme.font(TEXT_PX, 600)).height() + QFontMetrics(theme.font(SMALL_PX)).height()
        high += 2 * theme.px(_OVER_PX)
        most = max((len(self._week.overlays(day)) for day in range(self._week.columnCount())), default=0)
        return QSize(0, high + min(2, most) * self._band())

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, week, direction = theme_of(self), self._week.week, self.layoutDirection()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(rect, theme.color("surface"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
        if week is not None:
            day = week.dates[logical_index]
            today = day == dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
            side = theme.px(_SIDE_PX - GAP_PX)
            room = rect.adjusted(side, theme.px(_OVER_PX), -side, 0)
            painter.setFont(theme.font(TEXT_PX, 600))
            painter.setPen(theme.color("blue" if today else "ink"))
            high = painter.fontMetrics().height()
            draw_line(painter, QRect(room.left(), room.top(), room.width(), high), self._said(logical_index), direction)
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color("ink-soft"))
            small = painter.fontMetrics().height()
            waiting = QRect(room.left(), room.top() + high, room.width(), small)
            draw_line(painter, waiting, self._week.waiting(logical_index), direction)
            self._paint_bands(painter, rect, waiting.bottom() + theme.px(4), logical_index)
        painter.restore()

    def _said(self, section: int) -> str:
        """A day; with its month where it is the first one, here or of the month."""
        week = self._week.week
        assert week is not None
        day = week.dates[section]
        whole = not section or day.day == 1
        return head_words(day, month=whole)

    def _paint_bands(self, painter: QPainter, rect: QRect, top: int, day: int) -> None:
        theme, said = theme_of(self), self._week.overlays(day)
        shown = (
            said
            if len(said) < 3
            else [said[0], self.tr("%1 and %2 more").replace("%1", said[1]).replace("%2", str(len(said) - 2))]
        )
        for words in shown:
            band = QRect(rect.left() + theme.px(GAP_PX), top, rect.width() - 2 * theme.px(GAP_PX), self._band() - 2)
            box(painter, band, theme.px(4), fill=theme.color("sunken"))
            painter.setPen(theme.color("ink"))
            side = theme.px(_SIDE_PX - 2 * GAP_PX)
            draw_line(painter, band.adjusted(side, 0, -side, 0), words, self.layoutDirection())
            top += self._band()

    def _band(self) -> int:
        return QFontMetrics(theme_of(self).font(SMALL_PX)).height() + theme_of(self).px(6)


class _Accounts(QHeaderView):
    """Each account once, at the first of its rows: its name, its network and its clock; a mark where it falls silent."""

    def __init__(self, model: WeekModel, names: dict[str, str], parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._week, self._names = model, names
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, logical_index: int) -> None:
        theme, line, direction = theme_of(self), self._week.line_of(logical_index), self.layoutDirection()
        painter.save()
        painter.fillRect(rect, theme.color("surface"))
        if line is not None:
            if self._week.ends(logical_index):
                painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.color("hairline"))
            if self._week.begins(logical_index):
                room = rect.adjusted(theme.px(24), theme.px(_OVER_PX), -theme.px(8), 0)
                high = QFontMetrics(theme.font(TEXT_PX, 600)).height()
                small = QFontMetrics(theme.font(SMALL_PX)).height()
                first = QRect(room.left(), room.top(), room.width(), high)
                if line.silences:
                    first.setRight(first.right() - theme.px(16))
                    mark = QRect(first.right() + theme.px(3), first.top(), theme.px(13), high)
                    put(painter, finding_pixmap(theme, "warning", 12), mirrored(mark, rect, direction))
                painter.setFont(theme.font(TEXT_PX, 600))
                painter.setPen(theme.color("ink"))
                network = self._names.get(line.channel.platform, line.channel.platform)
                draw_line(painter, mirrored(first, rect, direction), network, direction)
                painter.setFont(theme.font(SMALL_PX))
                painter.setPen(theme.color("ink-soft"))
                for at, words in enumerate((line.channel.name, city(line.zone))):
                    below = QRect(room.left(), room.top() + high + 1 + at * small, room.width(), small)
                    draw_line(painter, mirrored(below, rect, direction), words, direction)
        painter.restore()


class WeekTable(FocusVisible, QTableView):
    """Signals: `opened(object)` with an item, from Enter or a double click, or from a click on what is free;
    `shifted(object)` with a timedelta, from Alt and an arrow; `grabbed(QPoint)`, `dragged(QPoint)`, `dropped(QPoint)` and
    `let_go()` while posts or planned days are dragged, with places on the screen; `menu_asked(QPoint)`; `idea_asked()`;
    `paged(int)` with -1 or 1, for the week before or after."""

    opened = Signal(object)
    shifted = Signal(object)
    grabbed = Signal(object)
    dragged = Signal(object)
    dropped = Signal(object)
    let_go = Signal()
    menu_asked = Signal(object)
    idea_asked = Signal()
    paged = Signal(int)

    def __init__(self, model: WeekModel, thumbs: Thumbnails, names: dict[str, str], name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.model_of = model
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalHeader(_Days(model, self))
        self.setVerticalHeader(_Accounts(model, names, self))
        self.setCornerButtonEnabled(False)
        self._cells = CalendarCells(model, thumbs, self)
        self.setItemDelegate(self._cells)
        self.setModel(model)
        thumbs.ready.connect(self._repaint)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def current_item(self) -> Item | None:
        """What one stands on."""
        return self.model_of.item(self.currentIndex())

    @property
    def selected(self) -> list[Item]:
        """What is selected."""
        return [item for index in self.selectedIndexes() if (item := self.model_of.item(index)) is not None]

    @property
    def chosen(self) -> list[Item]:
        """The posts that are selected, or the one that one stands on, in the order of their times."""
        found = self.selected
        if not any(item.cell for item in found) and self.current_item is not None:
            found = [self.current_item]
        return sorted((item for item in found if item.cell is not None), key=lambda item: item.at)

    def item_at(self, place: QPoint) -> Item | None:
        """What lies under a place on the screen."""
        return self.model_of.item(self.indexAt(self.viewport().mapFromGlobal(place)))

    def day_at(self, place: QPoint) -> tuple[int, str] | None:
        """The day (by its column) and the account under a place on the screen; None outside of the days."""
        spot = self.viewport().mapFromGlobal(place)
        day, row = self.columnAt(spot.x()), self.rowAt(spot.y())
        line = self.model_of.line_of(row)
        if day < 0 or line is None or not self.viewport().rect().contains(spot):
            return None
        return day, line.channel.id

    def aim(self, target: tuple[int, str] | None) -> None:
        """Show the day and account where what is dragged would go; None for nowhere."""
        if target != self._cells.target:
            self._cells.target = target
            self.viewport().update()

    def stand(self, row: int, day: int) -> None:
        """Stand on a cell without choosing it."""
        index = self.model_of.index(row, day)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def select_item(self, key: str) -> None:
        """Stand on the item with this key, where it is in this week."""
        index = self.model_of.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_items(self, keys: Sequence[str]) -> None:
        """Select the items with these keys as well, as far as they are in this week; one stands where one stood."""
        for index in map(self.model_of.index_of, filter(None, keys)):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, modifiers = Qt.Key(event.key()), event.modifiers()
        self._keyed = True
        if self._dragging and key == Qt.Key.Key_Escape:
            self._end_drag()
            return
        if key in _STEPS and modifiers & Qt.KeyboardModifier.AltModifier:
            step = _STEPS[key]
            mirrored_step = self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
            self.shifted.emit(-step if mirrored_step else step)
        elif key in _ENTER and not modifiers & Qt.KeyboardModifier.ControlModifier:
            if (item := self.current_item) is not None:
                self.opened.emit(item)
        elif key == Qt.Key.Key_N and not modifiers:
            self.idea_asked.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.paged.emit(1 if key == Qt.Key.Key_PageDown else -1)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        place = event.globalPosition().toPoint()
        item = self.item_at(place)
        if event.button() == Qt.MouseButton.LeftButton and item is not None and not event.modifiers():
            if not item.is_free:
                self._pressed = place
                self._keyed = False
                self.setFocus(Qt.FocusReason.MouseFocusReason)
                index = self.indexAt(event.position().toPoint())
                if not self.selectionModel().isSelected(index):  # of several that are selected, all are dragged
                    self.setCurrentIndex(index)
                return
            super().mousePressEvent(event)
            self.opened.emit(item)
            return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if not self._dragging and (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.grabbed.emit(self._pressed)
        if self._dragging:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseReleaseEvent(event)
            return
        if self._dragging:
            self._dragging = False
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            self.selectionModel().setCurrentIndex(
                self.indexAt(event.position().toPoint()), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
        self._pressed = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        item = self.item_at(event.globalPosition().toPoint())
        if item is not None and not item.is_free:
            self.opened.emit(item)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid() or self.model_of.item(index) is None:
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        self.menu_asked.emit(
            self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _end_drag(self) -> None:
        self._dragging, self._pressed = False, None
        self.let_go.emit()

    def _fit(self) -> None:
        theme = theme_of(self)
        account = WIDE_ACCOUNT_PX if self.width() >= theme.px(WIDE_PX) else ACCOUNT_PX
        self.verticalHeader().setFixedWidth(theme.px(account))
        least = theme.px(LEAST_DAY_PX)
        room = self.viewport().width()
        wide, more = divmod(room, max(1, self.model_of.columnCount()))
        for day in range(self.model_of.columnCount()):
            self.setColumnWidth(day, max(least, wide + (1 if day < more else 0)))

    @Slot()
    def _repaint(self) -> None:
        self.viewport().update()

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        line = theme.color("hairline").name()
        self.setStyleSheet(
            f"QTableCornerButton::section {{ border: none; border-bottom: 1px solid {line}; background: transparent; }}"
            "QAbstractScrollArea::corner { background: transparent; border: none; }"
        )
        self.verticalHeader().setMinimumSectionSize(theme.px(24))
        self.verticalHeader().setDefaultSectionSize(row_height(theme))
        self.horizontalHeader().updateGeometry()
        self._fit()

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
