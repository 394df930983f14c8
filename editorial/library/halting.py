"""Stopping a search that nobody waits for any more, from another thread, while it runs."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable, Generator
from typing import Any, cast

from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from editorial.errors import UserError


class Halted(UserError):
    """The search was stopped because another one was begun."""

    def __init__(self) -> None:
        super().__init__("This search was stopped.", hint="A newer one is on its way.", code="halted")


class Halt:
    """A way to stop one piece of reading; `ask` may be called from any thread, once or more, before or while it runs."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._raw: Any = None
        self._asked = False

    def ask(self) -> None:
        """Stop: the statement that runs now ends at once, and none is begun any more."""
        with self._lock:
            self._asked = True
            if self._raw is not None:
                # psycopg calls it cancel; both may be called from a thread that does not own the connection.
                (getattr(self._raw, "interrupt", None) or self._raw.cancel)()

    def look(self) -> None:
        """Raise Halted when it was asked to stop."""
        if self._asked:
            raise Halted

    @contextlib.contextmanager
    def over(self, connection: Connection) -> Generator[None]:
        """Let statements on `connection` be stopped. Raises Halted when they were."""
        with self._lock:
            self.look()
            self._raw = cast("Any", connection.connection).driver_connection
        try:
            yield
            self.look()
        except DatabaseError as error:
            if self._asked:
                raise Halted from error
            raise
        finally:
            with self._lock:
                self._raw = None


class Patience:
    """How long somebody waits for something that may be left off before its end: so many seconds of `clock` from now on."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._end = clock() + seconds

    @property
    def is_over(self) -> bool:
        """True once they have passed."""
        return self._clock() >= self._end
