"""The real window on a workspace of many posts: opening places, scrolling, searching, memory. Obeys lines on its input."""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from crowd import NAMES, SEED
from figures import resident_memory
from PySide6.QtCore import QEventLoop, QPoint, QTimer
from PySide6.QtWidgets import QApplication
from typing_desk import wait_until

from ui.app import make_application
from ui.main_window import MainWindow
from ui.preferences import Preferences
from ui.theme.theme import Theme

PATIENCE = 60
PAUSE_MS = 400


class Room:
    """The window, walked through."""

    def __init__(self, workspace: Path) -> None:
        self.window = MainWindow(Preferences())
        self.window.resize(1280, 800)
        self.window.show()
        self.window.begin(workspace, NAMES[0])
        wait_until(lambda: self.window.places is not None, "the workspace was not opened")
        assert self.window.places is not None
        self.places = self.window.places
        self._dice = random.Random(SEED)

    def walk(self, rounds: int) -> dict[str, Any]:
        """Milliseconds of each thing, several times over, and the memory afterwards."""
        self.places.go("review")
        self.places.go("library")
        library = self.places.panes["library"]
        review = self.places.panes["review"]
        self._until(lambda: self._shows(library.model, 0))
        taken: dict[str, list[float]] = {"library": [], "queue": [], "scroll": [], "resize": [], "search": []}
        for at in range(rounds):
            self.places.go("today")
            self._settle()
            library._everything()
            taken["library"].append(self._until(lambda: self._is_filled(library), lambda: self.places.go("library")))
            self._settle()
            row = self._dice.randrange(library.model.rowCount())
            taken["scroll"].append(
                self._until(lambda row=row: self._shows(library.model, row), lambda row=row: self._scroll(library, row))
            )
            taken["resize"].append(self._resized(1180 if at % 2 else 1280))
            taken["queue"].append(self._until(lambda: bool(review.queue.model.ids), lambda: self.places.go("review")))
        self.places.go("library")
        self._settle()
        for words in ("toasters", "library", "bicycle"):
            begin = partial(library.facets.search.setText, words)
            taken["search"].append(self._until(partial(self._found, library, words), begin))
            self._settle()
        return {**taken, "memory": resident_memory()}

    def _shows(self, model: Any, row: int) -> bool:
        return model.rowCount() > row and model.post_at(row) is not None

    def _is_filled(self, library: Any) -> bool:
        """Whether the card at the top of what is seen is there, wherever the list was left."""
        at = library.grid.indexAt(library.grid.viewport().rect().topLeft() + QPoint(24, 24))
        return at.isValid() and self._shows(library.model, at.row())

    def _found(self, library: Any, words: str) -> bool:
        return words in library.sentence.text() and self._is_filled(library)

    def _scroll(self, library: Any, row: int) -> None:
        library.grid.scrollTo(library.model.index(row, 0))
        library.grid.viewport().update()

    def _resized(self, width: int) -> float:
        """Milliseconds in which the window takes another width, painted."""
        self._settle()
        began = time.perf_counter()
        self.window.resize(width, 800)
        QApplication.processEvents()
        return (time.perf_counter() - began) * 1000

    def _until(self, true: Callable[[], bool], begin: Callable[[], object] | None = None) -> float:
        """Milliseconds from the beginning until something is so, as a program waits in its event loop."""
        loop, look = QEventLoop(), QTimer()
        look.setInterval(1)
        look.timeout.connect(lambda: (true() or time.perf_counter() > end) and loop.quit())
        began = time.perf_counter()
        end = began + PATIENCE
        look.start()
        if begin is not None:
            begin()
        if not true():
            loop.exec()
        taken = time.perf_counter() - began
        if not true():
            raise TimeoutError("a place did not show its posts")
        return taken * 1000

    def _settle(self) -> None:
        """Let what was begun come to its end. `QTest.qWait` would keep all other threads waiting, too."""
        loop = QEventLoop()
        QTimer.singleShot(PAUSE_MS, loop.quit)
        loop.exec()


def main() -> None:
    start = json.loads(sys.stdin.readline())
    app = make_application()
    Theme(app, mode="light", scale=1.0).apply(app)
    room = Room(Path(start["workspace"]))
    print(json.dumps({}), flush=True)
    for line in sys.stdin:
        order = json.loads(line)
        print(json.dumps(room.walk(order["rounds"])), flush=True)
    room.window.close()
    room.window.finish()


if __name__ == "__main__":
    main()
