"""The pictures below the text: added, described, taken away; drawn from small copies that the probe makes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.model.finding import Level
from editorial.model.framing import turned_size
from editorial.model.leaving import framing_of
from editorial.model.platform import Platform
from editorial.model.post import Medium
from editorial.model.subject import MediumFacts
from ui.bridge.thumbnails import Thumbnails
from ui.kit.media_strip import MediaStrip
from ui.kit.thumbs import MediaTile
from ui.panes.preview_pictures import framed
from ui.theme.marks import MARK_TOKENS
from ui.words import clock_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """What the checks say of one picture; `region` is left, top, right, bottom in parts of it. `current` is the objection
    that is open in the side column."""

    level: Level
    words: str
    region: tuple[float, float, float, float] | None = None
    current: bool = False


class Pictures(QWidget):
    """Signals: `add_requested()`; `files_dropped(object)`; `image_dropped(object)` with a QImage; `paste_asked()`; with the
    place counted from 0: `opened(int)` for rights and facts, `removed(int)`, `alt_changed(int, str)`, `menu_asked(int)`,
    `found_asked(int)` for a missing file, `moved(int, int)` from one place to another. `counted` says how long an alt text
    is, and whether too long."""

    add_requested = Signal()
    files_dropped = Signal(object)
    image_dropped = Signal(object)
    paste_asked = Signal()
    menu_asked = Signal(int)
    found_asked = Signal(int)
    moved = Signal(int, int)
    opened = Signal(int)
    removed = Signal(int)
    alt_changed = Signal(int, str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._media: tuple[Medium, ...] = ()
        self._platform: Platform | None = None
        self.counted: Callable[[str], tuple[str, bool]] | None = None
        self.strip = MediaStrip(self.tr("Pictures and videos"), self.tr("Add a picture or video"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.strip.add_requested.connect(self.add_requested)
        self.strip.files_dropped.connect(self.files_dropped)
        self.strip.image_dropped.connect(self.image_dropped)
        self.strip.sorted.connect(self._sorted)
        self.strip.paste_asked.connect(self.paste_asked)
        thumbnails.ready.connect(self._arrived)

    def show_media(
        self,
        media: Sequence[Medium],
        facts: Mapping[str, MediumFacts],
        remarks: Mapping[int, Remark],
        *,
        may_edit: bool,
        platform: Platform | None = None,
    ) -> None:
        """Show these; `remarks` are by position, where the checks have something to say. With a `platform`, as that network
        gets them."""
        self._platform = platform
        others = not self._are_of(media)
        if others:
            self.strip.hide()  # out of sight it is laid out once, not once for every tile
            self.strip.clear()
            for at, medium in enumerate(media):
                self.strip.add(self._tile(at, medium))
        self._media = tuple(media)
        for at, (tile, medium) in enumerate(zip(self.strip.tiles, media, strict=True)):
            fact, remark = facts.get(medium.original), remarks.get(at)
            self._dress_tile(tile, medium)
            tile.set_editable(editable=may_edit)
            tile.set_alt(medium.alt)
            if self._thumbnails.is_lost(medium.original):
                tile.set_region(None)
            elif remark is None:
                tile.set_caption(self._caption(medium, fact))
                tile.set_region(None)
            else:
                tile.set_caption(remark.words, remark.level)
                tile.set_region(remark.region, MARK_TOKENS[remark.level])
            tile.set_rights(self._rights(fact))
        self.strip.add_tile.setVisible(may_edit)
        if others:
            self.strip.show()

    def keep_only(self, media: Sequence[Medium]) -> None:
        """Take the tiles away where they are of other media than these, which will be shown in a moment."""
        if not self._are_of(media):
            self.strip.clear()
            self._media = ()

    def _are_of(self, media: Sequence[Medium]) -> bool:
        known = [(one.original, one.name) for one in self._media]
        return [(one.original, one.name) for one in media] == known and len(self.strip.tiles) == len(media)

    def _tile(self, at: int, medium: Medium) -> MediaTile:
        tile = MediaTile(str(at), self.strip)
        tile.counted = self._count
        tile.menu_asked.connect(self._menu_asked)
        tile.found_asked.connect(self._found_asked)
        tile.stepped.connect(self._stepped)
        tile.opened.connect(self._opened)
        tile.removed.connect(self._removed)
        tile.alt_changed.connect(self._alt_changed)
        return tile

    def _dress_tile(self, tile: MediaTile, medium: Medium) -> None:
        small = self._thumbnails.of(medium)
        lost = self._thumbnails.is_lost(medium.original)
        platform = self._platform.id if self._platform is not None else ""
        tile.set_picture(framed(small, medium, platform), "image-off" if lost else _icon(medium))
        tile.set_lost(lost=lost)
        if lost:
            tile.set_caption(self.tr("The file is missing from the workspace."))

    def _count(self, text: str) -> tuple[str, bool]:
        return self.counted(text) if self.counted is not None else ("", False)

    def _caption(self, medium: Medium, facts: MediumFacts | None) -> str:
        size = self._size(medium, facts) if facts and facts.width else ""
        if facts and facts.seconds:
            size += f", {clock_words(facts.seconds)}"
        alt = self.tr("Decorative, no alt text") if facts and facts.decorative else self.tr("Add an alt text")
        return " · ".join(part for part in (medium.alt or alt, size) if part)

    def _size(self, medium: Medium, facts: MediumFacts) -> str:
        found = framing_of(facts, medium, self._platform) if self._platform is not None else None
        if found is None:
            width, height = turned_size(facts.width, facts.height, medium.shape.turn)
            return _size_words(width, height)
        size = _size_words(*found.size)
        return self.tr("%1 after the crop").replace("%1", size) if found.is_cut else size

    def _rights(self, facts: MediumFacts | None) -> str:
        """Whose it is, in a few words."""
        said = facts.rights if facts is not None else {}
        whose = {"ours": self.tr("Ours"), "outside": self.tr("From outside")}.get(said.get("origin", ""), "")
        licence = said.get("licence", "")
        made = self.tr("made by AI") if said.get("ai") in ("generated", "realistic") else ""
        found = [part for part in (licence or whose, said.get("author", ""), made) if part]
        return " · ".join(found) or self.tr("Rights and facts…")

    @Slot(str)
    def _arrived(self, original: str) -> None:
        for tile, medium in zip(self.strip.tiles, self._media, strict=False):
            if medium.original == original:
                self._dress_tile(tile, medium)

    @Slot(str)
    def _opened(self, position: str) -> None:
        self.opened.emit(int(position))

    @Slot(str)
    def _removed(self, position: str) -> None:
        self.removed.emit(int(position))

    @Slot(str)
    def _menu_asked(self, position: str) -> None:
        self.menu_asked.emit(int(position))

    @Slot(str)
    def _found_asked(self, position: str) -> None:
        self.found_asked.emit(int(position))

    @Slot(str, int)
    def _stepped(self, position: str, step: int) -> None:
        to = int(position) + step
        if 0 <= to < len(self._media):
            self.moved.emit(int(position), to)

    @Slot(str, int)
    def _sorted(self, position: str, to: int) -> None:
        self.moved.emit(int(position), to)

    @Slot(str, str)
    def _alt_changed(self, position: str, words: str) -> None:
        self.alt_changed.emit(int(position), words)


def _size_words(width: int, height: int) -> str:
    """A size that stays on one line."""
    return f"{width}\u00a0×\u00a0{height}"


def _icon(medium: Medium) -> str:
    return "film" if medium.kind == "video" else "image"
