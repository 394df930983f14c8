"""What is copied from and pasted into the text: plain words, tidied unless they come from here or are wanted as they are."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QApplication, QPlainTextEdit

_OURS = "application/x-proofdesk-text"


def copied(editor: QPlainTextEdit) -> QMimeData:
    """The selected words with their no-break spaces, which Qt's own copy loses."""
    words = editor.textCursor().selectedText().replace("\u2029", "\n").replace("\u2028", "\n")
    made = QMimeData()
    made.setText(words)
    made.setData(_OURS, b"1")
    return made


def paste(editor: QPlainTextEdit, source: QMimeData, *, exactly: bool = False) -> None:
    """Put the words of `source` at the cursor, as one step that undo takes back."""
    words = source.text()
    if exactly or source.hasFormat(_OURS):
        words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "")
    else:
        from editorial.text.tidying import tidied

        words = tidied(words)
    cursor = editor.textCursor()
    cursor.beginEditBlock()
    cursor.insertText(words)
    cursor.endEditBlock()
    editor.setTextCursor(cursor)


def paste_exactly(editor: QPlainTextEdit) -> None:
    """Paste what the clipboard holds as it is."""
    source = QApplication.clipboard().mimeData()
    if source is not None and source.hasText() and not editor.isReadOnly():
        paste(editor, source, exactly=True)
