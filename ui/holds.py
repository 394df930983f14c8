"""Holds in the window: the calm line across it while one stands, and the sheets behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from shiboken6 import isValid

from editorial.model.change import ChangeSet
from ui.bridge.session import Session
from ui.kit.banner import Banner

if TYPE_CHECKING:
    from editorial.workflow.holding import Covered
    from ui.frame import Frame
    from ui.sheets.holds import HoldsSheet

_CONCERNS = frozenset({"hold", "variant", "post", "export", "elsewhere"})


class Holds(QObject):
    """Serves one open workspace: reads which holds stand whenever something changed."""

    def __init__(self, window: Frame, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._window, self._session = window, session
        self._sheet: HoldsSheet | None = None
        self.found: list[Covered] = []
        self.banner = Banner("", "info", window)
        self.look_button = self.banner.add_action(self.tr("Look"))
        self.banner.hide()
        window.top_lines.addWidget(self.banner)
        self.look_button.clicked.connect(self.open)
        session.changed.connect(self._changed)
        self.reload()

    def close(self) -> None:
        """The workspace is closed."""
        self._session.changed.disconnect(self._changed)
        self._window.top_lines.removeWidget(self.banner)
        self.banner.hide()
        self.banner.deleteLater()

    @Slot()
    def begin(self, words: str = "") -> None:
        """Ask what to hold."""
        from ui.sheets.hold import HoldSheet

        HoldSheet(self._window, self._session, words=words).open()

    @Slot()
    def open(self) -> None:
        """Show what is on hold; without a hold, ask for one."""
        if not self.found:
            self.begin()
            return
        from ui.sheets.holds import HoldsSheet

        sheet = self._sheet = HoldsSheet(self._window, self._session, self.found)
        sheet.open()

    @Slot(object)
    def _changed(self, answer: ChangeSet) -> None:
        if answer.kinds & _CONCERNS and (self.found or "hold" in answer.kinds or "elsewhere" in answer.kinds):
            self.reload()

    @Slot()
    def reload(self) -> None:
        """Read which holds stand."""

        def work(desk: Any) -> list[Covered]:
            from editorial.workflow.holding import standing

            return standing(desk)

        self._session.read(self, work, self._show)

    def _show(self, found: list[Covered]) -> None:
        self.found = found
        if found:
            from ui.sheets.holds import banner_words

            self.banner.set_text(banner_words(self, found, self._session), "info")
            self.banner.set_icon("pause")
        self.banner.setVisible(bool(found))
        if self._sheet is not None and isValid(self._sheet) and self._sheet.isVisible():
            self._sheet.show_holds(found)
