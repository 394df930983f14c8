"""Approved posts that a newer house style would stop: said across the top of Review, left or looked at."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from editorial.checking.engine import Result
from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.banner import Banner
from ui.kit.layouts import empty
from ui.words import many


class HeldBanner(QWidget):
    """Shows itself only when something is held. Signal: `see_asked(str)` with the first post."""

    see_asked = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.held: list[Any] = []
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

        def done(doubts: list[Any]) -> None:
            if not doubts:
                self._show([])
                return

            def answered(results: list[Result]) -> None:
                from editorial.workflow.moved_on import decided

                self._session.read(self, lambda desk: decided(desk, doubts, results), self._show)

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
        banner.add_action(self.tr("Leave as approved")).clicked.connect(self._leave)
        banner.add_action(self.tr("See the first")).clicked.connect(self._see)
        self._column.addWidget(banner)

    @Slot()
    def _leave(self) -> None:
        held = self.held

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.moved_on import leave_as_approved

            return leave_as_approved(desk, command, held)

        def done(_answer: ChangeSet) -> None:
            self.look()

        self._session.write(self, work, done)

    @Slot()
    def _see(self) -> None:
        if self.held:
            self.see_asked.emit(self.held[0].post.id)
