"""Pictures under review: as they are, and before beside now where one was put in the place of another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.model.post import Medium
from editorial.text.differences import changes
from ui.bridge.thumbnails import Thumbnails
from ui.editor.diff_text import DiffText
from ui.kit.marked_picture import MarkedPicture
from ui.kit.text import Label
from ui.panes.preview import PictureRow
from ui.theme.theme import theme_of

HIGH_PX = 140
LARGE_PX = 220


class ReviewPictures(QWidget):
    """The pictures of one card within `room_px`; `before` are those that were seen last, None to show no difference.

    Signals: `picked(str, object)` with an original's hash and the part that is pointed at (None: all of it);
    `region_clicked(str)` with the key of a marked part.
    """

    picked = Signal(str, object)
    region_clicked = Signal(str)

    def __init__(
        self,
        thumbnails: Thumbnails,
        now: Sequence[Medium],
        before: Sequence[Medium] | None,
        room_px: int,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._thumbnails, self._room = thumbnails, room_px
        self.shown: dict[str, MarkedPicture] = {}
        self.media: dict[str, Medium] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        earlier = {one.original: one for one in before or ()}
        kept = [one for one in now if before is None or _is_same(earlier.get(one.original), one)]
        fresh = [one for one in now if one not in kept]
        gone = [one for one in before or () if not any(_is_same(one, other) for other in kept)]
        if kept:
            column.addWidget(self._marked(kept, room_px))
            for one in kept:
                column.addWidget(self._alt(one, earlier.get(one.original)))
        for old, new in _paired(gone, fresh):
            column.addWidget(self._pair(old, new))
            if new is not None:
                column.addWidget(self._alt(new, old))

    def _pair(self, old: Medium | None, new: Medium | None) -> QWidget:
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        added, removed = self.tr("Added"), self.tr("Taken away")
        said = (self.tr("Before") if new else removed, self.tr("Now") if old else added)
        for medium, words in zip((old, new), said, strict=True):
            if medium is None:
                continue
            side = QVBoxLayout()
            side.setSpacing(4)
            label = Label(words, pair, px=12, color="ink-soft" if medium is old else "blue", weight=600)
            side.addWidget(label)
            half = (self._room - 8) // 2
            if medium is new:
                side.addWidget(self._marked([medium], half))
            else:
                picture = self._thumbnails.of(medium, leaving=True)
                side.addWidget(self._row([picture], half))
            row.addLayout(side)
        row.addStretch(1)
        pair.setAccessibleName(
            ", ".join(f"{one}: {_named(medium)}" for medium, one in zip((old, new), said, strict=True))
        )
        return pair

    def _marked(self, media: Sequence[Medium], wide_px: int) -> QWidget:
        """Pictures that can be pointed at, whole, in the room that they will take when they have come."""
        theme, holder = theme_of(self), QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        high = theme.px(HIGH_PX if len(media) > 1 else LARGE_PX)
        for medium in media:
            picture = MarkedPicture(self.tr("Comment on %1").replace("%1", _named(medium)), holder)
            wide = theme.px(wide_px) // len(media) - 6
            picture.set_picture(self._thumbnails.of(medium), wide, high)
            picture.setProperty("original", medium.original)
            picture.picked.connect(self._picked)
            picture.region_clicked.connect(self.region_clicked)
            self.shown[medium.original] = picture
            self.media[medium.original] = medium
            row.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addStretch(1)
        holder.setMinimumHeight(high)
        return holder

    @Slot(object)
    def _picked(self, region: object) -> None:
        self.picked.emit(str(self.sender().property("original")), region)

    def _row(self, pictures: Sequence[QPixmap], wide_px: int) -> QWidget:
        """Pictures in the room that they will take when they have come: nothing below may move then."""
        row = PictureRow(pictures, self, wide_px=wide_px, high_px=HIGH_PX)
        row.setMinimumHeight(theme_of(self).px(HIGH_PX))
        return row

    def _alt(self, now: Medium, before: Medium | None) -> QWidget:
        words = now.alt or self.tr("no alt text")
        if before is None or before.alt == now.alt:
            said = self.tr("Alt text: %1").replace("%1", words)
            return Label(said, self, px=12, color="ink-soft", wrap=True)
        holder = QWidget(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(Label(self.tr("Alt text"), holder, px=12, color="ink-soft"), 0, Qt.AlignmentFlag.AlignTop)
        text = DiffText(holder)
        text.show_pieces(changes(before.alt, now.alt), self.tr("Alt text"))
        row.addWidget(text, 1)
        return holder


def _is_same(before: Medium | None, now: Medium) -> bool:
    return before is not None and before.original == now.original and before.rendition == now.rendition


def _paired(gone: Sequence[Medium], fresh: Sequence[Medium]) -> list[tuple[Medium | None, Medium | None]]:
    """What was taken out beside what came in: the same file cut anew first, the rest in order."""
    by_file = {one.original: one for one in gone}
    pairs: list[tuple[Medium | None, Medium | None]] = [
        (by_file[one.original], one) for one in fresh if one.original in by_file
    ]
    cut = {new.original for _old, new in pairs if new is not None}
    rest_gone = [one for one in gone if one.original not in cut]
    rest_fresh = [one for one in fresh if one.original not in cut]
    return [*pairs, *zip_longest(rest_gone, rest_fresh)]


def _named(medium: Medium | None) -> str:
    return medium.alt or medium.name if medium is not None else "–"
