"""Findings as lines under words: block by block, following the text until the next answer of the checks."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from editorial.model.mentions import printed
from ui.bridge.offsets import Offsets
from ui.editor.marks import Mark, Marks
from ui.theme.theme import Theme

_WHOLE_FROM = 8
"""So many blocks to draw again cost as much as all of them at once: each one alone is laid out and told of by itself."""
_LINES = {
    "error": (QTextCharFormat.UnderlineStyle.WaveUnderline, "red"),
    "warning": (QTextCharFormat.UnderlineStyle.DashUnderline, "amber"),
    "suggestion": (QTextCharFormat.UnderlineStyle.DotLine, "teal"),
}


class Underlines(QSyntaxHighlighter):
    """Draws the marks of one document. Typing shifts them; a passage that is typed into loses its mark."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(theme)
        self._theme = theme
        self._marks = Marks()
        self._quiet: tuple[int, int] | None = None
        self._shown = True
        self._current = ""
        self._names: dict[str, str] = {}
        self._formats: dict[tuple[str, bool], QTextCharFormat] = {}
        theme.changed.connect(self._renew)
        # Before `setDocument`: the marks have to be where the words are when the edited paragraph is drawn again.
        document.contentsChange.connect(self._shift)
        self.setParent(document)
        self.setDocument(document)

    @property
    def marks(self) -> list[Mark]:
        """What is known now, shown or kept quiet, in order."""
        return list(self._marks)

    @property
    def quiet(self) -> tuple[int, int] | None:
        """Start and end of the passage in which nothing is shown."""
        return self._quiet

    def seen_at(self, position: int) -> Mark | None:
        """The mark that is drawn at a position; the shortest where several are."""
        near = self._marks.within(max(0, position - 1), position + 1)
        return min((mark for mark, _chosen in self._drawn(near)), key=lambda one: one.end - one.start, default=None)

    def set_shown(self, shown: bool) -> None:
        """Show no mark at all, or all of them again."""
        if shown != self._shown:
            self._shown = True
            drawn = self._drawn(self._marks)
            self._shown = shown
            self._draw_again(drawn)

    def set_marks(self, marks: Sequence[Mark]) -> None:
        """Show these findings from now on; only blocks that differ are drawn again."""
        before = self._drawn(self._marks)
        self._marks = Marks(marks)
        self._draw_again(before ^ self._drawn(self._marks))

    def set_quiet(self, start: int, end: int) -> None:
        """Show nothing in this passage (the sentence being typed); equal ends show everything."""
        quiet = (start, end) if end > start else None
        if quiet != self._quiet:
            near = [mark for passage in (self._quiet, quiet) if passage for mark in self._marks.within(*passage)]
            before = self._drawn(near)
            self._quiet = quiet
            self._draw_again(before ^ self._drawn(near))

    def set_current(self, key: str) -> None:
        """Lay a tint behind the passage of this finding."""
        if key != self._current:
            concerned = [mark for mark in self._marks if mark.key in (key, self._current)]
            before = self._drawn(concerned)
            self._current = key
            self._draw_again(before ^ self._drawn(concerned))

    def set_names(self, names: Iterable[str]) -> None:
        """Write "@Name" of these in the colour of a link."""
        known = {name: name for name in names}
        if known != self._names:
            self._names = known
            self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        block = self.currentBlock()
        first = block.position()
        last = first + block.length() - 1  # UTF-16 units; `text` counts in code points
        here = self._marks.within(first, last)
        for mark, chosen in sorted(self._drawn(here), key=lambda one: one[0].start) if here else ():
            start = max(mark.start, first)
            self.setFormat(start - first, min(mark.end, last) - start, self._format(mark.level, chosen=chosen))
        if self._names and "@" in text:
            self._colour_mentions(text)

    def _colour_mentions(self, text: str) -> None:
        """On top of the lines: a mention keeps what is said about it."""
        offsets = Offsets(text)
        colour = self._theme.color("blue")
        for _printed, written in printed(text, self._names).moved:
            for at in range(*offsets.to_qt(written)):
                format_ = QTextCharFormat(self.format(at))
                format_.setForeground(colour)
                self.setFormat(at, 1, format_)

    def _drawn(self, marks: Iterable[Mark]) -> set[tuple[Mark, bool]]:
        """Those of `marks` that are to be seen, each with whether it is the chosen one."""
        if not self._shown:
            return set()
        quiet = self._quiet
        return {
            (mark, mark.key == self._current)
            for mark in marks
            if (mark.level != "suggestion" or mark.key == self._current)
            and not (quiet is not None and mark.start < quiet[1] and mark.end > quiet[0])
        }

    def _draw_again(self, drawn: Iterable[tuple[Mark, bool]]) -> None:
        document = self.document()
        blocks = {}
        for mark, _chosen in drawn:
            block = document.findBlock(mark.start)
            while block.isValid() and block.position() < mark.end:
                blocks[block.blockNumber()] = block
                block = block.next()
        if len(blocks) >= _WHOLE_FROM:
            self.rehighlight()
            return
        for block in blocks.values():
            self.rehighlightBlock(block)

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
        if not removed and not added:
            return
        self._marks.shift(position, removed, added)
        if self._quiet is not None and self._quiet[1] >= position:
            self._quiet = (self._quiet[0], max(self._quiet[0], self._quiet[1] + added - removed))

    @Slot()
    def _renew(self) -> None:
        self._formats.clear()
        self.rehighlight()
