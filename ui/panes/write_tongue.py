"""The language of a post: found by itself it is shown; where the words look like another one than was chosen, it is offered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from ui.panes.write_facts import Opinion
from ui.panes.write_room import WriteRoom
from ui.words import language_name


class WriteTongue(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._kept: set[tuple[str, str]] = set()
        self._offered = ""
        pane.checker.opinion.connect(self._take)
        pane.page.tongue.switch.clicked.connect(self._switch)
        pane.page.tongue.keep.clicked.connect(self._keep)

    @Slot(object)
    def _take(self, opinion: Opinion) -> None:
        draft, page = self._pane.draft, self._pane.page
        if draft is None:
            return
        chosen = draft.head("language")
        # A network with a language of its own is a translation: its words look like another one, as they should.
        apart = {one.id for one in draft.post.variants if draft.language_of(one.id)}
        results = [one for name, one in opinion.results.items() if name not in apart]
        page.head.show_found_language("" if chosen else next((one.language for one in results if one.language), ""))
        looks = [one.measures.get("language") for one in results]
        other = next((str(one["looks_like"]) for one in looks if isinstance(one, dict)), "") if chosen else ""
        if other and (draft.post.id, other) not in self._kept and page.may_edit:
            self._offered = other
            page.tongue.offer(language_name(other), language_name(chosen))
        else:
            page.tongue.hide()

    @Slot()
    def _switch(self) -> None:
        self._pane.page.tongue.hide()
        self._pane.language_chosen.emit(self._offered)

    @Slot()
    def _keep(self) -> None:
        if self._pane.draft is not None:
            self._kept.add((self._pane.draft.post.id, self._offered))
        self._pane.page.tongue.hide()
