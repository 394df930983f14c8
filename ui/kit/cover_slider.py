"""A frame of a video and a slider under it: the cover is chosen by looking."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSlider, QVBoxLayout, QWidget

from ui.kit.buttons import IconButton
from ui.kit.framer import CutPicture
from ui.kit.text import Label
from ui.words import clock_words

STEP_MS = 100
_SOON_MS = 90


class CoverSlider(QWidget):
    """Signals: `asked(float)` for the frame at a second, a moment after the last move; `chosen(float)` when a person moved."""

    asked = Signal(float)
    chosen = Signal(float)

    def __init__(self, seconds: float, width_px: int, height_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = CutPicture(self.tr("The frame of the cover"), width_px, height_px, self)
        self.picture.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.picture.setCursor(Qt.CursorShape.ArrowCursor)
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Cover frame"))
        self.slider.setRange(0, max(0, int(seconds * 1000 / STEP_MS) - 1))
        self.slider.setSingleStep(1)
        self.slider.setPageStep(10)
        self._words = Label("", self, px=12, color="ink-soft", tabular=True)
        self.before = IconButton(self.tr("A little earlier"), "chevron-left", parent=self)
        self.behind = IconButton(self.tr("A little later"), "chevron-right", parent=self)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_SOON_MS)
        self._soon.timeout.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.before)
        row.addWidget(self.slider, 1)
        row.addWidget(self.behind)
        row.addWidget(self._words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.picture)
        column.addLayout(row)
        self.slider.valueChanged.connect(self._moved)
        self.before.clicked.connect(self._earlier)
        self.behind.clicked.connect(self._later)
        self._say()

    @property
    def second(self) -> float:
        """The second that is shown."""
        return self.slider.value() * STEP_MS / 1000

    def set_second(self, second: float) -> None:
        """Show another second, without `chosen`."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(second * 1000 / STEP_MS))
        self.slider.blockSignals(False)
        self._say()
        self._ask()

    def show_frame(self, picture: QPixmap) -> None:
        """The frame that was asked for."""
        if not picture.isNull():
            self.picture.set_picture(picture)

    @Slot()
    def _moved(self) -> None:
        self._say()
        self._soon.start()
        self.chosen.emit(self.second)

    @Slot()
    def _ask(self) -> None:
        self.asked.emit(self.second)

    @Slot()
    def _earlier(self) -> None:
        self.slider.setValue(self.slider.value() - 1)

    @Slot()
    def _later(self) -> None:
        self.slider.setValue(self.slider.value() + 1)

    def _say(self) -> None:
        tenth = f"{clock_words(self.second)}.{int(self.second * 10) % 10}"
        self._words.setText(tenth)
        self.slider.setAccessibleDescription(tenth)
