"""What concerns several networks of a post at once in the writing place: each command is one word to the helper that knows."""

from __future__ import annotations

from ui.panes.write_all import WriteAll
from ui.panes.write_editing import WriteEditing
from ui.panes.write_moved import WriteMoved
from ui.panes.write_same import WriteSame


class WriteNetworks(WriteEditing):
    """The commands that concern the shared text and its networks."""

    def begin_networks(self) -> None:
        """Make the helpers; called once."""
        self.page.undo_offered.connect(self.undo_offered)
        self.moved = WriteMoved(self)
        self.all = WriteAll(self)
        self.same = WriteSame(self)

    def show_moved(self) -> None:
        """Show how the shared text has changed since the network in front went its own way."""
        self.moved.open()

    def all_networks(self) -> None:
        """Show all networks side by side, or go back to the text."""
        self.all.toggle()

    def same_change(self) -> None:
        """Change the selected words in the shared text and in every network."""
        self.same.ask()
