"""A rule's readable page as plain labels: nothing in it is markup to Qt, and nothing is loaded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.text import Label
from ui.theme.theme import SMALL_PX, theme_of

READ_PX = 600

_HEADING = re.compile(r"##\s+(\S.*)")
_ITEM = re.compile(r"[-*]\s+(.*)")
_LINK = re.compile(r"\[([^\]]+)\]\(([^)\s]+)\)")
_MARKS = re.compile(r"\*\*(.+?)\*\*|`([^`]+)`")
_DASHES = re.compile(r"\|?[\s:|-]+\|?")


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A paragraph, one item of a list, or a table's rows of cells."""

    kind: Literal["paragraph", "item", "table"]
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()


def sections(page: str) -> dict[str, tuple[Block, ...]]:
    """The page's blocks by heading, in order; what stands before the first heading is left out."""
    lines: dict[str, list[str]] = {}
    current: list[str] = []
    for line in page.splitlines():
        if heading := _HEADING.fullmatch(line.rstrip()):
            current = lines.setdefault(heading[1], [])
        else:
            current.append(line.rstrip())
    return {title: tuple(_blocks(found)) for title, found in lines.items()}


def _blocks(lines: list[str]) -> Iterator[Block]:
    words: list[str] = []
    rows: list[tuple[str, ...]] = []
    item = False
    for line in [*lines, ""]:
        begins = _ITEM.match(line)
        is_row = line.startswith("|")
        if words and (not line or begins or is_row):
            yield Block(kind="item" if item else "paragraph", text=plain(" ".join(words)))
            words, item = [], False
        if rows and not is_row:
            yield Block(kind="table", rows=tuple(rows))
            rows = []
        if is_row:
            if not _DASHES.fullmatch(line):
                rows.append(tuple(plain(cell.strip()) for cell in line.strip("|").split("|")))
        elif begins:
            words, item = [begins[1]], True
        elif line:
            words.append(line.strip())


def plain(text: str) -> str:
    """Markdown's marks inside a line taken out; a link keeps its address in brackets."""
    text = _LINK.sub(lambda found: f"{found[1]} ({found[2]})", text)
    return _MARKS.sub(lambda found: found[1] or found[2], text)


class PageView(QWidget):
    """Some sections of a page; `headings` are pairs of the page's heading and its words on the screen."""

    def __init__(self, page: str, headings: tuple[tuple[str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 12)
        column.setSpacing(6)
        found = sections(page)
        for at, (heading, words) in enumerate(headings):
            blocks = found.get(heading, ())
            if not blocks:
                continue
            column.addSpacing(6 if at else 0)
            column.addWidget(Label(words, self, px=SMALL_PX, weight=600, color="ink-soft"))
            for block in blocks:
                column.addWidget(self._view(block))
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def _view(self, block: Block) -> QWidget:
        if block.kind == "table":
            return self._table(block)
        words = self._label(block.text)
        if block.kind == "paragraph":
            return words
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label("•", line, color="ink-soft"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        return line

    def _table(self, block: Block) -> QWidget:
        table = QWidget(self)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(max(len(cells) for cells in block.rows), 1)
        for at, cells in enumerate(block.rows):
            for column, cell in enumerate(cells):
                # Qt has no table of labels to hear; a cell says its column's name with it.
                label = Label(cell, table, px=SMALL_PX, color="ink" if at else "ink-soft", weight=400 if at else 500)
                label.setAccessibleName(
                    f"{block.rows[0][column]}: {cell}" if at and column < len(block.rows[0]) else cell
                )
                grid.addWidget(label, at, column)
        return table

    def _label(self, text: str) -> Label:
        label = Label(text, self, wrap=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    @Slot()
    def _dress(self) -> None:
        self.setMaximumWidth(theme_of(self).px(READ_PX))
