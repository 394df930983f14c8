"""Find and replace in the texts of the open post: which texts, which hit is the current one, what is put in its place."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextCursor

from editorial.model.span import Span
from editorial.text.finding_words import from_here, hits
from editorial.workflow.drafting import SHARED
from ui.bridge.offsets import Offsets
from ui.panes.write_room import WriteRoom
from ui.words import many

AGAIN_MS = 200
"""After a change of the text it is looked for again so much later."""
_LONGEST = 100


class Hit(NamedTuple):
    """One place: `name` is the tab's ("" for the shared text), `span` in code points of its text."""

    name: str
    span: Span


class WriteFind(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane, self._page = pane, pane.page
        self._editor, self._bar = pane.page.editor, pane.page.find_bar
        self._found: list[Hit] = []
        self._current = -1
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look_again)
        bar = self._bar
        bar.wanted.connect(self._look_anew)
        bar.step_asked.connect(self.step)
        bar.replace_asked.connect(self.replace_one)
        bar.replace_all_asked.connect(self.replace_all)
        bar.closed.connect(self._closed)
        self._editor.edited.connect(self._text_changed)
        self._editor.cursor_moved.connect(self._text_changed)
        pane.page.target_changed.connect(self._text_changed)
        pane.checker.pending.connect(self._text_changed)
        pane.checker.opinion.connect(self._text_changed)
        pane.page.scroll.verticalScrollBar().valueChanged.connect(self._editor.hits.seen_more)

    # -- the bar -------------------------------------------------------------------------------------------------------

    def open(self, *, replacing: bool) -> None:
        """Show the bar; what is selected is looked for."""
        draft = self._pane.draft
        if draft is None:
            return
        words = self._editor.textCursor().selectedText() if self._editor.hasFocus() else ""
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
        cursor = self._editor.textCursor()
        if by > 0:
            at = self._first_from(max(cursor.selectionEnd(), cursor.selectionStart()))
        else:
            at = (self._first_from(cursor.selectionStart()) - 1) % len(self._found)
        self._choose(at)

    @Slot()
    def _closed(self) -> None:
        self._found, self._current = [], -1
        self._again.stop()
        self._editor.hits.show((), -1)
        self._editor.setFocus()

    # -- looking -------------------------------------------------------------------------------------------------------

    def _names(self, *, everywhere: bool) -> list[str]:
        """The texts to look in: the one in front, or all that may be changed and are texts of their own."""
        draft, front = self._pane.draft, self._page.target
        if draft is None:
            return []
        own = [one.id for one in draft.post.variants if draft.may_edit(one.id) and draft.is_own(one.id, "text")]
        alone = len(draft.post.variants) == 1 and not own
        return [SHARED, *own] if everywhere and not alone else [front]

    def _look(self) -> None:
        draft = self._pane.draft
        self._found = []
        if draft is not None:
            for name in self._names(everywhere=self._bar.everywhere.isChecked()):
                found = hits(draft.content(name).text, self._bar.asked)
                self._found += [Hit(name, span) for span in found]
        self._bar.set_may_replace(self._bar.everywhere.isChecked() or self._page.may_edit)

    @Slot()
    def _look_anew(self) -> None:
        """Something else is looked for: the first of it from here on."""
        self._look()
        at = self._first_from(self._editor.textCursor().selectionStart())
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
        cursor = self._editor.textCursor()
        here = (cursor.selectionStart(), cursor.selectionEnd())
        offsets = self._offsets(self._page.target)
        chosen = (
            at
            for at, hit in enumerate(self._found)
            if hit.name == self._page.target and offsets.to_qt(hit.span) == here
        )
        self._show(next(chosen, -1))

    def _first_from(self, position: int) -> int:
        """The first hit at a position (UTF-16 units) of the text in front or later, in the texts behind it too."""
        front = self._page.target
        here = [at for at, hit in enumerate(self._found) if hit.name == front]
        point = self._offsets(front).from_qt(position)
        at = from_here([self._found[one].span for one in here], point)
        if at >= 0 and self._found[here[at]].span.start >= point:
            return here[at]
        if here:
            return (here[-1] + 1) % len(self._found)
        return 0 if self._found else -1

    def _offsets(self, name: str) -> Offsets:
        draft = self._pane.draft
        return Offsets(draft.content(name).text if draft is not None else "")

    # -- showing -------------------------------------------------------------------------------------------------------

    def _choose(self, at: int) -> None:
        """Go to a hit: its tab, its words."""
        if not 0 <= at < len(self._found):
            self._show(-1)
            return
        hit = self._found[at]
        if hit.name != self._page.target:
            self._page.tabs.set_current(hit.name or "shared")
        cursor = self._editor.textCursor()
        start, end = self._offsets(hit.name).to_qt(hit.span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._page.show_line(self._editor.cursorRect())
        self._show(at)

    def _show(self, current: int) -> None:
        self._current = current
        self._bar.show_count(current, len(self._found))
        front = [at for at, hit in enumerate(self._found) if hit.name == self._page.target]
        offsets = self._offsets(self._page.target)
        places = [offsets.to_qt(self._found[at].span) for at in front]
        self._editor.hits.show(places, front.index(current) if current in front else -1)

    # -- replacing -----------------------------------------------------------------------------------------------------

    @Slot()
    def replace_one(self) -> None:
        """Replace the current hit and go to the next; where none is current yet, go to one first."""
        self._look_again()
        if not 0 <= self._current < len(self._found) or not self._bar.one.isEnabled():
            self.step(1)
            return
        hit = self._found[self._current]
        self._replace(hit.name, [hit.span])
        self.step(1)

    @Slot()
    def replace_all(self) -> None:
        """Replace every hit: one step of undo for each text."""
        self._look()
        if not self._found or not self._bar.all.isEnabled():
            return
        names = dict.fromkeys(hit.name for hit in self._found)
        for name in names:
            self._replace(name, [hit.span for hit in self._found if hit.name == name])
        count = len(self._found)
        self._pane.said.emit(many(count, self.tr("1 replaced"), self.tr("%n replaced")))
        self._look_again()

    def _replace(self, name: str, spans: list[Span]) -> None:
        draft = self._pane.draft
        if draft is None or not draft.may_edit(name):
            return
        offsets = self._offsets(name)
        document = self._page.document_of(name)
        self._editor.put(document, [offsets.to_qt(span) for span in spans], self._bar.replacement.text())
        self._page.take_text(name, self._editor.text_of(document))
