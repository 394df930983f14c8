"""The export's questions to the library and to the checks, and their answers, the newest only."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from editorial.exporters.base import Exporter, Options, Problem, Row
from editorial.model.change import ChangeSet
from ui.bridge.held_back import HeldBack
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.exporters.recipes import Job, Plans
    from editorial.exporters.run import ExportReport
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from editorial.workflow.moved_on import Held

_LANE = "export"


class ExportPlanner(QObject):
    """Signals: `rows_found(object)` with the approved rows of some days; `tools_found(object)` with the exporters by
    id; `planned(object)` with Plans; `written(object)` with an ExportReport; `failed(object)` with a UserError."""

    rows_found = Signal(object)
    tools_found = Signal(object)
    planned = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows_turn = self._turn = 0
        self._held: Mapping[str, Held] = {}
        self._back = HeldBack(session, _LANE, self)
        self._back.failed.connect(self.failed)

    def read_tools(self) -> None:
        """Ask which tools there are."""

        def work(_desk: Desk) -> dict[str, Exporter]:
            from editorial.exporters.base import discover

            return discover()

        self._session.read(self, work, self.tools_found.emit, self.failed.emit)

    def read_rows(self, options: Options) -> None:
        """Ask what may leave, as the options narrow it."""
        self._rows_turn += 1
        turn = self._rows_turn

        def work(desk: Desk) -> list[Row]:
            from editorial.exporters.run import gather

            return gather(desk, options)

        def done(rows: list[Row]) -> None:
            if turn == self._rows_turn:
                self.rows_found.emit(rows)

        self._session.read(self, work, done, self.failed.emit)

    def forget(self) -> None:
        """Answer nothing of what was asked."""
        self._turn += 1
        self._back.forget()

    def plan(self, jobs: Sequence[Job]) -> None:
        """Ask first what the house style of today says, then what each tool says."""
        self.forget()
        again = any(options.again for _tool, options in jobs)
        self._back.ask(lambda held: self._plan(jobs, held), again=again)

    def _plan(self, jobs: Sequence[Job], held: Mapping[str, Held]) -> None:
        self._held = held
        turn = self._turn
        reasons = {variant_id: one.sentence for variant_id, one in held.items()}

        def work(desk: Desk) -> Plans:
            from editorial.exporters.recipes import plan_all

            return plan_all(desk, jobs, held=reasons)

        def done(found: Plans) -> None:
            if turn == self._turn:
                self.planned.emit(found)

        self._session.read(self, work, done, self.failed.emit)

    def held_by(self, problems: Sequence[Problem]) -> list[Held]:
        """What the house style has against these posts."""
        return [self._held[one.row.variant_id] for one in problems if one.row.variant_id in self._held]

    def write(self, plans: Plans, folder: Path) -> None:
        """Put the files of these plans into a folder, and record the exports."""
        self.forget()
        reports: list[ExportReport] = []

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.exporters.recipes import write_all

            report = write_all(desk, command.who, plans, folder)
            reports.append(report)
            return report.change or ChangeSet()

        def done(_change: ChangeSet) -> None:
            self.written.emit(reports[-1])

        self._session.write(self, work, done, self.failed.emit)
