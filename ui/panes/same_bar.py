"""The bar that asks for other words in the place of those that were selected, in every text of the post."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.workflow.everywhere import Standing
from ui.kit.buttons import IconButton, PrimaryButton
from ui.kit.flow import FlowLayout
from ui.kit.paint import painting
from ui.kit.text import Label
from ui.theme.theme import theme_of
from ui.words import many

_SHORT = 40


class SameBar(QWidget):
    """Signals: `applied(str, str, object)` with the words, the new ones and the names of the texts; `closed()`."""

    applied = Signal(str, str, object)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = ""
        self._ticks: dict[str, QCheckBox] = {}
        self._title = Label("", self, weight=600)
        self.line = QLineEdit(self)
        self.line.setAccessibleName(self.tr("New words"))
        self.line.setPlaceholderText(self.tr("New words"))
        self.apply = PrimaryButton("", self)
        self._close = IconButton(self.tr("Close"), "x", parent=self, size_px=26)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addWidget(self.line, 1)
        top.addWidget(self.apply)
        top.addWidget(self._close)
        places = QWidget(self)
        self._row = FlowLayout(places, spacing=16)
        self._note = Label("", self, px=12, color="ink-soft", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 12, 20, 12)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(places)
        column.addWidget(self._note)
        self.line.textChanged.connect(self._count)
        self.line.returnPressed.connect(self._apply)
        self.apply.clicked.connect(self._apply)
        self._close.clicked.connect(self.closed)
        self.hide()

    def ask(self, words: str, found: Sequence[Standing], names: Mapping[str, str]) -> None:
        """Ask what these words shall become; `names` are those of the texts, "" for the shared one."""
        fresh = words != self.words or self.isHidden()
        self.words = words
        shown = " ".join(words.split())
        self._title.setText(
            self.tr("Change “%1” to").replace("%1", shown if len(shown) <= _SHORT else f"{shown[:_SHORT].rstrip()}…")
        )
        while self._row.count():
            item = self._row.takeAt(0)
            if item is not None and (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._ticks = {}
        for one in found:
            tick = QCheckBox(self._said(one, names), self)
            tick.setChecked(one.is_open)
            tick.setEnabled(one.is_open)
            tick.toggled.connect(self._count)
            self._row.addWidget(tick)
            if one.is_open:
                self._ticks[one.name] = tick
        left = [names[one.name] for one in found if not one.is_open]
        self._note.setText(
            self.tr("Left alone, because it is no draft: %1").replace("%1", ", ".join(left)) if left else ""
        )
        self._note.setVisible(bool(left))
        if fresh:
            self.line.setText(words if "\n" not in words else "")
        self._count()
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _said(self, one: Standing, names: Mapping[str, str]) -> str:
        words = f"{names[one.name]} · " + many(one.times, self.tr("once"), self.tr("%n times"))
        if one.follows:
            words += " " + self.tr("(with %1)").replace("%1", ", ".join(names[name] for name in one.follows))
        return words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("raised"))
            painter.fillRect(0, 0, self.width(), 1, theme.color("hairline"))

    @property
    def _chosen(self) -> list[str]:
        return [name for name, tick in self._ticks.items() if tick.isChecked()]

    @Slot()
    def _count(self) -> None:
        count = len(self._chosen)
        self.apply.setText(many(count, self.tr("Change in one text"), self.tr("Change in %n texts")))
        self.apply.setEnabled(count > 0 and self.line.text() != self.words)

    @Slot()
    def _apply(self) -> None:
        if self.apply.isEnabled():
            self.applied.emit(self.words, self.line.text(), self._chosen)
