"""What was found, drawn in the text: only the part that can be seen, so that a key costs as much as without it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QTimer, Signal, Slot
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.theme.theme import theme_of

MOST = 200
"""So many are drawn at once, however many can be seen."""


class Hits(QObject):
    """Serves one editor. Places are in UTF-16 units of the document in front. Signal: `one_chosen(bool)` when the selection is
    the hit that was chosen, or is one no more."""

    one_chosen = Signal(bool)

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._places: Sequence[tuple[int, int]] = ()
        self._chosen = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.draw)
        theme_of(editor).changed.connect(self._soon.start)

    def show(self, places: Sequence[tuple[int, int]], current: int) -> None:
        """Draw these, in order; `current` is the one that is chosen and selected, or -1: it must stand out among the others."""
        self._places = places
        if (current >= 0) != self._chosen:
            self._chosen = current >= 0
            self.one_chosen.emit(self._chosen)
        self.draw()

    @Slot()
    def seen_more(self) -> None:
        """The page was scrolled: other hits can be seen."""
        if self._places:
            self._soon.start()

    @Slot()
    def draw(self) -> None:
        """Draw those that can be seen now."""
        editor = self._editor
        if not self._places:
            if editor.extraSelections():
                editor.setExtraSelections([])
            return
        seen = editor.visibleRegion().boundingRect()
        first = editor.cursorForPosition(QPoint(0, seen.top())).position()
        last = editor.cursorForPosition(QPoint(editor.width(), seen.bottom())).position()
        low = bisect_left(self._places, first, key=lambda place: place[1])
        high = bisect_left(self._places, last + 1, key=lambda place: place[0])
        editor.setExtraSelections([self._drawn(at) for at in range(low, min(high, low + MOST))])

    def _drawn(self, at: int) -> QTextEdit.ExtraSelection:
        start, end = self._places[at]
        one = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._editor.document())
        most = self._editor.document().characterCount() - 1
        cursor.setPosition(min(start, most))
        cursor.setPosition(min(end, most), QTextCursor.MoveMode.KeepAnchor)
        format_ = QTextCharFormat()
        format_.setBackground(theme_of(self._editor).color("selection"))
        one.cursor, one.format = cursor, format_  # type: ignore[attr-defined]
        return one
