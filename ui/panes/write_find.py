"""Find and replace in the texts of the open post: which texts, which hit is the current one, what is put in its place."""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor

from editorial.model.span import Span
from editorial.text.finding_words import hits, replaced
from editorial.workflow.drafting import SHARED
from ui.bridge.offsets import Offsets
from ui.editor.draft_editor import DraftEditor
from ui.panes.write_room import WriteRoom
from ui.words import many

AGAIN_MS = 200
"""After a change of the text it is looked for again so much later."""
_LONGEST = 100


class Hit(NamedTuple):
    """One place: `name` is the tab's ("" for the shared text), `part` counts the parts of a thread from 0, `span` is in code
    points of that part's text."""

    name: str
    part: int
    span: Span


class WriteFind(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane, self._page, self._bar = pane, pane.page, pane.page.find_bar
        self._found: list[Hit] = []
        self._current = -1
        self._last = pane.page.editor
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        bar = self._bar
        bar.wanted.connect(self._look_anew)
        bar.step_asked.connect(self.step)
        bar.replace_asked.connect(self.replace_one)
        bar.replace_all_asked.connect(self.replace_all)
        bar.closed.connect(self._closed)
        self._serve(pane.page.editor)
        pane.page.thread.made.connect(self._serve)
        pane.page.target_changed.connect(self._text_changed)
        pane.checker.pending.connect(self._text_changed)
        pane.checker.opinion.connect(self._text_changed)

    @Slot(object)
    def _serve(self, editor: DraftEditor) -> None:
        editor.edited.connect(self._text_changed)
        editor.cursor_moved.connect(self._text_changed)
        self._page.scroll.verticalScrollBar().valueChanged.connect(editor.hits.seen_more)

    # -- the bar -------------------------------------------------------------------------------------------------------

    def open(self, *, replacing: bool) -> None:
        """Show the bar; what is selected is looked for."""
        draft, editor = self._pane.draft, self._editor()
        if draft is None:
            return
        words = editor.textCursor().selectedText() if editor.hasFocus() else ""
        if "\u2029" in words or len(words) > _LONGEST:
            words = ""
        self._bar.open_bar(
            words, replacing=replacing, may_replace=self._page.may_edit, several=len(self._names(everywhere=True)) > 1
        )
        self._look_anew()

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next or the previous hit, through the other texts where they are asked for."""
        if self._bar.isHidden():
            self.open(replacing=False)
            return
        self._look()
        if not self._found:
            return
        cursor = self._editor().textCursor()
        if by > 0:
            at = self._first_from(cursor.selectionEnd())
        else:
            at = (self._first_from(cursor.selectionStart()) - 1) % len(self._found)
        self._choose(at)

    @Slot()
    def _closed(self) -> None:
        self._found, self._current = [], -1
        self._again.stop()
        for _field, editor in self._page.thread.editors:
            editor.hits.show((), -1)
        self._editor().setFocus()

    def _editor(self) -> DraftEditor:
        """The editor of the part that was written in last."""
        editors = [editor for _field, editor in self._page.thread.editors]
        self._last = next((one for one in editors if one.hasFocus()), self._last)
        if self._last not in editors:
            self._last = self._page.editor
        return self._last

    # -- looking -------------------------------------------------------------------------------------------------------

    def _names(self, *, everywhere: bool) -> list[str]:
        """The texts to look in: the one in front, or all that may be changed and are texts of their own."""
        draft, front = self._pane.draft, self._page.target
        if draft is None:
            return []
        own = [one.id for one in draft.post.variants if draft.may_edit(one.id) and draft.is_own(one.id, "text")]
        alone = len(draft.post.variants) == 1 and not own
        return [SHARED, *own] if everywhere and not alone else [front]

    def _texts(self, name: str) -> list[str]:
        """The words of the parts of a text."""
        draft = self._pane.draft
        parts = draft.content(name).parts if draft is not None else ()
        return [part.text for part in (parts[:1] if name == SHARED else parts)]

    def _look(self) -> None:
        everywhere = self._bar.everywhere.isChecked()
        self._found = [
            Hit(name, part, span)
            for name in self._names(everywhere=everywhere)
            for part, text in enumerate(self._texts(name))
            for span in hits(text, self._bar.asked)
        ]
        self._bar.set_may_replace(everywhere or self._page.may_edit)

    @Slot()
    def _look_anew(self) -> None:
        """Something else is looked for: the first of it from here on."""
        self._look()
        at = self._first_from(self._editor().textCursor().selectionStart())
        front = at >= 0 and self._found[at].name == self._page.target
        self._choose(at) if front else self._show(-1)

    @Slot()
    def _text_changed(self) -> None:
        if not self._bar.isHidden():
            self._again.start()

    @Slot()
    def _look_again(self) -> None:
        if self._bar.isHidden():
            return
        self._look()
        editor = self._editor()
        cursor = editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        part, offsets = self._part_of(editor), Offsets(editor.text)
        chosen = (
            at
            for at, hit in enumerate(self._found)
            if hit.name == self._page.target and hit.part == part and offsets.to_qt(hit.span) == here
        )
        self._show(next(chosen, -1))

    def _part_of(self, editor: DraftEditor) -> int:
        return [one for _field, one in self._page.thread.editors].index(editor)

    def _first_from(self, position: int) -> int:
        """The first hit at a position (UTF-16 units) of the part written in last or behind it, round all texts; -1: none."""
        editor = self._editor()
        names = self._names(everywhere=self._bar.everywhere.isChecked())
        front = names.index(self._page.target) if self._page.target in names else 0
        here = (front, self._part_of(editor), Offsets(editor.text).from_qt(position))
        behind = (at for at, hit in enumerate(self._found) if (names.index(hit.name), hit.part, hit.span.start) >= here)
        return next(behind, 0 if self._found else -1)

    # -- showing -------------------------------------------------------------------------------------------------------

    def _choose(self, at: int) -> None:
        """Go to a hit: its tab, its part, its words."""
        if not 0 <= at < len(self._found):
            self._show(-1)
            return
        hit = self._found[at]
        if hit.name != self._page.target:
            self._page.tabs.set_current(hit.name or "shared")
        editor = self._last = self._page.thread.editors[hit.part][1]
        cursor = editor.textCursor()
        start, end = Offsets(editor.text).to_qt(hit.span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        editor.setTextCursor(cursor)
        self._page.show_line(editor.cursorRect(), editor)
        self._show(at)

    def _show(self, current: int) -> None:
        self._current = current
        self._bar.show_count(current, len(self._found))
        for part, (_field, editor) in enumerate(self._page.thread.editors):
            here = [at for at, hit in enumerate(self._found) if hit.name == self._page.target and hit.part == part]
            offsets = Offsets(editor.text)
            places = [offsets.to_qt(self._found[at].span) for at in here]
            editor.hits.show(places, here.index(current) if current in here else -1)

    # -- replacing -----------------------------------------------------------------------------------------------------

    @Slot()
    def replace_one(self) -> None:
        """Replace the current hit and go to the next; where none is current yet, go to one first."""
        self._look_again()
        if 0 <= self._current < len(self._found) and self._bar.one.isEnabled():
            hit = self._found[self._current]
            self._put(hit.name, hit.part, [hit.span])
        self.step(1)

    @Slot()
    def replace_all(self) -> None:
        """Replace every hit: one step of undo for each text."""
        self._look()
        if not self._found or not self._bar.all.isEnabled():
            return
        count = len(self._found)
        for name, part in dict.fromkeys((hit.name, hit.part) for hit in self._found):
            self._put(name, part, [hit.span for hit in self._found if (hit.name, hit.part) == (name, part)])
        self._pane.said.emit(many(count, self.tr("1 replaced"), self.tr("%n replaced")))
        self._look_again()

    def _put(self, name: str, part: int, spans: list[Span]) -> None:
        draft, page, words = self._pane.draft, self._page, self._bar.replacement.text()
        if draft is None or not draft.may_edit(name):
            return
        if part and name != page.target:
            # A part that lies behind has no document: it takes the words as one step of its undo when it is shown.
            parts = list(draft.content(name).parts)
            parts[part] = replace(parts[part], text=replaced(parts[part].text, self._bar.asked, words)[0])
            draft.set_parts(name, parts)
            page.tell()
            return
        editor = page.thread.editors[part][1] if part else page.editor
        document = editor.document() if part else page.document_of(name)
        offsets = Offsets(editor.text_of(document))
        editor.put(document, [offsets.to_qt(span) for span in spans], words)
        if not part:
            page.take_text(name, editor.text_of(document))
