"""The list beside the page: what is being written, and what waits for somebody else."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QMenu, QVBoxLayout, QWidget

from editorial.library.records import PostRow
from editorial.model.reference import is_reference
from editorial.model.status import EDITABLE
from editorial.workflow.threads import Points
from ui.bridge.session import Session
from ui.kit.buttons import IconButton
from ui.kit.empty import EmptyState
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.roles import Role
from ui.kit.rows import Row, RowsModel
from ui.panes.drafts_menu import DraftsMenu
from ui.panes.remarks import back_words
from ui.panes.write_head import state_words
from ui.theme.icons import STATE_ICONS
from ui.times import since_words, time_words

MOST = 300
"""Rows shown; a filter finds the rest."""


class DraftsList(QWidget):
    """Signals: `chosen(str)` with a post's id; `new_requested()`; `asked(str, str)` with what a menu was asked for, and the
    post concerned."""

    chosen = Signal(str)
    new_requested = Signal()
    asked = Signal(str, str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._wanted = ""
        self._marks: dict[str, tuple[str, int]] = {}
        self._rows: Sequence[PostRow] = ()
        self.pinned: tuple[str, ...] = ()
        self._points: dict[str, Points] = {}
        self.panel = Panel(self.tr("Drafts"), self)
        add = IconButton(self.tr("New draft"), "plus", self.tr("New draft (Ctrl+N)"), self, color="blue")
        add.clicked.connect(self.new_requested)
        self.panel.add_action(add)
        self.filter = QLineEdit(self)
        self.filter.setPlaceholderText(self.tr("Filter drafts"))
        self.filter.setAccessibleName(self.tr("Filter drafts"))
        self.filter.setClearButtonEnabled(True)
        self.list = ListView(self.tr("Drafts"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.menu = DraftsMenu(self)
        self.menu.asked.connect(self.asked)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._row_menu)
        self.panel.add_action(self.menu.button)
        self._empty = EmptyState(
            "pencil",
            self.tr("No drafts"),
            self.tr("A draft is a post that is being written."),
            self.tr("New draft"),
            self,
        )
        self._empty.action_requested.connect(self.new_requested)
        self._empty.hide()
        field = QVBoxLayout()
        field.setContentsMargins(12, 0, 12, 8)
        field.addWidget(self.filter)
        self.panel.body.addLayout(field)
        self.panel.body.addWidget(self.list, 1)
        self.panel.body.addWidget(self._empty, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.panel)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self.reload)
        self.filter.textChanged.connect(self._soon.start)
        self.list.current_changed.connect(self._current)
        session.person_changed.connect(self.reload)
        self._loading = False

    @Slot()
    def reload(self) -> None:
        """Read the list again, and keep the chosen row."""
        words = self.filter.text()
        me = self._session.person.id if self._session.person else ""

        def work(desk: Any) -> tuple[list[PostRow], tuple[str, ...], dict[str, Points]]:
            from editorial.library.filters import PostFilter
            from editorial.library.lists import post_ids, post_rows
            from editorial.library.visits import pinned
            from editorial.workflow.commenting import returned

            # A short number means one post, in whatever state it is.
            anywhere = is_reference(words)
            states = () if anywhere else ("idea", "draft", "changes_wanted", "in_review", "approved")
            ids = post_ids(desk.library, PostFilter(words=words, states=states, bare=not anywhere), limit=MOST)
            kept = pinned(desk.library, me)
            if words:
                kept = [one for one in kept if one in ids]
            rows = post_rows(desk.library, [*kept, *(one for one in ids if one not in kept)])
            return rows, tuple(kept), returned(desk, rows)

        self._session.read(self, work, self._take)

    def _take(self, found: tuple[Sequence[PostRow], tuple[str, ...], dict[str, Points]]) -> None:
        rows, self.pinned, self._points = found
        self._show(rows)

    @Slot(QPoint)
    def _row_menu(self, place: QPoint) -> None:
        index = self.list.indexAt(place)
        post_id = str(index.data(Role.ID) or "") if index.isValid() else ""
        if post_id:
            self.menu_for(post_id).popup(self.list.viewport().mapToGlobal(place))

    def menu_for(self, post_id: str) -> QMenu:
        """What can be done with one row."""
        return self.menu.menu_for(post_id, pinned=post_id in self.pinned, may_delete=self.may_delete(post_id))

    def may_delete(self, post_id: str) -> bool:
        """True for a draft that was never submitted."""
        row = next((one for one in self._rows if one.id == post_id), None)
        return row is not None and all(one.state in EDITABLE and not one.approved for one in row.variants)

    def select(self, post_id: str) -> None:
        """Mark a post as the open one, once it is in the list."""
        self._wanted = post_id
        row = self._model.row_of(post_id)
        if row >= 0:
            self._loading = True
            self.list.select_row(row)
            self._loading = False

    def set_mark(self, post_id: str, mark: str, count: int) -> None:
        """Show the open post's worst objection at the end of its row."""
        if self._marks.get(post_id) != (mark, count):
            self._marks[post_id] = (mark, count)
            self._show(self._rows)

    @property
    def first(self) -> str:
        """The newest draft's id; empty when there is none."""
        return next((row.id for row in self._rows if _is_open(row) and row.id not in self.pinned), "")

    def _show(self, rows: Sequence[PostRow]) -> None:
        self._rows = rows
        kept = [row for row in rows if row.id in self.pinned]
        mine = [row for row in rows if _is_open(row) and row not in kept]
        waiting = [row for row in rows if not _is_open(row) and row not in kept]
        lines: list[Row] = []
        if kept:
            lines += [Row(title=self.tr("Pinned"), section=True), *(self._line(row) for row in kept)]
            lines += [Row(title=self.tr("In work"), section=True)] if mine else []
        lines += [self._line(row) for row in mine]
        if waiting:
            lines.append(Row(title=self.tr("With an editor, or ready"), section=True))
            lines += [self._line(row) for row in waiting]
        self._loading = True
        self._model.set_rows(lines)
        self._loading = False
        nothing = not lines and not self.filter.text()
        self._empty.setVisible(nothing)
        self.list.setVisible(not nothing)
        if self._wanted:
            self.select(self._wanted)

    def _line(self, row: PostRow) -> Row:
        leading = row.variants[0] if row.variants else None
        for wanted in ("changes_wanted", "in_review", "draft", "idea", "approved"):
            leading = next((one for one in row.variants if one.state == wanted), leading)
            if leading is not None and leading.state == wanted:
                break
        state = leading.state if leading else "draft"
        names = [
            self._session.platforms[one.platform].name
            for one in row.variants
            if one.platform in self._session.platforms
        ]
        where = ", ".join(dict.fromkeys(names)) or self.tr("no network yet")
        if state in ("draft", "idea"):
            last = since_words(row.changed_at)
        else:
            slot = next((one.slot for one in row.variants if one.slot), None)
            last = (
                self.tr("out %1").replace("%1", time_words(slot, zone=False)) if slot else since_words(row.changed_at)
            )
        detail = f"{state_words(state)} · {where} · {last}"
        points = self._points.get(row.id)
        if state == "changes_wanted" and points is not None:
            name = self._session.names.person(points.who)
            detail = f"{back_words(name, points.answered, len(points.threads))} · {where}"
        if held := any(one.held for one in row.variants):
            detail = f"{state_words('held')} · {detail}"
        mark, count = self._marks.get(row.id, ("", 0))
        return Row(
            id=row.id,
            title=row.name if row.title or row.body else self.tr("New draft"),
            detail=f"G-{row.number} · {detail}",
            state=state_words(state),
            state_icon=STATE_ICONS["held" if held else state],
            mark=mark if _is_open(row) else "",
            count=count,
        )

    @Slot(object)
    def _current(self, post_id: object) -> None:
        if not self._loading and post_id:
            self._wanted = str(post_id)
            self.chosen.emit(str(post_id))


def _is_open(row: PostRow) -> bool:
    return not row.variants or any(one.state in EDITABLE for one in row.variants)
