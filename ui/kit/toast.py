"""The bar that offers Undo for ten seconds after a decision."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from ui.kit.buttons import IconButton, QuietButton
from ui.kit.paint import box, paint_shadow, painting
from ui.kit.text import Label
from ui.theme.theme import theme_of

STAY_MS = 10_000
_SHADE_PX = 20
_FOOT_PX = 72


class UndoBar(QWidget):
    """One bar for a window, at its bottom centre. Signals: `undone()`, `gone()`.

    `show_undo` replaces what it showed. The clock stands still while the pointer or the focus is on it.
    """

    undone = Signal()
    gone = Signal()

    def __init__(self, window: QWidget, *, stay_ms: int = STAY_MS) -> None:
        super().__init__(window)
        self._stay_ms = stay_ms
        self._undo: Callable[[], object] | None = None
        self._floor: QWidget | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.dismiss)
        self._words = Label("", self, wrap=True)
        self._words.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.button = QuietButton(self.tr("Undo"), self, small=False)
        self._close = IconButton(self.tr("Close"), "x", parent=self, size_px=24)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SHADE_PX + 16, _SHADE_PX + 6, _SHADE_PX + 8, _SHADE_PX + 6)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        row.addWidget(self._close)
        self.button.clicked.connect(self._clicked)
        self._close.clicked.connect(self.dismiss)
        for part in (self.button, self._close):
            part.installEventFilter(self)
            # A click on it leaves the keys where they are: it is gone a moment later.
            part.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.hide()

    def stand_on(self, floor: QWidget) -> None:
        """Keep above a line at the foot of the window while that is shown, so that nothing over it is covered."""
        self._floor = floor
        floor.installEventFilter(self)

    @property
    def remaining_ms(self) -> int:
        """How long it stays; -1 while the clock stands still."""
        return self._timer.remainingTime()

    def show_undo(self, text: str, undo: Callable[[], object] | None, button_text: str = "") -> None:
        """Say what was done and offer to take it back; without `undo` it only says so."""
        self._undo = undo
        self._words.setText(text)
        self.button.setText(button_text or self.tr("Undo"))
        self.button.setVisible(undo is not None)
        self.setAccessibleName(text)
        self.parentWidget().installEventFilter(self)
        self.show()
        self.raise_()
        self._place()
        self._timer.start(self._stay_ms)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @Slot()
    def dismiss(self) -> None:
        """Take the bar away; what was done stays done."""
        self._timer.stop()
        self._undo = None
        self.parentWidget().removeEventFilter(self)
        if self.isVisible():
            self.hide()
            self.gone.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._go_on()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parent():
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif watched is self._floor:
            if event.type() in (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.Resize) and self.isVisible():
                self._place()
        elif event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._go_on()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        card = self.rect().adjusted(_SHADE_PX, _SHADE_PX, -_SHADE_PX, -_SHADE_PX)
        with painting(self) as painter:
            paint_shadow(painter, theme, card, 10, spread=12)
            box(painter, card, 10, fill=theme.color("raised"), edge=theme.color("hairline"))

    def _go_on(self) -> None:
        focused = self.button.hasFocus() or self._close.hasFocus()
        if self.isVisible() and not focused and not self.underMouse():
            self._timer.start(self._stay_ms)

    @Slot()
    def _clicked(self) -> None:
        undo, self._undo = self._undo, None
        self._timer.stop()
        self.hide()
        if undo is not None:
            undo()
        self.undone.emit()

    def _place(self) -> None:
        parent = self.parentWidget()
        assert parent is not None
        buttons = self._close.sizeHint().width() + 12
        buttons += self.button.sizeHint().width() + 12 if self._undo is not None else 0
        frame = 2 * _SHADE_PX + 24 + buttons
        words = self._words.fontMetrics().horizontalAdvance(self._words.text()) + 4
        width = min(parent.width() - 32, words + frame, theme_of(self).px(640))
        lines = self._words.fontMetrics().boundingRect(
            QRect(0, 0, max(1, width - frame), 10_000), int(Qt.TextFlag.TextWordWrap), self._words.text()
        )
        control = self.button.sizeHint().height()
        height = max(control, lines.height() + 12) + 12 + 2 * _SHADE_PX
        top = parent.height() - height - theme_of(self).px(_FOOT_PX) + _SHADE_PX
        if self._floor is not None and isValid(self._floor) and not self._floor.isHidden():
            top -= max(self._floor.height(), self._floor.sizeHint().height())
        self.setGeometry((parent.width() - width) // 2, top, width, height)
