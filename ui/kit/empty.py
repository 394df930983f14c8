"""What an empty place says: what it is for, and the first step."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.glyph import Glyph
from ui.kit.text import Label
from ui.theme.theme import theme_of

WORDS_PX = 300
_MOST = 1000
"""The words take all the room up to their width before the two sides get any."""


class EmptyState(QWidget):
    """Signal: `action_requested()` from its one button. `primary` makes that button the place's primary one."""

    action_requested = Signal()

    def __init__(
        self,
        icon_name: str,
        title: str,
        text: str,
        action_label: str = "",
        parent: QWidget | None = None,
        *,
        primary: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(title)
        self._picture = Glyph(self, px=32, height_px=40)
        self._picture.set_icon(icon_name, "outline")
        self._title = Label("", self, px=16, weight=600, wrap=True)
        self._text = Label("", self, color="ink-soft", wrap=True)
        self.button = (PrimaryButton if primary else SecondaryButton)(action_label, self)
        self.button.setVisible(bool(action_label))
        self.button.clicked.connect(self.action_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter)
            # Without an alignment of its own, which would give it its narrowest form; the room beside it is shared.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(label, _MOST)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        self.set_text(title, text)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_text(self, title: str, text: str) -> None:
        """Say something else, for instance that a search found nothing."""
        self._title.setText(title)
        self._text.setText(text)
        self.setAccessibleName(title)

    @Slot()
    def _dress(self) -> None:
        for label in (self._title, self._text):
            label.setMaximumWidth(theme_of(self).px(WORDS_PX))
