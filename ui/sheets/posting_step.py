"""The steps of posting by hand: words to copy one after the other, files to drag out."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
import weakref
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDrag, QGuiApplication, QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from editorial.exporters.base import RowMedium
from ui.kit.buttons import SecondaryButton
from ui.kit.glyph import Glyph
from ui.kit.text import Label
from ui.theme.theme import theme_of

_MOST_SHOWN = 280
"""Code points of the words that are shown; all of them are copied."""
_THUMB_PX = 72


class WordsStep(QWidget):
    """Words to copy. Signal: `copied()`."""

    copied = Signal()

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name, self.words = name, words
        self.is_done = False
        self._tick = Glyph(self, px=12, height_px=18)
        shown = words if len(words) <= _MOST_SHOWN else words[:_MOST_SHOWN].rstrip() + "…"
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(Label(name, self, px=12, weight=500, color="ink-soft"))
        column.addWidget(Label(shown, self, wrap=True))
        self.button = SecondaryButton(self.tr("Copy"), self, icon_name="copy", small=True)
        self.button.setAccessibleName(self.tr("Copy: %1").replace("%1", name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(10)
        row.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(column, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.button.clicked.connect(self.copy)

    @Slot()
    def copy(self) -> None:
        """Put the words on the clipboard, exactly as they were approved."""
        QGuiApplication.clipboard().setText(self.words)
        self.is_done = True
        self._tick.set_mark("ok")
        self.button.setText(self.tr("Copied"))
        self.copied.emit()


class FileStep(QWidget):
    """A picture or video to drag out, or to put on the clipboard as a file. `name` is what the file is called outside."""

    def __init__(self, medium: RowMedium, name: str, folder: OutsideNames, parent: QWidget) -> None:
        super().__init__(parent)
        self._medium, self._name, self._folder = medium, name, folder
        self._pressed: QPoint | None = None
        side = theme_of(self).px(_THUMB_PX)
        self._picture = Label("", self)
        self._picture.setFixedSize(side, side)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(name)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(Label(name, self, px=12, weight=500, color="ink-soft"))
        words.addWidget(Label(self.tr("Drag it into the browser, or copy it as a file."), self, wrap=True))
        words.addStretch(1)
        self.button = SecondaryButton(self.tr("Copy file"), self, icon_name="copy", small=True)
        self.button.setAccessibleName(self.tr("Copy: %1").replace("%1", name))
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 6, 0, 6)
        row.setSpacing(12)
        row.addWidget(self._picture)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.button.clicked.connect(self._copy)

    @property
    def sha256(self) -> str:
        """Which file it is."""
        return self._medium.sha256

    def show_picture(self, picture: QPixmap) -> None:
        """Show it small."""
        ratio = self.devicePixelRatioF()
        size = self._picture.size() * ratio
        small = picture.scaled(size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        self._picture.setPixmap(small)

    def carried(self) -> QMimeData:
        """The file as other programs take it."""
        mime = QMimeData()
        if self._medium.path is not None:
            mime.setUrls([QUrl.fromLocalFile(str(self._folder.named(self._medium.path, self._name)))])
        return mime

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setMimeData(self.carried())
        self.button.setText(self.tr("Copied"))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = event.position().toPoint() if event.button() == Qt.MouseButton.LeftButton else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        if (event.position().toPoint() - self._pressed).manhattanLength() < QApplication.startDragDistance():
            return
        self._pressed = None
        drag = QDrag(self)
        drag.setMimeData(self.carried())
        drag.setPixmap(self._picture.pixmap())
        drag.exec(Qt.DropAction.CopyAction)


class OutsideNames:
    """Files of the workspace under names that say what they are, for as long as this lives: a second name for the same bytes
    where the disk allows it, else the workspace's own."""

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="proofdesk-by-hand-"))
        self._away = weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)

    def named(self, path: Path, name: str) -> Path:
        """The file under that name."""
        place = self._folder / name
        if not place.exists():
            with contextlib.suppress(OSError):
                os.link(path, place)
        return place if place.exists() else path

    def close(self) -> None:
        """Take the names away; the files stay."""
        self._away()
