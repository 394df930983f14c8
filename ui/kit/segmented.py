"""A switch of two or three parts, of which one is always on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QRadioButton, QSizePolicy, QWidget

from ui.kit.focus import FocusVisible
from ui.kit.paint import CONTROL_PX, CORNER_PX, box, focus_ring, painting
from ui.theme.theme import TEXT_PX, theme_of

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent


class _Part(FocusVisible, QRadioButton):
    """One part; a radio button to the keyboard and to a screen reader."""

    def __init__(self, part_id: str, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.part_id = part_id
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(words.width() + 2 * theme.px(10), max(theme.px(CONTROL_PX - 2), words.height() + theme.px(6)))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            radius = theme.px(CORNER_PX - 1)
            if self.isChecked():
                box(painter, self.rect(), radius, fill=theme.color("sunken"))
            elif self.underMouse():
                box(painter, self.rect(), radius, fill=theme.color("hover"))
            painter.setPen(theme.color("ink" if self.isChecked() else "ink-soft"))
            if not self.isEnabled():
                painter.setPen(theme.color("ink-faint"))
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic), self.text())
            if self.shows_focus:
                focus_ring(painter, theme, self.rect(), radius)


class Segmented(QWidget):
    """A switch. Signal: `changed(str)` with the part's id, when a person changed it.

    `parts` are pairs of id and words; the first is on unless `current` says otherwise.
    """

    changed = Signal(str)

    def __init__(
        self, name: str, parts: Sequence[tuple[str, str]], current: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._parts: dict[str, _Part] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(1, 1, 1, 1)
        row.setSpacing(0)
        for part_id, text in parts:
            part = self._parts[part_id] = _Part(part_id, text, self)
            self._group.addButton(part)
            row.addWidget(part, 1)
        self._parts[current or parts[0][0]].setChecked(True)
        self._mind_tab()
        self._group.buttonClicked.connect(self._clicked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @property
    def current(self) -> str:
        """The id of the part that is on."""
        return next(part_id for part_id, part in self._parts.items() if part.isChecked())

    def set_current(self, part_id: str) -> None:
        """Switch without a signal."""
        self._parts[part_id].setChecked(True)
        self._mind_tab()

    def set_text(self, part_id: str, text: str) -> None:
        """Give a part other words, for instance a count."""
        self._parts[part_id].setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft and event.key() in (
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
        ):
            step = -step
        parts = list(self._parts.values())
        target = parts[(list(self._parts).index(self.current) + step) % len(parts)]
        target.setFocus(Qt.FocusReason.TabFocusReason)
        target.click()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with painting(self) as painter:
            box(painter, self.rect(), theme.px(CORNER_PX), edge=theme.color("outline"))

    @Slot(QAbstractButton)
    def _clicked(self, part: QAbstractButton) -> None:
        assert isinstance(part, _Part)
        self._mind_tab()
        self.changed.emit(part.part_id)

    def _mind_tab(self) -> None:
        """Tab goes to the part that is on, whoever switched it on."""
        for part in self._parts.values():
            part.setFocusPolicy(Qt.FocusPolicy.StrongFocus if part.isChecked() else Qt.FocusPolicy.ClickFocus)

    @Slot()
    def _dress(self) -> None:
        for part in self._parts.values():
            part.setFont(theme_of(self).font(TEXT_PX, 500))
            part.updateGeometry()
        self.update()
