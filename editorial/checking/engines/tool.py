"""LanguageTool as the desk uses it: started when there is something to read, asked for what is new, put to sleep when
nothing comes, and in one clear state whatever happens."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from editorial.checking.engines.base import EngineTrouble, Raw, UnknownLanguageError
from editorial.checking.engines.budget import Loaded
from editorial.checking.engines.builtin import Memory
from editorial.checking.engines.parts import Parts, find_parts
from editorial.checking.engines.server import Server
from editorial.settings.helpers import Helpers

if TYPE_CHECKING:
    from editorial.checking.engines.languagetool import Client

IDLE_SECONDS = 600.0
"""A server that nobody asked for so long is ended; the next paragraph starts it again."""
REST_SECONDS = 30.0
"""After trouble it is not asked again for so long."""
STRANGER_SECONDS = 45.0
"""How long the first answer of a server that we did not start may take."""
TRIES = 2
"""How often a paragraph is tried before it counts as one that cannot be read."""
PARAGRAPHS_BROKEN = 3
"""So many paragraphs in a row that cannot be read mean that the server is broken, not they."""

Condition = Literal["off", "absent", "consent", "asleep", "starting", "ready", "trouble"]


@dataclass(frozen=True, slots=True)
class State:
    """How LanguageTool is: `sentence` says what is wrong, or is empty."""

    condition: Condition
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class Ask:
    """One piece to be read: the variety, LanguageTool's settings, the words."""

    tag: str
    picky: bool
    goal: str
    text: str


class _StartError(Exception):
    """A server of our own could not be started."""

    def __init__(self, trouble: EngineTrouble) -> None:
        super().__init__(trouble.sentence)
        self.trouble = trouble


class Tell(Protocol):
    """What is called when asking again would say more (`said`), or when LanguageTool is in another state."""

    def __call__(self, *, said: bool) -> object: ...


class Tool:
    """LanguageTool under one person's settings. With `tell` it reads on a thread of its own and calls it there; without,
    `read` does it at once."""

    def __init__(self, helpers: Helpers, tell: Tell | None = None) -> None:
        self._helpers = helpers
        self._tell = tell
        self._memory = Memory()
        self._unknown: set[str] = set()
        self._unreadable: set[Ask] = set()
        self._broken: list[Ask] = []
        self._wanted: list[Ask] = []
        self._rest_until = 0.0
        self._loaded = Loaded()
        self._server: Server | None = None
        self._client: Client | None = None
        self._closing = False
        self._changed = threading.Condition()
        self._thread: threading.Thread | None = None
        self._parts: Parts | None = None
        self.state = self._first_state()

    def _first_state(self) -> State:
        if self._helpers.engine == "built-in":
            return State("off")
        if self._helpers.needs_consent:
            return State("consent", "LanguageTool is on another computer, and nobody has agreed to send texts there.")
        if self._helpers.engine == "server":
            return State("asleep")
        try:
            self._parts = find_parts(self._helpers)
        except EngineTrouble as trouble:
            return State("trouble", trouble.sentence)
        return State("asleep") if self._parts else State("absent")

    @property
    def is_wanted(self) -> bool:
        """True when it should read: it is chosen and there."""
        return self._parts is not None or (self._helpers.engine == "server" and self.state.condition != "consent")

    def knows(self, tag: str) -> bool:
        """False for a variety that the server said it does not know."""
        return tag not in self._unknown

    def said(self, ask: Ask) -> list[Raw] | None:
        """What it said of a piece; None for one it has not read."""
        return self._memory.get(ask)

    def want(self, asks: Sequence[Ask]) -> None:
        """Read these next, the first first; what was wanted before and is not among them is forgotten."""
        if self._tell is None or not self.is_wanted:
            return
        with self._changed:
            self._wanted = [ask for ask in dict.fromkeys(asks) if ask not in self._unreadable]
            if self._thread is None and self._wanted and not self._closing:
                self._thread = threading.Thread(target=self._run, name="languagetool", daemon=True)
                self._thread.start()
            self._changed.notify()

    def read(self, ask: Ask) -> list[Raw] | None:
        """Read a piece now and answer what was said, None where it could not be read. The state says why."""
        known = self._memory.get(ask)
        if known is not None or ask.tag in self._unknown or ask in self._unreadable:
            return known
        if time.monotonic() < self._rest_until:
            return None
        try:
            said = self._client_for(ask).check(ask.tag, ask.text, picky=ask.picky, goal=ask.goal)
        except UnknownLanguageError:
            self._unknown.add(ask.tag)
            self._become(State("ready"))
            return None
        except _StartError as error:
            return self._rest(error.trouble)
        except EngineTrouble as trouble:
            return self._broken_by(ask, trouble)
        except Exception as error:  # whatever it is, it must not end the reading of all texts to come
            return self._rest(EngineTrouble(f"LanguageTool could not be asked ({type(error).__name__})."))
        self._broken = []
        self._loaded.add(ask.tag)
        self._memory.keep(said, ask)
        self._become(State("ready"))
        return said

    def resident_bytes(self) -> int:
        """The memory of a server of our own; 0 when none runs."""
        return self._server.resident_bytes() if self._server else 0

    def close(self) -> None:
        """End everything, also what it is waiting for."""
        with self._changed:
            self._closing = True
            self._wanted = []
            self._changed.notify()
        server = self._server
        if server is not None:
            server.stop()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(timeout=5)

    # -- the server ----------------------------------------------------------------------------------------------------

    def _client_for(self, ask: Ask) -> Client:
        """A server that answers, has the language, and has room for it."""
        client = self._running()
        client.prepare(ask.tag, picky=ask.picky, goal=ask.goal)
        if self._server is not None and not self._loaded.has_room_for(ask.tag):
            self._end_server()
            client = self._running()
        return client

    def _running(self) -> Client:
        # A fifth of a second to load, for those who have LanguageTool.
        from editorial.checking.engines.languagetool import Client

        if self._helpers.engine == "server":
            self._client = self._client or Client(self._helpers.address, first=STRANGER_SECONDS)
            return self._client
        if self._client is not None and self._server is not None and self._server.is_running:
            return self._client
        if self._parts is None:
            raise _StartError(EngineTrouble("LanguageTool is not on this computer.", again=False))
        self._become(State("starting"))
        self._end_server()
        self._server = Server(self._parts)
        try:
            self._server.start()
        except EngineTrouble as trouble:
            raise _StartError(trouble) from trouble
        if self._closing:
            self._server.stop()
        self._client = Client(self._server.url)
        return self._client

    def _end_server(self) -> None:
        self._loaded.clear()
        if self._client is not None:
            self._client.close()
        self._client = None
        if self._server is not None:
            self._server.stop()

    def _broken_by(self, ask: Ask, trouble: EngineTrouble) -> list[Raw] | None:
        """A server of our own that died, or no longer answers, is started once more. A paragraph that breaks it twice is let
        be and stays unread; when several do, it is the server."""
        if self._closing:
            return None
        if self._server is None:
            return self._rest(trouble)
        self._end_server()
        self._broken.append(ask)
        if self._broken.count(ask) < TRIES:
            return self.read(ask)
        self._unreadable.add(ask)
        if len(set(self._broken)) >= PARAGRAPHS_BROKEN:
            self._broken = []
            return self._rest(trouble)
        return None

    def _rest(self, trouble: EngineTrouble) -> None:
        """It is not asked again for a while; after what a person has to mend, not before they choose again."""
        if not self._closing:
            self._rest_until = time.monotonic() + (REST_SECONDS if trouble.again else float("inf"))
            self._become(State("trouble", trouble.sentence))

    def _become(self, state: State) -> None:
        if state != self.state:
            self.state = state
            if self._tell is not None:
                self._tell(said=state.condition == "trouble")  # the reason takes the place of "not read yet"

    # -- the thread ----------------------------------------------------------------------------------------------------

    def _run(self) -> None:
        news = False
        while True:
            with self._changed:
                if not self._wanted and not news and not self._closing and not self._changed.wait(IDLE_SECONDS):
                    self._sleep()
                if self._closing:
                    return
                rest = self._rest_until - time.monotonic()
                if self._wanted and rest > 0:
                    self._changed.wait(min(rest, IDLE_SECONDS))
                    continue
                ask = self._wanted.pop(0) if self._wanted else None
            if ask is not None:
                read = self.read(ask) is not None or not self.knows(ask.tag)
                news = news or read
                if not read and self.state.condition == "trouble":
                    self._try_later(ask)
            elif news and self._tell is not None:
                news = False
                self._tell(said=True)

    def _try_later(self, ask: Ask) -> None:
        """Once the rest is over, unless newer words have come."""
        with self._changed:
            if not self._wanted and self._memory.get(ask) is None:
                self._wanted.append(ask)

    def _sleep(self) -> None:
        if self._server is not None and self._server.is_running:
            self._end_server()
            self._become(State("asleep"))
