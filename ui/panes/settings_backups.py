"""Settings, Backups: what there is to go back to, when everything was looked through last, and another disk."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.flow import FlowLayout
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, heading, note
from ui.panes.settings_computer import Page
from ui.theme.theme import theme_of
from ui.times import clock_of, since_words
from ui.tongue import core_words, error_words
from ui.words import figure, many

if TYPE_CHECKING:
    from editorial.errors import UserError
    from editorial.library.backups import Backup
    from editorial.library.safety import Safety
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

LIST_PX = 260
_MOST_FAULTS = 5
Known = tuple["list[Backup]", "Safety", bool, bool]
"""Backups, what is known of the workspace, whether the other place is on the same disk, whether it may be written."""


class BackupsPage(Page):
    """Signals: `restore_asked(object)` with a Backup; `mend_asked()`."""

    restore_asked = Signal(object)
    mend_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_name(self.tr("Backups"))
        self._session = session
        self._backups: Sequence[Backup] = ()
        words = self.tr(
            "Once a day, when something changed, the workspace is copied with all its pictures. Each copy is opened and "
            "checked before it counts. All of the last two days stay, then one of each day, week and month."
        )
        self.column.addWidget(note(words, self))
        self.list = ListView(self.tr("Backups"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self._nothing = Label(self.tr("There is no backup yet."), self, color="ink-soft")
        self.restore_button = SecondaryButton(self.tr("Go back to this backup…"), self, icon_name="archive-restore")
        self.now_button = PrimaryButton(self.tr("Back up now"), self)
        buttons = QWidget(self)
        line = FlowLayout(buttons)
        line.addWidget(self.now_button)
        line.addWidget(self.restore_button)
        self.said = Label("", self, color="ink-soft", wrap=True)
        for widget in (self.list, self._nothing, buttons, self.said):
            self.column.addWidget(widget)
        self._add_second()
        self._add_look()
        self.list.current_changed.connect(self._offer)
        self.list.chosen.connect(self._restore)
        self.restore_button.clicked.connect(self._restore)
        self.now_button.clicked.connect(self.back_up)
        theme_of(self).changed.connect(self._dress_list)
        self._dress_list()
        self.reload()

    def _add_second(self) -> None:
        self.second = Label("", self, wrap=True)
        self.choose_button = SecondaryButton(self.tr("Choose a folder…"), self, icon_name="folder-open")
        self.stop_button = QuietButton(self.tr("No longer"), self)
        buttons = QWidget(self)
        line = FlowLayout(buttons)
        line.addWidget(self.choose_button)
        line.addWidget(self.stop_button)
        self.column.addSpacing(16)
        self.column.addWidget(heading(self.tr("On another disk as well"), self))
        self.column.addWidget(self.second)
        self.column.addWidget(buttons)
        self.choose_button.clicked.connect(self._choose)
        self.stop_button.clicked.connect(lambda: self._keep_in(None))

    def _add_look(self) -> None:
        self.look = Label("", self, wrap=True)
        self.mend_button = SecondaryButton(self.tr("Mend it…"), self)
        self.column.addSpacing(16)
        self.column.addWidget(heading(self.tr("Is everything as it was written?"), self))
        self.column.addWidget(self.look)
        self.column.addWidget(self.mend_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.mend_button.clicked.connect(self.mend_asked)

    @Slot()
    def _dress_list(self) -> None:
        self.list.setFixedHeight(theme_of(self).px(LIST_PX))

    @Slot()
    def reload(self) -> None:
        """Read again what there is."""

        def work(desk: Desk) -> Known:
            from editorial.library.care import all_backups, is_same_disk
            from editorial.library.safety import read_safety

            safety = read_safety(desk.library.folder)
            same = bool(safety.second) and is_same_disk(desk.library, Path(safety.second))
            return all_backups(desk.library), safety, same, not desk.library.read_only

        self._session.read(self, work, self._show)

    def _show(self, known: Known) -> None:
        self._backups, safety, same, writable = known
        self._model.set_rows([self._row(one, safety) for one in self._backups])
        self.list.setVisible(bool(self._backups))
        self._nothing.setVisible(not self._backups)
        self.now_button.setEnabled(writable)
        self.choose_button.setEnabled(writable)
        self._show_second(safety, same)
        self._show_look(safety)
        if safety.trouble:
            self.said.setText(core_words(safety.trouble))
        self.said.setVisible(bool(self.said.text()))
        self._offer()

    def _row(self, one: Backup, safety: Safety) -> Row:
        elsewhere = bool(safety.second) and one.folder.is_relative_to(safety.second)
        words = [self.tr("checked"), self.tr("%1 MB").replace("%1", figure(one.size / 1e6))]
        words.append(self.tr("on the other disk") if elsewhere else self.tr("beside the workspace"))
        return Row(
            id=str(one.folder),
            title=clock_of(one.made_at, day=True),
            detail=" · ".join(words),
            state_icon="shield-check",
            right=since_words(one.made_at),
            tip=str(one.folder),
        )

    def _show_second(self, safety: Safety, same: bool) -> None:
        self.stop_button.setVisible(bool(safety.second))
        if not safety.second:
            words = self.tr("A broken disk takes its backups with it. Choose a folder on another one.")
        elif safety.second_missing:
            words = self.tr("%1 cannot be reached since %2. Backups go there again as soon as it can.")
            words = words.replace("%2", clock_of(safety.second_missing, day=True))
        elif same:
            words = self.tr("%1, which is on the same disk as the workspace: it helps against mistakes alone.")
        else:
            words = "%1"
        self.second.setText(words.replace("%1", safety.second))

    def _show_look(self, safety: Safety) -> None:
        faults = safety.last.faults
        when = clock_of(safety.last.ended_at, day=True) if safety.last.ended_at else ""
        if not when:
            words = self.tr("It is looked through once a week, while you work, and was not yet.")
        elif not faults:
            words = self.tr("Looked through on %1: everything is as it was written.").replace("%1", when)
        else:
            said = many(
                len(faults), self.tr("1 thing is not as it was written"), self.tr("%n things are not as written")
            )
            lines = [f"• {core_words(fault.what)}" for fault in faults[:_MOST_FAULTS]]
            words = "\n".join([self.tr("Looked through on %1: %2.").replace("%1", when).replace("%2", said), *lines])
        self.look.setText(words)
        self.mend_button.setVisible(bool(faults))

    @Slot()
    def _offer(self) -> None:
        self.restore_button.setEnabled(self.list.current_id is not None)

    @Slot()
    def _restore(self) -> None:
        wanted = str(self.list.current_id)
        found = next((one for one in self._backups if str(one.folder) == wanted), None)
        if found is not None:
            self.restore_asked.emit(found)

    @Slot()
    def back_up(self) -> None:
        """Make a backup now; saving goes on meanwhile."""

        def work(desk: Desk) -> int:
            from editorial.library.care import back_up_now

            return len(back_up_now(desk.library))

        self._begin(self.tr("The workspace is being copied and checked…"))
        self._session.look(self, work, self._done, self._failed)

    @Slot()
    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Keep backups here as well"))
        if folder:
            self._keep_in(Path(folder))

    def _keep_in(self, folder: Path | None) -> None:
        def work(desk: Desk) -> int:
            from editorial.library.care import choose_second

            choose_second(desk.library, folder)
            return 1 if folder is not None else 0

        self._begin(self.tr("The workspace is being copied and checked…") if folder is not None else "")
        self._session.look(self, work, self._done, self._failed)

    def _begin(self, words: str) -> None:
        self.now_button.setEnabled(False)
        self.choose_button.setEnabled(False)
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _done(self, made: int) -> None:
        self.said.setText(self.tr("The backup is made, and checked.") if made else "")
        self.reload()

    def _failed(self, error: UserError) -> None:
        self.said.setText(error_words(error))
        self.reload()
