"""While one types: marks as the text's language prints them, each as a step of its own that undo takes back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ui.bridge.offsets import Offsets

_SIGNS = "\"'."
_BEFORE = "-‘’"
"""What stands before a sign that may show it to be something better."""
_FENCE_LINES = 300
"""How far up an open fence of code is looked for."""


class SmartMarks(QObject):
    """Serves one editor. `language` is asked for that of the text, "" while nobody knows it: then the computer's own counts.
    `on` is what the person prefers."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self.language: Callable[[], str] = str
        self.on = True

    def typed(self, words: str) -> None:
        """These signs were just typed."""
        cursor = self._editor.textCursor()
        if not self.on or len(words) != 1 or self._editor.isReadOnly() or cursor.hasSelection():
            return
        document, at = self._editor.document(), cursor.position()
        # Two looks at single letters: most keys cost no more than that.
        if words not in _SIGNS and (at < 2 or str(document.characterAt(at - 2)) not in _BEFORE):
            return
        from editorial.text.quotes import better

        block = cursor.block()
        text = block.text()
        before = text[: Offsets(text).from_qt(cursor.positionInBlock())]
        found = better(before, self.language() or _own_language())
        if found is None or before.endswith(found.words) or _in_fence(block):
            return
        cursor.beginEditBlock()
        # What is replaced are signs of the keyboard and letters beside them; a letter may be two units long.
        units = len(before[-found.taken :].encode("utf-16-le")) // 2
        cursor.setPosition(at - units)
        cursor.setPosition(at, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(found.words)
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)


def _own_language() -> str:
    here = QLocale()
    return "en" if here.language() == QLocale.Language.C else here.bcp47Name()


def _in_fence(block: QTextBlock) -> bool:
    inside = False
    for _line in range(_FENCE_LINES):
        block = block.previous()
        if not block.isValid():
            break
        inside ^= block.text().startswith("```")
    return inside
