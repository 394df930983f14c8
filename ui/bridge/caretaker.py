"""The workspace kept safe in the background: a process of its own makes backups that are due and looks through everything."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from ui.bridge.session import Session

FIRST_MS = 60_000
"""Nobody's start is slowed down by it."""
AGAIN_MS = 10 * 60_000
SECONDS = 20
"""How long it looks each time; the next time goes on from there."""

_CARED_FOR: set[Path] = set()
"""The workspaces of this program run that some window takes care of: one for each is enough."""


class Caretaker(QObject):
    """Signal: `cared()` after each time, when there may be something new to know."""

    cared = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._folder: Path | None = None
        self._process: QProcess | None = None
        self._wait = QTimer(self, singleShot=True)
        self._wait.timeout.connect(self.care)
        self._wait.start(FIRST_MS)

    @Slot()
    def care(self) -> None:
        """Take care now, unless it is being done."""
        folder = self._session.folder
        if self._process is not None or folder is None or not self._session.is_open or folder in _CARED_FOR:
            self._wait.start(AGAIN_MS)
            return
        self._folder = folder
        _CARED_FOR.add(folder)
        process = self._process = QProcess(self)
        process.setProgram(sys.executable)
        process.setArguments(
            ["-m", "ui", "library", "care", "--library", str(folder), "--seconds", str(SECONDS), "--quietly"]
        )
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        process.start()

    @Slot()
    def _failed(self) -> None:
        if self._process is not None and self._process.error() == QProcess.ProcessError.FailedToStart:
            self._finished()

    @Slot()
    def _finished(self) -> None:
        self._let_go()
        self._wait.start(AGAIN_MS)
        self.cared.emit()

    def _let_go(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        if self._folder is not None:
            _CARED_FOR.discard(self._folder)
            self._folder = None

    def close(self) -> None:
        """Leave off; a backup that is half made does not count, and the look goes on the next time."""
        self._wait.stop()
        process = self._process
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1000)
        self._let_go()
