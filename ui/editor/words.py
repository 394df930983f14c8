"""What a document says, as one text: a key reads the paragraph it changed again, not the whole document."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextBlock, QTextDocument


class Words(QObject):
    """The text of one document at hand after every key, however long it is.

    Unlike `toPlainText` it keeps no-break spaces, which French and figures with units need.

    The document has its layout already: without one it tells nobody of its changes."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._paragraphs = self._read_all()
        self._changed = False
        self._anew = False
        document.contentsChange.connect(self._follow)

    @property
    def text(self) -> str:
        """All of it, with LF between paragraphs."""
        return "\n".join(self._paragraphs)

    def take_change(self) -> bool:
        """Whether words have changed since this was asked last: a document tells of new underlines in the same way."""
        changed, self._changed = self._changed, False
        return changed

    def take_anew(self) -> bool:
        """Whether more than one paragraph was read again since this was asked last."""
        anew, self._anew = self._anew, False
        return anew

    @Slot(int, int, int)
    def _follow(self, position: int, removed: int, added: int) -> None:
        if not removed and not added:
            return
        self._changed = True
        block = self._document.findBlock(position)
        inside = block.isValid() and position + added < block.position() + block.length()
        if inside and self._document.blockCount() == len(self._paragraphs):
            self._paragraphs[block.blockNumber()] = _text_of(block)
        else:
            self._paragraphs = self._read_all()
            self._anew = True

    def _read_all(self) -> list[str]:
        paragraphs: list[str] = []
        block = self._document.begin()
        while block.isValid():
            paragraphs.append(_text_of(block))
            block = block.next()
        return paragraphs


def _text_of(block: QTextBlock) -> str:
    # A break inside a paragraph is a line end; nothing else is another letter than the one that was typed.
    return block.text().replace("\u2028", "\n")
