"""Settings, Networks: every published value with its source, its year, how sure it is and how old."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from editorial.model.platform import Platform
from ui.kit.banner import Banner
from ui.kit.buttons import SecondaryButton
from ui.kit.dialogs import confirm
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.hairline import Hairline
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.kit.stacking import Stacking
from ui.kit.text import ElidedLabel, note, title
from ui.panes.settings_form import SIDE_PX
from ui.panes.settings_networks_list import FactList
from ui.panes.settings_networks_words import FactLine, FactWords, begins_in
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from ui.bridge.session import Session

ADDRESS_PX = 140
LIST_PX = 280
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NetworksPage(QWidget):
    """The networks at the left, the values of one at the right. Nothing is loaded; a source opens after a yes.

    `select(id)` shows a network, `search` is the line that narrows both lists, `ask_to_open()` and `copy_address()` are
    what the buttons under the values do.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(self.tr("Networks"))
        self._words = FactWords(dt.date.today())  # noqa: DTZ011 - days of the person at the desk
        self._lines: dict[str, list[FactLine]] = {}
        self._current, self._is_read = "", False
        self.panel = Panel(self.tr("Networks"), self)
        self.search = QLineEdit(self.panel)
        self.search.setPlaceholderText(self.tr("Search names and values"))
        self.search.setAccessibleName(self.tr("Search names and values"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QAbstractButton):
            button.setAccessibleName(self.tr("Clear the search"))
        self.list = ListView(self.tr("Networks"), self.panel, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.title, self.about = title("", self), note("", self)
        self.closed, self.aged = Banner("", "info", self), Banner("", "warning", self)
        self.facts = FactList(self.tr("Published values"), self)
        self.address = ElidedLabel("", self, color="ink-soft")
        self.copy_button = SecondaryButton(self.tr("Copy the address"), self, icon_name="copy")
        self.open_button = SecondaryButton(self.tr("Open in the browser…"), self, icon_name="external-link")
        self._nothing = EmptyState("search", "", "", self.tr("Show all networks"), self)
        self._lay_out()
        self._connect()
        self._dress()

    def showEvent(self, event: QShowEvent) -> None:
        # Reading every network takes a moment; a settings place that is opened for something else does not wait for it.
        if not self._is_read:
            self.read_again()
        super().showEvent(event)

    def select(self, platform_id: str) -> None:
        """Show a network."""
        if not self._is_read:
            self.read_again()
        self.list.select_row(self._model.row_of(platform_id))

    @Slot()
    def read_again(self) -> None:
        """Take the networks and the day anew."""
        self._is_read = True
        self._words = FactWords(dt.date.today())  # noqa: DTZ011 - days of the person at the desk
        self._lines.clear()
        self._narrow()

    @Slot()
    def ask_to_open(self) -> None:
        """Ask whether the page of the chosen value's source may be opened; a yes hands it to the browser."""
        line = self.facts.current
        if line is None or not line.url:
            return
        address = line.url
        text = self.tr("%1\n\nYour browser asks that site for the page. Proofdesk itself loads nothing.")
        confirm(
            self,
            self.tr("Open this page in your browser?"),
            text.replace("%1", address),
            self.tr("Open it"),
            lambda: QDesktopServices.openUrl(QUrl(address)),
        )

    @Slot()
    def copy_address(self) -> None:
        """Put the address of the chosen value's source on the clipboard."""
        line = self.facts.current
        if line is not None and line.url:
            QGuiApplication.clipboard().setText(line.url)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _DOWN:
                self.list.setFocus(Qt.FocusReason.TabFocusReason)
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _narrow(self) -> None:
        """Show the networks whose name holds the words, then those with a value that does; the closed ones last."""
        platforms = sorted(
            (one for one in self._session.platforms.values() if self._is_named(one) or self._matching(one)),
            key=lambda one: (not self._is_named(one), one.closed, one.title.casefold()),
        )
        self._model.set_rows([self._row(one) for one in platforms])
        self.panel.set_count(str(len(platforms)) if platforms else "")
        if not platforms:
            self._say_nothing()
            return
        self._pages.setCurrentIndex(0)
        kept = next((at for at, one in enumerate(platforms) if one.id == self._current), 0)
        self.list.select_row(kept if self._is_named(platforms[kept]) or not self._is_named(platforms[0]) else 0)
        self._fill()

    def _is_named(self, platform: Platform) -> bool:
        return begins_in(self.search.text(), platform.title)

    def _matching(self, platform: Platform) -> list[FactLine]:
        """All values where the name holds the words, else those that do."""
        if platform.id not in self._lines:
            self._lines[platform.id] = self._words.lines(platform)
        lines = self._lines[platform.id]
        return lines if self._is_named(platform) else [line for line in lines if line.matches(self.search.text())]

    def _row(self, platform: Platform) -> Row:
        stale = self._words.stale(platform)
        right = self.tr("closed") if platform.closed else ""
        detail = self._words.summary(platform)
        if stale:
            again = many(stale, self.tr("%n to check again"), self.tr("%n to check again"))
            detail = self.tr("%1 · %2").replace("%1", detail).replace("%2", again)
        return Row(id=platform.id, title=platform.title, detail=detail, right=right)

    def _say_nothing(self) -> None:
        searched = self.search.text().strip()
        self._nothing.button.setVisible(bool(searched))
        if searched:
            self._nothing.set_text(
                self.tr("Nothing says “%1”").replace("%1", searched),
                self.tr("No network is called that, and none of their published values holds these words."),
            )
        else:
            self._nothing.set_text(
                self.tr("No networks yet"), self.tr("They are listed here once a workspace is open.")
            )
        self._pages.setCurrentIndex(1)

    @Slot(object)
    def _show(self, platform_id: object) -> None:
        if platform_id is not None and platform_id != self._current:
            self._current = str(platform_id)
            self._fill()

    def _fill(self) -> None:
        platform = self._session.platforms.get(self._current)
        if platform is None:
            return
        self.title.setText(platform.title)
        self.about.setText(self._words.about(platform))
        self.closed.setVisible(platform.closed)
        stale = self._words.stale(platform)
        aged = many(
            stale,
            self.tr("%n value was last looked at more than 180 days ago. Check it again before you rely on it."),
            self.tr("%n values were last looked at more than 180 days ago. Check them again before you rely on them."),
        )
        self.aged.set_text(aged)
        self.aged.setVisible(stale > 0)
        self.facts.setAccessibleName(self.tr("Published values of %1").replace("%1", platform.title))
        self.facts.facts.set_lines(self._matching(platform))
        self.facts.scrollToTop()
        self._say_address()

    @Slot()
    def _say_address(self) -> None:
        line = self.facts.current
        address = line.url if line is not None else ""
        without = self.tr("This source has no page to open.")
        self.address.setText(
            address or (without if line is not None else self.tr("Choose a value to see its source’s page."))
        )
        self.copy_button.setEnabled(bool(address))
        self.open_button.setEnabled(bool(address))

    def _lay_out(self) -> None:
        self.closed.set_text(self.tr("This network has closed: nothing new can be posted there."))
        field = QHBoxLayout()
        field.setContentsMargins(12, 0, 12, 10)
        field.addWidget(self.search)
        self.panel.body.addLayout(field)
        self.panel.body.addWidget(self.list, 1)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE_PX, 20, SIDE_PX, 14)
        head.setSpacing(4)
        head.addWidget(self.title)
        head.addWidget(self.about)
        foot = QWidget(self)
        buttons = QWidget(foot)
        line = FlowLayout(buttons, spacing=10)
        line.addWidget(self.copy_button)
        line.addWidget(self.open_button)
        beside = QBoxLayout(QBoxLayout.Direction.LeftToRight, foot)
        beside.setContentsMargins(SIDE_PX, 10, 20, 10)
        beside.setSpacing(10)
        beside.addWidget(self.address, 1)
        beside.addWidget(buttons)
        Stacking(foot, beside, buttons, ADDRESS_PX)
        page = QWidget(self)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (self.closed, self.aged, Hairline(page), self.facts, Hairline(page)):
            column.addWidget(part)
        column.setStretchFactor(self.facts, 1)
        column.addWidget(foot)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(page)
        self._pages.addWidget(self._nothing)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.current_changed.connect(self._show)
        self.facts.current_changed.connect(self._say_address)
        self.facts.chosen.connect(self.ask_to_open)
        self.copy_button.clicked.connect(self.copy_address)
        self.open_button.clicked.connect(self.ask_to_open)
        self._nothing.action_requested.connect(self.search.clear)
        self._session.opened.connect(self.read_again)
        theme_of(self).changed.connect(self._dress)

    @Slot()
    def _dress(self) -> None:
        self.panel.setFixedWidth(theme_of(self).px(LIST_PX))
