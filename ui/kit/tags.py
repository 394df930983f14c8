"""A field of chips: a comma or Enter makes one, Backspace takes the last away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QWidget
from shiboken6 import isValid

from ui.kit.field import Field
from ui.kit.flow import FlowLayout
from ui.kit.focus import FocusVisible
from ui.kit.paint import CORNER_PX, box, draw_line, focus_ring, painting, put
from ui.kit.rows import Row
from ui.kit.suggest import Suggestions
from ui.theme.icons import pixmap
from ui.theme.theme import SMALL_PX, theme_of

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ERASE = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete)
_MOST_OFFERED = 12


class _Chip(FocusVisible, QPushButton):
    """One tag; a click, Delete or Backspace takes it away."""

    removed = Signal(str)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.tag = text
        self.setAccessibleName(self.tr("Remove %1").replace("%1", text))
        self.setToolTip(self.accessibleName())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFont(theme_of(self).font(SMALL_PX, 500))
        self.clicked.connect(self._remove)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.tag) + theme.px(32), max(theme.px(24), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(48), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ERASE:
            self._remove()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), theme.px(6), fill=theme.color("selection" if self.underMouse() else "blue-tint"))
            cross = theme.px(12)
            rtl = self.isRightToLeft()
            cross_left = theme.px(7) if rtl else self.width() - cross - theme.px(7)
            put(painter, pixmap(theme, "x", "ink-soft", 12), QRect(cross_left, 0, cross, self.height()))
            painter.setPen(theme.color("ink"))
            before, after = (theme.px(22), theme.px(8)) if rtl else (theme.px(8), theme.px(22))
            draw_line(painter, self.rect().adjusted(before, 0, -after, 0), self.tag, self.layoutDirection())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), theme.px(6))

    @Slot()
    def _remove(self) -> None:
        self.removed.emit(self.tag)


class _Holder(QWidget):
    """The field's edge around chips and words."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.flow = FlowLayout(self, spacing=4)
        self.flow.setContentsMargins(5, 4, 5, 4)
        self.line = QLineEdit(self)
        self.line.setProperty("bare", "true")
        self.line.setMinimumWidth(theme_of(self).px(90))
        self.flow.addWidget(self.line)
        self.setFocusProxy(self.line)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.line.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            wrong = self.property("wrong") == "true"
            edge = theme.color("red" if wrong else "outline")
            box(painter, self.rect(), theme.px(CORNER_PX - 1), fill=theme.color("surface"), edge=edge)
            if self.line.hasFocus():
                focus_ring(painter, theme, self.rect(), theme.px(CORNER_PX - 1))


class TagField(Field):
    """Short words as chips. Signal: `changed(object)`, the tuple of tags. Those that are known complete what is typed."""

    changed = Signal(object)

    def __init__(self, label: str, help_text: str = "", parent: QWidget | None = None) -> None:
        self._holder = _Holder()
        super().__init__(label, self._holder, help_text, parent)
        self._line = self._holder.line
        self._line.setAccessibleName(label.replace("&", ""))
        self._line.setAccessibleDescription(self.tr("A comma or Enter adds it"))
        self._chips: list[_Chip] = []
        self._known: tuple[str, ...] = ()
        self._offered: Suggestions | None = None
        self._line.installEventFilter(self)
        self._line.textEdited.connect(self._edited)
        self._line.editingFinished.connect(self._take_typed)

    def set_placeholder(self, words: str) -> None:
        """Say in the field what may be typed there."""
        self._line.setPlaceholderText(words)

    def set_known(self, tags: Sequence[str]) -> None:
        """What is offered while one types."""
        self._known = tuple(tags)

    @property
    def value(self) -> tuple[str, ...]:
        """The tags, without what is still being typed."""
        return tuple(chip.tag for chip in self._chips)

    def set_value(self, tags: Sequence[str]) -> None:
        """Show these tags without a signal."""
        while self._chips:
            self._drop(self._chips[0])
        for tag in tags:
            self._put(tag)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line:
            if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._holder.update()
                self._offer_nothing()
            elif event.type() == QEvent.Type.KeyPress:
                assert isinstance(event, QKeyEvent)
                if self._offered is not None and self._offered.take_key(event):
                    return True
                if event.key() in _ENTER and self._line.text().strip():
                    self._take_typed()
                    return True
                if event.key() == Qt.Key.Key_Backspace and not self._line.text() and self._chips:
                    self._remove(self._chips[-1].tag)
                    return True
        return super().eventFilter(watched, event)

    @Slot(str)
    def _edited(self, text: str) -> None:
        if "," in text:
            self._take_typed()
        elif self._known:
            self._offer(text.strip().casefold())

    def _offer(self, typed: str) -> None:
        fitting = [one for one in self._known if typed and typed in one.casefold() and one not in self.value]
        fitting.sort(key=lambda one: not one.casefold().startswith(typed))
        if self._offered is None:
            self._offered = Suggestions(self._line.accessibleName(), self._line)
            self._offered.chosen.connect(self._take_offered)
        self._offered.offer([Row(id=one, title=one) for one in fitting[:_MOST_OFFERED]], self._line.rect())

    def _offer_nothing(self) -> None:
        if self._offered is not None and isValid(self._offered):
            self._offered.close_list()

    @Slot(str)
    def _take_offered(self, tag: str) -> None:
        self._line.setText(tag)
        self._take_typed()

    @Slot()
    def _take_typed(self) -> None:
        self._offer_nothing()
        typed = [tag.strip() for tag in self._line.text().split(",")]
        self._line.clear()
        fresh = [tag for tag in typed if tag and self._put(tag)]
        if fresh:
            self.changed.emit(self.value)

    def _put(self, tag: str) -> bool:
        if tag in self.value:
            return False
        chip = _Chip(tag, self._holder)
        chip.removed.connect(self._remove)
        self._holder.flow.insert(len(self._chips), chip)
        self._chips.append(chip)
        QWidget.setTabOrder(chip, self._line)
        chip.show()
        self._holder.updateGeometry()
        return True

    @Slot(str)
    def _remove(self, tag: str) -> None:
        chip = next((item for item in self._chips if item.tag == tag), None)
        if chip is None:
            return
        self._drop(chip)
        self._line.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit(self.value)

    def _drop(self, chip: _Chip) -> None:
        self._chips.remove(chip)
        self._holder.flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        self._holder.updateGeometry()
