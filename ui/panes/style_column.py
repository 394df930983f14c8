"""A column of reading width that scrolls, from the start of its place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.theme.theme import theme_of

DOCUMENT_PX = 720
SIDE_PX = 32
ABOVE_PX = 16


class ReadingColumn(QScrollArea):
    """Put content into `column`, with `inside` as its parent; `marks` are widgets that stand for entries of the contents.

    Signal: `reached(str)` with the entry the reader scrolled to.
    """

    reached = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.marks: dict[str, QWidget] = {}
        self._going = False
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        outer = QWidget()
        self.inside = QWidget(outer)
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(SIDE_PX, ABOVE_PX, SIDE_PX, 24)
        self.column.setSpacing(0)
        around = QVBoxLayout(outer)
        around.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout()
        row.addWidget(self.inside, 1)
        row.addStretch(0)
        around.addLayout(row)
        around.addStretch(1)
        self.setWidget(outer)
        outer.setAutoFillBackground(False)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def go_to(self, entry: str) -> None:
        """Scroll to an entry; says nothing."""
        if entry in self.marks:
            self.scroll_to(self.marks[entry])

    def scroll_to(self, widget: QWidget) -> None:
        """Scroll so that something inside stands first; says nothing."""
        self._going = True
        self.verticalScrollBar().setValue(max(0, widget.y() - ABOVE_PX))
        self._going = False

    @Slot(int)
    def _scrolled(self, top: int) -> None:
        passed = [entry for entry, mark in self.marks.items() if mark.y() <= top + 2 * ABOVE_PX]
        if passed and not self._going:
            self.reached.emit(passed[-1])

    @Slot()
    def _dress(self) -> None:
        self.inside.setMaximumWidth(theme_of(self).px(DOCUMENT_PX) + 2 * SIDE_PX)
