"""A layout that fills lines and goes on below, like words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import isValid


class FlowLayout(QLayout):
    """Places its items one after the other and wraps; from the right where writing runs that way.

    It lies in a widget of its own: the items of one that is put into another layout later do not last as long as it does.
    """

    def __init__(self, parent: QWidget, *, spacing: int = 8, line_spacing: int | None = None) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._items: list[QLayoutItem] = []
        self._gap = spacing
        self._line_gap = spacing if line_spacing is None else line_spacing

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget between the others."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        item = self._items.pop(index)
        self.invalidate()
        return item

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        shown = [item.sizeHint() for item in self._shown()]
        width = sum(size.width() for size in shown) + self._gap * max(0, len(shown) - 1)
        return self._with_margins(QSize(width, max((size.height() for size in shown), default=0)))

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return self._with_margins(size)

    def _shown(self) -> list[QLayoutItem]:
        """The items that take room. What Qt has taken away already is passed over: asking it would end the program where Qt
        itself asks for the layout."""
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _with_margins(self, size: QSize) -> QSize:
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out in `rect`, moving them if asked; the answer is the height they take."""
        margins = self.contentsMargins()
        room = rect.adjusted(margins.left(), margins.top(), -margins.right(), -margins.bottom())
        y = room.top()
        rtl = self._is_rtl()
        for line, height in self._lines(room.width()):
            x = room.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(max(1, room.width()), item.sizeHint().height()))
                left = x if not rtl else room.left() + room.right() - x - size.width() + 1
                top = y + (height - size.height()) // 2 if not item.alignment() else y
                if move:
                    item.setGeometry(QRect(QPoint(left, top), size))
                x += size.width() + self._gap
            y += height + self._line_gap
        return max(0, y - self._line_gap - rect.top() + margins.bottom()) if self._items else 0

    def _lines(self, width: int) -> list[tuple[list[QLayoutItem], int]]:
        lines: list[tuple[list[QLayoutItem], int]] = []
        used = 0
        for item in self._shown():
            size = item.sizeHint()
            if lines and used + size.width() <= width:
                line, height = lines[-1]
                lines[-1] = ([*line, item], max(height, size.height()))
            else:
                lines.append(([item], size.height()))
                used = 0
            used += size.width() + self._gap
        return lines

    def _is_rtl(self) -> bool:
        parent = self.parentWidget()
        return parent is not None and parent.layoutDirection() == Qt.LayoutDirection.RightToLeft
