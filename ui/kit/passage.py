"""Words of a text that can be gone to: a figure before them, as many lines as they need up to two."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.lines import clamp
from ui.kit.paint import box, draw_line, focus_ring, mirrored, painting
from ui.kit.text import plain_tip
from ui.theme.theme import SMALL_PX, Theme, theme_of

_LINES = 2
_SIDE_PX = 4


class PassageRow(FocusVisible, QPushButton):
    """A button to the keyboard and to a screen reader; `lead` is the figure ("+12"), `tip` says why it counts."""

    def __init__(self, words: str, parent: QWidget | None = None, *, lead: str = "", tip: str = "") -> None:
        super().__init__(words, parent)
        self._lead = lead
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setToolTip(plain_tip(tip))
        self.setAccessibleName(", ".join(part for part in (lead, words) if part))
        self.setAccessibleDescription(tip)
        theme_of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(220), self._height(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(80), self._height(1))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(theme_of(self), width)))

    def _height(self, lines: int) -> int:
        theme = theme_of(self)
        return max(theme.px(24), lines * self._line_height(theme) + theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        line, direction, whole = self._line_height(theme), self.layoutDirection(), self.rect()
        with painting(self) as painter:
            if self.underMouse() or self.isDown():
                box(painter, whole, 5, fill=theme.color("pressed" if self.isDown() else "hover"))
            lines = self._lines(theme, self.width())
            top = (self.height() - len(lines) * line) // 2
            side, lead = theme.px(_SIDE_PX), self._lead_room(theme)
            if self._lead:
                painter.setFont(theme.font(SMALL_PX, 500, tabular=True))
                painter.setPen(theme.color("ink-soft"))
                draw_line(painter, mirrored(QRect(side, top, lead, line), whole, direction), self._lead, direction)
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color("blue" if self.underMouse() else "ink"))
            for at, words in enumerate(lines):
                room = QRect(side + lead, top + at * line, self.width() - lead - 2 * side, line)
                draw_line(painter, mirrored(room, whole, direction), words, direction)
            if self.shows_focus:
                focus_ring(painter, theme, whole, 5)

    def _lead_room(self, theme: Theme) -> int:
        if not self._lead:
            return 0
        metrics = QFontMetrics(theme.font(SMALL_PX, 500, tabular=True))
        return max(theme.px(36), metrics.horizontalAdvance(self._lead) + theme.px(8))

    def _lines(self, theme: Theme, width: int) -> list[str]:
        room = width - self._lead_room(theme) - 2 * theme.px(_SIDE_PX)
        return clamp(self.text(), theme.font(SMALL_PX), max(theme.px(40), room), _LINES)[0]

    def _line_height(self, theme: Theme) -> int:
        return QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(2)
