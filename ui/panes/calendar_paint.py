"""How a cell of the calendar is painted: time, state, first words, a small picture; hatched while it is not ready."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ui.bridge.thumbnails import Thumbnails
from ui.kit.lines import clamp
from ui.kit.paint import box, draw_line, focus_ring, mirrored, put
from ui.panes.calendar_model import ITEM, Item, WeekModel
from ui.panes.calendar_words import beside, state_of, state_said
from ui.panes.library_cards import covering
from ui.theme.icons import STATE_ICONS, pixmap
from ui.theme.marks import finding_pixmap
from ui.theme.theme import SMALL_PX, Theme, theme_of

_Index = QModelIndex | QPersistentModelIndex
GAP_PX, SIDE_PX, OVER_PX, LINE_PX, CORNER_PX = 3, 8, 6, 1, 6
PICTURE_PX, PICTURE_FROM_PX = 30, 132
"""A picture's side, and how wide a cell has to be to show one."""


def row_height(theme: Theme) -> int:
    """How high a cell is: a line for its time, two for its words, one for its state."""
    line = QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(LINE_PX)
    return 4 * line + 2 * theme.px(OVER_PX) + 2 * theme.px(GAP_PX)


class CalendarCells(QStyledItemDelegate):
    """Paints the items of a `WeekModel`. `target` is the day and the account where what is dragged would go."""

    def __init__(self, model: WeekModel, thumbs: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._thumbs = model, thumbs
        self.target: tuple[int, str] | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        theme, item = theme_of(self), index.data(ITEM)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        line, target = self._model.line_of(index.row()), self.target
        aimed = target is not None and line is not None and target == (index.column(), line.channel.id)
        # What is chosen is seen by its card alone, not by the ground that Qt paints under it.
        painter.fillRect(option.rect, theme.color("blue_tint" if aimed else "surface"))
        gap = theme.px(GAP_PX)
        card = option.rect.adjusted(gap, gap, -gap, -gap)
        if self._model.ends(index.row()):
            edge = QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1)
            painter.fillRect(edge, theme.color("hairline"))
            card.adjust(0, 0, 0, -1)
        if item is not None and item.cell is not None:
            self._paint_post(painter, theme, option, card, item)
        elif item is not None:
            self._paint_dashed(painter, theme, option, card, item)
        view = self.parent()
        if option.state & QStyle.StateFlag.State_HasFocus and getattr(view, "shows_focus", False):
            focus_ring(painter, theme, card.adjusted(-1, -1, 1, 1), theme.px(CORNER_PX))
        painter.restore()

    def _paint_post(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, card: QRect, item: Item
    ) -> None:
        assert item.cell is not None
        entry, direction = item.cell.entry, option.direction
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        corner = theme.px(CORNER_PX)
        fill = theme.color("selection" if selected else "hover" if hovered else "raised")
        box(painter, card, corner, fill=fill)
        if not item.cell.is_ready:
            self._hatch(painter, theme, card, corner)
        box(painter, card, corner, edge=theme.color("blue" if selected else "hairline"))
        ink, soft = theme.color("ink"), theme.color("ink" if selected else "ink-soft")
        room = card.adjusted(theme.px(SIDE_PX), theme.px(OVER_PX), -theme.px(SIDE_PX), -theme.px(OVER_PX))
        high = QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(LINE_PX)

        right = self._paint_notice(
            painter, theme, card, QRect(room.left(), room.top(), room.width(), high), item, direction
        )
        if entry.series:
            right -= theme.px(15)
            picture = pixmap(theme, "repeat", "ink-soft", 12)
            put(painter, picture, mirrored(QRect(right, room.top(), theme.px(12), high), card, direction))
        painter.setFont(theme.font(SMALL_PX, 600, tabular=True))
        painter.setPen(ink)
        time = f"{item.at:%H:%M}"
        width = painter.fontMetrics().horizontalAdvance(time)
        draw_line(painter, mirrored(QRect(room.left(), room.top(), width + 1, high), card, direction), time, direction)
        if self._model.second:
            painter.setFont(theme.font(SMALL_PX, tabular=True))
            painter.setPen(soft)
            left = room.left() + width + theme.px(6)
            there = beside(item.at, item.line.zone, self._model.second)
            draw_line(painter, mirrored(QRect(left, room.top(), right - left, high), card, direction), there, direction)

        words_right = room.right()
        look = self._model.look(entry.post)
        if look is not None and look.picture and card.width() >= theme.px(PICTURE_FROM_PX):
            side = theme.px(PICTURE_PX)
            words_right -= side + theme.px(6)
            place = QRect(room.right() + 1 - side, room.top() + high + theme.px(2), side, side)
            self._paint_picture(painter, theme, mirrored(place, card, direction), self._thumbs.get(look.picture))
        middle = QRect(room.left(), room.top() + high, words_right - room.left() + 1, high)
        font = theme.font(SMALL_PX, 500)
        painter.setFont(font)
        painter.setPen(ink)
        for at, words in enumerate(clamp(self._model.title(item), font, middle.width(), 2)[0]):
            draw_line(painter, mirrored(middle.translated(0, at * high), card, direction), words, direction)
        last = middle.translated(0, 2 * high)
        last.setRight(room.right())
        state = pixmap(theme, STATE_ICONS[state_of(entry)], "ink" if selected else "ink-soft", 13)
        put(painter, state, mirrored(QRect(last.left(), last.top(), theme.px(13), high), card, direction))
        last.setLeft(last.left() + theme.px(18))
        painter.setFont(theme.font(SMALL_PX))
        painter.setPen(soft)
        draw_line(painter, mirrored(last, card, direction), self._foot(item), direction)

    @staticmethod
    def _paint_notice(
        painter: QPainter, theme: Theme, card: QRect, line: QRect, item: Item, direction: Qt.LayoutDirection
    ) -> int:
        """A mark at the end of a line where something is worth a look; up to where the rest of the line is free."""
        right = line.right() + 1
        if item.notices:
            right -= theme.px(13)
            place = QRect(right, line.top(), theme.px(13), line.height())
            put(painter, finding_pixmap(theme, "warning", 12), mirrored(place, card, direction))
        return right

    def _foot(self, item: Item) -> str:
        assert item.cell is not None
        entry = item.cell.entry
        writer = self._model.writer(item.cell) if entry.state in ("idea", "draft") else ""
        return f"{state_said(entry)} · {writer}" if writer else state_said(entry)

    def _paint_dashed(
        self, painter: QPainter, theme: Theme, option: QStyleOptionViewItem, card: QRect, item: Item
    ) -> None:
        """A free time, or one that a series plans."""
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        corner, direction = theme.px(CORNER_PX), option.direction
        if selected or hovered:
            box(painter, card, corner, fill=theme.color("selection" if selected else "hover"))
        box(painter, card, corner, edge=theme.color("outline" if selected or hovered else "hairline"), dashed=True)
        high = QFontMetrics(theme.font(SMALL_PX)).height() + theme.px(LINE_PX)
        room = card.adjusted(theme.px(SIDE_PX), theme.px(OVER_PX), -theme.px(SIDE_PX), -theme.px(OVER_PX))
        painter.setFont(theme.font(SMALL_PX, tabular=True))
        painter.setPen(theme.color("ink" if selected else "ink-soft"))
        icon = "repeat" if item.planned is not None else "plus"
        if item.planned is None:
            room.moveTop(card.top() + (card.height() - high) // 2)
        put(
            painter,
            pixmap(theme, icon, "ink" if selected else "ink-soft", 12),
            mirrored(QRect(room.left(), room.top(), theme.px(12), high), card, direction),
        )
        right = self._paint_notice(
            painter, theme, card, QRect(room.left(), room.top(), room.width(), high), item, direction
        )
        left = room.left() + theme.px(17)
        line = QRect(left, room.top(), right - left, high)
        words = f"{item.at:%H:%M}"
        whole = f"{words} {self._model.title(item)}"
        if item.planned is None and painter.fontMetrics().horizontalAdvance(whole) <= line.width():
            words = whole
        draw_line(painter, mirrored(line, card, direction), words, direction)
        if item.planned is not None:
            below = QRect(room.left(), room.top() + high, room.width(), high)
            draw_line(painter, mirrored(below, card, direction), self._model.title(item), direction)

    def _hatch(self, painter: QPainter, theme: Theme, card: QRect, corner: float) -> None:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(card).adjusted(1, 1, -1, -1), corner - 1, corner - 1)
        painter.setClipPath(path)
        painter.setOpacity(0.55)
        painter.fillRect(card, QBrush(theme.color("hairline"), Qt.BrushStyle.BDiagPattern))
        painter.restore()

    def _paint_picture(self, painter: QPainter, theme: Theme, place: QRect, picture: QPixmap | None) -> None:
        painter.save()
        path = QPainterPath()
        path.addRoundedRect(QRectF(place), theme.px(4), theme.px(4))
        painter.setClipPath(path)
        painter.fillRect(place, theme.color("sunken"))
        if picture is not None and not picture.isNull():
            area = QRectF(place)
            painter.drawPixmap(area, picture, covering(picture, area))
        painter.restore()
