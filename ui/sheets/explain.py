"""The page of one check: what it finds, why, what to say instead, when to leave it, where it comes from, its settings."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.rulekit.pages import Example, parse_page
from ui.bridge.offsets import Offsets
from ui.kit.buttons import PrimaryButton
from ui.kit.glyph import Glyph
from ui.kit.marked import MarkedText
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading, note

_EXAMPLES = "Examples"


class ExplainSheet(Sheet):
    """Shows the text of `rules explain` as plain words; nothing in it is loaded or run. `settings` are pairs of what a
    setting does and its value as shipped."""

    def __init__(self, window: QWidget, title: str, page: str, settings: Sequence[tuple[str, str]] = ()) -> None:
        super().__init__(window, title, width_px=600)
        self.set_title(title)
        for name, text in sections(page):
            examples = examples_of(page) if name == _EXAMPLES else []
            if name == _EXAMPLES and not examples:
                continue
            part = self._add_part(name)
            for example in examples:
                self._add_example(part, example)
            for block in text.split("\n\n") if name != _EXAMPLES else ():
                self._add_block(part, block)
        part = self._add_part(self.tr("Settings")) if settings else self.body
        for about, value in settings:
            part.addWidget(note(f"{about}: {value}", self))
        close = PrimaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)

    def _add_part(self, name: str) -> QVBoxLayout:
        part = QVBoxLayout()
        part.setSpacing(4)
        part.addWidget(heading(name, self))
        self.body.addLayout(part)
        return part

    def _add_block(self, part: QVBoxLayout, block: str) -> None:
        """A paragraph, a list or a table."""
        lines = block.splitlines()
        if not all(line.startswith("|") for line in lines):
            words = "\n".join(f"• {line[2:]}" if line.startswith("- ") else line for line in lines)
            part.addWidget(Label(words, self, color="ink-soft", wrap=True))
            return
        rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(len(rows[0]) - 1, 1)
        for at, cells in enumerate(rows):
            for column, words in enumerate(cells):
                if words.strip("-: "):
                    weight = 500 if at == 0 else 400
                    grid.addWidget(Label(words, self, px=12, weight=weight, color="ink-soft", wrap=True), at, column)
        part.addLayout(grid)

    def _add_example(self, part: QVBoxLayout, example: Example) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        mark = Glyph(self, px=12, height_px=18)
        if example.kind == "hit":
            mark.set_mark("warning")
        elif example.kind == "clean":
            mark.set_mark("ok")
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        offsets = Offsets(example.text)
        marks = [offsets.to_qt(span) for span in example.spans]
        shown = MarkedText(example.text, marks if example.kind == "hit" else [], self)
        said = {
            "hit": self.tr("It speaks here: %1"),
            "clean": self.tr("It says nothing here: %1"),
            "miss": self.tr("It misses this: %1"),
        }
        shown.setAccessibleName(said[example.kind].replace("%1", example.text))
        row.addWidget(shown, 1)
        part.addLayout(row)


def sections(page: str) -> list[tuple[str, str]]:
    """The parts of a page by their headings, as plain text."""
    found: list[tuple[str, list[str]]] = []
    for line in page.splitlines():
        if line.startswith("## "):
            found.append((line[3:].strip(), []))
        elif found and not line.startswith("# "):
            found[-1][1].append(line)
    return [(name, _plain(lines)) for name, lines in found]


def examples_of(page: str) -> list[Example]:
    """The examples that can be read by themselves: not those that rest on a picture, an account or a campaign, and none for a
    page of another form."""
    try:
        examples = parse_page(page).examples
    except UserError:
        return []
    return [one for one in examples if one.text.strip() and set(one.situation) <= {"language"} and one.kind != "miss"]


def _plain(lines: list[str]) -> str:
    text = "\n".join(lines).strip().replace("**", "").replace("`", "")
    joined = [" ".join(part.split("\n")) if not part.startswith(("-", "|")) else part for part in text.split("\n\n")]
    return "\n\n".join(joined)
