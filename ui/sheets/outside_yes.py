"""Recording the yes of somebody outside: who said it, the file that shows it, and a note."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import Field, TextField
from ui.kit.sheet import Sheet
from ui.kit.text import ElidedLabel, Label

_WIDTH_PX = 520


class OutsideYesSheet(Sheet):
    """Calls `on_done(name, file, note)`. It stays open until `close_sheet`, so that a refusal can be said on it."""

    def __init__(
        self, window: QWidget, covers: str, counts: str, on_done: Callable[[str, Path | None, str], object]
    ) -> None:
        super().__init__(window, self.tr("Record a yes from outside"), width_px=_WIDTH_PX)
        self._on_done = on_done
        self.file: Path | None = None
        self.body.addWidget(Label(covers, self, wrap=True))
        self.body.addWidget(Label(counts, self, color="ink-soft", wrap=True))
        self.name = TextField(self.tr("Who said yes?"), self.tr("For instance a client or a lawyer."), self)
        self._shown = ElidedLabel(self.tr("No file yet"), self, color="ink-soft")
        self.choose_button = SecondaryButton(self.tr("Choose a file…"), self, small=True)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.choose_button)
        row.addWidget(self._shown, 1)
        self.evidence = Field(
            self.tr("What shows it"),
            holder,
            self.tr("The e-mail, a PDF or a picture of the letter. It is copied into the workspace."),
            self,
        )
        self.note = TextField(self.tr("Note"), parent=self, lines=2)
        for field in (self.name, self.evidence, self.note):
            self.body.addWidget(field)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.record_button = PrimaryButton(self.tr("Record the yes"), self)
        self.add_button(cancel)
        self.add_button(self.record_button)
        cancel.clicked.connect(self.close_sheet)
        self.choose_button.clicked.connect(self._choose)
        self.record_button.clicked.connect(self._record)
        self.name.changed.connect(self._named)

    @Slot()
    def _choose(self) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, self.tr("What shows the yes"))
        if name:
            self.set_file(Path(name))

    def set_file(self, path: Path) -> None:
        """Take this file as what shows it."""
        self.file = path
        self._shown.setText(path.name)
        self._shown.set_color("ink")
        self.evidence.set_error("")

    @Slot()
    def _named(self) -> None:
        self.name.set_error("")

    @Slot()
    def _record(self) -> None:
        self.name.set_error("" if self.name.text.strip() else self.tr("Say who said yes."))
        self.evidence.set_error("" if self.file else self.tr("Without a file it is not recorded."))
        if not self.name.error and not self.evidence.error:
            self._on_done(self.name.text, self.file, self.note.text)

    def say(self, problem: str) -> None:
        """Why it was not recorded."""
        self.evidence.set_error(problem)
