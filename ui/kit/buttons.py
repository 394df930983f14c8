"""Buttons: one primary for each place, outlined ones beside it, quiet words, and icons with a name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.paint import CONTROL_PX, CORNER_PX, TARGET_PX, box, focus_ring, painting, put
from ui.kit.text import plain_tip
from ui.theme.icons import pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QPainter, QPaintEvent

SMALL_CONTROL_PX = 26


class _Button(FocusVisible, QPushButton):
    """A push button that paints itself; subclasses choose the colours."""

    side_px = 16
    weight = 500
    icon_after = False
    """Whether the icon stands behind the words (an arrow that opens a list)."""

    def __init__(self, text: str, parent: QWidget | None = None, *, icon_name: str = "", small: bool = False) -> None:
        super().__init__(text, parent)
        self._icon_name, self._small = icon_name, small
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_icon_name(self, name: str) -> None:
        """Show another Lucide icon before the words, or none."""
        self._icon_name = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        side = theme.px(9 if self._small else self.side_px)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        width = words.width() + 2 * side + (self._icon_room(theme) if self._icon_name else 0)
        least = theme.px(SMALL_CONTROL_PX if self._small else CONTROL_PX)
        return QSize(max(width, theme.px(TARGET_PX)), max(least, words.height() + theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            radius = theme.px(CORNER_PX)
            rect = self.rect()
            if self.shows_focus:
                focus_ring(painter, theme, rect, radius)
                rect = rect.adjusted(3, 3, -3, -3)
                radius -= 2
            self._paint_ground(painter, theme, rect, radius)
            self._paint_words(painter, theme)

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRect, radius: float) -> None:
        raise NotImplementedError

    def _ink(self) -> str:
        return "ink" if self.isEnabled() else "ink-faint"

    def _paint_words(self, painter: QPainter, theme: Theme) -> None:
        rect = self.rect()
        words = self.text()
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic
        painter.setPen(theme.color(self._ink()))
        if not self._icon_name:
            painter.drawText(rect, int(flags), words)
            return
        picture = pixmap(theme, self._icon_name, self._ink(), 16, self.devicePixelRatioF())
        room = self._icon_room(theme)
        whole = room + self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, words).width()
        left = rect.left() + (rect.width() - whole) // 2
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        after = rtl is not self.icon_after
        icon_left = left + whole - theme.px(16) if after else left
        put(painter, picture, QRect(icon_left, rect.top(), theme.px(16), rect.height()))
        text_left = left if after else left + room
        painter.drawText(QRect(text_left, rect.top(), whole - room + 2, rect.height()), int(flags), words)

    def _icon_room(self, theme: Theme) -> int:
        return theme.px(16) + theme.px(6)

    @Slot()
    def _dress(self) -> None:
        self.setFont(theme_of(self).font(SMALL_PX if self._small else TEXT_PX, self.weight))
        self.updateGeometry()
        self.update()


class PrimaryButton(_Button):
    """The one thing to do next. A double click presses it once: what it says after the first may be the way back."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRect, radius: float) -> None:
        token = "blue_pressed" if self.isDown() else "blue_hover" if self.underMouse() else "blue"
        box(painter, rect, radius, fill=theme.color(token if self.isEnabled() else "pressed"))

    def _ink(self) -> str:
        return "on-blue" if self.isEnabled() else "ink-faint"


class SecondaryButton(_Button):
    """Anything else that can be done: outlined, never filled."""

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRect, radius: float) -> None:
        token = "pressed" if self.isDown() else "hover" if self.underMouse() else "raised"
        if not self.isEnabled():
            box(painter, rect, radius, edge=theme.color("hairline"))
            return
        box(painter, rect, radius, fill=theme.color(token), edge=theme.color("outline"))


class QuietButton(_Button):
    """Words in blue pencil, such as Resolve or Undo. It is a button to the keyboard and to a screen reader."""

    side_px = 6

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon_name: str = "", small: bool = True, color: str = "blue"
    ) -> None:
        self._color = color
        super().__init__(text, parent, icon_name=icon_name, small=small)

    def sizeHint(self) -> QSize:
        wide = super().sizeHint()
        spare = 2 * theme_of(self).px(9 - self.side_px) if self._small else 0
        return QSize(max(wide.width() - spare, theme_of(self).px(TARGET_PX)), wide.height())

    def _paint_ground(self, painter: QPainter, theme: Theme, rect: QRect, radius: float) -> None:
        if self.isEnabled() and (self.isDown() or self.underMouse()):
            box(painter, rect, radius, fill=theme.color("pressed" if self.isDown() else "hover"))

    def _ink(self) -> str:
        return self._color if self.isEnabled() else "ink-faint"


class IconButton(FocusVisible, QPushButton):
    """An icon that does something. `name` is what a screen reader says; `tooltip` may say more (the key)."""

    def __init__(
        self,
        name: str,
        icon_name: str,
        tooltip: str = "",
        parent: QWidget | None = None,
        *,
        color: str = "ink-soft",
        size_px: int = 28,
    ) -> None:
        super().__init__(parent)
        self._icon_name, self._color, self._size_px = icon_name, color, max(TARGET_PX, size_px)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.set_name(name, tooltip)
        theme_of(self).changed.connect(self.updateGeometry)

    def set_name(self, name: str, tooltip: str = "") -> None:
        """Say something else from now on."""
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(tooltip or name))

    def set_icon_name(self, name: str, color: str = "") -> None:
        """Show another icon, in another token's colour if one is given."""
        self._icon_name = name
        self._color = color or self._color
        self.update()

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(self._size_px)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            ground: QColor | None = None
            if self.isEnabled() and (self.isDown() or self.isChecked()):
                ground = theme.color("pressed")
            elif self.isEnabled() and self.underMouse():
                ground = theme.color("hover")
            if ground is not None:
                box(painter, self.rect(), theme.px(CORNER_PX), fill=ground)
            color = self._color if self.isEnabled() else "ink-faint"
            put(painter, pixmap(theme, self._icon_name, color, 16, self.devicePixelRatioF()), self.rect())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(CORNER_PX))
