"""Rubbish is collected on the window's thread alone.

Python collects circular rubbish in whichever thread happens to allocate. When that is the library's thread and the rubbish
holds a widget, Qt destroys a widget outside its thread and the program dies.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

EVERY_MS = 1_000
YOUNG, MIDDLE, OLD = 2_000, 10, 10
"""After how many new objects, and how many rounds of the younger ones, each generation is gone through."""


class Garbage(QObject):
    """Takes the collecting over from Python while the application lives."""

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        gc.disable()
        gc.freeze()  # modules and what they hold stay: going through them each time would hold the window up
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    @Slot()
    def _look(self) -> None:
        young, middle, old = gc.get_count()
        if young < YOUNG:
            return
        gc.collect(2 if old > OLD and middle > MIDDLE else 1 if middle > MIDDLE else 0)


def collect_on_this_thread(app: QCoreApplication) -> None:
    """Begin; a second call for the same application changes nothing."""
    if app.findChild(Garbage) is None:
        Garbage(app)
