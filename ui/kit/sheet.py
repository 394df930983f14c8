"""A sheet: a raised card over a dimmed window, as high as what it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.kit.buttons import PrimaryButton
from ui.kit.glyph import Glyph
from ui.kit.paint import box, paint_shadow, painting
from ui.kit.text import Label, note, title
from ui.theme.theme import theme_of

SHEET_CORNER_PX = 14
_SIDE_PX = 28
_EDGE_PX = 36


class _Scroller(QScrollArea):
    """Wants to be as high as its content, and scrolls only when the window is lower."""

    def sizeHint(self) -> QSize:
        inside = self.widget()
        assert inside is not None
        width = self.width() if self.width() > 1 else inside.sizeHint().width()
        height = inside.heightForWidth(width) if inside.hasHeightForWidth() else inside.sizeHint().height()
        return QSize(inside.sizeHint().width(), max(height, inside.minimumSizeHint().height()))

    def minimumSizeHint(self) -> QSize:
        # One line of words is lower than what a scroll area wants for its bars.
        least = super().minimumSizeHint()
        return QSize(least.width(), min(least.height(), self.sizeHint().height()))


class _Step(QWidget):
    """A step of several: done with a tick, the current one in ink, later ones quiet."""

    def __init__(self, number: int, text: str, current: int, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        done, now = number < current, number == current
        if done:
            tick = Glyph(self, px=12)
            tick.set_mark("ok")
            row.addWidget(tick)
        colour = "teal" if done else "ink" if now else "ink-soft"
        row.addWidget(Label(text if done else f"{number} {text}", self, weight=600 if now else 400, color=colour))


def front_sheet(window: QWidget) -> Sheet | None:
    """The sheet that lies over everything else in a window, or None."""
    return next((one for one in reversed(window.findChildren(Sheet)) if one.isVisible()), None)


class Sheet(QWidget):
    """An overlay child of `window`. Put content into `body`, buttons into the footer with `add_button`.

    Signal: `closed()`, after Esc, `close_sheet()` or an accepting button; the sheet then deletes itself unless
    `keeps` is set. Tab stays inside; the focus goes back to where it was. Nothing blocks.
    """

    closed = Signal()

    def __init__(self, window: QWidget, name: str, *, width_px: int = 560, keeps: bool = False) -> None:
        super().__init__(window)
        self._width_px, self._keeps = width_px, keeps
        self._focus_before: QWidget | None = None
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.hide()
        self._card = QWidget(self)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        self._head = QHBoxLayout()
        self._head.setContentsMargins(_SIDE_PX - 1, 20, _SIDE_PX - 1, 6)
        self._head.setSpacing(28)
        self._title = title(name, self._card)
        self._head.addWidget(self._title, 1)
        column.addLayout(self._head)
        self._scroller = _Scroller(self._card)
        self._scroller.setFrameShape(QFrame.Shape.NoFrame)
        self._scroller.setWidgetResizable(True)
        self._scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        inside = QWidget()
        self.body = QVBoxLayout(inside)
        self.body.setContentsMargins(_SIDE_PX - 1, 6, _SIDE_PX - 1, 18)
        self.body.setSpacing(12)
        self._scroller.setWidget(inside)
        inside.setAutoFillBackground(False)
        inside.installEventFilter(self)
        column.addWidget(self._scroller)
        self._foot_row = QWidget(self._card)
        self._foot_row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._foot = QHBoxLayout(self._foot_row)
        self._foot.setContentsMargins(_SIDE_PX - 1, 12, _SIDE_PX - 1, 12)
        self._foot.setSpacing(16)
        self._foot_words = note("", self._foot_row)
        self._foot.addWidget(self._foot_words, 1)
        self._foot_row.hide()
        column.addWidget(self._foot_row)
        theme_of(self).changed.connect(self._place)

    def set_title(self, text: str) -> None:
        """Name the sheet."""
        self._title.setText(text)
        self.setAccessibleName(text)

    def set_steps(self, steps: Sequence[str], current: int) -> None:
        """Show numbered steps in the place of the title; `current` counts from 1."""
        while self._head.count():
            item = self._head.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                if widget is not self._title:
                    widget.deleteLater()
        for number, text in enumerate(steps, start=1):
            self._head.addWidget(_Step(number, text, current, self._card))
        self._head.addStretch(1)

    def set_footer(self, words: str) -> None:
        """Quiet words at the left of the footer."""
        self._foot_words.setText(words)
        self._foot_row.show()

    def add_button(self, button: QWidget) -> None:
        """Put a button at the right of the footer, after those there."""
        self._foot_row.show()
        self._foot_words.setVisible(True)
        self._foot.addWidget(button)

    def open(self) -> None:
        """Show the sheet and take the focus."""
        self._focus_before = QApplication.focusWidget()
        # Only while it is open: a filter of the window sees every paint of it.
        self.parentWidget().installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        first = self._stops()
        (first[0] if first else self).setFocus(Qt.FocusReason.TabFocusReason)

    def press_primary(self) -> None:
        """Press the blue button of the sheet, if it can be pressed now."""
        for button in self.findChildren(PrimaryButton):
            if button.isVisible() and button.isEnabled():
                button.click()
                return

    @Slot()
    def close_sheet(self) -> None:
        """Take the sheet away and give the focus back."""
        if not self.isVisible() and not self._focus_before:
            return
        self.hide()
        self.parentWidget().removeEventFilter(self)
        before, self._focus_before = self._focus_before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()
        if not self._keeps:
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_sheet()
        # Nothing typed on a sheet may reach the place under it.
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        stops = self._stops()
        if not stops:
            return True
        now = QApplication.focusWidget()
        at = stops.index(now) if now in stops else (-1 if forward else 0)
        target = stops[(at + (1 if forward else -1)) % len(stops)]
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        target.setFocus(reason)
        if not self._foot_row.isAncestorOf(target):
            self._scroller.ensureWidgetVisible(target)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == (QEvent.Type.Resize if watched is self.parent() else QEvent.Type.LayoutRequest):
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("scrim"))
            card = self._card.geometry()
            paint_shadow(painter, theme, card, SHEET_CORNER_PX)
            box(painter, card, SHEET_CORNER_PX, fill=theme.color("raised"), edge=theme.color("hairline"))
            if self._foot_row.isVisible():
                top = card.top() + self._foot_row.y()
                painter.fillRect(QRect(card.left() + 1, top, card.width() - 2, 1), theme.color("hairline"))

    def _stops(self) -> list[QWidget]:
        """What Tab visits, in order."""
        stops: list[QWidget] = []
        widget = self._card.nextInFocusChain()
        seen: set[QWidget] = set()
        while widget is not None and widget not in seen:
            seen.add(widget)
            tabbed = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
            if tabbed and widget.isEnabled() and self._card.isAncestorOf(widget) and widget.isVisibleTo(self):
                stops.append(widget)
            widget = widget.nextInFocusChain()
        # The chain has what was put in later behind the buttons.
        return sorted(stops, key=self._foot_row.isAncestorOf)

    @Slot()
    def _place(self) -> None:
        if not self.isVisible():
            return
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        width = min(theme_of(self).px(self._width_px), self.width() - 2 * _EDGE_PX)
        self._card.resize(width, self._card.height())
        self._scroller.resize(width - 2, self._scroller.height())
        self._scroller.updateGeometry()
        layout = self._card.layout()
        assert layout is not None
        layout.activate()
        height = self._height(width)
        most = self.height() - 2 * _EDGE_PX
        height = min(height, most)
        spot = self._spot(width, height)
        self._card.setGeometry(spot.x(), spot.y(), width, height)
        self.update()

    def _spot(self, width: int, height: int) -> QPoint:
        """Where the card's corner lies."""
        return QPoint((self.width() - width) // 2, self._top(height))

    def _top(self, height: int) -> int:
        """A little above the middle, where the eye is."""
        return max(_EDGE_PX, (self.height() - height) * 2 // 5)

    def _height(self, width: int) -> int:
        head = max(self._head.heightForWidth(width - 2), self._head.sizeHint().height())
        foot = 0
        if not self._foot_row.isHidden():
            foot = max(self._foot.heightForWidth(width - 2), self._foot.sizeHint().height())
        return head + self._scroller.sizeHint().height() + foot + 2
