"""A line of words for which those that are known are offered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from shiboken6 import isValid

from ui.kit.fields import TextField
from ui.kit.rows import Row
from ui.kit.suggest import Suggestions


class SuggestField(TextField):
    """Words on one line, with those that are known offered while one types."""

    def __init__(
        self, label: str, help_text: str = "", parent: QWidget | None = None, *, placeholder: str = ""
    ) -> None:
        super().__init__(label, help_text, parent, placeholder=placeholder)
        self._known: tuple[tuple[str, str], ...] = ()
        self._offered: Suggestions | None = None
        self._name = label
        assert isinstance(self.control, QLineEdit)
        self.line = self.control
        self.line.textEdited.connect(self._offer)
        self.line.installEventFilter(self)

    def set_known(self, known: Sequence[tuple[str, str]]) -> None:
        """What is offered: pairs of words and a quiet hint beside them."""
        self._known = tuple(dict.fromkeys(known))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.line and (self._offered is None or isValid(self._offered)):
            kind = event.type()
            if kind == QEvent.Type.KeyPress:
                assert isinstance(event, QKeyEvent)
                if self._offered is not None and self._offered.take_key(event):
                    return True
                if event.key() == Qt.Key.Key_Down and not self.text:
                    self._offer("")
                    return True
            elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and self._offered is not None:
                self._offered.close_list()
        return super().eventFilter(watched, event)

    @Slot(str)
    def _offer(self, typed: str) -> None:
        wanted = typed.strip().casefold()
        fitting = [
            Row(id=words, title=words, right=hint)
            for words, hint in self._known
            if any(start.startswith(wanted) for start in (words.casefold(), *words.casefold().split()))
            and words != typed
        ]
        if self._offered is None:
            self._offered = Suggestions(self._name, self.line)
            self._offered.chosen.connect(self._take)
        self._offered.offer(fitting[:12], self.line.rect())

    @Slot(str)
    def _take(self, words: str) -> None:
        self.set_text(words)
        self.line.end(False)
