"""Small pictures of the library's media: made once on the library's thread, kept in files, shown when they come."""

from __future__ import annotations

import contextlib
from collections import OrderedDict
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from editorial.errors import UserError
from editorial.settings.places import data_folder

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

SIDE_PX = 640
_KEPT = 300
_MOST_WANTED = 24


class Thumbs(QObject):
    """Signal: `arrived(str)` with the hash of a picture that can be shown now.

    One is made at a time, the newest wish first, so that saving and searching come between them.
    """

    arrived = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._folder = data_folder() / "thumbs"
        self._known: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, None] = OrderedDict()
        self._asking = False

    def get(self, sha256: str) -> QPixmap | None:
        """The picture; None while it is on its way, a null one when there is none to show."""
        found = self._known.get(sha256)
        if found is not None:
            self._known.move_to_end(sha256)
            return found
        self._wanted[sha256] = None
        self._wanted.move_to_end(sha256)
        while len(self._wanted) > _MOST_WANTED:
            self._wanted.popitem(last=False)
        self._ask()
        return None

    def _ask(self) -> None:
        if self._asking or not self._wanted:
            return
        sha256, _ = self._wanted.popitem(last=True)
        folder = self._folder
        self._asking = True

        def work(desk: Desk) -> QImage:
            return _picture(desk, sha256, folder)

        def done(image: QImage) -> None:
            self._asking = False
            self._known[sha256] = QPixmap.fromImage(image)
            while len(self._known) > _KEPT:
                self._known.popitem(last=False)
            self.arrived.emit(sha256)
            self._ask()

        self._session.read(self, work, done)


def _picture(desk: Desk, sha256: str, folder: Path) -> QImage:
    """The small picture from its file, which is made first where it is missing; a null image when it cannot be."""
    out = folder / sha256[:2] / f"{sha256}.jpg"
    with contextlib.suppress(OSError, UserError):
        if not out.exists():
            source = desk.store.path_of(sha256)
            out.parent.mkdir(parents=True, exist_ok=True)
            aside = out.with_suffix(".new.jpg")
            if not desk.probe.thumbnail(source, aside, SIDE_PX):
                return QImage()
            aside.replace(out)
        return QImage(str(out))
    return QImage()
