"""Findings as lines under words: block by block, following the text until the next answer of the checks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from ui.theme.theme import Theme

_LINES = {
    "error": (QTextCharFormat.UnderlineStyle.WaveUnderline, "red"),
    "warning": (QTextCharFormat.UnderlineStyle.DashUnderline, "amber"),
    "suggestion": (QTextCharFormat.UnderlineStyle.DotLine, "teal"),
}


@dataclass(frozen=True, slots=True)
class Mark:
    """A passage to underline: `start` and `end` in UTF-16 units of the document; `key` names the finding."""

    start: int
    end: int
    level: str
    key: str


class Underlines(QSyntaxHighlighter):
    """Draws the marks of one document. Typing shifts them; a passage that is typed into loses its mark."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._marks: list[Mark] = []
        self._quiet: tuple[int, int] | None = None
        self._current = ""
        self._formats: dict[tuple[str, bool], QTextCharFormat] = {}
        document.contentsChange.connect(self._shift)
        theme.changed.connect(self._renew)

    @property
    def marks(self) -> list[Mark]:
        """What is known now, shown or kept quiet, in order."""
        return self._marks

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these findings from now on; only blocks that differ are drawn again."""
        new = sorted(marks, key=lambda mark: (mark.start, mark.end))
        self._swap(new, self._quiet, self._current)

    def set_quiet(self, start: int, end: int) -> None:
        """Show nothing in this passage (the sentence being typed); equal ends show everything."""
        quiet = (start, end) if end > start else None
        if quiet != self._quiet:
            self._swap(self._marks, quiet, self._current)

    def set_current(self, key: str) -> None:
        """Lay a tint behind the passage of this finding."""
        if key != self._current:
            self._swap(self._marks, self._quiet, key)

    def highlightBlock(self, text: str) -> None:
        if not self._marks:
            return
        first = self.currentBlock().position()
        last = first + len(text)
        for mark in self._marks:
            if mark.start >= last or mark.end <= first or self._is_quiet(mark):
                continue
            chosen = mark.key == self._current
            if mark.level == "suggestion" and not chosen:
                continue
            start = max(mark.start, first)
            self.setFormat(start - first, min(mark.end, last) - start, self._format(mark.level, chosen=chosen))

    def _is_quiet(self, mark: Mark) -> bool:
        return self._quiet is not None and mark.start < self._quiet[1] and mark.end > self._quiet[0]

    def _swap(self, marks: list[Mark], quiet: tuple[int, int] | None, current: str) -> None:
        before = self._shown()
        self._marks, self._quiet, self._current = marks, quiet, current
        for start, end in {(at, to) for at, to, *_ in before ^ self._shown()}:
            block = self.document().findBlock(start)
            while block.isValid() and block.position() < max(end, start + 1):
                self.rehighlightBlock(block)
                block = block.next()

    def _shown(self) -> set[tuple[int, int, str, bool]]:
        return {
            (mark.start, mark.end, mark.level, mark.key == self._current)
            for mark in self._marks
            if not self._is_quiet(mark)
        }

    def _format(self, level: str, *, chosen: bool) -> QTextCharFormat:
        known = self._formats.get((level, chosen))
        if known is None:
            style, colour = _LINES[level]
            known = QTextCharFormat()
            known.setUnderlineStyle(style)
            known.setUnderlineColor(self._theme.color(colour))
            if chosen:
                known.setBackground(self._theme.color(f"{colour}-tint"))
            self._formats[level, chosen] = known
        return known

    @Slot(int, int, int)
    def _shift(self, position: int, removed: int, added: int) -> None:
        if not self._marks or (not removed and not added):
            return
        moved: list[Mark] = []
        for mark in self._marks:
            if mark.end <= position:
                moved.append(mark)
            elif mark.start >= position + removed:
                moved.append(replace(mark, start=mark.start + added - removed, end=mark.end + added - removed))
        self._marks = moved
        if self._quiet is not None and self._quiet[1] >= position:
            self._quiet = (self._quiet[0], max(self._quiet[0], self._quiet[1] + added - removed))

    @Slot()
    def _renew(self) -> None:
        self._formats.clear()
        self.rehighlight()
