"""Two versions of a text side by side, with what it was before below."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from ui.kit.buttons import PrimaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import heading


class CompareSheet(Sheet):
    """Mine, theirs, and the version both began with. Everything can be selected and copied."""

    def __init__(self, window: QWidget, mine: str, theirs: str, base: str) -> None:
        super().__init__(window, self.tr("Compare"), width_px=900)
        self.set_title(self.tr("Two versions of this text"))
        row = QHBoxLayout()
        row.setSpacing(16)
        parts = ((self.tr("Yours"), mine), (self.tr("Theirs"), theirs), (self.tr("Before both"), base))
        for name, text in parts:
            column = QVBoxLayout()
            column.addWidget(heading(name, self))
            box = QPlainTextEdit(self)
            box.setReadOnly(True)
            box.setAccessibleName(name)
            box.setPlainText(text)
            box.setMinimumHeight(280)
            column.addWidget(box)
            row.addLayout(column, 1)
        self.body.addLayout(row)
        close = PrimaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)
