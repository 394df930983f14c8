"""Words on the screen that keep their size and colour through theme changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from ui.kit.paint import draw_line, painting, text_flags
from ui.theme.theme import SMALL_PX, TEXT_PX, theme_of

TITLE_PX = 20


class Label(QLabel):
    """Plain text in one of the theme's sizes and colours. It never reads markup, whatever it is given."""

    def __init__(
        self,
        text: str = "",
        parent: QWidget | None = None,
        *,
        px: float = TEXT_PX,
        weight: int = 400,
        color: str = "ink",
        wrap: bool = False,
        tabular: bool = False,
    ) -> None:
        super().__init__(parent)
        self._px, self._weight, self._color, self._tabular = px, weight, color, tabular
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setText(text)
        self._aligned = False
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def set_color(self, color: str) -> None:
        """Write in another token's colour from now on."""
        self._color = color
        self._dress()

    def setAlignment(self, alignment: Qt.AlignmentFlag) -> None:
        self._aligned = True
        super().setAlignment(alignment)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Start where the layout starts; Qt would go by the letters and tear a column apart."""
        if not self._aligned:
            super().setAlignment(text_flags(self.layoutDirection()))

    @Slot()
    def _dress(self) -> None:
        self._align()
        theme = theme_of(self)
        self.setFont(theme.font(self._px, self._weight, tabular=self._tabular))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.color(self._color))
        self.setPalette(palette)


class ElidedLabel(Label):
    """One line that ends in "…" when the room is short; the whole is its tooltip then."""

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance("…"), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            room = self.contentsRect()
            draw_line(painter, room, self.written(), self.layoutDirection())

    def written(self) -> str:
        """What is drawn, before it is cut to the room there is."""
        return self.text()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell_whole()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            self._tell_whole()
        return super().event(event)

    def _tell_whole(self) -> None:
        short = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(plain_tip(self.text()) if short else "")


def title(text: str = "", parent: QWidget | None = None) -> Label:
    """A place's or a sheet's title, 20 px semibold."""
    return Label(text, parent, px=TITLE_PX, weight=600, wrap=True)


def heading(text: str = "", parent: QWidget | None = None) -> Label:
    """A panel's or a section's heading."""
    return Label(text, parent, weight=600)


def note(text: str = "", parent: QWidget | None = None, *, wrap: bool = True) -> Label:
    """A quieter, smaller line."""
    return Label(text, parent, px=SMALL_PX, color="ink-soft", wrap=wrap)


def plain_tip(text: str) -> str:
    """User text for a tooltip, which Qt would otherwise read as markup when it looks like it."""
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if text else ""
