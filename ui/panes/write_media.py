"""The pictures of the tab in front: what is said of each, adding, describing, taking away."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from editorial.model.post import Medium
from editorial.workflow.drafting import SHARED
from ui.panes.pictures import Remark
from ui.panes.write_facts import Said
from ui.words import moment_words

if TYPE_CHECKING:
    from ui.panes.write_parts import PageParts


class PageMedia(QObject):
    """Serves one page."""

    def __init__(self, page: PageParts) -> None:
        super().__init__(page)
        self._page = page
        page.pictures.add_requested.connect(page.files_requested)
        page.pictures.files_dropped.connect(page.files_dropped)
        page.pictures.opened.connect(page.rights_asked)
        page.pictures.removed.connect(self._remove)
        page.pictures.alt_changed.connect(self._describe)
        page.pictures.counted = self._counted

    @property
    def shown(self) -> tuple[Medium, ...]:
        """The pictures and videos of the tab in front."""
        draft = self._page.draft
        return draft.content(self._page.target).media if draft is not None else ()

    def show(self) -> None:
        """Show them, with what the checks say about each."""
        page = self._page
        if page.draft is None or page.facts is None:
            return
        remarks: dict[int, Remark] = {}
        for one in reversed(page.marks.opinion.said):
            at = self._concerned(one)
            if at is not None and (remarks.get(at) is None or not remarks[at].current):
                remarks[at] = self._remark(one)
        page.pictures.show_media(self.shown, page.facts.media, remarks, may_edit=page.may_edit)

    def _concerned(self, one: Said) -> int | None:
        page = self._page
        here = one.place == SHARED if page.target == SHARED else page.target in one.networks
        if not here or one.allowed or not one.finding.field.startswith("media["):
            return None
        return int(one.finding.field[6:].partition("]")[0])

    def _remark(self, one: Said) -> Remark:
        words = one.finding.message.partition(". ")[0].rstrip(".")
        if one.finding.seconds is not None:
            words += f" ({moment_words(*one.finding.seconds)})"
        current = one.key == self._page.marks.current
        return Remark(level=one.level, words=words, region=one.finding.region, current=current)

    def add(self, media: Sequence[Medium]) -> None:
        """Put pictures behind those that are there."""
        draft = self._page.draft
        if draft is not None:
            self._set((*draft.content(self._page.target).parts[0].media, *media))

    def describe(self, position: int) -> None:
        """Let the person write the alt text of one of them."""
        tiles = self._page.pictures.strip.tiles
        if position < len(tiles):
            self._page.scroll.ensureWidgetVisible(tiles[position])
            tiles[position].edit_alt()

    def set_credit(self, position: int, words: str) -> None:
        """Print another credit with one of them."""
        self._change(position, credit=words)

    @Slot(int)
    def _remove(self, position: int) -> None:
        media = list(self._first())
        if position < len(media) and self._page.may_edit:
            del media[position]
            self._set(tuple(media))

    @Slot(int, str)
    def _describe(self, position: int, words: str) -> None:
        self._change(position, alt=words)

    def _change(self, position: int, **values: str) -> None:
        media = list(self._first())
        if position < len(media):
            media[position] = replace(media[position], **values)
            self._set(tuple(media))

    def _first(self) -> tuple[Medium, ...]:
        draft = self._page.draft
        return draft.content(self._page.target).parts[0].media if draft is not None else ()

    def _set(self, media: tuple[Medium, ...]) -> None:
        self._page.set_field("media", media)
        self.show()
        self._page.counts.show_all()

    def _counted(self, text: str) -> tuple[str, bool]:
        return self._page.counts.alt(text)
