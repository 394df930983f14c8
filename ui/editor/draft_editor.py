"""The page one writes on: grows with its text, shows findings, never checks anything itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QMimeData, QRect, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QInputMethodEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextDocumentLayout, QPlainTextEdit, QSizePolicy, QTextEdit, QWidget

from editorial.model.desk import Author
from ui.editor.direction import Directions
from ui.editor.hits import Hits
from ui.editor.hover import Hover
from ui.editor.marks import Mark
from ui.editor.mentions import MentionOffer
from ui.editor.pasting import copied, paste, paste_exactly
from ui.editor.smart import SmartMarks
from ui.editor.snippets import SnippetOffer
from ui.editor.underlines import Underlines
from ui.editor.words import Words
from ui.theme.reading import reading_font
from ui.theme.theme import theme_of

TEXT_PX = 16
SMALLEST_LINES = 3
_JUMPS = frozenset({Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home, Qt.Key.Key_End})


class DraftEditor(QPlainTextEdit):
    """Signals: `edited()` after each change by the person; `finding_clicked(str)` with a finding's
    key; `cursor_moved()`; `files_dropped(object)` with local paths; `image_given(object)` with a pasted QImage;
    `line_moved(object)` with the cursor's rectangle, for whoever scrolls."""

    edited = Signal()
    finding_clicked = Signal(str)
    cursor_moved = Signal()
    files_dropped = Signal(object)
    image_given = Signal(object)
    line_moved = Signal(object)
    menu_opened = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Text"))
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.directions = Directions(self)
        self._lines: dict[int, Underlines] = {}
        self._words: dict[int, Words] = {}
        self._names: tuple[str, ...] = ()
        self._loading = False
        self._tall = 0
        self._pressed = ""
        self.setObjectName("page")
        self._strongly = False
        self.mentions = MentionOffer(self)
        self.snippets = SnippetOffer(self)
        self.hover = Hover(self)
        self.smart = SmartMarks(self)
        self.hits = Hits(self)
        self.hits.one_chosen.connect(self._mark_selection)
        self.edited.connect(self.mentions.typed)
        self.cursor_moved.connect(self.mentions.moved)
        self.edited.connect(self.snippets.typed)
        self.cursor_moved.connect(self.snippets.moved)
        theme_of(self).changed.connect(self._dress)
        self._moved_soon = QTimer(self)
        self._moved_soon.setSingleShot(True)
        self._moved_soon.setInterval(0)
        self._moved_soon.timeout.connect(self._moved)
        self.cursorPositionChanged.connect(self._moved_soon.start)
        self._grow_soon = QTimer(self)
        self._grow_soon.setSingleShot(True)
        self._grow_soon.setInterval(0)
        self._grow_soon.timeout.connect(self._grow)
        self._dress()

    def make_document(self, text: str) -> QTextDocument:
        """A document for one text; switch with `show_document`."""
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setPlainText(text)
        document.setUndoRedoEnabled(True)
        lines = Underlines(document, theme_of(self))
        lines.set_names(self._names)
        self._lines[id(document)] = lines
        self._words[id(document)] = Words(document)
        self.directions.read(document, text)
        document.contentsChanged.connect(self._contents_changed)
        document.documentLayout().documentSizeChanged.connect(self._grow_soon.start)
        return document

    def set_people(self, people: Sequence[Author], platform: str) -> None:
        """Who may be mentioned, with their handles on `platform` (none for the shared text)."""
        self.mentions.set_people(people, platform)
        self._names = tuple(one.name for one in people if one.active)
        for lines in self._lines.values():
            lines.set_names(self._names)

    def drop_document(self, document: QTextDocument) -> None:
        """Let go of a document that is shown no more."""
        self._lines.pop(id(document), None)
        self._words.pop(id(document), None)
        self.directions.forget(document)
        document.deleteLater()

    def show_document(self, document: QTextDocument, *, read_only: bool) -> None:
        """Write on this document from now on."""
        self._loading = True
        self.setDocument(document)
        self._loading = False
        self.setReadOnly(read_only)
        self._dress()
        self._grow()

    def set_text(self, document: QTextDocument, text: str) -> None:
        """Replace a document's text from outside, as one step that undo takes back, without telling of an edit."""
        if self._words[id(document)].text == text:
            return
        self._loading = True
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        cursor.endEditBlock()
        self._loading = False

    @property
    def text(self) -> str:
        """The words shown now."""
        words = self._words.get(id(self.document()))
        return words.text if words is not None else ""

    @property
    def underlines(self) -> Underlines | None:
        """The lines under the words shown now."""
        return self._lines.get(id(self.document()))

    def mark_at(self, position: int) -> Mark | None:
        """The finding that covers a position in UTF-16 units; the shortest where several do."""
        lines = self.underlines
        if lines is None:
            return None
        hits = [mark for mark in lines.marks if mark.start <= position <= mark.end]
        return min(hits, key=lambda mark: mark.end - mark.start, default=None)

    def select(self, start: int, end: int) -> None:
        """Select a passage (UTF-16 units) and bring it into view."""
        cursor = self.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_passage(self, start: int, end: int) -> None:
        """Mark what a comment is about (UTF-16 units), and nothing else; the mark moves with its words. Equal ends mark
        nothing."""
        marks: list[QTextEdit.ExtraSelection] = []
        if start < end:
            one = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(theme_of(self).color("selection"))
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
            look.setUnderlineColor(theme_of(self).color("blue"))
            one.cursor, one.format = cursor, look
            marks.append(one)
        if marks or self.extraSelections():
            self.setExtraSelections(marks)

    def replace(self, start: int, end: int, words: str) -> None:
        """Put `words` in the place of a passage: one step that Ctrl+Z takes back."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def put(self, document: QTextDocument, places: Sequence[tuple[int, int]], words: str) -> None:
        """Put `words` in several places (in order, UTF-16 units) of a document, in front or not, as one step of its undo."""
        cursor = QTextCursor(document)
        cursor.beginEditBlock()
        for start, end in reversed(places):
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        cursor.endEditBlock()
        if document is not self.document():
            self._words[id(document)].take_change()

    def text_of(self, document: QTextDocument) -> str:
        """The words of one document."""
        return self._words[id(document)].text

    def sizeHint(self) -> QSize:
        return QSize(560, self._tall or self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self._tall or self._wanted_height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        # The page does not scroll: what holds it does.
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.directions.align_seen(event.rect())
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow_soon.start()
        elif self.hasFocus():
            # Only now the line with the cursor stands where it will be.
            self._moved_soon.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.hover.typed()
        super().keyPressEvent(event)
        if words := event.text():
            self.smart.typed(words)
        if event.key() in _JUMPS:
            self._moved_soon.start()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self.hover.typed()
        super().inputMethodEvent(event)
        if words := event.commitString():
            self.smart.typed(words)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        mark = self.mark_at(self.cursorForPosition(event.position().toPoint()).position())
        self._pressed = mark.key if mark is not None and event.button() == Qt.MouseButton.LeftButton else ""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.hover.moved(event.position().toPoint(), self.underlines, pressed=bool(event.buttons()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.hover.gone()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._pressed and not self.textCursor().hasSelection():
            self.finding_clicked.emit(self._pressed)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        if not self.isReadOnly():
            exactly = QAction(self.tr("Paste exactly as it is"), menu)
            exactly.setEnabled(self.canPaste())
            exactly.triggered.connect(self.paste_exactly)
            pasting = [one for one in menu.actions() if one.objectName() == "edit-paste"]
            after = menu.actions().index(pasting[0]) + 1 if pasting else len(menu.actions())
            menu.insertAction(menu.actions()[after] if after < len(menu.actions()) else None, exactly)
        self.menu_opened.emit(menu)
        mark = self.mark_at(self.cursorForPosition(event.pos()).position())
        if mark is not None:
            first = menu.actions()[0] if menu.actions() else None
            show = menu.addAction(self.tr("Show what is said about this"))
            menu.insertAction(first, show)
            menu.insertSeparator(first)
            if self._run(menu, event) is show:
                self.finding_clicked.emit(mark.key)
        else:
            self._run(menu, event)
        menu.deleteLater()

    @staticmethod
    def _run(menu: QMenu, event: QContextMenuEvent) -> object:
        return menu.exec(event.globalPos())

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return source.hasText() or source.hasImage() or bool(_local_files(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if paths := _local_files(source):
            self.files_dropped.emit(paths)
        elif source.hasText():
            paste(self, source)
        elif source.hasImage():
            self.image_given.emit(source.imageData())

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self)

    @Slot()
    def paste_exactly(self) -> None:
        """Paste what the clipboard holds as it is, tidying nothing."""
        paste_exactly(self)

    @Slot()
    def _contents_changed(self) -> None:
        words = self._words.get(id(self.document()))
        if words is not None and words.take_change():
            if words.take_anew():
                self.directions.read(self.document(), words.text)
            self.directions.typed()
            if not self._loading:
                self.edited.emit()

    @Slot()
    def _moved(self) -> None:
        self.cursor_moved.emit()
        self.line_moved.emit(QRect(self.cursorRect()))

    def _wanted_height(self) -> int:
        document = self.document()
        layout = document.documentLayout()
        height = 0.0
        block = document.begin()
        while block.isValid():
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        return round(max(height, SMALLEST_LINES * line)) + 4

    @Slot()
    def _grow(self) -> None:
        wanted = self._tall = self._wanted_height()
        if wanted != self.height() or self.minimumHeight() != wanted:
            self.setFixedHeight(wanted)

    @Slot(bool)
    def _mark_selection(self, strongly: bool) -> None:
        """Show what is selected in blue pencil, or in the quiet colour of selections."""
        self._strongly = strongly
        self._dress_frame()

    def _dress_frame(self) -> None:
        theme = theme_of(self)
        pair = ("blue", "on-blue") if self._strongly else ("selection", "ink")
        ground, ink = (theme.color(name).name() for name in pair)
        colours = f"selection-background-color: {ground}; selection-color: {ink};"
        self.setStyleSheet(f"#page {{ background: transparent; border: none; padding: 0; {colours} }}")

    @Slot()
    def _dress(self) -> None:
        self._dress_frame()
        font = reading_font(theme_of(self).px(TEXT_PX))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(self.directions.margin_of(self.document()))
        self._grow_soon.start()


def _local_files(source: QMimeData) -> Sequence[str]:
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
