"""Pictures under review: as they are, and before beside now where one was put in the place of another."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPixmap, QResizeEvent
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
WIDE_PX = 540
_BETWEEN = 6


class ReviewPictures(QWidget):
    """The pictures of one card, as wide as the card lets them be; `before` are those that were seen last, None to show no
    difference.

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
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
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
            column.addWidget(self._marked(kept))
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
            if medium is new:
                side.addWidget(self._marked([medium]))
            else:
                side.addWidget(self._row([self._thumbnails.of(medium, leaving=True)]))
            row.addLayout(side, 1)
        if old is None or new is None:
            row.addStretch(1)
        pair.setAccessibleName(
            ", ".join(f"{one}: {_named(medium)}" for medium, one in zip((old, new), said, strict=True))
        )
        return pair

    def _marked(self, media: Sequence[Medium]) -> QWidget:
        """Pictures that can be pointed at, whole, in the room that they will take when they have come."""
        line = _Line(self)
        for medium in media:
            picture = MarkedPicture(self.tr("Comment on %1").replace("%1", _named(medium)), line)
            picture.setProperty("original", medium.original)
            picture.picked.connect(self._picked)
            picture.region_clicked.connect(self.region_clicked)
            self.shown[medium.original] = picture
            self.media[medium.original] = medium
            line.add(picture, self._thumbnails.of(medium))
        line.fit()
        return line

    @Slot(object)
    def _picked(self, region: object) -> None:
        self.picked.emit(str(self.sender().property("original")), region)

    def _row(self, pictures: Sequence[QPixmap]) -> QWidget:
        """Pictures in the room that they will take when they have come: nothing below may move then."""
        row = PictureRow(pictures, self, wide_px=WIDE_PX, high_px=HIGH_PX)
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


class _Line(QWidget):
    """Pictures side by side, each as large as its share of the width lets it be; the height is always the same."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._pictures: list[tuple[MarkedPicture, QPixmap]] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_BETWEEN)
        self._row.addStretch(1)

    def add(self, picture: MarkedPicture, shown: QPixmap) -> None:
        """Put one behind the others; `fit` when all are there."""
        self._pictures.append((picture, shown))
        self._row.insertWidget(len(self._pictures) - 1, picture, 0, Qt.AlignmentFlag.AlignTop)

    def fit(self) -> None:
        """Give every picture its size."""
        count = len(self._pictures)
        high = theme_of(self).px(HIGH_PX if count > 1 else LARGE_PX)
        for picture, shown in self._pictures:
            picture.set_picture(shown, max(1, self.width() // count - _BETWEEN), high)
        self.setFixedHeight(high)

    def minimumSizeHint(self) -> QSize:
        return QSize(1, self.height())

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(WIDE_PX), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()


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
