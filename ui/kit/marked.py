"""A few lines of words, some of them underlined as the editor underlines them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Slot
from PySide6.QtGui import QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.kit.paint import painting
from ui.theme.theme import SMALL_PX, theme_of

_WAVE = QTextCharFormat.UnderlineStyle.WaveUnderline


class MarkedText(QWidget):
    """`marks` are pairs of start and end in UTF-16 units. It is painted, never read as markup."""

    def __init__(
        self, text: str, marks: Sequence[tuple[int, int]] = (), parent: QWidget | None = None, *, color: str = "amber"
    ) -> None:
        super().__init__(parent)
        self._text, self._marks, self._color = text.replace("\n", "\u2028"), tuple(marks), color
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._dress)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(300), self.heightForWidth(10_000))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._layout(width)[1]) + 2

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._layout(self.width())[0]
        with painting(self) as painter:
            painter.setPen(theme_of(self).color("ink-soft"))
            layout.draw(painter, QPointF(0, 0))

    def _layout(self, width: int) -> tuple[QTextLayout, float]:
        theme = theme_of(self)
        layout = QTextLayout(self._text, theme.font(SMALL_PX))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        formats: list[QTextLayout.FormatRange] = []
        for start, end in self._marks:
            found = QTextLayout.FormatRange()
            found.start, found.length = start, end - start
            look = QTextCharFormat()
            look.setForeground(theme.color("ink"))
            look.setUnderlineStyle(_WAVE)
            look.setUnderlineColor(theme.color(self._color))
            found.format = look
            formats.append(found)
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height() * 1.2
        layout.endLayout()
        return layout, top

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
