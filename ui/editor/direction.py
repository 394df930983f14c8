"""Paragraphs written from the right stand at the right: Qt orders their letters, but leaves their lines at the left."""

from __future__ import annotations

import re

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QTextBlock, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit

_FROM_THE_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
MARGIN_PX = 2
_SIDES = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight


class Directions(QObject):
    """Serves one editor. As long as a document has nothing from the right it costs one look at the paragraph typed in."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._editor = editor
        self._mixed: set[int] = set()

    def read(self, document: QTextDocument, text: str) -> None:
        """Words came into a document by more than a key."""
        if _FROM_THE_RIGHT.search(text) is not None:
            self._begin(document)

    def forget(self, document: QTextDocument) -> None:
        """The document goes."""
        self._mixed.discard(id(document))

    def typed(self) -> None:
        """A paragraph of the document in front was changed."""
        document, block = self._editor.document(), self._editor.textCursor().block()
        if id(document) in self._mixed:
            self.align(block)
        elif _FROM_THE_RIGHT.search(block.text()) is not None:
            self._begin(document)
            self.align(block)

    def align_seen(self, seen: QRect) -> None:
        """Before a part of the text is painted."""
        document = self._editor.document()
        if id(document) not in self._mixed:
            return
        block = self._editor.cursorForPosition(seen.topLeft()).block()
        last = self._editor.cursorForPosition(seen.bottomRight()).block().blockNumber()
        while block.isValid() and block.blockNumber() <= last:
            self.align(block)
            block = block.next()

    @staticmethod
    def align(block: QTextBlock) -> None:
        """Put the lines of a paragraph to the side it begins at; an empty one goes with the one before it."""
        spoken = block
        while spoken.length() == 1 and spoken.previous().isValid():
            spoken = spoken.previous()
        right = spoken.textDirection() == Qt.LayoutDirection.RightToLeft
        wanted = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        layout = block.layout()
        option = layout.textOption()
        if option.alignment() & _SIDES != wanted:
            option.setAlignment(wanted)
            layout.setTextOption(option)

    def margin_of(self, document: QTextDocument) -> int:
        """What is left free beside the lines: the cursor at the very right would have no room."""
        return MARGIN_PX if id(document) in self._mixed else 0

    def _begin(self, document: QTextDocument) -> None:
        if id(document) in self._mixed:
            return
        self._mixed.add(id(document))
        document.setDocumentMargin(MARGIN_PX)
        # In mixed lines an arrow goes where it points.
        document.setDefaultCursorMoveStyle(Qt.CursorMoveStyle.VisualMoveStyle)
