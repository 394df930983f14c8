"""A list of records beside the form of one of them: edits are kept per row until they are saved or discarded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.kit.banner import Banner
from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.dialogs import confirm
from ui.kit.empty import EmptyState
from ui.kit.fields import Field
from ui.kit.lists import ListView
from ui.kit.paint import painting
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.kit.text import note, title
from ui.panes.settings_inputs import words_of
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

LIST_PX = 260
FORM_PX = 560
SIDE_PX = 32


class Record(Protocol):
    """What every record of a form has."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def active(self) -> bool: ...


class RecordForm(QWidget):
    """The fields of one record; subclasses add them to `column`. Signal: `changed()` when a person changed one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(SIDE_PX, 24, SIDE_PX, 24)
        self.title = title("", self)
        inside = QWidget(self)
        inside.setMaximumWidth(theme_of(self).px(FORM_PX))
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)
        self.column.addWidget(self.title)
        outer.addWidget(inside, 1)
        outer.addStretch(0)
        outer.setAlignment(inside, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._inside = inside

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        room = self.width() - 2 * SIDE_PX
        self._inside.setFixedWidth(max(1, min(room, theme_of(self).px(FORM_PX))))

    def add(self, *fields: QWidget) -> None:
        """Put fields below those there, several of them on one line."""
        for field in fields:
            if hasattr(field, "changed"):
                field.changed.connect(self._told)
            for line in field.findChildren(QLineEdit):
                line.textEdited.connect(self._told)
        if len(fields) == 1:
            self.column.addWidget(fields[0])
            return
        row = QHBoxLayout()
        row.setSpacing(16)
        for field in fields:
            row.addWidget(field, 1)
            row.setAlignment(field, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(row)

    def show_record(self, record: Any, *, is_new: bool) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def record(self) -> Any:
        """The record as the fields say it now."""
        raise NotImplementedError

    def wrong(self) -> Field | None:
        """The first field that cannot be saved as it is, having said why."""
        return None

    def field_of(self, error: UserError) -> Field | None:
        """The field that a refused save is about; None for none in particular."""
        raise NotImplementedError

    def clear_errors(self) -> None:
        """Take back what was said under the fields."""
        for field in self.findChildren(Field):
            field.set_error("")

    def lines(self) -> list[QLineEdit]:
        """All one-line inputs, in a fixed order."""
        return self.findChildren(QLineEdit)

    @Slot()
    def _told(self) -> None:
        self.changed.emit()


class _Foot(QWidget):
    """The line under a form: what is unsaved, and the buttons."""

    def __init__(self, save_label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.words = note("", self)
        self.discard = SecondaryButton(self.tr("Discard changes"), self)
        self.save = PrimaryButton(save_label, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 12, 20, 11)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme_of(self).px(56))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, theme_of(self).color("hairline"))


class RecordsPage(QWidget):
    """Signal: `shown(object)` with the record in the form as stored, or None.

    Subclasses say what the records are: `stored`, `blank`, `row`, `group` and `operate`.
    """

    shown = Signal(object)
    kinds: frozenset[str] = frozenset()

    def __init__(
        self,
        session: Session,
        form: RecordForm,
        empty: EmptyState,
        *,
        heading: str,
        add_name: str,
        save_label: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self.form = session, form
        self._stored: dict[str, Any] = {}
        self._blanks: dict[str, Any] = {}
        self._drafts: dict[str, Any] = {}
        self._bases: dict[str, Any] = {}
        self._ends: dict[str, list[str]] = {}
        self._errors: dict[str, UserError] = {}
        self._saving: set[str] = set()
        self._rows: list[Row] = []
        self._current, self._showing = "", False
        self.panel = Panel(heading, self)
        self.panel.setFixedWidth(theme_of(self).px(LIST_PX))
        self.add_button = IconButton(add_name, "plus", parent=self.panel, color="blue")
        self.panel.add_action(self.add_button)
        self.list = ListView(heading, self.panel)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.panel.body.addWidget(self.list)
        self._banner = Banner("", "error", self)
        self._banner.hide()
        self._moved = Banner("", "warning", self)
        self._moved.set_text(self.tr("Somebody changed this meanwhile. Saving puts your version in its place."))
        self._moved.add_action(self.tr("Take theirs")).clicked.connect(self.discard)
        self._moved.hide()
        self._foot = _Foot(save_label, self)
        self.save_button, self.discard_button = self._foot.save, self._foot.discard
        self._empty = empty
        self._lay_out()
        self.list.current_changed.connect(self._show)
        self.add_button.clicked.connect(self.add)
        empty.action_requested.connect(self.add)
        form.changed.connect(self._edited)
        self.save_button.clicked.connect(self.save)
        self.discard_button.clicked.connect(self.discard)
        session.changed.connect(self._look)
        theme_of(self).changed.connect(self._dress)
        self.restock()

    # -- what the records are ----------------------------------------------------------------------------------------

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

    # -- the list ----------------------------------------------------------------------------------------------------

    def restock(self) -> None:
        """Read the stored records again."""
        self.take(self.stored())

    def take(self, records: Sequence[Any]) -> None:
        """Show these as stored; what is being edited stays as it is."""
        self._stored = {record.id: record for record in records}
        for record_id in [one for one, draft in self._drafts.items() if draft == self._stored.get(one)]:
            self._forget(record_id)
        self._fill_list()
        if self._current and self._current not in self._drafts:
            self._fill_form()
        elif self._current:
            self._say_state()
        if not self._current:
            self.list.select_row(next((at for at, row in enumerate(self._rows) if not row.section), -1))
        self._pages.setCurrentWidget(self._editor if self._current else self._empty)

    def select(self, record_id: str) -> None:
        """Show a record."""
        self.list.select_row(self._model.row_of(record_id))

    @Slot()
    def add(self) -> None:
        """Begin a new record, or go back to the one begun."""
        fresh = next(iter(self._blanks), "")
        if not fresh:
            record = self.blank()
            fresh = record.id
            self._blanks[fresh] = self._drafts[fresh] = record
            self._fill_list()
        self.select(fresh)
        self.form.setFocus()
        first = next(iter(self.form.lines()), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def current_id(self) -> str:
        """The id of the record in the form, or ""."""
        return self._current

    @property
    def unsaved(self) -> int:
        """How many records have edits that are not saved."""
        return sum(1 for one in {*self._drafts, *self._ends} if self._is_unsaved(one))

    def ask_before_leaving(self, go_on: Callable[[], object]) -> None:
        """Go on at once when all is saved, else after a yes."""
        if not self.unsaved:
            go_on()
            return
        text = self.tr("%n of these are changed and not saved. Leaving discards the changes.", "", self.unsaved)
        confirm(self, self.tr("Leave without saving?"), text, self.tr("Discard and leave"), go_on)

    def _fill_list(self) -> None:
        groups: dict[str, list[Row]] = {}
        for record in (*(self._drafts[one] for one in self._blanks), *self._stored.values()):
            shown = self._drafts.get(record.id, record)
            groups.setdefault(self.group(self._stored.get(record.id, shown)), []).append(self._line(shown))
        rows: list[Row] = []
        for heading in sorted(groups, key=self.group_order):
            if heading:
                rows.append(Row(title=heading, section=True))
            rows.extend(groups[heading])
        if rows == self._rows:
            return
        self._rows = rows
        self._model.set_rows(rows)
        if self._current:
            self.list.select_row(self._model.row_of(self._current))

    def group_order(self, heading: str) -> tuple[int, str]:
        """How headings are sorted; rows without one come first."""
        return (1 if heading else 0, heading)

    def _line(self, record: Any) -> Row:
        row = self.row(record)
        right = self.tr("not saved") if self._is_unsaved(record.id) else row.right
        name = row.title or self.add_button.accessibleName()
        return Row(id=row.id, title=name, detail=row.detail, state=row.state, state_icon=row.state_icon, right=right)

    # -- the form ----------------------------------------------------------------------------------------------------

    @Slot(object)
    def _show(self, record_id: object) -> None:
        if record_id is None or record_id == self._current:
            return
        self._current = str(record_id)
        self._fill_form()
        self._pages.setCurrentWidget(self._editor)

    def _fill_form(self) -> None:
        record = self._drafts.get(self._current) or self._stored.get(self._current)
        if record is None:
            self._current = ""
            self.shown.emit(None)
            return
        self._showing = True
        self.form.clear_errors()
        self.form.show_record(record, is_new=self._current in self._blanks)
        for line, text in zip(self.form.lines(), self._ends.get(self._current, ()), strict=False):
            if line.text() != text:
                line.setText(text)
        self._showing = False
        self._say_state()
        self.shown.emit(self._stored.get(self._current))

    @Slot()
    def _edited(self) -> None:
        if self._showing or not self._current:
            return
        record, base = self.form.record(), self._base()
        self._banner.hide()
        self._errors.pop(self._current, None)
        if record == base and not self._has_loose_ends():
            self._drafts.pop(self._current, None)
            self._ends.pop(self._current, None)
            self._bases.pop(self._current, None)
            if self._current in self._blanks:
                self._drafts[self._current] = base
        else:
            self._bases.setdefault(self._current, self._stored.get(self._current))
            self._drafts[self._current] = record
            self._ends[self._current] = [line.text() for line in self.form.lines()]
        self._fill_list()
        self._say_state()

    def _has_loose_ends(self) -> bool:
        """Whether something is typed that the record cannot hold yet: half a tag, a date that is none."""
        return any(line.isModified() and bool(line.text().strip()) for line in self.form.lines() if _is_loose(line)) or (
            self.form.wrong() is not None
        )

    def _base(self) -> Any:
        return self._stored.get(self._current) or self._blanks.get(self._current)

    def _is_unsaved(self, record_id: str) -> bool:
        return record_id in self._drafts and self._drafts[record_id] != self._blanks.get(record_id)

    def _say_state(self) -> None:
        unsaved = self._current in self._ends or self._is_unsaved(self._current)
        saving = self._current in self._saving
        self.save_button.setEnabled(unsaved and not saving)
        self.discard_button.setVisible(unsaved or self._current in self._blanks)
        self._foot.words.setText(self.tr("Saving…") if saving else self.tr("Not saved yet") if unsaved else "")
        moved = self._current in self._bases and self._bases[self._current] != self._stored.get(self._current)
        self._moved.setVisible(moved and not saving)
        error = self._errors.get(self._current)
        field = self.form.field_of(error) if error is not None else None
        if error is not None and field is not None:
            field.set_error(words_of(error))
        self._banner.setVisible(error is not None and field is None)
        if error is not None:
            self._banner.set_text(words_of(error))

    # -- saving ------------------------------------------------------------------------------------------------------

    @Slot()
    def primary(self) -> None:
        """The blue button, for the window's key."""
        self.save()

    @Slot()
    def save(self) -> None:
        """Save the record in the form; what is wrong is said at its field."""
        typing = self.form.focusWidget()
        if isinstance(typing, QLineEdit):
            typing.editingFinished.emit()  # takes half a tag in
        if not self.save_button.isEnabled():
            return
        if (wrong := self.form.wrong()) is not None:
            wrong.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        record = self.form.record()
        self._saving.add(record.id)
        self._errors.pop(record.id, None)

        def done(_answer: ChangeSet) -> None:
            self._saving.discard(record.id)
            self._stored[record.id] = record
            self._blanks.pop(record.id, None)
            if self._drafts.get(record.id) == record:
                self._forget(record.id)
            else:
                self._bases[record.id] = record
            self._fill_list()
            if record.id == self._current and record.id not in self._drafts:
                self._fill_form()

        def failed(error: UserError) -> None:
            self._saving.discard(record.id)
            self._errors[record.id] = error
            if record.id != self._current:
                return
            self._say_state()
            if (field := self.form.field_of(error)) is not None:
                field.setFocus(Qt.FocusReason.OtherFocusReason)

        self._say_state()
        self._session.write(self, self.operate(record), done, failed)

    @Slot()
    def discard(self) -> None:
        """Take back what is not saved in this record."""
        record_id = self._current
        self._forget(record_id)
        self._blanks.pop(record_id, None)
        if record_id in self._stored:
            self._fill_list()
            self._fill_form()
        else:
            self._current = ""
            self.take(list(self._stored.values()))

    def _forget(self, record_id: str) -> None:
        for kept in (self._drafts, self._bases, self._ends, self._errors):
            kept.pop(record_id, None)

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        if answer.kinds & self.kinds:
            self.restock()

    # -- layout ------------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        scroller = QScrollArea(self)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(self.form)
        self.form.setAutoFillBackground(False)
        self._editor = QWidget(self)
        column = QVBoxLayout(self._editor)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._banner)
        column.addWidget(self._moved)
        column.addWidget(scroller, 1)
        column.addWidget(self._foot)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self._editor)
        self.columns = QHBoxLayout(self)
        self.columns.setContentsMargins(0, 0, 0, 0)
        self.columns.setSpacing(0)
        self.columns.addWidget(self.panel)
        self.columns.addWidget(self._pages, 1)

    @Slot()
    def _dress(self) -> None:
        self.panel.setFixedWidth(theme_of(self).px(LIST_PX))


def _is_loose(line: QLineEdit) -> bool:
    """A tag field's own line: its words are no tag until Enter."""
    return line.property("bare") == "true"
