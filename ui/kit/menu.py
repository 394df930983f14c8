"""A list that opens under a button: choices with ticks, a filter when there are many, and "New…"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.fuzzy import score
from ui.kit.lists import NO_ICON, ListView
from ui.kit.paint import box, painting
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label
from ui.theme.theme import theme_of

_FILTER_FROM = 8
_MOST_ROWS = 9
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One line. `checked` None shows no tick's room; `group` sorts under a heading."""

    id: str
    text: str
    hint: str = ""
    checked: bool | None = None
    group: str = ""


class SearchMenu(QWidget):
    """A popup. Signals: `chosen(str)`, `toggled(str, bool)` when `multiple`, `new_requested(str)` with what was typed.

    Keys: typing filters, arrows move, Enter chooses, Esc closes. With `multiple` it stays open.
    """

    chosen = Signal(str)
    toggled = Signal(str, bool)
    new_requested = Signal(str)

    def __init__(self, name: str, parent: QWidget, *, multiple: bool = False, new_label: str = "") -> None:
        super().__init__(parent, Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint)
        self.setAccessibleName(name)
        self._multiple = multiple
        self._choices: tuple[Choice, ...] = ()
        self._filter = QLineEdit(self)
        self._filter.setPlaceholderText(self.tr("Filter"))
        self._filter.setAccessibleName(self.tr("Filter"))
        self._filter.installEventFilter(self)
        self._list = ListView(name, self, detail_lines=0, uniform=False)
        self._model = RowsModel(self._list)
        self._list.setModel(self._model)
        self._nothing = Label(self.tr("Nothing fits"), self, color="ink-soft")
        self._nothing.setContentsMargins(12, 6, 12, 6)
        self._new = QuietButton(new_label, self, icon_name="plus", small=False)
        self._new.setVisible(bool(new_label))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 5, 1, 5)
        column.setSpacing(4)
        padded = QVBoxLayout()
        padded.setContentsMargins(6, 1, 6, 1)
        padded.addWidget(self._filter)
        column.addLayout(padded)
        column.addWidget(self._list)
        column.addWidget(self._nothing)
        foot = QVBoxLayout()
        foot.setContentsMargins(8, 0, 8, 0)
        foot.addWidget(self._new)
        column.addLayout(foot)
        self._filter.textChanged.connect(self._show)
        self._list.clicked.connect(self._take)
        self._list.chosen.connect(self._take_id)
        self._new.clicked.connect(self._ask_new)

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Show these choices; the filter appears from eight on."""
        self._choices = tuple(choices)
        self._filter.setVisible(len(self._choices) >= _FILTER_FROM)
        self._show()

    def offer_new(self, *, on: bool) -> None:
        """Offer the button for something new, or not: to those who may not make it, it would be a dead end."""
        self._new.setVisible(on)

    def open_at(self, anchor: QWidget) -> None:
        """Open under `anchor`, or above it where the screen ends."""
        self._filter.clear()
        self._show()
        checked = next((choice.id for choice in self._choices if choice.checked), None)
        self._list.select_row(max(0, self._model.row_of(checked)) if checked else self._first_row())
        self._fit()
        below = anchor.mapToGlobal(QPoint(0, anchor.height() + 2))
        screen = anchor.screen() or QGuiApplication.primaryScreen()
        room = screen.availableGeometry() if screen is not None else QRect(below, self.size())
        left = below.x() if not anchor.isRightToLeft() else below.x() + anchor.width() - self.width()
        left = max(room.left(), min(left, room.right() - self.width()))
        top = below.y()
        if top + self.height() > room.bottom():
            top = max(room.top(), anchor.mapToGlobal(QPoint(0, 0)).y() - self.height() - 2)
        self.move(left, top)
        self.show()
        (self._filter if self._filter.isVisible() else self._list).setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._filter and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _LIST_KEYS:
                self._list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take_id(self._list.current_id)
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.fillRect(self.rect(), theme.color("raised"))
            box(painter, self.rect(), 0, edge=theme.color("outline"))

    @Slot()
    def _show(self) -> None:
        query = self._filter.text().strip()
        ranked = [(score(query, choice.text) if query else 0.0, choice) for choice in self._choices]
        shown = [(points, choice) for points, choice in ranked if points is not None]
        if query:
            shown.sort(key=lambda pair: -pair[0])
        ticks = any(choice.checked is not None for choice in self._choices)
        rows: list[Row] = []
        group = ""
        for _points, choice in shown:
            if choice.group != group and not query:
                group = choice.group
                rows.append(Row(title=group, section=True))
            icon = ("check" if choice.checked else NO_ICON) if ticks else ""
            said = self.tr("chosen") if choice.checked else ""
            rows.append(Row(id=choice.id, title=choice.text, right=choice.hint, state_icon=icon, state=said))
        current = self._list.current_id
        self._model.set_rows(rows)
        at = self._model.row_of(current) if current is not None else -1
        self._list.select_row(at if at >= 0 and not query else self._first_row())
        self._nothing.setVisible(not rows)
        self._list.setVisible(bool(rows))
        self._fit()

    def _first_row(self) -> int:
        return next((at for at in range(self._model.rowCount()) if self._model.index(at, 0).flags()), -1)

    def _fit(self) -> None:
        theme = theme_of(self)
        metrics = self.fontMetrics()
        widest = max((metrics.horizontalAdvance(f"{item.text}  {item.hint}") for item in self._choices), default=0)
        width = max(theme.px(200), min(theme.px(380), widest + theme.px(84)), self._new.sizeHint().width() + 20)
        heights = [self._list.sizeHintForRow(at) for at in range(self._model.rowCount())]
        self._list.setFixedHeight(sum(heights[:_MOST_ROWS]) + 1)
        self.setFixedWidth(width)
        self.adjustSize()

    @Slot(QModelIndex)
    def _take(self, index: QModelIndex) -> None:
        if index.flags():
            self._take_id(self._list.current_id)

    @Slot(object)
    def _take_id(self, choice_id: object) -> None:
        choice = next((item for item in self._choices if item.id == choice_id), None)
        if choice is None:
            return
        if not self._multiple:
            self.close()
            self.chosen.emit(choice.id)
            return
        on = not choice.checked
        self._choices = tuple(
            Choice(id=item.id, text=item.text, hint=item.hint, group=item.group, checked=on) if item is choice else item
            for item in self._choices
        )
        self._show()
        self._list.select_row(self._model.row_of(choice.id))
        self.toggled.emit(choice.id, on)

    @Slot()
    def _ask_new(self) -> None:
        typed = self._filter.text().strip()
        self.close()
        self.new_requested.emit(typed)
