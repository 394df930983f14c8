"""Who else has a post before them just now: told to the workspace while it is in front, and asked of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.bridge.session import Session

LOOK_MS = 5_000
BEAT_LOOKS = 4
"""Every how many looks it is told again that somebody reads here."""


class Readers(QObject):
    """Serves one pane. `post_id` answers which post the pane has in front ("" for none). Signal: `changed(object)` with the
    other people who read, by post."""

    changed = Signal(object)

    def __init__(self, session: Session, pane: QWidget, post_id: Callable[[], str]) -> None:
        super().__init__(pane)
        self._session, self._pane, self._post_id = session, pane, post_id
        self.others: Mapping[str, tuple[str, ...]] = {}
        self._told, self._who = "", ""
        self._since = 0
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.look)
        self._look.start()
        pane.installEventFilter(self)
        session.person_changed.connect(self._person_changed)

    def names(self, post_id: str) -> str:
        """The others who have this post before them: "Noor Haddad, Ben Okafor"."""
        me = self._session.person.id if self._session.person else ""
        return ", ".join(self._session.names.person(one) for one in self.others.get(post_id, ()) if one != me)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Hide:
            self._stop()
        elif event.type() in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self.look()
        return super().eventFilter(watched, event)

    @Slot()
    def look(self) -> None:
        """Say what is in front here, when it is time to, and see who else reads."""
        person = self._session.person
        if person is None or not self._session.is_open or not self._pane.isVisible():
            return
        here = self._post_id() if self._pane.window().isActiveWindow() else ""
        self._since += 1
        tell = bool(here) and (here != self._told or self._since >= BEAT_LOOKS)
        if tell:
            self._told, self._who, self._since = here, person.id, 0

        def work(desk: Any) -> Mapping[str, tuple[str, ...]]:
            from editorial.library.readings import note_reading, readers

            if tell:
                note_reading(desk.library, person.id, here)
            return readers(desk.library)

        self._session.read(self, work, self._take)

    def _take(self, found: Mapping[str, tuple[str, ...]]) -> None:
        me = self._session.person
        others = {post: tuple(one for one in people if me is None or one != me.id) for post, people in found.items()}
        others = {post: people for post, people in others.items() if people}
        if others != self.others:
            self.others = others
            self.changed.emit(others)

    @Slot()
    def _person_changed(self) -> None:
        """Whoever left the chair reads no longer."""
        if self._session.person is None or self._session.person.id != self._who:
            self._stop()
        self.look()

    def _stop(self) -> None:
        who, told = self._who, self._told
        self._told = self._who = ""
        if not who or not told:
            return

        def work(desk: Any) -> None:
            from editorial.library.readings import stop_reading

            stop_reading(desk.library, who, told)

        def done(_nothing: object) -> None:
            return

        self._session.read(self, work, done)
