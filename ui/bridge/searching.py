"""Looking for something while somebody types: on a thread of its own, and only the newest question of each asker counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editorial.errors import UserError
from ui.bridge.ops import Ops

if TYPE_CHECKING:
    from editorial.library.halting import Halt

_HALTED = "halted"


class Searches(QObject):
    """Signals: `failed(UserError)`, `broke(str)` as of `Ops`."""

    failed = Signal(object)
    broke = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ops = Ops(self)
        self._ops.failed.connect(self.failed)
        self._ops.broke.connect(self.broke)
        self._running: dict[int, Halt] = {}

    def run(
        self,
        owner: QObject,
        work: Callable[[Halt], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Do `work`, then `done(value)` here. What the same owner asked before is stopped, also in the middle of a statement,
        and is never answered."""
        from editorial.library.halting import Halt

        key = id(owner)
        halt = Halt()
        earlier = self._running.pop(key, None)
        if earlier is not None:
            earlier.ask()
        self._running[key] = halt

        def answered(value: object) -> None:
            if self._running.get(key) is halt:
                del self._running[key]
                done(value)

        def fell(error: UserError) -> None:
            if error.code != _HALTED:
                (failed or self.failed.emit)(error)

        self._ops.run(owner, lambda: _unless_halted(halt, work), answered, fell)

    def close(self) -> None:
        """Stop everything, take nothing new."""
        for halt in self._running.values():
            halt.ask()
        self._running.clear()
        self._ops.close()


def _unless_halted(halt: Halt, work: Callable[[Halt], Any]) -> object:
    halt.look()
    return work(halt)
