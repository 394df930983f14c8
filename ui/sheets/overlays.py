"""Calendars of others over ours: which files there are, one more, one less."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.theme.theme import theme_of
from ui.tongue import error_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

_WIDTH_PX = 560
_LIST_PX = 180


class OverlaysSheet(Sheet):
    """Lists the files that are laid over the calendar of this workspace."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Calendars of others"), width_px=_WIDTH_PX)
        self._session = session
        said = self.tr(
            "Holidays and events from .ics files stand under the days of a week. The files stay where they are and are read "
            "again when they change."
        )
        self._words = Label(said, self, color="ink-soft", wrap=True)
        self.list = ListView(self.tr("Files"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedHeight(theme_of(self).px(_LIST_PX))
        self._problem = Label("", self, color="red", wrap=True)
        self._problem.hide()
        for widget in (self._words, self.list, self._problem):
            self.body.addWidget(widget)
        close = SecondaryButton(self.tr("Close"), self)
        self.remove_button = SecondaryButton(self.tr("Take it away"), self)
        self.add_file_button = PrimaryButton(self.tr("Add a calendar file…"), self)
        for button in (close, self.remove_button, self.add_file_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.remove_button.clicked.connect(self._remove)
        self.add_file_button.clicked.connect(self._ask)
        self.list.current_changed.connect(self._offer)
        self._read()

    @Slot()
    def _read(self) -> None:
        def work(desk: Desk) -> list[Path]:
            from editorial.workflow.overlays import files

            return files(desk.library)

        self._session.read(self, work, self._show)

    def _show(self, found: list[Path]) -> None:
        self._model.set_rows([Row(id=str(one), title=one.stem, detail=str(one.parent)) for one in found])
        self.list.setVisible(bool(found))
        self._offer()

    @Slot()
    def _offer(self) -> None:
        self.remove_button.setVisible(bool(self.list.current_id))

    @Slot()
    def _ask(self) -> None:
        kinds = self.tr("Calendars (*.ics);;All files (*)")
        found, _kind = QFileDialog.getOpenFileName(self, self.tr("A calendar file"), "", kinds)
        if found:
            self.add(Path(found))

    def add(self, path: Path) -> None:
        """Lay a file over the calendar; what is wrong with it is said here."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.overlays import add_file

            return add_file(desk.library, command, path)

        self._session.write(self, work, self._done, self._failed)

    @Slot()
    def _remove(self) -> None:
        path = Path(str(self.list.current_id))

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.overlays import remove_file

            return remove_file(desk.library, command, path)

        self._session.write(self, work, self._done, self._failed)

    def _done(self, _answer: ChangeSet) -> None:
        self._problem.hide()
        self._read()

    def _failed(self, error: UserError) -> None:
        self._problem.setText(error_words(error))
        self._problem.show()
