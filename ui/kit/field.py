"""What all labelled inputs share: label, help, and the line that says what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.glyph import Glyph
from ui.kit.text import Label, note
from ui.theme.theme import SMALL_PX


class _ErrorLine(QWidget):
    """The red octagon and the words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        mark = Glyph(self, px=12, height_px=15)
        mark.set_mark("error")
        self.words = Label("", self, px=SMALL_PX, color="red", wrap=True)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)


class Field(QWidget):
    """A control under its label; subclasses add values and signals. The label is the control's buddy."""

    def __init__(self, label: str, control: QWidget, help_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.control = control
        self._label = Label(label, self, weight=500)
        self._label.setBuddy(control)
        self._help = note(help_text, self)
        self._help.setVisible(bool(help_text))
        self._error = _ErrorLine(self)
        self._error.hide()
        control.setAccessibleName(label.replace("&", ""))
        control.setAccessibleDescription(help_text)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self._count = Label("", self, px=SMALL_PX, color="ink-soft", tabular=True)
        self._count.hide()
        self._head = QHBoxLayout()
        self._head.setSpacing(8)
        self._head.addWidget(self._label, 1)
        self._head.addWidget(self._count)
        self.column.addLayout(self._head)
        self.column.addWidget(control)
        self.column.addWidget(self._help)
        self.column.addWidget(self._error)
        if control.focusPolicy() != Qt.FocusPolicy.NoFocus or control.focusProxy() is not None:
            self.setFocusProxy(control)

    def hide_label(self) -> None:
        """Leave the label to those who hear it: a heading right above says the same."""
        self._label.hide()

    @property
    def error(self) -> str:
        """What is wrong now, or ""."""
        return self._error.words.text()

    def set_error(self, text: str) -> None:
        """Say what is wrong and mark the field, or take both away with ""."""
        if text == self.error:
            return
        self._error.words.setText(text)
        self._error.setVisible(bool(text))
        self.control.setAccessibleDescription(text or self._help.text())
        self.control.setProperty("wrong", "true" if text else "false")
        self.control.style().unpolish(self.control)
        self.control.style().polish(self.control)

    def set_label_shown(self, *, shown: bool) -> None:
        """Show the label, or leave it to the words above; whoever hears the field is told its name all the same."""
        self._label.setVisible(shown)

    def set_help(self, text: str) -> None:
        """Change the quiet line under the control."""
        self._help.setText(text)
        self._help.setVisible(bool(text))
        self.control.setAccessibleDescription(self.error or text)

    def set_count(self, words: str, *, over: bool = False) -> None:
        """How much of the field's room is used, at the end of its label; red when it is too much, gone with ""."""
        self._count.setText(words)
        self._count.set_color("red" if over else "ink-soft")
        self._count.setVisible(bool(words))
        self.control.setAccessibleDescription(
            self.error or ", ".join(part for part in (words, self._help.text()) if part)
        )
