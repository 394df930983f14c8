"""A file for people: what is to stand in it, where it goes, and how far it is while it is made."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from editorial.errors import UserError
from editorial.reports.speech import Speech
from ui.bridge.session import Session
from ui.kit.busy import BusyBar
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.sheets.export_memory import usual_folder
from ui.times import writers
from ui.tongue import core_voice, error_words

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk

_WIDTH_PX = 460


class ForPeopleSheet(Sheet):
    """Asks for the file's name, reads what stands in it from the library, has it made on a thread of its own, and says so.
    Signal: `said(str)` once it is there."""

    said = Signal(str)

    def __init__(self, window: QWidget, session: Session, title: str, about: str) -> None:
        super().__init__(window, title, width_px=_WIDTH_PX)
        self._session, self._title = session, title
        self.is_stopped = False
        self.body.addWidget(Label(about, self, color="ink-soft", wrap=True))
        self._busy = BusyBar(title, self)
        self._busy.hide()
        self.problem = Label("", self, color="red", wrap=True)
        self.problem.hide()
        self.cancel_button = SecondaryButton(self.tr("Cancel"), self)
        self.save_button = PrimaryButton(self.tr("Save as…"), self)
        self.add_button(self.cancel_button)
        self.add_button(self.save_button)
        self.cancel_button.clicked.connect(self._leave)
        self.save_button.clicked.connect(self._ask)

    def lay_out(self, *fields: QWidget) -> None:
        """Show these fields, above how far it is and what went wrong."""
        for widget in (*fields, self._busy, self.problem):
            self.body.addWidget(widget)

    def file_name(self) -> str:
        """What the file is called unless somebody says otherwise."""
        raise NotImplementedError

    def kinds(self) -> str:
        """The kinds of files, as a dialog lists them."""
        raise NotImplementedError

    def read(self, desk: Desk) -> Any:
        """What stands in the file. Called on the library's thread; the answer goes to `make`."""
        raise NotImplementedError

    def gather(self, done: Callable[[Any], object]) -> None:
        """Have `done` told what stands in the file: one reading, unless a sheet needs more than the library."""
        self._session.read(self, self.read, done, self.fail)

    def make(self, desk: Desk, found: Any, path: Path) -> int:
        """Write the file; how many networks of posts it has. Called on a thread of its own, without the library."""
        raise NotImplementedError

    @Slot()
    def _ask(self) -> None:
        start = usual_folder().parent / self.file_name()
        name, _kind = QFileDialog.getSaveFileName(self.window(), self._title, str(start), self.kinds())
        if name:
            self.save(Path(name))

    def save(self, path: Path) -> None:
        """Have the file made there."""
        ending = Path(self.file_name()).suffix
        path = path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")
        self.problem.hide()
        self._busy.begin()
        self._busy.show()
        self.save_button.setEnabled(False)

        def done(found: object) -> None:
            self._busy.begin()
            self._session.look(
                self, lambda desk: self.make(desk, found, path), lambda count: self._made(path, count), self.fail
            )

        self.gather(done)

    def _made(self, path: Path, count: int) -> None:
        words = self.tr("Saved as %1, with %n networks of posts.", "", count)
        self.said.emit(words.replace("%1", path.name))
        self.close_sheet()

    @Slot(object)
    def fail(self, error: UserError) -> None:
        """Say what went wrong; it can be tried again."""
        self._busy.hide()
        self.save_button.setEnabled(True)
        self.problem.setText(error_words(error))
        self.problem.show()

    @Slot(int, int)
    def show_progress(self, done: int, whole: int) -> None:
        """Show how far the gathering is."""
        self._busy.set_end(whole)
        self._busy.setValue(done)

    @Slot()
    def _leave(self) -> None:
        self.is_stopped = True
        self.close_sheet()


def speech() -> Speech:
    """The window's language for a file; to be asked on the window's own thread."""
    day, month, weekday = writers()
    return Speech(say=core_voice(), day=day, month=month, weekday=weekday)
