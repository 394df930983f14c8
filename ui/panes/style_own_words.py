"""Words that the house style names in one place: chips where they can be changed, plain words where they cannot."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.fields import TagField
from ui.kit.text import Label, note
from ui.panes.style_page import READ_PX
from ui.panes.style_records import Words
from ui.theme.theme import theme_of


class OwnWords(QWidget):
    """Signal: `edited(object, object)` with the words that were added and those that were taken away, as tuples.

    `of` names what they belong to, for those who hear the field and do not see where it stands. Without a label the words
    above it say what it is for.
    """

    edited = Signal(object, object)

    def __init__(self, label: str, help_text: str, parent: QWidget | None = None, *, of: str = "") -> None:
        super().__init__(parent)
        self._label = label
        self._told: tuple[str, ...] = ()
        self.field = TagField(label, help_text, self)
        if of:
            spoken = self.tr("%1: %2").replace("%1", of).replace("%2", label) if label else of
            for part in (self.field.control, self.field.control.focusProxy()):
                part.setAccessibleName(spoken)
        self.field.set_label_shown(shown=bool(label))
        self.field.set_placeholder(self.tr("Add a word"))
        self._plain = Label("", self, wrap=True)
        self._below = note("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self.field, self._plain, self._below):
            column.addWidget(part)
        self.field.changed.connect(self._changed)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_words(self, words: Words, *, locked: bool) -> None:
        """Show these; what is half typed stays."""
        self._told = words.own
        if self.field.value != words.own:
            self.field.set_value(words.own)
        self.field.setVisible(not locked)
        named = ", ".join((*words.own, *words.below)) or self.tr("none")
        self._plain.setText(self.tr("%1: %2").replace("%1", self._label).replace("%2", named) if self._label else named)
        self._plain.setVisible(locked)
        below = self.tr("From what lies below as well: %1").replace("%1", ", ".join(words.below))
        self._below.setText(below if words.below else "")
        self._below.setVisible(bool(words.below) and not locked)

    @Slot(object)
    def _changed(self, value: tuple[str, ...]) -> None:
        more = tuple(word for word in value if word not in self._told)
        fewer = tuple(word for word in self._told if word not in value)
        self._told = value
        if more or fewer:
            self.edited.emit(more, fewer)

    @Slot()
    def _dress(self) -> None:
        self.setMaximumWidth(theme_of(self).px(READ_PX))
