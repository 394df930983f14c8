"""The first step of an import: which files."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton, SecondaryButton
from ui.kit.card import Card
from ui.kit.glyph import Glyph
from ui.kit.layouts import empty
from ui.kit.text import ElidedLabel, Label, note
from ui.sheets.export_what import SIDE_PX
from ui.theme.theme import theme_of
from ui.tongue import core_words


class FilesPage(QWidget):
    """Signal: `changed()` when files are added or taken away. Files may be dropped on it."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()
        self.setAcceptDrops(True)
        self._drop = Card(parent=self, dashed=True)
        self.files_button = SecondaryButton(self.tr("Choose files…"), self, icon_name="file-text")
        self.folder_button = SecondaryButton(self.tr("Choose a folder…"), self, icon_name="folder-open")
        self._kinds = note("", self)
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._lay_out()
        self.files_button.clicked.connect(self._choose_files)
        self.folder_button.clicked.connect(self._choose_folder)

    def _lay_out(self) -> None:
        picture = Glyph(self, px=28, height_px=34)
        picture.set_icon("download", "outline")
        words = Label(self.tr("Drop files here"), self, px=16, weight=600)
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        about = Label(
            self.tr("Tables, files of scheduling tools, or what you downloaded from a network."),
            self,
            color="ink-soft",
            wrap=True,
        )
        about.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.files_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        body = self._drop.body
        body.setContentsMargins(24, 26, 24, 26)
        body.addWidget(picture, 0, Qt.AlignmentFlag.AlignHCenter)
        body.addWidget(words)
        body.addWidget(about)
        body.addSpacing(6)
        body.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(SIDE_PX, 6, SIDE_PX, 14)
        column.setSpacing(12)
        column.addWidget(self._drop)
        column.addLayout(self._list)
        column.addWidget(self._kinds)
        column.addStretch(1)
        self.setMinimumHeight(theme_of(self).px(300))

    def show_kinds(self, kinds: Sequence[str]) -> None:
        """Say which kinds of files are known."""
        named = ", ".join(core_words(one) for one in kinds)
        self._kinds.setText(self.tr("Known: %1.").replace("%1", named))

    def add(self, paths: Sequence[Path]) -> None:
        """Take these as well."""
        self.paths = tuple(dict.fromkeys((*self.paths, *paths)))
        self._show()

    def _show(self) -> None:
        empty(self._list)
        for path in self.paths:
            self._list.addWidget(_Chosen(path, self))
        self.changed.emit()

    def leave_out(self, path: Path) -> None:
        """Take one away again."""
        self.paths = tuple(one for one in self.paths if one != path)
        self._show()

    @Slot()
    def _choose_files(self) -> None:
        found, _filter = QFileDialog.getOpenFileNames(self, self.tr("Files to bring in"))
        self.add([Path(one) for one in found])

    @Slot()
    def _choose_folder(self) -> None:
        found = QFileDialog.getExistingDirectory(self, self.tr("Folder to bring in"))
        if found:
            self.add([Path(found)])

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(one.isLocalFile() for one in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.add([Path(one.toLocalFile()) for one in event.mimeData().urls() if one.isLocalFile()])


class _Chosen(QWidget):
    """One file with a way to take it away."""

    def __init__(self, path: Path, page: FilesPage) -> None:
        super().__init__(page)
        self._path, self._page = path, page
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.setSpacing(8)
        picture = Glyph(self, px=16, height_px=26)
        picture.set_icon("folder-open" if path.is_dir() else "file-text", "ink-soft")
        row.addWidget(picture)
        row.addWidget(Label(path.name, self, weight=600))
        row.addWidget(ElidedLabel(str(path.parent), self, color="ink-soft"), 1)
        away = IconButton(self.tr("Take away %1").replace("%1", path.name), "x", parent=self, size_px=26)
        away.clicked.connect(self._leave)
        row.addWidget(away)

    @Slot()
    def _leave(self) -> None:
        self._page.leave_out(self._path)
