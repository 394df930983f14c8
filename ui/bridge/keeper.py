"""Words in safe keeping, on a thread of its own, so that a busy library never delays it."""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editorial.settings.places import data_folder
from ui.bridge.ops import Ops

if TYPE_CHECKING:
    from editorial.library.safekeeping import Kept, Neighbours, Safekeeping


class Keeper(QObject):
    """Signals: `failed(UserError)` when typing cannot be kept safe; `broke(str)` with a traceback for faults of ours."""

    failed = Signal(object)
    broke = Signal(str)

    def __init__(self, workspace: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window = str(uuid.uuid4())
        self._workspace = workspace
        self._ops = Ops(self)
        self._ops.failed.connect(self.failed)
        self._ops.broke.connect(self.broke)
        self._safe: Safekeeping | None = None

    def _do(self, work: Callable[[Safekeeping], Any], done: Callable[[Any], object] | None = None) -> None:
        def run() -> Any:
            if self._safe is None:
                from editorial.library.safekeeping import Safekeeping

                self._safe = Safekeeping(data_folder())
            return work(self._safe)

        self._ops.run(self, run, done)

    def arrive(self, post: str, done: Callable[[Neighbours], object]) -> None:
        """Say that this window has a post open; `done` gets who else has."""
        self._do(lambda safe: safe.arrive(self._workspace, post, self.window), done)

    def keep(self, post: str, words: dict[str, Any], cursor: dict[str, Any]) -> None:
        """Put unsaved words into safe keeping."""
        self._do(lambda safe: safe.keep(self._workspace, post, self.window, words, cursor))

    def settle(self, post: str) -> None:
        """The words are saved."""
        self._do(lambda safe: safe.settle(self._workspace, post, self.window))

    def leave(self, post: str) -> None:
        """This window has closed the post."""
        self._do(lambda safe: safe.leave(self._workspace, post, self.window))

    def forget(self, kept: Kept) -> None:
        """Throw words from a crash away."""
        self._do(lambda safe: safe.forget(kept))

    def left_behind(self, done: Callable[[list[Kept]], object]) -> None:
        """All words that a crash left in this workspace."""
        self._do(lambda safe: safe.left_behind(self._workspace), done)

    def close(self) -> None:
        """Finish what is being kept and let go of the file."""

        def work(safe: Safekeeping) -> None:
            safe.close()

        if self._safe is not None:
            self._do(work)
        self._ops.close()
