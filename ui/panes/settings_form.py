"""The form of one record, and the line under it that saves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from editorial.errors import UserError
from ui.kit.banner import Banner
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import Field
from ui.kit.paint import painting
from ui.kit.text import note, title
from ui.panes.settings_inputs import words_of
from ui.theme.theme import theme_of

FORM_PX = 560
NARROW_PX = 420
SIDE_PX = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class PageWords:
    """What a page of records says: its heading, its two buttons, and what an empty one is for."""

    heading: str
    add: str
    save: str
    icon_name: str
    empty_title: str
    empty_text: str


class RecordForm(QWidget):
    """The fields of one record, which subclasses `add`. Signal: `changed()` when a field changed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = title("", self)
        self._rows: list[QBoxLayout] = []
        self._inside = QWidget(self)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(18)
        self.column.addWidget(self.title)
        row = QHBoxLayout()
        row.addWidget(self._inside, 1)
        row.addStretch(0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(SIDE_PX, 20, SIDE_PX, 24)
        outer.addLayout(row)
        outer.addStretch(1)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def add(self, *fields: QWidget) -> None:
        """Put fields below those there, several of them on one line where there is room."""
        row = QHBoxLayout()
        row.setSpacing(16)
        self._rows.append(row)
        for field in fields:
            holder = QVBoxLayout()
            holder.addWidget(field)
            holder.addStretch(1)
            row.addLayout(holder, 1)
            # Dates and tags tell only when they are finished; Save has to know earlier.
            for line in field.findChildren(QLineEdit):
                line.textChanged.connect(self._told)
            field.changed.connect(self._told)  # type: ignore[attr-defined]
        self.column.addLayout(row)

    def show_record(self, record: Any, *, is_new: bool) -> None:
        """Fill the fields."""
        raise NotImplementedError

    def record(self) -> Any:
        """The record as the fields say it now."""
        raise NotImplementedError

    def has_loose_ends(self) -> bool:
        """Whether something is typed that no record can hold yet: half a tag; subclasses add dates and numbers."""
        return any(line.property("bare") == "true" and line.text().strip() for line in self.lines())

    def wrong(self) -> Field | None:
        """The first field that cannot be saved as it is, after saying why under it."""
        return None

    def field_of(self, error: UserError) -> Field | None:
        """The field that a refused save is about; None for none in particular."""
        raise NotImplementedError

    def clear_errors(self) -> None:
        """Take back what was said under the fields."""
        for field in self.findChildren(Field):
            field.set_error("")

    def first(self) -> QWidget:
        """Where somebody begins to fill it in."""
        return self.lines()[0]

    def lines(self) -> list[QLineEdit]:
        """All one-line inputs, in a fixed order."""
        return self.findChildren(QLineEdit)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() - 2 * SIDE_PX >= theme_of(self).px(NARROW_PX)
        for row in self._rows:
            row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    @Slot()
    def _told(self) -> None:
        self.changed.emit()

    @Slot()
    def _dress(self) -> None:
        self._inside.setMaximumWidth(theme_of(self).px(FORM_PX))


class FormFoot(QWidget):
    """The line under a form: what is unsaved, and the buttons."""

    def __init__(self, save_label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.words = note("", self)
        self.discard = SecondaryButton(self.tr("Discard changes"), self)
        self.save = PrimaryButton(save_label, self)
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE_PX, 12, 20, 11)
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(self.discard)
        row.addWidget(self.save)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), max(theme_of(self).px(56), super().sizeHint().height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(0, 0, self.width(), 1, theme_of(self).color("hairline"))


class RecordEditor(QWidget):
    """A form that scrolls, what went wrong above it, and the line that saves below."""

    def __init__(self, form: RecordForm, save_label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = form
        self._banner = Banner("", "error", self)
        self._moved = Banner(
            self.tr("Somebody changed this meanwhile. Saving puts your version in its place."), "warning", self
        )
        self.take_theirs = self._moved.add_action(self.tr("Take theirs"))
        self._foot = FormFoot(save_label, self)
        self.save_button, self.discard_button = self._foot.save, self._foot.discard
        scroller = QScrollArea(self)
        scroller.setFrameShape(QFrame.Shape.NoFrame)
        scroller.setWidgetResizable(True)
        scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroller.setWidget(form)
        form.setAutoFillBackground(False)
        self._scroller = scroller
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self._banner, self._moved, scroller, self._foot):
            column.addWidget(part)
        column.setStretchFactor(scroller, 1)

    def to_top(self) -> None:
        """Show the form from its beginning."""
        self._scroller.verticalScrollBar().setValue(0)

    def show_state(self, *, unsaved: bool, is_new: bool, saving: bool, moved: bool, error: UserError | None) -> None:
        """Say how far the record is, and why it could not be saved: at its field, or above the form."""
        self.save_button.setEnabled(unsaved and not saving)
        self.discard_button.setText(self.tr("Discard it") if is_new else self.tr("Discard changes"))
        self.discard_button.updateGeometry()
        self.discard_button.setVisible(unsaved or is_new)
        self._foot.words.setText(self.tr("Saving…") if saving else self.tr("Not saved yet") if unsaved else "")
        self._moved.setVisible(moved and not saving)
        field = self._form.field_of(error) if error is not None else None
        if error is not None and field is not None:
            field.set_error(words_of(error))
        elif error is not None:
            self._banner.set_text(words_of(error))
        self._banner.setVisible(error is not None and field is None)
