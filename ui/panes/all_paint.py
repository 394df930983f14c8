"""Words of several lines in a cell, some of them linked with words of other cells."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QTextCharFormat, QTextLayout, QTextOption

from ui.bridge.offsets import Offsets
from ui.panes.all_facts import Linked
from ui.theme.theme import TEXT_PX, Theme

_DASHES = QTextCharFormat.UnderlineStyle.DashUnderline


def laid_out(
    theme: Theme,
    words: str,
    width: int,
    *,
    linked: Sequence[Linked] = (),
    lit: frozenset[str] = frozenset(),
    weight: int = 400,
) -> tuple[QTextLayout, int]:
    """Words broken into lines of this width, and how high they are. Linked ones are underlined; those whose key is in `lit`
    stand on the ground of a selection."""
    layout = QTextLayout(words.replace("\n", "\u2028"), theme.font(TEXT_PX, weight))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if linked:
        offsets = Offsets(words)
        formats: list[QTextLayout.FormatRange] = []
        for one in linked:
            found = QTextLayout.FormatRange()
            found.start, end = offsets.to_qt(one.span)
            found.length = end - found.start
            look = QTextCharFormat()
            look.setForeground(theme.color("ink"))
            look.setUnderlineStyle(_DASHES)
            look.setUnderlineColor(theme.color("amber"))
            if one.key in lit:
                look.setBackground(theme.color("amber-tint"))
            found.format = look
            formats.append(found)
        layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(20, width))
        line.setPosition(QPointF(0, height))
        height += line.height() + theme.px(2)
    layout.endLayout()
    return layout, round(height)


def draw(painter: QPainter, layout: QTextLayout, room: QRect, color: Qt.GlobalColor | object) -> None:
    """Draw what was laid out, from the top of `room`."""
    painter.setPen(color)  # type: ignore[arg-type]
    layout.draw(painter, QPointF(room.left(), room.top()))
