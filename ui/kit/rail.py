"""The rail of places at the left: icon over word, with a count of what waits."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting, put
from ui.kit.text import plain_tip
from ui.theme.icons import pixmap
from ui.theme.theme import theme_of

WIDTH_PX = 76
_WORD_PX = 11
_ICON_PX = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """One entry of the rail; `at_foot` puts it at the bottom; `hint` (a key) joins its tooltip."""

    id: str
    text: str
    icon_name: str
    hint: str = ""
    at_foot: bool = False


class _PlaceButton(FocusVisible, QToolButton):
    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self._waiting = 0
        self.setText(place.text)
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(plain_tip(f"{place.text}  {place.hint}".strip()))
        self.set_waiting(0)

    def set_waiting(self, count: int) -> None:
        self._waiting = count
        self.setAccessibleName(
            self.tr("%1, %n waiting", "", count).replace("%1", self.text()) if count else self.text()
        )
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(WIDTH_PX - 17), theme.px(54))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            if self.isChecked():
                box(painter, self.rect(), theme.px(8), fill=theme.color("selection"))
            elif self.underMouse():
                box(painter, self.rect(), theme.px(8), fill=theme.color("hover"))
            ink = "ink" if self.isChecked() else "ink-soft"
            icon_rect = QRect(0, theme.px(6), self.width(), theme.px(24))
            put(painter, pixmap(theme, self.place.icon_name, ink, _ICON_PX, self.devicePixelRatioF()), icon_rect)
            painter.setFont(theme.font(_WORD_PX, 500 if self.isChecked() else 400))
            painter.setPen(theme.color(ink))
            word_rect = QRect(-4, theme.px(30), self.width() + 8, theme.px(17))
            centred = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip)
            painter.drawText(word_rect, centred, self.text())
            if self._waiting:
                words = str(self._waiting) if self._waiting < 100 else "99+"
                painter.setFont(theme.font(_WORD_PX, 600))
                height = theme.px(16)
                width = max(height + 1, painter.fontMetrics().horizontalAdvance(words) + theme.px(9))
                # At the icon's corner, so that the icon can still be told.
                left = min(self.width() // 2 + theme.px(4), self.width() - width - 2)
                pill = QRect(self.width() - left - width if self._is_rtl() else left, theme.px(2), width, height)
                box(painter, pill, height / 2, fill=theme.color("blue"))
                painter.setPen(theme.color("on-blue"))
                painter.drawText(pill, centred, words)
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(8))

    def _is_rtl(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft


class Rail(QWidget):
    """The places. Signal: `chosen(str)` with the place's id, when a person chose it."""

    chosen = Signal(str)

    def __init__(self, name: str, places: Sequence[Place], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, _PlaceButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 10, 9, 12)
        column.setSpacing(2)
        foot = [place for place in places if place.at_foot]
        for place in [*(place for place in places if not place.at_foot), *foot]:
            if foot and place is foot[0]:
                column.addStretch(1)
            button = self._buttons[place.id] = _PlaceButton(place, self)
            self._group.addButton(button)
            column.addWidget(button)
        if not foot:
            column.addStretch(1)
        next(iter(self._buttons.values())).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> str:
        """The id of the place shown."""
        return next(place_id for place_id, button in self._buttons.items() if button.isChecked())

    def set_current(self, place_id: str) -> None:
        """Select a place without a signal."""
        self._buttons[place_id].setChecked(True)

    def set_badge(self, place_id: str, count: int) -> None:
        """Show how many wait there; 0 takes the badge away."""
        self._buttons[place_id].set_waiting(count)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        focused = [index for index, button in enumerate(self._buttons.values()) if button.hasFocus()]
        if step is None or not focused:
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        buttons[(focused[0] + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            edge = 0 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else self.width() - 1
            painter.fillRect(QRect(edge, 0, 1, self.height()), theme_of(self).color("hairline"))

    @Slot(QAbstractButton)
    def _clicked(self, button: QAbstractButton) -> None:
        assert isinstance(button, _PlaceButton)
        self.chosen.emit(button.place.id)

    @Slot()
    def _dress(self) -> None:
        self.setFixedWidth(theme_of(self).px(WIDTH_PX))
        for button in self._buttons.values():
            button.updateGeometry()
