"""All networks side by side: which sentence stands where, which facts differ, and what the checks say of each."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import SecondaryButton
from ui.kit.hairline import Hairline
from ui.kit.text import Label, title
from ui.panes.all_facts import AllSheet
from ui.panes.all_model import AllModel
from ui.panes.all_table import AllTable


class AllNetworks(QWidget):
    """Signals: `closed()`; `place_chosen(str, str, object)` with a variant ("" for the shared text), a field and a span in it
    (None: nowhere); `said_chosen(object, str)` with an objection and the network it was chosen in."""

    closed = Signal()
    place_chosen = Signal(str, str, object)
    said_chosen = Signal(object, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = title(self.tr("All networks"), self)
        self._about = Label("", self, px=12, color="ink-soft", wrap=True)
        self._back = SecondaryButton(self.tr("Back to the text"), self)
        self._back.clicked.connect(self.closed)
        self._model = AllModel(self)
        self.table = AllTable(self._model, self.tr("All networks side by side"), self)
        self.table.opened.connect(self._opened)
        self.table.shared_opened.connect(self._shared_opened)
        self.table.network_opened.connect(self._network_opened)
        head = QHBoxLayout()
        head.setContentsMargins(16, 14, 16, 10)
        head.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._about)
        head.addLayout(words, 1)
        head.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(Hairline(self))
        column.addWidget(self.table, 1)

    def show_sheet(self, sheet: AllSheet, name: str) -> None:
        """Show the networks of the post called `name`; the place one stands on stays."""
        at = self.table.currentIndex()
        row, column = at.row(), at.column()
        self._about.setText(
            self.tr(
                "%1 · grey stands in the shared text, ink only in that network; dashed words differ between networks"
            ).replace("%1", name)
        )
        self._model.set_sheet(sheet)
        if row >= 0 and self._model.index(row, column).isValid():
            self.table.setCurrentIndex(self._model.index(row, column))
        elif self._model.rowCount():
            self.table.setCurrentIndex(self._model.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _opened(self, index: QModelIndex) -> None:
        row, cell = self._model.row(index.row()), self._model.cell(index)
        if row is None:
            return
        variant = self._model.column(index.column()).variant
        if cell is not None and cell.said:
            self.said_chosen.emit(cell.said[0], variant)
        elif row.field:
            self.place_chosen.emit(variant, row.field, cell.span if cell is not None else None)

    @Slot(int)
    def _shared_opened(self, at: int) -> None:
        row = self._model.row(at)
        if row is not None and row.field:
            self.place_chosen.emit("", row.field, row.span if row.head else None)

    @Slot(int)
    def _network_opened(self, section: int) -> None:
        self.place_chosen.emit(self._model.column(section).variant, "text", None)
