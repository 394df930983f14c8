"""What editors remarked on the open post, beside the page where it is mended."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.library.records import Comment
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton
from ui.kit.layouts import empty
from ui.kit.text import Label, heading
from ui.times import since_words


class Remarks(QWidget):
    """The open threads, oldest first. Signals: `answer_asked(str)` and `resolved(str)` with a remark's id."""

    answer_asked = Signal(str)
    resolved = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 4)
        self._column.setSpacing(4)
        self.hide()

    def show_comments(self, comments: Sequence[Comment]) -> None:
        """Show the threads that nobody has resolved, or nothing."""
        empty(self._column)
        threads = [one for one in comments if not one.answers and not one.resolved_at]
        self.setVisible(bool(threads))
        if not threads:
            return
        self._column.addWidget(heading(self.tr("Comments"), self))
        for thread in threads:
            for one in (thread, *(reply for reply in comments if reply.answers == thread.id)):
                self._add(one)
            self._column.addWidget(self._actions(thread.id))

    def _add(self, one: Comment) -> None:
        on = self.tr("on “%1”").replace("%1", one.quote) if one.quote else ""
        who = self._session.names.person(one.by)
        head = " ".join(part for part in (who, since_words(one.at), on) if part)
        self._column.addWidget(Label(head, self, px=12, color="ink-soft", wrap=True))
        self._column.addWidget(Label(one.body, self, wrap=True))

    def _actions(self, comment_id: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 6)
        for words, slot in ((self.tr("Answer…"), self._answer), (self.tr("Resolve"), self._resolve)):
            button = QuietButton(words, line)
            button.setProperty("comment", comment_id)
            button.clicked.connect(slot)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        row.addStretch(1)
        return line

    @Slot()
    def _answer(self) -> None:
        self.answer_asked.emit(str(self.sender().property("comment")))

    @Slot()
    def _resolve(self) -> None:
        self.resolved.emit(str(self.sender().property("comment")))
