"""Approved posts that a newer house style would stop: said across the top of Review, left or looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.checking.engine import Result
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
        self._looks = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()
        session.style_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Check approved posts again that were approved under another house style; hold those with a new error."""

        def work(desk: Any) -> list[Any]:
            from editorial.workflow.moved_on import doubtful

            return doubtful(desk)

        self._looks += 1
        turn = self._looks

        def shown(held: list[Any]) -> None:
            if turn == self._looks:  # a later look knows better
                self._show(held)

        def done(doubts: list[Any]) -> None:
            if turn != self._looks:
                return
            if not doubts:
                self._show([])
                return

            def answered(results: list[Result]) -> None:
                from editorial.workflow.moved_on import decided

                self._session.read(self, lambda desk: decided(desk, doubts, results), shown)

            self._session.checker.check("moved-on", [one.subject for one in doubts], self, answered, full=True)

        self._session.read(self, work, done)

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
