"""Where a comment is written: on the marked words, a picture or the whole post; with other words for it if wanted."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.model.pins import Pin
from ui.kit.buttons import IconButton, QuietButton
from ui.kit.note_field import NoteField, is_send
from ui.kit.text import Label
from ui.theme.theme import theme_of

FIELD_PX = 58
MOMENT_PX = 84
_CLOCK = re.compile(r"(?:(\d+):)?(\d{1,3}):([0-5]?\d(?:\.\d+)?)|(\d+(?:\.\d+)?)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A comment that is being written: on `quote` in `field` of the shared text or of the network `variant`, or where `pin`
    says. `suggestion` are other words for the quote (None: none); `about` says in words what it is on."""

    body: str = ""
    variant: str = ""
    field: str = ""
    quote: str = ""
    pin: Pin | None = None
    suggestion: str | None = None
    about: str = ""
    is_video: bool = False


class CommentField(QWidget):
    """Signals: `sent()`, then `written` is what to send; `edited()` after each key."""

    sent = Signal()
    edited = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._written = Written()
        self._about = Label("", self, px=12, color="ink-soft", wrap=True)
        self._off = IconButton(self.tr("Comment on the whole post instead"), "x", "", self, size_px=24)
        self._off.clicked.connect(self._let_go)
        self._instead = NoteField(
            self.tr("Other words for it"), self.tr("Suggest"), self, cancel=False, may_be_empty=True
        )
        self._instead.send.hide()
        self._note = NoteField(
            self.tr("Comment (mark words above to comment on them)"),
            self.tr("Add comment"),
            self,
            cancel=False,
            high_px=FIELD_PX,
        )
        self._suggest = QuietButton(self.tr("Suggest other words"), self)
        self._suggest.clicked.connect(self.suggest)
        self._note.row.insertWidget(0, self._suggest)
        self._moment = QLineEdit(self)
        self._moment.setPlaceholderText(self.tr("at 0:12"))
        self._moment.setAccessibleName(self.tr("Moment of the video"))
        self._moment.setFixedWidth(theme_of(self).px(MOMENT_PX))
        self._moment.textChanged.connect(self._typed)
        self._moment.installEventFilter(self)
        head = QHBoxLayout()
        head.addWidget(self._about, 1)
        head.addWidget(self._moment)
        head.addWidget(self._off, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self._instead)
        column.addWidget(self._note)
        self.setFocusProxy(self._note)
        self._note.changed.connect(self._typed)
        self._instead.changed.connect(self._typed)
        self._note.sent.connect(self._send)
        self._instead.sent.connect(self._send)
        self.show_written(Written())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and is_send(event):
            # Both: the first keeps the window's own Ctrl Enter from taking the key.
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._send()
                return True
        return super().eventFilter(watched, event)

    @property
    def written(self) -> Written:
        """What is written now."""
        instead = self._instead.text if self._written.suggestion is not None else None
        pin = self._written.pin
        if pin is not None and self._written.is_video:
            pin = replace(pin, second=seconds_in(self._moment.text()))
        return replace(self._written, body=self._note.text.strip(), suggestion=instead, pin=pin)

    def show_written(self, written: Written) -> None:
        """Go on with a comment that was begun, or begin a new one."""
        self._written = written
        self._about.setText(written.about)
        self._about.setVisible(bool(written.about))
        self._off.setVisible(bool(written.about))
        self._moment.setVisible(written.is_video)
        if written.pin is None or written.pin.second is None:
            self._moment.clear()
        self._suggest.setVisible(bool(written.quote) and written.suggestion is None)
        self._instead.setVisible(written.suggestion is not None)
        self._instead.blockSignals(True)
        self._note.blockSignals(True)
        self._instead.set_text(written.suggestion or "")
        self._note.set_text(written.body)
        self._instead.blockSignals(False)
        self._note.blockSignals(False)
        self._note.send.setText(self.tr("Suggest") if written.suggestion is not None else self.tr("Add comment"))
        self._judge()

    def pin(self, written: Written) -> None:
        """Be about something else from now on; what is typed stays."""
        now = self.written
        kept = now.suggestion if now.quote == written.quote else None
        self.show_written(replace(written, body=self._note.text, suggestion=kept))
        self.edited.emit()

    @Slot()
    def suggest(self) -> None:
        """Let other words be written for those that are marked, beginning with them."""
        if self._written.quote and self._written.suggestion is None:
            self.show_written(replace(self.written, suggestion=self._written.quote))
            self.edited.emit()
        if self._written.suggestion is not None:
            self._instead.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._instead.edit.selectAll()

    @Slot()
    def _let_go(self) -> None:
        self.show_written(Written(body=self._note.text))
        self.edited.emit()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _typed(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        now = self.written
        unclear = now.is_video and bool(self._moment.text().strip()) and seconds_in(self._moment.text()) is None
        other = now.suggestion is not None and now.suggestion != now.quote
        self._note.send.setEnabled(not unclear and (other or (now.suggestion is None and bool(now.body))))

    @Slot()
    def _send(self) -> None:
        if self._note.send.isEnabled():
            self.sent.emit()


def seconds_in(words: str) -> float | None:
    """A moment as a person writes it ("0:12", "1:02:20", "12"), in seconds; None when it is none."""
    found = _CLOCK.fullmatch(words.strip())
    if found is None:
        return None
    hours, minutes, seconds, plain = found.groups()
    return float(plain) if plain else int(hours or 0) * 3600 + int(minutes) * 60 + float(seconds)
