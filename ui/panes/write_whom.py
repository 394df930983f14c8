"""Who will look at the open post: chosen beside the Submit button, kept until it is submitted; and who reads it just now."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from editorial.model.asking import looks_instead
from editorial.model.status import EDITABLE
from ui.kit.menu import SearchMenu
from ui.panes.ask_whom import party_choices, today
from ui.panes.readers import Readers
from ui.panes.write_room import WriteRoom


class WriteWhom(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._chosen: dict[str, str] = {}
        self._menu = SearchMenu(self.tr("Who should look?"), pane)
        self._menu.chosen.connect(self._take)
        self.button = pane.page.foot.whom
        self.button.clicked.connect(self.open_menu)
        self.readers = Readers(pane.session, pane, self._in_front)
        self.readers.changed.connect(self._show_readers)
        pane.page.foot.buttons_shown.connect(self.refresh)

    def chosen(self, post_id: str) -> str | None:
        """Whom the writer asks, by id ("" for nobody in particular); None where nothing was chosen."""
        return self._chosen.get(post_id)

    @Slot()
    def refresh(self) -> None:
        """Say beside the button who will look, while there is something to submit."""
        draft, session = self._pane.draft, self._pane.session
        if draft is None:
            return
        editable = [one for one in draft.post.variants if one.state in EDITABLE]
        alone = sum(one.active for one in session.names.people.values()) <= 1
        self.button.setVisible(bool(editable) and not alone)
        self.button.setText(self._words(self._reviewer()) + " ⌄")
        self._show_readers(self.readers.others)
        self.readers.look()

    def open_menu(self) -> None:
        """Choose a person or a group."""
        session = self._pane.session
        if self._pane.draft is None or self.button.isHidden():
            return
        me = {session.person.id} if session.person else set[str]()
        self._menu.set_choices(party_choices(self, session, self._reviewer(), without=me))
        self._menu.open_at(self.button)

    def _reviewer(self) -> str:
        draft = self._pane.draft
        if draft is None:
            return ""
        asked = {one.reviewer for one in draft.post.variants if one.state in EDITABLE}
        before = next(iter(asked)) if len(asked) == 1 else ""
        return self._chosen.get(draft.post.id, before)

    def _words(self, reviewer: str) -> str:
        names = self._pane.session.names
        person = names.people.get(reviewer)
        if person is not None:
            instead = looks_instead(person, list(names.people.values()), today())
            if instead.id != person.id:
                words = self.tr("%1 looks for %2").replace("%1", instead.name)
                return words.replace("%2", person.name)
        name = names.party(reviewer)
        return self.tr("%1 looks").replace("%1", name) if name else self.tr("Any editor looks")

    @Slot(str)
    def _take(self, choice: str) -> None:
        if self._pane.draft is not None:
            self._chosen[self._pane.draft.post.id] = choice.removeprefix("who:")
            self.refresh()

    def _in_front(self) -> str:
        return self._pane.draft.post.id if self._pane.draft is not None else ""

    @Slot(object)
    def _show_readers(self, _others: object) -> None:
        self._pane.page.head.state.set_reading(self.readers.names(self._in_front()))
