"""The cards of the calendar: a new idea, who writes it, another time for one post or for many."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.library.calendar import CalendarEntry
from editorial.model.clock import zone
from editorial.model.when import parse_when
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import ChoiceField, DateField, TextField
from ui.kit.popover import Popover
from ui.kit.text import Label, note
from ui.panes.calendar_words import city
from ui.panes.settings_inputs import NumbersField
from ui.times import day_words
from ui.tongue import core_words, error_words
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from editorial.workflow.shifting import Plan
    from ui.bridge.session import Session

_WIDTH_PX = 380
_REST_MS = 200
MOST_SAID = 4


def written(local: dt.datetime) -> str:
    """A wall time as it can be typed again."""
    return f"{local:%Y-%m-%d %H:%M}"


class WhoAndWhen(QWidget):
    """Who writes a post, and by when."""

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        people = [(one.id, one.name) for one in session.names.people.values() if one.active]
        self.who = ChoiceField(self.tr("Who writes it"), [("", self.tr("Nobody yet")), *people], parent=self)
        self.due = DateField(self.tr("Text due"), parent=self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.who)
        column.addWidget(self.due)


class IdeaCard(Popover):
    """Asks for an idea at a time. Signal: `made(str, object, str, object)` with title, wall time, person and due day."""

    made = Signal(str, object, str, object)

    def __init__(self, window: QWidget, session: Session, account: str, at: dt.datetime, zone_name: str) -> None:
        super().__init__(window, self.tr("New idea"), width_px=_WIDTH_PX)
        self._zone = zone_name
        said = f"{account} · {day_words(at.date())}, {city(zone_name)}"
        self.body.addWidget(note(said, self))
        self.about = TextField(self.tr("What is it about?"), parent=self)
        self.time = TextField(self.tr("Time"), parent=self)
        self.time.set_text(written(at))
        self.writer = WhoAndWhen(session, self)
        for field in (self.about, self.time, self.writer):
            self.body.addWidget(field)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.button = PrimaryButton(self.tr("Note the idea"), self)
        self.add_button(cancel)
        self.add_button(self.button)
        cancel.clicked.connect(self.close_sheet)
        self.button.clicked.connect(self._make)
        self.about.submitted.connect(self._make)
        self.time.submitted.connect(self._make)

    @Slot()
    def _make(self) -> None:
        at = _read(self.time, self._zone)
        if at is None or not self.writer.due.insist():
            return
        title, who, due = self.about.text.strip(), self.writer.who.value, self.writer.due.value
        self.close_sheet()
        self.made.emit(title, at, who, due)


class AssignCard(Popover):
    """Asks who writes a post. Signal: `made(str, object)` with a person, or "", and the day."""

    made = Signal(str, object)

    def __init__(self, window: QWidget, session: Session, entry: CalendarEntry) -> None:
        super().__init__(window, self.tr("Who writes it"), width_px=_WIDTH_PX)
        self.body.addWidget(note(entry.name, self))
        self.writer = WhoAndWhen(session, self)
        self.writer.who.set_value(entry.assignee)
        self.writer.due.set_value(dt.date.fromisoformat(entry.text_due) if entry.text_due else None)
        self.body.addWidget(self.writer)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.button = PrimaryButton(self.tr("Save"), self)
        self.add_button(cancel)
        self.add_button(self.button)
        cancel.clicked.connect(self.close_sheet)
        self.button.clicked.connect(self._make)

    @Slot()
    def _make(self) -> None:
        if not self.writer.due.insist():
            return
        who, due = self.writer.who.value, self.writer.due.value
        self.close_sheet()
        self.made.emit(who, due)


class MoveCard(Popover):
    """Asks for another time of one post, by its name; `timed` offers to take the time away. Signals: `made(object)` with a wall
    time; `taken()` when it is to have none."""

    made = Signal(object)
    taken = Signal()

    def __init__(self, window: QWidget, name: str, at: dt.datetime, zone_name: str, *, timed: bool) -> None:
        super().__init__(window, self.tr("Move"), width_px=_WIDTH_PX)
        self._zone = zone_name
        self.body.addWidget(note(name, self))
        self.time = TextField(
            self.tr("Time in %1").replace("%1", city(zone_name)),
            self.tr("Write “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”."),
            self,
        )
        self.time.set_text(written(at))
        self.body.addWidget(self.time)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.none_button = SecondaryButton(self.tr("No time"), self)
        self.button = PrimaryButton(self.tr("Move"), self)
        for button in (cancel, self.none_button, self.button):
            self.add_button(button)
        self.none_button.setVisible(timed)
        cancel.clicked.connect(self.close_sheet)
        self.none_button.clicked.connect(self._take)
        self.button.clicked.connect(self._make)
        self.time.submitted.connect(self._make)

    @Slot()
    def _make(self) -> None:
        at = _read(self.time, self._zone)
        if at is not None:
            self.close_sheet()
            self.made.emit(at)

    @Slot()
    def _take(self) -> None:
        self.close_sheet()
        self.taken.emit()


class ShiftCard(Popover):
    """Asks by how much several posts move, and says first what would clash. Signal: `made(object)` with a timedelta."""

    made = Signal(object)

    def __init__(self, window: QWidget, session: Session, variants: Sequence[str]) -> None:
        super().__init__(window, self.tr("Move"), width_px=_WIDTH_PX)
        self._session, self._variants = session, tuple(variants)
        self._turn = 0
        count = len(self._variants)
        self.set_title(many(count, self.tr("Move 1 post"), self.tr("Move %n posts")))
        self.way = ChoiceField(self.tr("Which way"), [("1", self.tr("Later")), ("-1", self.tr("Earlier"))], parent=self)
        self.by = NumbersField(
            self.tr("By how much"),
            [self.tr("by %1 days and %2 minutes")],
            [self.tr("Days"), self.tr("Minutes")],
            parent=self,
            most=9999,
        )
        self.by.set_numbers((1, 0))
        self.effect = Label("", self, color="ink-soft", wrap=True)
        for widget in (self.way, self.by, self.effect):
            self.body.addWidget(widget)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.button = PrimaryButton(self.tr("Move"), self)
        self.add_button(cancel)
        self.add_button(self.button)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_REST_MS)
        self._soon.timeout.connect(self._look)
        cancel.clicked.connect(self.close_sheet)
        self.button.clicked.connect(self._make)
        self.way.changed.connect(self._soon.start)
        self.by.changed.connect(self._soon.start)
        self._look()

    @property
    def delta(self) -> dt.timedelta:
        """By how much they would move."""
        days, minutes = self.by.numbers
        return int(self.way.value) * dt.timedelta(days=days or 0, minutes=minutes or 0)

    @Slot()
    def _look(self) -> None:
        self._turn += 1
        turn, by, variants = self._turn, self.delta, self._variants
        self.button.setEnabled(False)

        def work(desk: Desk) -> Plan:
            from editorial.workflow.shifting import plan_shift

            return plan_shift(desk, variants, days=by.days, minutes=by.seconds // 60)

        def done(plan: Plan) -> None:
            if turn == self._turn:
                self._show(plan)

        self._session.read(self, work, done)

    def _show(self, plan: Plan) -> None:
        why = [error_words(one.why) for one in plan.stuck]
        stay = self.tr("%n of them stay where they are: they have left, or the clocks do not know that time.")
        if len(why) > 1:
            why = [stay.replace("%n", str(len(why)))]
        lines = list(dict.fromkeys([*why, *(core_words(one.sentence) for one in plan.clashes)]))
        more = len(lines) - MOST_SAID
        if more > 0:
            lines = [*lines[:MOST_SAID], self.tr("and %1 more").replace("%1", str(more))]
        self.effect.setText("\n".join(lines) or self.tr("Nothing clashes."))
        moves = bool(plan.slots) and bool(self.delta) and self.by.is_valid
        self.button.setEnabled(moves)
        self.button.setText(many(len(plan.slots), self.tr("Move 1 post"), self.tr("Move %n posts")))

    @Slot()
    def _make(self) -> None:
        by = self.delta
        self.close_sheet()
        self.made.emit(by)


def _read(field: TextField, zone_name: str) -> dt.datetime | None:
    """The wall time that a field holds; None where it holds none, which it then says."""
    now = dt.datetime.now(zone(zone_name)).replace(tzinfo=None)
    try:
        at = parse_when(field.text, now)
    except UserError as error:
        field.set_error(error_words(error))
        return None
    field.set_error("" if at is not None else QCoreApplication.translate("Calendar", "Write a time."))
    return at
