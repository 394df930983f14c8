"""Which languages one server holds at once: each takes memory for as long as the server runs.

Figures are megabytes of heap after a full collection, measured one after the other with LanguageTool 6.7 on Java 17
(`tests/benchmarks/language_memory.py` measures again).
"""

from __future__ import annotations

from editorial.text.language import primary

HEAP_MB = 740
"""The most Java may take for objects; with its own needs the process stays below 1 GB."""
ROOM_MB = 500
"""What the rules and dictionaries of all languages together may take, so that there is room to work in."""

_FIRST = {"en": 128, "de": 220, "fr": 80, "es": 30, "it": 20, "nl": 160, "pt": 100, "ca": 60}
_UNKNOWN = 120
_FURTHER_VARIETY = 40


class Loaded:
    """The varieties that a running server has read."""

    def __init__(self) -> None:
        self._tags: list[str] = []

    def has_room_for(self, tag: str) -> bool:
        """True when the server may be asked for this variety as it runs; else it is to be started afresh."""
        return not self._tags or tag in self._tags or _needed((*self._tags, tag)) <= ROOM_MB

    def add(self, tag: str) -> None:
        """It was asked for this variety."""
        if tag not in self._tags:
            self._tags.append(tag)

    def clear(self) -> None:
        """The server ended."""
        self._tags.clear()


def _needed(tags: tuple[str, ...]) -> int:
    codes = {primary(tag) for tag in tags}
    return sum(_FIRST.get(code, _UNKNOWN) for code in codes) + _FURTHER_VARIETY * (len(tags) - len(codes))
