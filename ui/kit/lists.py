"""Lists: rows painted from roles, so that a million of them cost no more than a screenful."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from ui.kit.focus import FocusVisible
from ui.kit.lines import clamp
from ui.kit.paint import draw_line, focus_ring, mirrored, painting, put
from ui.kit.roles import Role
from ui.kit.text import plain_tip
from ui.theme.icons import pixmap
from ui.theme.marks import finding_pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

NO_ICON = "-"
"""A `Role.STATE_ICON` that keeps the icon's room and shows none."""

_Index = QModelIndex | QPersistentModelIndex
_Move = QAbstractItemView.CursorAction
_MARK_PX = 12
_BAR_PX = 3
_MOST_BROKEN = 2_000
"""Of so many rows the lines are kept: a list of all heights asks for every row each time it is shown."""


class RowDelegate(QStyledItemDelegate):
    """Paints rows from `Role`s: state icon, title, quieter lines below, mark and count or a time at the right.

    `detail_lines` 0 gives dense one-line rows of 32 px. `uniform` keeps every row as high as `detail_lines` ask
    for, which long paged lists need; otherwise a row is as high as its words.
    """

    def __init__(self, parent: QWidget, *, detail_lines: int = 2, uniform: bool = False) -> None:
        super().__init__(parent)
        self._detail_lines = detail_lines
        self._uniform = uniform
        self._broken: dict[tuple[str, int], tuple[list[str], bool]] = {}
        theme_of(self).changed.connect(self._forget)

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        theme = theme_of(self)
        title_height = QFontMetrics(theme.font(TEXT_PX, 500)).height()
        if index.data(Role.SECTION):
            return QSize(0, theme.px(30 if index.row() == 0 else 44))
        if not self._detail_lines:
            return QSize(0, max(theme.px(32), title_height + theme.px(8)))
        line_height = self._line_height(theme)
        lines = self._detail_lines
        if not self._uniform:
            width = self._view_width(option)
            lines = len(self._detail(theme, QRect(0, 0, width, 0), index)[0])
        padding = theme.px(11) * 2 + (theme.px(2) if lines else 0)
        return QSize(0, max(theme.px(40), title_height + lines * line_height + padding))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(self)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if index.data(Role.SECTION):
            self._paint_section(painter, theme, option, index)
        else:
            self._paint_row(painter, theme, option, index)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: _Index
    ) -> bool:
        if event.type() != QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        parts = [index.data(Qt.ItemDataRole.ToolTipRole) or ""]
        if self._is_cut(theme_of(self), option.rect, index):
            whole = f"{index.data(Qt.ItemDataRole.DisplayRole)}\n{index.data(Role.DETAIL) or ''}".strip()
            parts.insert(0, plain_tip(whole))
        QToolTip.showText(event.globalPos(), "<br>".join(part for part in parts if part), view)
        return True

    def _paint_section(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = option.rect.adjusted(theme.px(16), 0, -theme.px(12), -theme.px(8))
        painter.setFont(theme.font(SMALL_PX, 600))
        painter.setPen(theme.color("ink-soft"))
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        draw_line(painter, rect, words, option.direction, Qt.AlignmentFlag.AlignBottom)

    def _paint_row(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, index: _Index) -> None:
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        self._paint_ground(painter, theme, option, selected=selected)
        whole = option.rect
        direction = option.direction
        title_height = QFontMetrics(theme.font(TEXT_PX, 600)).height()
        top = whole.top() + (theme.px(11) if self._detail_lines else (whole.height() - title_height) // 2)
        right = self._paint_right(painter, theme, option, index, top, title_height, selected=selected)

        ink = "ink" if enabled else "ink-faint"
        lead = self._lead_picture(theme, index, selected=selected)
        if lead is not None:
            box = QRect(whole.left() + theme.px(15), top, theme.px(16), title_height)
            put(painter, lead, mirrored(box, whole, direction))

        title_rect = self._title_rect(theme, whole, index)
        title_rect = QRect(title_rect.left(), top, right - theme.px(6) - title_rect.left(), title_height)
        painter.setFont(theme.font(TEXT_PX, self._weight(selected=selected)))
        painter.setPen(theme.color(ink))
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        draw_line(painter, mirrored(title_rect, whole, direction), title, direction)

        lines, _cut = self._detail(theme, whole, index)
        painter.setFont(theme.font(SMALL_PX))
        painter.setPen(theme.color(ink if selected or not enabled else "ink-soft"))
        line_height = self._line_height(theme)
        line_top = top + title_height + theme.px(2)
        for line in lines:
            line_rect = QRect(
                title_rect.left(), line_top, whole.right() - theme.px(12) - title_rect.left(), line_height
            )
            draw_line(painter, mirrored(line_rect, whole, direction), line, direction)
            line_top += line_height

    def _paint_ground(self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, *, selected: bool) -> None:
        if selected:
            painter.fillRect(option.rect, theme.color("selection"))
            bar = QRect(option.rect.left(), option.rect.top(), theme.px(_BAR_PX), option.rect.height())
            painter.fillRect(mirrored(bar, option.rect, option.direction), theme.color("blue"))
        elif option.state & QStyle.StateFlag.State_MouseOver and option.state & QStyle.StateFlag.State_Enabled:
            painter.fillRect(option.rect, theme.color("hover"))
        view = self.parent()
        if option.state & QStyle.StateFlag.State_HasFocus and isinstance(view, ListView) and view.shows_focus:
            focus_ring(painter, theme, option.rect, theme.px(4))

    def _paint_right(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        index: _Index,
        top: int,
        height: int,
        *,
        selected: bool,
    ) -> int:
        """Paint mark, count and time; the answer is where they begin, before mirroring."""
        whole = option.rect
        left = whole.right() + 1 - theme.px(14)
        painter.setFont(theme.font(TEXT_PX if not index.data(Role.RIGHT) else SMALL_PX + 0.5, tabular=True))
        painter.setPen(theme.color("ink" if selected else "ink-soft"))
        words = _right_words(index)
        if words:
            width = painter.fontMetrics().horizontalAdvance(words)
            left -= width
            rect = QRect(left, top, width + 1, height)
            draw_line(painter, mirrored(rect, whole, option.direction), words, option.direction)
            left -= theme.px(4)
        mark = index.data(Role.MARK)
        if mark:
            side = theme.px(_MARK_PX)
            left -= side
            rect = QRect(left, top - 1, side, height)
            put(painter, finding_pixmap(theme, mark, _MARK_PX), mirrored(rect, whole, option.direction))
        return left

    def _lead_picture(self, theme: Theme, index: _Index, *, selected: bool) -> QPixmap | None:
        if mark := index.data(Role.LEAD_MARK):
            return finding_pixmap(theme, mark, _MARK_PX)
        if (name := index.data(Role.STATE_ICON)) and name != NO_ICON:
            return pixmap(theme, str(name), "ink" if selected else "ink-soft", 15)
        return None

    def _title_rect(self, theme: Theme, whole: QRect, index: _Index) -> QRect:
        has_lead = index.data(Role.STATE_ICON) or index.data(Role.LEAD_MARK)
        left = whole.left() + theme.px(42 if has_lead else 16)
        return QRect(left, whole.top(), max(1, whole.right() - theme.px(12) - left), 0)

    def _detail(self, theme: Theme, whole: QRect, index: _Index) -> tuple[list[str], bool]:
        words = str(index.data(Role.DETAIL) or "")
        if not words or not self._detail_lines:
            return [], False
        key = (words, self._title_rect(theme, whole, index).width())
        if key not in self._broken:
            if len(self._broken) >= _MOST_BROKEN:
                self._broken.clear()
            self._broken[key] = clamp(words, theme.font(SMALL_PX), key[1], self._detail_lines)
        return self._broken[key]

    @Slot()
    def _forget(self) -> None:
        self._broken.clear()

    def _is_cut(self, theme: Theme, whole: QRect, index: _Index) -> bool:
        metrics = QFontMetrics(theme.font(TEXT_PX, 600))
        spare = metrics.horizontalAdvance(_right_words(index))
        spare += theme.px(_MARK_PX + 16) if index.data(Role.MARK) else theme.px(10)
        room = self._title_rect(theme, whole, index).width() - spare
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        unseen = bool(index.data(Role.DETAIL)) and not self._detail_lines
        return unseen or metrics.horizontalAdvance(title) > room or self._detail(theme, whole, index)[1]

    def _weight(self, *, selected: bool) -> int:
        light = 500 if self._detail_lines else 400
        return light + 100 if selected else light

    def _line_height(self, theme: Theme) -> int:
        return QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(2)

    def _view_width(self, option: QStyleOptionViewItem) -> int:
        view = self.parent()
        return view.viewport().width() if isinstance(view, QAbstractItemView) else option.rect.width()


class ListView(FocusVisible, QListView):
    """A list. Signals: `current_changed(object)` and `chosen(object)` (Enter, double click) with the row's `Role.ID`.

    `name` is what a screen reader calls the list. Give it any model that answers the roles.
    """

    current_changed = Signal(object)
    chosen = Signal(object)

    def __init__(
        self, name: str, parent: QWidget | None = None, *, detail_lines: int = 2, uniform: bool = False
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(RowDelegate(self, detail_lines=detail_lines, uniform=uniform))
        self.setUniformItemSizes(uniform)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self.activated.connect(self._activated)
        theme_of(self).changed.connect(self.scheduleDelayedItemsLayout)

    @property
    def current_id(self) -> object:
        """The current row's `Role.ID`, or None."""
        return self.currentIndex().data(Role.ID) if self.currentIndex().isValid() else None

    def select_row(self, row: int) -> None:
        """Make a row the current one; a row that is not there clears the selection."""
        model = self.model()
        index = model.index(row, 0) if model is not None and row >= 0 else QModelIndex()
        self.setCurrentIndex(index)
        if not index.isValid():
            self.clearSelection()

    def paintEvent(self, event: QPaintEvent) -> None:
        self.paint_rows(event)
        if self.shows_focus and not self.currentIndex().isValid():
            # Nothing is chosen yet that could wear the ring.
            with painting(self.viewport()) as painter:
                focus_ring(painter, theme_of(self), self.viewport().rect())

    def paint_rows(self, event: QPaintEvent) -> None:
        """Paint the rows that are seen."""
        super().paintEvent(event)

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        found = super().moveCursor(action, modifiers)
        # Qt stops at a heading at either end; what is meant is the row beside it.
        step = {_Move.MoveHome: 1, _Move.MovePageUp: 1, _Move.MoveEnd: -1, _Move.MovePageDown: -1}.get(action, 0)
        while step and found.isValid() and not found.flags() & Qt.ItemFlag.ItemIsEnabled:
            found = found.siblingAtRow(found.row() + step)
        return found

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        self.current_changed.emit(current.data(Role.ID) if current.isValid() else None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def _activated(self, index: QModelIndex) -> None:
        self.chosen.emit(index.data(Role.ID))


def _right_words(index: _Index) -> str:
    if right := index.data(Role.RIGHT):
        return str(right)
    count = index.data(Role.COUNT)
    return str(count) if count else ""
