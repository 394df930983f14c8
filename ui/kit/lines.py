"""Text broken into at most so many lines."""

from __future__ import annotations

import re
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

_TIED = re.compile(r"(?<=\d) (?=\w)| (?=· )")
"""Spaces at which no line is broken."""


def begins_at_right(text: str) -> bool:
    """Whether the first letter that has a direction runs from right to left (UAX #9, rules P2 and P3)."""
    return next((one in ("R", "AL") for one in map(bidirectional, text) if one in ("L", "R", "AL")), False)


def clamp(text: str, font: QFont, width: int, most: int, indent: int = 0) -> tuple[list[str], bool]:
    """`text` as at most `most` lines of `width` pixels, the last one elided, and whether anything was cut.

    `indent` pixels of the first line are kept free. Qt breaks the lines, so Thai breaks between words too; a figure stays with
    its word ("2 days"), and no line begins with a dot between parts.
    """
    text = _TIED.sub("\u00a0", text.replace("\n", " "))
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    # Positions in a layout are UTF-16 units; the cut is made on the text in the same units.
    units = text.encode("utf-16-le")
    lines: list[str] = []
    metrics = QFontMetrics(font)
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        room = width if lines else width - indent
        line.setLineWidth(max(1, room))
        start = line.textStart()
        if len(lines) == most - 1:
            rest = units[2 * start :].decode("utf-16-le", "replace")
            layout.endLayout()
            shown = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, room)
            return [*lines, shown], shown != rest
        lines.append(units[2 * start : 2 * (start + line.textLength())].decode("utf-16-le", "replace").rstrip())
    layout.endLayout()
    return lines, False
