"""The letter keys of Review: on, off, or other letters."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from ui.kit.buttons import QuietButton
from ui.kit.text import Label, heading, note
from ui.panes.review_keys import USUAL, letters_from
from ui.theme.theme import theme_of


class ReviewKeysSetting(QWidget):
    """Signal: `changed(object)` with what is kept: the letters by verb that are not the usual ones, `off` for none."""

    changed = Signal(object)

    def __init__(self, kept: object, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kept: dict[str, Any] = dict(kept) if isinstance(kept, dict) else {}
        words = {
            "next": self.tr("Next post"),
            "previous": self.tr("Previous post"),
            "approve": self.tr("Approve"),
            "return": self.tr("Return"),
            "allow": self.tr("Allow an exception"),
            "comment": self.tr("Comment"),
            "suggest": self.tr("Suggest other words"),
            "assign": self.tr("Ask somebody else"),
            "beside": self.tr("Two versions side by side"),
        }
        self.on = QCheckBox(self.tr("Letters are keys in Review"), self)
        self.fields: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for at, verb in enumerate(USUAL):
            field = self.fields[verb] = QLineEdit(self)
            field.setAccessibleName(words[verb])
            field.setMaxLength(1)
            field.setFixedWidth(theme_of(self).px(40))
            field.textEdited.connect(self._edited)
            row, column = at % 5, at // 5 * 2
            grid.addWidget(field, row, column)
            grid.addWidget(Label(words[verb], self), row, column + 1)
        grid.setColumnStretch(4, 1)
        self._problem = Label("", self, px=12, color="red", wrap=True)
        self.reset = QuietButton(self.tr("The usual letters"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("Keys in Review"), self))
        said = self.tr(
            "They work while the list or the page has the focus, never in a text field, and by their place: on a Thai or Greek "
            "keyboard press the key where an English one has the letter."
        )
        column.addWidget(note(said, self))
        column.addWidget(self.on)
        column.addLayout(grid)
        column.addWidget(self._problem)
        column.addWidget(self.reset)
        self.on.clicked.connect(self._switched)
        self.reset.clicked.connect(self._usual)
        self._show()

    def _show(self) -> None:
        off = bool(self._kept.get("off"))
        self.on.setChecked(not off)
        letters = letters_from({name: value for name, value in self._kept.items() if name != "off"})
        for verb, field in self.fields.items():
            field.setText(letters[verb])
            field.setEnabled(not off)
        self._problem.hide()
        self.reset.setVisible(not off and letters != dict(USUAL))

    @Slot()
    def _edited(self) -> None:
        """Two verbs on one key, or what is no letter of an English keyboard, is said and not kept."""
        letters = {verb: field.text().upper() for verb, field in self.fields.items()}
        used = [letter for letter in letters.values() if letter]
        twice = next((letter for letter in used if used.count(letter) > 1), "")
        foreign = next((letter for letter in used if not ("A" <= letter <= "Z")), "")
        if twice or foreign:
            words = self.tr("%1 stands for two things: choose another letter.").replace("%1", twice)
            other = self.tr("%1 is no letter of an English keyboard, whose places these are.").replace("%1", foreign)
            self._problem.setText(other if foreign else words)
            self._problem.show()
            return
        self._problem.hide()
        kept = {verb: letter for verb, letter in letters.items() if letter != USUAL[verb]}
        self._keep({**kept, **({"off": True} if self._kept.get("off") else {})})

    @Slot()
    def _switched(self) -> None:
        kept = {name: value for name, value in self._kept.items() if name != "off"}
        self._keep(kept if self.on.isChecked() else {**kept, "off": True})
        self._show()

    @Slot()
    def _usual(self) -> None:
        self._keep({})
        self._show()

    def _keep(self, kept: dict[str, Any]) -> None:
        self._kept = kept
        self.reset.setVisible(any(name != "off" for name in kept))
        self.changed.emit(kept)
