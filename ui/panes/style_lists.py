"""The house's own words: names, words of the trade, abbreviations, tags, what it calls itself."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.model.style import LISTS
from ui.kit.rows import Row
from ui.kit.text import Label, note
from ui.panes.style_column import ReadingColumn
from ui.panes.style_own_words import OwnWords
from ui.panes.style_records import StyleSheet, Words
from ui.panes.style_view import StyleView
from ui.panes.style_words import StyleWords


class ListsView(StyleView):
    """Signal: `edited(str, object, object)` with a list, the words added and the words taken away."""

    edited = Signal(str, object, object)

    def __init__(self, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._page = ReadingColumn(self)
        self._counts = dict.fromkeys(LISTS, 0)
        self.lists: dict[str, OwnWords] = {}
        self._page.column.addWidget(note(self.tr("A comma or Enter adds a word; a click takes it away."), self))
        self._page.column.addSpacing(16)
        for name in LISTS:
            self._add(name)
        self._page.reached.connect(self.reached)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def show_sheet(self, sheet: StyleSheet, why_locked: str) -> None:
        """Show the lists as they stand now."""
        for name, own in self.lists.items():
            words = sheet.lists.get(name, Words())
            own.set_words(words, locked=bool(why_locked))
            self._counts[name] = len(words.own) + len(words.below)
        self.restocked.emit()

    def contents(self) -> list[Row]:
        return [
            Row(id=name, title=self._words.listed(name)[0], right=str(count) if count else "")
            for name, count in self._counts.items()
        ]

    def go_to(self, entry: str) -> None:
        self._page.go_to(entry)

    def _add(self, name: str) -> None:
        title, about = self._words.listed(name)
        inside, column = self._page.inside, self._page.column
        column.addSpacing(28 if self.lists else 0)
        heading = Label(title, inside, px=16, weight=600)
        self._page.marks[name] = heading
        column.addWidget(heading)
        column.addSpacing(4)
        column.addWidget(Label(about, inside, color="ink-soft", wrap=True))
        column.addSpacing(8)
        own = self.lists[name] = OwnWords("", "", inside, of=title)
        own.edited.connect(partial(self._edited, name))
        column.addWidget(own)

    def _edited(self, name: str, more: tuple[str, ...], fewer: tuple[str, ...]) -> None:
        self.edited.emit(name, more, fewer)
