"""Acts that change several things of a draft at once, each with one way back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from editorial.workflow.drafting import Draft, Standing
    from ui.panes.write_parts import PageParts


class PageActs(QObject):
    """Serves one page."""

    def __init__(self, page: PageParts) -> None:
        super().__init__(page)
        self._page = page

    def do(self, words: str, names: Sequence[str], act: Callable[[], object]) -> None:
        """Change the contents `names` of the draft by `act`, show them, and offer to take it back as `words`."""
        page, draft = self._page, self._page.draft
        if draft is None:
            return
        before, version = draft.standing(names), draft.version
        act()
        if draft.version == version:
            return
        self._show()
        page.undo_offered.emit(words, partial(self._back, draft, before, draft.standing(names)))

    def _back(self, draft: Draft, before: Standing, after: Standing) -> None:
        """Take the act back, and nothing else: what was typed since stays, and so do the words of another post that may be
        open by now."""
        from editorial.workflow.way_back import taken_back

        if self._page.draft is not draft:
            return
        back = taken_back(draft.standing(list(before.contents)), before, after)
        if back is None:
            self._page.said.emit(self.tr("The text has changed since. What stood there before is in its history."))
            return
        draft.restore(back)
        self._show()

    def _show(self) -> None:
        self._page.reload_texts()
        self._page.edited.emit()
