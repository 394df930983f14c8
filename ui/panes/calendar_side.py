"""Beside the week: what has no time yet, to be dragged onto it, and what is not ready, with who must do what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from editorial.library.calendar import CalendarEntry
from editorial.workflow.calendar import ToDo
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.roles import Role
from ui.kit.rows import Row, RowsModel
from ui.kit.segmented import Segmented
from ui.kit.text import note
from ui.panes.calendar_words import deed_words, state_of, state_said
from ui.theme.icons import STATE_ICONS
from ui.times import day_words
from ui.words import figure

SIDE_PX = 280


class DragList(ListView):
    """A list whose rows can be dragged out. Signals: `grabbed(object)` with a row's id, `dragged(object)`, `dropped(object)`
    with places on the screen."""

    grabbed = Signal(object)
    dragged = Signal(object)
    dropped = Signal(object)

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._pressed: QPoint | None = None
        self._dragging = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.globalPosition().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        if not self._dragging and (place - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._dragging = True
            self.grabbed.emit(self.currentIndex().data(Role.ID))
        if self._dragging:
            self.dragged.emit(place)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        if self._dragging:
            self._dragging = False
            self.dropped.emit(event.globalPosition().toPoint())
            return
        super().mouseReleaseEvent(event)


class CalendarSide(Panel):
    """Signals: `open_post(str)` with a post, from Enter or a double click; `move_asked(object)` with the entry that is to get a
    time, from Enter; `place_asked(str)` with a variant to be shown in the week; `shown_changed()`."""

    open_post = Signal(str)
    move_asked = Signal(object)
    place_asked = Signal(str)
    shown_changed = Signal()

    def __init__(self, accounts: dict[str, str], parent: QWidget) -> None:
        super().__init__("", parent, edge="start")
        self._accounts = accounts
        self.entries: dict[str, CalendarEntry] = {}
        self._todo: dict[str, ToDo] = {}
        self._count = 0
        self.title.hide()
        self.switch = Segmented(
            self.tr("Beside the week"),
            [("loose", self.tr("No time")), ("waiting", self.tr("Not ready"))],
            parent=self,
        )
        head = QHBoxLayout()
        head.setContentsMargins(16, 0, 16, 8)
        head.addWidget(self.switch)
        self._words = note("", self)
        words = QVBoxLayout()
        words.setContentsMargins(16, 0, 16, 8)
        words.addWidget(self._words)
        self.loose = DragList(self.tr("Posts without a time"), self)
        self.waiting = ListView(self.tr("What is not ready in this week"), self)
        self._loose_rows, self._waiting_rows = RowsModel(self.loose), RowsModel(self.waiting)
        self.loose.setModel(self._loose_rows)
        self.waiting.setModel(self._waiting_rows)
        self.body.addLayout(head)
        self.body.addLayout(words)
        self.body.addWidget(self.loose, 1)
        self.body.addWidget(self.waiting, 1)
        self.set_title(self.tr("Beside the week"))
        self.switch.changed.connect(self._switched)
        self.loose.chosen.connect(self._loose_chosen)
        self.waiting.chosen.connect(self._waiting_chosen)
        self.waiting.current_changed.connect(self._waiting_current)
        self._switched()

    @property
    def shown(self) -> str:
        """`loose` or `waiting`."""
        return self.switch.current

    def show_part(self, part: str) -> None:
        """Show what has no time (`loose`) or what is not ready (`waiting`)."""
        self.switch.set_current(part)
        self._switched()

    def set_loose(self, entries: Sequence[CalendarEntry], count: int) -> None:
        """What has no time; `count` is how much there is, which may be more."""
        self.entries = {one.variant: one for one in entries}
        rows = [
            Row(
                id=one.variant,
                title=one.name,
                detail=f"{state_said(one)} · {self._accounts.get(one.channel, '')}",
                state=state_said(one),
                state_icon=STATE_ICONS[state_of(one)],
                tip=f"G-{one.number}",
            )
            for one in entries
        ]
        self._loose_rows.set_rows(rows)
        self.switch.set_text(
            "loose", self.tr("No time · %1").replace("%1", figure(count)) if count else self.tr("No time")
        )
        self._count = count
        self._say()

    def set_waiting(self, todo: Sequence[ToDo]) -> None:
        """What is not ready in the week."""
        self._todo = {one.cell.entry.variant: one for one in todo}
        rows: list[Row] = []
        day = None
        for one in todo:
            entry = one.cell.entry
            if one.cell.at.date() != day:
                day = one.cell.at.date()
                rows.append(Row(title=day_words(day), section=True))
            rows.append(
                Row(
                    id=entry.variant,
                    title=entry.name,
                    detail=f"{deed_words(one)} · {self._accounts.get(entry.channel, '')}",
                    state=state_said(entry),
                    state_icon=STATE_ICONS[state_of(entry)],
                    right=f"{one.cell.at:%H:%M}",
                    tip=f"G-{entry.number}",
                )
            )
        self._waiting_rows.set_rows(rows)
        many = len(self._todo)
        words = self.tr("Not ready · %1").replace("%1", figure(many)) if many else self.tr("Not ready")
        self.switch.set_text("waiting", words)
        self._say()

    def _say(self) -> None:
        words = ""
        if self.shown == "loose":
            words = self.tr("Drag a post onto its row, or press Enter to give it a time.")
            if not self.entries:
                words = self.tr("Every post that may go out has a time.")
            elif self._count > len(self.entries):
                words = self.tr("The first %1 are shown. %2").replace("%1", str(len(self.entries))).replace("%2", words)
        elif not self._todo:
            words = self.tr("All that goes out in this week is ready.")
        self._words.setText(words)
        self._words.setVisible(bool(words))

    @Slot()
    def _switched(self) -> None:
        self.loose.setVisible(self.shown == "loose")
        self.waiting.setVisible(self.shown == "waiting")
        self._say()
        self.shown_changed.emit()

    @Slot(object)
    def _loose_chosen(self, variant: object) -> None:
        entry = self.entries.get(str(variant))
        if entry is not None:
            self.move_asked.emit(entry)

    @Slot(object)
    def _waiting_chosen(self, variant: object) -> None:
        one = self._todo.get(str(variant))
        if one is not None:
            self.open_post.emit(one.cell.entry.post)

    @Slot(object)
    def _waiting_current(self, variant: object) -> None:
        if isinstance(variant, str) and variant in self._todo and self.waiting.hasFocus():
            self.place_asked.emit(variant)
