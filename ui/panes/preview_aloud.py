"""A post as a screen reader reads it: a numbered list, in order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from editorial.text.appearance import Heard
from ui.kit.card import Card
from ui.kit.text import Label


class AloudList(Card):
    """What is said of each thing, with a word before it that says what it is."""

    def __init__(self, heard: Sequence[Heard], parent: QWidget) -> None:
        super().__init__("", "", parent)
        self.setAccessibleName(self.tr("As a screen reader reads it"))
        self.body.setContentsMargins(14, 14, 14, 14)
        for at, one in enumerate(heard, 1):
            row = QHBoxLayout()
            row.setSpacing(8)
            number = Label(str(at), self, px=12, color="ink-soft", tabular=True)
            number.setMinimumWidth(number.fontMetrics().horizontalAdvance("00"))
            row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
            row.addWidget(Label(self._said(one), self, wrap=True, color=self._color(one)), 1)
            self.body.addLayout(row)

    def _color(self, one: Heard) -> str:
        missing = one.piece in ("image", "video") and not one.words and not one.decorative
        return "amber" if missing or (one.piece == "video" and not one.captions) else "ink"

    def _said(self, one: Heard) -> str:
        words = self._words(one)
        return self.tr("Part %1: %2").replace("%1", str(one.part)).replace("%2", words) if one.part else words

    def _words(self, one: Heard) -> str:
        if one.piece == "image":
            if one.decorative:
                return self.tr("Decorative image, passed over")
            return self.tr("Image: %1").replace("%1", one.words) if one.words else self.tr("Image without alt text")
        if one.piece == "video":
            captions = self.tr("with captions") if one.captions else self.tr("without captions")
            name = self.tr("Video: %1").replace("%1", one.words) if one.words else self.tr("Video without alt text")
            return f"{name}, {captions}"
        names = {
            "title": self.tr("Heading: %1"),
            "link": self.tr("Link: %1"),
            "comment": self.tr("First comment: %1"),
            "label": self.tr("Label: %1"),
            "time": self.tr("Time: %1"),
        }
        return names.get(one.piece, "%1").replace("%1", one.words)
