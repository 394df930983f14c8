"""Work that waits until what was changed has been painted: words first, then what is slower to show."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_PAINT_MS = 30


class AfterPaint(QObject):
    """`due()` comes once, a moment after the running turn of the event loop has ended and its changes are on the screen.

    A timer that is started in the middle of a long turn would be due at its end, before the paint; so the wait begins
    when the turn is over.
    """

    due = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._wait = QTimer(self, singleShot=True, interval=_PAINT_MS)
        self._turn.timeout.connect(self._wait.start)
        self._wait.timeout.connect(self.due)

    @property
    def is_waiting(self) -> bool:
        """True from `start` until `due`."""
        return self._turn.isActive() or self._wait.isActive()

    def start(self) -> None:
        """Wait anew."""
        self._wait.stop()
        self._turn.start()

    def stop(self) -> None:
        """Nothing is to be done any more."""
        self._turn.stop()
        self._wait.stop()
