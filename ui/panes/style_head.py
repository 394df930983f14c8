"""What stands above the house style: its date, its file, its views, and for which posts it is shown."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import SecondaryButton
from ui.kit.hairline import Hairline
from ui.kit.metaline import MetaLine
from ui.kit.tabs import Tabs
from ui.kit.text import note, title
from ui.panes.style_column import DOCUMENT_PX, SIDE_PX
from ui.panes.style_records import StyleSheet
from ui.panes.style_words import StyleWords
from ui.theme.theme import theme_of


class StyleHead(QWidget):
    """`tabs` are the views, `filter` says which posts, `file_button` opens or begins the file."""

    def __init__(self, words: StyleWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words, self._ruled = words, True
        self._inside = QWidget(self)
        self._title, self._source, self._locked = title("", self), note("", self), note("", self)
        self.filter = MetaLine(self.tr("Which posts"), self)
        self.file_button = SecondaryButton("", self, icon_name="file-text")
        self.tabs = Tabs(self.tr("House style"), self)
        lines = QVBoxLayout()
        lines.setSpacing(4)
        lines.addWidget(self._title)
        lines.addWidget(self._source)
        buttons = QVBoxLayout()
        buttons.addWidget(self.file_button)
        buttons.addStretch(1)
        head = QHBoxLayout(self._inside)
        head.setContentsMargins(SIDE_PX, 20, SIDE_PX, 0)
        head.setSpacing(16)
        head.addLayout(lines, 1)
        head.addLayout(buttons)
        row = QHBoxLayout()
        row.addWidget(self._inside, 1)
        row.addStretch(0)
        self._tab_row = QHBoxLayout()
        self._tab_row.setContentsMargins(SIDE_PX, 0, SIDE_PX, 0)
        self._tab_row.addWidget(self.tabs)
        self._below = QWidget(self)
        self._line = Hairline(parent=self)
        below = QVBoxLayout(self._below)
        below.setContentsMargins(SIDE_PX, 8, SIDE_PX, 8)
        below.setSpacing(2)
        below.addWidget(self.filter)
        below.addWidget(self._locked)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addSpacing(8)
        whole.addLayout(self._tab_row)
        whole.addWidget(self._below)
        whole.addWidget(self._line)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def locked(self) -> str:
        """Why levels cannot be changed now, or nothing."""
        return self._locked.text()

    def set_sheet(self, sheet: StyleSheet) -> None:
        """Show where the style comes from."""
        self._title.setText(self._words.heading(sheet))
        self._source.setText(self._words.source(sheet))
        has_file = sheet.changed_at is not None
        self.file_button.setText(self.tr("Open the file") if has_file else self.tr("Begin our own"))
        self.file_button.updateGeometry()

    def show_filter(self, *, shown: bool, ruled: bool) -> None:
        """Show the line that says which posts, or leave it out where it says nothing; `ruled` draws a line under it, where
        what lies below scrolls."""
        self._ruled = ruled
        self.filter.setVisible(shown)
        self._fold()

    def set_locked(self, why: str) -> None:
        """Say why levels cannot be changed now, or nothing."""
        self._locked.setText(why)
        self._locked.setVisible(bool(why))
        self._fold()

    def _fold(self) -> None:
        shown = not (self.filter.isHidden() and self._locked.isHidden())
        self._below.setVisible(shown)
        self._line.setVisible(shown and self._ruled)

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(DOCUMENT_PX) + 2 * SIDE_PX)
