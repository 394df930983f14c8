"""The keys of Review: by their position, so that the same fingers work on every layout, Thai too."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

USUAL: Mapping[str, str] = MappingProxyType(
    {
        "next": "J",
        "previous": "K",
        "approve": "A",
        "return": "R",
        "allow": "W",
        "comment": "C",
        "suggest": "S",
        "assign": "G",
        "beside": "D",
    }
)
"""The letters by verb, as they stand on an English keyboard."""

_ROWS = ("QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM")
_FIRST = {"win32": (16, 30, 44)}.get(sys.platform, (24, 38, 52))
"""How the system numbers the first key of each row, whatever letters are printed on them; X11 and Wayland but for Windows."""
_POSITIONS = {first + at: letter for first, row in zip(_FIRST, _ROWS, strict=True) for at, letter in enumerate(row)}
# macOS gives no number of a key's place but this one.
_MAC = {at: letter for at, letter in enumerate("ASDFHGZXCV\0BQWERYT") if letter != "\0"} | {
    31: "O",
    32: "U",
    34: "I",
    35: "P",
    37: "L",
    38: "J",
    40: "K",
    45: "N",
    46: "M",
}


def letter_of(event: QKeyEvent) -> str:
    """The letter at that place of an English keyboard; where the system gives no place, the letter itself."""
    place = _MAC.get(event.nativeVirtualKey()) if sys.platform == "darwin" else _POSITIONS.get(event.nativeScanCode())
    return place or (chr(event.key()) if 65 <= event.key() <= 90 else "")


def letters_from(value: object) -> dict[str, str]:
    """The letters as a person keeps them: every verb of `USUAL`, "" for one that is off. `{"off": True}` is none at all."""
    kept = value if isinstance(value, Mapping) else {}
    if kept.get("off"):
        return dict.fromkeys(USUAL, "")
    return {verb: str(kept.get(verb, letter)).upper()[:1] for verb, letter in USUAL.items()}


class ReviewKeys(QObject):
    """Runs a verb for a letter while the list or the reading pane has the focus, never in a text field."""

    def __init__(self, verbs: Mapping[str, Callable[[], object]], letters: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._verbs = dict(verbs)
        self._by_letter: dict[str, str] = {}
        self.set_letters(letters)

    def set_letters(self, letters: Mapping[str, str]) -> None:
        """Follow these letters, by verb."""
        self._by_letter = {letter: verb for verb, letter in letters.items() if letter}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self.take(event):
            return True
        return super().eventFilter(watched, event)

    def take(self, event: QKeyEvent) -> bool:
        """Run what the key stands for; False when it stands for nothing here. A key that is held down decides once."""
        if event.modifiers() or isinstance(QApplication.focusWidget(), QLineEdit | QPlainTextEdit):
            return False
        verb = self._by_letter.get(letter_of(event), "")
        run = self._verbs.get(verb)
        if run is None:
            return False
        if not event.isAutoRepeat() or verb in ("next", "previous"):
            run()
        return True
