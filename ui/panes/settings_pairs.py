"""A short text for each of several names, the ones in use first."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.fields import Field
from ui.kit.text import Label


class PairsField(Field):
    """A short text for each of several names, such as a handle for each network. Signal: `changed()`.

    After `set_first` only those names and the ones with a text are shown; a button that says `more` shows the others.
    """

    changed = Signal()

    def __init__(
        self,
        label: str,
        pairs: Sequence[tuple[str, str]],
        help_text: str = "",
        parent: QWidget | None = None,
        *,
        more: str = "",
    ) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self._lines: dict[str, QLineEdit] = {}
        self._labels: dict[str, Label] = {}
        self._others: dict[str, str] = {}
        self._first: frozenset[str] = frozenset(key for key, _words in pairs)
        grid = QGridLayout(self._holder)
        grid.setContentsMargins(0, 2, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for at, (key, words) in enumerate(pairs):
            line = self._lines[key] = QLineEdit(self._holder)
            line.setAccessibleName(f"{label.replace('&', '')}: {words}")
            line.textChanged.connect(self.changed)
            self._labels[key] = Label(words, self._holder, color="ink-soft")
            grid.addWidget(self._labels[key], at, 0)
            grid.addWidget(line, at, 1)
        self.more_button = QuietButton(more or self.tr("All networks"), self._holder, icon_name="chevron-down")
        grid.addWidget(self.more_button, len(pairs), 1, Qt.AlignmentFlag.AlignLeading)
        self.more_button.clicked.connect(self.show_all)
        self._fold()

    @property
    def value(self) -> dict[str, str]:
        """What stands there by key; empty ones are left out, keys that are not offered are kept."""
        shown = {key: line.text().strip() for key, line in self._lines.items()}
        return {**self._others, **{key: text for key, text in shown.items() if text}}

    def set_value(self, value: dict[str, str]) -> None:
        """Show these."""
        self._others = {key: text for key, text in value.items() if key not in self._lines}
        for key, line in self._lines.items():
            line.setText(value.get(key, ""))
        self._fold()

    def set_first(self, keys: Collection[str]) -> None:
        """Show these names at once; without any of them all are shown."""
        self._first = frozenset(keys) & frozenset(self._lines) or frozenset(self._lines)
        self._fold()

    @Slot()
    def show_all(self) -> None:
        """Show every name."""
        hidden = [key for key, line in self._lines.items() if line.isHidden()]
        for key in hidden:
            self._show(key, shown=True)
        self.more_button.hide()
        if hidden:
            self._lines[hidden[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fold(self) -> None:
        for key, line in self._lines.items():
            self._show(key, shown=key in self._first or bool(line.text()) or line.hasFocus())
        self.more_button.setVisible(any(line.isHidden() for line in self._lines.values()))

    def _show(self, key: str, *, shown: bool) -> None:
        self._lines[key].setVisible(shown)
        self._labels[key].setVisible(shown)
