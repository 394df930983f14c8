"""Lists of the library that no filter makes: what has rested, what is past its day, a collection, posts side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge.session import Session
from ui.kit.menu import Choice, SearchMenu

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk


@dataclass(frozen=True, slots=True)
class Shelf:
    """A list with its sentence; `ids` finds its posts on the library's thread, in their order. `nothing` says that there is
    none, and `about` when there would be; `collection` is the id of the collection that it shows."""

    sentence: str
    ids: Callable[[Desk], list[str]]
    nothing: str = ""
    about: str = ""
    collection: str = ""


class Shelves(QObject):
    """The menu of a library's lists, and what opens from it. Signals: `chosen(object)` with a Shelf; `open_post(str)`."""

    chosen = Signal(object)
    open_post = Signal(str)

    def __init__(self, session: Session, place: QWidget) -> None:
        super().__init__(place)
        self._session, self._place = session, place
        self._menu = SearchMenu(self.tr("Use again"), place)
        self._menu.set_choices(
            [
                Choice(id="rested", text=self.tr("Evergreen and rested")),
                Choice(id="alike", text=self.tr("Nearly the same…")),
                Choice(id="past", text=self.tr("Past their last day")),
                Choice(id="archived", text=self.tr("Archived")),
                Choice(id="labels", text=self.tr("Labels and collections…")),
            ]
        )
        self._menu.chosen.connect(self._open)

    def open_at(self, button: QWidget) -> None:
        """Offer the lists under a button."""
        self._menu.open_at(button)

    @Slot(str)
    def _open(self, name: str) -> None:
        {
            "rested": self.rested,
            "alike": self.alike,
            "past": self.past,
            "archived": self.archived,
            "labels": self.labels,
        }[name]()

    def rested(self) -> None:
        """The evergreens that have rested."""

        def ids(desk: Desk) -> list[str]:
            from editorial.workflow.resting import rested

            return rested(desk)

        self.chosen.emit(
            Shelf(
                self.tr("Evergreen posts that have rested"),
                ids,
                self.tr("No evergreen has rested yet"),
                self.tr("Choose a post, tick “Evergreen”, and it comes here once its accounts have rested."),
            )
        )

    def past(self) -> None:
        """The posts whose last day is over and that have not left."""

        def ids(desk: Desk) -> list[str]:
            from editorial.library.reuse import past_their_day

            return past_their_day(desk.library, desk.library.today().isoformat())

        self.chosen.emit(
            Shelf(
                self.tr("Approved posts whose last day is over"),
                ids,
                self.tr("Nothing is past its last day"),
                self.tr("A post that has a last day and did not leave in time comes here."),
            )
        )

    def archived(self) -> None:
        """The posts that were put out of the way."""

        def ids(desk: Desk) -> list[str]:
            from editorial.library.reuse import archived

            return archived(desk.library)

        self.chosen.emit(
            Shelf(
                self.tr("Archived posts"),
                ids,
                self.tr("Nothing is archived"),
                self.tr("Posts that are archived stand here, and can be brought back: choose them, and “Change…”."),
            )
        )

    def alike(self) -> None:
        """The posts that are nearly the same."""
        from ui.sheets.alikes import AlikesSheet

        sheet = AlikesSheet(self._place.window(), self._session)
        sheet.show_asked.connect(self._side_by_side)
        sheet.open_post.connect(self.open_post)
        sheet.open()

    def labels(self) -> None:
        """The labels and collections there are."""
        from ui.sheets.labels import LabelsSheet

        sheet = LabelsSheet(self._place.window(), self._session)
        sheet.show_asked.connect(self._sorted_so)
        sheet.open()

    @Slot(object)
    def _side_by_side(self, posts: Sequence[str]) -> None:
        self.chosen.emit(Shelf(self.tr("Posts that are nearly the same"), lambda _desk: list(posts)))

    @Slot(str, str, str)
    def _sorted_so(self, kind: str, which: str, name: str) -> None:
        def ids(desk: Desk) -> list[str]:
            from editorial.library.labels import posts_sorted_so

            return posts_sorted_so(desk.library, kind, which)

        words = self.tr("Posts labelled “%1”") if kind == "label" else self.tr("The collection “%1”")
        collection = which if kind == "collection" else ""
        self.chosen.emit(Shelf(words.replace("%1", name), ids, collection=collection))

    def take_out(self, collection: str, posts: Sequence[str]) -> None:
        """Take posts out of a collection."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.labels import take_out

            return take_out(desk.library, command, collection, posts)

        self._session.write(self, work)

    @Slot(str, object, object)
    def change_collections(self, post_id: str, joined: Sequence[str], left: Sequence[str]) -> None:
        """Put a post into collections, and take it out of others."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.labels import change_collections

            return change_collections(desk.library, command, post_id, joined, left)

        self._session.write(self, work)

    def collect(self, posts: Sequence[str]) -> None:
        """Ask for the collection to which posts are added."""
        from ui.kit.dialogs import ask_text

        def answer(name: str) -> None:
            def work(desk: Desk, command: Command) -> ChangeSet:
                from editorial.library.labels import keep_together

                return keep_together(desk.library, command, name, posts)

            self._session.write(self, work)

        ask_text(
            self._place,
            self.tr("Put into a collection"),
            self.tr("A collection of that name is made where there is none."),
            self.tr("Name of the collection"),
            self.tr("Put them there"),
            answer,
            lines=1,
        )
