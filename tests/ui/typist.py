"""Types into a draft of a real window until it is killed, and says what it has typed: one JSON line after each key.

`python tests/ui/typist.py WORKSPACE POST`: begun by tests that end it with `kill -9`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from desk_fixtures import sitting, until
from PySide6.QtCore import QObject, QTimer

from ui.app import make_application
from ui.theme.theme import Theme

WORDS = "Boxes come in three sizes now 🧵 and every one of them comes back to us เสมอ. "
EVERY_MS = 8


class Typist(QObject):
    """Presses a key every few milliseconds."""

    def __init__(self, workspace: Path, post: str) -> None:
        super().__init__()
        self._workspace, self._post = workspace, post
        self._typed = ""
        self._next = QTimer(self)
        self._next.setInterval(EVERY_MS)

    def work(self) -> None:
        """Type until killed."""
        with sitting(self._workspace, "Ana Ruiz") as hands:
            hands.open(self._post)
            hands.write_text("")

            def press() -> None:
                letter = WORDS[len(self._typed) % len(WORDS)]
                hands.type(letter)
                self._typed += letter
                print(json.dumps({"typed": self._typed, "at": time.monotonic()}), flush=True)

            self._next.timeout.connect(press)
            self._next.start()
            until(lambda: False, within_ms=60_000)


if __name__ == "__main__":
    app = make_application()
    Theme(app, mode="light").apply(app)
    Typist(Path(sys.argv[1]), sys.argv[2]).work()
