"""Approved posts that a newer house style would stop: said across the top of Review, left or looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.bridge.held_back import HeldBack
from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.kit.layouts import empty
from ui.words import many


class HeldBanner(QWidget):
    """Shows itself only when something is held. Signal: `see_asked(str)` with a post."""

    see_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.held: list[Any] = []
        self._back = HeldBack(session, "moved-on", self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        session.style_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Check approved posts again that were approved under another house style; hold those with a new error."""
        self._back.ask(lambda held: self._show(list(held.values())))

    def _show(self, held: list[Any]) -> None:
        self.held = held
        empty(self._column)
        self.setVisible(bool(held))
        if not held:
            return
        words = many(
            len(held),
            self.tr("House style has moved on: one approved post would be stopped today and waits for you."),
            self.tr("House style has moved on: %n approved posts would be stopped today and wait for you."),
        )
        banner = Banner(words, "warning", self)
        banner.add_action(self.tr("Decide…")).clicked.connect(self.decide)
        self._column.addWidget(banner)

    @Slot()
    def decide(self) -> None:
        """Show each with its new error, to be left as approved or looked at again."""
        if not self.held:
            return
        from ui.sheets.style_moved_on import StyleMovedOnSheet

        sheet = StyleMovedOnSheet(self.window(), self._session, self.held)
        sheet.see_asked.connect(self.see_asked)
        sheet.decided.connect(self.look)
        sheet.open()
