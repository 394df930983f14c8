"""What the views of the style place share: a list of contents beside them, and a way to each entry."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.kit.rows import Row


class StyleView(QWidget):
    """Signals: `restocked()` after the contents are others; `reached(str)` with the entry the reader came to."""

    restocked = Signal()
    reached = Signal(str)

    def contents(self) -> list[Row]:
        """The entries beside the view."""
        raise NotImplementedError

    def go_to(self, entry: str) -> None:
        """Bring an entry into view; says nothing."""
        raise NotImplementedError
