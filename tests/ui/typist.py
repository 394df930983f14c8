"""Types into a draft of a real window until it is killed, and says what it has typed: one JSON line after each key.

`python tests/ui/typist.py WORKSPACE POST [FIELD]`: FIELD is `text`, or `alt` or `credit` of its first picture.
Begun by tests that end it with `kill -9`.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from desk_fixtures import Hands, sitting, until
from PySide6.QtCore import QObject, QTimer

from ui.app import make_application
from ui.panes.rights import RightsPopover
from ui.theme.theme import Theme

WORDS = "Boxes come in three sizes now 🧵 and every one of them comes back to us เสมอ. "
EVERY_MS = 8


class Typist(QObject):
    """Presses a key every few milliseconds."""

    def __init__(self, workspace: Path, post: str, field: str) -> None:
        super().__init__()
        self._workspace, self._post, self._field = workspace, post, field
        self._typed = ""
        self._next = QTimer(self)
        self._next.setInterval(EVERY_MS)

    def work(self) -> None:
        """Type until killed."""
        with sitting(self._workspace, "Ana Ruiz") as hands:
            hands.open(self._post)
            self._begin(hands)

            def press() -> None:
                letter = WORDS[len(self._typed) % len(WORDS)]
                hands.type(letter)
                self._typed += letter
                print(json.dumps({"typed": self._typed, "at": time.monotonic()}), flush=True)

            self._next.timeout.connect(press)
            self._next.start()
            until(lambda: False, within_ms=60_000)

    def _begin(self, hands: Hands) -> None:
        """Put the cursor into the field."""
        if self._field == "text":
            hands.write_text("")
            return
        tiles = hands.write.page.pictures.strip.tiles
        until(lambda: tiles)
        if self._field == "alt":
            tiles[0].edit_alt()
        else:
            hands.write.files.ask_rights(0)
            field = hands.window.findChildren(RightsPopover)[-1]._credit.control
            until(field.isVisible)
            field.setFocus()


if __name__ == "__main__":
    app = make_application()
    Theme(app, mode="light").apply(app)
    Typist(Path(sys.argv[1]), sys.argv[2], (*sys.argv[3:], "text")[0]).work()
