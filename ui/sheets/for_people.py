"""A file for people: what is to stand in it, where it goes, and how far it is while it is made."""

from __future__ import annotations

import threading
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
    Signals: `said(str)` once it is there; `moved(int, int)` from the library's thread, how far the reading is."""

    said = Signal(str)
    moved = Signal(int, int)

    def __init__(self, window: QWidget, session: Session, title: str, about: str) -> None:
        super().__init__(window, title, width_px=_WIDTH_PX)
        self._session, self._title = session, title
        self._stopped = threading.Event()
        self.body.addWidget(Label(about, self, color="ink-soft", wrap=True))
        self._busy = BusyBar(title, self)
        self._busy.hide()
        self.problem = Label("", self, color="red", wrap=True)
        self.problem.hide()
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.save_button = PrimaryButton(self.tr("Save as…"), self)
        self.add_button(cancel)
        self.add_button(self.save_button)
        cancel.clicked.connect(self._leave)
        self.save_button.clicked.connect(self._ask)
        self.moved.connect(self._show)

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

    def make(self, desk: Desk, found: Any, path: Path) -> int:
        """Write the file; how many networks of posts it has. Called on a thread of its own, without the library."""
        raise NotImplementedError

    def tell(self, done: int, whole: int) -> bool:
        """Told how far the reading is; False where it should stop."""
        self.moved.emit(done, whole)
        return not self._stopped.is_set()

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
                self, lambda desk: self.make(desk, found, path), lambda count: self._made(path, count), self._failed
            )

        self._session.read(self, self.read, done, self._failed)

    def _made(self, path: Path, count: int) -> None:
        words = self.tr("Saved as %1, with %n networks of posts.", "", count)
        self.said.emit(words.replace("%1", path.name))
        self.close_sheet()

    def _failed(self, error: UserError) -> None:
        self._busy.hide()
        self.save_button.setEnabled(True)
        self.problem.setText(error_words(error))
        self.problem.show()

    @Slot(int, int)
    def _show(self, done: int, whole: int) -> None:
        self._busy.set_end(whole)
        self._busy.setValue(done)

    @Slot()
    def _leave(self) -> None:
        self._stopped.set()
        self.close_sheet()


def speech() -> Speech:
    """The window's language for a file; to be asked on the window's own thread."""
    day, month, weekday = writers()
    return Speech(say=core_voice(), day=day, month=month, weekday=weekday)
