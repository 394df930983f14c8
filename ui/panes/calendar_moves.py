"""Moving what is in the calendar: by keys, by dragging, in a card that says first what would clash; all can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.library.calendar import CalendarEntry
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot as Time
from editorial.model.clock import after_gap, slot_of, zone
from editorial.model.series import Occurrence
from ui.kit.announce import announce
from ui.kit.dialogs import confirm
from ui.panes.calendar_model import Item
from ui.sheets.comes_twice import AskTwice
from ui.times import day_words, time_words
from ui.tongue import error_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class CalendarMoves(QObject):
    """Serves one calendar, whose `pane` its questions lie over."""

    def __init__(self, session: Session, pane: QWidget) -> None:
        super().__init__(pane)
        self._session, self._pane = session, pane

    @Slot(object, object)
    def shift(self, items: Sequence[Item], by: dt.timedelta) -> None:
        """Move posts, or one planned day of a series, by so much on their own clocks."""
        if len(items) == 1 and (planned := items[0].planned) is not None:
            self.put_planned(planned, planned.local + by)
            return
        entries = [item.cell.entry for item in items if item.cell is not None]
        if len(entries) == 1 and entries[0].slot is not None:
            slot = entries[0].slot
            self.set_time(entries[0], slot.local + by, slot.zone)
        elif entries:
            self.shift_many([entry.variant for entry in entries], by)

    def shift_many(self, variants: Sequence[str], by: dt.timedelta) -> None:
        """Move several by so much in one step; what cannot move stays, and is said."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.shifting import move_many, plan_shift

            plan = plan_shift(desk, variants, days=by.days, minutes=by.seconds // 60)
            if not plan.slots:
                raise plan.stuck[0].why
            return move_many(desk, command, plan.slots)

        self._session.write(self, work)

    def set_time(self, entry: CalendarEntry, local: dt.datetime, zone_name: str, fold: int | None = None) -> None:
        """Give one a time on a clock; a time that the clocks skip or show twice is asked about first."""
        try:
            slot = slot_of(local, zone_name, fold)
        except UserError as error:
            self._ask(error, local, zone_name, partial(self.set_time, entry))
            return
        self.put(entry, slot)

    def put_planned(self, planned: Occurrence, local: dt.datetime) -> None:
        """Let one day of a series go out at this time on the clock of the series; a time that the clocks skip is asked about
        first."""
        series = planned.series
        try:
            slot = slot_of(local, series.zone, 0)
        except UserError as error:
            self._ask(error, local, series.zone, lambda valid, _zone: self.put_planned(planned, valid))
            return

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.series import move_day

            return move_day(desk, command, series.id, planned.day, local)

        self._session.write(self, work, lambda _answer: announce(self._pane, f"{series.name}: {time_words(slot)}"))

    def put(self, entry: CalendarEntry, slot: Time | None) -> None:
        """Give one this time, or take its time away."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.shifting import move_many

            return move_many(desk, command, {entry.variant: slot})

        def done(_answer: ChangeSet) -> None:
            announce(self._pane, f"{entry.name}: {time_words(slot)}" if slot else entry.name)

        self._session.write(self, work, done)

    def put_on_clock(self, entry: CalendarEntry, local: dt.datetime, shown: str) -> None:
        """Give one the time that a row shows: on the clock of its account, whichever clock is shown."""
        channel = self._session.names.channels.get(entry.channel)
        own = channel.zone if channel is not None else shown
        if own != shown:
            local = local.replace(tzinfo=zone(shown)).astimezone(zone(own)).replace(tzinfo=None, fold=0)
        self.set_time(entry, local, own)

    def _ask(self, error: UserError, local: dt.datetime, zone_name: str, take: Callable[..., None]) -> None:
        """Ask which time is meant; `take` gets it with its zone and, where it comes twice, which of the two."""
        if error.code == "slot_gap":
            valid = after_gap(local, zone_name)
            said = f"{day_words(valid.date())}, {valid:%H:%M}"
            confirm(
                self._pane,
                self.tr("The clocks skip this time"),
                error_words(error),
                self.tr("Take %1").replace("%1", said),
                partial(take, valid, zone_name),
            )
        elif error.code == "slot_fold":
            sheet = AskTwice(self._pane.window(), error_words(error), local)
            sheet.chosen.connect(lambda fold: take(local, zone_name, fold))
            sheet.open()
        else:
            self._session.failed.emit(error)
