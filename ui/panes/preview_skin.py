"""The colours and sizes of a preview: its own, apart from the window's, so that a dark post can stand in a light window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QFont

from editorial.text.appearance import Screen
from ui.theme.theme import Theme
from ui.theme.tokens import Tokens

DESKTOP_PARTS = 0.92
"""How large letters on a desktop are drawn, so that its lines have the right number of words."""


@dataclass(frozen=True, slots=True)
class Skin:
    """One screen in one set of colours."""

    theme: Theme
    tokens: Tokens
    screen: Screen = "phone"

    def color(self, name: str) -> QColor:
        """The colour of a token in the preview."""
        return QColor(self.tokens.named(name))

    def px(self, length: float) -> int:
        """A length of the drawn screen."""
        return self.theme.px(length * (DESKTOP_PARTS if self.screen == "desktop" else 1.0))

    def font(self, px: float, weight: int = 400) -> QFont:
        """The interface's letters at the size they have on that screen."""
        return self.theme.font(px * (DESKTOP_PARTS if self.screen == "desktop" else 1.0), weight)
