"""What can be done with words that were just marked, at the words."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.kit.buttons import SecondaryButton
from ui.kit.paint import box, painting
from ui.theme.theme import theme_of


class SelectionBar(QWidget):
    """Two buttons that float under words that were just marked."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.comment = SecondaryButton(self.tr("Comment"), self, small=True, icon_name="message-square")
        self.suggest = SecondaryButton(self.tr("Suggest"), self, small=True, icon_name="pencil")
        self.comment.setToolTip(self.tr("C"))
        self.suggest.setToolTip(self.tr("S"))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(4)
        row.addWidget(self.comment)
        row.addWidget(self.suggest)
        for one in (self.comment, self.suggest):
            one.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def open_under(self, text: QWidget, point: QPoint, *, with_words: bool) -> None:
        """Show it under a point of `text`; other words only for words that stand."""
        self.suggest.setVisible(with_words)
        self.adjustSize()
        parent = self.parentWidget()
        at = text.mapTo(parent, point)
        left = min(max(8, at.x() - self.width() // 2), parent.width() - self.width() - 8)
        top = min(at.y() + 6, parent.height() - self.height() - 8)
        self.move(left, top)
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), 8, fill=theme.color("raised"), edge=theme.color("outline"))
