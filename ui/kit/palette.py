"""The command palette: everything that can be done, found by a few letters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from ui.kit.fuzzy import score
from ui.kit.keycap import key_words
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.theme.theme import theme_of

_WIDTH_PX = 600
_MOST_ROWS = 60
_LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """One line of the palette; `shortcut` in Qt's portable writing ("Ctrl+K"); `words` are found but not shown; `right` are
    quiet words at its end. `why_not` says in a few words why it cannot be done just now."""

    id: str
    title: str
    shortcut: str = ""
    group: str = ""
    words: str = ""
    icon_name: str = ""
    right: str = ""
    why_not: str = ""


class CommandPalette(Sheet):
    """Signals: `chosen(str)` with a command's id, after it closed; `query_changed(str)` for results from elsewhere.

    Make one for a window, `set_commands`, then `open()`.
    """

    chosen = Signal(str)
    query_changed = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, self.tr("Search or run a command"), width_px=_WIDTH_PX, keeps=True)
        self._commands: tuple[Command, ...] = ()
        self._results: tuple[Command, ...] = ()
        self._first: tuple[Command, ...] = ()
        self._title.hide()
        self._head.setContentsMargins(0, 0, 0, 0)
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("Search or run a command"))
        self.field.setAccessibleName(self.tr("Search or run a command"))
        self.field.installEventFilter(self)
        self.list = ListView(self.tr("Commands"), self, detail_lines=0)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self._nothing = Label(self.tr("Nothing fits. Try fewer letters."), self, color="ink-soft")
        self._nothing.setContentsMargins(16, 8, 16, 12)
        self.body.setContentsMargins(0, 12, 0, 8)
        self.body.setSpacing(6)
        field_row = QHBoxLayout()
        field_row.setContentsMargins(12, 0, 12, 0)
        field_row.addWidget(self.field)
        self.body.addLayout(field_row)
        self.body.addWidget(self.list)
        self.body.addWidget(self._nothing)
        self.field.textChanged.connect(self._typed)
        self.list.clicked.connect(self._clicked)

    def set_commands(self, commands: Sequence[Command]) -> None:
        """What can be run, in the order shown while nothing is typed."""
        self._commands = tuple(commands)
        self._show()

    def set_results(self, results: Sequence[Command]) -> None:
        """What a search elsewhere found for the words of `query_changed`; shown after the commands, unfiltered."""
        self._results = tuple(results)
        self._show()

    def set_first(self, results: Sequence[Command]) -> None:
        """What stands above the commands: the post of a number, the posts opened last."""
        self._first = tuple(results)
        self._show()

    def open(self) -> None:
        """Show the palette, empty."""
        self._results = self._first = ()
        self.field.clear()
        self._show()
        super().open()
        self.query_changed.emit("")
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is getattr(self, "field", None) and event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in _LIST_KEYS:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._run(self.list.current_id)
                return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _typed(self, text: str) -> None:
        self._results = self._first = ()
        self._show()
        self.query_changed.emit(text.strip())

    def _show(self) -> None:
        query = self.field.text().strip()
        found = list(self._commands)
        if query:
            ranked = [(score(query, f"{item.title} {item.words} {item.group}"), item) for item in self._commands]
            kept = [(points, item) for points, item in ranked if points is not None]
            found = [item for _points, item in sorted(kept, key=lambda pair: (bool(pair[1].why_not), -pair[0]))]
        found = [*self._first, *found[:_MOST_ROWS], *self._results]
        rows: list[Row] = []
        group = ""
        for item in found:
            elsewhere = item in self._results or item in self._first
            if (headed := item.group if elsewhere or not query else "") != group and (headed or group):
                group = headed
                rows.append(Row(title=headed or self.tr("Commands"), section=True))
            keys = key_words(item.shortcut) if item.shortcut else ""
            rows.append(
                Row(
                    id=item.id,
                    title=item.title,
                    right=item.why_not or item.right or keys,
                    state_icon=item.icon_name,
                    enabled=not item.why_not,
                )
            )
        self._model.set_rows(rows)
        self.list.select_row(next((at for at, row in enumerate(rows) if not row.section and row.enabled), -1))
        self.list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        heights = [self.list.sizeHintForRow(at) for at in range(min(self._model.rowCount(), 12))]
        self.list.setFixedHeight(max(1, min(sum(heights), theme_of(self).px(380))))
        self._place()

    def _top(self, height: int) -> int:
        # The field stays where it is while the list below grows and shrinks.
        return max(24, min(self.height() // 8, self.height() - height))

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._run(self.list.current_id)

    def _run(self, command_id: object) -> None:
        known = (*self._first, *self._commands, *self._results)
        if command_id is None or any(one.id == command_id and one.why_not for one in known):
            return
        self.close_sheet()
        self.chosen.emit(str(command_id))
