"""The library's searches with a name: taken, saved for oneself or everybody, renamed, deleted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.library.saved import SavedSearch
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.buttons import QuietButton
from ui.kit.dialogs import ask_text
from ui.kit.menu import Choice, SearchMenu

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk

_ANEW = ("mine", "everybody")
_VERBS = ("rename", "delete")


class SavedSearches(QuietButton):
    """A button that opens them. `query` says what is asked for now; signal: `chosen(str)` with a query to ask for."""

    chosen = Signal(str)

    def __init__(self, session: Session, query: Callable[[], str], parent: QWidget) -> None:
        super().__init__(self.tr("Saved searches…"), parent, icon_name="filter")
        self._session, self._query = session, query
        self._known: dict[str, SavedSearch] = {}
        self._menu = SearchMenu(self.tr("Saved searches"), self)
        self._menu.chosen.connect(self._take)
        self.clicked.connect(self._open)
        session.changed.connect(self._changed)
        session.opened.connect(self.reload)
        session.person_changed.connect(self.reload)
        self.reload()

    @property
    def known(self) -> Sequence[SavedSearch]:
        """The searches of this person and of everybody, by name."""
        return tuple(self._known.values())

    @Slot()
    def reload(self) -> None:
        """Read them again."""
        person = self._session.person
        me = person.id if person is not None else ""

        def work(desk: Desk) -> list[SavedSearch]:
            from editorial.library.saved import saved

            return saved(desk.library, me)

        self._session.read(self, work, self._show)

    def _show(self, found: list[SavedSearch]) -> None:
        self._known = {one.id: one for one in found}

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if "search" in change.kinds:
            self.reload()

    @Slot()
    def _open(self) -> None:
        self._menu.set_choices(self.choices())
        self._menu.open_at(self)

    def choices(self) -> list[Choice]:
        """What the menu offers now."""
        offered = [
            Choice(id=one.id, text=one.name, hint=self.tr("everybody") if not one.person else "") for one in self.known
        ]
        if self._query():
            offered += [
                Choice(id="mine", text=self.tr("Save this search for me…")),
                Choice(id="everybody", text=self.tr("Save this search for everybody…")),
            ]
        for verb, text in (("rename", self.tr("Rename “%1”…")), ("delete", self.tr("Delete “%1”"))):
            offered += [Choice(id=f"{verb}.{one.id}", text=text.replace("%1", one.name)) for one in self.known]
        return offered

    @Slot(str)
    def _take(self, chosen: str) -> None:
        verb, _dot, search_id = chosen.partition(".")
        if chosen in _ANEW:
            self._ask_name(self.tr("Save this search"), "", partial(self._save, self._query(), chosen == "everybody"))
        elif verb == "rename" and search_id in self._known:
            old = self._known[search_id].name
            self._ask_name(self.tr("Rename the search"), old, partial(self._rename, search_id))
        elif verb == "delete":
            self._delete(search_id)
        elif chosen in self._known:
            self.chosen.emit(self._known[chosen].query)

    def _ask_name(self, title: str, initial: str, done: Callable[[str], object]) -> None:
        ask_text(
            self,
            title,
            self.tr("It stands in this list and in the palette."),
            self.tr("Name"),
            self.tr("Save"),
            done,
            initial=initial,
            lines=1,
        )

    def _save(self, query: str, everybody: bool, name: str) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.saved import save_search

            return save_search(desk.library, command, name, query, everybody=everybody)

        self._session.write(self, work)

    def _rename(self, search_id: str, name: str) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.saved import rename_search

            return rename_search(desk.library, command, search_id, name)

        self._session.write(self, work)

    def _delete(self, search_id: str) -> None:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.saved import delete_search

            return delete_search(desk.library, command, search_id)

        self._session.write(self, work)
