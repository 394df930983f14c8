"""A list of records beside the form of one of them: edits are kept per row until they are saved or discarded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.kit.buttons import IconButton
from ui.kit.columns import Column, Columns
from ui.kit.dialogs import confirm
from ui.kit.empty import EmptyState
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.panes.settings_drafts import Drafts
from ui.panes.settings_form import PageWords, RecordEditor, RecordForm

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

LIST_PX = 260
FORM_LEAST_PX = 340


class RecordsPage(QWidget):
    """Signal: `shown(object)` with the record in the form as stored, or None.

    Subclasses say what the records are (`words` to `operate`) and call `restock` when they are ready.
    """

    shown = Signal(object)
    kinds: frozenset[str] = frozenset()

    def __init__(self, session: Session, form: RecordForm, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self.form = session, form
        words = self.words()
        self.setAccessibleName(words.heading)
        self._drafts = Drafts()
        self._rows: list[Row] = []
        self._current, self._showing = "", False
        self.panel = Panel(words.heading, self)
        self.add_button = IconButton(words.add, "plus", parent=self.panel, color="blue")
        self.panel.add_action(self.add_button)
        self.list = ListView(words.heading, self.panel)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.panel.body.addWidget(self.list)
        self._editor = RecordEditor(form, words.save, self)
        self.save_button, self.discard_button = self._editor.save_button, self._editor.discard_button
        self._empty = EmptyState(words.icon_name, words.empty_title, words.empty_text, words.add, self, primary=True)
        self._lay_out()
        self.list.current_changed.connect(self._show)
        self.add_button.clicked.connect(self.add)
        self._empty.action_requested.connect(self.add)
        form.changed.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        self._editor.take_theirs.clicked.connect(self.discard)
        session.changed.connect(self._look)

    def words(self) -> PageWords:
        """What the page says."""
        raise NotImplementedError

    def stored(self) -> Sequence[Any]:
        """The records as last read, in the order of the list."""
        raise NotImplementedError

    def blank(self) -> Any:
        """A new record with an id of its own."""
        raise NotImplementedError

    def row(self, record: Any) -> Row:
        """The record's line in the list."""
        raise NotImplementedError

    def group(self, record: Any) -> str:
        """The heading it stands under; "" for none."""
        raise NotImplementedError

    def operate(self, record: Any) -> Callable[[Desk, Command], ChangeSet]:
        """What saves the record, on the library's thread."""
        raise NotImplementedError

    def restock(self) -> None:
        """Read the stored records again."""
        self.take(self.stored())

    def take(self, records: Sequence[Any]) -> None:
        """Show these as stored; what is being edited stays as it is."""
        self._drafts.take(records)
        if self._drafts.shown(self._current) is None:
            self._current = ""
        self._fill_list()
        if not self._current:
            self.list.select_row(next((at for at, row in enumerate(self._rows) if not row.section), -1))
        elif self._drafts.is_unsaved(self._current):
            self._say_state()
        else:
            self._fill_form()
        self._pages.setCurrentWidget(self._editor if self._current else self._empty)
        if not self._current:
            self.shown.emit(None)

    def select(self, record_id: str) -> None:
        """Show a record."""
        self.list.select_row(self._model.row_of(record_id))

    @Slot()
    def add(self) -> None:
        """Begin a new record, or go back to the one begun."""
        if not self._drafts.blanks:
            self._drafts.begin(self.blank())
            self._fill_list()
        self.select(next(iter(self._drafts.blanks)))
        self.form.first().setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current_id(self) -> str:
        """The id of the record in the form, or ""."""
        return self._current

    @property
    def unsaved(self) -> int:
        """How many records have edits that are not saved."""
        return len(self._drafts.edits)

    def ask_before_leaving(self, go_on: Callable[[], object]) -> None:
        """Go on at once when all is saved, else after a yes."""
        if not self.unsaved:
            go_on()
            return
        text = self.tr("Changes that are not saved: %1. Leaving discards them.").replace("%1", str(self.unsaved))
        confirm(self, self.tr("Leave without saving?"), text, self.tr("Discard and leave"), go_on)

    def group_order(self, heading: str) -> tuple[int, str]:
        """How headings are sorted; rows without one come first."""
        return (1 if heading else 0, heading)

    def _fill_list(self) -> None:
        groups: dict[str, list[Row]] = {}
        for record in self._drafts.all():
            # A row stays under its heading until it is saved, so that it does not jump while it is edited.
            settled = self._drafts.stored.get(record.id, record)
            groups.setdefault(self.group(settled), []).append(self._line(record))
        rows: list[Row] = []
        for heading in sorted(groups, key=self.group_order):
            rows.extend([Row(title=heading, section=True)] if heading else [])
            rows.extend(groups[heading])
        if rows == self._rows:
            return
        self._rows = rows
        self._model.set_rows(rows)
        if self._current:
            self.list.select_row(self._model.row_of(self._current))

    def _line(self, record: Any) -> Row:
        row = self.row(record)
        new = record.id in self._drafts.blanks
        right = self.tr("not saved") if new or self._drafts.is_unsaved(record.id) else row.right
        return replace(row, title=self._name(record), right=right)

    def _name(self, record: Any) -> str:
        """Its name, or what it was called before the name was deleted."""
        stored = self._drafts.stored.get(record.id)
        return record.name.strip() or (stored.name if stored is not None else self.add_button.accessibleName())

    @Slot(object)
    def _show(self, record_id: object) -> None:
        if record_id is None or record_id == self._current:
            return
        self._current = str(record_id)
        self._fill_form()
        self._editor.to_top()
        self._pages.setCurrentWidget(self._editor)

    def _fill_form(self) -> None:
        record = self._drafts.shown(self._current)
        self._showing = True
        self.form.clear_errors()
        self.form.title.setText(self._name(record))
        self.form.show_record(record, is_new=self._current in self._drafts.blanks)
        for line, text in zip(self.form.lines(), self._drafts.ends.get(self._current, ()), strict=False):
            if line.text() != text:
                line.setText(text)
        self._showing = False
        self._say_state()
        self.shown.emit(self._drafts.stored.get(self._current))

    @Slot()
    def _edited(self) -> None:
        if self._showing or not self._current:
            return
        ends = tuple(line.text() for line in self.form.lines()) if self.form.has_loose_ends() else ()
        record = self.form.record()
        self._drafts.edit(record, ends)
        self.form.title.setText(self._name(record))
        self._fill_list()
        self._say_state()

    def _say_state(self) -> None:
        drafts, current = self._drafts, self._current
        self._editor.show_state(
            unsaved=drafts.is_unsaved(current),
            is_new=current in drafts.blanks,
            saving=current in drafts.saving,
            moved=drafts.has_moved(current),
            error=drafts.errors.get(current),
        )

    @Slot()
    def primary(self) -> None:
        """The blue button, for the window's key."""
        self.save()

    @Slot()
    def save(self) -> None:
        """Save the record in the form; what is wrong is said at its field."""
        typing = self.form.focusWidget()
        if isinstance(typing, QLineEdit):
            typing.editingFinished.emit()  # half a tag becomes one
        if not self.save_button.isEnabled():
            return
        if (wrong := self.form.wrong()) is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        record = self.form.record()
        self._drafts.saving.add(record.id)
        self._drafts.errors.pop(record.id, None)

        def done(_answer: ChangeSet) -> None:
            self._drafts.saved(record)
            self._fill_list()
            if record.id == self._current and not self._drafts.is_unsaved(record.id):
                self._fill_form()

        def failed(error: UserError) -> None:
            self._drafts.refused(record, error)
            if record.id == self._current:
                self._say_state()
                if (field := self.form.field_of(error)) is not None:
                    field.setFocus(Qt.FocusReason.OtherFocusReason)

        self._say_state()
        self._session.write(self, self.operate(record), done, failed)

    @Slot()
    def discard(self) -> None:
        """Take back what is not saved in this record."""
        self._drafts.forget(self._current)
        self._drafts.blanks.pop(self._current, None)
        self.take(list(self._drafts.stored.values()))

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        if answer.kinds & self.kinds:
            self.restock()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._editor)
        self.columns = QHBoxLayout(self)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(0)
        self.columns.addWidget(self.panel)
        self.columns.addWidget(self._pages, 1)
        self.sides = Columns(self, self.columns, FORM_LEAST_PX)
        self.sides.add("left", Column(self.panel, lambda: LIST_PX, self.tr("Show the list")))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sides.fit()
