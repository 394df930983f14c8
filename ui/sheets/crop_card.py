"""One network on the crop sheet: what it gets, in which shape, how large, and what is wrong with that."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.framing import Framing, framing
from editorial.model.media_spec import MediaSpec, media_spec
from editorial.model.platform import Platform
from editorial.model.post import Shape
from editorial.model.ratios import ratio_of, ratio_words, same_ratio
from ui.kit.buttons import QuietButton
from ui.kit.framer import CutPicture
from ui.kit.glyph import Glyph
from ui.kit.segmented import Segmented
from ui.kit.text import Label

CARD_PX, PICTURE_PX = 292, 210
WHOLE = "whole"


class CropCard(QWidget):
    """Signals: `ratio_chosen(str, float)` with the network's id and width by height (0: whole); `point_moved(str, float,
    float)`; `point_dropped(str)` when it is to follow the picture's point again."""

    ratio_chosen = Signal(str, float)
    point_moved = Signal(str, float, float)
    point_dropped = Signal(str)

    def __init__(self, platform: Platform, shape: Shape, parent: QWidget) -> None:
        super().__init__(parent)
        self.platform = platform
        self._spec: MediaSpec = media_spec(platform)
        self.picture = CutPicture(
            self.tr("%1: what is seen. Arrow keys move it.").replace("%1", platform.title), CARD_PX, PICTURE_PX, self
        )
        cut = shape.cut_for(platform.id)
        self._words = self._spec.ratios
        if cut is not None and self._word_for(cut.ratio) is None:
            self._words += (ratio_words(cut.ratio),)
        parts = [*((word, word) for word in self._words), (WHOLE, self.tr("Whole"))]
        name = self.tr("Shape for %1").replace("%1", platform.title)
        self.shapes = Segmented(name, parts, WHOLE, self)
        self._mark = Glyph(self, px=14, height_px=16)
        self.size_words = Label("", self, px=12, color="ink-soft", tabular=True)
        self.objection = Label("", self, px=12, wrap=True)
        self.follow = QuietButton(self.tr("Follow the picture’s point again"), self)
        self._lay_out()
        self.shapes.changed.connect(self._chosen)
        self.picture.moved.connect(self._moved)
        self.follow.clicked.connect(self._dropped)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.platform.title, self, weight=600))
        column.addWidget(self.picture)
        column.addWidget(self.shapes)
        column.addWidget(self.size_words)
        said = QHBoxLayout()
        said.setSpacing(6)
        said.addWidget(self._mark)
        said.addWidget(self.objection, 1)
        column.addLayout(said)
        column.addWidget(self.follow)
        column.addStretch(1)

    def show_picture(self, picture: QPixmap) -> None:
        """Show this picture, turned as it will leave."""
        self.picture.set_picture(picture)

    def show_shape(self, size: tuple[int, int], shape: Shape) -> Framing:
        """Show what this network gets of a picture of `size` (before it is turned)."""
        found = framing(size, shape, self.platform)
        cut = shape.cut_for(self.platform.id)
        self.shapes.set_current((self._word_for(cut.ratio) or WHOLE) if cut is not None else WHOLE)
        self.picture.set_cut(found.region, self._spec.safe)
        self.size_words.setText(self._size_words(found))
        mark, words = self._objection(found)
        self.objection.setText(words)
        self.objection.set_color("red" if mark == "error" else "amber")
        if mark:
            self._mark.set_mark(mark)
        self._mark.setVisible(bool(mark))
        self.objection.setVisible(bool(mark))
        self.follow.setVisible(cut is not None and cut.focus is not None)
        return found

    def _word_for(self, ratio: float) -> str | None:
        return next((word for word in self._words if same_ratio(ratio_of(word) or 0.0, ratio)), None)

    def _size_words(self, found: Framing) -> str:
        size = f"{found.size[0]} × {found.size[1]}"
        if found.is_cut:
            return self.tr("%1 after the crop").replace("%1", size)
        if found.size != found.whole:
            return self.tr("%1, made smaller").replace("%1", size)
        return self.tr("%1, not cut").replace("%1", size)

    def _objection(self, found: Framing) -> tuple[Literal["", "error", "warning"], str]:
        left, top, right, bottom = found.box
        kept = (right - left, bottom - top)
        lacks = self._spec.shortfall(kept)
        if lacks is not None:
            least = f"{lacks.least[0]} × {lacks.least[1]}" if lacks.least[1] else self.tr("%1 across")
            least = least.replace("%1", str(lacks.least[0]))
            if lacks.must:
                return "error", self.tr("Must fix: too small, at least %1").replace("%1", least)
            return "warning", self.tr("Should fix: too small, at least %1").replace("%1", least)
        ratio = kept[0] / kept[1]
        if self._spec.takes(ratio):
            return "", ""
        bound = self._spec.narrowest or 0.0
        tall = (
            self.tr("too tall: choose a wider shape") if ratio < bound else self.tr("too wide: choose a narrower shape")
        )
        if self._spec.bounds_sure:
            return "error", self.tr("Must fix: %1").replace("%1", tall)
        return "warning", self.tr("Should fix: %1").replace("%1", tall)

    @Slot(str)
    def _chosen(self, part: str) -> None:
        self.ratio_chosen.emit(self.platform.id, 0.0 if part == WHOLE else ratio_of(part) or 0.0)

    @Slot(float, float)
    def _moved(self, x: float, y: float) -> None:
        self.point_moved.emit(self.platform.id, x, y)

    @Slot()
    def _dropped(self) -> None:
        self.point_dropped.emit(self.platform.id)
