"""Pictures with a point that must stay in sight: the whole one, and what a network's cut leaves of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QTransform
from PySide6.QtWidgets import QSizePolicy, QWidget

from editorial.model.media_spec import SafeArea
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting, put
from ui.theme.icons import pixmap
from ui.theme.theme import theme_of

Region = tuple[float, float, float, float]
WHOLE: Region = (0.0, 0.0, 1.0, 1.0)
_STEP, _LEAP = 0.02, 0.1
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


def turned_picture(picture: QPixmap, turn: int) -> QPixmap:
    """The picture turned by `turn` degrees clockwise."""
    return picture.transformed(QTransform().rotate(turn)) if turn % 360 else picture


class PointPicture(FocusVisible, QWidget):
    """The whole picture. Signal: `moved(float, float)` with the point, in parts of the picture, that a person chose.

    The mouse drags the point; the arrow keys move it by 2 %, with Shift by 10 %; Home brings it to the middle.
    """

    moved = Signal(float, float)

    def __init__(self, name: str, width_px: int, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._size_px = name, (width_px, height_px)
        self.picture = QPixmap()
        self.point = (0.5, 0.5)
        self._frames: tuple[Region, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(name)
        self._say()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(self._size_px[0]), theme.px(self._size_px[1]))

    def set_picture(self, picture: QPixmap) -> None:
        """Show this picture, turned as it will leave."""
        self.picture = picture
        self.update()

    def set_point(self, point: tuple[float, float]) -> None:
        """Show another point, without a signal."""
        self.point = point
        self._say()
        self.update()

    def set_frames(self, frames: Sequence[Region]) -> None:
        """Outline what the cuts keep."""
        self._frames = tuple(dict.fromkeys(frames))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        if arrow is None and event.key() != Qt.Key.Key_Home:
            super().keyPressEvent(event)
            return
        self._keyed = True
        step = _LEAP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else _STEP
        x, y = self.start
        self._move(*((0.5, 0.5) if arrow is None else (x + arrow[0] * step, y + arrow[1] * step)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._dragged(event.position())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), 8, fill=theme.color("sunken"))
            room = self._room()
            if self.picture.isNull():
                put(painter, pixmap(theme, "image", "ink-soft", 24, self.devicePixelRatioF()), self.rect())
            else:
                painter.drawPixmap(room, self.picture, QRectF(self.picture.rect()))
                for frame in self._frames:
                    self._outline(painter, _part_of(room, frame))
                self._draw_point(painter, room)
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), 8)

    @property
    def start(self) -> tuple[float, float]:
        """Where the keys begin from."""
        return self.point

    def _pressed(self, at: QPointF) -> None:
        self._dragged(at)

    def _dragged(self, at: QPointF) -> None:
        room = self._room()
        if not self.picture.isNull():
            self._move((at.x() - room.x()) / room.width(), (at.y() - room.y()) / room.height())

    def _move(self, x: float, y: float) -> None:
        self.point = (min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0))
        self._say()
        self.update()
        self.moved.emit(*self.point)

    def _say(self) -> None:
        words = self.tr("%1 % across, %2 % down").replace("%1", f"{self.point[0]:.0%}"[:-1])
        self.setAccessibleDescription(words.replace("%2", f"{self.point[1]:.0%}"[:-1]))

    def _room(self) -> QRectF:
        """Where the picture lies, whole."""
        return _fitted(
            self.picture.width() or 1, self.picture.height() or 1, QRectF(self.rect()).adjusted(4, 4, -4, -4)
        )

    def _outline(self, painter: QPainter, area: QRectF) -> None:
        theme = theme_of(self)
        box(painter, area.adjusted(-1, -1, 1, 1), 1, edge=theme.color("scrim"), width=3)
        box(painter, area, 1, edge=theme.color("raised"), width=1.5)

    def _draw_point(self, painter: QPainter, room: QRectF) -> None:
        theme = theme_of(self)
        x, y, radius = room.x() + self.point[0] * room.width(), room.y() + self.point[1] * room.height(), theme.px(11)
        ring = QRectF(x - radius, y - radius, 2 * radius, 2 * radius)
        box(painter, ring, radius, edge=theme.color("raised"), width=5)
        box(painter, ring.adjusted(1, 1, -1, -1), radius - 1, edge=theme.color("blue"), width=2.5)
        dot = QRectF(x - 3, y - 3, 6, 6)
        box(painter, dot.adjusted(-1, -1, 1, 1), 4, fill=theme.color("raised"))
        box(painter, dot, 3, fill=theme.color("blue"))


class CutPicture(PointPicture):
    """What a cut leaves, as large as can be, with what the network lays over it. Dragging moves the picture under the cut;
    the point is the middle of what is seen."""

    def __init__(self, name: str, width_px: int, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(name, width_px, height_px, parent)
        self.region = WHOLE
        self.safe: SafeArea | None = None
        self.covered_words = ""
        self._from: tuple[QPointF, tuple[float, float]] | None = None

    def set_cut(self, region: Region, safe: SafeArea | None = None) -> None:
        """Show this part of the picture (left, top, right, bottom in parts of it) and what lies over it."""
        self.region, self.safe = region, safe
        movable = region != WHOLE
        self.setCursor(Qt.CursorShape.OpenHandCursor if movable else Qt.CursorShape.ArrowCursor)
        self.update()

    @property
    def start(self) -> tuple[float, float]:
        left, top, right, bottom = self.region
        return (left + right) / 2, (top + bottom) / 2

    def _pressed(self, at: QPointF) -> None:
        self._from = (at, self.start)

    def _dragged(self, at: QPointF) -> None:
        if self._from is None or self.picture.isNull() or self.region == WHOLE:
            return
        begun, (x, y) = self._from
        room, (left, top, right, bottom) = self._room(), self.region
        across = (at.x() - begun.x()) / room.width() * (right - left)
        down = (at.y() - begun.y()) / room.height() * (bottom - top)
        self._move(x - across, y - down)

    def _room(self) -> QRectF:
        left, top, right, bottom = self.region
        width, height = self.picture.width() * (right - left), self.picture.height() * (bottom - top)
        return _fitted(width or 1, height or 1, QRectF(self.rect()).adjusted(4, 4, -4, -4))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), 8, fill=theme.color("sunken"))
            if self.picture.isNull():
                put(painter, pixmap(theme, "image", "ink-soft", 24, self.devicePixelRatioF()), self.rect())
            else:
                room = self._room()
                painter.drawPixmap(room, self.picture, _part_of(QRectF(self.picture.rect()), self.region))
                if self.safe is not None:
                    self._cover(painter, room, self.safe)
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), 8)

    def _cover(self, painter: QPainter, room: QRectF, safe: SafeArea) -> None:
        """A mist where the network's own words and buttons lie, and an outline around what stays free."""
        free = room.adjusted(
            safe.left * room.width(), safe.top * room.height(), -safe.right * room.width(), -safe.bottom * room.height()
        )
        mist = theme_of(self).color("sunken")
        mist.setAlphaF(0.62)
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        for area in (
            QRectF(room.left(), room.top(), room.width(), free.top() - room.top()),
            QRectF(room.left(), free.bottom(), room.width(), room.bottom() - free.bottom()),
            QRectF(room.left(), free.top(), free.left() - room.left(), free.height()),
            QRectF(free.right(), free.top(), room.right() - free.right(), free.height()),
        ):
            painter.fillRect(area, mist)
        painter.restore()
        box(painter, free, 2, edge=theme_of(self).color("ink-soft"), dashed=True)


def _part_of(whole: QRectF, region: Region) -> QRectF:
    left, top, right, bottom = region
    return QRectF(
        whole.x() + left * whole.width(),
        whole.y() + top * whole.height(),
        (right - left) * whole.width(),
        (bottom - top) * whole.height(),
    )


def _fitted(width: float, height: float, room: QRectF) -> QRectF:
    """The largest place of that shape in the middle of `room`."""
    share = min(room.width() / width, room.height() / height)
    across, down = width * share, height * share
    return QRectF(room.center().x() - across / 2, room.center().y() - down / 2, across, down)
