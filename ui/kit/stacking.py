"""Words with buttons beside them; where there is no room for both, the buttons stand under the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.theme.theme import theme_of


class Stacking(QObject):
    """Serves a widget whose own layout, or a part of it, is `box`: words first, then the widget that holds the `buttons`.

    `words_px` is what the words need at least beside the buttons, before the letters' scale.
    """

    def __init__(self, widget: QWidget, box: QBoxLayout, buttons: QWidget, words_px: float) -> None:
        super().__init__(widget)
        self._widget, self._box, self._buttons, self._words_px = widget, box, buttons, words_px
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        margins = self._widget.contentsMargins()
        layout = self._widget.layout()
        if layout is not None:
            margins += layout.contentsMargins()
        room = self._widget.width() - margins.left() - margins.right() - self._box.spacing()
        wide = room - self._buttons.sizeHint().width() >= theme_of(self._widget).px(self._words_px)
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._box.setDirection(across if wide else down)
