"""Settings: accounts, people, the author register, the networks, grammar and spelling, this computer, about."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.kit.columns import Column, Columns
from ui.kit.dialogs import confirm
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.panes.settings_accounts import AccountsPage
from ui.panes.settings_authors import AuthorsPage
from ui.panes.settings_backups import BackupsPage
from ui.panes.settings_computer import AboutPage, ComputerPage
from ui.panes.settings_groups import GroupsPage
from ui.panes.settings_language import LanguagePage
from ui.panes.settings_networks import NetworksPage
from ui.panes.settings_people import PeoplePage
from ui.panes.settings_records import RecordsPage
from ui.panes.settings_templates import TemplatesPage

if TYPE_CHECKING:
    from ui.bridge.session import Session

CONTENTS_PX = 200
MIDDLE_PX = 620


class SettingsPane(QWidget):
    """Signal: `preference_changed(str, object)` for what is kept on this computer; see `ComputerPage` for the values.

    `show_section(id)` takes accounts, people, groups, authors, networks, templates, language, computer, backups or about;
    `open_account(id)` shows one account.
    """

    preference_changed = Signal(str, object)

    def __init__(self, session: Session, preferences: Mapping[str, object], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Settings"))
        self.accounts, self.people = AccountsPage(session, self), PeoplePage(session, self)
        self.groups = GroupsPage(session, self)
        self.authors, self.about = AuthorsPage(session, self), AboutPage(session, self)
        self.networks = NetworksPage(session, self)
        self.templates = TemplatesPage(session, self)
        self.language = LanguagePage(session, self)
        self.computer = ComputerPage(preferences, self)
        self.backups = BackupsPage(session, self)
        self._sections: dict[str, QWidget] = {
            "accounts": self.accounts,
            "people": self.people,
            "groups": self.groups,
            "authors": self.authors,
            "networks": self.networks,
            "templates": self.templates,
            "language": self.language,
            "computer": self.computer,
            "backups": self.backups,
            "about": self.about,
        }
        self.panel = Panel(self.tr("Settings"), self)
        self.contents = ListView(self.tr("Settings"), self.panel, detail_lines=0)
        self._model = RowsModel(self.contents)
        self._model.set_rows(
            [
                Row(id="accounts", title=self.tr("Accounts"), state_icon="globe"),
                Row(id="people", title=self.tr("People"), state_icon="users"),
                Row(id="groups", title=self.tr("Groups"), state_icon="users"),
                Row(id="authors", title=self.tr("Author register"), state_icon="pencil"),
                Row(id="networks", title=self.tr("Networks"), state_icon="list"),
                Row(id="templates", title=self.tr("Templates"), state_icon="layout-template"),
                Row(id="language", title=self.tr("Grammar and spelling"), state_icon="languages"),
                Row(id="computer", title=self.tr("This computer"), state_icon="sliders-horizontal"),
                Row(id="backups", title=self.tr("Backups"), state_icon="archive-restore"),
                Row(id="about", title=self.tr("About"), state_icon="info"),
            ]
        )
        self.contents.setModel(self._model)
        self.panel.body.addWidget(self.contents)
        self._stack = QStackedWidget(self)
        for section in self._sections.values():
            self._stack.addWidget(section)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.panel)
        row.addWidget(self._stack, 1)
        self.columns = Columns(self, row, MIDDLE_PX)
        self.columns.add("left", Column(self.panel, lambda: CONTENTS_PX, self.tr("Show the contents")))
        self.contents.current_changed.connect(self._show)
        self.computer.preference_changed.connect(self.preference_changed)
        self.show_section("accounts")

    def show_section(self, section: str) -> None:
        """Show a section by its id."""
        self.contents.select_row(self._model.row_of(section))

    def open_account(self, account_id: str) -> None:
        """Show the form of one account."""
        self.show_section("accounts")
        self.accounts.select(account_id)

    @property
    def unsaved(self) -> int:
        """How many records of all sections have edits that are not saved."""
        return sum(page.unsaved for page in self._sections.values() if isinstance(page, RecordsPage))

    def ask_before_leaving(self, go_on: Callable[[], object]) -> None:
        """Go on at once when all is saved, else after a yes."""
        if not self.unsaved:
            go_on()
            return
        text = self.tr("Changes that are not saved: %1. Leaving discards them.").replace("%1", str(self.unsaved))
        confirm(self, self.tr("Leave without saving?"), text, self.tr("Discard and leave"), go_on)

    @Slot()
    def primary(self) -> None:
        """The blue button of the section in front, for the window's key."""
        page = self._stack.currentWidget()
        if isinstance(page, RecordsPage):
            page.save()

    @Slot()
    def fold_left(self) -> None:
        """Fold the contents, or bring them back."""
        self.columns.toggle("left")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    @Slot(object)
    def _show(self, section: object) -> None:
        if section in self._sections:
            self._stack.setCurrentWidget(self._sections[str(section)])
