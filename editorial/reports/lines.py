"""Where a line may end: after spaces, between the words of Thai, between Chinese and Japanese letters, and inside what is too
long for any line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from editorial.text.graphemes import clusters
from editorial.text.thai import word_spans

Measure = Callable[[str], float]

_WIDE = "\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff"
_PIECES = re.compile(rf"[\u0e00-\u0e7f]+ *|[{_WIDE}] *|[^\s\u0e00-\u0e7f{_WIDE}]+ *| +")


def broken(text: str, width: float, measure: Measure) -> list[str]:
    """The lines of one paragraph in that width, at least one; `measure` says how wide some letters are."""
    lines: list[str] = []
    line, used = "", 0.0
    for piece in _pieces(text):
        wide = measure(piece.rstrip(" "))
        if used + wide <= width:
            line, used = line + piece, used + measure(piece)
            continue
        if line:
            lines.append(line.rstrip(" "))
        *whole, line = _cut(piece, width, measure)
        lines += whole
        used = measure(line)
    return [*lines, line.rstrip(" ")]


def cut_off(text: str, width: float, measure: Measure) -> str:
    """As much of a text as stands in that width; it ends in … where there is more."""
    if measure(text) <= width:
        return text
    room = width - measure("…")
    return f"{next(_cut(text, room, measure)).rstrip()}…"


def _pieces(text: str) -> Iterator[str]:
    """Words with the spaces behind them."""
    for hit in _PIECES.finditer(text.replace("\t", "    ")):
        piece = hit[0]
        if not "\u0e00" <= piece[0] <= "\u0e7f":
            yield piece
            continue
        at = 0
        for _start, end in word_spans(piece.rstrip(" ")):
            yield piece[at:end]
            at = end
        if at < len(piece):
            yield piece[at:]


def _cut(piece: str, width: float, measure: Measure) -> Iterator[str]:
    """A word in parts that each fit, the last one with what is left."""
    part, used = "", 0.0
    for letter in clusters().findall(piece):
        wide = measure(letter)
        if part and letter != " " and used + wide > width:
            yield part
            part, used = "", 0.0
        part, used = part + letter, used + wide
    yield part
