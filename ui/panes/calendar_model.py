"""A week for Qt: rows for each account, a column for each day; a post, a plan or a free time in each cell."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal, Slot

from editorial.library.calendar import Look
from editorial.model.clock import zone
from editorial.model.series import Occurrence
from editorial.workflow.cadence import Notice
from editorial.workflow.calendar import DAYS, Cell, Line, Week
from ui.kit.text import plain_tip
from ui.panes.calendar_words import beside, city, state_said
from ui.times import day_words
from ui.tongue import core_words

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ITEM = Qt.ItemDataRole.UserRole + 1
"""A cell's `Item`; None where there is none."""
_MOST_WANTED = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """What stands in one cell: a post, what a series plans, or a free time (both None). `notices` are what is worth a look."""

    line: Line
    at: dt.datetime
    cell: Cell | None = None
    planned: Occurrence | None = None
    notices: tuple[Notice, ...] = ()

    @property
    def is_free(self) -> bool:
        """True where a click makes an idea."""
        return self.cell is None and self.planned is None

    @property
    def key(self) -> str:
        """By what it is found again: the network of a post, or the day of a series; empty for a free time."""
        if self.cell is not None:
            return self.cell.entry.variant
        return self.planned.key(self.line.channel.id) if self.planned is not None else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    line: Line
    number: int
    items: tuple[Item | None, ...]
    is_last: bool


class WeekModel(QAbstractTableModel):
    """`set_week` shows a week. Signal: `wanted(object)` with ids of posts whose first words and pictures are to be read; they
    come back with `set_looks`. `second` is the clock beside the first one, or empty; `people` are names by id."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.week: Week | None = None
        self.second = ""
        self.person: Callable[[str], str] = str
        self._rows: list[_Row] = []
        self._looks: dict[str, Look] = {}
        self._missing: dict[str, None] = {}
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._ask)

    def set_week(self, week: Week, now: dt.datetime, *, only_waiting: bool = False, changed: bool = True) -> None:
        """Show this; free times are offered from `now` on. `only_waiting` leaves out all that is ready."""
        self.beginResetModel()
        self.week = week
        if changed:
            self._looks.clear()
        lines = [line for line in week.lines if not only_waiting or _waits(line)] or list(week.lines)
        self._rows = [row for line in lines for row in _rows(line, week, now, only_waiting=only_waiting)]
        self.endResetModel()

    def set_looks(self, looks: Mapping[str, Look]) -> None:
        """First words and pictures have come."""
        self._looks.update(looks)
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, DAYS - 1))

    def item(self, index: _Index) -> Item | None:
        """What stands in a cell."""
        return self._rows[index.row()].items[index.column()] if index.isValid() else None

    def line_of(self, row: int) -> Line | None:
        """The account of a row."""
        return self._rows[row].line if 0 <= row < len(self._rows) else None

    def begins(self, row: int) -> bool:
        """True for the first row of an account."""
        return self._rows[row].number == 0

    def ends(self, row: int) -> bool:
        """True for the last row of an account."""
        return self._rows[row].is_last

    def look(self, post_id: str) -> Look | None:
        """What is known of a post; asks for it where nothing is."""
        found = self._looks.get(post_id)
        if found is None and len(self._missing) < _MOST_WANTED:
            self._missing[post_id] = None
            if not self._soon.isActive():
                self._soon.start()
        return found

    def index_of(self, key: str) -> QModelIndex:
        """Where the item with this key stands; an invalid index where it is not in this week."""
        for at, row in enumerate(self._rows):
            for day, item in enumerate(row.items):
                if item is not None and not item.is_free and item.key == key:
                    return self.index(at, day)
        return QModelIndex()

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else DAYS

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.item(index)
        if role == ITEM:
            return item
        if item is None:
            return self.tr("nothing") if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(item)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join([self.said(item), *self._notices(item)]))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ". ".join([self.said(item), *self._notices(item)])
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self.week is None or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Vertical:
            line = self.line_of(section)
            if line is None:
                return None
            said = [line.channel.name, line.zone, *(core_words(one.sentence) for one in line.silences)]
            return plain_tip("\n".join(said)) if role == Qt.ItemDataRole.ToolTipRole else ", ".join(said)
        day = self.week.dates[section]
        others = self.overlays(section)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip("\n".join(others)) or None
        waiting = self.waiting(section)
        return ", ".join(part for part in (day_words(day), waiting, *others) if part)

    def title(self, item: Item) -> str:
        """What a cell is called: the post's title or first words, the series, or that the time is free."""
        if item.planned is not None:
            return item.planned.series.name
        if item.cell is None:
            return self.tr("free")
        entry = item.cell.entry
        look = self._looks.get(entry.post)
        return entry.title or (look.words if look else "") or entry.name

    def said(self, item: Item) -> str:
        """The whole of a cell in words, for those who hear it and for its tooltip."""
        account, time = item.line.channel.name, f"{day_words(item.at.date())}, {item.at:%H:%M} {city(item.line.zone)}"
        if item.planned is not None:
            return (
                self.tr("%1: planned by the series “%2”, %3")
                .replace("%1", account)
                .replace("%2", item.planned.series.name)
                .replace("%3", time)
            )
        if item.cell is None:
            return self.tr("%1: %2 is free, Enter notes an idea").replace("%1", account).replace("%2", time)
        entry = item.cell.entry
        parts = [self.title(item), state_said(entry), account, time]
        if self.second:
            parts.append(f"{beside(item.at, item.line.zone, self.second)} {city(self.second)}")
        if entry.assignee:
            parts.append(self.writer(item.cell))
        return ", ".join(parts)

    def writer(self, cell: Cell) -> str:
        """Who writes it, and by when; empty where nobody is named."""
        entry = cell.entry
        if not entry.assignee:
            return ""
        name = self.person(entry.assignee)
        if not entry.text_due:
            return name
        due = day_words(dt.date.fromisoformat(entry.text_due), weekday=False)
        return self.tr("%1, text by %2").replace("%1", name).replace("%2", due)

    def waiting(self, day: int) -> str:
        """How many posts of a day are not ready, in words; empty for none."""
        count = self.week.not_ready(day) if self.week is not None else 0
        return self.tr("%n not ready", "", count) if count else ""

    def overlays(self, day: int) -> list[str]:
        """What other calendars say of a day."""
        if self.week is None:
            return []
        found = [one for one in self.week.overlays.happenings if one.day == self.week.dates[day]]
        return [f"{one.starts:%H:%M} {one.name}" if one.starts else one.name for one in found]

    def _notices(self, item: Item) -> list[str]:
        return [core_words(one.sentence) for one in item.notices]

    @Slot()
    def _ask(self) -> None:
        ids, self._missing = list(self._missing), {}
        if ids:
            self.wanted.emit(ids)


def _waits(line: Line) -> bool:
    return any(not cell.is_ready for day in line.days for cell in day)


def _rows(line: Line, week: Week, now: dt.datetime, *, only_waiting: bool) -> list[_Row]:
    """The rows of one account: as many as its fullest day needs."""
    columns = [_column(line, day, only_waiting=only_waiting) for day in range(DAYS)]
    high = max(1, *(len(column) for column in columns))
    for day, column in enumerate(columns):
        free = _free(line, week, day, now)
        if free is not None and not (column or line.days[day] or only_waiting):
            column.append(free)
    return [
        _Row(
            line=line,
            number=at,
            items=tuple(column[at] if at < len(column) else None for column in columns),
            is_last=at == high - 1,
        )
        for at in range(high)
    ]


def _column(line: Line, day: int, *, only_waiting: bool) -> list[Item]:
    """What stands on one day of an account, in order."""
    found = [
        Item(line=line, at=cell.at, cell=cell, notices=cell.notices)
        for cell in line.days[day]
        if not (only_waiting and cell.is_ready)
    ]
    if not only_waiting:
        found += [Item(line=line, at=one.at, planned=one.occurrence, notices=one.notices) for one in line.planned[day]]
    return sorted(found, key=lambda item: item.at)


def _free(line: Line, week: Week, day: int, now: dt.datetime) -> Item | None:
    """The free time of a day without posts: when the account usually posts; None where the day is over."""
    here = now.astimezone(zone(line.zone)).replace(tzinfo=None)
    at = dt.datetime.combine(week.dates[day], line.usual)
    if at <= here:
        at = (here + dt.timedelta(hours=1)).replace(minute=0, second=0, microsecond=0)
    return Item(line=line, at=at) if at.date() == week.dates[day] else None
