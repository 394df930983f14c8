"""Writing to the workspace's house style, on the library's thread."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from editorial.settings.edit import Scope
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class StyleEdit(QObject):
    """Signals: `wrote(str, object)` with words and a callable that takes the change back; `failed(UserError)`."""

    wrote = Signal(str, object)
    failed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def set_level(
        self, path: Path, rule_id: str, level: str, scope: Scope, said: str, then: Callable[[], object]
    ) -> None:
        """Write a level into the file; `then` is called when it stands there, `said` goes to the undo bar."""

        def work(_desk: Desk) -> tuple[str, str]:
            from editorial.bootstrap import toolbox
            from editorial.settings.edit import save_level

            return save_level(path, toolbox().load_style, rule_id, level, scope)

        def done(texts: tuple[str, str]) -> None:
            before, after = texts
            if before != after:
                self.wrote.emit(said, partial(self._take_back, path, before, after, then))
            then()

        self._session.read(self, work, done, self.failed.emit)

    def begin(self, then: Callable[[], object]) -> None:
        """Make a file of the workspace's own, on top of the shipped style."""
        folder, name = self._session.folder, self._session.names.workspace

        def work(_desk: Desk) -> None:
            from editorial.bootstrap import new_style_file

            if folder is not None:
                new_style_file(folder, name)

        def done(_nothing: None) -> None:
            then()

        self._session.read(self, work, done, self.failed.emit)

    def _take_back(self, path: Path, before: str, after: str, then: Callable[[], object]) -> None:
        def work(_desk: Desk) -> None:
            from editorial.settings.edit import take_back

            take_back(path, before, after)

        def done(_nothing: None) -> None:
            then()

        self._session.read(self, work, done, self.failed.emit)
