"""Which fields of the network in front are its own, and the way back to the shared ones."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QVBoxLayout

from editorial.model.post import INHERITED_FIELDS
from editorial.workflow.drafting import SHARED
from ui.panes.own_line import OwnLine

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.panes.write_parts import PageParts

_AT_THE_TOP = ("text", "tags", "byline", "disclosure", "ai_use")
"""Fields whose line stands under the tabs; the others have theirs under the field."""


class PageOwn(QObject):
    """Serves one page. `top` holds the lines that stand under the tabs."""

    def __init__(self, session: Session, page: PageParts) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self.lines = {name: OwnLine(name, page, above_px=8 if name in _AT_THE_TOP else 2) for name in INHERITED_FIELDS}
        self.top = QVBoxLayout()
        self.top.setSpacing(0)
        for name, line in self.lines.items():
            if name in _AT_THE_TOP:
                self.top.addWidget(line)
            elif name in page.extra:
                page.extra[name].column.addWidget(line)
            line.asked.connect(self._asked)
        below = page.pictures.layout()
        assert below is not None
        below.addWidget(self.lines["media"])

    def fresh(self, field: str) -> None:
        """A field of the network in front has just become its own."""
        if field in self.lines:
            self.lines[field].show_fresh(self._name())

    def rest(self) -> None:
        """The first moment is over."""
        for line in self.lines.values():
            line.is_fresh = False

    def show(self) -> None:
        """Say of each field whether it is the network's own."""
        page, draft = self._page, self._page.draft
        alone = draft is None or page.target == SHARED or not page.may_edit or len(draft.post.variants) < 2
        for name, line in self.lines.items():
            if draft is None or alone or not draft.is_own(page.target, name):
                line.hide_line()
            elif not line.is_fresh:
                line.show_standing(self._name())

    def _name(self) -> str:
        draft, target = self._page.draft, self._page.target
        assert draft is not None
        return self._session.platforms[draft.post.variant(target).platform].name

    @Slot()
    def _asked(self) -> None:
        line, page, draft = self.sender(), self._page, self._page.draft
        assert isinstance(line, OwnLine)
        if draft is None or page.target == SHARED or not page.may_edit:
            return
        fresh, target = line.is_fresh, page.target
        held = line.has_focus
        line.is_fresh = False
        act = partial(draft.follow_shared, target, line.field)
        if fresh:
            act()
            page.reload_texts()
            page.edited.emit()
        else:
            page.acts.do(line.again_words(self._name()), [target], act)
        page.top.show_about()
        if held:
            self._focus(line.field)

    def _focus(self, field: str) -> None:
        """The button that held the focus is gone: what it brought takes it, or the text."""
        page = self._page
        tiles = page.pictures.strip.tiles
        if field == "media" and tiles:
            tiles[0].take_focus()
        elif field == "media":
            page.pictures.strip.add_tile.setFocus(Qt.FocusReason.TabFocusReason)
        elif field in page.extra and page.extra[field].isVisible():
            page.extra[field].control.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            page.editor.setFocus(Qt.FocusReason.OtherFocusReason)
