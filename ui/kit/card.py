"""A raised card with a hairline around it."""

from __future__ import annotations

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.paint import box, painting
from ui.kit.text import Label, heading
from ui.theme.theme import theme_of

CARD_CORNER_PX = 12


class Card(QWidget):
    """Put content into `body`. `dashed` is for what waits (a checklist before submitting) instead of what is."""

    def __init__(
        self, title: str = "", subtitle: str = "", parent: QWidget | None = None, *, dashed: bool = False
    ) -> None:
        super().__init__(parent)
        self._dashed = dashed
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.body = QVBoxLayout(self)
        margin = (12, 10, 12, 10) if dashed else (22, 18, 22, 18)
        self.body.setContentsMargins(*margin)
        self.body.setSpacing(8)
        self.title = heading(title, self)
        self.subtitle = Label(subtitle, self, color="ink-soft", wrap=True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.title)
        row.addWidget(self.subtitle, 1)
        self.body.addLayout(row)
        self.set_title(title, subtitle)

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Name the card; the quieter words follow on the same line."""
        self.title.setText(title)
        self.title.setVisible(bool(title))
        self.subtitle.setText(subtitle)
        self.subtitle.setVisible(bool(subtitle))
        self.setAccessibleName(title)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            if self._dashed:
                box(painter, self.rect(), 8, edge=theme.color("outline"), dashed=True)
            else:
                fill, edge = theme.color("raised"), theme.color("hairline")
                box(painter, self.rect(), CARD_CORNER_PX, fill=fill, edge=edge)
