"""The fixes that the export offers as buttons, each one operation that can be undone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editorial.exporters.base import Problem
from editorial.model.change import ChangeSet
from editorial.model.clock import Slot as Time
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from editorial.workflow.moved_on import Held


class ExportFixes(QObject):
    """Signal: `failed(object)` with a UserError. After a fix the session says `changed`, and the export looks again."""

    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    @Slot(object)
    def move(self, problems: Sequence[Problem]) -> None:
        """Give every post the time that its problem proposes; this touches no approval."""
        times: dict[str, dict[str, Time]] = {}
        for one in problems:
            if one.row.slot is not None and one.value:
                time = Time(local=dt.datetime.fromisoformat(one.value), zone=one.row.slot.zone)
                times.setdefault(one.row.post_id, {})[one.row.variant_id] = time
        for post_id, slots in times.items():
            self._move_one(post_id, slots)

    def _move_one(self, post_id: str, slots: dict[str, Time]) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.scheduling import move_all

            return move_all(desk, command, post_id, slots)

        self._session.write(self, work, None, self.failed.emit)

    @Slot(object)
    def send_now(self, problems: Sequence[Problem]) -> None:
        """Let what was missed go out after all, at the next time that the tools take."""
        missed: dict[str, list[str]] = {}
        for one in problems:
            missed.setdefault(one.row.post_id, []).append(one.row.variant_id)
        for post_id, variant_ids in missed.items():
            self._send_one(post_id, variant_ids)

    def _send_one(self, post_id: str, variant_ids: list[str]) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.scheduling import send_now

            return send_now(desk, command, post_id, variant_ids)

        self._session.write(self, work, None, self.failed.emit)

    @Slot(object)
    def release(self, problems: Sequence[Problem]) -> None:
        """Let posts that are on hold go on."""
        held: dict[str, list[str]] = {}
        for one in problems:
            held.setdefault(one.row.post_id, []).append(one.row.variant_id)
        for post_id, variant_ids in held.items():
            self._release_one(post_id, variant_ids)

    def _release_one(self, post_id: str, variant_ids: list[str]) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.reviewing import release

            return release(desk, command, post_id, variant_ids)

        self._session.write(self, work, None, self.failed.emit)

    def leave(self, held: Sequence[Held]) -> None:
        """Leave posts as approved under the house style of today."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.moved_on import leave_as_approved

            return leave_as_approved(desk, command, held)

        if held:
            self._session.write(self, work, None, self.failed.emit)
