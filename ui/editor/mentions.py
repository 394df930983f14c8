"""Typing @ offers the people and partners of the register. In the words stays their name; each network gets its handle."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from editorial.model.desk import Author
from editorial.model.span import Span
from ui.bridge.offsets import Offsets
from ui.editor.offer import MOST, Offer
from ui.kit.rows import Row

_TYPED = re.compile(r"(?<![\w.%+\-/@])@((?:[^\s@][^@]{0,60})?)$")
"""An @ that nothing is glued to: in e-mail addresses and links it is no mention."""
_ICONS = {"desk": "users", "brand": "tag", "agency": "tag", "partner": "megaphone", "creator": "heart"}


class MentionOffer(Offer):
    """Serves one editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(self.tr("People and partners"), editor)
        self._people: tuple[Author, ...] = ()
        self._platform = ""

    def set_people(self, people: Sequence[Author], platform: str) -> None:
        """Who may be mentioned; the handles shown are those on `platform` (none for the shared text)."""
        self._people = tuple(one for one in people if one.active)
        self._platform = platform

    def _token(self) -> tuple[int, str] | None:
        """Where the @ before the cursor stands in the document, and what was typed behind it."""
        cursor = self._editor.textCursor()
        if cursor.hasSelection() or self._editor.isReadOnly():
            return None
        block = cursor.block()
        text = block.text()
        if "@" not in text:
            return None
        offsets = Offsets(text)
        here = offsets.from_qt(cursor.positionInBlock())
        match = _TYPED.search(text[max(0, here - 80) : here])
        if match is None or (here < len(text) and (text[here].isalnum() or text[here] == "_")):
            return None
        at = here - (match.end() - match.start())
        return block.position() + offsets.to_qt(Span(at, here))[0], match[1]

    def _rows(self, query: str) -> list[Row]:
        wanted = query.casefold()
        found: list[tuple[tuple[int, int, str], Author]] = []
        for one in self._people:
            name = one.name.casefold()
            words = name.split()
            tails = [" ".join(words[at:]) for at in range(1, len(words))]
            handles = [handle.casefold().removeprefix("@") for handle in one.handles.values()]
            if not wanted or any(start.startswith(wanted) for start in (name, *tails, *handles)):
                rank = 0 if name == wanted else 1 if name.startswith(wanted) else 2
                found.append(((rank, int(not one.handles.get(self._platform)), name), one))
        found.sort(key=lambda pair: pair[0])
        if [one.name.casefold() for _rank, one in found] == [wanted]:
            return []
        return [self._row(one) for _rank, one in found[:MOST]]

    def _row(self, one: Author) -> Row:
        handle = one.printed_on(self._platform) if self._platform else ""
        kind = {
            "desk": self.tr("desk"),
            "brand": self.tr("brand"),
            "agency": self.tr("agency"),
            "guest": self.tr("guest"),
            "partner": self.tr("partner"),
            "creator": self.tr("creator"),
        }.get(one.kind, "")
        hint = handle if handle.startswith("@") else one.role or kind
        if self._platform and not handle.startswith("@"):
            hint = self.tr("plain name here")
        return Row(id=one.name, title=one.name, right=hint, state_icon=_ICONS.get(one.kind, "user"), state=kind)

    def _insert(self, start: int, row_id: str) -> None:
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"@{row_id}")
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
