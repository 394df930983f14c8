"""Which one of two equal times is meant, in the hour that the clocks go back over."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label


class AskTwice(Sheet):
    """Signal: `chosen(int)`, 0 for the first and 1 for the second."""

    chosen = Signal(int)

    def __init__(self, window: QWidget, words: str, local: dt.datetime) -> None:
        super().__init__(window, self.tr("This time comes twice"), width_px=600)
        self.body.addWidget(Label(words, self, wrap=True))
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.second = SecondaryButton(self.tr("The second %1").replace("%1", f"{local:%H:%M}"), self)
        self.first = PrimaryButton(self.tr("The first %1").replace("%1", f"{local:%H:%M}"), self)
        for button in (cancel, self.second, self.first):
            self.add_button(button)
        cancel.clicked.connect(self.close_sheet)
        self.first.clicked.connect(self._first)
        self.second.clicked.connect(self._second)

    @Slot()
    def _first(self) -> None:
        self.close_sheet()
        self.chosen.emit(0)

    @Slot()
    def _second(self) -> None:
        self.close_sheet()
        self.chosen.emit(1)
