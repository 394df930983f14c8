"""Words of a post as a network shows them: links in colour, folded where the network folds, objections underlined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from editorial.model.finding import Level
from ui.kit.focus import FocusVisible
from ui.kit.lines import begins_at_right
from ui.kit.paint import TARGET_PX, box, painting
from ui.panes.preview_skin import Skin
from ui.theme.marks import MARK_TOKENS

LINE_PARTS = 1.22
TEXT_PX = 13.0
_ELLIPSIS = "… "
_LINES = {"error": Qt.PenStyle.SolidLine, "warning": Qt.PenStyle.DashLine, "suggestion": Qt.PenStyle.DotLine}


@dataclass(frozen=True, slots=True)
class TextMark:
    """An objection's place, in UTF-16 units."""

    start: int
    end: int
    level: Level


class MoreButton(FocusVisible, QPushButton):
    """“more”, in the network's colours, at the end of the last line that is shown."""

    def __init__(self, text: str, skin: Skin, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._skin = skin
        self.setFont(skin.font(TEXT_PX, 500))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        least = self._skin.theme.px(TARGET_PX)
        return QSize(max(least, metrics.horizontalAdvance(self.text()) + 8), max(least, metrics.height()))

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(self._skin.color("blue"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
            if self.shows_focus:
                box(painter, self.rect(), 5, edge=self._skin.color("focus"), width=2)


class PostText(QLabel):
    """A label to a screen reader, which reads all of it; painted, never read as markup. Signal: `unfolded()`.

    `coloured` are pairs of start and end, `marks` objections, `fold` where the rest is hidden; all in UTF-16 units.
    """

    unfolded = Signal()

    def __init__(
        self,
        text: str,
        skin: Skin,
        parent: QWidget,
        *,
        px: float = TEXT_PX,
        weight: int = 400,
        color: str = "ink",
        coloured: Sequence[tuple[int, int]] = (),
        marks: Sequence[TextMark] = (),
        fold: int | None = None,
        fold_lines: int | None = None,
        more: str = "",
    ) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self._skin, self._color = skin, color
        self._coloured, self._marks = tuple(coloured), tuple(marks)
        self._fold, self._fold_lines = fold, fold_lines
        self._made: tuple[int, QTextLayout, float] | None = None
        self.setFont(skin.font(px, weight))
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.more = MoreButton(more, skin, self) if more and (fold is not None or fold_lines) else None
        if self.more is not None:
            self.more.setAccessibleDescription(self.tr("Shows the rest of the text"))
            self.more.clicked.connect(self._clicked)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._laid(width)[1]
        return max(1, round(height)) + (2 if self._marks else 0) + self._below(width)

    def sizeHint(self) -> QSize:
        # Qt asks for a size before it knows the width; the layout then goes by heightForWidth.
        wide = self.width() if self.width() > 1 else self._skin.px(240)
        return QSize(wide, self.heightForWidth(wide))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._skin.px(40), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        self._place_more()

    def paintEvent(self, event: QPaintEvent) -> None:
        layout = self._laid(self.width())[0]
        with painting(self) as painter:
            painter.setPen(self._skin.color(self._color))
            layout.draw(painter, QPointF(0, 0), [], QRectF(event.rect()))
            self._paint_marks(painter, layout)

    @property
    def is_folded(self) -> bool:
        """Whether some of the text is hidden now."""
        return self._shown_end(self.width()) < len(self._units())

    @Slot()
    def _clicked(self) -> None:
        self.unfold()
        self.unfolded.emit()

    def unfold(self) -> None:
        """Show all of it."""
        self._fold = self._fold_lines = None
        self._made = None
        if self.more is not None:
            self.more.hide()
        self.updateGeometry()
        self.update()

    # -- lines ---------------------------------------------------------------------------------------------------------

    def _units(self) -> bytes:
        return self.text().encode("utf-16-le", "surrogatepass")[::2]

    def _laid(self, width: int) -> tuple[QTextLayout, float]:
        if self._made is None or self._made[0] != width:
            layout, height = self._lay(width)
            self._made = (width, layout, height)
        return self._made[1], self._made[2]

    def _lay(self, width: int) -> tuple[QTextLayout, float]:
        words = self.text()
        if self._fold is not None:
            words = _first_units(words, self._fold).rstrip(" \n.") + _ELLIPSIS
        layout, height, ends = self._lines(words, width)
        if self._fold_lines and len(ends) > self._fold_lines:
            self._line_end = ends[self._fold_lines - 1]
            words = _first_units(self.text(), max(0, self._line_end - len(_ELLIPSIS) - 6)).rstrip() + _ELLIPSIS
            layout, height, ends = self._lines(words, width)
        elif self._fold is None:
            self._line_end = len(words)
        return layout, height

    _line_end = 0

    def _shown_end(self, width: int) -> int:
        if self._fold is not None:
            return self._fold
        if self._fold_lines:
            self._laid(width)
            return min(self._line_end, len(self._units()))
        return len(self._units())

    def _lines(self, words: str, width: int) -> tuple[QTextLayout, float, list[int]]:
        layout = QTextLayout(words.replace("\n", "\u2028"), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if begins_at_right(words):
            # Qt would order the letters of itself, but leave the lines at the left.
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        formats: list[QTextLayout.FormatRange] = []
        for start, end in self._coloured:
            one = QTextLayout.FormatRange()
            one.start, one.length = start, end - start
            look = QTextCharFormat()
            look.setForeground(self._skin.color("blue"))
            one.format = look
            formats.append(one)
        layout.setFormats(formats)
        layout.beginLayout()
        top, ends = 0.0, []
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top + line.height() * (LINE_PARTS - 1) / 2))
            top += line.height() * LINE_PARTS
            ends.append(line.textStart() + line.textLength())
        layout.endLayout()
        return layout, top, ends

    # -- what lies over and behind it ----------------------------------------------------------------------------------

    def _below(self, width: int) -> int:
        """Room for “more” on a line of its own, where the last line is full."""
        if self.more is None or self._shown_end(width) >= len(self._units()):
            return 0
        last = self._last_line(width)
        return 0 if last.width() + self.more.sizeHint().width() <= width else self.more.sizeHint().height()

    def _last_line(self, width: int) -> QRectF:
        layout = self._laid(width)[0]
        return layout.lineAt(layout.lineCount() - 1).naturalTextRect() if layout.lineCount() else QRectF()

    def _place_more(self) -> None:
        if self.more is None:
            return
        folded = self.is_folded
        self.more.setVisible(folded)
        if not folded:
            return
        size, last = self.more.sizeHint(), self._last_line(self.width())
        rtl = last.left() > 1 and last.right() >= self.width() - 2
        if self._below(self.width()):
            left = self.width() - size.width() if rtl else 0
            top = round(last.bottom())
        else:
            left = round(last.left()) - size.width() if rtl else round(last.right())
            top = round(last.center().y() - size.height() / 2)
        self.more.setGeometry(left, top, size.width(), size.height())

    def _paint_marks(self, painter: QPainter, layout: QTextLayout) -> None:
        end_shown = self._shown_end(self.width())
        for mark in self._marks:
            pen = QPen(self._skin.color(MARK_TOKENS[mark.level]), 1.6, _LINES[mark.level])
            painter.setPen(pen)
            for at in range(layout.lineCount()):
                line = layout.lineAt(at)
                first = max(mark.start, line.textStart())
                last = min(mark.end, line.textStart() + line.textLength(), end_shown)
                if last <= first:
                    continue
                left, right = line.cursorToX(first), line.cursorToX(last)
                left, right = (one[0] if isinstance(one, tuple) else one for one in (left, right))
                foot = line.y() + line.ascent() + 3
                if mark.level == "error":
                    _wave(painter, min(left, right), max(left, right), foot)
                else:
                    painter.drawLine(QPointF(min(left, right), foot), QPointF(max(left, right), foot))


def _wave(painter: QPainter, left: float, right: float, foot: float) -> None:
    points = [QPointF(left, foot)]
    up, x = True, left
    while x < right:
        x = min(right, x + 2.5)
        points.append(QPointF(x, foot + (2 if up else 0)))
        up = not up
    painter.drawPolyline(points)


def _first_units(text: str, units: int) -> str:
    return text.encode("utf-16-le", "surrogatepass")[: 2 * units].decode("utf-16-le", "ignore")
