"""All keys on one sheet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.kit.buttons import PrimaryButton
from ui.kit.keycap import KeyCap
from ui.kit.palette import Command
from ui.kit.sheet import Sheet
from ui.kit.text import Label


class KeysSheet(Sheet):
    """Lists every command that has a key; `letters` are those of Review by verb."""

    def __init__(self, window: QWidget, commands: Sequence[Command], letters: Mapping[str, str]) -> None:
        super().__init__(window, self.tr("All keys"), width_px=720)
        self.set_title(self.tr("All keys"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        words = {
            "next": self.tr("In Review: next"),
            "previous": self.tr("In Review: back"),
            "approve": self.tr("In Review: approve"),
            "return": self.tr("In Review: return"),
            "allow": self.tr("In Review: allow an exception"),
            "comment": self.tr("In Review: comment"),
            "suggest": self.tr("In Review: suggest other words"),
            "assign": self.tr("In Review: ask somebody else to look"),
            "beside": self.tr("In Review: two versions side by side"),
        }
        review = [(words[verb], (letter,)) for verb, letter in letters.items() if letter]
        lines = [(command.title, (command.shortcut,)) for command in commands if command.shortcut] + review
        half = (len(lines) + 1) // 2
        for at, (title, keys) in enumerate(lines):
            column = 0 if at < half else 3
            row = at if at < half else at - half
            grid.addWidget(Label(title, self, wrap=True), row, column + 1)
            for key in keys[:1]:
                grid.addWidget(KeyCap(" ".join(keys) if len(keys) > 1 else key, self), row, column)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(4, 1)
        self.body.addLayout(grid)
        close = PrimaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)
