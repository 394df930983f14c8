"""When the card beside a passage is shown: the pointer rests on it, or Alt Enter asks what is said where the cursor stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QTextCursor

from editorial.rulekit.pages import first_source
from ui.editor.draft_editor import DraftEditor
from ui.editor.marks import Mark
from ui.panes.finding_card import FindingCard, around
from ui.panes.write_findings import WriteFindings
from ui.panes.write_room import WriteRoom

GRACE_MS = 250
"""The pointer may cross the gap between the words and the card."""


class WriteCard(QObject):
    """Serves one WriteRoom. What the card's buttons wish goes the way of those in the side column."""

    def __init__(self, pane: WriteRoom, findings: WriteFindings) -> None:
        super().__init__(pane)
        self._pane, self._findings = pane, findings
        self._editor = pane.page.editor
        self.card = FindingCard(pane)
        self._by_pointer = False
        self._away = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._away.timeout.connect(self.card.close_card)
        card, checks = self.card, pane.checks
        for wish in ("fix", "leave", "ask", "explain", "go", "elsewhere", "add_word"):
            getattr(card, wish).connect(getattr(checks, wish))
        card.entered.connect(self._away.stop)
        card.left.connect(self._pointer_left)
        self._serve(self._editor)
        pane.page.thread.made.connect(self._serve)
        pane.page.target_changed.connect(card.close_card)
        pane.page.scroll.verticalScrollBar().valueChanged.connect(card.close_card)
        pane.checker.opinion.connect(self._follow)
        pane.checker.pending.connect(card.close_card)
        card.closed.connect(self._closed)

    @Slot(object)
    def _serve(self, editor: DraftEditor) -> None:
        editor.hover.rested.connect(self._rested)
        editor.hover.left.connect(self._pointer_left)
        editor.edited.connect(self.card.close_card)
        editor.line_moved.connect(self._cursor_moved)

    def open_here(self) -> None:
        """Show what is said where the cursor stands, and go into it."""
        writing = next((one for _field, one in self._pane.page.thread.editors if one.hasFocus()), None)
        mark = writing.mark_at(writing.textCursor().position()) if writing is not None else None
        if writing is None or mark is None:
            self._pane.said.emit(self.tr("Nothing is said about the words at the cursor."))
            return
        self._pane.page.marks.rest()
        self._by_pointer = False
        self._open(writing, mark, writing.textCursor().position(), focus=True)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.KeyPress and watched is self._editor:
            assert isinstance(event, QKeyEvent)
            self.card.close_card()
            return event.key() == Qt.Key.Key_Escape
        if kind == QEvent.Type.ShortcutOverride and watched is self._editor:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
        if kind in (QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.WindowDeactivate) and watched is self._pane:
            self.card.close_card()
        return False

    @Slot(str, int)
    def _rested(self, key: str, position: int) -> None:
        editor = self.sender().parent()
        assert isinstance(editor, DraftEditor)
        lines = editor.underlines
        mark = lines.seen_at(position) if lines is not None else None
        if mark is not None and mark.key == key and key != self.card.key:
            self._by_pointer = True
            self._open(editor, mark, position, focus=False)

    def _open(self, editor: DraftEditor, mark: Mark, position: int, *, focus: bool) -> None:
        said = next((one for one in self._pane.opinion.said if one.key == mark.key), None)
        if said is None:
            return
        self._away.stop()
        self.card.close_card()
        self._editor = editor
        page = self._findings.pages.get(said.finding.rule, "")
        self.card.show_said(
            said,
            self._pane.checks.title_of(said),
            self._findings.where_words([said])[said.key],
            first_source(page),
            may_edit=self._pane.page.may_edit,
        )
        words = around(self._line(mark.start), self._line(mark.end), self._line(position))
        if self.card.open_beside(words, clear=self._typed(), focus=focus):
            self._editor.installEventFilter(self)
            self._pane.installEventFilter(self)
            self.card.announce(self._editor)

    def _typed(self) -> QRect:
        """The lines of the sentence that is being typed."""
        lines = self._editor.underlines
        if lines is None or lines.quiet is None:
            return QRect()
        start, end = lines.quiet
        last = self._editor.document().characterCount() - 1
        return self._line(min(start, last)).united(self._line(min(end, last)))

    def _line(self, position: int) -> QRect:
        """Where a position of the text stands in the pane."""
        cursor = QTextCursor(self._editor.document())
        cursor.setPosition(min(position, self._editor.document().characterCount() - 1))
        rect = self._editor.cursorRect(cursor)
        return rect.translated(self._editor.viewport().mapTo(self._pane, QPoint()))

    @Slot()
    def _pointer_left(self) -> None:
        if self._by_pointer and self.card.is_open and not self.card.has_focus:
            self._away.start()

    @Slot(object)
    def _cursor_moved(self, _rect: QRect) -> None:
        if self.card.is_open and self._editor.hasFocus() and not self._by_pointer:
            self.card.close_card()

    @Slot(object)
    def _follow(self, _opinion: object) -> None:
        if self.card.key and self.card.key not in [one.key for one in self._pane.opinion.said]:
            self.card.close_card()

    @Slot()
    def _closed(self) -> None:
        self._away.stop()
        self._editor.removeEventFilter(self)
        self._pane.removeEventFilter(self)
