"""The page of one check: what it finds, why, what to say instead, when to leave it, where it comes from."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading

_LEFT_OUT = ("Examples",)


class ExplainSheet(Sheet):
    """Shows a page as plain labels; nothing in it is loaded or run."""

    def __init__(self, window: QWidget, title: str, page: str) -> None:
        super().__init__(window, title, width_px=600)
        self.set_title(title)
        for name, text in sections(page):
            if name not in _LEFT_OUT:
                self.body.addWidget(heading(name, self))
                self.body.addWidget(Label(text, self, color="ink-soft", wrap=True))
        close = PrimaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)


def sections(page: str) -> list[tuple[str, str]]:
    """The parts of a page by their headings, as plain text."""
    found: list[tuple[str, list[str]]] = []
    for line in page.splitlines():
        if line.startswith("## "):
            found.append((line[3:].strip(), []))
        elif found and not line.startswith("# "):
            found[-1][1].append(line)
    return [(name, _plain(lines)) for name, lines in found]


def _plain(lines: list[str]) -> str:
    text = "\n".join(lines).strip().replace("**", "").replace("`", "")
    joined = [" ".join(part.split("\n")) if not part.startswith(("-", "|")) else part for part in text.split("\n\n")]
    return "\n\n".join(joined)
