"""Typing @ offers the people and partners of the register. In the words stays their name; each network gets its handle."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from editorial.model.desk import Author
from editorial.model.span import Span
from ui.bridge.offsets import Offsets
from ui.kit.rows import Row
from ui.kit.suggest import Suggestions

MOST = 12
_TYPED = re.compile(r"(?<![\w.%+\-/@])@((?:[^\s@][^@]{0,60})?)$")
"""An @ that nothing is glued to: in e-mail addresses and links it is no mention."""
_ICONS = {"desk": "users", "brand": "tag", "agency": "tag", "partner": "megaphone", "creator": "heart"}


class MentionOffer(QObject):
    """Serves one editor."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._people: tuple[Author, ...] = ()
        self._platform = ""
        self._waved_off = -1
        self.list = Suggestions(self.tr("People and partners"), editor)
        self.list.chosen.connect(self._insert)
        self.list.waved_off.connect(self._not_now)
        editor.installEventFilter(self)

    def set_people(self, people: Sequence[Author], platform: str) -> None:
        """Who may be mentioned; the handles shown are those on `platform` (none for the shared text)."""
        self._people = tuple(one for one in people if one.active)
        self._platform = platform

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

    @Slot(str)
    def _insert(self, name: str) -> None:
        found = self._token()
        if found is None:
            return
        cursor = self._editor.textCursor()
        end = cursor.position()
        cursor.beginEditBlock()
        cursor.setPosition(found[0])
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(f"@{name}")
        cursor.endEditBlock()
        self._editor.setTextCursor(cursor)
        self.list.close_list()

    @Slot()
    def _not_now(self) -> None:
        found = self._token()
        self._waved_off = found[0] if found is not None else -1
