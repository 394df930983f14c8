"""The import's questions to the library, and their answers, the newest only; how far it is, and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editorial.importers.reader import Choices
from editorial.model.change import ChangeSet
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.importers.plan import ImportPlan
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk


class ImportPlanner(QObject):
    """Signals: `kinds_found(object)` with what the readers are called; `planned(object)` with an ImportPlan;
    `brought(object)` with a ChangeSet; `moved(int, int)` with how far it is; `failed(object)` with a UserError."""

    kinds_found = Signal(object)
    planned = Signal(object)
    brought = Signal(object)
    moved = Signal(int, int)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._stop = threading.Event()
        self._turn = 0

    def read_kinds(self) -> None:
        """Ask which kinds of files there are readers for."""

        def work(_desk: Desk) -> list[str]:
            from editorial.importers.reader import discover

            return [reader.label for reader in discover().values()]

        self._session.read(self, work, self.kinds_found.emit, self.failed.emit)

    def forget(self) -> None:
        """Stop what is under way, and answer nothing of it."""
        self._turn += 1
        self._stop.set()

    def plan(self, paths: Sequence[Path], choices: Choices) -> None:
        """Ask what would come in."""
        self.forget()
        turn, stop = self._turn, threading.Event()
        self._stop = stop

        def work(desk: Desk) -> ImportPlan | None:
            from editorial.importers.plan import plan_import

            return None if stop.is_set() else plan_import(desk, paths, choices, self._telling(stop))

        def done(plan: ImportPlan | None) -> None:
            if turn == self._turn and plan is not None:
                self.planned.emit(plan)

        self._session.read(self, work, done, lambda error: self.failed.emit(error) if turn == self._turn else None)

    def carry_out(self, plan: ImportPlan) -> None:
        """Bring it in, unless somebody stops it."""
        self.forget()
        stop = threading.Event()
        self._stop = stop

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.importers.carrying import carry_out

            return carry_out(desk, command, plan, self._telling(stop))

        self._session.write(self, work, self.brought.emit, self.failed.emit)

    def undo(self, change: ChangeSet) -> None:
        """Take all of it back."""
        self._session.undo(change.entry)

    def _telling(self, stop: threading.Event) -> _Telling:
        return _Telling(self, stop)


class _Telling:
    """Told from the library's thread; answers False once the person wants it to stop."""

    def __init__(self, planner: ImportPlanner, stop: threading.Event) -> None:
        self._planner = planner
        self._stop = stop

    def __call__(self, done: int, whole: int) -> bool:
        self._planner.moved.emit(done, whole)
        return not self._stop.is_set()
