"""Where the pointer rests in the text: on a passage that the checks speak of, for a moment, while nobody types."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from ui.editor.underlines import Underlines
from ui.theme.theme import theme_of

REST_MS = 400
TYPING_MS = 1_500
"""So long after a key the pointer may lie where it likes: it was left there."""
_NEAR_PX = 14


class Hover(QObject):
    """Serves one editor. Signals: `rested(str, int)` with a finding's key and the position (UTF-16 units) under the pointer;
    `left()` once the pointer is on no passage, or on another."""

    rested = Signal(str, int)
    left = Signal()

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._key, self._at = "", 0
        editor.viewport().setMouseTracking(True)
        self._soon = QTimer(self, singleShot=True, interval=REST_MS)
        self._soon.timeout.connect(self._rest)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)

    def moved(self, point: QPoint, lines: Underlines | None, *, pressed: bool) -> None:
        """The pointer is at this point of the viewport; `lines` are those under the words shown now."""
        found = "" if lines is None or pressed or self._typing.isActive() else self._key_at(point, lines)
        if found == self._key:
            return
        if self._key:
            self.left.emit()
        self._key = found
        if found:
            self._soon.start()
        else:
            self._soon.stop()

    def typed(self) -> None:
        """A key was pressed: whatever waited is off."""
        self._typing.start()
        self._soon.stop()
        self._key = ""

    def gone(self) -> None:
        """The pointer is nowhere in the text."""
        self._soon.stop()
        if self._key:
            self._key = ""
            self.left.emit()

    def _key_at(self, point: QPoint, lines: Underlines) -> str:
        cursor = self._editor.cursorForPosition(point)
        here = self._editor.cursorRect(cursor)
        near = theme_of(self._editor).px(_NEAR_PX)
        # Qt gives the nearest place; beside the words and under the last line there is none.
        if abs(here.x() - point.x()) > near or not here.top() <= point.y() <= here.bottom():
            return ""
        self._at = cursor.position()
        mark = lines.seen_at(self._at)
        return mark.key if mark is not None else ""

    @Slot()
    def _rest(self) -> None:
        if self._key:
            self.rested.emit(self._key, self._at)
