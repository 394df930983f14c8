"""One thread that owns the library: work goes in, answers come back on the window's thread."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from editorial.errors import UserError

Done = Callable[[Any], object]


@dataclass(frozen=True, slots=True)
class _Answer:
    owner: QObject
    done: Done | None
    failed: Callable[[UserError], object] | None
    value: object
    error: Exception | None
    trace: str


class Ops(QObject):
    """Runs work in order on its own thread.

    Signals: `failed(UserError)` for the world's faults that nobody else takes; `broke(str)` with a traceback for ours.
    """

    failed = Signal(object)
    broke = Signal(str)
    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="library")
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self._closed = False

    def run(
        self,
        owner: QObject,
        work: Callable[[], Any],
        done: Done | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do `work` on the library's thread, then `done(value)` on this one, if `owner` is still there."""
        if not self._closed:
            self._pool.submit(self._do, owner, work, done, failed)

    def _do(self, owner: QObject, work: Callable[[], Any], done: Done | None, failed: Any) -> None:
        value: object = None
        error: Exception | None = None
        trace = ""
        try:
            value = work()
        except Exception as caught:
            error, trace = caught, traceback.format_exc()
        if shiboken6.isValid(self):
            self._answered.emit(_Answer(owner, done, failed, value, error, trace))

    @Slot(object)
    def _deliver(self, answer: _Answer) -> None:
        if not shiboken6.isValid(answer.owner):
            return
        if answer.error is None:
            if answer.done is not None:
                answer.done(answer.value)
        elif isinstance(answer.error, UserError):
            (answer.failed or self.failed.emit)(answer.error)
        else:
            self.broke.emit(answer.trace)

    def close(self) -> None:
        """Finish what was begun, take nothing new."""
        self._closed = True
        self._pool.shutdown(wait=True)
