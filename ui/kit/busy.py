"""A bar that says that something is going on, and stands still where nothing may move."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from ui.theme.theme import theme_of


class BusyBar(QProgressBar):
    """Begins without a known end: the bar runs to and fro, or stands half full where the person wants nothing to move."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTextVisible(False)
        self._endless = True
        theme_of(self).changed.connect(self._show)
        self.begin()

    def set_end(self, whole: int) -> None:
        """From now on it is known how much there is to do."""
        self._endless = False
        self.setRange(0, whole)

    @Slot()
    def begin(self) -> None:
        """Show that the end is not known (again)."""
        self._endless = True
        self._show()

    @Slot()
    def _show(self) -> None:
        if not self._endless:
            return
        if theme_of(self).is_still:
            self.setRange(0, 2)
            self.setValue(1)
        else:
            self.setRange(0, 0)
