"""What of a video its networks do not take, and what to ask of the editing program, to be copied with one button."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.model.video_request import VideoRequest, broken_by, requests_for
from ui.kit.buttons import SecondaryButton
from ui.kit.glyph import Glyph
from ui.kit.text import Label, note
from ui.panes.video_words import VideoWords
from ui.theme.marks import Mark


class VideoAsks(QWidget):
    """Lines of what does not fit, then one request for each group of networks that take the same export."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = VideoWords(self)
        self.requests: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_for(self, platforms: Sequence[Platform], files: Mapping[str, MediumFacts], own: MediumFacts) -> None:
        """Say it for these networks; `files` are what each would get (by id), `own` is the video itself."""
        empty(self._column)
        self.requests = ()
        broken = {one.id: broken_by(files[one.id], one) for one in platforms}
        wrong = [one for one in platforms if broken[one.id]]
        if not platforms:
            return
        if not wrong:
            self._column.addWidget(self._line("ok", self.tr("Fits all networks as it is.")))
            return
        for platform in wrong:
            reasons = ", ".join(self._words.broken(one) for one in broken[platform.id])
            line = self.tr("%1: %2").replace("%1", platform.title).replace("%2", reasons)
            self._column.addWidget(self._line("warning", line))
        self._column.addWidget(Label(self.tr("Ask for this export"), self, weight=600))
        titles = {one.id: one.title for one in platforms}
        for request in requests_for(wrong, own):
            self._column.addWidget(self._ask(request, titles))

    def _ask(self, request: VideoRequest, titles: Mapping[str, str]) -> QWidget:
        words = self._words.request(request)
        self.requests += (words,)
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(2)
        column.addWidget(note(", ".join(titles[one] for one in request.networks), line))
        said = Label(words, line, wrap=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        said.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column.addWidget(said)
        row.addLayout(column, 1)
        copy = SecondaryButton(self.tr("Copy"), line, icon_name="clipboard-copy")
        copy.setAccessibleName(self.tr("Copy: %1").replace("%1", words))
        copy.setProperty("words", words)
        copy.clicked.connect(self._copy)
        row.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _line(self, mark: Mark, words: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        glyph = Glyph(line, px=14, height_px=18)
        glyph.set_mark(mark)
        row.addWidget(glyph)
        row.addWidget(Label(words, line, wrap=True), 1)
        return line

    @Slot()
    def _copy(self) -> None:
        button = self.sender()
        assert isinstance(button, QPushButton)
        QGuiApplication.clipboard().setText(str(button.property("words")))
        button.setText(self.tr("Copied"))


def empty(column: QVBoxLayout) -> None:
    """Take every widget out of a column."""
    while column.count():
        item = column.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()
