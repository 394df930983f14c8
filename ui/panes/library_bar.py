"""What can be done with several posts of the library that are chosen together."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.announce import announce
from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.paint import painting
from ui.kit.text import Label
from ui.theme.theme import theme_of
from ui.words import many


class SelectedBar(QWidget):
    """A line under the cards, shown while two or more are chosen. Signals: `asked(str)` with evergreen, collection, take_out,
    archive or change; `let_go()`."""

    asked = Signal(str)
    let_go = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ids: tuple[str, ...] = ()
        self._buttons: dict[str, SecondaryButton] = {}
        self.words = Label("", self, weight=600, tabular=True)
        close = IconButton(self.tr("Choose none"), "x", parent=self)
        self.change_button = PrimaryButton(self.tr("Change…"), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(8)
        row.addWidget(close)
        row.addWidget(self.words)
        row.addStretch(1)
        for name, words, icon in (
            ("evergreen", self.tr("Evergreen"), "refresh-cw"),
            ("collection", self.tr("Collection…"), "folder"),
            ("take_out", self.tr("Take out"), "folder-open"),
            ("archive", self.tr("Archive"), "archive"),
        ):
            button = SecondaryButton(words, self, small=True, icon_name=icon)
            button.setObjectName(name)
            button.clicked.connect(partial(self.asked.emit, name))
            self._buttons[name] = button
            row.addWidget(button)
        row.addWidget(self.change_button)
        self.setAccessibleName(self.tr("What can be done with the chosen posts"))
        self.change_button.clicked.connect(partial(self.asked.emit, "change"))
        close.clicked.connect(self.let_go)
        self.in_collection(shown=False)
        self.hide()

    def in_collection(self, *, shown: bool) -> None:
        """Offer to take posts out while a collection is shown, else to put them into one."""
        self._buttons["take_out"].setVisible(shown)
        self._buttons["collection"].setVisible(not shown)

    def show_ids(self, ids: Sequence[str]) -> None:
        """The posts that are chosen now."""
        self.ids = tuple(ids)
        words = many(len(ids), "", self.tr("%n selected"))
        if len(ids) > 1 and words != self.words.text():
            announce(self, words)
        self.words.setText(words)
        self.setVisible(len(ids) > 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self)
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("raised"))
            painter.fillRect(0, 0, self.width(), 1, theme.color("hairline"))
