"""Small pictures of the workspace's media: made beside the window and the library, kept in files, shown when they come."""

from __future__ import annotations

import contextlib
import tempfile
from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap
from shiboken6 import isValid

from editorial.errors import UserError
from editorial.settings.places import data_folder

if TYPE_CHECKING:
    from editorial.model.post import Medium
    from editorial.workflow.desk import Desk

SIDE_PX = 640
LARGE_PX = 1600
_KEPT = 300
_MOST_WANTED = 48
_Look = tuple[str, float | None]
"""The hash of a file, and the second of a video that is meant; None for its first picture."""


class Looks(Protocol):
    """What looks at media files beside the window, on a thread of its own: the session does."""

    def look(self, owner: QObject, work: Callable[[Desk], Any], done: Callable[[Any], object]) -> None:
        """Let `work` look; its answer comes to `done` while `owner` lives."""
        ...


class Thumbnails(QObject):
    """One for all places. Signal: `ready(str)` with the hash of a picture that can be shown now, or is known to be missing.

    One is made at a time, the newest wish first.
    """

    ready = Signal(str)

    def __init__(self, looks: Looks, parent: QObject) -> None:
        super().__init__(parent)
        self._looks = looks
        self._folder = data_folder() / "thumbs"
        self._known: OrderedDict[_Look, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[_Look, None] = OrderedDict()
        self._lost: set[str] = set()
        self._asking: _Look | None = None
        self._frame: tuple[QObject, str, float, Callable[[float, QPixmap], object]] | None = None
        self._framing = False

    def get(self, sha256: str, second: float | None = None) -> QPixmap | None:
        """The picture, of a video the one it shows at `second` (its first without one); None while it is on its way, a null
        one when there is none to show."""
        look = (sha256, second)
        found = self._known.get(look)
        if found is not None:
            self._known.move_to_end(look)
            return found
        if sha256 and look != self._asking:
            self._wanted[look] = None
            self._wanted.move_to_end(look)
            while len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
            self._ask()
        return None

    def picture(self, sha256: str) -> QPixmap:
        """The picture; a null one until it is there."""
        return self.get(sha256) or QPixmap()

    def of(self, medium: Medium, *, leaving: bool = False) -> QPixmap:
        """The picture of what stands in a post, of a video the cover that was chosen; while that is on its way, and where
        there is none to show, its first picture. `leaving` asks for the file that leaves, where it is made."""
        sha256 = medium.rendition or medium.original if leaving else medium.original
        cover = medium.shape.cover if medium.kind == "video" else None
        found = self.get(sha256, cover)
        return found if found is not None and not found.isNull() else self.picture(sha256)

    def ask_large(self, owner: QObject, sha256: str, done: Callable[[QPixmap], object]) -> None:
        """Have a larger copy made, for looking closely; it comes to `done` while `owner` lives, null when there is none."""

        def work(desk: Desk) -> QImage:
            return _copy(desk, sha256)

        self._looks.look(owner, work, lambda image: done(QPixmap.fromImage(image)))

    def ask_frame(self, owner: QObject, sha256: str, second: float, done: Callable[[float, QPixmap], object]) -> None:
        """Have the frame made that a video shows at `second`; it comes to `done` with that second while `owner` lives. Of
        wishes that come faster than frames are made, only the newest is done."""
        self._frame = (owner, sha256, second, done)
        if not self._framing:
            self._next_frame()

    def _next_frame(self) -> None:
        wish, self._frame = self._frame, None
        self._framing = wish is not None
        if wish is None:
            return
        owner, sha256, second, done = wish

        def came(image: QImage) -> None:
            if isValid(owner):
                done(second, QPixmap.fromImage(image))
            self._next_frame()

        self._looks.look(self, lambda desk: _copy(desk, sha256, second), came)

    def is_lost(self, sha256: str) -> bool:
        """True when the file was looked for and is not in the workspace's folder."""
        return sha256 in self._lost

    def forget(self, sha256: str) -> None:
        """Look again the next time: the file may be there now."""
        for look in [one for one in self._known if one[0] == sha256]:
            self._known.pop(look)
        self._lost.discard(sha256)

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        look, _ = self._wanted.popitem(last=True)
        folder, sha256 = self._folder, look[0]
        self._asking = look

        def work(desk: Desk) -> tuple[QImage, bool]:
            return _picture(desk, look, folder)

        def done(found: tuple[QImage, bool]) -> None:
            self._asking = None
            image, lost = found
            self._known[look] = QPixmap.fromImage(image)
            (self._lost.add if lost else self._lost.discard)(sha256)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
            self.ready.emit(sha256)
            self._ask()

        self._looks.look(self, work, done)


def _picture(desk: Desk, look: _Look, folder: Path) -> tuple[QImage, bool]:
    """The small picture from its file, which is made first where it is missing (a null image when it cannot be), and whether
    the original is gone."""
    sha256, second = look
    out = folder / sha256[:2] / (f"{sha256}.jpg" if second is None else f"{sha256}@{second:.3f}.jpg")
    with contextlib.suppress(OSError, UserError):
        if not desk.store.has(sha256):
            return QImage(), True
        if not out.exists():
            out.parent.mkdir(parents=True, exist_ok=True)
            aside, path = out.with_name(f"{out.stem}.new.jpg"), desk.store.path_of(sha256)
            if second is None:
                made = desk.probe.thumbnail(path, aside, SIDE_PX)
            else:
                made = desk.probe.frame(path, aside, second, SIDE_PX) is not None
            if not made:
                return QImage(), False
            aside.replace(out)
        return QImage(str(out)), False
    return QImage(), False


def _copy(desk: Desk, sha256: str, second: float | None = None) -> QImage:
    with contextlib.suppress(OSError, UserError), tempfile.TemporaryDirectory(prefix="proofdesk-look-") as folder:
        out = Path(folder) / "copy.jpg"
        path = desk.store.path_of(sha256)
        made = desk.probe.thumbnail(path, out, LARGE_PX) if second is None else desk.probe.frame(path, out, second)
        if made is not False and made is not None:
            return QImage(str(out))
    return QImage()
