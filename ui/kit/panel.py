"""A side panel: a title, its buttons, and what it holds."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from ui.kit.paint import painting
from ui.kit.text import ElidedLabel, Label, heading
from ui.theme.theme import theme_of

Edge = Literal["start", "end", "none"]


class Panel(QWidget):
    """Put content into `body`; `edge` says where its hairline runs. `scrolls` lets the content scroll under the title."""

    def __init__(self, title: str, parent: QWidget | None = None, *, edge: Edge = "end", scrolls: bool = False) -> None:
        super().__init__(parent)
        self._edge: Edge = edge
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        start, end = (1, 0) if edge == "start" else (0, 1) if edge == "end" else (0, 0)
        column.setContentsMargins(start, 0, end, 0)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(16, 12, 12, 8)
        self._head.setSpacing(6)
        self.title = ElidedLabel(title, self, weight=600)
        self._count = Label("", self, weight=600)
        self._count.hide()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self._count)
        theme_of(self).changed.connect(self._dress_head)
        self._dress_head()
        column.addLayout(self._head)
        self.body = QVBoxLayout()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        if scrolls:
            column.addWidget(self._scroller(), 1)
        else:
            column.addLayout(self.body, 1)

    @Slot()
    def _dress_head(self) -> None:
        self.title.setMinimumHeight(theme_of(self).px(24))

    def set_title(self, title: str) -> None:
        """Name the panel."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def set_count(self, words: str) -> None:
        """Show a figure at the end of the title row, or nothing."""
        self._count.setText(words)
        self._count.setVisible(bool(words))

    def add_action(self, widget: QWidget) -> None:
        """Put a button at the end of the title row."""
        self._head.addWidget(widget)

    def add_section(self, title: str) -> QVBoxLayout:
        """A further heading in the body, and the layout under it."""
        section = QVBoxLayout()
        section.setContentsMargins(16, 14, 16, 4)
        section.setSpacing(6)
        section.addWidget(heading(title, self))
        self.body.addLayout(section)
        return section

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._edge == "none":
            return
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at_left = (self._edge == "start") != rtl
        with painting(self) as painter:
            line = QRect(0 if at_left else self.width() - 1, 0, 1, self.height())
            painter.fillRect(line, theme_of(self).color("hairline"))

    def _scroller(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setLayout(self.body)
        area.setWidget(inside)
        inside.setAutoFillBackground(False)
        return area
