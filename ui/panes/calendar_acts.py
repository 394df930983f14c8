"""What can be done with what stands in the calendar: the menu of a cell, its cards, and what lies behind "More"."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from editorial.library.calendar import CalendarEntry
from editorial.model.change import ChangeSet
from editorial.model.clock import slot_of, zone
from editorial.model.series import Occurrence
from ui.panes.calendar_ask import AssignCard, IdeaCard, MoveCard, ShiftCard
from ui.panes.calendar_model import Item
from ui.panes.calendar_moves import CalendarMoves
from ui.theme.icons import keep_icon
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

Place = tuple[QWidget, QRect]


class CalendarActs(QObject):
    """Serves one calendar. Signal: `open_post(str)`."""

    open_post = Signal(str)

    def __init__(self, session: Session, pane: QWidget, moves: CalendarMoves) -> None:
        super().__init__(pane)
        self._session, self._pane, self._moves = session, pane, moves

    def note_idea(self, item: Item, place: Place) -> None:
        """Ask for an idea at a time of an account."""
        channel, zone_name = item.line.channel, item.line.zone
        network = self._session.platforms[channel.platform].name if channel.platform in self._session.platforms else ""
        account = f"{network} · {channel.name}" if network else channel.name
        card = IdeaCard(self._pane.window(), self._session, account, item.at, zone_name)

        def made(title: str, at: dt.datetime, who: str, due: dt.date | None) -> None:
            local = at.replace(tzinfo=zone(zone_name)).astimezone(zone(channel.zone)).replace(tzinfo=None, fold=0)

            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.ideas import new_idea

                slot = slot_of(local if zone_name != channel.zone else at, channel.zone)
                return new_idea(desk, command, channel.id, slot, title=title, assignee=who, due=due)

            self._session.write(self, work)

        card.made.connect(made)
        card.open_at(*place)

    def make_planned(self, item: Item) -> None:
        """Make the posts of a series up to the one that is planned there."""
        planned = item.planned
        if planned is None:
            return

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import make_day

            return make_day(desk, command, planned.series.id, planned.day)

        self._session.write(self, work)

    def ask_move(self, items: Sequence[Item], place: Place) -> None:
        """Ask for another time for one post, or by how much several move."""
        entries = [item.cell.entry for item in items if item.cell is not None]
        if len(entries) == 1:
            self.ask_time(entries[0], *place)
        elif entries:
            variants = [entry.variant for entry in entries]
            card = ShiftCard(self._pane.window(), self._session, variants)
            card.made.connect(partial(self._moves.shift_many, variants))
            card.open_at(*place)

    def ask_time(self, entry: CalendarEntry, widget: QWidget, rect: QRect) -> None:
        """Ask for the time of one post, on the clock of its account."""
        channel = self._session.names.channels.get(entry.channel)
        zone_name = entry.slot.zone if entry.slot is not None else channel.zone if channel is not None else "UTC"
        tomorrow = dt.datetime.now(zone(zone_name)).replace(tzinfo=None) + dt.timedelta(days=1)
        at = entry.slot.local if entry.slot is not None else tomorrow.replace(hour=9, minute=0, second=0, microsecond=0)
        card = MoveCard(self._pane.window(), entry.name, at, zone_name, timed=entry.slot is not None)
        card.made.connect(lambda local: self._moves.set_time(entry, local, zone_name))
        card.taken.connect(lambda: self._moves.put(entry, None))
        card.open_at(widget, rect)

    def move_planned(self, planned: Occurrence, place: Place) -> None:
        """Ask for another time of one day of a series; the other days stay."""
        card = MoveCard(self._pane.window(), planned.series.name, planned.local, planned.series.zone, timed=False)
        card.made.connect(partial(self._moves.put_planned, planned))
        card.open_at(*place)

    def assign(self, entry: CalendarEntry, place: Place) -> None:
        """Ask who writes a post."""
        card = AssignCard(self._pane.window(), self._session, entry)

        def made(who: str, due: dt.date | None) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.workflow.ideas import assign_text

                return assign_text(desk, command, entry.post, who, due)

            self._session.write(self, work)

        card.made.connect(made)
        card.open_at(*place)

    def menu_for(self, item: Item, chosen: Sequence[Item], place: Place) -> QMenu:
        """What can be done with a cell, and with all that are chosen."""
        menu = QMenu(self._pane)
        menu.setToolTipsVisible(True)
        if item.cell is not None:
            entry = item.cell.entry
            move = many(len(chosen), self.tr("Move…"), self.tr("Move %n posts…"))
            self._add(menu, self.tr("Open"), "pencil", partial(self.open_post.emit, entry.post))
            self._add(menu, move, "clock", partial(self.ask_move, chosen, place))
            self._add(menu, self.tr("Who writes it…"), "users", partial(self.assign, entry, place))
            self._add(menu, self.tr("New idea here…"), "plus", partial(self.note_idea, item, place))
            if entry.series:
                menu.addSeparator()
                self._add(menu, self.tr("Leave this one out"), "ban", partial(self._skip_post, entry.post))
                self._add(menu, self.tr("The series…"), "repeat", partial(self.open_series, entry.series))
        elif item.planned is not None:
            planned = item.planned
            self._add(menu, self.tr("Make its draft now"), "plus", partial(self.make_planned, item))
            self._add(menu, self.tr("Move…"), "clock", partial(self.move_planned, planned, place))
            self._add(menu, self.tr("Leave this one out"), "ban", partial(self._skip, planned.series.id, planned.day))
            self._add(menu, self.tr("The series…"), "repeat", partial(self.open_series, planned.series.id))
        else:
            self._add(menu, self.tr("New idea here…"), "plus", partial(self.note_idea, item, place))
        return menu

    def _add(self, menu: QMenu, words: str, icon: str, do: Callable[[], object]) -> None:
        action = menu.addAction(words)
        keep_icon(action, theme_of(self._pane), icon)
        action.triggered.connect(do)

    def _skip(self, series: str, day: dt.date) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import skip_day

            return skip_day(desk, command, series, day)

        self._session.write(self, work)

    def _skip_post(self, post_id: str) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import skip_post

            return skip_post(desk, command, post_id)

        self._session.write(self, work)

    @Slot(str)
    def more(self, what: str) -> None:
        """Open the series, or the calendars of others, or have the calendar on paper."""
        if what == "series":
            self.open_series("")
            return
        if what == "print":
            self._pane.print_asked.emit()
            return
        from ui.sheets.overlays import OverlaysSheet

        OverlaysSheet(self._pane.window(), self._session).open()

    def open_series(self, series: str) -> None:
        """Open the series, with one of them in front where one is given."""
        from ui.sheets.series import SeriesSheet

        SeriesSheet(self._pane.window(), self._session, series).open()
