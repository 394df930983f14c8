"""A card that floats beside words: it dims nothing, swallows no click, and takes the focus only when it is asked to."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit.paint import box, paint_shadow, painting
from ui.theme.theme import theme_of

_SHADOW_PX = 14
_CORNER_PX = 12
_GAP_PX = 4
_EDGE_PX = 8
_FORWARD = (Qt.Key.Key_Down, Qt.Key.Key_Right)
_BACK = (Qt.Key.Key_Up, Qt.Key.Key_Left)


class FloatingCard(QWidget):
    """A child of what it floats in. Put content into `body`.

    Signals: `closed()`; `entered()` and `left()` as the pointer comes and goes. With the focus inside, Tab and the arrows go
    round in it, and Esc closes it and gives the focus back.
    """

    closed = Signal()
    entered = Signal()
    left = Signal()

    def __init__(self, within: QWidget, name: str, *, width_px: int = 340) -> None:
        super().__init__(within)
        self._width_px = width_px
        self._focus_before: QWidget | None = None
        self._beside, self._clear = QRect(), QRect()
        self._follows = False
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(_SHADOW_PX + 1 for _side in range(4)))
        self.body.setSpacing(0)
        theme_of(self).changed.connect(self.close_card)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether it is shown now."""
        return not self.isHidden()

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in it."""
        now = QApplication.focusWidget()
        return now is not None and (now is self or self.isAncestorOf(now))

    def open_beside(self, words: QRect, *, clear: QRect | None = None, focus: bool = False) -> bool:
        """Show it under `words` or above them, and never over `clear` (rectangles of what it floats in).

        False when there is no such place: then nothing is shown. With `focus` its first control takes the focus, and where
        there is no such place it lies as near as it can: somebody asked for it.
        """
        self._beside, self._clear = words, clear or QRect()
        spot = self._spot(anyhow=focus)
        if spot is None:
            self.close_card()
            return False
        if focus and not self.has_focus:
            self._focus_before = QApplication.focusWidget()
        self.setGeometry(spot)
        self.show()
        self.raise_()
        if focus:
            self._follow_focus(follow=True)
            stops = self.stops()
            (stops[0] if stops else self).setFocus(Qt.FocusReason.TabFocusReason)
        return True

    @Slot()
    def close_card(self) -> None:
        """Take it away; the focus goes back if it was inside."""
        if self.isHidden():
            return
        had_focus = self.has_focus
        before, self._focus_before = self._focus_before, None
        self._follow_focus(follow=False)
        self.hide()
        if had_focus and before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def _follow_focus(self, *, follow: bool) -> None:
        app = QApplication.instance()
        if follow == self._follows or not isinstance(app, QApplication):
            return
        self._follows = follow
        if follow:
            app.focusChanged.connect(self._focus_changed)
        else:
            app.focusChanged.disconnect(self._focus_changed)

    @Slot("QWidget*", "QWidget*")
    def _focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and now is not self and not self.isAncestorOf(now):
            self._focus_before = None
            self.close_card()

    def stops(self) -> list[QWidget]:
        """What Tab visits, in the order it stands."""
        found = [
            one
            for one in self.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isEnabled() and one.isVisibleTo(self)
        ]
        return sorted(found, key=lambda one: (one.mapTo(self, QPoint()).y(), one.mapTo(self, QPoint()).x()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.close_card()
        elif key in _FORWARD or key in _BACK:
            self.focusNextPrevChild(key in _FORWARD)
        # Nothing typed here may reach the place under it.
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self.stops()
        now = QApplication.focusWidget()
        if not stops or now is None:
            return True
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        stops[(at + (1 if forward else -1)) % len(stops)].setFocus(reason)
        return True

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.entered.emit()

    def leaveEvent(self, event: object) -> None:
        super().leaveEvent(event)  # type: ignore[arg-type]
        self.left.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        card = self.rect().adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        with painting(self) as painter:
            paint_shadow(painter, theme, card, _CORNER_PX, spread=_SHADOW_PX)
            box(painter, card, _CORNER_PX, fill=theme.color("raised"), edge=theme.color("outline"))

    def _spot(self, *, anyhow: bool) -> QRect | None:
        theme = theme_of(self)
        within = self.parentWidget()
        assert within is not None
        room = within.rect().adjusted(_EDGE_PX, _EDGE_PX, -_EDGE_PX, -_EDGE_PX)
        width = min(theme.px(self._width_px), room.width())
        self.body.activate()
        whole = width + 2 * _SHADOW_PX
        wanted = self.body.heightForWidth(whole) if self.body.hasHeightForWidth() else self.body.sizeHint().height()
        height = wanted - 2 * _SHADOW_PX
        left = self._beside.left() if not self.isRightToLeft() else self._beside.right() - width
        left = max(room.left(), min(left, room.right() - width))
        below = QRect(QPoint(left, self._beside.bottom() + _GAP_PX), QSize(width, height))
        above = QRect(QPoint(left, self._beside.top() - _GAP_PX - height), QSize(width, height))
        for spot in (below, above):
            if room.top() <= spot.top() and spot.bottom() <= room.bottom() and not spot.intersects(self._clear):
                return spot.adjusted(-_SHADOW_PX, -_SHADOW_PX, _SHADOW_PX, _SHADOW_PX)
        if not anyhow:
            return None
        top = max(room.top(), min(below.top(), room.bottom() - height))
        spot = QRect(left, top, width, min(height, room.height()))
        return spot.adjusted(-_SHADOW_PX, -_SHADOW_PX, _SHADOW_PX, _SHADOW_PX)
