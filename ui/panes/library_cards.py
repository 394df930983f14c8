"""Cards of whole posts, painted in a grid: a picture or the first words, the title, where it goes, its state and day."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from editorial.library.records import PostRow
from editorial.text.excerpt import Excerpt
from ui.bridge.thumbnails import Thumbnails
from ui.kit.grid import GridView
from ui.kit.lines import clamp
from ui.kit.paint import box, draw_line, focus_ring, mirrored, put
from ui.kit.roles import Role
from ui.models.posts import EXCERPT_ROLE, POST_ROLE
from ui.theme.icons import pixmap
from ui.theme.theme import SMALL_PX, TEXT_PX, Theme, theme_of

_Index = QModelIndex | QPersistentModelIndex
_GAP_PX = 12
_CORNER_PX = 10
_PICTURE_PX = 112
_SIDE_PX = 12
_LEAST_WIDTH_PX = 248
_LINES = 3
"""For title and details together: a longer title leaves the details less."""

_BODY_PX = 14


class CardDelegate(QStyledItemDelegate):
    """Paints a post's card into its cell of the grid."""

    def __init__(self, view: CardGrid, thumbs: Thumbnails) -> None:
        super().__init__(view)
        self._view = view
        self._thumbs = thumbs

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        return self._view.cell

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme = theme_of(self)
        gap = theme.px(_GAP_PX)
        card = option.rect.adjusted(gap // 2, gap // 2, -gap // 2, -gap // 2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        corner = theme.px(_CORNER_PX)
        fill = theme.color("selection" if selected else "raised")
        edge = theme.color("blue" if selected else "outline" if hovered else "hairline")
        box(painter, card, corner, fill=fill, edge=edge)
        post: PostRow | None = index.data(POST_ROLE)
        if post is not None:
            self._paint_post(painter, theme, option, card, index, post, selected=selected)
            self._paint_badges(painter, theme, option, card, post)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.shows_focus:
            focus_ring(painter, theme, card, corner)
        painter.restore()

    def _paint_post(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        card: QRect,
        index: _Index,
        post: PostRow,
        *,
        selected: bool,
    ) -> None:
        top = QRect(card.left(), card.top(), card.width(), theme.px(_PICTURE_PX))
        shown: Excerpt | None = index.data(EXCERPT_ROLE)
        if post.picture and shown is None:
            self._paint_picture(painter, theme, top, self._thumbs.get(post.picture))
        elif post.picture:
            painter.save()
            self._fill_top(painter, theme, top)
            painter.restore()
            side_by_side = QRect(top.left(), top.top(), top.width() // 3, top.height())
            self._paint_body(painter, theme, option, top.adjusted(side_by_side.width(), 0, 0, 0), post, shown)
            self._paint_picture(painter, theme, side_by_side, self._thumbs.get(post.picture))
        else:
            self._paint_body(painter, theme, option, top, post, shown)
        soft = "ink" if selected else "ink-soft"
        side = theme.px(_SIDE_PX)
        room = QRect(card.left() + side, top.bottom() + theme.px(9), card.width() - 2 * side, 0)
        title_font = theme.font(TEXT_PX, 600)
        height = QFontMetrics(title_font).height()
        icon = QRect(room.left(), room.top(), theme.px(16), height)
        put(painter, pixmap(theme, index.data(Role.STATE_ICON), soft, 15), mirrored(icon, card, option.direction))
        left = room.left() + theme.px(24)
        width = room.right() + 1 - left
        painter.setFont(title_font)
        painter.setPen(theme.color("ink"))
        at = room.top()
        title = str(index.data(Qt.ItemDataRole.DisplayRole))
        title_lines = clamp(title, title_font, width, _LINES - 1)[0]
        for line in title_lines:
            place = mirrored(QRect(left, at, width, height), card, option.direction)
            draw_line(painter, place, line, option.direction)
            at += height
        small = theme.font(SMALL_PX)
        line_height = QFontMetrics(small).height() + theme.px(2)
        painter.setFont(small)
        painter.setPen(theme.color(soft))
        at += theme.px(3)
        for line in clamp(_details(index), small, width, _LINES - len(title_lines))[0]:
            place = mirrored(QRect(left, at, width, line_height), card, option.direction)
            draw_line(painter, place, line, option.direction)
            at += line_height

    def _paint_badges(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, card: QRect, post: PostRow
    ) -> None:
        """Small marks in the upper corner: evergreen, and a last day that is over."""
        over = bool(post.expires) and post.expires < self._today()
        side, gap = theme.px(24), theme.px(8)
        right = card.right() - gap
        for name in [*(["refresh-cw"] if post.evergreen else []), *(["clock-alert"] if over else [])]:
            place = mirrored(QRect(right - side + 1, card.top() + gap, side, side), card, option.direction)
            box(painter, place, theme.px(7), fill=theme.color("raised"), edge=theme.color("hairline"))
            put(painter, pixmap(theme, name, "ink-soft", 14), place)
            right -= side + theme.px(4)

    @staticmethod
    def _today() -> str:
        return dt.date.today().isoformat()  # noqa: DTZ011 - the desk's own day

    def _paint_picture(self, painter: QPainter, theme: Theme, area: QRect, picture: QPixmap | None) -> None:
        painter.save()
        inside = self._fill_top(painter, theme, area)
        if picture is not None and not picture.isNull():
            painter.drawPixmap(inside, picture, covering(picture, inside))
        elif picture is not None:
            put(painter, pixmap(theme, "image", "ink-soft", 20), inside)
        painter.restore()

    def _paint_body(
        self,
        painter: QPainter,
        theme: Theme,
        option: QStyleOptionViewItem,
        area: QRect,
        post: PostRow,
        shown: Excerpt | None,
    ) -> None:
        """The first words of a post, or the sentence in which the words stand that are looked for, with these marked."""
        painter.save()
        self._fill_top(painter, theme, area)
        painter.restore()
        side = theme.px(_SIDE_PX)
        room = area.adjusted(side, theme.px(10), -side, -theme.px(6))
        font = theme.font(_BODY_PX)
        height = QFontMetrics(font).height() + theme.px(3)
        painter.setFont(font)
        painter.setPen(theme.color("ink"))
        at = room.top()
        text = post.body if shown is None else " ".join(_with_ends(shown).split())
        marks = (
            frozenset(span.of(shown.text).lower() for span in shown.spans) if shown is not None else frozenset[str]()
        )
        for line in clamp(text, font, room.width(), max(1, room.height() // height))[0]:
            place = QRect(room.left(), at, room.width(), height)
            for found in marked_in(line, marks, font, place, option.direction):
                painter.fillRect(found, theme.color("amber-tint"))
            draw_line(painter, place, line, option.direction)
            at += height

    def _fill_top(self, painter: QPainter, theme: Theme, area: QRect) -> QRectF:
        """Clip to the upper part of a card, round above and straight below, and fill it; the answer is that part."""
        corner = theme.px(_CORNER_PX)
        inside = QRectF(area).adjusted(1, 1, -1, 0)
        path = QPainterPath()
        path.addRoundedRect(inside.adjusted(0, 0, 0, corner), corner - 1, corner - 1)
        painter.setClipRect(inside)
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
        painter.fillRect(inside, theme.color("sunken"))
        return inside


class CardGrid(GridView):
    """A grid of cards that fills its width; Ctrl, Shift and Ctrl A choose several. Signals: `menu_requested(str, QPoint)` with
    the post and a global place; `selected(object)` with the ids that are chosen, in their order."""

    menu_requested = Signal(str, object)
    selected = Signal(object)

    def __init__(self, name: str, thumbs: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._tell_selected)
        self.setItemDelegate(CardDelegate(self, thumbs))
        theme_of(self).changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit()
        super().resizeEvent(event)

    def dataChanged(self, first: _Index, last: _Index, roles: Sequence[int] = ()) -> None:
        self.viewport().update()  # nothing of it changes where a card stands

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        if not index.isValid():
            return
        if not self.selectionModel().isSelected(index):
            self.setCurrentIndex(index)
        place = self.viewport().mapToGlobal(self.visualRect(index).center()) if by_key else event.globalPos()
        self.menu_requested.emit(str(index.data(Role.ID)), place)

    @property
    def selected_ids(self) -> list[str]:
        """The posts that are chosen, in their order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        model = self.model()
        return [str(model.index(row, 0).data(Role.ID)) for row in rows]

    def select_rows(self, rows: Sequence[int]) -> None:
        """Choose these as well."""
        selection = QItemSelection()
        for row in rows:
            index = self.model().index(row, 0)
            selection.select(index, index)
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def selectionChanged(self, on: QItemSelection, off: QItemSelection) -> None:
        super().selectionChanged(on, off)
        self._soon.start()

    def reset(self) -> None:
        super().reset()
        self._soon.start()

    @Slot()
    def _tell_selected(self) -> None:
        self.selected.emit(self.selected_ids)

    @Slot()
    def _fit(self) -> None:
        theme = theme_of(self)
        # The bar's room is kept free whether it shows or not, so that showing it moves nothing.
        width = max(1, self.width() - self.verticalScrollBar().sizeHint().width() - 1)
        columns = max(1, width // theme.px(_LEAST_WIDTH_PX))
        title = QFontMetrics(theme.font(TEXT_PX, 600)).height() * (_LINES - 1)
        detail = QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(2)
        height = theme.px(_PICTURE_PX + _GAP_PX + 9 + 3 + 12) + title + detail
        self.set_cells(columns, QSize(width // columns, height))


def _details(index: _Index) -> str:
    return " · ".join(part for part in (index.data(Role.DETAIL), index.data(Role.RIGHT)) if part)


def _with_ends(shown: Excerpt) -> str:
    before, after = shown.cut
    return f"{'… ' if before else ''}{shown.text}{' …' if after else ''}"


def marked_in(
    line: str, marks: frozenset[str], font: QFont, place: QRect, direction: Qt.LayoutDirection
) -> list[QRect]:
    """Where these words (in small letters) stand in a line that is drawn in `place`; nothing where letters run to the left."""
    if not marks or direction == Qt.LayoutDirection.RightToLeft or any(map(_runs_left, line)):
        return []
    metrics = QFontMetrics(font)
    words = "|".join(re.escape(mark) for mark in sorted(marks, key=len, reverse=True))
    found: list[QRect] = []
    for match in re.finditer(words, line, re.IGNORECASE):
        start, end = (metrics.horizontalAdvance(line[:at]) for at in match.span())
        found.append(QRect(place.left() + start, place.top(), end - start, place.height()))
    return found


def _runs_left(letter: str) -> bool:
    return unicodedata.bidirectional(letter) in ("R", "AL")


def covering(picture: QPixmap, area: QRectF) -> QRectF:
    """The part of the picture that fills `area` without stretching, from its middle."""
    share = min(picture.width() / area.width(), picture.height() / area.height())
    width, height = area.width() * share, area.height() * share
    return QRectF((picture.width() - width) / 2, (picture.height() - height) / 2, width, height)
