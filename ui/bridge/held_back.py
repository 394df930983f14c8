"""Which approved posts the house style of today would stop: asked of the library, then of the checks, the newest wish only."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from editorial.errors import UserError
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.checking.engine import Result
    from editorial.library.halting import Halt
    from editorial.workflow.desk import Desk
    from editorial.workflow.moved_on import Doubt, Held


class HeldBack(QObject):
    """Signal: `failed(object)` with a UserError. `lane` is the checks' own word for whoever asks."""

    failed = Signal(object)

    def __init__(self, session: Session, lane: str, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._lane = session, lane
        self._turn = 0
        self._is_checking = False
        session.checker.state_changed.connect(self._checker_said)

    def forget(self) -> None:
        """Answer nothing of what was asked."""
        self._turn += 1
        self._is_checking = False

    def ask(self, done: Callable[[Mapping[str, Held]], object], *, again: bool = False) -> None:
        """Have `done` told what is held back, by network; `again` asks about what has left, too."""
        self.forget()
        turn = self._turn

        def work(desk: Desk, halt: Halt) -> list[Doubt]:
            from editorial.workflow.moved_on import doubtful

            return doubtful(desk, again=again, halt=halt)

        def found(doubts: list[Doubt]) -> None:
            if turn != self._turn:
                return
            if doubts:
                self._check(turn, doubts, done)
            else:
                done({})

        self._session.ponder(self, work, found, self.failed.emit, lane="held")

    def _check(self, turn: int, doubts: Sequence[Doubt], done: Callable[[Mapping[str, Held]], object]) -> None:
        def decide(results: Sequence[Result]) -> None:
            if turn == self._turn:
                self._is_checking = False
                self._session.read(self, lambda desk: _decided(desk, doubts, results), held, self.failed.emit)

        def held(found: Mapping[str, Held]) -> None:
            if turn == self._turn:
                done(found)

        self._is_checking = True
        self._session.checker.check(self._lane, [one.subject for one in doubts], self, decide, full=True)

    @Slot(str)
    def _checker_said(self, words: str) -> None:
        if words and self._is_checking:
            self.forget()
            self.failed.emit(UserError(words))


def _decided(desk: Desk, doubts: Sequence[Doubt], results: Sequence[Result]) -> dict[str, Held]:
    from editorial.workflow.moved_on import decided

    return {one.variant.id: one for one in decided(desk, doubts, results)}
