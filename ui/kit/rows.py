"""A small list held in memory, for lists that are not pages of a query."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.kit.roles import Role
from ui.kit.text import plain_tip

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One row; `id` comes back in signals. `state` is the word of the state icon, for those who hear the list."""

    id: object = None
    title: str = ""
    detail: str = ""
    state: str = ""
    state_icon: str = ""
    mark: str = ""
    lead_mark: str = ""
    count: int = 0
    right: str = ""
    tip: str = ""
    section: bool = False
    enabled: bool = True


def answer(row: Row, role: int, aloud: str = "") -> object:
    """What a model answers for a row; `aloud` is said after its detail to those who hear the list."""
    answers: dict[int, object] = {
        Qt.ItemDataRole.DisplayRole: row.title,
        Role.ID: row.id,
        Role.DETAIL: row.detail,
        Role.STATE_ICON: row.state_icon,
        Role.MARK: row.mark,
        Role.LEAD_MARK: row.lead_mark,
        Role.COUNT: row.count,
        Role.RIGHT: row.right,
        Role.SECTION: row.section,
    }
    if role == Qt.ItemDataRole.ToolTipRole:
        return plain_tip(row.tip) or None
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return ", ".join(part for part in (row.title, row.state, row.detail, aloud, row.right) if part)
    return answers.get(role)


class RowsModel(QAbstractListModel):
    """Rows for a `ListView`; `set_rows` replaces all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def row_of(self, row_id: object) -> int:
        """Where a row stands; -1 when it is not here."""
        return next((at for at, row in enumerate(self._rows) if row.id == row_id and not row.section), -1)

    def ids(self) -> list[object]:
        """The ids of all rows that can be chosen, in order."""
        return [row.id for row in self._rows if not row.section]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or self._rows[index.row()].section:
            return Qt.ItemFlag.NoItemFlags
        if not self._rows[index.row()].enabled:
            return Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        return answer(row, role, self._said(row) if role == Qt.ItemDataRole.AccessibleTextRole else "")

    def _said(self, row: Row) -> str:
        words = {
            "error": self.tr("%n must fix", "", max(1, row.count)),
            "warning": self.tr("%n should fix", "", max(1, row.count)),
            "suggestion": self.tr("%n to consider", "", max(1, row.count)),
            "ok": self.tr("nothing left to fix"),
        }
        return words.get(row.mark or row.lead_mark, "")
