"""Everyday things with the open post: its history, its reference, the pin."""

from __future__ import annotations

from PySide6.QtCore import Slot

from editorial.library.versions import Version
from editorial.workflow.drafting import SHARED, Standing
from editorial.workflow.going_back import go_back, may_go_back
from ui.panes.write_networks import WriteNetworks


class WriteEveryday(WriteNetworks):
    """The commands that concern the open post as a whole."""

    def history(self) -> None:
        """Show the texts that the post has had; what was typed is saved first, so that it is one of them."""
        if self.draft is not None:
            self.after_saving(self._show_history)

    def _show_history(self) -> None:
        from ui.sheets.history import HistorySheet

        if self.draft is None:
            return
        sheet = HistorySheet(self.window(), self.session, self.draft, self.place_name)
        sheet.restore_asked.connect(self._go_back)
        sheet.open()

    def place_name(self, place: str) -> str:
        """The shared text or a network of the open post as the screen calls it."""
        if place == SHARED or self.draft is None:
            return self.tr("Shared text")
        variant = self.draft.post.variant(place)
        name = self.session.platforms[variant.platform].name
        several = sum(one.platform == variant.platform for one in self.draft.post.variants) > 1
        return f"{name} · {self.session.names.channels[variant.channel].name}" if several else name

    @Slot(object)
    def _go_back(self, version: Version) -> None:
        draft = self.draft
        if draft is None or not may_go_back(draft, version):
            return
        before = go_back(draft, version)
        standing = draft.standing([version.place])
        self._show_words(version.place)

        def undo() -> None:
            self._undo_going_back(draft.post.id, version.place, before, standing)

        words = self.tr("%1: the earlier text is back").replace("%1", self.place_name(version.place))
        self.undo_offered.emit(words, undo)

    def _undo_going_back(self, post_id: str, place: str, before: Standing, restored: Standing) -> None:
        """Put back what stood there before the restoring, unless somebody has typed since."""
        draft = self.draft
        if draft is None or draft.post.id != post_id:
            return
        if draft.standing([place]).contents != restored.contents:
            self.said.emit(self.tr("The text has changed since. What stood there before is in its history."))
            return
        draft.restore(before)
        self._show_words(place)

    def _show_words(self, place: str) -> None:
        """The draft has other words: show them, check them, save them."""
        tab = place or "shared"
        if tab in self.page.tabs.ids and place != self.page.target:
            self.page.tabs.set_current(tab)
        self.page.reload_texts()
        self.saver.touched()
        self.checker.touched()
        self.saver.save()
