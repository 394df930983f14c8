"""The counter under the text: how much of a network's room is used."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.kit.paint import painting
from ui.kit.text import ElidedLabel, Label
from ui.theme.theme import theme_of


class _Bar(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.share, self.over, self.fold = 0.0, False, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(150), theme_of(self).px(4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(40), theme_of(self).px(4))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            room = QRectF(self.rect())
            radius = room.height() / 2
            painter.setBrush(theme.color("hairline"))
            painter.drawRoundedRect(room, radius, radius)
            used = room.width() * min(1.0, self.share)
            if used > 0:
                left = room.width() - used if self.isRightToLeft() else 0
                painter.setBrush(theme.color("red" if self.over else "blue"))
                painter.drawRoundedRect(QRectF(left, 0, max(used, room.height()), room.height()), radius, radius)
            if 0 < self.fold < 1:
                at = room.width() * (1 - self.fold if self.isRightToLeft() else self.fold)
                painter.setBrush(theme.color("surface"))
                painter.drawRect(QRectF(at - 2, 0, 4, room.height()))
                painter.setBrush(theme.color("ink-soft"))
                painter.drawRect(QRectF(at - 0.75, 0, 1.5, room.height()))


class _Words(ElidedLabel):
    """What follows the figure; where there is no room for it, the bare limit."""

    short = ""

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        words = self.fontMetrics().horizontalAdvance(self.short) if self.short else 0
        return QSize(max(least.width(), words), least.height())

    def written(self) -> str:
        fits = not self.short or self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        return self.text() if fits else self.short


class CounterBar(QWidget):
    """ "333 of 280 as X counts" and a thin bar under it, both red when the text is too long; a mark on the bar is the fold."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = Label("", self, weight=600, tabular=True)
        self._words = _Words("", self, color="ink-soft")
        self._bar = _Bar(self)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self._count)
        row.addWidget(self._words)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addLayout(row)
        column.addWidget(self._bar)

    def set_count(
        self,
        count: int,
        limit: int | None,
        words: str,
        *,
        short: str = "",
        fits: bool | None = None,
        fold: int | None = None,
    ) -> None:
        """Show a count; `words` is what follows it ("of 280 as X counts"), `short` where there is no room for that; without
        it, the bare limit. Without a limit there is no bar. `fold` is the count behind which a reader must click for more."""
        over = (limit is not None and count > limit) if fits is None else not fits
        shown = self.locale().toString(count)
        self._count.setText(shown)
        self._count.set_color("red" if over else "ink")
        self._words.short = short or (f"/ {self.locale().toString(limit)}" if limit is not None else "")
        self._words.setText(words)
        self._bar.setVisible(limit is not None)
        self._bar.share = count / limit if limit else 0.0
        self._bar.over = over
        self._bar.fold = fold / limit if fold and limit else 0.0
        self._bar.update()
        said = f"{shown} {words}"
        self.setAccessibleName(self.tr("%1, too long").replace("%1", said) if over else said)
