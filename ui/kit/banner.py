"""A line across the top of a pane: what happened, and what to do."""

from __future__ import annotations

from types import MappingProxyType
from typing import Literal

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.buttons import IconButton, QuietButton
from ui.kit.glyph import Glyph
from ui.kit.paint import painting
from ui.kit.text import Label
from ui.theme.theme import theme_of

Kind = Literal["info", "warning", "error"]
_GROUNDS = MappingProxyType({"info": "blue-tint", "warning": "amber-tint", "error": "red-tint"})


class Banner(QWidget):
    """Signal: `dismissed()`, when a person closed it. Errors and warnings carry their mark, so not colour alone."""

    dismissed = Signal()

    def __init__(
        self, text: str = "", kind: Kind = "info", parent: QWidget | None = None, *, closable: bool = False
    ) -> None:
        super().__init__(parent)
        self._kind: Kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 5, 10, 5)
        self._row.setSpacing(10)
        self._glyph = Glyph(self, px=16, height_px=26)
        self._row.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        self._words = Label("", self, wrap=True)
        self._words.setMinimumHeight(theme_of(self).px(26))
        self._row.addWidget(self._words, 1)
        self._close = IconButton(self.tr("Close"), "x", parent=self, size_px=26)
        self._close.setVisible(closable)
        # A click that takes the line away leaves the keys where they are.
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self._dismiss)
        self._row.addWidget(self._close)
        self.set_text(text, kind)

    def set_text(self, text: str, kind: Kind | None = None) -> None:
        """Say something else, of another kind if one is given."""
        self._kind = kind or self._kind
        self._words.setText(text)
        if self._kind == "info":
            self._glyph.set_icon("info", "blue")
        else:
            self._glyph.set_mark(self._kind)
        self.setAccessibleName(text)
        self.update()

    def set_icon(self, name: str) -> None:
        """Another icon than the one of its kind, until the next `set_text`."""
        self._glyph.set_icon(name, "blue")

    def add_action(self, text: str) -> QuietButton:
        """A further button at the end of the line; connect its `clicked`."""
        button = QuietButton(text, self, color="ink")
        button.setAutoDefault(False)
        self._row.insertWidget(self._row.count() - 1, button)
        return button

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color(_GROUNDS[self._kind]))

    @Slot()
    def _dismiss(self) -> None:
        self.hide()
        self.dismissed.emit()
