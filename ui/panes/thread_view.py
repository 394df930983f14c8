"""One thread of comments: who said what, about which words, and what can be done with it."""

from __future__ import annotations

from collections.abc import MutableMapping
from dataclasses import dataclass, field

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QTextCursor
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from editorial.library.records import Comment
from editorial.text.differences import changes
from editorial.workflow.threads import REASON, Thread
from ui.bridge.session import Session
from ui.editor.diff_text import DiffText
from ui.kit.buttons import QuietButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.note_field import NoteField
from ui.kit.paint import painting
from ui.kit.passage import PassageRow
from ui.kit.text import Label, plain_tip
from ui.panes.thread_words import about, became
from ui.theme.theme import theme_of
from ui.times import since_words

Unsent = MutableMapping[tuple[str, str, str], str]
"""What is typed and not sent, by post, comment and what it is to be ("answer", "edit", "decline")."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """How a thread is shown: `stands` says whether its words are there, `where` which text a suggestion would change,
    `takes` whether it can be accepted here, `tickable` whether it is a point with a tick; `wide` puts the passage onto the
    first line. `names` are files by hash."""

    stands: bool = True
    where: str = ""
    takes: bool = False
    tickable: bool = False
    current: bool = False
    wide: bool = False
    names: dict[str, str] = field(default_factory=dict[str, str])


class ThreadView(QWidget):
    """Signal: `asked(str, str, str)` with what is wanted, a comment's id and words: `go`, `answer`, `edit`, `delete`,
    `resolve`, `reopen`, `tick`, `untick`, `accept`, `decline`, `copy`."""

    asked = Signal(str, str, str)

    def __init__(self, session: Session, thread: Thread, seen: Seen, unsent: Unsent, parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.thread = thread
        self._seen = seen
        self._unsent = unsent
        self._current = seen.current
        self._field: NoteField | None = None
        self._is_sent = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 1, 4, 3)
        self._column.setSpacing(3)
        self.setAccessibleName(self.tr("Comment by %1").replace("%1", self._who(thread.root.by)))
        self._add_root()
        for one in thread.answers:
            self._column.addSpacing(4)
            self._add_line(one)
        self._add_outcome()
        self._actions = QWidget(self)
        self._flow = FlowLayout(self._actions, spacing=2)
        line = QHBoxLayout()
        line.setContentsMargins(-6, 0, 0, 0)
        line.addWidget(self._actions)
        self._column.addLayout(line)
        self._add_actions()
        self._bring_back()

    def set_current(self, current: bool) -> None:
        """Mark it as the one whose passage is shown, or no longer."""
        if self._current != current:
            self._current = current
            self.update()

    @property
    def writing(self) -> tuple[str, str] | None:
        """What is being written here, and is not sent: an answer, a change or a word about a refusal, and to which comment."""
        note = self._field if not self._is_sent else None
        return (str(note.property("verb")), str(note.property("comment"))) if note is not None else None

    @property
    def has_focus(self) -> bool:
        """Whether the cursor stands in its field."""
        return self._field is not None and self._field.edit.hasFocus()

    def take_keyboard(self, reason: Qt.FocusReason) -> None:
        """Put the focus onto the first thing that can be done here."""
        first = next((one for one in self._actions.findChildren(QAbstractButton) if one.isEnabled()), None)
        if first is not None:
            first.setFocus(reason)

    @property
    def _post(self) -> str:
        return self.thread.root.post

    def _add_root(self) -> None:
        root, seen = self.thread.root, self._seen
        words = about(self.thread, stands=seen.stands, names=lambda name: seen.names.get(name, self.tr("a picture")))
        gone = bool(root.quote) and not seen.stands
        if root.outcome == "accepted":
            gone, words = True, ""
        row = None
        if words and not gone:
            row = PassageRow(words, self, tip=root.quote)
            row.clicked.connect(self._go)
        self._add_head(root, row if seen.wide else None)
        if row is not None and not seen.wide:
            line = QHBoxLayout()
            line.setContentsMargins(-4, 0, 0, 0)
            line.addWidget(row)
            self._column.addLayout(line)
        elif gone and words:
            self._column.addWidget(Label(words, self, px=12, color="ink-soft", wrap=True))
        if root.suggestion is not None:
            self._column.addWidget(self._difference(root))
            if seen.where and self.thread.offers and seen.stands:
                self._column.addWidget(Label(seen.where, self, px=12, color="ink-soft", wrap=True))
        if root.body:
            self._column.addWidget(Label(root.body, self, wrap=True))

    def _add_line(self, one: Comment) -> None:
        self._add_head(one)
        self._column.addWidget(Label(one.body, self, wrap=True))

    def _add_head(self, one: Comment, passage: QWidget | None = None) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        if one is self.thread.root and self._seen.tickable:
            box = QCheckBox(self._who(one.by), self)
            box.setChecked(bool(one.done_at or one.resolved_at))
            box.setEnabled(self.thread.is_open)
            box.setAccessibleName(self.tr("Done: %1").replace("%1", one.body or one.quote))
            box.setToolTip(self.tr("Tick it off as done"))
            box.clicked.connect(self._tick)
            row.addWidget(box)
        else:
            row.addWidget(Label(self._who(one.by), self, px=12, weight=600))
        when = since_words(one.at)
        if one.field == REASON:
            when = self.tr("gave it back, %1").replace("%1", when)
        since = Label(when, self, px=12, color="ink-soft")
        since.setToolTip(plain_tip(one.at.replace("T", " ")[:16] + " UTC"))
        row.addWidget(since)
        if passage is not None:
            row.addWidget(passage, 1)
        else:
            row.addStretch(1)
        if self._is_mine(one):
            for words, verb in ((self.tr("Change"), "edit"), (self.tr("Delete"), "delete")):
                button = self._button(words, verb, one.id, color="ink-soft")
                button.clicked.connect(self._clicked)
                row.addWidget(button)
        self._column.addLayout(row)

    def _is_mine(self, one: Comment) -> bool:
        """Whether it can still be changed: one's own, and nobody has answered it."""
        me = self._session.person
        every = (self.thread.root, *self.thread.answers)
        later = every[every.index(one) + 1 :]
        may = me is not None and one.by == me.id and all(other.by == me.id for other in later)
        return may and self.thread.is_open and not self.thread.root.outcome and one.field != REASON

    def _difference(self, root: Comment) -> DiffText:
        text = DiffText(self, px=13)
        text.show_pieces(changes(root.quote, root.suggestion or ""), self.tr("Suggested words"))
        return text

    def _add_outcome(self) -> None:
        words = became(self.thread, self._by)
        if words:
            declined = self.thread.root.outcome == "declined" and self.thread.is_open
            self._column.addWidget(Label(words, self, px=12, color="ink-soft" if declined else "teal"))

    def _add_actions(self) -> None:
        thread, seen, root = self.thread, self._seen, self.thread.root
        if thread.offers and seen.takes and seen.stands:
            accept = SecondaryButton(self.tr("Accept"), self._actions, small=True)
            self._name(accept, "accept", root.id)
            accept.clicked.connect(self._clicked)
            self._flow.addWidget(accept)
        if thread.offers and (seen.takes or not seen.stands):
            if not seen.stands:
                self._add(self.tr("Copy the words"), "copy")
            if seen.takes:
                self._add(self.tr("Decline…"), "decline")
        if thread.is_open:
            self._add(self.tr("Answer"), "answer")
            if not seen.tickable:
                self._add(self.tr("Resolve"), "resolve")
        else:
            self._add(self.tr("Open again"), "reopen")

    def _add(self, words: str, verb: str) -> None:
        button = self._button(words, verb, self.thread.root.id)
        button.clicked.connect(self._clicked)
        self._flow.addWidget(button)

    def _button(self, words: str, verb: str, comment_id: str, *, color: str = "blue") -> QuietButton:
        button = QuietButton(words, self, color=color)
        self._name(button, verb, comment_id)
        return button

    @staticmethod
    def _name(button: QWidget, verb: str, comment_id: str) -> None:
        button.setProperty("verb", verb)
        button.setProperty("comment", comment_id)
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @Slot()
    def _clicked(self) -> None:
        verb, comment_id = (str(self.sender().property(name)) for name in ("verb", "comment"))
        if verb in ("answer", "edit", "decline"):
            self.write(verb, comment_id)
        else:
            self.asked.emit(verb, comment_id, "")

    @Slot()
    def _go(self) -> None:
        self.asked.emit("go", self.thread.root.id, "")

    @Slot(bool)
    def _tick(self, done: bool) -> None:
        self.asked.emit("tick" if done else "untick", self.thread.root.id, "")

    def write(self, verb: str, comment_id: str) -> None:
        """Open the field in which an answer, a change or a word about a refusal is written."""
        if self._field is not None:
            self._close_field()
        names = {
            "answer": (self.tr("Your answer"), self.tr("Answer")),
            "edit": (self.tr("Your comment"), self.tr("Change")),
            "decline": (self.tr("Why not, if you like"), self.tr("Decline")),
        }
        name, send = names[verb]
        note = NoteField(name, send, self, may_be_empty=verb == "decline")
        note.setProperty("verb", verb)
        note.setProperty("comment", comment_id)
        every = {one.id: one.body for one in (self.thread.root, *self.thread.answers)}
        note.set_text(self._unsent.get(self._key(verb, comment_id), every[comment_id] if verb == "edit" else ""))
        note.changed.connect(self._typed)
        note.sent.connect(self._sent)
        note.left.connect(self._left)
        self._field = note
        self._column.addWidget(note)
        self._actions.hide()
        note.edit.moveCursor(QTextCursor.MoveOperation.End)
        note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _key(self, verb: str, comment_id: str) -> tuple[str, str, str]:
        return (self._post, comment_id, verb)

    def _bring_back(self) -> None:
        """What was being written here when the thread was shown last is still there."""
        for one in (self.thread.root, *self.thread.answers):
            for verb in ("answer", "edit", "decline"):
                if self._key(verb, one.id) in self._unsent:
                    focus = self.window().focusWidget()
                    self.write(verb, one.id)
                    if focus is not None:
                        focus.setFocus()
                    return

    @Slot(str)
    def _typed(self, words: str) -> None:
        note = self._field
        self._is_sent = False
        if note is not None:
            self._unsent[self._key(str(note.property("verb")), str(note.property("comment")))] = words

    @Slot(str)
    def _sent(self, words: str) -> None:
        note = self._field
        if note is not None:
            self._is_sent = True
            verb, comment_id = str(note.property("verb")), str(note.property("comment"))
            self.asked.emit(verb, comment_id, words)

    @Slot()
    def _left(self) -> None:
        note = self._field
        if note is not None:
            self._unsent.pop(self._key(str(note.property("verb")), str(note.property("comment"))), None)
            self._close_field()
            self.setFocus()

    def _close_field(self) -> None:
        note, self._field = self._field, None
        if note is not None:
            note.hide()
            note.deleteLater()
            self._actions.show()

    def _who(self, person_id: str) -> str:
        me = self._session.person
        if me is not None and me.id == person_id:
            return self.tr("You")
        return self._session.names.person(person_id)

    def _by(self, person_id: str) -> str:
        me = self._session.person
        return self.tr("you") if me is not None and me.id == person_id else self._session.names.person(person_id)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self)
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        wide = theme.px(3 if self._current else 2)
        with painting(self) as painter:
            color = theme.color("blue" if self.thread.is_open else "outline")
            painter.fillRect(self.width() - wide if rtl else 0, 2, wide, self.height() - 4, color)
