"""What all panes share while a workspace is open: who sits here, the names behind ids, operations and their echo."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.desk import Author, Campaign, Group, Person
from editorial.model.platform import Platform
from editorial.model.post import Channel
from editorial.model.style import HouseStyle
from editorial.settings.own_files import problems
from ui.bridge.ops import Ops
from ui.bridge.searching import Searches
from ui.bridge.sharing import SharedChecker
from ui.bridge.thumbnails import Thumbnails
from ui.tongue import spoken

if TYPE_CHECKING:
    from editorial.library.halting import Halt
    from editorial.library.transaction import Command
    from editorial.settings.words import WordFile
    from editorial.workflow.desk import Desk

POLL_MS = 1000
Words = tuple[tuple[str, ...], tuple[str, ...]]
"""The house's words and the person's own."""
_EVERYTHING = frozenset(
    {
        *(
            "post",
            "variant",
            "comment",
            "person",
            "channel",
            "campaign",
            "author",
            "media",
            "export",
            "waiver",
            "dismissal",
        ),
        *("group", "template", "hold", "recipe", "search"),
    }
)


class Names:
    """The people, accounts, campaigns and register of the workspace by id, as last read."""

    def __init__(self) -> None:
        self.people: dict[str, Person] = {}
        self.channels: dict[str, Channel] = {}
        self.campaigns: dict[str, Campaign] = {}
        self.authors: dict[str, Author] = {}
        self.groups: dict[str, Group] = {}
        self.workspace = ""

    def person(self, person_id: str) -> str:
        """A person's name; "somebody" for one who is not known (any more)."""
        found = self.people.get(person_id)
        return found.name if found else "somebody"

    def party(self, name: str) -> str:
        """The name of a person or group; empty for an id that is neither (any more)."""
        found = self.people.get(name) or self.groups.get(name)
        return found.name if found else ""

    def campaign(self, campaign_id: str) -> str:
        """A campaign's name; empty without one."""
        found = self.campaigns.get(campaign_id)
        return found.name if found else ""


class Session(QObject):
    """The open workspace.

    Signals: `opened()`; `changed(ChangeSet)` after every operation, of this window or another; `done(ChangeSet)` after
    one of this window; `failed(UserError)`; `troubled(UserError)` once, when the file was moved or is damaged; `broke(str)`;
    `person_changed()`; `style_changed()`; `style_problem(object)` with a UserError or None; `words_changed()` when the house's
    or the person's list of words is another.
    """

    opened = Signal()
    changed = Signal(object)
    done = Signal(object)
    failed = Signal(object)
    troubled = Signal(object)
    broke = Signal(str)
    person_changed = Signal()
    style_changed = Signal()
    style_problem = Signal(object)
    words_changed = Signal()

    def __init__(self, parent: QObject | None = None, *, beside: Session | None = None) -> None:
        super().__init__(parent)
        self.ops = Ops(self)
        self._looking = Ops(self)
        self._searches = Searches(self)
        self._pondering: dict[str, Searches] = {}
        self.thumbnails = Thumbnails(self, self)
        self._shared = beside._shared.join() if beside is not None else SharedChecker()
        self.checker = self._shared.checker
        self.names = Names()
        self.person: Person | None = None
        self.style: HouseStyle | None = None
        self.folder: Path | None = None
        self.platforms: Mapping[str, Platform] = {}
        self._desk: Desk | None = None
        self._style_file: Any = None
        self._word_files: tuple[WordFile, ...] = ()
        self.house_words: tuple[str, ...] = ()
        self.own_words: tuple[str, ...] = ()
        self._seen = 0
        self._problem = ""
        self._wrong_words = ""
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._look_around)
        self._polling = False
        self.ops.failed.connect(self.failed)
        self.ops.broke.connect(self.broke)
        self._looking.failed.connect(self.failed)
        self._looking.broke.connect(self.broke)
        self._searches.failed.connect(self.failed)
        self._searches.broke.connect(self.broke)

    @property
    def is_open(self) -> bool:
        """True once a workspace has been opened."""
        return self._desk is not None

    def open(self, folder: Path, who: str = "", failed: Callable[[UserError], object] | None = None) -> None:
        """Open the workspace in `folder`; `who` is a person's id or name to begin with."""
        language = spoken()

        def work() -> tuple[Any, ...]:
            from editorial.bootstrap import toolbox
            from editorial.library.people import authors, campaigns, channels, groups, people
            from editorial.library.workspace import open_library
            from editorial.settings.places import remember_library
            from editorial.settings.words import house_words, own_words

            library = open_library(folder)
            toolbox().speak(language)
            desk = toolbox().desk(library)
            style_file = toolbox().style_file(folder)
            word_files = (house_words(folder), own_words())
            remember_library(folder)
            return (
                desk,
                style_file,
                word_files,
                _words_in(word_files),
                style_file.current(),
                people(library, all_of_them=True),
                channels(library, all_of_them=True),
                campaigns(library, all_of_them=True),
                authors(library),
                groups(library, all_of_them=True),
                library.name,
                library.version(),
            )

        def done(found: tuple[Any, ...]) -> None:
            self.folder = folder
            self._share_for(folder)
            self._desk, self._style_file, self._word_files, words, style, *lists, name, self._seen = found
            self.platforms = self._desk.platforms  # type: ignore[union-attr]
            self.names.workspace = name
            self._take_lists(*lists)
            self.person = self._person_called(who)
            self._take_style(style)
            self._take_words(words)
            self._polling = False
            self._poll.start()
            self.opened.emit()
            self.person_changed.emit()

        self.ops.run(self, work, done, failed)

    def _share_for(self, folder: Path) -> None:
        """Check for this workspace: with the other windows that have it open, or alone."""
        self._shared = self._shared.for_folder(folder)
        if self.checker is not self._shared.checker:
            self.checker = self._shared.checker
            self.style, self.house_words, self.own_words = None, (), ()

    def _take_lists(self, people: Any, channels: Any, campaigns: Any, authors: Any, groups: Any) -> None:
        self.names.people = {one.id: one for one in people}
        self.names.channels = {one.id: one for one in channels}
        self.names.campaigns = {one.id: one for one in campaigns}
        self.names.authors = {one.id: one for one in authors}
        self.names.groups = {one.id: one for one in groups}

    def _person_called(self, who: str) -> Person | None:
        active = [one for one in self.names.people.values() if one.active]
        chosen = next((one for one in active if who in (one.id, one.name)), None)
        return chosen or (active[0] if active else None)

    def choose_person(self, person_id: str) -> None:
        """Sit somebody else at the desk. A convenience, not a lock."""
        self.person = self.names.people[person_id]
        self.person_changed.emit()

    def read(
        self,
        owner: QObject,
        work: Callable[[Desk], Any],
        done: Callable[[Any], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Ask the library something; the answer comes to `done` while `owner` lives."""
        desk = self._desk
        if desk is not None:
            self.ops.run(owner, lambda: work(desk), done, failed)

    def look(
        self,
        owner: QObject,
        work: Callable[[Desk], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object] | None = None,
    ) -> None:
        """Look at a media file, or copy the workspace, on a thread of its own: saving does not wait. `work` writes nothing
        into the library."""
        desk = self._desk
        if desk is not None:
            self._looking.run(owner, lambda: work(desk), done, failed)

    def search(
        self,
        owner: QObject,
        work: Callable[[Desk, Halt], Any],
        done: Callable[[Any], object],
    ) -> None:
        """Look for something on a thread of its own, so that nothing else waits for it. A newer search of the same owner stops
        this one, which is then never answered."""
        desk = self._desk
        if desk is not None:
            self._searches.run(owner, lambda halt: work(desk, halt), done)

    def ponder(
        self,
        owner: QObject,
        work: Callable[[Desk, Halt], Any],
        done: Callable[[Any], object],
        failed: Callable[[UserError], object],
        *,
        lane: str,
    ) -> None:
        """Read much of the library, post by post, on a thread that each lane has for itself: neither saving nor lists nor
        searches wait for it. What the same owner asked before in the same lane is stopped, and is never answered."""
        desk = self._desk
        if desk is None:
            return
        if lane not in self._pondering:
            made = self._pondering[lane] = Searches(self)
            made.broke.connect(self.broke)
        self._pondering[lane].run(owner, lambda halt: work(desk, halt), done, failed)

    def write(
        self,
        owner: QObject,
        work: Callable[[Desk, Command], ChangeSet],
        done: Callable[[ChangeSet], object] | None = None,
        failed: Callable[[UserError], object] | None = None,
        *,
        quiet: bool = False,
    ) -> None:
        """Do an operation as the current person. Its answer goes to `done` and to every pane; `quiet` operations
        (saving while typing) show no bar."""
        desk, person = self._desk, self.person
        if desk is None or person is None:
            return

        def operate() -> tuple[ChangeSet, bool]:
            from editorial.library.ballast import with_its_room
            from editorial.library.transaction import Command

            command = Command(who=person.id)
            return with_its_room(lambda: work(desk, command))

        def finished(found: tuple[ChangeSet, bool]) -> None:
            answer, was_full = found
            self._seen = max(self._seen, answer.entry)
            if done is not None:
                done(answer)
            self._tell(answer)
            if was_full:
                hint = self.tr("Make room, then go on as before; until then little more can be saved.")
                self.failed.emit(UserError(self.tr("The disk is full. What you wrote is saved."), hint=hint))
            if not quiet:
                self.done.emit(answer)

        self.ops.run(owner, operate, finished, failed)

    def change_words(
        self, owner: QObject, work: Callable[[WordFile], bool], *, house: bool, done: Callable[[], object] | None = None
    ) -> None:
        """Change the house's list of words, or the person's own; `done` runs here when something changed."""
        word_files = self._word_files

        def change(_desk: Desk) -> Words | None:
            changed = work(word_files[0 if house else 1])
            return _words_in(word_files) if changed else None

        def finished(words: Words | None) -> None:
            if words is not None:
                self._take_words(words)
                if done is not None:
                    done()

        self.read(owner, change, finished)

    def undo(self, entry: int) -> None:
        """Take an operation back."""

        def work(desk: Desk, command: Command) -> ChangeSet:
            return desk.library.undo(command, entry)

        self.write(self, work)

    def tell(self, answer: ChangeSet) -> None:
        """Say what an operation did that was not written through `write`, one of several for instance."""
        self._seen = max(self._seen, answer.entry)
        self._tell(answer)

    def _tell(self, answer: ChangeSet) -> None:
        if answer.kinds & {
            "person",
            "channel",
            "campaign",
            "author",
            "group",
            "settings",
            "people",
            "channels",
            "campaigns",
            "authors",
        }:
            self._reread(answer)
        else:
            self.changed.emit(answer)

    def _reread(self, answer: ChangeSet) -> None:
        def work(desk: Desk) -> tuple[Any, ...]:
            from editorial.library.people import authors, campaigns, channels, groups, people

            return (
                people(desk.library, all_of_them=True),
                channels(desk.library, all_of_them=True),
                campaigns(desk.library, all_of_them=True),
                authors(desk.library),
                groups(desk.library, all_of_them=True),
            )

        def done(lists: tuple[Any, ...]) -> None:
            self._take_lists(*lists)
            if self.person is not None:
                self.person = self.names.people.get(self.person.id)
                self.person_changed.emit()
            self.changed.emit(answer)

        self.read(self, work, done)

    @Slot()
    def _look_around(self) -> None:
        """Notice what other windows wrote, a house style whose file changed, and what was found damaged."""
        for problem in problems():
            self.failed.emit(problem)
        if self._polling:
            return
        self._polling = True
        style_file, word_files = self._style_file, self._word_files

        def work(desk: Desk) -> tuple[int, HouseStyle, Words, UserError | None, UserError | None]:
            desk.library.look_for_file()
            words = _words_in(word_files)
            wrong = next((one.problem for one in word_files if one.problem is not None), None)
            return desk.library.version(), style_file.current(), words, style_file.problem, wrong

        def done(found: tuple[int, HouseStyle, Words, UserError | None, UserError | None]) -> None:
            self._polling = False
            version, style, words, problem, wrong = found
            self._take_words(words)
            if str(wrong or "") != self._wrong_words:
                self._wrong_words = str(wrong or "")
                if wrong is not None:
                    self.failed.emit(wrong)
            said = str(problem) if problem else ""
            if said != self._problem:
                self._problem = said
                self.style_problem.emit(problem)
            self._take_style(style)
            if version > self._seen:
                self._seen = version
                self._tell(ChangeSet(kinds=_EVERYTHING | {"elsewhere"}))

        def failed(error: UserError) -> None:
            self._polling = False
            if error.code in ("moved", "damaged"):
                self._poll.stop()
                self.troubled.emit(error)

        self.read(self, work, done, failed)

    def while_closed(
        self, work: Callable[[Path], Any], done: Callable[[Any], object], failed: Callable[[UserError], object]
    ) -> None:
        """Let go of the workspace and do something with its folder, then tell; whoever asked opens it again."""
        desk, folder = self._desk, self.folder
        if folder is None:
            return
        self._desk = None
        self._poll.stop()

        def alone() -> Any:
            if desk is not None:
                desk.probe.close()
                desk.library.close()
            return work(folder)

        self.ops.run(self, alone, done, failed)

    def _take_words(self, words: Words) -> None:
        if words != (self.house_words, self.own_words):
            self.house_words, self.own_words = words
            self.checker.set_words([*self.house_words, *self.own_words])
            self.words_changed.emit()

    def _take_style(self, style: HouseStyle) -> None:
        if self.style is None or self.style.version != style.version:
            self.style = style
            self.checker.set_style(style)
            self.style_changed.emit()

    def close(self) -> None:
        """Finish what is being written, end the worker, let go of the file."""
        self._poll.stop()
        self._shared.leave()
        desk, self._desk = self._desk, None
        self._looking.close()
        self._searches.close()
        for one in self._pondering.values():
            one.close()

        def work() -> None:
            if desk is not None:
                desk.probe.close()
                desk.library.close()

        self.ops.run(self, work)
        self.ops.close()


def _words_in(word_files: Sequence[WordFile]) -> Words:
    house, own = word_files
    return house.current(), own.current()
