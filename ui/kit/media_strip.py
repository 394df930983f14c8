"""The row of pictures under a text, and the place to add more: dropped, dragged to another place, put behind."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QKeySequence,
    QPaintEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting, put
from ui.kit.text import plain_tip
from ui.kit.thumbparts import CORNER_PX, HEIGHT_PX
from ui.kit.thumbs import DRAGGED, MediaTile
from ui.theme.icons import pixmap
from ui.theme.theme import theme_of


class AddTile(FocusVisible, QPushButton):
    """The dashed place with a plus."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.is_target = False
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(HEIGHT_PX), theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        fill = theme.color("blue-tint") if self.is_target else theme.color("hover") if self.underMouse() else None
        with painting(self) as painter:
            edge = theme.color("blue" if self.is_target else "outline")
            box(painter, self.rect(), CORNER_PX, fill=fill, edge=edge, dashed=True)
            put(painter, pixmap(theme, "plus", "ink-soft", 16, self.devicePixelRatioF()), self.rect())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), CORNER_PX)


class MediaStrip(QWidget):
    """The tiles in wrapping lines, the dashed one last. Files may be dropped anywhere on it.

    Signals: `add_requested()`, `files_dropped(object)` with local paths, `image_dropped(object)` with a QImage, `sorted(str,
    int)` with a tile's id and the place it was dragged to, `paste_asked()` for what the clipboard holds;
    the tiles' own signals stay theirs.
    """

    add_requested = Signal()
    files_dropped = Signal(object)
    image_dropped = Signal(object)
    sorted = Signal(str, int)
    paste_asked = Signal()

    def __init__(self, name: str, add_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setAcceptDrops(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.tiles: list[MediaTile] = []
        self.add_tile = AddTile(add_name, self)
        self._flow = FlowLayout(self, spacing=14)
        self._target: int | None = None
        self._flow.addWidget(self.add_tile)
        self._flow.setAlignment(self.add_tile, Qt.AlignmentFlag.AlignTop)
        self.add_tile.clicked.connect(self.add_requested)

    def add(self, tile: MediaTile) -> None:
        """Put a tile before the dashed one."""
        self._flow.insert(len(self.tiles), tile)
        self._flow.setAlignment(tile, Qt.AlignmentFlag.AlignTop)
        self.tiles.append(tile)
        QWidget.setTabOrder(tile, self.add_tile)
        tile.show()
        self.updateGeometry()

    def clear(self) -> None:
        """Take all tiles away."""
        for tile in self.tiles:
            self._flow.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles.clear()
        self.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        mime = event.mimeData()
        if mime.hasFormat(DRAGGED):
            event.acceptProposedAction()
        elif mime.hasImage() or any(url.isLocalFile() for url in mime.urls()):
            event.acceptProposedAction()
            self._mark_target(on=True)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(DRAGGED):
            self._target = self._gap_at(event.position().toPoint())
            self.update()
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_target(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_target(on=False)
        mime = event.mimeData()
        event.acceptProposedAction()
        if mime.hasFormat(DRAGGED):
            self._put_down(mime.data(DRAGGED).toStdString(), self._gap_at(event.position().toPoint()))
        elif paths := [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]:
            self.files_dropped.emit(paths)
        elif mime.hasImage():
            self.image_dropped.emit(mime.imageData())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._target is None or not self.tiles:
            return
        theme = theme_of(self)
        last = self._target >= len(self.tiles)
        beside = self.tiles[-1 if last else self._target].geometry()
        behind = last != self.isRightToLeft()
        x = beside.right() + theme.px(5) if behind else beside.left() - theme.px(9)
        with painting(self) as painter:
            box(painter, QRect(x, beside.top(), theme.px(4), theme.px(HEIGHT_PX)), 2, fill=theme.color("blue"))

    def _gap_at(self, at: QPoint) -> int:
        """Before which tile something that is dropped here would stand; the number of tiles for behind the last."""
        for place, tile in enumerate(self.tiles):
            area = tile.geometry()
            before = at.x() < area.center().x() if not self.isRightToLeft() else at.x() > area.center().x()
            if at.y() < area.top() or (at.y() <= area.bottom() and before):
                return place
        return len(self.tiles)

    def _put_down(self, media_id: str, gap: int) -> None:
        at = next((place for place, tile in enumerate(self.tiles) if tile.media_id == media_id), None)
        if at is None:
            return
        to = gap - 1 if gap > at else gap
        if to != at:
            self.sorted.emit(media_id, to)

    def _mark_target(self, *, on: bool) -> None:
        self._target = None
        self.update()
        self.add_tile.is_target = on
        self.add_tile.update()
