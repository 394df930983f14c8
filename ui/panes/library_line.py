"""An icon and its words, as the library's right column lists what it knows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.glyph import Glyph
from ui.kit.text import Label


class IconLine(QWidget):
    """An icon and its words; the words wrap beside it."""

    def __init__(self, icon_name: str, words: str, parent: QWidget, *, color: str = "ink-soft") -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        glyph = Glyph(self, px=15, height_px=18)
        glyph.set_icon(icon_name, color)
        row.addWidget(glyph, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Label(words, self, color=color, wrap=True), 1)
