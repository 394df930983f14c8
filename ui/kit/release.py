"""Waits for the mouse button to be let go: what folds while it is down moves the button that is being pressed away."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot


class ReleaseWait(QObject):
    """Does something once, after the press that is under way has become a click. It goes with its parent."""

    def __init__(self, parent: QObject, then: Callable[[], object]) -> None:
        super().__init__(parent)
        self._then = then
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonRelease, QEvent.Type.DragEnter):
            application = QCoreApplication.instance()
            assert application is not None
            application.removeEventFilter(self)
            QTimer.singleShot(0, self, self._go)
        return False

    @Slot()
    def _go(self) -> None:
        self._then()
        self.deleteLater()
