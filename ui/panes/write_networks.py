"""What concerns several networks of a post at once in the writing place: each command is one word to the helper that knows."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from ui.panes.write_all import WriteAll
from ui.panes.write_editing import WriteEditing
from ui.panes.write_moved import WriteMoved
from ui.panes.write_same import WriteSame


class WriteNetworks(WriteEditing):
    """The commands that concern the shared text and its networks."""

    def begin_networks(self) -> None:
        """Make the helpers; called once."""
        self.page.undo_offered.connect(self.undo_offered)
        self.page.said.connect(self.said)
        self.moved = WriteMoved(self)
        self.all = WriteAll(self)
        self.same = WriteSame(self)
        self.page.editor.menu_opened.connect(self._offer_split)

    def show_moved(self) -> None:
        """Show how the shared text has changed since the network in front went its own way."""
        self.moved.open()

    def all_networks(self) -> None:
        """Show all networks side by side, or go back to the text."""
        self.all.toggle()

    def same_change(self) -> None:
        """Change the selected words in the shared text and in every network."""
        self.same.ask()

    def split_thread(self) -> None:
        """Cut the text of the network in front into the parts of a thread."""
        if not self.page.thread.split():
            self._no_threads()

    def split_here(self) -> None:
        """Cut the part with the cursor in two."""
        if not self.page.thread.split_here():
            self._no_threads()

    def add_part(self) -> None:
        """Put an empty part behind the others."""
        if not self.page.thread.add():
            self._no_threads()

    def _no_threads(self) -> None:
        self.said.emit(self.tr("Open a network that publishes threads first."))

    @Slot(object)
    def _offer_split(self, menu: QMenu) -> None:
        if self.page.thread.is_offered:
            menu.addAction(self.tr("Split here into two parts")).triggered.connect(self.split_here)
