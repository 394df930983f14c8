"""Keys as they look on a keyboard, and the hints written with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFontMetrics, QKeySequence, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.paint import box, painting
from ui.kit.text import note
from ui.theme.theme import Theme, theme_of

_KEY_PX = 11


def key_words(shortcut: str) -> str:
    """A shortcut as this system writes it, with spaces: "Ctrl K", "⌘K"."""
    return QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def keycap_size(theme: Theme, words: str) -> QSize:
    """The room a key needs."""
    metrics = QFontMetrics(theme.font(_KEY_PX))
    return QSize(max(metrics.horizontalAdvance(words) + theme.px(10), theme.px(18)), metrics.height() + theme.px(4))


def paint_keycap(painter: QPainter, theme: Theme, words: str, rect: QRect) -> None:
    """Paint a key filling `rect`."""
    box(painter, rect, theme.px(4), edge=theme.color("hairline"))
    painter.setFont(theme.font(_KEY_PX))
    painter.setPen(theme.color("ink-soft"))
    painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), words)


class KeyCap(QWidget):
    """One key."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self.setAccessibleName(words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme_of(self).changed.connect(self._resize)

    def sizeHint(self) -> QSize:
        return keycap_size(theme_of(self), self._words)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            paint_keycap(painter, theme_of(self), self._words, self.rect())

    @Slot()
    def _resize(self) -> None:
        self.updateGeometry()


class KeyHints(QWidget):
    """A line such as "[J] [K] next, back  [A] approve", from pairs of keys and words."""

    def __init__(self, hints: Sequence[tuple[Sequence[str], str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = FlowLayout(self, spacing=10, line_spacing=2)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for keys, words in hints:
            hint = QWidget(self)
            row = QHBoxLayout(hint)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(4)
            for key in keys:
                row.addWidget(KeyCap(key, hint))
            row.addWidget(note(words, hint, wrap=False))
            line.addWidget(hint)
