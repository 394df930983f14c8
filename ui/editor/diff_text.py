"""Words with what was changed in them: added ones underlined in blue pencil, removed ones struck through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from editorial.text.differences import Piece
from ui.theme.theme import theme_of

TEXT_PX = 16
_LINE_PERCENT = 122
_HAIR_SPACE = "\u200a"
"""Between words taken out and words put in, so that 41 and 42 do not read as 4142."""


class DiffText(QTextEdit):
    """Read-only and as high as its words. It is filled piece by piece, never from markup, and loads nothing.

    Signal: `selected(str)` with the marked words, for a comment on them.
    """

    selected = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("bare", True)
        self.setAcceptRichText(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(0)
        self._pieces: tuple[Piece, ...] = ()
        self.selectionChanged.connect(self._tell_selection)
        theme_of(self).changed.connect(self._draw)

    def show_pieces(self, pieces: Sequence[Piece], name: str) -> None:
        """Show these words; `name` is what a screen reader calls them."""
        self._pieces = tuple(pieces)
        self.setAccessibleName(name)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        theme = theme_of(self)
        self.setFont(theme.font(TEXT_PX))
        self.document().setDefaultFont(theme.font(TEXT_PX))
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        before = ""
        for piece in self._pieces:
            look = QTextCharFormat()
            look.setForeground(theme.color("ink"))
            if piece.kind == "added":
                look.setBackground(theme.color("blue-tint"))
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
                look.setUnderlineColor(theme.color("blue"))
            elif piece.kind == "removed":
                look.setForeground(theme.color("ink-soft"))
                look.setFontStrikeOut(True)
            if piece.kind == "added" and before == "removed":
                cursor.insertText(_HAIR_SPACE, QTextCharFormat())
            before = piece.kind
            cursor.insertText(piece.text, look)
        self._fit()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Nothing is ever loaded from what is shown."""
        return b""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())

    def _fit(self) -> None:
        self.document().setTextWidth(self.viewport().width())
        self.setFixedHeight(round(self.document().size().height()) + 4)

    @Slot()
    def _tell_selection(self) -> None:
        self.selected.emit(self.textCursor().selectedText().replace("\u2029", "\n"))
