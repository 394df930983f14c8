"""Making the same change in all networks: from the words that are selected to one act with one way back."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QVBoxLayout

from editorial.workflow import everywhere
from editorial.workflow.drafting import SHARED, Draft
from ui.panes.same_bar import SameBar
from ui.panes.write_room import WriteRoom
from ui.words import many


class WriteSame(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        page = pane.page
        self.bar = SameBar(page)
        column = page.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(page.scroll) + 1, self.bar)
        self.bar.applied.connect(self._apply)
        self.bar.closed.connect(self.close)
        page.editor.menu_opened.connect(self._add_to_menu)
        pane.drafts.chosen.connect(self.bar.hide)
        self._asked: Draft | None = None

    @Slot()
    def ask(self) -> None:
        """Ask what the selected words, or the word at the cursor, shall become in all networks."""
        draft, words = self._pane.draft, self._words()
        if draft is None:
            return
        if not words.strip():
            self._pane.said.emit(self.tr("Select the words that shall change first."))
            return
        found = everywhere.standing(draft, words)
        if not found:
            self._pane.said.emit(self.tr("These words stand in no text as whole words: select all of a word."))
            return
        self._asked = draft
        self.bar.ask(words, found, self._names())

    @Slot()
    def close(self) -> None:
        """Take the bar away."""
        self.bar.hide()
        self._pane.page.editor.setFocus()

    def _words(self) -> str:
        cursor = QTextCursor(self._pane.page.editor.textCursor())
        if not cursor.hasSelection():
            cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        return cursor.selectedText().replace("\u2029", "\n").replace("\u2028", "\n").strip()

    def _names(self) -> dict[str, str]:
        tabs = self._pane.page.tabs
        names = {name: tabs.text_of(name) for name in tabs.ids if name != "shared"}
        return {**names, SHARED: self.tr("Shared text")}

    @Slot(str, str, object)
    def _apply(self, words: str, new: str, names: list[str]) -> None:
        draft = self._pane.draft
        if draft is None or draft is not self._asked:
            self.bar.hide()
            return
        count = sum(one.times for one in everywhere.standing(draft, words) if one.name in names and one.is_open)
        done = many(count, self.tr("Changed in one place"), self.tr("Changed in %n places"))
        self.bar.hide()
        self._pane.page.acts.do(done, names, partial(everywhere.change_everywhere, draft, words, new, names))
        self._pane.page.editor.setFocus()

    @Slot(object)
    def _add_to_menu(self, menu: QMenu) -> None:
        if self._words():
            menu.addSeparator()
            menu.addAction(self.tr("Make the same change in all networks…")).triggered.connect(self.ask)
