"""The menus of the list of drafts: what can be done with a row, and what the list has beside its rows."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu, QWidget

from ui.kit.buttons import IconButton
from ui.kit.keycap import key_words
from ui.kit.menu import Choice, SearchMenu
from ui.theme.icons import keep_icon
from ui.theme.theme import theme_of


class DraftsMenu(QObject):
    """Serves one list of drafts. Signal: `asked(str, str)` with what was chosen, and for which post."""

    asked = Signal(str, str)

    def __init__(self, drafts: QWidget) -> None:
        super().__init__(drafts)
        self._drafts = drafts
        self.button = IconButton(self.tr("More for drafts"), "ellipsis", parent=drafts)
        self._menu = SearchMenu(self.tr("More for drafts"), drafts)
        self._menu.set_choices(
            [
                Choice(id="new_from_template", text=self.tr("New from a template…"), hint=key_words("Ctrl+Alt+N")),
                Choice(id="review_sheet", text=self.tr("Review sheet…")),
                Choice(id="deleted", text=self.tr("Deleted drafts…")),
            ]
        )
        self.button.clicked.connect(self._open)
        self._menu.chosen.connect(self._chosen)

    @Slot()
    def _open(self) -> None:
        self._menu.open_at(self.button)

    @Slot(str)
    def _chosen(self, what: str) -> None:
        self.asked.emit(what, "")

    def menu_for(self, post_id: str, *, pinned: bool, may_delete: bool) -> QMenu:
        """What can be done with one row."""
        menu = QMenu(self._drafts)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        lines = [
            ("open_window", self.tr("Open in a new window"), "app-window"),
            ("pin", self.tr("Let it go from the top") if pinned else self.tr("Pin to the top"), "pin"),
            ("copy_reference", self.tr("Copy the reference"), "copy"),
        ]
        if may_delete:
            lines.append(("delete", self.tr("Delete the draft"), "trash-2"))
        for name, words, icon in lines:
            action = menu.addAction(words)
            keep_icon(action, theme_of(self._drafts), icon)
            action.triggered.connect(partial(self.asked.emit, name, post_id))
        return menu
