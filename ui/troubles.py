"""What is wrong with the workspace's file, said across the top with what to do about it: open it again, mend it, close it to
others. And the way back to a backup."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from editorial.errors import UserError
from ui.kit.banner import Banner, Kind
from ui.kit.dialogs import confirm
from ui.times import clock_of
from ui.tongue import core_words, error_words

if TYPE_CHECKING:
    from editorial.library.backups import Backup
    from editorial.library.mending import Mended
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session
    from ui.frame import Frame
    from ui.places import Places


class Troubles(QObject):
    """Serves one window, from before its workspace is open; `places` answers those of the open one. Nothing is mended or
    restored without a yes. Signal: `problem(object)` with a UserError for the window to say."""

    problem = Signal(object)

    def __init__(self, window: Frame, session: Session, places: Callable[[], Places | None]) -> None:
        super().__init__(window)
        self._window, self._session, self._places = window, session, places
        self.line = Banner("", "error", window, closable=True)
        self.line.hide()
        self._actions = {
            "moved": (self.line.add_action(self.tr("Open it again")), self._open_again),
            "damaged": (self.line.add_action(self.tr("Mend it…")), self.ask_to_mend),
            "open": (self.line.add_action(self.tr("Close it to others")), self._close_to_others),
        }
        for button, slot in self._actions.values():
            button.hide()
            button.clicked.connect(slot)
        self._folder: Path | None = None
        window.top_lines.addWidget(self.line)
        self._session.opened.connect(self._opened)
        self._session.troubled.connect(self.troubled)

    def _show(self, words: str, kind: Kind, what: str = "") -> None:
        self.line.set_text(words, kind)
        for name, (button, _slot) in self._actions.items():
            button.setVisible(name == what)
        self.line.show()

    @Slot()
    def _opened(self) -> None:
        self.line.hide()
        self._folder = self._session.folder
        self._session.read(self, _what_is_odd, self._say_what_is_odd)

    def _say_what_is_odd(self, odd: str) -> None:
        if odd == "read_only":
            words = self.tr("This workspace may only be read here: nothing that you change can be saved.")
            self._show(words, "info")
        elif odd == "open":
            words = self.tr("Other accounts of this computer can look into this workspace's folder.")
            self._show(words, "warning", "open")

    @Slot(object)
    def troubled(self, error: UserError) -> None:
        """The file was moved, or turned out to be damaged: nothing is written any more."""
        self._show(error_words(error, place=False), "error", error.code)

    def could_not_open(self, folder: Path, error: UserError) -> None:
        """The workspace in `folder` does not open; a damaged one can be mended."""
        self._folder = folder
        if error.code == "damaged":
            self._session.folder = folder
            self.troubled(error)
        else:
            self.problem.emit(error)

    # -- what to do ------------------------------------------------------------------------------------------------

    @Slot()
    def _open_again(self) -> None:
        """From where it is now; where it is not there any more, from wherever somebody says."""
        if self._folder is not None and (self._folder / "library.db").exists():
            self._session.while_closed(lambda folder: folder, self._open, self.problem.emit)
        elif (places := self._places()) is not None:
            places.choose_workspace()

    def _open(self, folder: Path) -> None:
        self.line.hide()
        person = self._session.person
        self._session.open(folder, person.id if person is not None else "", self.problem.emit)

    @Slot()
    def _close_to_others(self) -> None:
        def work(desk: Desk) -> None:
            from editorial.library.sqlite import make_private

            make_private(desk.library.folder)

        self._session.read(self, work, lambda _done: self.line.hide())

    @Slot()
    def ask_to_mend(self) -> None:
        """Mend the workspace, after a yes."""
        words = self.tr(
            "The broken file is kept as it is. What can be read of it is taken over into a new one; if parts are lost, the "
            "newest backup comes back, and newer texts are written into a file. It may take some minutes."
        )
        confirm(self._window, self.tr("Mend the workspace?"), words, self.tr("Mend it"), self._mend)

    def _mend(self) -> None:
        def work(folder: Path) -> Mended:
            import datetime as dt

            from editorial.library.care import backups_of
            from editorial.library.mending import mend

            return mend(folder, backups_of(folder), dt.datetime.now(dt.UTC))

        self._show(self.tr("The workspace is being mended…"), "info")
        self._leave_alone()
        self._session.while_closed(work, self._mended, self._not_done)

    def _leave_alone(self) -> None:
        """Nobody else reads the file while it is put aside; whoever opens the workspace again takes care of it again."""
        places = self._places()
        if places is not None:
            places.caretaker.close()

    def _mended(self, done: Mended) -> None:
        from editorial.library.mending import said_of

        self.line.hide()
        said = "\n\n".join(core_words(sentence) for sentence in said_of(done))
        open_it = self.tr("Open it")
        folder = self._folder
        assert folder is not None
        confirm(self._window, self.tr("What was done"), said, open_it, lambda: self._open(folder))

    def _not_done(self, error: UserError) -> None:
        self._show(error_words(error), "error", "damaged" if error.code == "not_mended" else "moved")

    def ask_to_restore(self, backup: Backup) -> None:
        """Go back to a backup, after a yes; what is unsaved is saved before."""
        words = self.tr(
            "The workspace as it is now is put aside, beside its folder, with everything in it. Then the one of %1 opens in "
            "its place."
        ).replace("%1", clock_of(backup.made_at, day=True))
        restore: Callable[[], object] = lambda: self._restore(backup)  # noqa: E731 - the answer to one question
        confirm(self._window, self.tr("Go back to this backup?"), words, self.tr("Go back to it"), restore)

    def _restore(self, backup: Backup) -> None:
        def work(folder: Path) -> Path:
            import datetime as dt

            from editorial.library.backups import restore_instead

            return restore_instead(backup.folder, folder, dt.datetime.now(dt.UTC))

        def done(aside: Path) -> None:
            assert self._folder is not None
            self._open(self._folder)
            said = self.tr("The workspace that was here is now in “%1”.").replace("%1", aside.name)
            self._window.say(said)

        def begin() -> None:
            self._show(self.tr("The backup is being restored…"), "info")
            self._leave_alone()
            self._session.while_closed(work, done, self._not_restored)

        places = self._places()
        if places is not None:
            places.after_saving(begin)

    def _not_restored(self, error: UserError) -> None:
        """Everything is as it was: it opens again, and what went wrong is said."""
        assert self._folder is not None
        self._open(self._folder)
        self.problem.emit(error)


def _what_is_odd(desk: Desk) -> Any:
    from editorial.library.sqlite import open_to_others

    library = desk.library
    if library.read_only:
        return "read_only"
    return "open" if open_to_others(library.folder) else ""
