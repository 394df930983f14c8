"""Between the core's code points and Qt's UTF-16 units: the only place that knows both."""

from __future__ import annotations

from editorial.model.span import Span
from editorial.text.utf16 import Utf16Map


class Offsets:
    """Positions of one text, both ways; built once per text."""

    def __init__(self, text: str) -> None:
        self._map = Utf16Map(text)

    def to_qt(self, span: Span) -> tuple[int, int]:
        """Start and end of a span in UTF-16 units."""
        return self._map.to_utf16(span.start), self._map.to_utf16(span.end)

    def from_qt(self, position: int) -> int:
        """A position of Qt's in code points; one inside a pair counts as before it."""
        return self._map.from_utf16(position)
