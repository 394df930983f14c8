"""Our own faults: what happened, what is safe, what to send."""

from __future__ import annotations

import platform

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editorial import __version__
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label


class Report(Sheet):
    """A card with the trace of a fault; it can be copied and holds no words of any post."""

    def __init__(self, window: QWidget, trace: str) -> None:
        super().__init__(window, self.tr("Something went wrong in Proofdesk"), width_px=640)
        self.set_title(self.tr("Something went wrong in Proofdesk"))
        words = self.tr("What you typed is safe. You can go on working; if it happens again, send this to your owner.")
        self.body.addWidget(Label(words, self, wrap=True))
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("Report"))
        self._text.setPlainText(f"Proofdesk {__version__}, Python {platform.python_version()}\n\n{trace}")
        self._text.setMinimumHeight(220)
        self.body.addWidget(self._text)
        copy = SecondaryButton(self.tr("Copy"), self, icon_name="copy")
        copy.clicked.connect(self._copy)
        self.add_button(copy)
        close = PrimaryButton(self.tr("Go on"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text.toPlainText())
