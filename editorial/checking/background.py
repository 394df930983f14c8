"""One thread for what takes long: reading dictionaries, looking for what a misspelt word may mean."""

from __future__ import annotations

import queue
import sys
import threading
import traceback
from collections.abc import Callable

Work = Callable[[], object]


class Background:
    """Does what it is given, one after the other; `notify` is called on its thread each time nothing is left to do."""

    def __init__(self) -> None:
        self.notify: Work = lambda: None
        self._work: queue.SimpleQueue[Work] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None

    def __call__(self, work: Work) -> None:
        self._work.put(work)
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="background", daemon=True)
            self._thread.start()

    def _run(self) -> None:
        while True:
            work = self._work.get()
            try:
                work()
            except Exception:  # a dictionary that cannot be read must not end the others
                traceback.print_exc(file=sys.stderr)
            if self._work.empty():
                self.notify()
