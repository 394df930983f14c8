"""The pictures of the tab in front: what is said of each, adding, describing, sorting, shaping, taking away."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from editorial.model.media_order import changed, moved, with_added, without
from editorial.model.platform import Platform
from editorial.model.post import Content, Medium, Shape
from editorial.workflow.drafting import SHARED
from ui.kit.after_paint import AfterPaint
from ui.panes.pictures import Remark
from ui.panes.write_facts import Said
from ui.words import moment_words

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.kit.thumbs import MediaTile
    from ui.panes.pictures import Pictures
    from ui.panes.write_parts import PageParts


class PageMedia(QObject):
    """Serves one page."""

    def __init__(self, session: Session, page: PageParts) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._part = 0
        self._soon = AfterPaint(self)
        self._soon.due.connect(self.show)
        page.pictures.add_requested.connect(page.files_requested)
        page.pictures.files_dropped.connect(page.files_dropped)
        page.pictures.image_dropped.connect(page.image_given)
        page.pictures.opened.connect(page.rights_asked)
        page.pictures.removed.connect(self.remove)
        page.pictures.moved.connect(self.move)
        page.pictures.alt_changed.connect(self._describe)
        page.pictures.counted = self._counted

    @property
    def shown(self) -> tuple[Medium, ...]:
        """The pictures and videos of the tab in front."""
        draft = self._page.draft
        return draft.content(self._page.target).media if draft is not None else ()

    @property
    def platform(self) -> Platform | None:
        """The network of the tab in front, as its account has it; None for the shared text."""
        draft, target = self._page.draft, self._page.target
        if draft is None or target == SHARED:
            return None
        return self._platform_of(target)

    def _platform_of(self, variant_id: str) -> Platform:
        draft = self._page.draft
        assert draft is not None
        variant = draft.post.variant(variant_id)
        channel = self._session.names.channels.get(variant.channel)
        platform = self._session.platforms[variant.platform]
        return platform.with_server(channel.server) if channel is not None else platform

    def show_soon(self) -> None:
        """Show them once the text is painted: twenty pictures take longer than all else on the page. Those of another
        text are taken away at once."""
        for strip, first, count in self._strips():
            strip.keep_only(self.shown[first : first + count])
        self._soon.start()

    @Slot()
    def show(self) -> None:
        """Show them, with what the checks say about each."""
        self._soon.stop()
        page = self._page
        if page.draft is None or page.facts is None:
            return
        remarks: dict[int, Remark] = {}
        for one in reversed(page.marks.seen.said):
            at = self._concerned(one)
            if at is not None and (remarks.get(at) is None or not remarks[at].current):
                remarks[at] = self._remark(one)
        for strip, first, count in self._strips():
            strip.setVisible(strip is page.pictures or count > 0)
            strip.show_media(
                self.shown[first : first + count],
                page.facts.media,
                {at - first: remark for at, remark in remarks.items() if first <= at < first + count},
                may_edit=page.may_edit,
                platform=self.platform,
            )

    def _strips(self) -> list[tuple[Pictures, int, int]]:
        """The rows of tiles, with the first of the media in front that each shows, and how many."""
        page = self._page
        return page.thread.strips() if page.target != SHARED else [(page.pictures, 0, len(self.shown))]

    def serve(self, strip: Pictures, part: int) -> None:
        """The pictures of a part of a thread after the first: what is done to them is done at their places in the row."""
        strip.counted = self._counted
        strip.add_requested.connect(partial(self._into, part, self._page.files_requested.emit))
        strip.files_dropped.connect(partial(self._into, part, self._page.files_dropped.emit))
        strip.image_dropped.connect(partial(self._into, part, self._page.image_given.emit))
        for name, then in (
            ("opened", self._page.rights_asked.emit),
            ("removed", self.remove),
            ("moved", self.move),
            ("alt_changed", self._describe),
        ):
            getattr(strip, name).connect(partial(self._at_its_place, strip, name, then))

    def _into(self, part: int, ask: Callable[..., object], *given: object) -> None:
        """What is added next goes to that part."""
        self._part = part
        ask(*given)

    def _at_its_place(self, strip: Pictures, name: str, then: Callable[..., object], at: int, *given: object) -> None:
        first = next((start for one, start, _count in self._page.thread.strips() if one is strip), 0)
        if name == "moved":
            given = tuple(first + to for to in given if isinstance(to, int))
        then(first + at, *given)

    def tile(self, position: int) -> MediaTile | None:
        """The tile of a picture, by its place in the row of all; None where there is none."""
        if self._soon.is_waiting:
            self.show()
        for strip, first, _count in self._page.thread.strips():
            if 0 <= position - first < len(strip.strip.tiles):
                return strip.strip.tiles[position - first]
        return None

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

    # -- what is done to them ------------------------------------------------------------------------------------------

    def add(self, media: Sequence[Medium]) -> None:
        """Put pictures behind those that are there."""
        part, self._part = self._part, 0
        if part:
            self._set(lambda content: _with_added_to(content, part, media))
        else:
            self._set(lambda content: with_added(content, media))

    def describe(self, position: int) -> None:
        """Let the person write the alt text of one of them."""
        if (tile := self.tile(position)) is not None:
            self._page.scroll.ensureWidgetVisible(tile)
            tile.edit_alt()

    def finish(self) -> None:
        """Keep an alt text that is being written in the tab in front, before another tab or post takes its place."""
        for strip in (self._page.pictures, *(card.pictures for card in self._page.thread.cards)):
            for tile in list(strip.strip.tiles):
                tile.finish()

    def set_credit(self, position: int, words: str) -> None:
        """Print another credit with one of them."""
        self._set(lambda content: changed(content, position, lambda one: replace(one, credit=words)))

    @Slot(int)
    def remove(self, position: int) -> None:
        """Take one of them out, with a way back."""
        shown = self.shown
        if position < len(shown):
            what = self.tr("Video taken out") if shown[position].kind == "video" else self.tr("Picture taken out")
            self._act(what, lambda content: without(content, position))

    @Slot(int, int)
    def move(self, position: int, to: int) -> None:
        """Bring one of them to another place."""
        self._act(self.tr("Moved to place %1").replace("%1", str(to + 1)), lambda content: moved(content, position, to))
        if (tile := self.tile(to)) is not None:
            tile.take_focus()

    def replace(self, position: int, new: Medium, words: str) -> None:
        """Put another file in the place of one of them, with a way back."""
        self._act(words, lambda content: changed(content, position, lambda _old: new))

    def shape(self, position: int, shape: Shape, words: str) -> None:
        """Turn, cut or furnish one of them, with a way back. A network that follows the shared pictures still does."""
        self._act(
            words, lambda content: changed(content, position, lambda one: replace(one, shape=shape)), place=self.home
        )

    @property
    def home(self) -> str:
        """Where the pictures in front are kept: the network's own place, or the shared one that it follows."""
        page, draft = self._page, self._page.draft
        if draft is None or page.target == SHARED or not draft.may_edit(page.target):
            return page.target
        own = draft.is_own(page.target, "media") or len(draft.content(page.target).parts) > 1
        return page.target if own else SHARED

    def platforms(self) -> list[Platform]:
        """The networks that get the pictures in front, each once: what a crop is for."""
        draft = self._page.draft
        if draft is None:
            return []
        home = self.home
        names = draft.followers("media") if home == SHARED else [home]
        found: dict[str, Platform] = {}
        for name in names:
            found.setdefault(draft.post.variant(name).platform, self._platform_of(name))
        return list(found.values())

    @Slot(int, str)
    def _describe(self, position: int, words: str) -> None:
        self._set(lambda content: changed(content, position, lambda one: replace(one, alt=words)))
        page, draft = self._page, self._page.draft
        fresh = page.own.lines["media"].is_fresh and draft is not None and page.target != SHARED
        if fresh and draft.content(page.target).media == draft.content(SHARED).media:
            # Esc took the first words back: the network had no pictures of its own before them.
            draft.follow_shared(page.target, "media")
            page.own.rest()
            page.own.show()
            page.edited.emit()

    def _act(self, words: str, change: Callable[[Content], Content], *, place: str | None = None) -> None:
        page = self._page
        if page.draft is not None and page.may_edit:
            page.acts.do(words, [SHARED, page.target], lambda: self._set(change, place=place))

    def _set(self, change: Callable[[Content], Content], *, place: str | None = None) -> None:
        """Change the media of the tab in front, or of another place of the draft."""
        page, draft = self._page, self._page.draft
        if draft is None or not page.may_edit:
            return
        before = draft.content(page.target if place is None else place)
        after = change(before)
        later = len(before.parts) > 1 and after.parts[1:] != before.parts[1:]
        if later:
            draft.set_parts(page.target if place is None else place, after.parts)
        elif place is None:
            page.set_field("media", after.value("media"))
        else:
            draft.set_value(place, "media", after.value("media"))
        if later or place is not None:
            page.edited.emit()
        self.show()
        page.counts.show_all()

    def _counted(self, text: str) -> tuple[str, bool]:
        return self._page.counts.alt(text)


def _with_added_to(content: Content, part: int, media: Sequence[Medium]) -> Content:
    parts = list(content.parts)
    if part >= len(parts):
        return with_added(content, media)
    parts[part] = replace(parts[part], media=(*parts[part].media, *media))
    return replace(content, parts=tuple(parts))
