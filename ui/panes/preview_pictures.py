"""Pictures and videos of a post as a network lays them: together, one after another to swipe, or upright over the screen.

They are drawn from small copies, cut with the arithmetic that makes the files that leave.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from editorial.model.framing import leaving_box
from editorial.model.post import Medium
from editorial.text.appearance import GRID_MOST, Arrangement
from ui.kit.focus import FocusVisible
from ui.kit.paint import TARGET_PX, box, painting, put
from ui.kit.text import plain_tip
from ui.panes.preview_skin import Skin
from ui.theme.icons import pixmap as icon_pixmap
from ui.words import clock_words

_WIDE, _TALL, _UPRIGHT = 1.91, 0.8, 9 / 16
_GAP = 3


@dataclass(frozen=True, slots=True)
class Shot:
    """One picture or poster as it leaves: `picture` is null until its small copy is there."""

    picture: QPixmap
    name: str
    is_video: bool = False
    seconds: float = 0.0

    @property
    def ratio(self) -> float:
        """Width by height; 4:3 while it is unknown."""
        return self.picture.width() / self.picture.height() if not self.picture.isNull() else 4 / 3


def shot_of(medium: Medium, small: QPixmap, platform: str, name: str, seconds: float = 0.0) -> Shot:
    """What leaves of a medium: turned and cut as for that network. `name` is what a screen reader says of it."""
    return Shot(framed(small, medium, platform), name, medium.kind == "video", seconds)


def framed(small: QPixmap, medium: Medium, platform: str) -> QPixmap:
    """A small copy turned and cut as the file that leaves for a network."""
    if small.isNull() or medium.kind == "video":
        return small
    turn = medium.shape.turn % 360
    turned = small.transformed(QTransform().rotate(turn)) if turn else small
    left, top, right, bottom = leaving_box(turned.width(), turned.height(), medium.shape, platform)
    return turned.copy(QRect(left, top, right - left, bottom - top))


class Frames(QWidget):
    """Pictures in one box, painted; up to four at once, the number of the others on the last."""

    def __init__(self, shots: Sequence[Shot], lie: Arrangement, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._shots, self._lie, self._skin = tuple(shots), lie, skin
        self.setAccessibleName("\n".join(one.name for one in shots))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._lie == "full":
            return round(min(width, self._skin.px(230)) / _UPRIGHT)
        if len(self._shots) == 1:
            return round(width / min(_WIDE, max(_TALL, self._shots[0].ratio)))
        return round(width / (16 / 9))

    def sizeHint(self) -> QSize:
        wide = self.width() if self.width() > 1 else self._skin.px(240)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._skin.px(40), 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            for shot, place in zip(self._shots, self._boxes(), strict=False):
                self._paint(painter, shot, place)
            hidden = len(self._shots) - GRID_MOST
            if hidden > 0:
                self._paint_rest(painter, hidden, self._boxes()[-1])

    def _boxes(self) -> list[QRectF]:
        """Where the pictures lie, from the start of the line."""
        wide, high = self.width(), self.height()
        if self._lie == "full":
            side = min(wide, self._skin.px(230))
            return [QRectF((wide - side) / 2, 0, side, high)]
        half_wide, half_high = (wide - _GAP) / 2, (high - _GAP) / 2
        right, below = half_wide + _GAP, half_high + _GAP
        count = min(len(self._shots), GRID_MOST)
        if count == 1:
            found = [QRectF(0, 0, wide, high)]
        elif count == 2:
            found = [QRectF(0, 0, half_wide, high), QRectF(right, 0, half_wide, high)]
        elif count == 3:
            found = [
                QRectF(0, 0, half_wide, high),
                QRectF(right, 0, half_wide, half_high),
                QRectF(right, below, half_wide, half_high),
            ]
        else:
            found = [QRectF(x, y, half_wide, half_high) for y in (0, below) for x in (0, right)]
        if self.isRightToLeft():
            return [QRectF(wide - one.right(), one.y(), one.width(), one.height()) for one in found]
        return found

    def _paint(self, painter: QPainter, shot: Shot, place: QRectF) -> None:
        skin = self._skin
        painter.save()
        shape = QPainterPath()
        shape.addRoundedRect(place, skin.px(8), skin.px(8))
        painter.setClipPath(shape)
        painter.fillRect(place, skin.color("sunken"))
        if shot.picture.isNull():
            put(painter, icon_pixmap(skin.theme, "film" if shot.is_video else "image", "outline", 24), place)
        else:
            ratio = self.devicePixelRatioF()
            fit = shot.picture.scaled(
                (place.size() * ratio).toSize(),
                Qt.AspectRatioMode.KeepAspectRatioByExpanding,
                Qt.TransformationMode.SmoothTransformation,
            )
            fit.setDevicePixelRatio(ratio)
            put(painter, fit, place)
        if shot.is_video:
            self._paint_play(painter, shot, place)
        painter.restore()

    def _paint_play(self, painter: QPainter, shot: Shot, place: QRectF) -> None:
        skin, middle = self._skin, place.center()
        radius = min(skin.px(22), place.width() / 4)
        ground, mark = skin.theme.over_pictures()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawEllipse(middle, radius, radius)
        painter.setBrush(mark)
        side = radius * 0.45
        painter.drawPolygon(
            QPolygonF([middle + QPointF(x * side, y * side) for x, y in ((-0.7, -1), (-0.7, 1), (1.1, 0))])
        )
        if not shot.seconds:
            return
        words = clock_words(shot.seconds)
        painter.setFont(skin.font(11, 500))
        wide = painter.fontMetrics().horizontalAdvance(words) + skin.px(10)
        chip = QRectF(place.right() - wide - 6, place.bottom() - skin.px(18) - 6, wide, skin.px(18))
        painter.setBrush(ground)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(mark)
        painter.drawText(chip, int(Qt.AlignmentFlag.AlignCenter), words)

    def _paint_rest(self, painter: QPainter, hidden: int, place: QRectF) -> None:
        ground, mark = self._skin.theme.over_pictures()
        shape = QPainterPath()
        shape.addRoundedRect(place, self._skin.px(8), self._skin.px(8))
        painter.fillPath(shape, ground)
        painter.setPen(mark)
        painter.setFont(self._skin.font(20, 600))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), f"+{hidden}")


class _Dots(QWidget):
    """Where one is in a row of pictures."""

    def __init__(self, count: int, skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._count, self._skin, self.at = count, skin, 0
        self.setFixedHeight(skin.px(16))

    def paintEvent(self, event: QPaintEvent) -> None:
        step = self._skin.px(10)
        left = (self.width() - step * (self._count - 1)) / 2
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            for number in range(self._count):
                place = self._count - 1 - number if self.isRightToLeft() else number
                here = number == self.at
                painter.setBrush(self._skin.color("blue" if here else "outline"))
                radius = self._skin.px(3.4 if here else 2.6)
                painter.drawEllipse(QPointF(left + step * place, self.height() / 2), radius, radius)


class _Turn(FocusVisible, QPushButton):
    """To the picture before or after, in the network's colours."""

    def __init__(self, name: str, skin: Skin, parent: QWidget, *, ahead: bool) -> None:
        super().__init__(parent)
        self._skin, self._ahead = skin, ahead
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        side = skin.theme.px(TARGET_PX)
        self.setFixedSize(side, side)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # The row of pictures turns; a button alone would pass the focus on.
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        way = 1 if self._ahead is not self.isRightToLeft() else -1
        side = self.width() * 0.18
        middle = QPointF(self.rect().center())
        corners = [middle + QPointF(x * side * way, y * side) for x, y in ((-0.5, -1), (0.5, 0), (-0.5, 1))]
        with painting(self) as painter:
            painter.setPen(QPen(self._skin.color("ink-soft" if self.isEnabled() else "hairline"), 2))
            painter.drawPolyline(QPolygonF(corners))
            if self.shows_focus:
                box(painter, self.rect(), 6, edge=self._skin.color("focus"), width=2)


class Swipe(QWidget):
    """One picture after another, with dots; the arrow keys and two buttons turn the pages."""

    def __init__(self, shots: Sequence[Shot], skin: Skin, parent: QWidget) -> None:
        super().__init__(parent)
        self._shots, self._skin = tuple(shots), skin
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._frame = Frames(self._shots[:1], "swipe", skin, self)
        self._column.addWidget(self._frame)
        self.dots = _Dots(len(shots), skin, self)
        self.back = _Turn(self.tr("Previous picture"), skin, self, ahead=False)
        self.on = _Turn(self.tr("Next picture"), skin, self, ahead=True)
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.back)
        row.addWidget(self.dots, 1)
        row.addWidget(self.on)
        self._column.addLayout(row)
        self.back.clicked.connect(self._back)
        self.on.clicked.connect(self._on)
        self._show(0)

    @property
    def at(self) -> int:
        """The picture in sight, from 0."""
        return self.dots.at

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ahead = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._show(self.at + (1 if event.key() == ahead else -1))
            return
        super().keyPressEvent(event)

    @Slot()
    def _back(self) -> None:
        self._show(self.at - 1)

    @Slot()
    def _on(self) -> None:
        self._show(self.at + 1)

    def _show(self, at: int) -> None:
        self.dots.at = max(0, min(at, len(self._shots) - 1))
        fresh = Frames(self._shots[self.at : self.at + 1], "swipe", self._skin, self)
        self._column.replaceWidget(self._frame, fresh)
        self._frame.deleteLater()
        self._frame = fresh
        several = len(self._shots) > 1
        for button in (self.back, self.on):
            button.setVisible(several)
        self.dots.setVisible(several)
        ends = {self.back: self.at > 0, self.on: self.at < len(self._shots) - 1}
        for button, more in ends.items():
            if not more and button.hasFocus() and several:
                other = self.back if button is self.on else self.on
                other.setEnabled(True)
                other.setFocus(Qt.FocusReason.TabFocusReason)
            button.setEnabled(more)
        self.dots.update()
        where = self.tr("%1 of %2").replace("%1", str(self.at + 1)).replace("%2", str(len(self._shots)))
        self.dots.setAccessibleName(where)


def pictures_of(shots: Sequence[Shot], lie: Arrangement, skin: Skin, parent: QWidget) -> list[QWidget]:
    """The widgets that show these as the network lays them."""
    if not shots:
        return []
    if lie == "swipe" and len(shots) > 1:
        return [Swipe(shots, skin, parent)]
    if lie == "column":
        return [Frames([one], lie, skin, parent) for one in shots]
    if lie == "full":
        return [Frames(shots[:1], lie, skin, parent)]
    return [Frames(shots, lie, skin, parent)]
