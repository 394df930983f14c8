"""The style place for tests: opened with its owner at the desk, read by its words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.session import Session
from ui.panes.style import StylePane


class StyleRoom:
    """The place and what it told the undo bar. `style()` is the file's text."""

    def __init__(self, session: Session, window: QWidget, qtbot: QtBot, workspace: Path) -> None:
        self.session, self.qtbot = session, qtbot
        self.path = workspace / "house-style.toml"
        self.told: list[tuple[str, Callable[[], object]]] = []
        self.sit("Ana Ruiz")
        self.pane = StylePane(session, window)
        self.pane.wrote.connect(lambda said, undo: self.told.append((said, undo)))
        self.pane.resize(window.size())
        self.pane.show()
        qtbot.waitUntil(lambda: bool(self.pane.document.rows))

    def sit(self, name: str) -> None:
        """Let somebody else sit at the desk."""
        found = next(one for one in self.session.names.people.values() if one.name == name)
        self.session.choose_person(found.id)

    def style(self) -> str:
        """What the file says."""
        return self.path.read_text(encoding="utf-8")

    def write(self, more: str) -> None:
        """Add to the file, as somebody does with an editor, and wait until the place has read it."""
        self.path.write_text(self.style() + more, encoding="utf-8")
        with self.qtbot.waitSignal(self.session.style_changed):
            pass
        self.settle()

    def settle(self) -> None:
        """Wait until the library has answered everything it was asked, and what that led to."""
        for _ in range(3):
            asked: list[object] = []
            self.session.read(self.pane, lambda _desk: True, asked.append)
            self.qtbot.waitUntil(lambda asked=asked: bool(asked))

    def show(self, view: str) -> None:
        """Bring a view to the front and let it read."""
        self.pane.show_view(view)
        self.settle()

    def until(self, happened: Callable[[], object]) -> None:
        """Wait for it."""
        self.qtbot.waitUntil(lambda: bool(happened()))

    def hears(self, words: str) -> None:
        """Wait until the undo bar was told this."""
        self.until(lambda: self.told and self.told[-1][0] == words)

    def undo(self) -> None:
        """Take back the last thing that was told."""
        self.told[-1][1]()


def words_on(widget: QWidget) -> str:
    """The words that can be seen in a widget, a line each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))
