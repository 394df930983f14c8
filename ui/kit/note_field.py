"""A small field for a few lines; Ctrl Enter sends them, Esc leaves it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton, SecondaryButton
from ui.theme.theme import theme_of


class NoteField(QWidget):
    """Signals: `sent(str)` with the words, trimmed; `changed(str)` while they are typed; `left()`.

    With `may_be_empty` nothing can be sent, too. Without `cancel` the field stays where it is.
    """

    sent = Signal(str)
    changed = Signal(str)
    left = Signal()

    def __init__(
        self,
        name: str,
        send: str,
        parent: QWidget,
        *,
        cancel: bool = True,
        may_be_empty: bool = False,
        high_px: int = 56,
    ) -> None:
        super().__init__(parent)
        self._may_be_empty = may_be_empty
        self.edit = QPlainTextEdit(self)
        self.edit.setPlaceholderText(name)
        self.edit.setAccessibleName(name)
        self.edit.setTabChangesFocus(True)
        self.edit.setFixedHeight(theme_of(self).px(high_px))
        self.edit.installEventFilter(self)
        self.send = SecondaryButton(send, self, small=True)
        self.send.setToolTip(self.tr("Ctrl+Enter"))
        self.row = QHBoxLayout()
        self.row.setSpacing(8)
        self.row.addStretch(1)
        if cancel:
            leave = QuietButton(self.tr("Cancel"), self, color="ink-soft")
            leave.clicked.connect(self.left)
            self.row.addWidget(leave)
        self.row.addWidget(self.send)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 2, 0, 4)
        column.setSpacing(6)
        column.addWidget(self.edit)
        column.addLayout(self.row)
        self.setFocusProxy(self.edit)
        self.send.clicked.connect(self._done)
        self.edit.textChanged.connect(self._changed)
        self._changed()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.edit.toPlainText()

    def set_text(self, words: str) -> None:
        """Put words into it."""
        if words != self.text:
            self.edit.setPlainText(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            # Both: the first keeps the window's own Ctrl Enter and Esc from taking the key.
            if event.type() == QEvent.Type.ShortcutOverride and (is_send(event) or event.key() == Qt.Key.Key_Escape):
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and is_send(event):
                self._done()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
                self.left.emit()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _changed(self) -> None:
        self.send.setEnabled(self._may_be_empty or bool(self.text.strip()))
        self.changed.emit(self.text)

    @Slot()
    def _done(self) -> None:
        if self.send.isEnabled():
            self.sent.emit(self.text.strip())


def is_send(event: QKeyEvent) -> bool:
    """Whether a key is Ctrl Enter."""
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
