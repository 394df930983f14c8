"""What is done with threads, in Review and in Write: each wish is one operation on the workspace."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.panes.thread_view import Unsent


class ThreadDeeds(QObject):
    """Serves one pane. `unsent` holds what was typed and not sent, for as long as the window is open."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self.unsent: Unsent = {}

    def do(self, verb: str, post_id: str, comment_id: str, words: str) -> None:
        """Fulfil what a ThreadView asked; what was typed stays until it has arrived."""

        def done(_answer: ChangeSet) -> None:
            self.unsent.pop((post_id, comment_id, verb), None)

        work = _WORK.get(verb)
        if work is not None:
            self._session.write(self, lambda desk, command: work(desk, command, post_id, comment_id, words), done)

    @staticmethod
    def copy(words: str) -> None:
        """Put a suggestion on the clipboard."""
        QGuiApplication.clipboard().setText(words)


Work = Callable[[Any, Any, str, str, str], ChangeSet]


def _answer(desk: Any, command: Any, post_id: str, comment_id: str, words: str) -> ChangeSet:
    from editorial.workflow.commenting import comment

    return comment(desk, command, post_id, words, answers=comment_id)


def _edit(desk: Any, command: Any, post_id: str, comment_id: str, words: str) -> ChangeSet:
    from editorial.workflow.commenting import edit_comment

    return edit_comment(desk, command, post_id, comment_id, words)


def _delete(desk: Any, command: Any, post_id: str, comment_id: str, _words: str) -> ChangeSet:
    from editorial.workflow.commenting import delete_comment

    return delete_comment(desk, command, post_id, comment_id)


def _resolve(desk: Any, command: Any, post_id: str, comment_id: str, _words: str) -> ChangeSet:
    from editorial.workflow.commenting import resolve_comment

    return resolve_comment(desk, command, post_id, comment_id)


def _reopen(desk: Any, command: Any, post_id: str, comment_id: str, _words: str) -> ChangeSet:
    from editorial.workflow.commenting import reopen_comment

    return reopen_comment(desk, command, post_id, comment_id)


def _decline(desk: Any, command: Any, post_id: str, comment_id: str, words: str) -> ChangeSet:
    from editorial.workflow.commenting import decline_suggestion

    return decline_suggestion(desk, command, post_id, comment_id, words)


def _tick(desk: Any, command: Any, post_id: str, comment_id: str, _words: str) -> ChangeSet:
    from editorial.workflow.commenting import tick

    return tick(desk, command, post_id, comment_id)


def _untick(desk: Any, command: Any, post_id: str, comment_id: str, _words: str) -> ChangeSet:
    from editorial.workflow.commenting import tick

    return tick(desk, command, post_id, comment_id, done=False)


_WORK: dict[str, Work] = {
    "answer": _answer,
    "edit": _edit,
    "delete": _delete,
    "resolve": _resolve,
    "reopen": _reopen,
    "decline": _decline,
    "tick": _tick,
    "untick": _untick,
}
