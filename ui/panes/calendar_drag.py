"""Posts and planned days under the pointer: the day below and the time, shown while dragging, in steps of five minutes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.library.calendar import CalendarEntry
from ui.kit.paint import box, painting
from ui.kit.text import Label
from ui.panes.calendar_model import Item
from ui.panes.calendar_paint import row_height
from ui.panes.calendar_side import CalendarSide
from ui.panes.calendar_table import WeekTable
from ui.theme.theme import SMALL_PX, theme_of
from ui.times import day_words
from ui.words import many

STEP_MINUTES = 5
STILL_PX = 28
"""So far the pointer may go up or down before the time of day changes; then it is a minute for each pixel."""
AROUND_ROWS = 1.5
"""So many rows up or down a post is still in its own one."""
_AWAY = QPoint(16, 18)


class DragLabel(QWidget):
    """The new time beside the pointer, and why it cannot be, if it cannot."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words = Label("", self, weight=600, tabular=True)
        self.why = Label("", self, px=SMALL_PX, color="ink-soft")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 6, 10, 6)
        column.setSpacing(0)
        column.addWidget(self.words)
        column.addWidget(self.why)
        self.hide()

    def show_at(self, place: QPoint, words: str, why: str) -> None:
        """Show it beside a place on the screen."""
        self.words.setText(words)
        self.why.setText(why)
        self.why.setVisible(bool(why))
        self.adjustSize()
        window = self.parentWidget()
        size: QSize = window.size() - self.size()
        at = window.mapFromGlobal(place) + _AWAY
        self.move(max(0, min(at.x(), size.width())), max(0, min(at.y(), size.height())))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), 8, fill=theme.color("raised"), edge=theme.color("blue"))


class CalendarDrag(QObject):
    """Serves one week and what lies beside it. Signals: `moved(object, object)` with items and the timedelta by which they were
    dragged; `placed(object, object)` with an entry without a time and the wall time where it was dropped."""

    moved = Signal(object, object)
    placed = Signal(object, object)

    def __init__(self, table: WeekTable, side: CalendarSide, parent: QObject) -> None:
        super().__init__(parent)
        self._table, self._side = table, side
        self._items: Sequence[Item] = ()
        self._held: Item | None = None
        self._loose: CalendarEntry | None = None
        self._from = QPoint()
        self.label: DragLabel | None = None
        table.grabbed.connect(self._grab)
        table.dragged.connect(self._drag)
        table.dropped.connect(self._drop)
        table.let_go.connect(self._end)
        side.loose.grabbed.connect(self._grab_loose)
        side.loose.dragged.connect(self._drag)
        side.loose.dropped.connect(self._drop)

    @Slot(object)
    def _grab(self, place: QPoint) -> None:
        self._held, self._from = self._table.item_at(place), place
        chosen = self._table.chosen
        self._items = chosen if self._held in chosen else [self._held] if self._held is not None else []

    @Slot(object)
    def _grab_loose(self, variant: object) -> None:
        self._loose = self._side.entries.get(str(variant))

    @Slot(object)
    def _drag(self, place: QPoint) -> None:
        if self.label is None:
            self.label = DragLabel(self._table.window())
        at, why = self._where(place)
        found = self._table.day_at(place)
        self._table.aim((found[0], self._channel) if at is not None and found is not None else None)
        words = f"{day_words(at.date())}, {at:%H:%M}" if at is not None else self.tr("Let go: nothing moves")
        if at is not None and len(self._items) > 1:
            why = many(len(self._items), self.tr("1 post"), self.tr("%n posts move by as much"))
        elif at is not None and self._held is not None and self._held.planned is not None:
            accounts = len(self._held.planned.series.channels)
            why = self.tr("This day of the series, on all its accounts") if accounts > 1 else self.tr("This day alone")
        self.label.show_at(place, words, why)

    @Slot(object)
    def _drop(self, place: QPoint) -> None:
        at, _why = self._where(place)
        held, items, loose = self._held, self._items, self._loose
        self._end()
        if at is None:
            return
        if loose is not None:
            self.placed.emit(loose, at)
        elif held is not None and at != held.at:
            self.moved.emit(items, at - held.at)

    @property
    def _channel(self) -> str:
        """The account of what is dragged."""
        if self._loose is not None:
            return self._loose.channel
        return self._held.line.channel.id if self._held is not None else ""

    @Slot()
    def _end(self) -> None:
        self._table.aim(None)
        self._held, self._loose, self._items = None, None, ()
        if self.label is not None:
            self.label.hide()
            self.label.deleteLater()
            self.label = None

    def _where(self, place: QPoint) -> tuple[dt.datetime | None, str]:
        """The wall time that a place stands for, on the clock of its row, or why there is none."""
        found = self._table.day_at(place)
        week = self._table.model_of.week
        if found is None or not self._channel or week is None:
            return None, ""
        day, channel = found
        if channel != self._channel and not self._is_beside(place):
            return None, self.tr("It moves along its own row; another account would need a new approval")
        date = week.dates[day]
        if self._loose is not None:
            item = self._table.item_at(place)
            line = next(one for one in week.lines if one.channel.id == channel)
            free = item.at if item is not None and item.is_free else None
            return free or dt.datetime.combine(date, line.usual), ""
        assert self._held is not None
        return dt.datetime.combine(date, self._held.at.time()) + self._by(place), ""

    def _is_beside(self, place: QPoint) -> bool:
        """Whether a post that is dragged is still meant to stay in its row: up and down is earlier and later."""
        near = AROUND_ROWS * row_height(theme_of(self._table))
        return self._held is not None and abs(place.y() - self._from.y()) <= near

    def _by(self, place: QPoint) -> dt.timedelta:
        """How much earlier or later the pointer asks for, in whole steps."""
        down = place.y() - self._from.y()
        beyond = max(0, abs(down) - theme_of(self._table).px(STILL_PX))
        steps = beyond // STEP_MINUTES
        return dt.timedelta(minutes=steps * STEP_MINUTES * (1 if down > 0 else -1))
