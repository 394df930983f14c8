"""Columns beside a middle that needs its room: they grow narrower, and where that is not enough only one is open at a time.

A folded column leaves a strip with a button at its edge, so that it is never lost.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Literal

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.hairline import Hairline
from ui.theme.theme import theme_of

Edge = Literal["left", "right"]
STRIP_PX = 36
LEAST_PARTS = 0.8
"""How much of its width a column keeps before another one folds."""
MIDDLE_PARTS = 0.68
"""How much of its room the middle keeps beside the last column before that folds, too, unless a person opened it."""


@dataclass(eq=False)
class Column:
    """A column at one edge: `width` gives its width before the letters' scale; `show_words` name the button that brings it
    back; `with_it` are shown and hidden along with it. `possible` is False while there is nothing to show in it."""

    widget: QWidget
    width: Callable[[], float]
    show_words: str
    with_it: tuple[QWidget, ...] = ()
    wanted: bool = True
    possible: bool = True
    strip: QWidget = field(init=False)


class _Strip(QWidget):
    """What a folded column leaves."""

    def __init__(self, words: str, icon_name: str, parent: QWidget, *, at_start: bool) -> None:
        super().__init__(parent)
        self.button = IconButton(words, icon_name, "", self)
        column = QVBoxLayout()
        column.setContentsMargins(4, 12, 4, 0)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        if not at_start:
            row.addWidget(Hairline(self, vertical=True))
        row.addLayout(column)
        if at_start:
            row.addWidget(Hairline(self, vertical=True))
        self.hide()


class Columns(QObject):
    """Serves one pane, whose `row` holds columns and middle; the pane calls `fit` when its size changes.

    `middle_px` is what the middle needs at least, before the letters' scale.
    """

    def __init__(self, pane: QWidget, row: QHBoxLayout, middle_px: float) -> None:
        super().__init__(pane)
        self._pane, self._row, self._middle_px = pane, row, middle_px
        self._columns: dict[Edge, Column] = {}
        self._front: Edge = "right"
        self._opened: Edge | None = None
        self._focused = False
        theme_of(pane).changed.connect(self.fit)

    def add(self, edge: Edge, column: Column) -> Column:
        """Take charge of a column that stands at that edge of the row."""
        at_start = edge == "left"
        strip = _Strip(column.show_words, f"panel-{edge}", self._pane, at_start=at_start)
        column.strip = strip
        if at_start:
            self._row.insertWidget(0, strip)
            strip.button.clicked.connect(self.open_left)
        else:
            self._row.addWidget(strip)
            strip.button.clicked.connect(self.open_right)
        self._columns[edge] = column
        self.fit()
        return column

    @Slot()
    def open_left(self) -> None:
        """Bring the column at the start of the line back."""
        self.open("left")

    @Slot()
    def open_right(self) -> None:
        """Bring the column at the end of the line back."""
        self.open("right")

    def need(self, middle_px: float) -> None:
        """Another middle stands there that needs so much at least."""
        self._middle_px = middle_px
        self.fit()

    def open(self, edge: Edge) -> None:
        """Bring a column back, in the place of the other one where there is no room for both."""
        column = self._columns.get(edge)
        if column is None:
            return
        column.wanted, self._front, self._opened, self._focused = True, edge, edge, False
        self.fit()

    def toggle(self, edge: Edge) -> None:
        """Fold a column, or bring it back."""
        column = self._columns.get(edge)
        if column is None:
            return
        if column.widget.isHidden():
            self.open(edge)
        else:
            column.wanted, self._opened = False, None
            self.fit()

    @property
    def folded(self) -> list[Edge]:
        """Those that a person folded; one that only has no room is not among them."""
        return [edge for edge, one in self._columns.items() if not one.wanted]

    def fold(self, edges: Collection[str]) -> None:
        """Fold these, as a person would."""
        for edge, one in self._columns.items():
            one.wanted = one.wanted and edge not in edges
        self.fit()

    def set_focused(self, *, focused: bool) -> None:
        """Fold all, without strips, or bring back those that were open before."""
        self._focused = focused
        self.fit()

    @Slot()
    def fit(self) -> None:
        """Give every column its width, and fold what has no room."""
        theme, room = theme_of(self._pane), self._pane.width()
        wanted = {edge: one for edge, one in self._columns.items() if one.wanted and one.possible and not self._focused}
        middle = theme.px(self._middle_px)
        parts = self._parts(room - middle, wanted)
        if parts < LEAST_PARTS and len(wanted) > 1:
            wanted = {self._front: wanted[self._front]} if self._front in wanted else wanted
            parts = self._parts(room - middle - theme.px(STRIP_PX), wanted)
        if parts < LEAST_PARTS and self._opened not in wanted:
            left = room - theme.px(STRIP_PX) - sum(theme.px(one.width()) * LEAST_PARTS for one in wanted.values())
            if left < middle * MIDDLE_PARTS:
                wanted = {}
        for edge, one in self._columns.items():
            shown = edge in wanted
            if shown:
                one.widget.setFixedWidth(round(theme.px(one.width()) * max(LEAST_PARTS, parts)))
            for widget in (one.widget, *one.with_it):
                widget.setVisible(shown)
            one.strip.setVisible(one.possible and not shown and not self._focused)

    def _parts(self, room: int, wanted: dict[Edge, Column]) -> float:
        """How much of their widths they can have; never more than all."""
        whole = sum(theme_of(self._pane).px(one.width()) for one in wanted.values())
        return min(1.0, room / whole) if whole else 1.0
