"""What is offered under the cursor while one types a sign and the beginning of a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit
from shiboken6 import isValid

from ui.kit.rows import Row
from ui.kit.suggest import Suggestions

MOST = 12
"""So many rows are offered at once."""


class Offer(QObject):
    """Serves one editor. A kind of offer says where its sign stands (`_token`), what fits (`_rows`) and what is put in
    (`_insert`)."""

    def __init__(self, name: str, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._waved_off = -1
        self.list = Suggestions(name, editor)
        self.list.chosen.connect(self._choose)
        self.list.waved_off.connect(self._not_now)
        editor.installEventFilter(self)

    def _token(self) -> tuple[int, str] | None:
        """Where the sign before the cursor stands in the document, and what was typed behind it."""
        raise NotImplementedError

    def _rows(self, query: str) -> Sequence[Row]:
        """What fits these words, the best first."""
        raise NotImplementedError

    def _insert(self, start: int, row_id: str) -> None:
        """Put what was chosen in the place of the sign and all behind it up to the cursor."""
        raise NotImplementedError

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

    @Slot(str)
    def _choose(self, row_id: str) -> None:
        found = self._token()
        if found is not None:
            self._insert(found[0], row_id)
            self.list.close_list()

    @Slot()
    def _not_now(self) -> None:
        found = self._token()
        self._waved_off = found[0] if found is not None else -1
