"""The published values of a network as a list: name and value side by side, who says so under them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from ui.kit.lists import ListView, RowDelegate
from ui.kit.paint import mirrored, put, text_flags
from ui.kit.roles import Role
from ui.panes.settings_form import SIDE_PX
from ui.panes.settings_networks_words import FactLine
from ui.theme.icons import pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

LINE_ROLE = Qt.ItemDataRole.UserRole + 60
"""The FactLine of a row; None for a heading."""

NAME_PX = 220
VALUE_PX = 560
_PAD_PX = 9
_GAP_PX = 20
_MARK_PX = 13
_ROOT = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class FactsModel(QAbstractListModel):
    """Lines under their headings; `set_lines` replaces all of them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[FactLine | str] = []

    def set_lines(self, lines: Iterable[FactLine]) -> None:
        """Show these, with a heading before the first of each."""
        self.beginResetModel()
        self._rows, last = [], None
        for line in lines:
            if line.heading != last:
                last = line.heading
                self._rows.append(last)
            self._rows.append(line)
        self.endResetModel()

    @property
    def lines(self) -> Sequence[FactLine]:
        """What is shown, without the headings."""
        return [row for row in self._rows if isinstance(row, FactLine)]

    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if not index.isValid() or isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, str):
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            return row if role in texts else True if role == Role.SECTION else None
        answers: dict[int, object] = {
            Qt.ItemDataRole.DisplayRole: row.name,
            Qt.ItemDataRole.AccessibleTextRole: row.heard,
            Role.ID: row.id,
            LINE_ROLE: row,
        }
        return answers.get(role)


class FactDelegate(RowDelegate):
    """Paints a `FactLine` as high as its words are; in a narrow list the value goes below its name."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line = index.data(LINE_ROLE)
        if line is None:
            return super().sizeHint(option, index)
        theme = theme_of(self)
        boxes = self._boxes(theme, QRect(0, 0, self._view_width(option), 0), line)
        return QSize(0, max(box.bottom() for box, *_rest in boxes) + theme.px(_PAD_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        line = index.data(LINE_ROLE)
        theme, whole = theme_of(self), option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if line is None:
            inset = theme.px(SIDE_PX) - theme.px(16)
            option.rect = mirrored(whole.adjusted(inset, 0, 0, 0), whole, option.direction)
            self._paint_section(painter, theme, option, index)
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, theme, option, selected=selected)
        for box, words, size, weight, color in self._boxes(theme, whole, line):
            painter.setFont(theme.font(size, weight))
            painter.setPen(theme.color("ink" if selected else color))
            place = mirrored(box, whole, option.direction)
            flags = int(text_flags(option.direction, Qt.AlignmentFlag.AlignTop)) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(place, flags | int(Qt.TextFlag.TextDontClip), words)
            if words.endswith(line.again) and line.again:
                room = box.adjusted(-theme.px(_MARK_PX + 5), 0, 0, 0)
                room.setWidth(theme.px(_MARK_PX))
                room.setHeight(QFontMetrics(theme.font(size)).height())
                put(painter, pixmap(theme, "refresh-cw", "amber", _MARK_PX), mirrored(room, whole, option.direction))
        painter.restore()

    def _boxes(self, theme: Theme, whole: QRect, line: FactLine) -> list[tuple[QRect, str, float, int, str]]:
        """Where each piece of a line goes, what it says, and its letters: size, weight, colour."""
        left, right = whole.left() + theme.px(SIDE_PX), whole.right() - theme.px(SIDE_PX)
        top, name_px = whole.top() + theme.px(_PAD_PX), theme.px(NAME_PX)
        narrow = right - left < name_px + theme.px(200)
        name = self._fit(theme, line.name, TEXT_PX, 400, left, top, right - left if narrow else name_px)
        boxes = [(name, line.name, TEXT_PX, 400, "ink-soft")]
        start = left if narrow else left + name_px + theme.px(_GAP_PX)
        room = min(right - start, theme.px(VALUE_PX))
        if narrow:
            top = name.bottom() + 1
        value = self._fit(theme, line.value, TEXT_PX, 500, start, top, room)
        boxes.append((value, line.value, TEXT_PX, 500, "ink"))
        top = value.bottom() + theme.px(3)
        for words in line.small:
            aside = theme.px(_MARK_PX + 5) if line.again and words.endswith(line.again) else 0
            box = self._fit(theme, words, SMALL_PX, 400, start + aside, top, room - aside)
            boxes.append((box, words, SMALL_PX, 400, "ink" if aside else "ink-soft"))
            top = box.bottom() + 1
        return boxes

    def _fit(self, theme: Theme, words: str, size: float, weight: int, left: int, top: int, room: int) -> QRect:
        metrics = QFontMetrics(theme.font(size, weight))
        wrapped = metrics.boundingRect(QRect(0, 0, max(1, room), 10_000), int(Qt.TextFlag.TextWordWrap), words)
        return QRect(left, top, max(1, room), wrapped.height())


class FactList(ListView):
    """The list of values; `facts` is its model."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setItemDelegate(FactDelegate(self))
        self.facts = FactsModel(self)
        self.setModel(self.facts)

    @property
    def current(self) -> FactLine | None:
        """The value that is chosen now."""
        index = self.currentIndex()
        return index.data(LINE_ROLE) if index.isValid() else None
