"""The Library place as it stands once its first posts are there, for tests of its parts."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.bridge.session import Session
from ui.panes.library import LibraryPane


def opened_library(session: Session, window: QWidget, qtbot: QtBot) -> LibraryPane:
    """The place with the four posts of the shared workspace."""
    pane = LibraryPane(session, window)
    pane.resize(window.size())
    pane.show()
    qtbot.waitUntil(lambda: pane.model.rowCount() == 4)
    qtbot.waitUntil(lambda: pane.model.post_at(3) is not None)
    return pane


def titles(pane: LibraryPane) -> list[str]:
    """What the cards are called, in order."""
    return [str(pane.model.index(at, 0).data()) for at in range(pane.model.rowCount())]
