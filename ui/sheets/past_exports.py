"""What left in which export, and what became of it: a page for each batch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.exporters.base import Exporter
from editorial.library.exports import Batch, BatchRow
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label, note
from ui.sheets.leaving_words import LeavingWords
from ui.theme.icons import STATE_ICONS
from ui.theme.theme import theme_of
from ui.times import clock_of, time_words
from ui.tongue import error_words

_WIDTH_PX = 940
_LIST_PX, _HEIGHT_PX = 270, 420
_PAGE = 50
_CONCERNS = frozenset({"export", "variant", "post", "elsewhere"})


class PastExportsSheet(Sheet):
    """Signals: `again_requested(object)` with the networks that the tool refused; `open_post(str)`; `refusing(object, object)`
    with a Batch and its rows, when somebody has to say what did not go in."""

    again_requested = Signal(object)
    open_post = Signal(str)
    refusing = Signal(object, object)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Past exports"), width_px=_WIDTH_PX)
        self._session = session
        self._words = LeavingWords(session, self)
        self._batches: list[Batch] = []
        self._rows: list[BatchRow] = []
        self._tools: Mapping[str, Exporter] = {}
        self._turn = 0
        self.list = ListView(self.tr("Exports, the newest first"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.older = QuietButton(self.tr("Older exports"), self)
        self.head = Label("", self, px=16, weight=600, wrap=True)
        self.about = note("", self)
        self.rows = ListView(self.tr("What was in it"), self, detail_lines=2)
        self._rows_model = RowsModel(self.rows)
        self.rows.setModel(self._rows_model)
        self._problem = Label("", self, color="red", wrap=True)
        self.close_button = SecondaryButton(self.tr("Close"), self)
        self.again_button = SecondaryButton(self.tr("Export again…"), self)
        self.refused_button = PrimaryButton(self.tr("Some didn’t go in…"), self)
        self.refused_button.setEnabled(False)
        self.again_button.hide()
        self._lay_out()
        self.close_button.clicked.connect(self.close_sheet)
        self.older.clicked.connect(self._read_older)
        self.list.current_changed.connect(self._choose)
        self.rows.chosen.connect(self._open)
        self.again_button.clicked.connect(self._again)
        self.refused_button.clicked.connect(self._refuse)
        session.changed.connect(self._changed)
        self.reload()

    def _lay_out(self) -> None:
        theme = theme_of(self)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.older)
        right.setSpacing(6)
        for widget in (self.head, self.about, self.rows, self._problem):
            right.addWidget(widget, int(widget is self.rows))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(left)
        row.addLayout(right, 1)
        self.list.setFixedWidth(theme.px(_LIST_PX))
        self.rows.setMinimumHeight(theme.px(_HEIGHT_PX))
        self.older.hide()
        self._problem.hide()
        self.body.addLayout(row)
        for button in (self.close_button, self.again_button, self.refused_button):
            self.add_button(button)

    @Slot()
    def reload(self) -> None:
        """Read the exports again, as far back as they are shown."""
        self._read(0, max(_PAGE, len(self._batches)))

    @Slot()
    def _read_older(self) -> None:
        self._read(self._batches[-1].number, _PAGE)

    def _read(self, before: int, limit: int) -> None:
        def work(desk: Any) -> tuple[list[Batch], Mapping[str, Exporter]]:
            from editorial.exporters.base import discover
            from editorial.library.exports import batches

            with desk.library.reading() as connection:
                return batches(connection, before=before, limit=limit), discover()

        def done(found: tuple[list[Batch], Mapping[str, Exporter]]) -> None:
            batches, self._tools = found
            self._batches = [*self._batches, *batches] if before else batches
            self.older.setVisible(len(batches) == limit)
            self._show_batches()

        self._session.read(self, work, done, self._failed)

    def _show_batches(self) -> None:
        before = self.list.current_id
        self._model.set_rows(
            [
                Row(
                    id=one.id,
                    title=self.tool(one),
                    detail=self._words.batch(one),
                    mark="warning" if one.refused else "",
                    count=one.refused,
                    right=clock_of(one.at, day=True),
                )
                for one in self._batches
            ]
        )
        ids = self._model.ids()
        if ids:
            self.list.select_row(max(0, self._model.row_of(before)))
        self._choose(self.list.current_id)

    def tool(self, batch: Batch) -> str:
        """What the tool of an export is called."""
        return self._words.tool(batch.target, self._tools)

    @Slot(object)
    def _choose(self, batch_id: object) -> None:
        batch = self._current()
        if batch is None:
            self._rows = []
            self._show_rows()
            return
        self._turn += 1
        turn = self._turn

        def work(desk: Any) -> list[BatchRow]:
            from editorial.library.exports import rows_of_batch

            with desk.library.reading() as connection:
                return rows_of_batch(connection, batch.id)

        def done(rows: list[BatchRow]) -> None:
            if turn == self._turn:
                self._rows = rows
                self._show_rows()

        self._session.read(self, work, done, self._failed)

    def _current(self) -> Batch | None:
        found = self.list.current_id
        return next((one for one in self._batches if one.id == found), None)

    def _show_rows(self) -> None:
        batch = self._current()
        self.head.setText(self.tool(batch) if batch else self.tr("Nothing was exported yet"))
        self.about.setText(
            self._words.of_batch(batch, self._rows)
            if batch
            else self.tr("What leaves for a scheduling tool or by hand will stand here, with what became of it.")
        )
        self._rows_model.set_rows([self._row(one) for one in self._rows])
        self.list.setVisible(batch is not None)
        self.rows.setVisible(bool(self._rows))
        self.refused_button.setVisible(batch is not None)
        self.refused_button.setEnabled(any(one.state == "exported" for one in self._rows))
        self.again_button.setVisible(any(one.may_go_again for one in self._rows))

    def _row(self, one: BatchRow) -> Row:
        return Row(
            id=one.variant,
            title=one.name,
            detail=f"{self._words.account(one.channel)} · {self._words.became(one)}",
            state=self._words.state(one),
            state_icon=STATE_ICONS["refused" if one.reason and not one.later else one.state],
            right=time_words(one.slot, zone=False),
            tip=f"{one.label} · {one.file}" if one.file else one.label,
        )

    @Slot(object)
    def _open(self, variant_id: object) -> None:
        post = next((one.post for one in self._rows if one.variant == variant_id), "")
        if post:
            self.close_sheet()
            self.open_post.emit(post)

    @Slot()
    def _again(self) -> None:
        only: Sequence[str] = tuple(one.variant for one in self._rows if one.may_go_again)
        self.close_sheet()
        self.again_requested.emit(only)

    @Slot()
    def _refuse(self) -> None:
        batch = self._current()
        if batch is not None:
            self.refusing.emit(batch, [one for one in self._rows if one.state == "exported"])

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if change.kinds & _CONCERNS:
            self.reload()

    def _failed(self, error: UserError) -> None:
        self._problem.setText(error_words(error))
        self._problem.show()
