"""What the checks say, on the page: lines under words, marks on tabs, the way to a passage, a fix put in its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from editorial.model.span import Span
from editorial.workflow.drafting import SHARED
from ui.bridge.offsets import Offsets
from ui.editor.marks import Mark
from ui.editor.sentence import sentence_at
from ui.panes.write_facts import Opinion, Passage, Said

if TYPE_CHECKING:
    from ui.panes.write_parts import PageParts

HUSH_MS = 100
"""How often, while typing, it is asked anew which sentence is being typed."""


class PageMarks(QObject):
    """Serves one page."""

    def __init__(self, page: PageParts) -> None:
        super().__init__(page)
        self._page = page
        self.opinion = Opinion()
        self.current = ""
        self._typing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(HUSH_MS)
        self._soon.timeout.connect(self._hush)
        page.editor.cursor_moved.connect(self._cursor_moved)
        page.editor.smart.language = self.language

    def forget(self) -> None:
        """Another post comes: nothing has been said about it."""
        self.opinion = Opinion()
        self.current = ""

    def typed(self) -> None:
        """The person is typing: nothing is said about this sentence."""
        self._typing = True

    def rest(self) -> None:
        """The person is not typing."""
        self._typing = False

    def show(self, opinion: Opinion, current: str) -> None:
        """Underline what concerns the tab in front, mark the tabs, say what is wrong with pictures."""
        page, draft = self._page, self._page.draft
        self.opinion, self.current = opinion, current
        if draft is None:
            return
        for variant in draft.post.variants:
            if variant.id in page.tabs.ids:
                mark = opinion.worst_of(variant.id) if draft.may_edit(variant.id) else None
                page.tabs.set_mark(variant.id, mark)  # type: ignore[arg-type]
        document = page.document
        if document is None:
            return
        offsets = Offsets(draft.content(page.target).text)
        marks: list[Mark] = []
        for one in opinion.said:
            concerns = one.place == page.target or (page.target != SHARED and page.target in one.networks)
            if one.span is None or one.finding.field != "text" or one.allowed or not concerns:
                continue
            start, end = offsets.to_qt(one.span)
            marks.append(Mark(start, end, one.level, one.key))
        lines = page.editor.underlines_of(document)
        lines.set_current(current)
        lines.set_marks(marks)
        self._hush()
        page.media.show()

    def go_to(self, said: Said) -> None:
        """Show the passage of an objection: its tab, its place."""
        page = self._page
        if said.place not in (page.target, SHARED):
            page.tabs.set_current(said.place)
        passage = self._passage(said)
        if passage is not None:
            cursor = page.editor.textCursor()
            cursor.setPosition(passage[1])
            page.editor.setTextCursor(cursor)
            self._arrive()
        elif said.finding.field in page.extra:
            page.extra[said.finding.field].setFocus()

    @Slot(object)
    def go_to_passage(self, passage: Passage) -> None:
        """Select words that a figure rests on, where they stand now; nothing where they are gone."""
        page, draft = self._page, self._page.draft
        if draft is None:
            return
        if passage.place not in (SHARED, page.target) and passage.place in page.tabs.ids:
            page.tabs.set_current(passage.place)
        if passage.field in page.extra:
            page.extra[passage.field].setFocus()
            return
        text = draft.content(page.target).text
        start = passage.span.start if passage.span.of(text) == passage.words else text.find(passage.words)
        if start >= 0 and passage.words:
            page.editor.select(*Offsets(text).to_qt(Span(start, start + len(passage.words))))
            self._arrive()

    def _arrive(self) -> None:
        """The cursor stands somewhere else, and is seen there."""
        self._typing = False
        self._hush()
        self._page.show_line(self._page.editor.cursorRect())

    def replace(self, said: Said, words: str) -> None:
        """Put words in the place of a passage, as one step that undo takes back."""
        page = self._page
        if page.draft is None or (said.span is None and said.finding.field not in page.extra):
            return
        if said.place not in (page.target, SHARED):
            page.tabs.set_current(said.place)
        if said.finding.field in page.extra:
            field = page.extra[said.finding.field]
            span = said.span or Span(0, len(field.text))
            field.set_text(field.text[: span.start] + words + field.text[span.end :])
            field.changed.emit(field.text)
            return
        passage = self._passage(said)
        if passage is not None:
            page.editor.replace(*passage, words)
            page.editor.setFocus()

    def _passage(self, said: Said) -> tuple[int, int] | None:
        """Where the words of an objection stand now (UTF-16 units): typing has moved them since, or changed them."""
        lines = self._page.editor.underlines
        mark = next((one for one in lines.marks if one.key == said.key), None) if lines is not None else None
        return (mark.start, mark.end) if mark is not None else None

    @Slot()
    def _cursor_moved(self) -> None:
        if self._typing and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _hush(self) -> None:
        """Say nothing about the sentence that is being typed."""
        lines = self._page.editor.underlines
        if lines is None or self._page.draft is None:
            return
        found = self._unfinished()
        if found is None:
            lines.set_quiet(0, 0)
            return
        block, start, end = found
        lines.set_quiet(block.position() + start, block.position() + end + 1)

    def unfinished(self) -> str:
        """The sentence that is being typed, as written; in a field beside the text, all that stands there. Empty when nobody
        is typing."""
        focus = self._page.editor.window().focusWidget()
        if isinstance(focus, QLineEdit):
            return focus.text().strip()
        if isinstance(focus, QPlainTextEdit) and focus is not self._page.editor:
            return focus.toPlainText().strip()
        found = self._unfinished()
        return "" if found is None else _units(found[0].text(), found[1], found[2]).strip()

    def _unfinished(self) -> tuple[QTextBlock, int, int] | None:
        """The paragraph of the sentence that is being typed, and its place there (UTF-16 units)."""
        editor, draft = self._page.editor, self._page.draft
        if draft is None or not self._typing or not editor.hasFocus():
            return None
        cursor = editor.textCursor()
        block = cursor.block()
        return block, *sentence_at(block.text(), cursor.positionInBlock(), self.language())

    def language(self) -> str:
        """The language of the text in front: its own, the post's, or as it was found; empty while nobody knows."""
        draft = self._page.draft
        if draft is None:
            return ""
        found = next((one.language for one in self.opinion.results.values() if one.language), "")
        return draft.content(self._page.target).language or draft.head("language") or found


def _units(text: str, start: int, end: int) -> str:
    offsets = Offsets(text)
    return text[offsets.from_qt(start) : offsets.from_qt(end)]
