"""Labelled inputs for words, choices, dates and lists; labels of controls come with the control."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from ui.kit.buttons import IconButton
from ui.kit.field import Field
from ui.kit.tags import TagField
from ui.kit.ticks import CheckList
from ui.theme.theme import theme_of

__all__ = ["CheckList", "ChoiceField", "DateField", "Field", "TagField", "TextField"]


class _Lines(QPlainTextEdit):
    """Several lines; Ctrl Enter sends."""

    sent = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sent.emit()
            return
        super().keyPressEvent(event)


class TextField(Field):
    """Words, on one line or on several. Signals: `changed(str)`, `submitted()` (Enter, or Ctrl Enter on several)."""

    changed = Signal(str)
    submitted = Signal()

    def __init__(
        self,
        label: str,
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        lines: int = 1,
        placeholder: str = "",
    ) -> None:
        self._input: QLineEdit | _Lines = QLineEdit() if lines == 1 else _Lines()
        super().__init__(label, self._input, help_text, parent)
        self._input.setPlaceholderText(placeholder)
        if isinstance(self._input, _Lines):
            self._lines = lines
            self._input.sent.connect(self.submitted)
            theme_of(self).changed.connect(self._measure)
            self._measure()
        else:
            self._input.returnPressed.connect(self.submitted)
        self._input.textChanged.connect(self._changed)

    @property
    def text(self) -> str:
        """What stands there."""
        return self._input.text() if isinstance(self._input, QLineEdit) else self._input.toPlainText()

    def set_text(self, text: str) -> None:
        """Write something else; says `changed` when it differs."""
        if text == self.text:
            return
        if isinstance(self._input, QLineEdit):
            self._input.setText(text)
        else:
            self._input.setPlainText(text)

    @Slot()
    def _measure(self) -> None:
        theme = theme_of(self)
        self._input.setFixedHeight(QFontMetrics(theme.font()).lineSpacing() * self._lines + theme.px(12) + 6)

    @Slot()
    def _changed(self) -> None:
        self.changed.emit(self.text)


class Combo(QComboBox):
    """A wheel that scrolls the page must not change a choice it passes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class ChoiceField(Field):
    """One of several. Signal: `changed(str)` with the choice's id, when a person changed it."""

    changed = Signal(str)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, str]] = (),
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self.combo = Combo()
        super().__init__(label, self.combo, help_text, parent)
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.set_choices(choices)
        self.combo.activated.connect(self._activated)

    @property
    def value(self) -> str:
        """The chosen id, or ""."""
        return str(self.combo.currentData() or "")

    def set_choices(self, choices: Sequence[tuple[str, str]], value: str = "") -> None:
        """Offer these pairs of id and words, and choose one without a signal."""
        self.combo.clear()
        for choice_id, text in choices:
            self.combo.addItem(text, choice_id)
        if value:
            self.set_value(value)

    def set_value(self, choice_id: str) -> None:
        """Choose without a signal; an id that is not offered chooses nothing."""
        self.combo.setCurrentIndex(self.combo.findData(choice_id))

    @Slot()
    def _activated(self) -> None:
        self.changed.emit(self.value)


class DateField(Field):
    """A date, or none; it takes 2026-12-01, 1 Dec 2026 and the locale's short form.

    Signal: `changed(object)`, a date or None.
    """

    changed = Signal(object)

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        self._line = QLineEdit()
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        super().__init__(label, self._line, help_text, parent)
        self.column.insertWidget(1, holder)
        self._open = IconButton(self.tr("Choose a date"), "calendar", parent=holder, size_px=32)
        row.addWidget(self._line, 1)
        row.addWidget(self._open)
        self._line.setPlaceholderText(self.tr("No date"))
        self._calendar = QCalendarWidget(self)
        self._calendar.setWindowFlags(Qt.WindowType.Popup)
        self._calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        self._calendar.hide()
        self._told: date | None = None
        self._line.editingFinished.connect(self._finished)
        self._open.clicked.connect(self._show_calendar)
        self._calendar.clicked.connect(self._picked)
        self._calendar.activated.connect(self._picked)

    @property
    def value(self) -> date | None:
        """The date; None when the field is empty or not a date (`is_valid` tells which)."""
        found = self._read()
        return date(found.year(), found.month(), found.day()) if found.isValid() else None

    @property
    def is_valid(self) -> bool:
        """Whether the field is empty or a date."""
        return not self._line.text().strip() or self._read().isValid()

    def set_value(self, value: date | None) -> None:
        """Show a date, or none, without a signal."""
        self._told = value
        self._line.setText(self._written(QDate(value.year, value.month, value.day)) if value else "")
        self.set_error("")

    def _read(self) -> QDate:
        text = self._line.text().strip()
        found = QDate.fromString(text, Qt.DateFormat.ISODate)
        for form in (self._form(), "d.M.yyyy", "d/M/yyyy", "d MMM yyyy", "d MMMM yyyy"):
            if not found.isValid():
                found = self.locale().toDate(text, form)
        return found

    def _form(self) -> str:
        """The locale's short form with all figures of the year; ISO where there is no locale."""
        if self.locale().language() == QLocale.Language.C:
            return "yyyy-MM-dd"
        form = self.locale().dateFormat(QLocale.FormatType.ShortFormat)
        return form if "yyyy" in form else form.replace("yy", "yyyy")

    def _written(self, day: QDate) -> str:
        return self.locale().toString(day, self._form())

    def insist(self) -> bool:
        """Whether the field is empty or a date. Where it is neither it says so and takes the keyboard."""
        self._say()
        if not self.is_valid:
            self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        return self.is_valid

    def _say(self) -> None:
        self.set_error("" if self.is_valid else self.tr("This is not a date. Write it like 2026-12-01."))

    @Slot()
    def _finished(self) -> None:
        self._say()
        if self.is_valid and self.value != self._told:
            self._told = self.value
            self.changed.emit(self.value)

    @Slot()
    def _show_calendar(self) -> None:
        shown = self._read()
        self._calendar.setSelectedDate(shown if shown.isValid() else QDate.currentDate())
        self._calendar.setMinimumWidth(theme_of(self).px(300))
        self._calendar.adjustSize()
        self._calendar.move(self._line.mapToGlobal(QPoint(0, self._line.height() + 2)))
        self._calendar.show()
        self._calendar.setFocus()

    @Slot(QDate)
    def _picked(self, day: QDate) -> None:
        self._calendar.hide()
        self._line.setText(self._written(day))
        self._finished()
