"""The rule matrix: what every check is set to for every account, side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.empty import EmptyState
from ui.kit.rows import Row
from ui.kit.text import Label
from ui.panes.style_column import SIDE_PX
from ui.panes.style_matrix_model import MatrixModel
from ui.panes.style_matrix_table import MatrixTable
from ui.panes.style_records import For, MatrixColumn, MatrixSheet, StyleSheet
from ui.panes.style_view import StyleView
from ui.panes.style_words import StyleWords
from ui.words import many

if TYPE_CHECKING:
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class MatrixView(StyleView):
    """Signal: `chosen(str, object)` with a check and the posts (`For`) of the cell that was opened.

    `show_for(wanted)` takes over audience, campaign and author; it is read when it can be seen.
    """

    chosen = Signal(str, object)

    def __init__(self, session: Session, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._wanted = For()
        self._sheet: MatrixSheet | None = None
        self._stale, self._going = True, False
        self.only = QCheckBox(self.tr("Only what differs"), self)
        self._count = Label("", self, color="ink-soft", tabular=True)
        self.model = MatrixModel(words, self)
        self.table = MatrixTable(self.model, self.tr("Checks by account"), self)
        self._empty = EmptyState(
            "check",
            self.tr("Nothing differs"),
            self.tr("Every check is set alike for all of these. To set one for a single network, choose it above."),
            self.tr("Show all checks"),
            self,
        )
        self._lay_out()
        self.only.clicked.connect(self._show)
        self._empty.action_requested.connect(self._show_all)
        self.table.opened.connect(self._open)
        session.changed.connect(self._look)
        self.table.verticalScrollBar().valueChanged.connect(self._scrolled)

    def show_for(self, wanted: For) -> None:
        """Show how it is for these posts, in the accounts of the desk."""
        self._wanted = wanted
        self.mark_stale()

    def show_sheet(self, _sheet: StyleSheet, _why_locked: str) -> None:
        """The house style is another."""
        self.mark_stale()

    def mark_stale(self) -> None:
        """Read again, now or when it can be seen."""
        self._stale = True
        if self.isVisible():
            self._read()

    def contents(self) -> list[Row]:
        return [
            Row(id=family, title=self._words.family(family), right=str(count))
            for family, (_at, count) in self.model.families.items()
        ]

    def go_to(self, entry: str) -> None:
        found = self.model.families.get(entry)
        if found is not None:
            self._going = True
            self.table.go_to_row(found[0])
            self._going = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def columns(self) -> tuple[MatrixColumn, ...]:
        """The accounts in use by network and name; the networks of a desk that has none."""
        session, style = self._session, self._session.style
        accounts = sorted(
            (one for one in session.names.channels.values() if one.active and one.platform in session.platforms),
            key=lambda one: (session.platforms[one.platform].title.casefold(), one.name.casefold()),
        )
        if not accounts:
            networks = (one for one in session.platforms.values() if not one.closed)
            return tuple(
                MatrixColumn(network=one.title, account="", wanted=self._at(one.id))
                for one in sorted(networks, key=lambda one: one.title.casefold())
            )
        layers = style.accounts if style is not None else {}
        return tuple(
            MatrixColumn(
                network=session.platforms[one.platform].title,
                account=one.name,
                wanted=self._at(one.platform, one.name if one.name in layers else ""),
            )
            for one in accounts
        )

    def _at(self, platform: str, account: str = "") -> For:
        wanted = self._wanted
        return For(
            platform=platform,
            account=account,
            audience=wanted.audience,
            campaign=wanted.campaign,
            author=wanted.author,
        )

    def _read(self) -> None:
        style, columns = self._session.style, self.columns()
        self._stale = False
        if style is None or not columns:
            return

        def work(desk: Desk) -> MatrixSheet:
            from ui.panes.style_reading import read_matrix

            return read_matrix(desk, style, columns)

        def done(sheet: MatrixSheet) -> None:
            if columns == self.columns():
                self._sheet = sheet
                self._show()

        self._session.read(self, work, done)

    @Slot()
    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        here = self.table.currentIndex()
        rule, column = self.model.rule_at(here.row()), here.column()
        top = self.table.verticalScrollBar().value()
        self.model.set_sheet(sheet, only_differing=self.only.isChecked())
        row = self.model.row_of(rule)
        if row >= 0 and column < len(sheet.columns):
            self.table.setCurrentIndex(self.model.index(row, column))
        self.table.verticalScrollBar().setValue(top)
        differing = sum(row.differs for row in sheet.rows)
        on = sum(any(cell.level is not None for cell in row.cells) for row in sheet.rows)
        counted = many(len(sheet.rows), self.tr("1 check"), self.tr("%n checks"))
        said = self.tr("%1 · %2 on somewhere · %3 not alike everywhere").replace("%1", counted)
        self._count.setText(said.replace("%2", str(on)).replace("%3", str(differing)))
        self._pages.setCurrentWidget(self.table if self.model.rowCount() else self._empty)
        self.restocked.emit()

    @Slot()
    def _show_all(self) -> None:
        self.only.setChecked(False)
        self._show()
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        rule, sheet = self.model.rule_at(index.row()), self._sheet
        if rule and sheet is not None:
            self.chosen.emit(rule, sheet.columns[index.column()].wanted)

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        if answer.kinds & {"channel", "elsewhere"}:
            self.mark_stale()

    @Slot()
    def _scrolled(self) -> None:
        family = self.model.family_at(self.table.rowAt(0))
        if family and not self._going:
            self.reached.emit(family)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(SIDE_PX, 10, 20, 8)
        head.setSpacing(16)
        head.addWidget(self.only)
        head.addWidget(self._count, 1)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
