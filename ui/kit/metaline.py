"""The line under a title: "by Ana Ruiz · Spring reuse · English · for the general public", each piece a button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from ui.kit.flow import FlowLayout
from ui.kit.focus import FocusVisible
from ui.kit.layouts import empty
from ui.kit.paint import draw_line, focus_ring, painting
from ui.kit.text import Label, plain_tip
from ui.theme.theme import TEXT_PX, theme_of

_SIDE_PX = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """Words, with quieter ones before (`lead`: "by"). With an id they are a button; `name` says what it changes."""

    text: str
    id: str = ""
    lead: str = ""
    name: str = ""


class _PieceButton(FocusVisible, QPushButton):
    """Dotted-underlined words; blue under the pointer."""

    clicked_id = Signal(str)

    def __init__(self, piece: Piece, parent: QWidget) -> None:
        super().__init__(piece.text, parent)
        self._id = piece.id
        self.setAccessibleName(f"{piece.name}: {piece.text}" if piece.name else piece.text)
        self.setToolTip(plain_tip(piece.name))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme_of(self).font(TEXT_PX))
        self.clicked.connect(self._tell)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        height = max(theme_of(self).px(24), metrics.height() + 4)
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE_PX, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(24), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        colour = theme.color("blue" if self.underMouse() or self.isDown() else "ink-soft")
        with painting(self) as painter:
            room = self.rect().adjusted(_SIDE_PX, 0, -_SIDE_PX, 0)
            painter.setPen(colour)
            draw_line(painter, room, self.text(), self.layoutDirection())
            pen = QPen(colour, 1)
            pen.setDashPattern([1, 1.5])
            painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
            painter.setPen(pen)
            y = (self.height() + self.fontMetrics().height()) // 2
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setRenderHint(painter.RenderHint.Antialiasing)
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), 5)

    @Slot()
    def _tell(self) -> None:
        self.clicked_id.emit(self._id)


class MetaLine(QWidget):
    """Signal: `piece_clicked(str)` with the piece's id; open a menu at `anchor(id)`."""

    piece_clicked = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._flow = FlowLayout(self, spacing=0)
        self._pieces: tuple[Piece, ...] = ()
        self._buttons: dict[str, _PieceButton] = {}
        theme_of(self).changed.connect(self._rebuild)

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show these pieces, with dots between them."""
        if tuple(pieces) == self._pieces:
            return
        self._pieces = tuple(pieces)
        self._rebuild()

    def anchor(self, piece_id: str) -> QWidget:
        """The button of a piece, to open a menu at."""
        return self._buttons[piece_id]

    @Slot()
    def _rebuild(self) -> None:
        focused = next((piece_id for piece_id, button in self._buttons.items() if button.hasFocus()), "")
        empty(self._flow)
        self._buttons.clear()
        for at, piece in enumerate(self._pieces):
            self._flow.addWidget(self._item(piece, self._pieces[at + 1] if at + 1 < len(self._pieces) else None))
        if focused in self._buttons:
            self._buttons[focused].setFocus(Qt.FocusReason.OtherFocusReason)
        self.updateGeometry()

    def _item(self, piece: Piece, following: Piece | None) -> QWidget:
        """A piece with what goes before it and the dot after it, so that a line breaks only between pieces."""
        item = QWidget(self)
        row = QHBoxLayout(item)
        row.setContentsMargins(0, 0, 0, 0)
        space = item.fontMetrics().horizontalAdvance(" ")
        # The buttons bring pixels of their own on each side.
        row.setSpacing(max(0, space - _SIDE_PX) if piece.id else space)
        words = piece.lead if piece.id else f"{piece.lead} {piece.text}".strip()
        if words:
            row.addWidget(Label(words, item, color="ink-soft"))
        if piece.id:
            button = self._buttons[piece.id] = _PieceButton(piece, item)
            button.clicked_id.connect(self.piece_clicked)
            row.addWidget(button)
        if following is not None:
            row.addWidget(Label("·", item, color="ink-soft"))
            starts_quiet = bool(following.lead) or not following.id
            row.addSpacing(max(1, space if starts_quiet else space - _SIDE_PX))
        return item
