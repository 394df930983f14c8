"""What a model tells `RowDelegate` about a row; the words themselves come in Qt's DisplayRole."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import Qt


class Role(IntEnum):
    """Beside these a model answers DisplayRole (the title), ToolTipRole and AccessibleTextRole."""

    ID = Qt.ItemDataRole.UserRole + 1
    """Whatever the owner wants back in signals."""
    DETAIL = Qt.ItemDataRole.UserRole + 2
    """The quieter words under the title; up to two lines."""
    STATE_ICON = Qt.ItemDataRole.UserRole + 3
    """The Lucide name of the row's state, or of its kind."""
    MARK = Qt.ItemDataRole.UserRole + 4
    """The worst finding: "error", "warning", "suggestion", "ok" or ""."""
    COUNT = Qt.ItemDataRole.UserRole + 5
    """How many findings of that level; 0 or None shows the mark alone."""
    RIGHT = Qt.ItemDataRole.UserRole + 6
    """Short words at the right end: a time, a name."""
    SECTION = Qt.ItemDataRole.UserRole + 7
    """True for a heading between rows; such a row has no flags."""
    LEAD_MARK = Qt.ItemDataRole.UserRole + 8
    """A finding's mark in the place of the state icon, for lists of findings (never mixed with states)."""
