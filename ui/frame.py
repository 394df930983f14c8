"""The frame: top bar, rail, one place at a time, the bar for undo. It holds nothing and decides nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.preferences import Preferences
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from ui.kit.banner import Banner
    from ui.kit.rail import Place, Rail
    from ui.kit.toast import UndoBar
    from ui.kit.topbar import TopBar

START_SIZE = (1280, 800)
SMALLEST_SIZE = (960, 600)


class Frame(QWidget):
    """A window with everything around its places. It is empty until `furnish`, so that it is painted at once.

    Signals, for whoever keeps the windows of the run: `beside_asked(object, str)` with itself, for a further window on the
    same workspace, and the post to open there or nothing; `language_asked(str)` with the preference, for another language.
    """

    beside_asked = Signal(object, str)
    language_asked = Signal(str)
    top: TopBar
    rail: Rail
    banner: Banner
    news: Banner
    stack: QStackedWidget
    undo_bar: UndoBar
    top_lines: QVBoxLayout

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.preferences = preferences
        self.setWindowTitle("Proofdesk")
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*START_SIZE)

    def furnish(self) -> None:
        """Put the parts in; the theme has been applied."""
        from ui.kit.banner import Banner
        from ui.kit.rail import Rail
        from ui.kit.toast import UndoBar
        from ui.kit.topbar import TopBar

        self.top = TopBar(self)
        self.rail = Rail(self.tr("Places"), self.rail_places(), self)
        self.banner = Banner("", "warning", self, closable=True)
        self.banner.hide()
        self.stack = QStackedWidget(self)
        self.news = self._new_line()
        self.undo_bar = UndoBar(self)
        self.undo_bar.stand_on(self.news)
        self._lay_out()
        self.top.hide()
        self.rail.hide()

    def fresh_news(self) -> Banner:
        """The line at the bottom that tells of others, anew for another workspace."""
        self._middle.removeWidget(self.news)
        self.news.deleteLater()
        self.news = self._new_line()
        self._middle.addWidget(self.news)
        self.undo_bar.stand_on(self.news)
        return self.news

    def _new_line(self) -> Banner:
        from ui.kit.banner import Banner

        line = Banner("", "info", self, closable=True)
        line.hide()
        return line

    def rail_places(self) -> list[Place]:
        """The entries of the rail."""
        from ui.kit.rail import Place

        return [
            Place(id="today", text=self.tr("Today"), icon_name="sun", hint="Ctrl+1"),
            Place(id="write", text=self.tr("Write"), icon_name="pencil", hint="Ctrl+2"),
            Place(id="review", text=self.tr("Review"), icon_name="square-check-big", hint="Ctrl+3"),
            Place(id="library", text=self.tr("Library"), icon_name="book", hint="Ctrl+4"),
            Place(id="calendar", text=self.tr("Calendar"), icon_name="calendar-days", hint="Ctrl+5"),
            Place(id="campaigns", text=self.tr("Campaigns"), icon_name="target", hint="Ctrl+6"),
            Place(id="style", text=self.tr("Style"), icon_name="pilcrow", hint="Ctrl+7"),
            Place(id="settings", text=self.tr("Settings"), icon_name="settings", hint="Ctrl+8", at_foot=True),
        ]

    def _lay_out(self) -> None:
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        self.top_lines = QVBoxLayout()
        self.top_lines.setSpacing(0)
        middle.addLayout(self.top_lines)
        middle.addWidget(self.banner)
        middle.addWidget(self.stack, 1)
        self._middle = middle
        middle.addWidget(self.news)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(middle, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top)
        whole.addLayout(row, 1)

    def say(self, words: str) -> None:
        """A few words at the bottom that go away by themselves."""
        self.undo_bar.show_undo(words, None)

    def add_shortcut(self, keys: str, slot: object) -> QShortcut:
        """A key for the whole window."""
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    @property
    def is_dark(self) -> bool:
        """Whether the night desk is shown."""
        return theme_of(self).is_dark
