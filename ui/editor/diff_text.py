"""Words with what was changed in them: added ones underlined in blue pencil, removed ones struck through."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from editorial.model.span import Span
from editorial.text.differences import Piece
from ui.bridge.offsets import Offsets
from ui.theme.theme import theme_of

TEXT_PX = 16
_LINE_PERCENT = 122
_HAIR_SPACE = "\u200a"
"""Between words taken out and words put in, so that 41 and 42 do not read as 4142."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinMark:
    """A passage that is commented on: `span` in code points of the text as it is now, or (`before`) as it was."""

    key: str
    span: Span
    before: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class _Run:
    """A piece as it lies in the document: `start` and `end` in UTF-16 units."""

    start: int
    end: int
    piece: Piece


class DiffText(QTextEdit):
    """Read-only and as high as its words. It is filled piece by piece, never from markup, and loads nothing.

    Signals: `selected(str)` with the marked words, for a comment on them; `selection_done()` once the pointer or the key
    is let go; `pin_clicked(str)` with the key of a passage that is commented on.
    """

    selected = Signal(str)
    selection_done = Signal()
    pin_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, px: int = TEXT_PX) -> None:
        super().__init__(parent)
        self._px = px
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
        self._runs: list[_Run] = []
        self._pins: tuple[PinMark, ...] = ()
        self._current = ""
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
        self.setFont(theme.font(self._px))
        self.document().setDefaultFont(theme.font(self._px))
        self.clear()
        cursor = QTextCursor(self.document())
        block = QTextBlockFormat()
        block.setLineHeight(_LINE_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        before = ""
        self._runs = []
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
            start = cursor.position()
            cursor.insertText(piece.text, look)
            self._runs.append(_Run(start=start, end=cursor.position(), piece=piece))
        self._fit()
        self._show_pins()

    @property
    def marked(self) -> tuple[str, Span | None]:
        """The marked words and where they stand in the text as it is now (code points); None for words taken out."""
        since, until = self.textCursor().selectionStart(), self.textCursor().selectionEnd()
        at, first, last, gone = 0, -1, -1, ""
        for run in self._runs:
            offsets = Offsets(run.piece.text)
            a = offsets.from_qt(min(max(since, run.start), run.end) - run.start)
            b = offsets.from_qt(min(max(until, run.start), run.end) - run.start)
            if run.piece.kind == "removed":
                gone += run.piece.text[a:b]
                continue
            if b > a:
                first, last = (at + a if first < 0 else first), at + b
            at += len(run.piece.text)
        words = self.now[first:last] if first >= 0 else ""
        if not words.strip():
            return gone.strip(), None
        start = first + len(words) - len(words.lstrip())
        return words.strip(), Span(start, start + len(words.strip()))

    @property
    def now(self) -> str:
        """The text as it is, without what was taken out."""
        return "".join(piece.text for piece in self._pieces if piece.kind != "removed")

    def set_pins(self, pins: Sequence[PinMark], current: str = "") -> None:
        """Underline what is commented on; `current` is the key of the passage that is shown."""
        self._pins, self._current = tuple(pins), current
        self._show_pins()

    def pin_rect(self, key: str) -> QRect:
        """Where a passage begins, in this widget; empty when it is not here."""
        pin = next((one for one in self._pins if one.key == key), None)
        place = self._place(pin) if pin is not None else None
        if place is None:
            return QRect()
        cursor = QTextCursor(self.document())
        cursor.setPosition(place[0])
        return self.cursorRect(cursor)

    def selection_point(self) -> QPoint:
        """Where the marked words end, in this widget."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self.textCursor().selectionEnd())
        return self.cursorRect(cursor).bottomLeft()

    def _place(self, pin: PinMark) -> tuple[int, int] | None:
        """Start and end of a passage in the document (UTF-16 units)."""
        left_out = "added" if pin.before else "removed"
        at, start, end = 0, -1, -1
        for run in self._runs:
            if run.piece.kind == left_out:
                continue
            until, offsets = at + len(run.piece.text), Offsets(run.piece.text)
            if start < 0 and pin.span.start < until:
                start = run.start + offsets.to_qt(Span(pin.span.start - at, pin.span.start - at))[0]
            if start >= 0 and pin.span.end <= until:
                end = run.start + offsets.to_qt(Span(0, pin.span.end - at))[1]
                break
            at = until
        return (start, end) if 0 <= start < end else None

    def _show_pins(self) -> None:
        theme = theme_of(self)
        marks: list[QTextEdit.ExtraSelection] = []
        for pin in self._pins:
            place = self._place(pin)
            if place is None:
                continue
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(place[0])
            cursor.setPosition(place[1], QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(theme.color("blue"))
            if pin.key == self._current:
                look.setBackground(theme.color("selection"))
            one.cursor, one.format = cursor, look  # type: ignore[attr-defined]
            marks.append(one)
        self.setExtraSelections(marks)

    def pin_at(self, point: QPoint) -> str:
        """The key of the commented passage at a point of this widget; the shortest where several lie there."""
        at = self.cursorForPosition(point).position()
        places = [(pin, place) for pin in self._pins if (place := self._place(pin)) is not None]
        hits = [(place[1] - place[0], pin.key) for pin, place in places if place[0] <= at <= place[1]]
        return min(hits)[1] if hits else ""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self.textCursor().hasSelection():
            self.selection_done.emit()
        elif key := self.pin_at(event.position().toPoint()):
            self.pin_clicked.emit(key)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift and self.textCursor().hasSelection():
            self.selection_done.emit()

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
