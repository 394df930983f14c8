"""One part of a thread on the page: its number and counter, its words, its pictures."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.editor.draft_editor import DraftEditor
from ui.kit.buttons import IconButton
from ui.kit.hairline import Hairline
from ui.kit.text import Label
from ui.panes.pictures import Pictures, Thumbnails


class PartHead(QWidget):
    """Where a part stands in its thread, how long it is, and what can be done with it. Signal: `asked(str)` with "picture" (for
    parts after the first, whose pictures stand there only once there are some), "up", "down", "merge" or "delete"."""

    asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._place = Label("", self, px=12, weight=600, color="ink-soft", tabular=True)
        self._count = Label("", self, px=12, color="ink-soft", tabular=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 2)
        row.setSpacing(8)
        row.addWidget(self._place)
        row.addWidget(self._count)
        row.addStretch(1)
        icons = {"picture": "image", "up": "arrow-up", "down": "arrow-down", "merge": "combine", "delete": "trash-2"}
        self.buttons = {name: IconButton(name, icon, parent=self, size_px=26) for name, icon in icons.items()}
        for name, button in self.buttons.items():
            button.setProperty("deed", name)
            button.clicked.connect(self._clicked)
            row.addWidget(button)

    def show_part(self, at: int, of: int, count: str, *, over: bool, may_edit: bool) -> None:
        """Say that this is part `at` (from 0) of `of`, and how long it is."""
        place = f"{at + 1}/{of}"
        self._place.setText(place)
        self._count.setText(f"· {count}" if count else "")
        self._count.set_color("red" if over else "ink-soft")
        self._count.setAccessibleName(self.tr("%1, too long").replace("%1", count) if over else count)
        names = {
            "picture": self.tr("Add a picture or video to part %1"),
            "up": self.tr("Move part %1 up"),
            "down": self.tr("Move part %1 down"),
            "merge": self.tr("Join part %1 with the next"),
            "delete": self.tr("Delete part %1"),
        }
        for name, button in self.buttons.items():
            button.set_name(names[name].replace("%1", place))
            button.setVisible(may_edit and (name != "picture" or at > 0))
        self.buttons["up"].setEnabled(at > 0)
        self.buttons["down"].setEnabled(at < of - 1)
        self.buttons["merge"].setEnabled(at < of - 1)

    @Slot()
    def _clicked(self) -> None:
        self.asked.emit(str(self.sender().property("deed")))


class PartCard(QWidget):
    """A part after the first. Signals: `edited(int)` and `asked(int, str)` with its place."""

    edited = Signal(int)
    asked = Signal(int, str)

    def __init__(self, at: int, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self.at = at
        self.head = PartHead(self)
        self.editor = DraftEditor(self)
        self.pictures = Pictures(thumbnails, self)
        self._document: QTextDocument | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        column.addWidget(Hairline(self))
        column.addSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.editor)
        column.addSpacing(10)
        column.addWidget(self.pictures)
        self.head.asked.connect(self._asked)
        self.editor.edited.connect(self._edited)
        self.editor.files_dropped.connect(self.pictures.files_dropped)

    def show_text(self, text: str, name: str, *, has_media: bool, may_edit: bool) -> None:
        """Show the words of the part; `name` is what a screen reader calls it."""
        if self._document is None:
            self._document = self.editor.make_document(text)
            self.editor.show_document(self._document, read_only=not may_edit)
        else:
            self.editor.set_text(self._document, text)
            if self.editor.isReadOnly() == may_edit:
                self.editor.show_document(self._document, read_only=not may_edit)
        self.pictures.setVisible(has_media)
        self.editor.setAccessibleName(name)
        self.editor.setPlaceholderText(self.tr("And then?") if may_edit else "")

    @Slot()
    def _edited(self) -> None:
        self.edited.emit(self.at)

    @Slot(str)
    def _asked(self, deed: str) -> None:
        if deed == "picture":
            self.pictures.add_requested.emit()
            return
        self.asked.emit(self.at, deed)
