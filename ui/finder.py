"""What the palette finds beside commands: posts by words or number, people, accounts, campaigns, saved searches, sections of
the settings."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from editorial.model.reference import is_reference, number_in
from ui.kit.fuzzy import score
from ui.kit.palette import Command, CommandPalette
from ui.rooms import Rooms

if TYPE_CHECKING:
    from editorial.library.records import PostRow
    from editorial.library.saved import SavedSearch

MOST_POSTS = 8
MOST_OTHERS = 4
_SHORTEST = 2


class Finder(QObject):
    """Serves the palette of one window: answers its words, and goes to what was chosen."""

    def __init__(self, rooms: Rooms, palette: CommandPalette) -> None:
        super().__init__(rooms)
        self._rooms, self._palette = rooms, palette
        self._session = rooms.session
        self._asked = ""
        self._searches: dict[str, SavedSearch] = {}

    @Slot(str)
    def search(self, words: str) -> None:
        """Find what fits `words`; the posts opened last and those pinned while nothing is typed."""
        self._asked = words = words.strip()
        person = self._session.person
        number = number_in(words)
        if words and len(words) < _SHORTEST and not number:
            self._palette.set_results([])
            return

        def work(desk: Any) -> tuple[list[PostRow], list[PostRow], list[SavedSearch]]:
            from editorial.library.filters import PostFilter
            from editorial.library.lists import post_ids, post_rows
            from editorial.library.saved import saved
            from editorial.library.visits import pinned, recent

            library = desk.library
            me = person.id if person is not None else ""
            if words:
                posts = post_rows(library, post_ids(library, PostFilter(words=words), limit=MOST_POSTS))
                return posts, [], saved(library, me)
            kept = pinned(library, me)
            last = [one for one in recent(library, me, most=MOST_POSTS) if one not in kept]
            return post_rows(library, last), post_rows(library, kept), []

        def done(found: tuple[list[PostRow], list[PostRow], list[SavedSearch]]) -> None:
            if words == self._asked:
                *posts, searches = found
                self._searches = {one.id: one for one in searches}
                self._show(words, *posts)

        self._session.read(self, work, done)

    def _show(self, words: str, posts: Sequence[PostRow], kept: Sequence[PostRow]) -> None:
        palette = self._palette
        if not words:
            recent = [self._post(row, self.tr("Opened last")) for row in posts]
            palette.set_first([*recent, *(self._post(row, self.tr("Pinned")) for row in kept)])
            return
        found = [self._post(row, self.tr("Posts")) for row in posts]
        if is_reference(words):
            palette.set_first(found)
            return
        number = number_in(words)
        named = [item for item, row in zip(found, posts, strict=True) if number and row.number == number]
        palette.set_first(named)
        palette.set_results([*(item for item in found if item not in named), *self._others(words)])

    def _post(self, row: PostRow, group: str) -> Command:
        icon = "file-text" if group != self.tr("Pinned") else "pin"
        return Command(id=f"post.{row.id}", title=row.name, right=f"G-{row.number}", group=group, icon_name=icon)

    def _others(self, words: str) -> list[Command]:
        """People, accounts, campaigns and sections, the best of each."""
        names, platforms = self._session.names, self._session.platforms
        people = [
            Command(id=f"person.{one.id}", title=one.name, group=self.tr("People"), icon_name="user")
            for one in names.people.values()
        ]
        accounts = [
            Command(
                id=f"account.{one.id}",
                title=one.name,
                right=platforms[one.platform].name if one.platform in platforms else "",
                words=f"{one.handle} {platforms[one.platform].name if one.platform in platforms else ''}",
                group=self.tr("Accounts"),
                icon_name="globe",
            )
            for one in names.channels.values()
        ]
        campaigns = [
            Command(id=f"campaign.{one.id}", title=one.name, group=self.tr("Campaigns"), icon_name="target")
            for one in names.campaigns.values()
        ]
        searches = [
            Command(id=f"search.{one.id}", title=one.name, group=self.tr("Saved searches"), icon_name="search")
            for one in self._searches.values()
        ]
        found: list[Command] = []
        for group in (people, accounts, campaigns, searches, self._sections()):
            ranked = [(score(words, f"{item.title} {item.words}"), item) for item in group]
            best = sorted(((points, item) for points, item in ranked if points is not None), key=_points)
            found += [item for _score, item in best[:MOST_OTHERS]]
        return found

    def _sections(self) -> list[Command]:
        group = self.tr("Settings")
        sections = (
            ("accounts", self.tr("Accounts"), "globe"),
            ("people", self.tr("People"), "users"),
            ("groups", self.tr("Groups"), "users"),
            ("authors", self.tr("Author register"), "pencil"),
            ("networks", self.tr("Networks"), "list"),
            ("templates", self.tr("Templates and snippets"), "layout-template"),
            ("language", self.tr("Grammar and spelling"), "languages"),
            ("computer", self.tr("This computer"), "sliders-horizontal"),
            ("about", self.tr("About"), "info"),
        )
        return [
            Command(id=f"section.{name}", title=title, group=group, words=group, icon_name=icon)
            for name, title, icon in sections
        ]

    def go(self, chosen: str) -> bool:
        """Go to what was chosen, by its id; False for a command, which is not ours."""
        kind, _dot, name = chosen.partition(".")
        if kind == "post":
            self._rooms.open_post(name)
        elif kind in ("person", "account", "section"):
            self._settings(kind, name)
        elif kind == "search":
            self._rooms.go("library")
            if (pane := self._rooms.panes.get("library")) is not None and name in self._searches:
                pane.facets.ask(self._searches[name].query)  # type: ignore[attr-defined]
        elif kind == "campaign":
            self._rooms.go("campaigns")
            if (pane := self._rooms.panes.get("campaigns")) is not None:
                pane.select(name)  # type: ignore[attr-defined]
        else:
            return False
        return True

    def _settings(self, kind: str, name: str) -> None:
        self._rooms.go("settings")
        settings = self._rooms.settings
        if settings is None:
            return
        if kind == "account":
            settings.open_account(name)
        elif kind == "section":
            settings.show_section(name)
        else:
            settings.show_section("people")
            settings.people.select(name)


def _points(pair: tuple[float, Command]) -> float:
    return -pair[0]
