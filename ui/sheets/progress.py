"""Work that takes longer than half a second: how far it is, and a way to stop it."""

from __future__ import annotations

import threading

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.busy import BusyBar
from ui.kit.buttons import SecondaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label


class Progress(Sheet):
    """Shows how far a piece of work on another thread is. `report` is what that work calls."""

    moved = Signal(int, int)

    def __init__(self, window: QWidget, title: str, about: str) -> None:
        super().__init__(window, title, width_px=440)
        self.set_title(title)
        self._stopped = threading.Event()
        self._about = Label(about, self, color="ink-soft", wrap=True)
        self._bar = BusyBar(title, self)
        self._figure = Label("", self, color="ink-soft", tabular=True)
        self.body.addWidget(self._about)
        self.body.addWidget(self._bar)
        self.body.addWidget(self._figure)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        cancel.clicked.connect(self.stop)
        self.add_button(cancel)
        self.moved.connect(self._show)

    def report(self, done: int, whole: int) -> bool:
        """Told from the working thread; answers False when the person wants it to stop."""
        self.moved.emit(done, whole)
        return not self._stopped.is_set()

    @Slot()
    def stop(self) -> None:
        """Ask the work to stop at its next step."""
        self._stopped.set()

    @Slot(int, int)
    def _show(self, done: int, whole: int) -> None:
        self._bar.set_end(whole)
        self._bar.setValue(done)
        self._figure.setText(f"{done} / {whole}")
