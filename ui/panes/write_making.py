"""Making the files that leave while something is submitted: how far it is, once it takes longer than half a second."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.panes.write_room import WriteRoom
from ui.sheets.progress import Progress

PATIENCE_MS = 500


def submit_showing(
    pane: WriteRoom,
    work: Callable[[Any, Any, Callable[[int, int], bool]], ChangeSet],
    ended: Callable[[], object],
) -> None:
    """Run `work(desk, command, progress)` as an operation, then `ended()`, however it went; a sheet with Cancel comes up where
    it is slow."""
    session = pane.session
    sheet = Progress(pane.window(), pane.tr("Making the files that leave"), pane.tr("Each network gets its own, once."))
    patience = QTimer(sheet, singleShot=True, interval=PATIENCE_MS)
    patience.timeout.connect(sheet.open)
    patience.start()

    def finish() -> None:
        ended()
        patience.stop()
        if sheet.isVisible():
            sheet.close_sheet()
        else:
            sheet.deleteLater()

    def done(_answer: ChangeSet) -> None:
        finish()

    def failed(error: UserError) -> None:
        finish()
        if error.code == "stopped":
            pane.said.emit(error.message)
        else:
            session.failed.emit(error)

    session.write(pane, lambda desk, command: work(desk, command, sheet.report), done, failed)
