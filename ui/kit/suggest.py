"""Words that are offered while one types: a list under the cursor that never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.lists import ListView
from ui.kit.paint import box, paint_shadow, painting
from ui.kit.rows import Row, RowsModel
from ui.theme.theme import SMALL_PX, TEXT_PX, theme_of

_MOST_ROWS = 6
_CORNER_PX = 9
_SHADOW_PX = 12
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_TAKE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class Suggestions(QWidget):
    """A list for a control that keeps the focus and hands its keys on.

    Signals: `chosen(str)` with a row's id; `waved_off()` when Esc closed it. Keys: arrows move, Enter and Tab choose. The first
    row is chosen from the start, unless the list `waits`: then none is until an arrow goes there, and Enter and Tab are the
    control's until then.
    """

    chosen = Signal(str)
    waved_off = Signal()

    def __init__(self, name: str, control: QWidget, *, waits: bool = False) -> None:
        super().__init__(control.window())
        self._control, self._waits = control, waits
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list = ListView(name, self, detail_lines=0)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(_SHADOW_PX + side for side in (1, 5, 1, 5)))
        column.addWidget(self.list)
        self.list.clicked.connect(self._clicked)
        self.list.current_changed.connect(self._tell)
        control.destroyed.connect(self.deleteLater)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether something is offered now."""
        return self.isVisible()

    def offer(self, rows: Sequence[Row], under: QRect) -> None:
        """Offer these rows under a rectangle of the control; nothing closes the list."""
        if not rows or not self._control.isVisible():
            self.close_list()
            return
        window = self._control.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        kept = self.list.current_id
        self._model.set_rows(rows)
        at = self._model.row_of(kept) if self.isVisible() else -1
        self._place(rows, under)
        self.show()
        self.raise_()
        self.list.select_row(-1 if self._waits else max(0, at))

    def wants_key(self, event: QKeyEvent) -> bool:
        """Whether a key is meant for the list."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        keys = (*_STEPS, Qt.Key.Key_Escape, *(_TAKE if self.list.currentIndex().isValid() else ()))
        return self.isVisible() and plain and event.key() in keys

    def take_key(self, event: QKeyEvent) -> bool:
        """True when the key was meant for the list, and has done its work there."""
        if not self.wants_key(event):
            return False
        key = Qt.Key(event.key())
        if key in _STEPS:
            none = int(self._waits)  # behind the last row stands no row at all
            row = self.list.currentIndex().row() + none + _STEPS[key]
            self.list.select_row(row % (self._model.rowCount() + none) - none)
        elif key in _TAKE:
            self._choose(self.list.current_id)
        else:
            self.close_list()
            self.waved_off.emit()
        return True

    def close_list(self) -> None:
        """Offer nothing."""
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        card = self.rect().adjusted(_SHADOW_PX, _SHADOW_PX, -_SHADOW_PX, -_SHADOW_PX)
        with painting(self) as painter:
            paint_shadow(painter, theme, card, _CORNER_PX, spread=_SHADOW_PX)
            box(painter, card, _CORNER_PX, fill=theme.color("raised"), edge=theme.color("outline"))

    def _place(self, rows: Sequence[Row], under: QRect) -> None:
        theme = theme_of(self)
        window = self.parentWidget()
        assert window is not None
        heights = [self.list.sizeHintForRow(at) for at in range(min(len(rows), _MOST_ROWS))]
        titles = QFontMetrics(theme.font(TEXT_PX, 600))
        details = QFontMetrics(theme.font(SMALL_PX + 1))
        widest = max(titles.horizontalAdvance(row.title) + details.horizontalAdvance(row.right) for row in rows)
        width = max(theme.px(220), min(theme.px(380), widest + theme.px(88))) + 2 * _SHADOW_PX
        height = sum(heights) + 1 + 2 * (_SHADOW_PX + 5)
        corner = self._control.mapTo(window, under.bottomLeft())
        # Beside an icon the words begin under the letter that was typed.
        left = corner.x() - _SHADOW_PX - theme.px(42 if rows[0].state_icon else 0)
        left = max(-_SHADOW_PX, min(left, window.width() - width + _SHADOW_PX))
        top = corner.y() + theme.px(4) - _SHADOW_PX
        if top + height - _SHADOW_PX > window.height():
            above = self._control.mapTo(window, under.topLeft()).y()
            top = max(0, above - theme.px(4) - height + _SHADOW_PX)
        self.setGeometry(QRect(QPoint(left, top), QPoint(left + width - 1, top + height - 1)))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self._choose(self.list.current_id)

    def _choose(self, row_id: object) -> None:
        self.close_list()
        if row_id is not None:
            self.chosen.emit(str(row_id))

    @Slot(object)
    def _tell(self, row_id: object) -> None:
        """Say the row aloud: the focus stays with the control, so that a screen reader would not notice."""
        if row_id is not None and self.isVisible() and QAccessible.isActive():
            words = str(self.list.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._control, words))
