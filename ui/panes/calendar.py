"""The calendar: a week by accounts, a month by how much goes out, and beside it what has no time or is not ready."""

from __future__ import annotations

import datetime as dt
from zoneinfo import available_timezones

from PySide6.QtCore import QModelIndex, QPoint, QRect, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editorial.library.calendar import CalendarEntry
from editorial.model.change import ChangeSet
from editorial.workflow.calendar import DAYS
from ui.bridge.session import Session
from ui.kit.columns import Column, Columns
from ui.kit.empty import EmptyState
from ui.kit.hairline import Hairline
from ui.panes.calendar_acts import CalendarActs
from ui.panes.calendar_drag import CalendarDrag
from ui.panes.calendar_head import CalendarHead
from ui.panes.calendar_load import CalendarLoad, Found
from ui.panes.calendar_model import Item, WeekModel
from ui.panes.calendar_month import Counts, MonthModel, MonthTable
from ui.panes.calendar_moves import CalendarMoves
from ui.panes.calendar_side import SIDE_PX, CalendarSide
from ui.panes.calendar_table import WeekTable
from ui.panes.calendar_words import span_words
from ui.panes.calendar_zone import AskZone
from ui.times import local_zone, month_words

MIDDLE_PX = 840
_CONCERNS = frozenset({"post", "variant", "export", "campaign", "channel", "series", "settings", "elsewhere", "person"})
_WEEK = dt.timedelta(days=7)


class CalendarPane(QWidget):
    """Signals: `open_post(str)` with a post that is to be written on or looked at; `preference_changed(str, object)` when
    another clock is chosen; `accounts_asked()` where there is no account yet;
    `print_asked()` to have it on paper."""

    open_post = Signal(str)
    preference_changed = Signal(str, object)
    accounts_asked = Signal()
    print_asked = Signal()

    def __init__(self, session: Session, *, clock: str = "", second: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.clock = clock if clock in available_timezones() else ""
        self.second = second if second in available_timezones() else ""
        self._first = _monday(dt.date.today())  # noqa: DTZ011 - the day of the person at the desk
        self._only_waiting = False
        self._found: Found | None = None
        self._stale, self._stand_on = True, ""
        self._stand_day: dt.date | None = None
        self._noting = False
        self._told: frozenset[tuple[str, str]] = frozenset()
        """What is known to be wrong with the calendars of others, so that it is said once."""
        self.setAccessibleName(self.tr("Calendar"))
        names = {name: platform.name for name, platform in session.platforms.items()}
        accounts = {one.id: names.get(one.platform, one.platform) for one in session.names.channels.values()}
        self.model, self.months = WeekModel(self), MonthModel(self)
        self.model.person = session.names.person
        self.head = CalendarHead(self)
        self.table = WeekTable(self.model, session.thumbnails, names, self.tr("The week by accounts"), self)
        self.month = MonthTable(self.months, self.tr("The month"), self)
        self.side = CalendarSide(accounts, self)
        self.empty = EmptyState(
            "calendar-days",
            self.tr("No account yet"),
            self.tr(
                "The calendar shows what goes out when, a row for each account. Add the first account in Settings."
            ),
            self.tr("Add an account"),
            self,
        )
        self.load = CalendarLoad(session, self)
        self.moves = CalendarMoves(session, self)
        self.acts = CalendarActs(session, self, self.moves)
        self.drag = CalendarDrag(self.table, self.side, self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._read)
        self._lay_out()
        self._connect()
        self._name()

    def _lay_out(self) -> None:
        self._stack = QStackedWidget(self)
        for page in (self.table, self.month, self.empty):
            self._stack.addWidget(page)
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(Hairline(self))
        column.addWidget(self._stack, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(middle, 1)
        row.addWidget(self.side)
        self.sides = Columns(self, row, MIDDLE_PX)
        self._aside = self.sides.add("right", Column(self.side, lambda: SIDE_PX, self.tr("Show what has no time")))
        self.starts = (self.table, self.month)

    def _connect(self) -> None:
        head, table, side = self.head, self.table, self.side
        head.stepped.connect(self.step)
        head.today_asked.connect(self.show_today)
        head.view_chosen.connect(self._switch)
        head.clock_chosen.connect(self._take_clock)
        head.second_chosen.connect(self._take_second)
        head.zone_asked.connect(self._ask_zone)
        head.waiting_toggled.connect(self._narrow)
        head.more_chosen.connect(self.acts.more)
        head.idea_asked.connect(self.primary)
        table.opened.connect(self._opened)
        table.idea_asked.connect(self.primary)
        table.shifted.connect(self._shift)
        table.paged.connect(self.step)
        table.menu_asked.connect(self._open_menu)
        self.month.day_chosen.connect(self.show_week)
        self.month.paged.connect(self.step)
        self.drag.moved.connect(self.moves.shift)
        self.drag.placed.connect(self._place)
        side.open_post.connect(self.open_post)
        side.move_asked.connect(self._move_loose)
        side.place_asked.connect(table.select_item)
        self.acts.open_post.connect(self.open_post)
        self.empty.action_requested.connect(self.accounts_asked)
        self.model.wanted.connect(self._look)
        self._session.changed.connect(self._changed)

    @property
    def first(self) -> dt.date:
        """The first day that is shown."""
        return self._first

    @property
    def is_week(self) -> bool:
        """Whether a week is shown, not a month."""
        return self._stack.currentWidget() is not self.month

    @property
    def post_in_front(self) -> str:
        """The post that one stands on; empty where one stands on none."""
        item = self.table.current_item if self.is_week else None
        return item.cell.entry.post if item is not None and item.cell is not None else ""

    @Slot(int)
    def step(self, by: int) -> None:
        """Show the week or month before or after."""
        if self.is_week:
            self._first += by * _WEEK
        else:
            months = self._month.year * 12 + self._month.month - 1 + by
            self._first = dt.date(months // 12, months % 12 + 1, 1)
        self._renew()

    @Slot()
    def show_today(self) -> None:
        """Show the week or month that it is."""
        today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
        self._first = _monday(today) if self.is_week else today.replace(day=1)
        self._renew()

    @Slot(object)
    def show_week(self, day: dt.date) -> None:
        """Show the week of a day, and stand on it."""
        self._stack.setCurrentWidget(self.table)
        self._first, self._stand_day = _monday(day), day
        self._renew()
        self.table.setFocus()

    @Slot(str)
    def _switch(self, view: str) -> None:
        if view == "month":
            self._first = (self._first + dt.timedelta(days=3)).replace(day=1)
            self._stack.setCurrentWidget(self.month)
        else:
            today = dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
            this_month = (today.year, today.month) == (self._first.year, self._first.month)
            self._stack.setCurrentWidget(self.table)
            self._first = _monday(today if this_month else self._first)
        self._renew()

    @property
    def _month(self) -> dt.date:
        return self._first.replace(day=1)

    def _renew(self) -> None:
        self._name()
        self._soon.start()

    def _name(self) -> None:
        last = self._first + dt.timedelta(days=6)
        words = span_words(self._first, last) if self.is_week else month_words(self._first)
        self.head.show_title(words, week=self.is_week)
        zones = dict.fromkeys(
            [local_zone(), *(one.zone for one in self._session.names.channels.values() if one.active)]
        )
        zones.update(dict.fromkeys(one for one in (self.clock, self.second) if one))
        self.head.show_clocks(list(zones), self.clock, self.second)
        self._aside.possible = self.is_week
        self.sides.fit()

    @Slot()
    def _read(self) -> None:
        self._stale = False
        if self.is_week:
            self.load.week(self._first, self.clock, local_zone(), self._show)
            return
        first = _monday(self._month)
        after = _monday((self._month + dt.timedelta(days=31)).replace(day=1) - dt.timedelta(days=1)) + _WEEK

        def show(counts: Counts) -> None:
            day, today = self.month.day, dt.date.today()  # noqa: DTZ011 - the day of the person at the desk
            self.months.set_month(first, after, self._month.month, counts)
            self.month.stand(day, today, self._month)

        self.load.month(first, after, self.clock, show)

    def _show(self, found: Found) -> None:
        stand_on = self._stand_on or self._standing()
        chosen = [stand_on] if self._stand_on else [item.key for item in self.table.selected]
        spot = QModelIndex(self.table.currentIndex())
        self._found, self._stand_on = found, ""
        self.model.second = self.second
        self.model.set_week(found.week, found.now, only_waiting=self._only_waiting)
        self._stack.setCurrentWidget(self.table if found.week.lines else self.empty)
        self.head.show_waiting(len(found.todo), only=self._only_waiting)
        self.side.set_loose(found.loose, found.loose_count)
        self.side.set_waiting(found.todo)
        self._stand(stand_on, spot)
        self.table.choose_items(chosen)
        if self._stand_day is not None and self.model.rowCount():
            self.table.stand(max(0, self.table.currentIndex().row()), (self._stand_day - self._first).days)
        self._stand_day = None
        problems = {(problem.place, problem.message): problem for problem in found.week.overlays.problems}
        for key, problem in problems.items():
            if key not in self._told:
                self._session.failed.emit(problem)
        self._told = frozenset(problems)
        if self._noting:
            self._noting = False
            self.primary()

    def _stand(self, key: str, spot: QModelIndex) -> None:
        """Stand on what has this key, or where one stood; the first time on today, with nothing chosen."""
        index = self.model.index_of(key)
        if index.isValid():
            self.table.stand(index.row(), index.column())
        elif self.model.rowCount() and spot.row() >= 0:
            self.table.stand(min(spot.row(), self.model.rowCount() - 1), spot.column())
        elif self.model.rowCount():
            today = (dt.date.today() - self._first).days  # noqa: DTZ011 - the day of the person at the desk
            self.table.stand(0, today if 0 <= today < DAYS else 0)

    def _standing(self) -> str:
        item = self.table.current_item
        return item.key if item is not None else ""

    @Slot(object)
    def _look(self, ids: list[str]) -> None:
        self.load.looks(ids, self.model.set_looks)

    @Slot(object)
    def _opened(self, item: Item) -> None:
        if item.cell is not None:
            self.open_post.emit(item.cell.entry.post)
        elif item.planned is not None:
            self.acts.make_planned(item)
        else:
            self.acts.note_idea(item, self._place_of_current())

    @Slot()
    def primary(self) -> None:
        """Note an idea at the time that one stands on."""
        if not self.is_week:
            self._noting = True  # once the week of that day is there
            self.show_week(self.month.day or self._first)
            return
        item = self.table.current_item or self._free_item()
        if item is None:
            line = self.model.line_of(max(0, self.table.currentIndex().row()))
            week = self.model.week
            if line is None or week is None:
                return
            day = week.dates[max(0, self.table.currentIndex().column())]
            item = Item(line=line, at=dt.datetime.combine(day, line.usual))
        self.acts.note_idea(item, self._place_of_current())

    def _free_item(self) -> Item | None:
        for row in range(self.model.rowCount()):
            for day in range(self.model.columnCount()):
                item = self.model.item(self.model.index(row, day))
                if item is not None and item.is_free:
                    return item
        return None

    def move_time(self) -> None:
        """Give what is chosen another time, in a card."""
        item = self.table.current_item
        if item is not None and item.planned is not None:
            self.acts.move_planned(item.planned, self._place_of_current())
            return
        self.acts.ask_move(self.table.chosen, self._place_of_current())

    def only_waiting(self) -> None:
        """Show only what is not ready, with who must do what; or all again."""
        self._narrow(not self._only_waiting)

    def fold_right(self) -> None:
        """Fold what lies beside the week, or bring it back."""
        self.sides.toggle("right")

    @Slot(bool)
    def _narrow(self, on: bool) -> None:
        self._only_waiting = on
        self.side.show_part("waiting" if on else "loose")
        if on:
            self.sides.open("right")
        if self._found is not None:
            self._show(self._found)

    @Slot(object)
    def _shift(self, by: dt.timedelta) -> None:
        item = self.table.current_item
        self.moves.shift([item] if item is not None and item.planned is not None else self.table.chosen, by)

    @Slot(object, object)
    def _place(self, entry: CalendarEntry, at: dt.datetime) -> None:
        line = next(
            (one for one in (self.model.week.lines if self.model.week else ()) if one.channel.id == entry.channel), None
        )
        if line is not None:
            self._stand_on = entry.variant
            self.moves.put_on_clock(entry, at, line.zone)

    @Slot(object)
    def _move_loose(self, entry: CalendarEntry) -> None:
        self._stand_on = entry.variant
        self.acts.ask_time(entry, self.side.loose, self.side.loose.visualRect(self.side.loose.currentIndex()))

    @Slot(object)
    def _open_menu(self, place: QPoint) -> None:
        item = self.table.current_item
        if item is not None:
            self.acts.menu_for(item, self.table.chosen, self._place_of_current()).popup(place)

    def _place_of_current(self) -> tuple[QWidget, QRect]:
        return self.table.viewport(), self.table.visualRect(self.table.currentIndex())

    @Slot(str)
    def _take_clock(self, zone_name: str) -> None:
        self.clock = zone_name
        self.preference_changed.emit("calendar_clock", zone_name)
        self._renew()

    @Slot(str)
    def _take_second(self, zone_name: str) -> None:
        self.second = zone_name
        self.preference_changed.emit("calendar_second", zone_name)
        self._renew()

    @Slot()
    def _ask_zone(self) -> None:
        sheet = AskZone(self.window())
        sheet.first_chosen.connect(self._take_clock)
        sheet.second_chosen.connect(self._take_second)
        sheet.open()

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.kinds & _CONCERNS or not answer.kinds:
            self._stale = True
            if self.isVisible():
                self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit()


def _monday(day: dt.date) -> dt.date:
    return day - dt.timedelta(days=day.weekday())
