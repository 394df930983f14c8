"""A passage of a post with some of its words marked, as the owner of the house style sees it: words, no person."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QPaintEvent, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from editorial.model.span import Span
from ui.bridge.offsets import Offsets
from ui.kit.paint import painting
from ui.theme.theme import TEXT_PX, theme_of


class MarkedPassage(QWidget):
    """`around` with `quote` marked in it, wrapped; words that do not stand there are shown alone."""

    def __init__(self, quote: str, around: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        quote = " ".join(quote.split())
        self._text, self._mark = placed(quote, around)
        self.setAccessibleName(self._text)
        self.setAccessibleDescription(self.tr("Marked: “%1”").replace("%1", quote))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme_of(self).changed.connect(self._dress)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._laid_out(width).boundingRect().height()) + 1

    def sizeHint(self) -> QSize:
        width = max(self.width(), theme_of(self).px(200))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(80), self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(theme_of(self).color("ink-soft"))
            self._laid_out(self.width()).draw(painter, QPointF(0, 0))

    def _laid_out(self, width: int) -> QTextLayout:
        theme = theme_of(self)
        layout = QTextLayout(self._text, theme.font(TEXT_PX))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        layout.setTextOption(option)
        start, end = Offsets(self._text).to_qt(self._mark)
        if end > start:
            form = QTextCharFormat()
            form.setFontWeight(QFont.Weight.DemiBold)
            form.setForeground(theme.color("ink"))
            form.setBackground(theme.color("pressed"))
            layout.setFormats([_range(start, end - start, form)])
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, top))
            top += line.height() + 2
        layout.endLayout()
        return layout

    @Slot()
    def _dress(self) -> None:
        self.updateGeometry()
        self.update()


def placed(quote: str, around: str) -> tuple[str, Span]:
    """The words to show, and where the marked ones stand in them: the place nearest the middle."""
    starts = [at for at in range(len(around)) if quote and around.startswith(quote, at)]
    if not starts:
        return (quote, Span(0, len(quote))) if quote else (around, Span(0, 0))
    middle = (len(around) - len(quote)) / 2
    start = min(starts, key=lambda at: abs(at - middle))
    before = "" if around[:1].isupper() else "… "
    after = "" if around[-1:] in ".!?" else " …"
    return f"{before}{around}{after}", Span(len(before) + start, len(before) + start + len(quote))


def _range(start: int, length: int, form: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, form
    return made
