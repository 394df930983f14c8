"""A line that opens: one row that says the gist, and more under it when somebody asks."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.lines import clamp
from ui.kit.paint import box, draw_line, focus_ring, mirrored, painting, put
from ui.theme.icons import pixmap
from ui.theme.marks import Mark, finding_pixmap
from ui.theme.theme import SMALL_PX, Theme, theme_of

_SCALE_PX = 64
_LINES = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A figure from 0 to 100 on its line: `low` to `high` is where it is wanted."""

    value: float
    low: float
    high: float

    @property
    def is_inside(self) -> bool:
        """Whether it stands where it is wanted."""
        return self.low <= self.value <= self.high


class FoldRow(FocusVisible, QPushButton):
    """The row: mark, words, perhaps a scale with its figure, and the arrow."""

    def __init__(self, words: str, parent: QWidget, *, mark: Mark | str = "", scale: Scale | None = None) -> None:
        super().__init__(words, parent)
        self._mark, self._scale = mark, scale
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.toggled.connect(self.update)
        theme_of(self).changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(240), self._height(1))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(120), self._height(1))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(theme_of(self), width)))

    def _height(self, lines: int) -> int:
        theme = theme_of(self)
        return max(theme.px(24), lines * self._line_height(theme) + theme.px(6))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        whole, direction = self.rect(), self.layoutDirection()
        line, top = self._line_height(theme), theme.px(3)
        with painting(self) as painter:
            if self.underMouse() and self.isCheckable():
                box(painter, whole, 6, fill=theme.color("hover"))
            if self._mark:
                picture = finding_pixmap(theme, self._mark, 12, self.devicePixelRatioF())  # type: ignore[arg-type]
                put(painter, picture, mirrored(QRect(theme.px(4), top, theme.px(12), line), whole, direction))
            arrow = "chevron-up" if self.isChecked() else "chevron-down"
            place = QRect(whole.right() - theme.px(14), top, theme.px(12), line)
            if self.isCheckable():
                picture = pixmap(theme, arrow, "ink-soft", 12, self.devicePixelRatioF())
                put(painter, picture, mirrored(place, whole, direction))
            painter.setFont(theme.font(SMALL_PX))
            painter.setPen(theme.color("ink" if self._mark not in ("", "ok") else "ink-soft"))
            for at, words in enumerate(self._lines(theme, self.width())):
                room = QRect(theme.px(24), top + at * line, self._room(theme, self.width()), line)
                draw_line(painter, mirrored(room, whole, direction), words, direction)
            if self._scale is not None:
                self._paint_scale(painter, theme, self._scale, QRect(0, top, whole.right() - theme.px(20), line))
            if self.shows_focus:
                focus_ring(painter, theme, whole, 6)

    def _paint_scale(self, painter: QPainter, theme: Theme, scale: Scale, room: QRect) -> None:
        direction, whole = self.layoutDirection(), self.rect()
        figure = QRect(room.right() - theme.px(24), room.top(), theme.px(24), room.height())
        painter.setFont(theme.font(SMALL_PX, 500, tabular=True))
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        painter.drawText(
            mirrored(figure, whole, direction), int(end | Qt.AlignmentFlag.AlignVCenter), f"{scale.value:.0f}"
        )
        width = theme.px(_SCALE_PX)
        track = QRect(figure.left() - theme.px(6) - width, room.center().y() - 1, width, 3)

        def part(start: float, end: float, height: int) -> QRect:
            left = track.left() + round(width * start / 100)
            right = track.left() + round(width * end / 100)
            return mirrored(
                QRect(left, track.center().y() - height // 2, max(2, right - left), height), whole, direction
            )

        box(painter, part(0, 100, 3), 1.5, fill=theme.color("hairline"))
        box(painter, part(scale.low, scale.high, 3), 1.5, fill=theme.color("outline"))
        at = part(scale.value, scale.value, 3).center()
        side = theme.px(8)
        dot = QRect(at.x() - side // 2, at.y() - side // 2, side, side)
        box(painter, dot.adjusted(-1, -1, 1, 1), side, fill=theme.color("surface"))
        box(painter, dot, side, fill=theme.color("ink-soft" if scale.is_inside else "amber"))

    def _room(self, theme: Theme, width: int) -> int:
        scale = theme.px(_SCALE_PX + 40) if self._scale is not None else 0
        return max(theme.px(40), width - theme.px(24 + 20) - scale)

    def _lines(self, theme: Theme, width: int) -> list[str]:
        return clamp(self.text(), theme.font(SMALL_PX), self._room(theme, width), _LINES)[0]

    def _line_height(self, theme: Theme) -> int:
        return QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(2)


class Fold(QWidget):
    """A row with what it opens in `body`. Signal: `opened(bool)` when a person opened or closed it."""

    opened = Signal(bool)

    def __init__(
        self, words: str, parent: QWidget | None = None, *, mark: Mark | str = "", scale: Scale | None = None
    ) -> None:
        super().__init__(parent)
        self.row = FoldRow(words, self, mark=mark, scale=scale)
        self._inside = QWidget(self)
        self.body = QVBoxLayout(self._inside)
        self.body.setContentsMargins(theme_of(self).px(24), 2, 0, 8)
        self.body.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.row)
        column.addWidget(self._inside)
        self._inside.hide()
        self.row.toggled.connect(self._show)
        self.row.clicked.connect(self._tell)

    @property
    def is_open(self) -> bool:
        """Whether what is inside can be seen."""
        return self.row.isChecked()

    def keep_shut(self) -> None:
        """There is nothing inside: the row is a line of words and no more."""
        self.row.setChecked(False)
        self.row.setCheckable(False)
        self.row.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.row.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def set_open(self, on: bool) -> None:
        """Open or close it without a signal."""
        self.row.setChecked(on)

    @Slot(bool)
    def _show(self, on: bool) -> None:
        self._inside.setVisible(on)
        self.row.setAccessibleDescription(self.tr("open") if on else self.tr("folded"))

    @Slot()
    def _tell(self) -> None:
        self.opened.emit(self.row.isChecked())
