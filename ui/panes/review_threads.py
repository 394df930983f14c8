"""What is remarked on a post under review: the threads beside its words, and the field where a comment is written."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from editorial.library.records import Comment
from editorial.model.change import ChangeSet
from ui.bridge.session import Session, since_words
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.paint import painting
from ui.kit.text import Label
from ui.panes.review_facts import ReviewFacts, Section
from ui.theme.theme import theme_of


class ReviewThreads(QObject):
    """Serves one ReviewPage: gives it the threads under each of its cards, and writes what the editor says."""

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self._session = session
        self._page = page
        self._facts: ReviewFacts | None = None
        self._left: list[Comment] = []
        self._quote = ""
        self.field = CommentField(page)
        self.field.sent.connect(self._send)

    @property
    def quote(self) -> str:
        """The words that are marked, for a comment."""
        return self._quote

    def begin(self, facts: ReviewFacts, *, another: bool) -> None:
        """Show the remarks of a post; `another` post than before takes its half-written comment away."""
        self._facts = facts
        if another:
            self._quote = ""
            self.field.clear()

    def restart(self) -> None:
        """The cards are laid out anew: every thread is to be placed again."""
        facts = self._facts
        self._left = [one for one in facts.comments if not one.answers] if facts is not None else []

    def under(self, section: Section) -> list[QWidget]:
        """The threads that belong under a card."""
        here = [one for one in self._left if self._belongs(one, section)]
        self._left = [one for one in self._left if one not in here]
        return [self._thread(one) for one in here]

    def rest(self) -> list[QWidget]:
        """The threads that belong under no card."""
        left, self._left = self._left, []
        return [self._thread(one) for one in left]

    @Slot(str)
    def mark(self, words: str) -> None:
        """Comment on these words."""
        self._quote = words.strip()
        self.field.set_quote(self._quote)

    def _belongs(self, comment: Comment, section: Section) -> bool:
        if comment.variant:
            return any(one.id == comment.variant for one in section.variants)
        return (
            not comment.quote
            or comment.quote in section.content.text
            or bool(section.before and comment.quote in section.before.text)
        )

    def _thread(self, comment: Comment) -> QWidget:
        every: Sequence[Comment] = self._facts.comments if self._facts is not None else ()
        thread = _Thread(self._page)
        for one in (comment, *(reply for reply in every if reply.answers == comment.id)):
            thread.add_line(self._who(one.by), since_words(one.at), one.quote if one is comment else "", one.body)
        if not comment.resolved_at:
            button = thread.add_action(self.tr("Resolve"))
            button.setProperty("comment", comment.id)
            button.clicked.connect(self._resolve)
        else:
            thread.mark_resolved(self.tr("Resolved"))
        return thread

    def _who(self, person_id: str) -> str:
        current = self._session.person
        if current is not None and current.id == person_id:
            return self.tr("You")
        return self._session.names.person(person_id)

    @Slot(str)
    def _send(self, words: str) -> None:
        facts = self._facts
        if facts is None:
            return
        post_id, quote = facts.post.id, self._quote
        self.field.clear()

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.reviewing import comment

            return comment(desk, command, post_id, words, field="text" if quote else "", quote=quote)

        self._session.write(self._page, work)

    @Slot()
    def _resolve(self) -> None:
        facts = self._facts
        if facts is None:
            return
        post_id, comment_id = facts.post.id, str(self.sender().property("comment"))

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.reviewing import resolve_comment

            return resolve_comment(desk, command, post_id, comment_id)

        self._session.write(self._page, work)


class _Thread(QWidget):
    """A remark with its answers, behind a blue line."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(42, 0, 8, 4)
        self._column.setSpacing(3)

    def add_line(self, who: str, when: str, quote: str, body: str) -> None:
        """Add one remark."""
        on = self.tr("on “%1”").replace("%1", quote) if quote else ""
        self._column.addWidget(
            Label(" ".join(part for part in (who, when, on) if part), self, px=12, color="ink-soft", wrap=True)
        )
        self._column.addWidget(Label(body, self, wrap=True))

    def add_action(self, words: str) -> QuietButton:
        """Add a button under the remarks."""
        button = QuietButton(words, self)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def mark_resolved(self, words: str) -> None:
        """Say that it is dealt with."""
        self._column.addWidget(Label(words, self, px=12, color="teal"))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        with painting(self) as painter:
            painter.fillRect(28, 2, 2, self.height() - 4, theme_of(self).color("blue"))


class CommentField(QWidget):
    """Where a comment is written. Signal: `sent(str)`; Ctrl Enter sends."""

    sent = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._quote = Label("", self, px=12, color="ink-soft", wrap=True)
        self._quote.hide()
        self._edit = QPlainTextEdit(self)
        self._edit.setPlaceholderText(self.tr("Comment (mark words above to comment on them)"))
        self._edit.setAccessibleName(self.tr("Comment"))
        self._edit.setTabChangesFocus(True)
        self._edit.setFixedHeight(theme_of(self).px(58))
        self._edit.installEventFilter(self)
        self._send = SecondaryButton(self.tr("Add comment"), self, small=True)
        self._send.clicked.connect(self._done)
        self._send.setEnabled(False)
        self._edit.textChanged.connect(self._changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._quote)
        column.addWidget(self._edit)
        column.addWidget(self._send, 0, Qt.AlignmentFlag.AlignTrailing)
        self.setFocusProxy(self._edit)

    def set_quote(self, quote: str) -> None:
        """Say which words the comment is on."""
        self._quote.setText(self.tr("on “%1”").replace("%1", quote))
        self._quote.setVisible(bool(quote))

    def clear(self) -> None:
        """Begin anew."""
        self._edit.clear()
        self.set_quote("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and _is_send(event):
            # Both: the first keeps the window's own Ctrl Enter from taking the key.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._done()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _changed(self) -> None:
        self._send.setEnabled(bool(self._edit.toPlainText().strip()))

    @Slot()
    def _done(self) -> None:
        words = self._edit.toPlainText().strip()
        if words:
            self.sent.emit(words)


def _is_send(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
