"""The review queue beside the page: whose turn it is, in the order and under the headings that this person wants."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QItemSelection, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from editorial.library.filters import QueueLine
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton
from ui.kit.flow import FlowLayout
from ui.kit.keycap import KeyHints
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.roles import Role
from ui.kit.text import Label
from ui.models.queue import Arrived, Heading, QueueModel
from ui.panes.review_menu import QueueMenu, QueueView
from ui.panes.review_rows import QueueRows
from ui.words import many


class QueueList(QWidget):
    """Signals: `current_changed(str)` when a person chose a post; `arrived()` when the queue was read; `view_changed(object)`
    with what is to be remembered; `batch_asked(object)` with the ids of the posts that are selected, or all that are this
    person's turn; `sheet_asked(object)` with those that are selected, or all that are shown."""

    current_changed = Signal(str)
    arrived = Signal()
    view_changed = Signal(object)
    batch_asked = Signal(object)
    sheet_asked = Signal(object)

    def __init__(self, session: Session, remembered: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._lines: tuple[QueueLine, ...] = ()
        self._by_id: dict[str, QueueLine] = {}
        self._moving = False
        self._reading = 0
        self.rows = QueueRows(session, self)
        self.panel = Panel(self.tr("Your turn"), self)
        self.menu = QueueMenu(session, QueueView.remembered(remembered), self)
        self.menu_button = QuietButton("", self, color="ink-soft")
        self.menu_button.setAccessibleDescription(self.tr("Sort, group and show"))
        self.panel.add_action(self.menu_button)
        self.list = ListView(self.tr("Review queue"), self)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.model = QueueModel(session, self._words, self.list)
        self.list.setModel(self.model)
        self._narrow = Label("", self, px=12, color="ink-soft", wrap=True)
        self.show_all = QuietButton(self.tr("Show all"), self)
        self.batch_button = QuietButton("", self, icon_name="stamp")
        self.sheet_button = QuietButton(self.tr("Review sheet…"), self, icon_name="file-text")
        self._lay_out()
        self._connect()
        self._say()

    def _lay_out(self) -> None:
        narrow = QHBoxLayout()
        narrow.setContentsMargins(16, 0, 8, 4)
        narrow.addWidget(self._narrow, 1)
        narrow.addWidget(self.show_all)
        self.panel.body.addLayout(narrow)
        self.panel.body.addWidget(self.list, 1)
        together = QWidget(self)
        flow = FlowLayout(together, spacing=4, line_spacing=0)
        flow.setContentsMargins(10, 4, 8, 0)
        flow.addWidget(self.batch_button)
        flow.addWidget(self.sheet_button)
        self.panel.body.addWidget(together)
        self._hint_row = QHBoxLayout()
        self._hint_row.setContentsMargins(16, 6, 8, 10)
        self.panel.body.addLayout(self._hint_row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)

    def _connect(self) -> None:
        self.menu_button.clicked.connect(self.open_menu)
        self.menu.changed.connect(self._view_chosen)
        self.show_all.clicked.connect(self._show_all)
        self.batch_button.clicked.connect(self.approve_many)
        self.sheet_button.clicked.connect(self._ask_sheet)
        self.list.current_changed.connect(self._current)
        self.list.selectionModel().selectionChanged.connect(self._selected)

    def show_keys(self, letters: Mapping[str, str]) -> None:
        """Say the keys at the foot: by verb, those there are."""
        while (item := self._hint_row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        step = [letters[verb] for verb in ("next", "previous") if letters.get(verb)]
        said = [
            (step, self.tr("next, back")),
            ([letters.get("approve", "")], self.tr("approve")),
            ([letters.get("return", "")], self.tr("return")),
        ]
        self._hint_row.addWidget(KeyHints([(keys, words) for keys, words in said if all(keys) and keys], self))
        self._hint_row.addStretch(1)

    @property
    def ids(self) -> list[str]:
        """The posts shown, in order."""
        return self.model.ids

    @property
    def turn(self) -> list[str]:
        """Those of them that wait for this person, in order."""
        mine = {line.id for line in self._lines if line.section == "turn"}
        return [post_id for post_id in self.model.ids if post_id in mine]

    @property
    def selected(self) -> list[str]:
        """The posts that are selected, in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedIndexes())
        found = [self.model.index(row, 0).data(Role.ID) for row in rows]
        return [str(post_id) for post_id in found if post_id]

    @property
    def is_narrow(self) -> bool:
        """True when the menu keeps something out."""
        return self.menu.view.is_narrow

    @Slot()
    def reload(self, changed: Iterable[str] | None = None) -> None:
        """Read the queue again; of the rows only those of `changed` posts (None: all)."""
        person, wanted = self._session.person, self.menu.view.filter(self.rows.must)
        self._reading += 1
        turn = self._reading
        stale = None if changed is None else list(changed)
        if person is None:
            return

        def work(desk: Any) -> list[QueueLine]:
            from editorial.workflow.asking import queue_of

            return queue_of(desk, person, wanted)

        def done(lines: list[QueueLine]) -> None:
            if turn == self._reading:
                self.show_lines(lines, stale)

        self._session.read(self, work, done)

    def show_lines(self, lines: Sequence[QueueLine], changed: Sequence[str] | None = None) -> None:
        """Show these posts under their headings."""
        self._lines = tuple(lines)
        self._by_id = {line.id: line for line in lines}
        current = self.list.current_id
        self._moving = True
        self.model.set_entries(self._entries(), changed)
        if current is not None:
            self.list.select_row(self.model.row_of(current))
        self._moving = False
        self._say()
        self.arrived.emit()

    def select(self, post_id: str) -> None:
        """Mark a post as the open one, if it is here."""
        self._moving = True
        self.list.select_row(self.model.row_of(post_id))
        self._moving = False

    def after(self, post_id: str) -> str:
        """The post to read after this one: the next that waits for this person, else the first; empty when none is left."""
        mine = [one for one in self.turn if one != post_id]
        at = self.model.row_of(post_id)
        later = next((one for one in mine if self.model.row_of(one) > at), "")
        return later or next(iter(mine), "")

    def beside(self, post_id: str, by: int) -> str:
        """The next or previous post of the list, round its ends."""
        ids = self.model.ids
        if not ids:
            return ""
        at = ids.index(post_id) if post_id in ids else (-1 if by > 0 else 0)
        return ids[(at + by) % len(ids)]

    @Slot()
    def open_menu(self) -> None:
        """Open the menu of sorting, grouping and showing."""
        writers = sorted({line.writer for line in self._lines if line.writer} | ({self.menu.view.writer} - {""}))
        self.menu.open_at(self.menu_button, writers)

    @Slot()
    def approve_many(self) -> None:
        """Ask about the selected posts, or about all that wait for this person."""
        chosen = self.selected
        self.batch_asked.emit(chosen if len(chosen) > 1 else self.turn)

    @Slot()
    def _ask_sheet(self) -> None:
        chosen = self.selected
        self.sheet_asked.emit(chosen if len(chosen) > 1 else self.ids)

    def _words(self, arrived: Arrived) -> Any:
        return self.rows.line(arrived, self._by_id.get(arrived.row.id))

    @Slot(object)
    def _view_chosen(self, view: QueueView) -> None:
        self._say()
        self.view_changed.emit(view)
        self.reload(())

    @Slot()
    def _show_all(self) -> None:
        self.menu.choose(platform="", campaign="", writer="", must=False, named=False)

    def _say(self) -> None:
        count = len(self.turn)
        words = many(count, self.tr("1 post"), self.tr("%n posts"))
        self.menu_button.setText(f"{words} · {self.menu.order_words()} ⌄")
        self.menu_button.setAccessibleName(f"{words}, {self.menu.order_words()}")
        narrow = self.menu.narrow_words()
        self._narrow.setText(narrow)
        self._narrow.setVisible(bool(narrow))
        self.show_all.setVisible(bool(narrow))
        self._selected()

    @Slot(QItemSelection)
    def _selected(self, _now: object = None) -> None:
        chosen = len(self.selected)
        if chosen > 1:
            self.batch_button.setText(many(chosen, "", self.tr("Approve these %n…")))
        else:
            self.batch_button.setText(self.tr("Approve all clean ones…"))
        self.batch_button.setVisible(chosen > 1 or len(self.turn) > 1)
        self.sheet_button.setVisible(bool(self.ids))

    @Slot(object)
    def _current(self, post_id: object) -> None:
        if not self._moving and post_id:
            self.current_changed.emit(str(post_id))

    def _entries(self) -> list[str | Heading]:
        entries: list[str | Heading] = []
        group = self.menu.view.group
        mine = [line for line in self._lines if line.section == "turn"]
        keys = {line.id: self._key(line, group) for line in mine}
        order = sorted(set(keys.values()))
        for key in order:
            if group != "none" and key[1]:
                entries.append(Heading(key[1]))
            entries += [line.id for line in mine if keys[line.id] == key]
        for section, words in (("others", self.tr("Waiting for others")), ("missed", self.tr("Missed"))):
            there = [line.id for line in self._lines if line.section == section]
            if there:
                entries += [Heading(words), *there]
        return entries

    def _key(self, line: QueueLine, group: str) -> tuple[int, str]:
        """Under which heading a post stands, and how headings are sorted."""
        if group == "campaign":
            name = self._session.names.campaign(line.campaign)
            return (0 if name else 1, name or self.tr("No campaign"))
        if group == "writer":
            return (0, line.writer or self.tr("Nobody named"))
        if group == "day":
            return self._day(line)
        return (0, "")

    def _day(self, line: QueueLine) -> tuple[int, str]:
        if not line.due:
            return (3, self.tr("No time yet"))
        today = dt.datetime.now().astimezone().date()
        day = dt.datetime.fromisoformat(line.due).astimezone().date()
        if day <= today:
            return (0, self.tr("Today"))
        return (1, self.tr("This week")) if (day - today).days < 7 else (2, self.tr("Later"))
