"""Typing / and a name offers the snippets; Tab puts one in. Its first field is marked, to be typed over."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editorial.model.span import Span
from editorial.model.template import Template
from editorial.workflow.templating import fields_in, fill
from ui.bridge.offsets import Offsets
from ui.editor.offer import MOST, Offer
from ui.kit.rows import Row

_TYPED = re.compile(r"(?:^|(?<=[\s(“\"]))/([^\s/][^/\n]{0,40})?$")
"""A slash that begins a word: in links, dates and "and/or" it is none."""


class SnippetOffer(Offer):
    """Serves one editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(self.tr("Snippets"), editor)
        self._snippets: tuple[Template, ...] = ()

    def set_snippets(self, snippets: Sequence[Template]) -> None:
        """What is offered from now on."""
        self._snippets = tuple(snippets)

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

    def _insert(self, start: int, row_id: str) -> None:
        snippet = next((one for one in self._snippets if one.id == row_id), None)
        if snippet is None:
            return
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        put_in(self._editor, cursor, snippet)


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
