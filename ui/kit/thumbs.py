"""The pictures under a text: each with its words, its mark and its alt text; and a place to add more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton, QuietButton
from ui.kit.flow import FlowLayout
from ui.kit.focus import FocusVisible
from ui.kit.paint import box, focus_ring, painting, put
from ui.kit.text import Label, plain_tip
from ui.kit.thumbparts import CORNER_PX, HEIGHT_PX, WIDTH_PX, TileCaption, TilePicture
from ui.theme.icons import pixmap
from ui.theme.marks import Mark
from ui.theme.theme import SMALL_PX, theme_of


class _Remove(IconButton):
    """On a disc of its own, since pictures have all colours; seen while the tile is used, reached by Tab always."""

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.parentWidget()
        if not self.hasFocus() and picture is not None and not picture.underMouse():
            return
        with painting(self) as painter:
            box(painter, self.rect(), self.width() / 2, fill=theme_of(self).color("raised"))
        super().paintEvent(event)


class _Rights(QuietButton):
    """Stands on the caption's edge."""

    side_px = 3


class MediaTile(QWidget):
    """One picture. Signals carry its id: `opened(str)` for the picture and for the words about its rights, `removed(str)`,
    `alt_changed(str, str)` with the new words.

    The caption says what the owner wants under the picture (alt text, size, what is wrong); a click on it edits the
    alt text in place: Enter keeps it, Esc leaves it as it was. `counted` says how long an alt text is, and whether too long.
    """

    opened = Signal(str)
    removed = Signal(str)
    alt_changed = Signal(str, str)

    def __init__(self, media_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media_id = media_id
        self.counted: Callable[[str], tuple[str, bool]] | None = None
        self._alt = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = TilePicture(self)
        self._caption = TileCaption(self)
        self._edit = QPlainTextEdit(self)
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(self.tr("Alt text"))
        self._edit.hide()
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._count_alt)
        self._length = Label("", self, px=SMALL_PX, color="ink-soft", tabular=True)
        self._length.hide()
        self.rights = _Rights("", self)
        self.rights.hide()
        self.rights.clicked.connect(self._open)
        self._remove = _Remove(self.tr("Remove"), "x", parent=self._picture, color="ink", size_px=24)
        self._remove.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._picture)
        column.addWidget(self._caption)
        column.addWidget(self._edit)
        column.addWidget(self._length)
        column.addWidget(self.rights)
        self._picture.clicked.connect(self._open)
        self._caption.clicked.connect(self.edit_alt)
        self._remove.clicked.connect(self._take_away)
        theme_of(self).changed.connect(self._dress)
        self._dress()
        self.set_alt("")

    def set_picture(self, picture: QPixmap, icon_name: str = "image") -> None:
        """Show a picture cut to the tile; `icon_name` stands there while it is null (`film` for a video)."""
        self._picture.picture = picture
        self._picture.icon_name = icon_name
        self._picture.update()

    def set_alt(self, alt: str) -> None:
        """Know the alt text that a click edits."""
        self._alt = alt
        said = alt or self.tr("no alt text")
        self._picture.setAccessibleName(self.tr("Picture: %1").replace("%1", said))
        self._caption.setAccessibleName(self.tr("Edit the alt text: %1").replace("%1", said))
        self._remove.set_name(self.tr("Remove picture: %1").replace("%1", said))

    def set_caption(self, text: str, mark: Mark | Literal[""] = "") -> None:
        """Show these words under the picture, in the colour of their finding's mark."""
        self._caption.words, self._caption.mark = text, mark
        self._caption.setToolTip(plain_tip(text))
        self._caption.setAccessibleDescription(text)
        self._caption.updateGeometry()
        self._caption.update()

    def set_rights(self, words: str) -> None:
        """Offer what is known of the rights in it, in a few words; "" offers nothing."""
        metrics, room = self.rights.fontMetrics(), theme_of(self).px(WIDTH_PX - 8)
        self.rights.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
        self.rights.setAccessibleName(self.tr("Rights and facts: %1").replace("%1", words))
        self.rights.setToolTip(plain_tip(words) if self.rights.text() != words else "")
        self.rights.setVisible(bool(words))

    def set_region(self, region: tuple[float, float, float, float] | None, color: str = "amber") -> None:
        """Frame a passage of the picture (left, top, right, bottom in parts of it), or none."""
        self._picture.region, self._picture.region_color = region, color
        self._picture.update()

    @Slot()
    def edit_alt(self) -> None:
        """Turn the caption into a field."""
        self._edit.setPlainText(self._alt)
        self._caption.hide()
        self._edit.show()
        self._count_alt()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._take_away()
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._edit:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._finish(keep=True)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self._finish(keep=False)
                return True
        elif event.type() == QEvent.Type.FocusOut:
            self._finish(keep=True)
        return super().eventFilter(watched, event)

    def _finish(self, *, keep: bool) -> None:
        if self._edit.isHidden():
            return
        text = self._edit.toPlainText().strip()
        had_focus = self._edit.hasFocus()
        self._edit.hide()
        self._length.hide()
        self._caption.show()
        if had_focus:
            self._caption.setFocus(Qt.FocusReason.OtherFocusReason)
        if keep and text != self._alt:
            self.set_alt(text)
            self.alt_changed.emit(self.media_id, text)

    @Slot()
    def _count_alt(self) -> None:
        if self.counted is not None:
            words, over = self.counted(self._edit.toPlainText().strip())
            self._length.setText(words)
            self._length.setVisible(bool(words) and not self._edit.isHidden())
            self._length.set_color("red" if over else "ink-soft")
            self._edit.setAccessibleDescription(words)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self.media_id)

    @Slot()
    def _take_away(self) -> None:
        self.removed.emit(self.media_id)

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        self._edit.setFont(theme.font(SMALL_PX))
        self._edit.setFixedSize(theme.px(WIDTH_PX), theme.px(84))
        side = theme.px(24)
        self._remove.setGeometry(theme.px(WIDTH_PX) - side - 4, 4, side, side)


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

    Signals: `add_requested()`, `files_dropped(object)` with local paths; the tiles' own signals stay theirs.
    """

    add_requested = Signal()
    files_dropped = Signal(object)

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

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()
            self._mark_target(on=True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark_target(on=False)

    def dropEvent(self, event: QDropEvent) -> None:
        self._mark_target(on=False)
        paths = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.files_dropped.emit(paths)

    def _mark_target(self, *, on: bool) -> None:
        self.add_tile.is_target = on
        self.add_tile.update()
