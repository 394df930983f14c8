"""The rule matrix for Qt: a heading for each family, a row for each check, a column for each account."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.text import plain_tip
from ui.panes.style_records import MatrixCell, MatrixRow, MatrixSheet
from ui.panes.style_words import StyleWords

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CELL = Qt.ItemDataRole.UserRole + 1
"""A cell's `MatrixCell`; None in the row of a heading."""


class MatrixModel(QAbstractTableModel):
    """Rows are made of the sheet as they are asked for. A heading's row has a title and no cells."""

    def __init__(self, words: StyleWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._sheet = MatrixSheet(columns=(), rows=())
        self._rows: list[MatrixRow | str] = []

    def set_sheet(self, sheet: MatrixSheet, *, only_differing: bool) -> None:
        """Show this matrix, or only those of its rows that are not set alike everywhere."""
        self.beginResetModel()
        self._sheet = sheet
        self._rows = []
        family = ""
        for row in sheet.rows:
            if only_differing and not row.differs:
                continue
            if row.family != family:
                family = row.family
                self._rows.append(family)
            self._rows.append(row)
        self.endResetModel()

    @property
    def families(self) -> dict[str, tuple[int, int]]:
        """The families shown, with the row of the heading and the number of checks."""
        found: dict[str, tuple[int, int]] = {}
        for at, row in enumerate(self._rows):
            if isinstance(row, str):
                found[row] = (at, 0)
            else:
                heading, count = found[row.family]
                found[row.family] = (heading, count + 1)
        return found

    def family_at(self, row: int) -> str:
        """The family that a row belongs to."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return found if isinstance(found, str) else found.family

    def is_heading(self, row: int) -> bool:
        """Whether a row is a family's heading."""
        return isinstance(self._rows[row], str)

    def rule_at(self, row: int) -> str:
        """The check of a row; nothing for a heading."""
        found = self._rows[row] if 0 <= row < len(self._rows) else ""
        return "" if isinstance(found, str) else found.id

    def row_of(self, rule: str) -> int:
        """Where a check stands; -1 when it is not shown."""
        return next((at for at, row in enumerate(self._rows) if not isinstance(row, str) and row.id == rule), -1)

    def changed_words(self, cell: MatrixCell) -> str:
        """The settings of a cell that are not the usual ones, as short as they go."""
        short = [setting for setting in cell.changed if not isinstance(setting.value, bool | list)]
        said = [self._words.value(setting) for setting in short]
        if len(short) < len(cell.changed):
            said.append(self.tr("another setting") if not said else self.tr("and more"))
        return ", ".join(said)

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._sheet.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.is_heading(index.row()):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            return None
        cell = row.cells[index.column()]
        if role == CELL:
            return cell
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words.level(cell.level)
        if role == Qt.ItemDataRole.ToolTipRole and (cell.changed or not cell.as_usual):
            return plain_tip("\n".join((row.title, self._column_words(index.column()), *self._in_full(cell))))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join((row.title, self._column_words(index.column()), *self._in_full(cell)))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            words = self._column_words(section)
        else:
            row = self._rows[section]
            words = self._words.family(row) if isinstance(row, str) else row.title
        return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words

    def column_names(self, section: int) -> tuple[str, str]:
        """A column's network, and the account where that is called otherwise."""
        column = self._sheet.columns[section]
        return column.network, column.account if column.account != column.network else ""

    def _column_words(self, section: int) -> str:
        network, account = self.column_names(section)
        return ", ".join(name for name in (network, account) if name)

    def _in_full(self, cell: MatrixCell) -> list[str]:
        said = [self._words.level(cell.level), *(self._words.sentence(setting) for setting in cell.changed)]
        return [*said, self.tr("not as for posts in general")] if cell.changed or not cell.as_usual else said
