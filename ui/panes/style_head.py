"""What stands above the house style: its date, its file, and for which posts it is shown."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import SecondaryButton
from ui.kit.metaline import MetaLine, Piece
from ui.kit.paint import painting
from ui.kit.text import note, title
from ui.panes.style_document import DOCUMENT_PX, SIDE_PX
from ui.panes.style_records import For, StyleSheet
from ui.panes.style_words import StyleWords
from ui.theme.theme import theme_of


class StyleHead(QWidget):
    """`filter` says which posts (network, audience, campaign), `file_button` opens or begins the file."""

    def __init__(self, words: StyleWords, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._inside = QWidget(self)
        self._title, self._source, self._locked = title("", self), note("", self), note("", self)
        self.filter = MetaLine(self.tr("Which posts"), self)
        self.file_button = SecondaryButton("", self, icon_name="file-text")
        lines = QVBoxLayout()
        lines.setSpacing(4)
        for part in (self._title, self._source, self.filter, self._locked):
            lines.addWidget(part)
        buttons = QVBoxLayout()
        buttons.addWidget(self.file_button)
        buttons.addStretch(1)
        head = QHBoxLayout(self._inside)
        head.setContentsMargins(SIDE_PX, 20, SIDE_PX, 12)
        head.setSpacing(16)
        head.addLayout(lines, 1)
        head.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 1)
        row.addWidget(self._inside, 1)
        row.addStretch(0)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def locked(self) -> str:
        """Why levels cannot be changed now, or nothing."""
        return self._locked.text()

    def set_sheet(self, sheet: StyleSheet, wanted: For, *, with_campaigns: bool) -> None:
        """Show where the style comes from, and for which posts."""
        self._title.setText(self._words.heading(sheet))
        self._source.setText(self._words.source(sheet))
        has_file = sheet.changed_at is not None
        self.file_button.setText(self.tr("Open the file") if has_file else self.tr("Begin our own"))
        self.file_button.updateGeometry()
        network, audience = self._words.network(wanted.platform), self._words.audience(wanted.audience)
        pieces = [
            Piece(id="network", text=network, lead=self.tr("For"), name=self.tr("Network")),
            Piece(id="audience", text=audience, name=self.tr("Audience")),
        ]
        if with_campaigns:
            pieces.append(Piece(id="campaign", text=self._words.campaign(wanted.campaign), name=self.tr("Campaign")))
        self.filter.set_pieces(pieces)

    def set_locked(self, why: str) -> None:
        """Say why levels cannot be changed now, or nothing."""
        self._locked.setText(why)
        self._locked.setVisible(bool(why))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme_of(self).color("hairline"))

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(DOCUMENT_PX) + 2 * SIDE_PX)
