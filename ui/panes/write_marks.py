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
    from ui.editor.draft_editor import DraftEditor
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
        self._hidden = False
        self._typing = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(HUSH_MS)
        self._soon.timeout.connect(self._hush)
        page.editor.cursor_moved.connect(self.cursor_moved)
        page.editor.smart.language = self.language

    def forget(self) -> None:
        """Another post comes: nothing has been said about it."""
        self.opinion = Opinion()
        self.current = ""

    @property
    def seen(self) -> Opinion:
        """What is shown of what the checks say: nothing while marks are hidden."""
        return Opinion() if self._hidden else self.opinion

    def set_hidden(self, *, hidden: bool) -> None:
        """Show no mark at all on the page, or all of them again."""
        self._hidden = hidden
        self.show(self.opinion, self.current)

    def typed(self) -> None:
        """The person is typing: nothing is said about this sentence."""
        self._typing = True

    def rest(self) -> None:
        """The person is not typing."""
        self._typing = False

    def show(self, opinion: Opinion, current: str, *, pictures_later: bool = False) -> None:
        """Underline what concerns the tab in front, mark the tabs, say what is wrong with pictures; of these, where another
        text is shown, after it is painted."""
        page, draft = self._page, self._page.draft
        self.opinion, self.current = opinion, current
        if draft is None:
            return
        for variant in draft.post.variants:
            if variant.id in page.tabs.ids:
                mark = self.seen.worst_of(variant.id) if draft.may_edit(variant.id) else None
                page.tabs.set_mark(variant.id, mark)  # type: ignore[arg-type]
        if page.document is None:
            return
        parts = draft.content(page.target).parts
        for (field, editor), part in zip(page.thread.editors, parts, strict=False):
            lines = editor.underlines
            if lines is not None:
                lines.set_shown(not self._hidden)
                lines.set_current(current)
                lines.set_marks(self._marks_in(field, part.text))
        self._hush()
        (page.media.show_soon if pictures_later else page.media.show)()

    def _marks_in(self, field: str, text: str) -> list[Mark]:
        """What is said about the words of one part, in UTF-16 units."""
        page, offsets = self._page, Offsets(text)
        marks: list[Mark] = []
        for one in self.opinion.said:
            concerns = one.place == page.target or (page.target != SHARED and page.target in one.networks)
            if one.span is None or one.finding.field != field or one.allowed or not concerns:
                continue
            start, end = offsets.to_qt(one.span)
            marks.append(Mark(start, end, one.level, one.key))
        return marks

    def go_to(self, said: Said) -> None:
        """Show the passage of an objection: its tab, its place."""
        page = self._page
        if said.place not in (page.target, SHARED):
            page.tabs.set_current(said.place)
        passage, editor = self._passage(said), page.thread.editor_of(said.finding.field)
        if passage is not None and editor is not None:
            cursor = editor.textCursor()
            cursor.setPosition(passage[1])
            editor.setTextCursor(cursor)
            self._arrive(editor)
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

    def _arrive(self, editor: DraftEditor | None = None) -> None:
        """The cursor stands somewhere else, and is seen there."""
        self._typing = False
        self._hush()
        editor = editor or self._page.editor
        self._page.show_line(editor.cursorRect(), editor)

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
        passage, editor = self._passage(said), page.thread.editor_of(said.finding.field)
        if passage is not None and editor is not None:
            editor.replace(*passage, words)
            editor.setFocus()

    def _passage(self, said: Said) -> tuple[int, int] | None:
        """Where the words of an objection stand now (UTF-16 units): typing has moved them since, or changed them."""
        editor = self._page.thread.editor_of(said.finding.field)
        lines = editor.underlines if editor is not None else None
        mark = next((one for one in lines.marks if one.key == said.key), None) if lines is not None else None
        return (mark.start, mark.end) if mark is not None else None

    @Slot()
    def cursor_moved(self) -> None:
        if self._typing and not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _hush(self) -> None:
        """Say nothing about the sentence that is being typed."""
        if self._page.draft is None:
            return
        found = self._unfinished()
        for _field, editor in self._page.thread.editors:
            lines = editor.underlines
            if lines is None:
                continue
            if found is None or not editor.hasFocus():
                lines.set_quiet(0, 0)
            else:
                block, start, end = found
                lines.set_quiet(block.position() + start, block.position() + end + 1)

    def unfinished(self) -> str:
        """The sentence that is being typed, as written; in a field beside the text, all that stands there. Empty when nobody
        is typing."""
        focus = self._page.editor.window().focusWidget()
        if isinstance(focus, QLineEdit):
            return focus.text().strip()
        if isinstance(focus, QPlainTextEdit) and focus is not self._writing():
            return focus.toPlainText().strip()
        found = self._unfinished()
        return "" if found is None else _units(found[0].text(), found[1], found[2]).strip()

    def _unfinished(self) -> tuple[QTextBlock, int, int] | None:
        """The paragraph of the sentence that is being typed, and its place there (UTF-16 units)."""
        editor, draft = self._writing(), self._page.draft
        if draft is None or not self._typing or editor is None:
            return None
        cursor = editor.textCursor()
        block = cursor.block()
        return block, *sentence_at(block.text(), cursor.positionInBlock(), self.language())

    def _writing(self) -> DraftEditor | None:
        """The part that has the focus."""
        return next((editor for _field, editor in self._page.thread.editors if editor.hasFocus()), None)

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
