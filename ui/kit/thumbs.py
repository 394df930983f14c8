"""The pictures under a text: each with its words, its mark and its alt text; and a place to add more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QDrag,
    QFocusEvent,
    QKeyEvent,
    QPaintEvent,
    QPixmap,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton, QuietButton
from ui.kit.paint import box, painting
from ui.kit.release import ReleaseWait
from ui.kit.text import Label, plain_tip
from ui.kit.thumbparts import WIDTH_PX, TileCaption, TilePicture
from ui.theme.marks import Mark
from ui.theme.theme import SMALL_PX, theme_of

_SAY_MS = 200
DRAGGED = "application/x-proofdesk-medium"
"""What a tile that is dragged to another place is called; its data is the tile's id."""


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
    `alt_changed(str, str)` with the new words, `menu_asked(str)` for all that can be done with it, `found_asked(str)` for a
    file that is missing, `stepped(str, int)` when Alt and an arrow move it by one place.

    The caption says what the owner wants under the picture (alt text, size, what is wrong); a click on it edits the
    alt text in place, and what is typed is said at once: Enter ends it, Esc brings back what stood there. `counted` says
    how long an alt text is, and whether too long.
    """

    opened = Signal(str)
    removed = Signal(str)
    alt_changed = Signal(str, str)
    menu_asked = Signal(str)
    found_asked = Signal(str)
    stepped = Signal(str, int)

    def __init__(self, media_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.media_id = media_id
        self.counted: Callable[[str], tuple[str, bool]] | None = None
        self._alt = self._alt_before = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture = TilePicture(self)
        self._caption = TileCaption(self)
        self._edit = QPlainTextEdit(self)
        self._edit.setTabChangesFocus(True)
        self._edit.setAccessibleName(self.tr("Alt text"))
        self._edit.setPlaceholderText(self.tr("What the picture shows"))
        self._edit.hide()
        self._edit.installEventFilter(self)
        self._edit.textChanged.connect(self._count_alt)
        self._soon = QTimer(self, singleShot=True, interval=_SAY_MS)
        self._soon.timeout.connect(self._keep)
        self._length = Label("", self, px=SMALL_PX, color="ink-soft", tabular=True)
        self._length.hide()
        self.rights = _Rights("", self)
        self.rights.hide()
        self.rights.clicked.connect(self._open)
        self._remove = _Remove(self.tr("Remove"), "x", parent=self._picture, color="ink", size_px=24)
        self.more = _Remove(self.tr("More"), "ellipsis", parent=self._picture, color="ink", size_px=24)
        self.find = QuietButton(self.tr("Find the file…"), self, icon_name="search")
        self.find.hide()
        for part in (self._picture, self._caption, self._remove, self.more, self.rights):
            part.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._picture)
        column.addWidget(self._caption)
        column.addWidget(self.find)
        column.addWidget(self._edit)
        column.addWidget(self._length)
        column.addWidget(self.rights)
        self._picture.clicked.connect(self._open)
        self._caption.clicked.connect(self.edit_alt)
        self._remove.clicked.connect(self._take_away)
        self.more.clicked.connect(self._ask_menu)
        self.find.clicked.connect(self._ask_found)
        self._picture.dragged.connect(self._drag)
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
        self.more.set_name(self.tr("More for this picture: %1").replace("%1", said), self.tr("More for this picture"))

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

    def set_lost(self, *, lost: bool) -> None:
        """Offer to look for a file that is not in the workspace, or not."""
        self.find.setVisible(lost)

    def set_editable(self, *, editable: bool) -> None:
        """Whether it may be taken away or moved."""
        self._remove.setVisible(editable)
        self._picture.is_draggable = editable

    def set_region(self, region: tuple[float, float, float, float] | None, color: str = "amber") -> None:
        """Frame a passage of the picture (left, top, right, bottom in parts of it), or none."""
        self._picture.region, self._picture.region_color = region, color
        self._picture.update()

    @Slot()
    def edit_alt(self) -> None:
        """Turn the caption into a field."""
        self._alt_before = self._alt
        self._edit.setPlainText(self._alt)
        self._caption.hide()
        self._edit.show()
        self._count_alt()
        self._edit.selectAll()
        self._edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_focus(self) -> None:
        """Give the picture the focus, after it was moved by a key."""
        self._picture.setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._handles(event):
            super().keyPressEvent(event)

    def _handles(self, event: QKeyEvent) -> bool:
        """Keys of the whole tile, wherever in it the focus is."""
        if event.key() == Qt.Key.Key_Delete and self._picture.is_draggable:
            self._take_away()
            return True
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._picture.is_draggable:
            self.stepped.emit(self.media_id, -step if self.isRightToLeft() else step)
            return True
        return False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._edit:
            if event.type() == QEvent.Type.KeyPress:
                assert isinstance(event, QKeyEvent)
                if self._handles(event):
                    return True
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
            assert isinstance(event, QFocusEvent)
            if event.reason() == Qt.FocusReason.MouseFocusReason:
                self._keep()
                ReleaseWait(self, self.finish)
            else:
                self.finish()
        return super().eventFilter(watched, event)

    @Slot()
    def finish(self) -> None:
        """Keep the alt text that is being written, if any, and show it as a caption again."""
        self._finish(keep=True)

    def _finish(self, *, keep: bool) -> None:
        if self._edit.isHidden():
            return
        had_focus = self._edit.hasFocus()
        self._say(self._edit.toPlainText().strip() if keep else self._alt_before)
        self._edit.hide()
        self._length.hide()
        self._caption.show()
        if had_focus:
            self._caption.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _keep(self) -> None:
        if not self._edit.isHidden():
            self._say(self._edit.toPlainText().strip())

    def _say(self, text: str) -> None:
        self._soon.stop()
        if text != self._alt:
            self.set_alt(text)
            self.alt_changed.emit(self.media_id, text)

    @Slot()
    def _count_alt(self) -> None:
        # Not restarted by each key: a fast typist's words must be safe within the second, too.
        if not self._edit.isHidden() and not self._soon.isActive():
            self._soon.start()
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
    def _ask_menu(self) -> None:
        self.menu_asked.emit(self.media_id)

    @Slot()
    def _ask_found(self) -> None:
        self.found_asked.emit(self.media_id)

    @Slot()
    def _drag(self) -> None:
        carried = QMimeData()
        carried.setData(DRAGGED, self.media_id.encode())
        drag = QDrag(self)
        drag.setMimeData(carried)
        drag.setPixmap(self._picture.grab())
        drag.exec(Qt.DropAction.MoveAction)

    @Slot()
    def _dress(self) -> None:
        theme = theme_of(self)
        self._edit.setFont(theme.font(SMALL_PX))
        self._edit.setFixedSize(theme.px(WIDTH_PX), theme.px(84))
        side = theme.px(24)
        self._remove.setGeometry(theme.px(WIDTH_PX) - side - 4, 4, side, side)
        self.more.setGeometry(theme.px(WIDTH_PX) - 2 * side - 8, 4, side, side)
