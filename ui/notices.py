"""A quiet line when others did something that concerns whoever sits here; a message of the system where it is wanted."""

from __future__ import annotations

import contextlib
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QSystemTrayIcon

from editorial.library.news import News
from editorial.model.change import ChangeSet
from editorial.settings.own_files import change_own, read_own
from ui.words import many

if TYPE_CHECKING:
    from ui.kit.banner import Banner
    from ui.rooms import Rooms

SOON_MS = 400
_FILE = "seen.json"


class Notices(QObject):
    """Serves the places of one window; `line` is where it speaks. Nothing pops up over the text, and nothing sounds."""

    def __init__(self, rooms: Rooms, line: Banner) -> None:
        super().__init__(rooms)
        self._rooms, self._line = rooms, line
        self._session = rooms.session
        self._news: tuple[News, ...] = ()
        self._told: frozenset[int] = frozenset()
        self._seen = -1
        self._newest = 0
        self._tray: QSystemTrayIcon | None = None
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self.look)
        self.go_button = line.add_action(self.tr("Go to it"))
        self.go_button.clicked.connect(self.go)
        line.dismissed.connect(self.seen)
        line.hide()
        self._session.changed.connect(self._changed)
        self._session.person_changed.connect(self._begin)
        self._begin()

    @property
    def news(self) -> tuple[News, ...]:
        """What is shown."""
        return self._news

    @Slot()
    def _begin(self) -> None:
        """Somebody sits down: what happened since they looked last on this computer, else from now on."""
        self._seen = seen_by(self._key)
        self._told = frozenset()
        self.look()

    @property
    def _key(self) -> str:
        person = self._session.person
        return f"{self._session.folder}|{person.id if person else ''}"

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if "elsewhere" in answer.kinds or self._news:
            self._soon.start()

    @Slot()
    def look(self) -> None:
        """Ask the history what is new."""
        person = self._session.person
        # Another window may have shown it already.
        since = self._seen = max(self._seen, seen_by(self._key))
        if person is None:
            return

        def work(desk: Any) -> tuple[list[News], int]:
            from editorial.workflow.whose import news_of

            newest = desk.library.version()
            return (news_of(desk.library, person, since) if since >= 0 else []), newest

        def done(found: tuple[list[News], int]) -> None:
            if self._session.person == person:
                self._take(*found)

        self._session.read(self, work, done)

    def _take(self, news: Sequence[News], newest: int) -> None:
        self._newest = newest
        if self._seen < 0:
            self.seen()
            return
        self._news = tuple(news)
        if not news:
            self._line.hide()
            return
        words = self.words(self._news)
        self._line.set_text(words, "info")
        one = len({item.post for item in news}) == 1
        self.go_button.setText(self.tr("Go to it") if one else self.tr("Show them"))
        self._line.show()
        fresh = {item.seq for item in news} - self._told
        self._told = frozenset(item.seq for item in news)
        if fresh and self._rooms.window.preferences.tray and not self._rooms.window.isActiveWindow():
            self._tell_system(words)

    def words(self, news: Sequence[News]) -> str:
        """What happened in one line: "Ben Okafor sent “Repair café” back", "3 posts came back, 1 was approved"."""
        name_of = self._session.names.person
        if len(news) == 1:
            one = news[0]
            said = {
                "back": self.tr("%1 gave “%2” back."),
                "approved": self.tr("%1 approved “%2”."),
                "refused": self.tr("“%2” was refused by the tool, notes %1."),
                "commented": self.tr("%1 wrote a comment on “%2”."),
                "asked": self.tr("%1 asks you to look at “%2”."),
            }[one.kind]
            return said.replace("%1", name_of(one.who)).replace("%2", one.name)
        each = {
            "back": (self.tr("1 post came back"), self.tr("%n posts came back")),
            "approved": (self.tr("1 was approved"), self.tr("%n were approved")),
            "refused": (self.tr("1 was refused by a tool"), self.tr("%n were refused by a tool")),
            "commented": (self.tr("1 has new comments"), self.tr("%n have new comments")),
            "asked": (self.tr("1 waits for you"), self.tr("%n wait for you")),
        }
        counts: dict[str, int] = {}
        for item in news:
            counts[item.kind] = counts.get(item.kind, 0) + 1
        first = self.tr("Posts: %1") if "back" not in counts else "%1"
        return first.replace("%1", ", ".join(many(number, *each[kind]) for kind, number in counts.items())) + "."

    def _tell_system(self, words: str) -> None:
        """A message of the system, without a sound, where it has a place for one."""
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._rooms.window.windowIcon(), self)
            self._tray.setToolTip("Proofdesk")
            self._tray.messageClicked.connect(self._come_back)
            self._tray.activated.connect(self._come_back)
        self._tray.show()
        self._tray.showMessage("Proofdesk", words, QSystemTrayIcon.MessageIcon.NoIcon)

    @Slot()
    def _come_back(self) -> None:
        window = self._rooms.window
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()

    @Slot()
    def go(self) -> None:
        """Go to the post, or to the place that lists them."""
        news = self._news
        self.seen()
        if len({item.post for item in news}) == 1:
            asked = any(item.kind == "asked" for item in news)
            (self._rooms.open_review if asked else self._rooms.open_post)(news[0].post)
        elif news:
            self._rooms.go("review" if all(item.kind == "asked" for item in news) else "today")

    @Slot()
    def seen(self) -> None:
        """All of it was noticed."""
        self._seen, self._news, self._told = self._newest, (), frozenset()
        self._line.hide()
        if self._tray is not None:
            self._tray.hide()
        keep_seen(self._key, self._seen)


def seen_by(key: str) -> int:
    """The last entry of the history that somebody has noticed on this computer; -1 when nobody knows."""
    return _number(read_own(_FILE).get(key))


def keep_seen(key: str, entry: int) -> None:
    """Remember it. A full disk only means that it is said again."""

    def change(kept: dict[str, object]) -> dict[str, object]:
        return {**kept, key: max(entry, _number(kept.get(key)))}

    with contextlib.suppress(OSError):
        change_own(_FILE, change)


def _number(found: object) -> int:
    return found if isinstance(found, int) else -1
