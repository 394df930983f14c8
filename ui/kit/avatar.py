"""A person's initials on a disc whose colour stays theirs."""

from __future__ import annotations

from zlib import crc32

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import painting
from ui.theme.theme import theme_of

_COLOURS = ("avatar-d", "avatar-b", "avatar-c", "avatar-a")


def initials_of(name: str) -> str:
    """The first letters of the first and the last word; Thai vowels written before their letter are skipped."""
    words = [word.lstrip("เแโใไ") or word for word in name.split()]
    ends = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0] for word in ends).upper()


class Avatar(QWidget):
    """A disc with initials. The name beside it, or its accessible name, says who."""

    def __init__(self, name: str = "", initials: str = "", parent: QWidget | None = None, *, size_px: int = 26) -> None:
        super().__init__(parent)
        self._size_px = size_px
        self._initials, self._colour = "", _COLOURS[0]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_person(name, initials)
        theme_of(self).changed.connect(self.updateGeometry)

    def set_person(self, name: str, initials: str = "") -> None:
        """Show somebody else."""
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._initials = initials or initials_of(name)
        self._colour = _COLOURS[crc32(name.encode()) % len(_COLOURS)]
        self.update()

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(self._size_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self._colour))
            painter.drawEllipse(self.rect())
            painter.setFont(theme.font(self._size_px * 0.4, 600))
            painter.setPen(theme.color("on-avatar"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self._initials)
