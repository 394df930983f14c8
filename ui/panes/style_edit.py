"""Writing to the workspace's house style, on the library's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from editorial.errors import UserError

if TYPE_CHECKING:
    from editorial.settings.edit import Scope
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class StyleEdit(QObject):
    """Signals: `wrote(str, object)` with words for the undo bar and a callable that takes the change back; `failed(UserError)`;
    `settled()` when nothing is being written any more, whatever came of it.

    `said` of each change goes to the undo bar.
    """

    wrote = Signal(str, object)
    failed = Signal(object)
    settled = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._waiting = 0

    @property
    def is_busy(self) -> bool:
        """Whether something is being written: what was read meanwhile is old."""
        return self._waiting > 0

    def set_level(self, path: Path, rule_id: str, level: str, scope: Scope, said: str) -> None:
        """Write a level into the file."""

        def change(text: str) -> str:
            from editorial.settings.edit import with_level

            return with_level(text, rule_id, level, scope)

        self._change(path, change, said)

    def set_exceptions(
        self, path: Path, rule_id: str, more: Sequence[str], fewer: Sequence[str], scope: Scope, said: str
    ) -> None:
        """Let a check leave more words alone, or fewer."""

        def change(text: str) -> str:
            from editorial.settings.edit import with_exceptions, without_exceptions

            return with_exceptions(without_exceptions(text, rule_id, fewer, scope), rule_id, more, scope)

        self._change(path, change, said)

    def set_listed(self, path: Path, name: str, more: Sequence[str], fewer: Sequence[str], said: str) -> None:
        """Add words to a list, and take some out."""

        def change(text: str) -> str:
            from editorial.settings.edit import with_listed, without_listed

            return with_listed(without_listed(text, name, fewer), name, more)

        self._change(path, change, said)

    def set_pack(self, path: Path, name: str, said: str, *, on: bool) -> None:
        """Take a pack, or leave it."""

        def change(text: str) -> str:
            from editorial.settings.edit import with_pack, without_pack

            return with_pack(text, name) if on else without_pack(text, name)

        self._change(path, change, said)

    def set_base(self, path: Path, name: str, said: str) -> None:
        """Extend another ready style."""

        def change(text: str) -> str:
            from editorial.settings.edit import with_base

            return with_base(text, name)

        self._change(path, change, said)

    def begin(self) -> None:
        """Make a file of the workspace's own, on top of the shipped style."""
        folder, name = self._session.folder, self._session.names.workspace

        def work(_desk: Desk) -> None:
            from editorial.bootstrap import new_style_file

            if folder is not None:
                new_style_file(folder, name)

        self._do(work, _nothing)

    def _change(self, path: Path, change: Callable[[str], str], said: str) -> None:
        def work(_desk: Desk) -> tuple[str, str]:
            from editorial.bootstrap import toolbox
            from editorial.settings.edit import save_change

            return save_change(path, toolbox().load_style, change)

        def done(texts: tuple[str, str]) -> None:
            before, after = texts
            if before != after:
                self.wrote.emit(said, partial(self._take_back, path, before, after))

        self._do(work, done)

    def _take_back(self, path: Path, before: str, after: str) -> None:
        def work(_desk: Desk) -> None:
            from editorial.settings.edit import take_back

            take_back(path, before, after)

        self._do(work, _nothing)

    def _do(self, work: Callable[[Desk], Any], done: Callable[[Any], object]) -> None:
        def finished(found: Any) -> None:
            self._waiting -= 1
            done(found)
            self._settle()

        def failed(error: UserError) -> None:
            self._waiting -= 1
            self.failed.emit(error)
            self._settle()

        self._waiting += 1
        self._session.read(self, work, finished, failed)

    def _settle(self) -> None:
        if not self.is_busy:
            self.settled.emit()


def _nothing(_answer: object) -> None:
    """Nothing is to be told."""
