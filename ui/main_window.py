"""One window: opens a workspace, says what happened, offers the way back. It connects the parts and decides nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent

from ui.frame import Frame
from ui.preferences import Preferences
from ui.tongue import core_words, error_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from editorial.errors import UserError
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session
    from ui.places import Places
    from ui.troubles import Troubles


class MainWindow(Frame):
    """One window on one workspace. Signals: `closing(object)` with itself, after what was typed is on its way to the
    workspace; `furnished(object)` with its Places, each time a workspace has been opened."""

    closing = Signal(object)
    furnished = Signal(object)

    def __init__(self, preferences: Preferences) -> None:
        super().__init__(preferences)
        self.session: Session | None = None
        self.places: Places | None = None
        self.slot = 0
        """Its number among the windows of this program run."""
        self.troubles: Troubles | None = None
        self._first_post = self._first_place = ""
        self._asked: Path | None = None
        self._is_first = False

    def begin(self, workspace: Path | None, who: str, *, demo: Path | None = None) -> None:
        """After the first paint: load what is heavy, open the workspace, or ask for one."""
        from editorial.settings.places import last_library

        session = self._begin_session()
        session.checker.start()
        if demo is not None:
            self._begin_demo(demo)
            return
        folder = workspace or last_library()
        if folder is None:
            self._first_start()
        else:
            self._open(folder, who or self.preferences.who)

    def _open(self, folder: Path, who: str) -> None:
        assert self.session is not None
        self._asked = folder
        self.session.open(folder, who, self._could_not_open)

    def begin_beside(self, other: MainWindow, post_id: str = "", place: str = "") -> None:
        """Open the workspace of another window here as well, for the same person, with the same check worker: with a post, or
        in a place."""
        assert other.session is not None
        folder, person = other.session.folder, other.session.person
        self._begin_session(other.session)
        self._first_post, self._first_place = post_id, place
        if folder is None:
            self._first_start()
        else:
            self._open(folder, person.id if person else "")

    def _begin_session(self, beside: Session | None = None) -> Session:
        from ui.bridge.session import Session
        from ui.troubles import Troubles

        self.furnish()
        session = self.session = Session(self, beside=beside)
        session.opened.connect(self._opened)
        session.failed.connect(self.show_problem)
        session.broke.connect(self.show_report)
        session.done.connect(self._offer_undo)
        session.person_changed.connect(self._show_person)
        session.style_problem.connect(self._show_style_problem)
        self.troubles = Troubles(self, session, lambda: self.places)
        self.troubles.problem.connect(self.show_problem)
        return session

    def _begin_demo(self, folder: Path) -> None:
        from ui.sheets.progress import Progress

        assert self.session is not None
        sheet = Progress(self, self.tr("Setting up the demo"), self.tr("About forty posts of an invented company"))
        sheet.open()

        def work() -> Path:
            from editorial.demo.build import build_demo
            from editorial.model.clock import utc_now

            return build_demo(folder / "Green & Co", now=utc_now, progress=sheet.report)

        def done(made: Path) -> None:
            sheet.close_sheet()
            self._open(made, "Ana Ruiz")

        def failed(error: UserError) -> None:
            sheet.close_sheet()
            self._could_not_open(error)

        self.session.ops.run(self, work, done, failed)

    def _first_start(self, problem: UserError | None = None) -> None:
        from ui.sheets.first_start import FirstStart

        assert self.session is not None
        page = FirstStart(self.session)
        page.began.connect(self._began)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if problem is not None and self.troubles is not None and self._asked is not None:
            self.troubles.could_not_open(self._asked, problem)
        elif problem is not None:
            self.show_problem(problem)

    def _could_not_open(self, error: UserError) -> None:
        self._first_start(error)

    @Slot(object, str)
    def _began(self, folder: Path, who: str) -> None:
        assert self.session is not None
        self._is_first = True
        self._open(folder, who)

    @Slot()
    def _opened(self) -> None:
        from ui.places import Places

        assert self.session is not None
        if self.places is not None:
            self.places.close()
        while self.stack.count():
            page = self.stack.widget(0)
            self.stack.removeWidget(page)
            page.deleteLater()
        self.banner.hide()
        self.top.set_workspace(self.session.names.workspace)
        self.top.show()
        self.rail.show()
        self.places = Places(self, self.session)
        if self.troubles is not None:
            self.places.restore_asked.connect(self.troubles.ask_to_restore)
            self.places.mend_asked.connect(self.troubles.ask_to_mend)
        self.furnished.emit(self.places)
        if self._first_post:
            self.places.open_post(self._first_post)
            self._first_post = ""
        elif self._first_place:
            self.places.go_back_to(self._first_place)
            self._first_place = ""
        elif self._is_first:
            self._is_first = False
            self.places.everyday.open_first_draft()

    def finish(self) -> None:
        """Save, end the worker, let go of the workspace."""
        if self.places is not None:
            self.places.close()
        if self.session is not None:
            self.session.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.places is not None:
            self.places.save_now()
        super().closeEvent(event)
        if event.isAccepted():
            self.closing.emit(self)

    @Slot()
    def _show_person(self) -> None:
        if self.session is not None and self.session.person is not None:
            person = self.session.person
            self.top.set_person(person.name, person.initials)
            if person.id != self.preferences.who:
                # What one person did is not another's to take back with one press.
                self.undo_bar.dismiss()
                self.preferences = self.preferences.changed("who", person.id)

    @Slot(object)
    def show_problem(self, error: UserError) -> None:
        """One sentence across the top: what happened, and what to do."""
        self.banner.set_text(error_words(error), "error")
        self.banner.show()

    @Slot(object)
    def _show_style_problem(self, error: UserError | None) -> None:
        if error is None:
            self.banner.hide()
        else:
            kept = self.tr("The house style you had stays in force. %1").replace("%1", error_words(error))
            self.banner.set_text(kept, "warning")
            self.banner.show()

    @Slot(str)
    def show_report(self, trace: str) -> None:
        """Our own fault: a card with what to send."""
        from ui.sheets.report import Report

        Report(self, trace).open()

    @Slot(object)
    def _offer_undo(self, answer: ChangeSet) -> None:
        session = self.session
        if session is None or not answer.label:
            return
        entry = answer.entry
        undo: Callable[[], object] | None = None
        if answer.undoable:
            undo = lambda: session.undo(entry)  # noqa: E731 - two ways back, one place
        elif answer.verb == "approve":
            undo = lambda: self._take_approval_back(answer)  # noqa: E731
        elif answer.verb == "sign":
            undo = lambda: self._take_yes_back(answer)  # noqa: E731
        self.undo_bar.show_undo(core_words(answer.label), undo)

    def _take_yes_back(self, answer: ChangeSet) -> None:
        """One's own yes, while the sign-off is still under way."""
        session = self.session
        if session is None:
            return
        post_id, variants = next(iter(answer.posts)), answer.variants

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.signing import withdraw

            return withdraw(desk, command, post_id, variants)

        session.write(self, work)

    def _take_approval_back(self, answer: ChangeSet) -> None:
        """An approval is never undone in silence: it is taken away again, which the history says."""
        session = self.session
        if session is None:
            return
        post_id, variants, reason = next(iter(answer.posts)), list(answer.variants), self.tr("Approved by mistake")

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.posts import read_post
            from editorial.workflow.reviewing import revoke

            post = read_post(desk.library, post_id)  # where one yes of several did not complete its steps, it stays
            approved = [name for name in variants if post.variant(name).state == "approved"]
            return revoke(desk, command, post_id, approved or variants, reason)

        session.write(self, work)
