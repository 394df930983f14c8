"""What can be done with one picture or video of the open post: its menu, turning and cropping, another file in its place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.post import Medium, Shape
from editorial.model.subject import MediumFacts
from ui.kit.menu import Choice, SearchMenu
from ui.panes.write_files import PICTURES, VIDEOS, WriteFiles
from ui.panes.write_room import WriteRoom


class WritePictures(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom, files: WriteFiles) -> None:
        super().__init__(pane)
        self._pane, self._files, self._session = pane, files, pane.session
        self._position = 0
        self._sheet: Any = None
        self._menu = SearchMenu(self.tr("This picture or video"), pane)
        self._menu.chosen.connect(self._do)
        page = pane.page
        page.pictures.menu_asked.connect(self.open_menu)
        page.pictures.found_asked.connect(self.find)
        page.pictures.paste_asked.connect(self.paste)
        files.video_asked.connect(self.video)

    # -- the menu ------------------------------------------------------------------------------------------------------

    @Slot(int)
    def open_menu(self, position: int) -> None:
        """All that can be done with one of them."""
        tiles = self._pane.page.pictures.strip.tiles
        if position < len(tiles):
            self._position = position
            self._menu.set_choices(self._choices(self._pane.page.media.shown, position))
            self._menu.open_at(tiles[position].more)

    def _choices(self, shown: Sequence[Medium], position: int) -> list[Choice]:
        medium, may = shown[position], self._pane.page.may_edit
        found: list[Choice] = []
        if may and medium.kind == "image":
            found.append(Choice(id="crop", text=self.tr("Turn and crop…")))
        if may and medium.kind == "video":
            found.append(Choice(id="video", text=self.tr("Cover, captions and shapes…")))
        found.append(Choice(id="rights", text=self.tr("Rights and facts…")))
        if may:
            found.append(Choice(id="alt", text=self.tr("Alt text")))
            if position > 0:
                found.append(Choice(id="before", text=self.tr("Move forwards"), hint="Alt ←"))
            if position < len(shown) - 1:
                found.append(Choice(id="behind", text=self.tr("Move backwards"), hint="Alt →"))
            found.append(Choice(id="replace", text=self.tr("Replace the file…")))
            found.append(Choice(id="remove", text=self.tr("Take out"), hint="Del"))
        return found

    @Slot(str)
    def _do(self, choice: str) -> None:
        media, at = self._pane.page.media, self._position
        match choice:
            case "crop":
                self.crop(at)
            case "video":
                self.video(at)
            case "rights":
                self._files.ask_rights(at)
            case "alt":
                media.describe(at)
            case "before":
                media.move(at, at - 1)
            case "behind":
                media.move(at, at + 1)
            case "replace":
                self.choose_replacement(at)
            case _:
                media.remove(at)

    # -- turn and crop -------------------------------------------------------------------------------------------------

    def crop(self, position: int | None = None) -> None:
        """Open the crop sheet for one picture, or for the first there is."""
        from ui.sheets.crop import CropSheet

        found = self._found("image", position)
        if found is None:
            self._pane.said.emit(self.tr("There is no picture to crop here."))
            return
        self._position, medium, facts = found
        platforms = self._pane.page.media.platforms()
        if not platforms:
            self._pane.said.emit(self.tr("Choose a network first: a crop is made for one."))
            return
        sheet = CropSheet(self._pane.window(), self._session, medium, facts, platforms)
        sheet.applied.connect(self._cropped)
        sheet.open()

    @Slot(int)
    def video(self, position: int | None = None) -> None:
        """Open cover, captions and other shapes of one video, or of the first there is."""
        from ui.sheets.video import VideoSheet

        found = self._found("video", position)
        if found is None or self._pane.facts is None:
            self._pane.said.emit(self.tr("There is no video here."))
            return
        self._position, medium, _facts = found
        platforms = self._pane.page.media.platforms()
        sheet = VideoSheet(self._pane.window(), self._session, medium, self._pane.facts.media, platforms)
        sheet.applied.connect(self._furnished)
        sheet.captions_chosen.connect(self._bring_captions)
        sheet.version_chosen.connect(self._bring_version)
        self._sheet = sheet
        sheet.open()

    def _found(self, kind: str, position: int | None) -> tuple[int, Medium, MediumFacts] | None:
        pane = self._pane
        if pane.facts is None or not pane.page.may_edit:
            return None
        for at, medium in enumerate(pane.page.media.shown):
            facts = pane.facts.media.get(medium.original)
            if position in (None, at) and medium.kind == kind and facts is not None and facts.width:
                return at, medium, facts
        return None

    @Slot(object)
    def _cropped(self, shape: Shape) -> None:
        self._pane.page.media.shape(self._position, shape, self.tr("Picture turned or cropped"))

    @Slot(object)
    def _furnished(self, shape: Shape) -> None:
        self._pane.page.media.shape(self._position, shape, self.tr("Cover, captions or shapes changed"))

    @Slot(str)
    def _bring_captions(self, path: str) -> None:
        sheet, medium = self._sheet, self._pane.page.media.shown[self._position]
        facts = self._pane.facts.media.get(medium.original) if self._pane.facts is not None else None
        seconds = facts.seconds if facts is not None else 0.0
        brought: list[MediumFacts] = []

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.media_files import add_captions

            brought.append(add_captions(desk, command, Path(path), seconds=seconds))
            return ChangeSet(kinds=frozenset({"media"}))

        def done(_answer: ChangeSet) -> None:
            self._files.know({brought[0].sha256: brought[0]})
            sheet.take_captions(brought[0])

        self._bring(sheet, work, done)

    @Slot(str, str)
    def _bring_version(self, path: str, ratio: str) -> None:
        sheet = self._sheet
        brought: list[MediumFacts] = []

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.writing import add_media

            brought.append(add_media(desk, command, Path(path)))
            return ChangeSet(kinds=frozenset({"media"}))

        def done(_answer: ChangeSet) -> None:
            self._files.know({brought[0].sha256: brought[0]})
            sheet.take_version(brought[0], ratio)

        self._bring(sheet, work, done)

    def _bring(self, sheet: Any, work: Any, done: Any) -> None:
        def failed(error: UserError) -> None:
            sheet.refuse(f"{error.message} {error.hint}".strip())

        self._session.write(sheet, work, done, failed, quiet=True)

    # -- files ---------------------------------------------------------------------------------------------------------

    @Slot()
    def paste(self) -> None:
        """Add what the clipboard holds: files, or a picture such as a screenshot."""
        mime = QGuiApplication.clipboard().mimeData()
        paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
        if paths:
            self._files.add(paths)
        elif mime.hasImage():
            self._files.add_image(QImage(mime.imageData()))
        else:
            self._pane.said.emit(self.tr("The clipboard holds no picture."))

    @Slot(int)
    def choose_replacement(self, position: int) -> None:
        """Ask which file is to stand in the place of one of them."""
        path = self._asked_for(self.tr("Replace the file"))
        if path:
            self.replace(position, path)

    def replace(self, position: int, path: str) -> None:
        """Put another file in the place of one of them; alt text, credit and all else that fits stay."""
        from editorial.workflow.media_files import in_place_of

        shown, draft = self._pane.page.media.shown, self._pane.draft
        if position >= len(shown) or draft is None:
            return
        medium, language = shown[position], draft.head("language")
        brought: list[MediumFacts] = []

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.media_files import replace_file

            brought.append(replace_file(desk, command, medium, Path(path), language=language))
            return ChangeSet(kinds=frozenset({"media"}))

        def done(_answer: ChangeSet) -> None:
            now = self._pane.page.media.shown
            if self._pane.draft is not draft or position >= len(now) or now[position].original != medium.original:
                return
            self._files.know({brought[0].sha256: brought[0]})
            new = in_place_of(now[position], brought[0])
            self._pane.page.media.replace(position, new, self.tr("File replaced"))

        self._session.write(self, work, done, quiet=True)

    @Slot(int)
    def find(self, position: int) -> None:
        """Look for a file that is missing in the workspace."""
        path = self._asked_for(self.tr("Find the file"))
        if path:
            self.put_back(position, path)

    def put_back(self, position: int, path: str) -> None:
        """Bring a missing file back from where it lies."""
        shown = self._pane.page.media.shown
        if position >= len(shown):
            return
        original = shown[position].original

        def work(desk: Any) -> None:
            from editorial.workflow.media_files import put_back

            put_back(desk, original, Path(path))

        def done(_none: None) -> None:
            self._session.thumbnails.forget(original)
            self._pane.page.media.show()
            self._pane.said.emit(self.tr("The file is back."))

        self._session.read(self, work, done)

    def _asked_for(self, title: str) -> str:
        patterns = " ".join(f"*.{kind}" for kind in (*PICTURES, *VIDEOS))
        kinds = f"{self.tr('Pictures and videos')} ({patterns})"
        path, _ = QFileDialog.getOpenFileName(self._pane, title, "", kinds)
        return path
