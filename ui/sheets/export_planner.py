"""The export's questions to the library and to the checks, and their answers, the newest only."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editorial.errors import UserError
from editorial.exporters.base import Exporter, Options, Problem, Row
from editorial.model.change import ChangeSet
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.checking.engine import Result
    from editorial.exporters.run import ExportReport, Plan
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from editorial.workflow.moved_on import Doubt, Held

_LANE = "export"


class ExportPlanner(QObject):
    """Signals: `rows_found(object)` with the approved rows of some days; `tools_found(object)` with the exporters by
    id; `planned(object)` with a Plan; `written(object)` with an ExportReport; `failed(object)` with a UserError."""

    rows_found = Signal(object)
    tools_found = Signal(object)
    planned = Signal(object)
    written = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._rows_turn = self._turn = 0
        self._is_checking = False
        self._held: Mapping[str, Held] = {}
        session.checker.state_changed.connect(self._checker_said)

    def read_tools(self) -> None:
        """Ask which tools there are."""

        def work(_desk: Desk) -> dict[str, Exporter]:
            from editorial.exporters.base import discover

            return discover()

        self._session.read(self, work, self.tools_found.emit, self.failed.emit)

    def read_rows(self, since: dt.date | None, until: dt.date | None) -> None:
        """Ask what is approved and goes out in these days."""
        self._rows_turn += 1
        turn = self._rows_turn

        def work(desk: Desk) -> list[Row]:
            from editorial.exporters.run import gather

            return gather(desk, Options(since=since, until=until))

        def done(rows: list[Row]) -> None:
            if turn == self._rows_turn:
                self.rows_found.emit(rows)

        self._session.read(self, work, done, self.failed.emit)

    def forget(self) -> None:
        """Answer nothing of what was asked."""
        self._turn += 1
        self._is_checking = False

    def plan(self, tool: str, options: Options) -> None:
        """Ask first what the house style of today says, then what the tool says."""
        self.forget()
        turn = self._turn

        def work(desk: Desk) -> list[Doubt]:
            from editorial.workflow.moved_on import doubtful

            return doubtful(desk)

        def done(doubts: list[Doubt]) -> None:
            if turn != self._turn:
                return
            if doubts:
                self._check(turn, tool, options, doubts)
            else:
                self._plan(turn, tool, options, {})

        self._session.read(self, work, done, self.failed.emit)

    def _check(self, turn: int, tool: str, options: Options, doubts: Sequence[Doubt]) -> None:
        def decide(results: Sequence[Result]) -> None:
            if turn == self._turn:
                self._is_checking = False
                self._session.read(self, lambda desk: _decided(desk, doubts, results), held, self.failed.emit)

        def held(found: Mapping[str, Held]) -> None:
            if turn == self._turn:
                self._plan(turn, tool, options, found)

        self._is_checking = True
        self._session.checker.check(_LANE, [one.subject for one in doubts], self, decide, full=True)

    def _plan(self, turn: int, tool: str, options: Options, held: Mapping[str, Held]) -> None:
        self._held = held
        reasons = {variant_id: one.sentence for variant_id, one in held.items()}

        def work(desk: Desk) -> Plan:
            from editorial.exporters.run import plan

            return plan(desk, tool, options, held=reasons)

        def done(found: Plan) -> None:
            if turn == self._turn:
                self.planned.emit(found)

        self._session.read(self, work, done, self.failed.emit)

    def held_by(self, problems: Sequence[Problem]) -> list[Held]:
        """What the house style has against these posts."""
        return [self._held[one.row.variant_id] for one in problems if one.row.variant_id in self._held]

    def write(self, plan: Plan, folder: Path) -> None:
        """Put the files of a plan into a folder, and record the export."""
        self.forget()
        reports: list[ExportReport] = []

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.exporters.run import write

            report = write(desk, command, plan, folder)
            reports.append(report)
            return report.change or ChangeSet()

        def done(_change: ChangeSet) -> None:
            self.written.emit(reports[-1])

        self._session.write(self, work, done, self.failed.emit)

    @Slot(str)
    def _checker_said(self, words: str) -> None:
        if words and self._is_checking:
            self.forget()
            self.failed.emit(UserError(words))


def _decided(desk: Desk, doubts: Sequence[Doubt], results: Sequence[Result]) -> dict[str, Held]:
    from editorial.workflow.moved_on import decided

    return {one.variant.id: one for one in decided(desk, doubts, results)}
