"""Pictures and videos of the open post as files: brought in, and what the desk says of each."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from editorial.model.change import ChangeSet
from editorial.model.leaving import hashes_of
from editorial.model.post import Medium
from editorial.model.subject import MediumFacts, desk_says, with_said
from editorial.workflow.drafting import SHARED
from ui.panes.reading import load_media
from ui.panes.rights import RightsPopover
from ui.panes.write_room import WriteRoom
from ui.words import many

PICTURES = ("jpg", "jpeg", "png", "gif", "webp", "avif", "heic", "heif", "tif", "tiff", "bmp")
VIDEOS = ("mp4", "mov", "webm", "m4v")


class WriteFiles(QObject):
    """Serves one WriteRoom. Signal: `video_asked(int)` for the cover and captions of the video at that place."""

    video_asked = Signal(int)

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._session = pane.session
        self._popover: RightsPopover | None = None
        self._asked: tuple[int, Medium] | None = None
        self._position = 0
        self._folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.PicturesLocation)
        pane.page.files_requested.connect(self.choose)
        pane.page.files_dropped.connect(self.add)
        pane.page.image_given.connect(self.add_image)
        pane.page.rights_asked.connect(self.ask_rights)

    # -- bringing in ---------------------------------------------------------------------------------------------------

    @Slot()
    def choose(self) -> None:
        """Ask which files to add."""
        patterns = " ".join(f"*.{kind}" for kind in (*PICTURES, *VIDEOS))
        kinds = f"{self.tr('Pictures and videos')} ({patterns})"
        paths, _ = QFileDialog.getOpenFileNames(self._pane, self.tr("Add pictures or videos"), self._folder, kinds)
        if paths:
            self._folder = str(Path(paths[0]).parent)
            self.add(paths)

    @Slot(object)
    def add_image(self, image: QImage) -> None:
        """Put a picture from the clipboard, a screenshot for instance, under the text: as PNG, which loses nothing."""
        if not image.isNull():
            self._bring([], image)

    @Slot(object)
    def add(self, paths: Sequence[str]) -> None:
        """Copy files into the workspace and put them under the text."""
        self._bring(paths, None)

    def _bring(self, paths: Sequence[str], image: QImage | None) -> None:
        draft = self._pane.draft
        if draft is None or not self._pane.page.may_edit:
            return
        language = draft.head("language")
        pasted = self.tr("Pasted picture.png")
        self._pane.said.emit(many(len(paths) or 1, self.tr("Adding the file…"), self.tr("Adding %n files…")))
        brought: list[MediumFacts] = []
        problems: list[Any] = []

        def work(desk: Any, command: Any) -> ChangeSet:
            with tempfile.TemporaryDirectory(prefix="proofdesk-paste-") as folder:
                given = list(paths)
                if image is not None:
                    given = [str(Path(folder) / pasted)]
                    image.save(given[0], "PNG")
                added, answer, wrong = load_media(desk, command.who, given, language)
            brought.extend(added)
            problems.extend(wrong)
            return answer

        def done(_answer: ChangeSet) -> None:
            if brought and self._pane.facts is not None:
                self.know({one.sha256: one for one in brought})
                media = [Medium(original=one.sha256, name=one.name, kind=one.kind) for one in brought]
                self._pane.page.media.add(media)
                self._pane.said.emit(many(len(media), self.tr("The file is there."), self.tr("%n files are there.")))
            if problems:
                self._session.failed.emit(problems[0])

        self._session.write(self, work, done, quiet=True)

    @Slot()
    def reread(self) -> None:
        """What the desk says of files changed, here or in another window."""
        draft = self._pane.draft
        if draft is None:
            return
        contents = [draft.content(name) for name in (SHARED, *(one.id for one in draft.post.variants))]
        originals = {one for content in contents for medium in content.media for one in hashes_of(medium)}

        def work(desk: Any) -> dict[str, MediumFacts]:
            from editorial.workflow.gather import known_media

            return known_media(desk, originals)

        def done(found: dict[str, MediumFacts]) -> None:
            if self._pane.draft is draft:
                self.know(found)

        if originals:
            self._session.read(self, work, done)

    def know(self, found: dict[str, MediumFacts]) -> None:
        """Show and check with these facts from now on."""
        pane = self._pane
        if pane.facts is None or all(pane.facts.media.get(name) == one for name, one in found.items()):
            return
        pane.facts = replace(pane.facts, media={**pane.facts.media, **found})
        pane.page.facts = pane.facts
        pane.page.media.show()
        pane.checker.take_facts(pane.facts)
        pane.checker.check_now()

    # -- rights and facts ----------------------------------------------------------------------------------------------

    @Slot(int)
    def ask_rights(self, position: int) -> None:
        """Open what is known of the rights in one of the pictures in front."""
        pane, shown = self._pane, self._pane.page.media.shown
        tile = pane.page.media.tile(position)
        if pane.facts is None or tile is None:
            return
        medium = shown[position]
        facts = pane.facts.media.get(medium.original) or MediumFacts(name=medium.name, sha256=medium.original)
        people = [(one.name, one.role) for one in pane.facts.register if one.active]
        creator = facts.metadata.get("dc:creator", "")
        names = [(creator, self.tr("says the file"))] if creator else []
        self._asked, self._position = (position, medium), position
        window = pane.window()
        popover = self._popover = RightsPopover(window, medium, facts, [*names, *people], may_edit=pane.page.may_edit)
        popover.closed.connect(self._answered)
        popover.credit_typed.connect(self._credit_typed)
        popover.video_asked.connect(self._furnish)
        popover.open_at(tile)

    @Slot()
    def _furnish(self) -> None:
        self.video_asked.emit(self._position)

    @Slot(str)
    def _credit_typed(self, words: str) -> None:
        """A credit is part of the post: it is kept as it is typed."""
        if self._asked is not None and self._pane.page.may_edit:
            self._pane.page.media.set_credit(self._asked[0], words)

    @Slot()
    def _answered(self) -> None:
        pane, popover, asked = self._pane, self._popover, self._asked
        self._popover = self._asked = None
        if popover is None or asked is None or pane.facts is None:
            return
        medium = asked[1]
        self._credit_typed(popover.credit)
        said = popover.said
        facts = pane.facts.media.get(medium.original)
        if facts is None or said == desk_says(facts):
            return
        self.know({medium.original: with_said(facts, said)})

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import declare_media

            return declare_media(desk, command, medium.original, said)

        self._session.write(self, work)
