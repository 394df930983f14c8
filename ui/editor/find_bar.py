"""The bar of “Find and replace” above the text. It says what a person wants; it looks for nothing itself."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editorial.text.finding_words import Wanted
from ui.kit.buttons import IconButton, SecondaryButton
from ui.kit.hairline import Hairline
from ui.kit.keycap import key_words
from ui.kit.text import Label
from ui.theme.theme import theme_of
from ui.words import figure

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindBar(QWidget):
    """Signals: `wanted()` when something else is looked for; `step_asked(int)` with 1 or -1; `replace_asked()`;
    `replace_all_asked()`; `closed()`."""

    wanted = Signal()
    step_asked = Signal(int)
    replace_asked = Signal()
    replace_all_asked = Signal()
    closed = Signal()

    def __init__(self, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width_px = width_px
        self.setAccessibleName(self.tr("Find and replace"))
        self.find = self._line(self.tr("Find"))
        self.count = Label("", self.find, px=12, color="ink-soft", tabular=True)
        self.case = self._toggle(self.tr("Match case"), "case-sensitive")
        self.whole = self._toggle(self.tr("Whole words"), "whole-word")
        self.everywhere = QCheckBox(self.tr("In all networks"), self)
        self.everywhere.setToolTip(self.tr("In the shared text and in every network with a text of its own"))
        self._up = self._step(self.tr("Previous"), "chevron-up", "Shift+F3", -1)
        self._down = self._step(self.tr("Next"), "chevron-down", "F3", 1)
        self._close = IconButton(self.tr("Close"), "x", self.tr("Close (Esc)"), self)
        self.replacement = self._line(self.tr("Replace with"))
        self.one = SecondaryButton(self.tr("Replace"), self, small=True)
        self.all = SecondaryButton(self.tr("Replace all"), self, small=True)
        self._replacing = QWidget(self)
        self._lay_out()
        self.find.textChanged.connect(self.wanted)
        for switch in (self.case, self.whole, self.everywhere):
            switch.clicked.connect(self.wanted)
        self.one.clicked.connect(self.replace_asked)
        self.all.clicked.connect(self.replace_all_asked)
        self._close.clicked.connect(self.close_bar)
        self.hide()

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(name)
        line.setAccessibleName(name)
        line.setMinimumWidth(theme_of(self).px(120))
        line.installEventFilter(self)
        return line

    def _toggle(self, name: str, icon: str) -> IconButton:
        button = IconButton(name, icon, parent=self, size_px=30)
        button.setCheckable(True)
        return button

    def _step(self, name: str, icon: str, keys: str, by: int) -> IconButton:
        button = IconButton(name, icon, f"{name} ({key_words(keys)})", self, size_px=30)
        button.setProperty("by", by)
        button.clicked.connect(self._stepped)
        return button

    def _lay_out(self) -> None:
        inside = QWidget(self)
        inside.setMaximumWidth(theme_of(self).px(self._width_px))
        column = QVBoxLayout(inside)
        column.setContentsMargins(32, 8, 32, 8)
        column.setSpacing(6)
        first = QHBoxLayout()
        first.setSpacing(2)
        first.addWidget(self.find, 1)
        first.addSpacing(6)
        for widget in (self.case, self.whole):
            first.addWidget(widget)
        first.addSpacing(6)
        first.addWidget(self.everywhere)
        first.addSpacing(6)
        for widget in (self._up, self._down, self._close):
            first.addWidget(widget)
        column.addLayout(first)
        second = QHBoxLayout(self._replacing)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(8)
        second.addWidget(self.replacement, 1)
        second.addWidget(self.one)
        second.addWidget(self.all)
        column.addWidget(self._replacing)
        within = QHBoxLayout(self.find)
        within.setContentsMargins(0, 0, 10, 0)
        within.addStretch(1)
        within.addWidget(self.count)
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        centre = QHBoxLayout()
        centre.setContentsMargins(0, 0, 0, 0)
        centre.addWidget(inside, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(centre)
        whole.addWidget(Hairline(self))

    @property
    def asked(self) -> Wanted:
        """What is looked for now."""
        return Wanted(words=self.find.text(), match_case=self.case.isChecked(), whole_words=self.whole.isChecked())

    def open_bar(self, words: str, *, replacing: bool, may_replace: bool, several: bool) -> None:
        """Show it. `words`, if any, are looked for; `several` offers the other networks' texts."""
        if words:
            self.find.setText(words)
        self.everywhere.setVisible(several)
        if not several:
            self.everywhere.setChecked(False)
        self._replacing.setVisible(replacing or (not self._replacing.isHidden() and not self.isHidden()))
        self.set_may_replace(may_replace)
        self.show()
        line = self.replacement if replacing and self.find.text() else self.find
        line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        line.selectAll()

    def set_may_replace(self, may: bool) -> None:
        """Whether the texts may be changed."""
        for widget in (self.replacement, self.one, self.all):
            widget.setEnabled(may)

    def show_count(self, current: int, count: int) -> None:
        """Say “3 of 12” (`current` counts from 0), “12” where none is chosen, “nothing found”."""
        if not self.find.text():
            words = ""
        elif not count:
            words = self.tr("nothing found")
        elif current < 0:
            words = self.tr("%n found").replace("%n", figure(count))
        else:
            words = self.tr("%1 of %2").replace("%1", figure(current + 1)).replace("%2", figure(count))
        if words == self.count.text():
            return
        self.count.setText(words)
        self.find.setAccessibleDescription(words)
        room = self.count.sizeHint().width() + 12 if words else 0
        self.find.setTextMargins(0, 0, room, 0)
        if words and self.isVisible() and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.find, words))

    @Slot()
    def close_bar(self) -> None:
        """Take it away."""
        if not self.isHidden():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
            if event.key() in _ENTER and plain:
                back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                if watched is self.replacement and not back:
                    self.replace_asked.emit()
                else:
                    self.step_asked.emit(-1 if back else 1)
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _stepped(self) -> None:
        self.step_asked.emit(int(self.sender().property("by")))
