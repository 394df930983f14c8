"""Posts of the library that are nearly the same, found while one watches; closing the sheet ends the search."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.library.records import PostRow
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import note
from ui.theme.theme import theme_of
from ui.times import since_words
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.alikes import Alike, Alikes
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

WIDTH_PX = 640
HIGH_PX = 400
AT_ONCE = 20
"""Groups that are looked for before it waits for a person to ask for more."""

_Rows = Mapping[str, PostRow]


class AlikesSheet(Sheet):
    """Signals: `show_asked(object)` with the ids of posts to be shown beside each other; `open_post(str)`."""

    show_asked = Signal(object)
    open_post = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Nearly the same"), width_px=WIDTH_PX)
        self._session = session
        self._search: Alikes | None = None
        self._rows: dict[str, PostRow] = {}
        self._until = AT_ONCE
        self._progress = note("", self, wrap=False)
        self.list = ListView(self.tr("Posts that are nearly the same"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedHeight(theme_of(self).px(HIGH_PX))
        self._nothing = EmptyState("copy", self.tr("Reading…"), "", parent=self)
        self._nothing.setMinimumHeight(theme_of(self).px(HIGH_PX))
        self.further_button = SecondaryButton(self.tr("Look further"), self)
        self.show_button = PrimaryButton(self.tr("Show in the library"), self)
        close = SecondaryButton(self.tr("Close"), self)
        for widget in (self._progress, self.list, self._nothing):
            self.body.addWidget(widget)
        for button in (close, self.further_button, self.show_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.further_button.clicked.connect(self._further)
        self.show_button.clicked.connect(self._show_chosen)
        self.list.current_changed.connect(self._offer)
        self.list.chosen.connect(self._open)
        self._show()
        self._read_on()

    def _read_on(self) -> None:
        """Read one block on the library's thread: whatever else is asked of it comes in between."""
        search = self._search

        def work(desk: Desk) -> tuple[Alikes, _Rows]:
            from editorial.library.lists import post_rows
            from editorial.workflow.alikes import Alikes

            running = search if search is not None else Alikes()
            known = sum(len(one.posts) for one in running.groups)
            running.read_on(desk.library)
            told = [post for one in running.groups for post in one.posts]
            fresh = told if len(told) > known else []
            return running, {row.id: row for row in post_rows(desk.library, fresh)}

        self._session.read(self, work, self._take)

    def _take(self, found: tuple[Alikes, _Rows]) -> None:
        self._search, rows = found
        self._rows.update(rows)
        if rows or self._search.is_done:
            self._show()
        self._say()
        if not self._search.is_done and len(self._search.groups) < self._until:
            self._read_on()

    @Slot()
    def _further(self) -> None:
        assert self._search is not None
        self._until = len(self._search.groups) + AT_ONCE
        self.further_button.setEnabled(False)
        self._read_on()

    def _say(self) -> None:
        assert self._search is not None
        rests = self._search.is_done or len(self._search.groups) >= self._until
        self._progress.setText(
            self.tr("%1 posts looked through, newest first").replace("%1", self.locale().toString(self._search.seen))
        )
        self.further_button.setEnabled(rests and not self._search.is_done)
        self.further_button.setVisible(not self._search.is_done)

    def _show(self) -> None:
        groups = self._search.groups if self._search is not None else []
        lines: list[Row] = []
        for at, group in enumerate(groups):
            here = [self._rows[post] for post in group.posts if post in self._rows]
            lines.append(Row(id=("group", at), title=self._group_words(group), section=True))
            lines += [self._line(row, at, share) for row, share in zip(here, group.shares, strict=False)]
        kept = self.list.current_id
        self._model.set_rows(lines)
        self.list.select_row(self._model.row_of(kept) if kept is not None else (1 if lines else -1))
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        if self._search is not None and self._search.is_done and not lines:
            self._nothing.set_text(
                self.tr("Every post says something of its own"),
                self.tr("Posts that have most of their words in common would stand here, side by side."),
            )
        self._offer()

    def _group_words(self, group: Alike) -> str:
        return many(len(group.posts), "", self.tr("%n posts"))

    def _line(self, row: PostRow, group: int, share: float) -> Row:
        percent = (
            self.tr("the newest") if share == 1.0 else self.tr("%1 % the same").replace("%1", f"{share * 100:.0f}")
        )
        return Row(
            id=(row.id, group),
            title=row.name,
            detail=f"G-{row.number} · {since_words(row.changed_at)}",
            right=percent,
            state_icon="copy",
            tip=row.body,
        )

    @property
    def chosen_group(self) -> Sequence[str]:
        """The posts of the group in which a row is chosen."""
        chosen = self.list.current_id
        if self._search is None or not isinstance(chosen, tuple):
            return ()
        return tuple(self._search.groups[chosen[1]].posts)

    @Slot()
    def _offer(self) -> None:
        self.show_button.setEnabled(bool(self.chosen_group))

    @Slot()
    def _show_chosen(self) -> None:
        group = self.chosen_group
        self.close_sheet()
        self.show_asked.emit(group)

    @Slot(object)
    def _open(self, _row: object) -> None:
        chosen = self.list.current_id
        if isinstance(chosen, tuple):
            self.close_sheet()
            self.open_post.emit(str(chosen[0]))
