"""All networks for Qt: a row for each sentence, field and check, a column for each network; the shared text heads the rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.text import plain_tip
from ui.panes.all_facts import AllCell, AllColumn, AllRow, AllSheet
from ui.words import many

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
CELL = Qt.ItemDataRole.UserRole + 1
"""A cell's `AllCell`; None where there is none."""


class AllModel(QAbstractTableModel):
    """Rows of words first, then a heading, then the checks."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sheet = AllSheet()
        self._rows: list[AllRow | str] = []

    def set_sheet(self, sheet: AllSheet) -> None:
        """Show this."""
        self.beginResetModel()
        self.sheet = sheet
        words = [row for row in sheet.rows if row.field]
        checks = [row for row in sheet.rows if not row.field]
        self._rows = [*words, self.tr("Checks"), *checks] if checks else list(words)
        self.endResetModel()

    def row(self, at: int) -> AllRow | None:
        """A row; None for the heading."""
        found = self._rows[at] if 0 <= at < len(self._rows) else ""
        return None if isinstance(found, str) else found

    def cell(self, index: _Index) -> AllCell | None:
        """What stands in a cell."""
        row = self.row(index.row())
        return row.cells.get(self.column(index.column()).variant) if row is not None else None

    def column(self, section: int) -> AllColumn:
        """A network."""
        return self.sheet.columns[section]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.sheet.columns)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self.row(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        cell, row = self.cell(index), self.row(index.row())
        if role == CELL:
            return cell
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(cell)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            head = row.head or self.tr("only in networks")
            return ", ".join(
                part for part in (self.column(index.column()).name, self._kin(cell), self._words(cell), head) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole and cell is not None and cell.said:
            return plain_tip("\n".join(one.finding.message for one in cell.said))
        return None

    def _words(self, cell: AllCell | None) -> str:
        if cell is None:
            return ""
        if cell.kin == "out":
            return self.tr("left out")
        if cell.kin != "check":
            return cell.words
        return str(len(cell.said)) if len(cell.said) > 1 else ""

    def _kin(self, cell: AllCell | None) -> str:
        if cell is None:
            return self.tr("nothing")
        levels = {
            "error": self.tr("must fix"),
            "warning": self.tr("should fix"),
            "suggestion": self.tr("consider"),
        }
        if cell.level is not None:
            return levels[cell.level]
        kinds = {"same": self.tr("as in the shared text"), "changed": self.tr("changed"), "own": self.tr("its own")}
        return kinds.get(cell.kin, "")

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        if orientation == Qt.Orientation.Horizontal:
            column = self.column(section)
            return ", ".join(part for part in (column.name, column.account, self.left_to_do(column)) if part)
        found = self._rows[section]
        return found if isinstance(found, str) else found.head

    def left_to_do(self, column: AllColumn) -> str:
        """What the head of a network says below its name."""
        if column.state:
            return column.state
        if not column.worst:
            return ""
        if not column.open:
            return self.tr("nothing left")
        return many(column.open, self.tr("one thing to look at"), self.tr("%n to look at"))

    def field_name(self, field: str) -> str:
        """The name of a field beside the text."""
        names = {
            "title": self.tr("Title"),
            "description": self.tr("Description"),
            "first_comment": self.tr("First comment"),
            "link": self.tr("Link"),
        }
        return names.get(field, "")
