"""Commands that go with whatever post is in front: its reference, its pin; and posts that were thrown away."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from editorial.library.records import Post
    from ui.rooms import Rooms
    from ui.sheets.for_people import ForPeopleSheet


class Everyday(QObject):
    """Serves the places of one window."""

    def __init__(self, rooms: Rooms) -> None:
        super().__init__(rooms)
        self._rooms = rooms
        self._session = rooms.session

    def own(self) -> dict[str, Callable[[], object]]:
        """The commands it runs, by their names."""
        return {
            "copy_reference": self.copy_reference,
            "pin": self.pin,
            "deleted": self.show_deleted,
            "new_from_template": self.new_from_template,
            "new_window": self.new_window,
            "open_window": self.open_window,
            "review_sheet": self.review_sheet,
            "print_calendar": self.print_calendar,
        }

    def open_first_draft(self) -> None:
        """Open the draft that explains the screen, all of it marked, so that the first key writes over it."""

        def work(desk: Any) -> str:
            from editorial.workflow.first_draft import first_draft_of

            return first_draft_of(desk.library)

        def done(post_id: str) -> None:
            if post_id:
                self._rooms.write.mark_all_of(post_id)
                self._rooms.open_post(post_id)

        self._session.read(self, work, done)

    @Slot()
    def new_from_template(self) -> None:
        """Begin a post in the shape of a template."""
        from ui.sheets.from_template import FromTemplateSheet

        sheet = FromTemplateSheet(self._rooms.window, self._session)
        sheet.created.connect(self._rooms.open_post)
        sheet.open()

    @Slot()
    def review_sheet(self) -> None:
        """Make a file with the posts for somebody who reads them elsewhere."""
        from ui.sheets.review_report import ReviewReportSheet

        self._show_report(ReviewReportSheet(self._rooms.window, self._session))

    @Slot()
    def print_calendar(self) -> None:
        """Make a file with the calendar."""
        from ui.sheets.calendar_report import CalendarReportSheet

        self._show_report(CalendarReportSheet(self._rooms.window, self._session))

    def _show_report(self, sheet: ForPeopleSheet) -> None:
        sheet.said.connect(self._rooms.say)
        sheet.open()

    @Slot()
    def new_window(self) -> None:
        """A further window on the same workspace."""
        self._open_window("")

    @Slot()
    def open_window(self) -> None:
        """The post in front in a window of its own."""
        if self._rooms.post_id:
            self._open_window(self._rooms.post_id)

    def _open_window(self, post_id: str) -> None:
        """What was typed is saved first, so that the other window begins with it."""
        window = self._rooms.window
        self._rooms.after_saving(lambda: window.beside_asked.emit(window, post_id))

    @Slot(str, str)
    def asked(self, what: str, post_id: str) -> None:
        """Do what a menu was asked for, with this post."""
        runs: dict[str, Callable[[], object]] = {
            "copy_reference": lambda: self.copy_reference_of(post_id),
            "pin": lambda: self.pin_post(post_id),
            "deleted": self.show_deleted,
            "new_from_template": self.new_from_template,
            "keep_template": self._rooms.write.keep_template,
            "open_window": lambda: self._open_window(post_id),
            "review_sheet": self.review_sheet,
            "delete": lambda: self._rooms.write.more.delete(post_id),
        }
        runs[what]()

    @Slot()
    def copy_reference(self) -> None:
        """Put the reference of the post in front on the clipboard."""
        self.copy_reference_of(self._rooms.post_id)

    def copy_reference_of(self, post_id: str) -> None:
        """Put the reference of a post on the clipboard, and say so."""
        if not post_id:
            self._rooms.say(self.tr("Open a post first: its reference is copied."))
            return

        def work(desk: Any) -> Post:
            from editorial.library.posts import read_post

            return read_post(desk.library, post_id)

        def done(post: Post) -> None:
            from ui.reference import reference

            words = reference(post, self._session)
            QGuiApplication.clipboard().setText(words)
            self._rooms.say(self.tr("Copied: %1").replace("%1", words))

        self._session.read(self, work, done)

    @Slot()
    def pin(self) -> None:
        """Pin the post in front, or let it go."""
        self.pin_post(self._rooms.post_id)

    def pin_post(self, post_id: str) -> None:
        """Pin a post for whoever sits here, or let it go."""
        person = self._session.person
        if not post_id or person is None:
            self._rooms.say(self.tr("Open a post first: it is pinned to the top of the drafts."))
            return

        def work(desk: Any) -> bool:
            from editorial.library.visits import is_pinned, set_pinned

            now = not is_pinned(desk.library, person.id, post_id)
            set_pinned(desk.library, person.id, post_id, pinned=now)
            return now

        def done(now: bool) -> None:
            self._rooms.write.drafts.reload()
            words = self.tr("Pinned to the top of the drafts") if now else self.tr("No longer pinned")
            self._rooms.offer_undo(words, lambda: self.pin_post(post_id))

        self._session.read(self, work, done)

    @Slot()
    def show_deleted(self) -> None:
        """Show the drafts that were thrown away."""
        from ui.sheets.deleted import DeletedSheet

        sheet = DeletedSheet(self._rooms.window, self._session)
        sheet.restored.connect(self._rooms.open_post)
        sheet.open()
