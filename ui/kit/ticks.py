"""Boxes to tick: one with a line that explains it, and several of several."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QStyle, QStyleOptionButton, QVBoxLayout, QWidget

from ui.kit.field import Field
from ui.kit.paint import painting
from ui.kit.text import note, plain_tip
from ui.theme.theme import theme_of

_LEAST_PX = 160
"""A box keeps so much of its words."""


class Tick(QWidget):
    """One box to tick with a line that explains it. Signal: `changed()` by a person."""

    changed = Signal()

    def __init__(self, text: str, explanation: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = _Box(text, self)
        self.box.setAccessibleDescription(explanation)
        self._words = note(explanation, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.box)
        column.addWidget(self._words)
        self.box.clicked.connect(self._clicked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit()

    @Slot()
    def _dress(self) -> None:
        self._words.setContentsMargins(theme_of(self).px(24), 0, 0, 0)


class _Box(QCheckBox):
    """A box whose words end in "…" when the room is short; the whole is its tooltip then."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        whole = self.sizeHint()
        return QSize(min(whole.width(), theme_of(self).px(_LEAST_PX)), whole.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = self._shown().replace("&", "&&")
        with painting(self) as painter:
            self.style().drawControl(QStyle.ControlElement.CE_CheckBox, option, painter, self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self._words()
        self.setToolTip(plain_tip(whole) if self._shown() != whole else "")

    def _words(self) -> str:
        return self.text().replace("&&", "&")

    def _shown(self) -> str:
        """The words as far as there is room for them."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        room = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxContents, option, self)
        return self.fontMetrics().elidedText(self._words(), Qt.TextElideMode.ElideRight, room.width())


class CheckList(Field):
    """Several of several. Signal: `changed(object)` with the ids ticked, in the order offered."""

    changed = Signal(object)

    def __init__(
        self,
        label: str,
        choices: Sequence[tuple[str, ...]] = (),
        help_text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._holder = QWidget()
        super().__init__(label, self._holder, help_text, parent)
        self._column = QVBoxLayout(self._holder)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._boxes: dict[str, QCheckBox] = {}
        self._shown: list[QWidget] = []
        self.set_choices(choices)

    @property
    def value(self) -> tuple[str, ...]:
        """The ids ticked."""
        return tuple(choice_id for choice_id, box in self._boxes.items() if box.isChecked())

    def set_choices(self, choices: Sequence[tuple[str, ...]], value: Sequence[str] = ()) -> None:
        """Offer these: id and words, and a line that explains them where a third part is given."""
        for one in self._shown:
            one.hide()
            one.deleteLater()
        self._boxes.clear()
        self._shown.clear()
        for choice_id, text, *explanation in choices:
            tick = Tick(text, explanation[0], self._holder) if explanation else None
            box = self._boxes[choice_id] = tick.box if tick is not None else _Box(text, self._holder)
            box.setChecked(choice_id in value)
            box.clicked.connect(self._clicked)
            self._shown.append(tick or box)
            self._column.addWidget(tick or box)

    def set_value(self, ids: Sequence[str]) -> None:
        """Tick these without a signal."""
        for choice_id, box in self._boxes.items():
            box.setChecked(choice_id in ids)

    @Slot()
    def _clicked(self) -> None:
        self.changed.emit(self.value)
