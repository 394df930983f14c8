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
    from editorial.workflow.desk import Desk

SIDE_PX = 640
LARGE_PX = 1600
_KEPT = 300
_MOST_WANTED = 48


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
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._lost: set[str] = set()
        self._asking = ""
        self._frame: tuple[QObject, str, float, Callable[[float, QPixmap], object]] | None = None
        self._framing = False

    def get(self, sha256: str) -> QPixmap | None:
        """The picture; None while it is on its way, a null one when there is none to show."""
        found = self._known.get(sha256)
        if found is not None:
            self._known.move_to_end(sha256)
            return found
        if sha256 and sha256 != self._asking:
            self._wanted[sha256] = None
            self._wanted.move_to_end(sha256)
            while len(self._wanted) > _MOST_WANTED:
                self._wanted.popitem(last=False)
            self._ask()
        return None

    def picture(self, sha256: str) -> QPixmap:
        """The picture; a null one until it is there."""
        return self.get(sha256) or QPixmap()

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
        self._known.pop(sha256, None)
        self._lost.discard(sha256)

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        sha256, _ = self._wanted.popitem(last=True)
        folder = self._folder
        self._asking = sha256

        def work(desk: Desk) -> tuple[QImage, bool]:
            return _picture(desk, sha256, folder)

        def done(found: tuple[QImage, bool]) -> None:
            self._asking = ""
            image, lost = found
            self._known[sha256] = QPixmap.fromImage(image)
            (self._lost.add if lost else self._lost.discard)(sha256)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
            self.ready.emit(sha256)
            self._ask()

        self._looks.look(self, work, done)


def _picture(desk: Desk, sha256: str, folder: Path) -> tuple[QImage, bool]:
    """The small picture from its file, which is made first where it is missing (a null image when it cannot be), and whether
    the original is gone."""
    out = folder / sha256[:2] / f"{sha256}.jpg"
    with contextlib.suppress(OSError, UserError):
        if not desk.store.has(sha256):
            return QImage(), True
        if not out.exists():
            out.parent.mkdir(parents=True, exist_ok=True)
            aside = out.with_suffix(".new.jpg")
            if not desk.probe.thumbnail(desk.store.path_of(sha256), aside, SIDE_PX):
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
