"""What Review says where no post is open: what the place is for, or why there is none."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.kit.empty import EmptyState
from ui.panes.review_queue import QueueList


class ReviewEmpty(EmptyState):
    """Its button shows all that the menu keeps out."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("square-check-big", "", "", "", parent)
        self.button.setText(self.tr("Show all"))

    def say(self, queue: QueueList) -> None:
        """Say why nothing is open."""
        self.button.setVisible(queue.is_narrow)
        if queue.is_narrow:
            words = queue.menu.narrow_words()
            self.set_text(self.tr("Nothing here"), self.tr("%1: no post fits.").replace("%1", words))
        elif queue.ids:
            self.set_text(
                self.tr("Nothing waits for you"),
                self.tr("What is left in the list waits for somebody else, or has missed its time."),
            )
        else:
            self.set_text(
                self.tr("Nothing waits for you"),
                self.tr("Posts that writers submit stand here until an editor says yes or gives them back."),
            )
