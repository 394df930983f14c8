"""The emoji picker in the writing place: where it opens, where the sign goes, what was used last."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from ui.editor.draft_editor import DraftEditor
from ui.panes.write_room import WriteRoom
from ui.preferences import Preferences

MOST_RECENT = 27


class WriteEmoji(QObject):
    """Serves one WriteRoom. The picker is made when it is first asked for: its names are read then."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._picker: QWidget | None = None
        self._target: QWidget | None = None
        self._recent: tuple[str, ...] = ()
        self._tone = 0
        pane.page.foot.emoji.clicked.connect(self.open_at_button)

    def follow(self, preferences: Preferences) -> None:
        """What was used last, and in which skin tone."""
        self._recent, self._tone = tuple(preferences.emoji_recent), preferences.emoji_tone

    @Slot()
    def open_at_button(self) -> None:
        """Open it over its button; the sign goes into the text."""
        self._open(self._pane.page.foot.emoji, self._pane.page.editor)

    def open(self) -> None:
        """Open it at the cursor: that of the text, or of the field that has the focus."""
        focus = QApplication.focusWidget()
        inside = focus is not None and self._pane.page.isAncestorOf(focus)
        if inside and isinstance(focus, QLineEdit | QPlainTextEdit) and not focus.isReadOnly():
            self._open(focus, focus)
        else:
            self._open(self._pane.page.editor, self._pane.page.editor)

    def _open(self, beside: QWidget, target: QWidget) -> None:
        from ui.editor.emoji_picker import EmojiPicker

        if self._pane.draft is None:
            return
        if isinstance(target, DraftEditor) and target.isReadOnly():
            self._pane.said.emit(self.tr("This text is not being written now. Take it back or change it first."))
            return
        if not isinstance(self._picker, EmojiPicker):
            self._picker = picker = EmojiPicker(self._pane)
            picker.chosen.connect(self._insert)
            picker.tone_chosen.connect(self._keep_tone)
        picker = self._picker
        self._target = target
        picker.prepare(self._recent, self._tone)
        target.setFocus()
        inner, here = beside, beside.rect()
        if isinstance(beside, DraftEditor):
            inner, here = beside.viewport(), beside.cursorRect()
            self._pane.page.show_line(here, beside)
        place = QRect(inner.mapTo(self._pane, QPoint()) + here.topLeft(), here.size())
        picker.open_beside(place, focus=True)

    @Slot(str, bool)
    def _insert(self, sign: str, more: bool) -> None:
        target = self._target
        if isinstance(target, QLineEdit):
            target.insert(sign)
            target.textEdited.emit(target.text())
        elif isinstance(target, QPlainTextEdit):
            cursor = target.textCursor()
            cursor.beginEditBlock()
            cursor.insertText(sign)
            cursor.endEditBlock()
            target.setTextCursor(cursor)
        self._recent = (sign, *(one for one in self._recent if one != sign))[:MOST_RECENT]
        self._pane.preference_changed.emit("emoji_recent", self._recent)
        if not more and self._picker is not None:
            self._picker.close_card()  # type: ignore[attr-defined]
            if target is not None:
                target.setFocus()

    @Slot(int)
    def _keep_tone(self, tone: int) -> None:
        self._tone = tone
        self._pane.preference_changed.emit("emoji_tone", tone)
