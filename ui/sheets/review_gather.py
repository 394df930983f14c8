"""What stands in a review sheet, gathered post by post: read from the library, then checked by the worker."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editorial.errors import UserError
from editorial.reports.entries import Entry, Wanted, cases_in, entries_of, judged, wanted_posts
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.checking.engine import Result
    from editorial.workflow.desk import Desk

_LANE = "review-sheet"


class ReviewGatherer(QObject):
    """Signals: `moved(int, int)` with how many of how many posts are read; `found(object)` with the entries; `failed(object)`
    with a UserError. `is_stopped` is asked before each post."""

    moved = Signal(int, int)
    found = Signal(object)
    failed = Signal(object)

    def __init__(self, session: Session, is_stopped: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._is_stopped = session, is_stopped
        self._wanted = Wanted()
        self._waiting: list[str] = []
        self._whole = 0
        self._entries: list[Entry] = []
        self._is_checking = False
        session.checker.state_changed.connect(self._checker_said)

    def begin(self, wanted: Wanted) -> None:
        """Gather these posts."""
        self._wanted, self._entries = wanted, []

        def done(ids: list[str]) -> None:
            self._waiting, self._whole = ids[::-1], len(ids)
            self._next()

        self._session.read(self, lambda desk: wanted_posts(desk, wanted), done, self.failed.emit)

    def _next(self) -> None:
        self.moved.emit(self._whole - len(self._waiting), self._whole)
        if self._is_stopped():
            return
        if not self._waiting:
            self.found.emit(self._entries)
            return
        wanted, post_id = self._wanted, self._waiting.pop()

        def work(desk: Desk) -> list[Entry]:
            return entries_of(desk, wanted, post_id, to_check=True)

        self._session.read(self, work, self._check, self.failed.emit)

    def _check(self, found: list[Entry]) -> None:
        subjects = [one.subject for one in cases_in(found)]
        if not subjects:
            self._take(found)
            return

        def answered(results: Sequence[Result]) -> None:
            self._is_checking = False
            self._session.read(self, lambda desk: judged(desk, found, results), self._take, self.failed.emit)

        self._is_checking = True
        self._session.checker.check(_LANE, subjects, self, answered, full=True)

    def _take(self, found: list[Entry]) -> None:
        self._entries += found
        self._next()

    @Slot(str)
    def _checker_said(self, words: str) -> None:
        """The checks are paused: a sheet that says nothing of what must be fixed would be taken for a clean one."""
        if words and self._is_checking:
            self._is_checking = False
            self.failed.emit(UserError(words, hint=self.tr("Try again when the checks are back.")))
