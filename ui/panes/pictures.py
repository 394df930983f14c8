"""The pictures below the text: added, described, taken away; drawn from small copies that the probe makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QDir, QObject, QTemporaryDir, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.model.post import Medium
from editorial.model.subject import MediumFacts
from ui.bridge.session import Session
from ui.kit.thumbs import MediaStrip, MediaTile

THUMB_PX = 480


class Thumbnails(QObject):
    """Small copies of the workspace's pictures, made once per run. Signal: `ready(str)` with an original's hash."""

    ready = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = QTemporaryDir(QDir.temp().filePath("proofdesk-thumbs-XXXXXX"))
        self._known: dict[str, QPixmap] = {}
        self._asked: set[str] = set()

    def picture(self, original: str) -> QPixmap:
        """The small copy; a null pixmap until it is there."""
        known = self._known.get(original)
        if known is not None:
            return known
        if original not in self._asked:
            self._asked.add(original)
            out = Path(self._folder.path()) / f"{original}.png"

            def work(desk: Any) -> bool:
                return desk.store.has(original) and desk.probe.thumbnail(
                    desk.store.path_of(original), out, max_px=THUMB_PX
                )

            def done(made: bool) -> None:
                if made:
                    self._known[original] = QPixmap(str(out))
                    self.ready.emit(original)

            self._session.read(self, work, done)
        return QPixmap()


class Pictures(QWidget):
    """Signals: `add_requested()`; `files_dropped(object)`; `removed(int)`; `alt_changed(int, str)`."""

    add_requested = Signal()
    files_dropped = Signal(object)
    removed = Signal(int)
    alt_changed = Signal(int, str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._media: tuple[Medium, ...] = ()
        self.strip = MediaStrip(self.tr("Pictures and videos"), self.tr("Add a picture or video"), self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.strip)
        self.strip.add_requested.connect(self.add_requested)
        self.strip.files_dropped.connect(self.files_dropped)
        thumbnails.ready.connect(self._arrived)

    def show_media(
        self,
        media: Sequence[Medium],
        facts: Mapping[str, MediumFacts],
        said: Mapping[int, tuple[str, str]],
        *,
        may_edit: bool,
    ) -> None:
        """Show these; `said` gives a mark and words per position where the checks have something to say."""
        same = tuple(media) == self._media and len(self.strip.tiles) == len(media)
        if not same:
            self._media = tuple(media)
            self.strip.clear()
            for at, medium in enumerate(self._media):
                tile = MediaTile(str(at), self.strip)
                tile.set_picture(
                    self._thumbnails.picture(medium.original), "film" if medium.kind == "video" else "image"
                )
                tile.removed.connect(self._removed)
                tile.alt_changed.connect(self._alt_changed)
                tile.set_alt(medium.alt)
                self.strip.add(tile)
        for at, medium in enumerate(self._media):
            known = facts.get(medium.original)
            mark, words = said.get(at, ("", ""))
            self.strip.tiles[at].set_caption(words or _caption(medium, known), mark)  # type: ignore[arg-type]
        self.strip.add_tile.setVisible(may_edit)

    @Slot(str)
    def _arrived(self, original: str) -> None:
        for tile, medium in zip(self.strip.tiles, self._media, strict=False):
            if medium.original == original:
                tile.set_picture(self._thumbnails.picture(original), "film" if medium.kind == "video" else "image")

    @Slot(str)
    def _removed(self, position: str) -> None:
        self.removed.emit(int(position))

    @Slot(str, str)
    def _alt_changed(self, position: str, words: str) -> None:
        self.alt_changed.emit(int(position), words)


def _caption(medium: Medium, facts: MediumFacts | None) -> str:
    size = f"{facts.width} × {facts.height}" if facts and facts.width else ""
    if facts and facts.seconds:
        size += f", {facts.seconds:.0f} s"
    return " · ".join(part for part in (medium.alt or "Add an alt text", size) if part)
