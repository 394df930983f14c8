"""Typing / and a name offers the snippets; Tab puts one in. Its first field is marked, to be typed over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from editorial.model.span import Span
from editorial.model.template import Template
from editorial.workflow.templating import fields_in, fill
from ui.bridge.offsets import Offsets
from ui.kit.rows import Row
from ui.kit.suggest import Suggestions

MOST = 12
_TYPED = re.compile(r"(?:^|(?<=[\s(“\"]))/([^\s/][^/\n]{0,40})?$")
"""A slash that begins a word: in links, dates and "and/or" it is none."""


class SnippetOffer(QObject):
    """Serves one editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._snippets: tuple[Template, ...] = ()
        self._waved_off = -1
        self.list = Suggestions(self.tr("Snippets"), editor)
        self.list.chosen.connect(self._insert)
        self.list.waved_off.connect(self._not_now)
        editor.installEventFilter(self)

    def set_snippets(self, snippets: Sequence[Template]) -> None:
        """What is offered from now on."""
        self._snippets = tuple(snippets)

    @Slot()
    def typed(self) -> None:
        """Words changed under the cursor: offer what fits them."""
        found = self._token()
        if found is None:
            self._waved_off = -1
            self.list.close_list()
            return
        start, query = found
        if start != self._waved_off:
            self.list.offer(self._rows(query), self._editor.cursorRect())

    @Slot()
    def moved(self) -> None:
        """The cursor went somewhere else."""
        if self.list.is_open and self._token() is None:
            self.list.close_list()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self.list):
            return False  # the window is going, and took the list with it
        kind = event.type()
        if self.list.is_open and kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            assert isinstance(event, QKeyEvent)
            if kind == QEvent.Type.KeyPress:
                return self.list.take_key(event)
            if self.list.wants_key(event):
                event.accept()
                return True
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Wheel):
            self.list.close_list()
        return False

    def _token(self) -> tuple[int, str] | None:
        """Where the / before the cursor stands in the document, and what was typed behind it."""
        cursor = self._editor.textCursor()
        if not self._snippets or cursor.hasSelection() or self._editor.isReadOnly():
            return None
        block = cursor.block()
        text = block.text()
        if "/" not in text:
            return None
        offsets = Offsets(text)
        here = offsets.from_qt(cursor.positionInBlock())
        match = _TYPED.search(text[:here])
        if match is None:
            return None
        return block.position() + offsets.to_qt(Span(match.start(), here))[0], match[1] or ""

    def _rows(self, query: str) -> list[Row]:
        wanted = query.casefold()
        found = [
            one
            for one in self._snippets
            if any(word.startswith(wanted) for word in (one.name.casefold(), *one.name.casefold().split()))
        ]
        return [Row(id=one.id, title=one.name, right=_first(one.text), state_icon="pilcrow") for one in found[:MOST]]

    @Slot(str)
    def _insert(self, snippet_id: str) -> None:
        found = self._token()
        snippet = next((one for one in self._snippets if one.id == snippet_id), None)
        if found is None or snippet is None:
            return
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.setPosition(found[0])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        put_in(self._editor, cursor, snippet)
        self.list.close_list()

    @Slot()
    def _not_now(self) -> None:
        found = self._token()
        self._waved_off = found[0] if found is not None else -1


def put_in(editor: QPlainTextEdit, cursor: QTextCursor, snippet: Template) -> None:
    """Put a snippet in the place of what the cursor marks, as one step for undo; its first field is marked."""
    words = fill(snippet.text, {})
    fields = fields_in(snippet.text)
    cursor.beginEditBlock()
    start = cursor.selectionStart()
    cursor.insertText(words)
    cursor.endEditBlock()
    if fields:
        name = f"{{{fields[0]}}}"
        first, last = Offsets(words).to_qt(Span(words.index(name), words.index(name) + len(name)))
        cursor.setPosition(start + first)
        cursor.setPosition(start + last, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _first(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 28 else f"{words[:27].rstrip()}…"
