"""Tabs underlined with the blue pencil, each with the mark of its worst finding."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QTabBar, QToolButton, QWidget

from ui.kit.buttons import IconButton
from ui.kit.focus import FocusVisible
from ui.kit.paint import draw_line, focus_ring, painting, put
from ui.theme.icons import keep_icon, pixmap
from ui.theme.marks import Mark, finding_pixmap
from ui.theme.theme import TEXT_PX, theme_of

MARK_PX = 12
_GAP_PX = 22
_LEAD_PX = 3  # room for the ring of focus before the words
_MOST_PX = 220


class _Bar(FocusVisible, QTabBar):
    """Qt's tab bar, painted ours, so that keys, scrolling and screen readers work as everywhere."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.marks: dict[str, str] = {}
        self.signs: dict[str, tuple[str, str]] = {}
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for button in self.findChildren(QToolButton):
            back = button.arrowType() == Qt.ArrowType.LeftArrow
            button.setArrowType(Qt.ArrowType.NoArrow)
            button.setAutoRaise(True)
            button.setAutoFillBackground(True)
            keep_icon(button, theme_of(self), "chevron-left" if back else "chevron-right")

    def mark_of(self, index: int) -> str:
        return self.marks.get(str(self.tabData(index)), "")

    def sign_of(self, index: int) -> str:
        return self.signs.get(str(self.tabData(index)), ("", ""))[0]

    def tabSizeHint(self, index: int) -> QSize:
        theme = theme_of(self)
        metrics = QFontMetrics(theme.font(TEXT_PX, 500))
        width = metrics.horizontalAdvance(self.tabText(index))
        width += theme.px(MARK_PX + 6) * (bool(self.mark_of(index)) + bool(self.sign_of(index)))
        return QSize(min(width, theme.px(_MOST_PX)) + theme.px(_GAP_PX), max(theme.px(40), metrics.height() + 16))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.HoverMove, QEvent.Type.Leave, QEvent.Type.Enter):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        pointer = self.mapFromGlobal(self.cursor().pos()) if self.underMouse() else None
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        with painting(self) as painter:
            for index in range(self.count()):
                rect = self._words_rect(index)
                current = index == self.currentIndex()
                hovered = pointer is not None and self.tabRect(index).contains(pointer)
                painter.setFont(theme.font(TEXT_PX, 500))
                painter.setPen(theme.color("ink" if current or hovered else "ink-soft"))
                if not self.isTabEnabled(index):
                    painter.setPen(theme.color("ink-faint"))
                mark, sign = self.mark_of(index), self.sign_of(index)
                room = theme.px(MARK_PX + 6) * (bool(mark) + bool(sign))
                text_rect = rect.adjusted(room if rtl else 0, 0, 0 if rtl else -room, 0)
                draw_line(painter, text_rect, self.tabText(index), self.layoutDirection())
                side, at = theme.px(MARK_PX), 0
                for name in (mark, sign):
                    if not name:
                        continue
                    left = rect.left() + at if rtl else rect.right() + 1 - side - at
                    at += theme.px(MARK_PX + 6)
                    scale = self.devicePixelRatioF()
                    if name == mark:
                        picture = finding_pixmap(theme, _as_mark(mark), MARK_PX, scale)
                    else:
                        picture = pixmap(theme, sign, "ink-soft", MARK_PX, scale)
                    put(painter, picture, QRect(left, rect.top(), side, rect.height()))
                if current:
                    line = QRect(rect.left(), self.height() - 2, rect.width(), 2)
                    painter.fillRect(line, theme.color("blue"))
                    if self.shows_focus:
                        focus_ring(painter, theme, rect.adjusted(-_LEAD_PX, 6, _LEAD_PX + 1, -6), theme.px(6))

    def _words_rect(self, index: int) -> QRect:
        """The tab without the gap that follows it."""
        rect = self.tabRect(index)
        after = theme_of(self).px(_GAP_PX) - _LEAD_PX
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            return rect.adjusted(after, 0, -_LEAD_PX, 0)
        return rect.adjusted(_LEAD_PX, 0, -after, 0)


class Tabs(QWidget):
    """A row of tabs. Signals: `changed(str)` with the tab's id; `add_requested()` from the button behind them."""

    changed = Signal(str)
    add_requested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None, *, add_name: str = "") -> None:
        super().__init__(parent)
        self._bar = _Bar(self)
        self._bar.setAccessibleName(name)
        row = QHBoxLayout(self)
        # The first word stands on the column's edge; the ring of focus keeps its room.
        row.setContentsMargins(0, 0, 0, 1)
        row.setSpacing(4)
        row.addWidget(self._bar)
        self.add_button = IconButton(add_name, "plus", parent=self)
        self.add_button.setVisible(bool(add_name))
        self.add_button.clicked.connect(self.add_requested)
        row.addWidget(self.add_button)
        row.addStretch(1)
        self._row = row
        self._laid_out: dict[str, tuple[str, bool, bool]] = {}
        self.setFocusProxy(self._bar)
        self._bar.currentChanged.connect(self._current_changed)
        theme_of(self).changed.connect(self._dress)

    @property
    def current(self) -> str:
        """The id of the tab in front; "" when there is none."""
        return str(self._bar.tabData(self._bar.currentIndex()) or "")

    @property
    def ids(self) -> list[str]:
        """The ids from first to last."""
        return [str(self._bar.tabData(index)) for index in range(self._bar.count())]

    def add(self, tab_id: str, text: str, mark: str | None = None) -> None:
        """Add a tab at the end; `mark` is `error`, `warning`, `suggestion`, `ok` or nothing."""
        index = self._bar.addTab(text)
        self._bar.setTabData(index, tab_id)
        if index == 0:
            self.changed.emit(tab_id)
        self._bar.setTabToolTip(index, text)
        self._laid_out[tab_id] = (text, False, False)  # the bar has just done so
        self.set_mark(tab_id, mark)

    def add_at_end(self, button: QWidget) -> None:
        """Put a button at the end of the row."""
        self._row.addWidget(button)

    def remove(self, tab_id: str) -> None:
        """Take a tab away."""
        self._bar.removeTab(self.ids.index(tab_id))
        self._bar.marks.pop(tab_id, None)
        self._bar.signs.pop(tab_id, None)
        self._laid_out.pop(tab_id, None)

    def clear(self) -> None:
        """Take all tabs away."""
        while self._bar.count():
            self._bar.removeTab(0)
        self._bar.marks.clear()
        self._bar.signs.clear()
        self._laid_out.clear()

    def set_current(self, tab_id: str) -> None:
        """Bring a tab to the front."""
        self._bar.setCurrentIndex(self.ids.index(tab_id))

    def text_of(self, tab_id: str) -> str:
        """The words of a tab."""
        return self._bar.tabText(self.ids.index(tab_id))

    def set_text(self, tab_id: str, text: str) -> None:
        """Give a tab other words."""
        index = self.ids.index(tab_id)
        self._bar.setTabText(index, text)
        self._bar.setTabToolTip(index, text)
        self.set_mark(tab_id, self._bar.marks.get(tab_id))

    def set_mark(self, tab_id: str, mark: str | None) -> None:
        """Show the mark of a tab's worst finding, or none; a screen reader hears it as words."""
        index = self.ids.index(tab_id)
        self._bar.marks[tab_id] = mark or ""
        said = {
            "error": self.tr("must fix"),
            "warning": self.tr("should fix"),
            "suggestion": self.tr("consider"),
            "ok": self.tr("nothing left"),
        }
        parts = [self._bar.tabText(index), said.get(mark or "", ""), self._bar.signs.get(tab_id, ("", ""))[1]]
        self._bar.setAccessibleTabName(index, ", ".join(part for part in parts if part))
        wide = (parts[0], bool(mark), bool(parts[2]))
        if self._laid_out.get(tab_id) != wide:  # to lay all tabs out costs more than to paint them
            self._laid_out[tab_id] = wide
            self._relayout()
        self._bar.update()

    def set_sign(self, tab_id: str, icon: str, words: str) -> None:
        """Show a quiet icon that says something else about a tab, in `words` for a screen reader; none with ""."""
        if self._bar.signs.get(tab_id, ("", "")) == (icon, words):
            return
        self._bar.signs[tab_id] = (icon, words)
        index = self.ids.index(tab_id)
        text = self._bar.tabText(index)
        self._bar.setTabToolTip(index, f"{text}: {words}" if words else text)
        self.set_mark(tab_id, self._bar.marks.get(tab_id) or None)

    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(QRect(0, self.height() - 1, self.width(), 1), theme_of(self).color("hairline"))

    def _relayout(self) -> None:
        # QTabBar keeps its sizes until something it knows of changes.
        self._bar.setElideMode(Qt.TextElideMode.ElideNone)
        self._bar.setElideMode(Qt.TextElideMode.ElideRight)
        self._bar.updateGeometry()
        self._bar.update()

    @Slot(int)
    def _current_changed(self, index: int) -> None:
        tab_id = self._bar.tabData(index)
        if tab_id:
            self.changed.emit(str(tab_id))

    @Slot()
    def _dress(self) -> None:
        self._bar.setFont(theme_of(self).font(TEXT_PX, 500))
        self._relayout()


def _as_mark(mark: str) -> Mark:
    return mark  # pyright: ignore[reportReturnType]
