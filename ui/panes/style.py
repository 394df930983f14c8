"""The house style as a document: families at the left, every rule as a sentence with its level and its page."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.model.finding import LEVELS, Level
from ui.kit.banner import Banner
from ui.kit.lists import ListView
from ui.kit.menu import Choice, SearchMenu
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.panes.settings_inputs import words_of
from ui.panes.style_document import StyleDocument
from ui.panes.style_edit import StyleEdit
from ui.panes.style_head import StyleHead
from ui.panes.style_records import For, StyleSheet, read_style
from ui.panes.style_words import StyleWords
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

CONTENTS_PX = 260


class StylePane(QWidget):
    """Signal: `wrote(str, object)` after a level was written: the words for the undo bar, and a callable that undoes it.

    `go_to(family)`, `toggle_rule(id)`, `choose(kind, id)` and `set_level(id, level)` do what clicks do; a kind is
    network, audience or campaign.
    """

    wrote = Signal(str, object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("House style"))
        self._session = session
        self._words = StyleWords(session.platforms, session.names.campaign)
        self._edit = StyleEdit(session, self)
        self._for = For()
        self._sheet: StyleSheet | None = None
        self._asked, self._reading = "", False
        self.panel = Panel(self.tr("House style"), self)
        self.contents = ListView(self.tr("Kinds of checks"), self.panel, detail_lines=0)
        self._model = RowsModel(self.contents)
        self.contents.setModel(self._model)
        self.banner = Banner("", "error", self)
        self.banner.hide()
        self.head = StyleHead(self._words, self)
        self.document = StyleDocument(self)
        self._menu = SearchMenu(self.tr("Which posts"), self)
        self._levels = SearchMenu(self.tr("Level"), self)
        self._lay_out()
        self._connect()
        self._dress()
        self.read_again()

    @Slot(str)
    def go_to(self, family: str) -> None:
        """Scroll to a family."""
        self._reached(family)
        self.document.go_to(family)

    def toggle_rule(self, rule_id: str) -> None:
        """Open or fold the page of a rule."""
        row = self.document.rows[rule_id]
        row.set_open(is_open=not row.is_open)

    def choose(self, kind: str, name: str) -> None:
        """Show the style as it is for a network, an audience or a campaign; "" for any."""
        old = self._for
        self._for = For(
            platform=name if kind == "network" else old.platform,
            audience=name if kind == "audience" else old.audience,
            campaign=name if kind == "campaign" else old.campaign,
        )
        self.read_again()

    def set_level(self, rule_id: str, level: str) -> None:
        """Write a level (error, warning, suggestion, off, or "" for what it was) for the posts chosen now."""
        card, scope = self.document.rows[rule_id].card, self._for.scope
        if card is None or scope is None or self._sheet is None:
            return
        words = self._words.level(cast("Level", level) if level in LEVELS else None) if level else self.tr("as before")
        said = self.tr("%1: %2").replace("%1", card.title).replace("%2", words)
        self._edit.set_level(self._sheet.path, rule_id, level, scope, said, self.read_again)

    @Slot()
    def read_again(self) -> None:
        """Read the style in force for the posts chosen now."""
        style, wanted = self._session.style, self._for
        if style is None:
            return

        def work(desk: Desk) -> StyleSheet:
            return read_style(desk, style, wanted)

        def done(sheet: StyleSheet) -> None:
            if wanted == self._for:
                self._sheet = sheet
                self._show()

        self._session.read(self, work, done)

    @Slot()
    def fold_left(self) -> None:
        """Fold the contents, or bring them back."""
        self.panel.setVisible(self.panel.isHidden())

    def _show(self) -> None:
        sheet = self._sheet
        assert sheet is not None
        style = self._session.style
        self.head.set_sheet(sheet, self._for, with_campaigns=style is not None and bool(style.campaigns))
        self.banner.setVisible(sheet.problem is not None)
        if sheet.problem is not None:
            self.banner.set_text(self._words.problem(sheet.problem), "error")
        if self.document.set_rules(sheet.cards, self._words.family):
            self._show_contents(sheet)
        self._show_rows()

    def _show_contents(self, sheet: StyleSheet) -> None:
        families = [card.family for card in sheet.cards]
        rows = [
            Row(id=family, title=self._words.family(family), right=str(families.count(family)))
            for family in self.document.headings
        ]
        self._model.set_rows(rows)
        self.contents.select_row(0)

    @Slot()
    def _show_rows(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        locked = self._why_locked(sheet)
        self.head.set_locked(locked)
        for card in sheet.cards:
            origin = self._words.origin(card, sheet, self._for)
            self.document.rows[card.id].set_card(card, self._words.level(card.level), origin, locked)

    def _why_locked(self, sheet: StyleSheet) -> str:
        person = self._session.person
        if sheet.problem is not None:
            return self.tr("Levels can be changed here once the file is right again.")
        if person is None or not person.is_a("owner"):
            return self.tr("An owner changes the house style; here you see what is in force.")
        if sheet.changed_at is None:
            return self.tr("Begin a file of your own to change levels.")
        if self._for.scope is None:
            return self.tr("To change a level, choose only a network or only an audience, or neither.")
        return ""

    @Slot(str)
    def _ask(self, kind: str) -> None:
        style = self._session.style
        if style is None:
            return
        words = self._words
        networks = sorted((one.id for one in self._session.platforms.values() if not one.closed), key=words.network)
        offered = {
            "network": (networks, words.network, self._for.platform),
            "audience": (list(style.audiences), words.audience, self._for.audience),
            "campaign": (list(style.campaigns), words.campaign, self._for.campaign),
        }
        names, named, current = offered[kind]
        self._asked = kind
        self._menu.set_choices([Choice(id=name, text=named(name), checked=name == current) for name in ("", *names)])
        self._menu.open_at(self.head.filter.anchor(kind))

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self.choose(self._asked, name)

    @Slot(str)
    def _ask_level(self, rule_id: str) -> None:
        row = self.document.rows[rule_id]
        card = row.card
        assert card is not None
        choices = [
            Choice(id=level or "off", text=self._words.level(level), checked=level == card.level)
            for level in (*LEVELS, None)
        ]
        if card.own_level:
            choices.append(Choice(id="", text=self.tr("As before our change"), checked=False))
        self._asked = rule_id
        self._levels.set_choices(choices)
        self._levels.open_at(row.level_button)

    @Slot(str)
    def _level_chosen(self, level: str) -> None:
        self.set_level(self._asked, level)

    @Slot(object)
    def _show_failure(self, error: UserError) -> None:
        self.banner.set_text(words_of(error), "error")
        self.banner.show()

    @Slot()
    def _open_file(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if sheet.changed_at is None:
            self._edit.begin(self.read_again)
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(sheet.path))):
            words = self.tr("No program opened the file. It is here: %1").replace("%1", str(sheet.path))
            self.banner.set_text(words, "warning")
            self.banner.show()

    @Slot(object)
    def _family_chosen(self, family: object) -> None:
        if family is not None and not self._reading:
            self.go_to(str(family))

    @Slot(str)
    def _reached(self, family: str) -> None:
        """Let the contents say where the reader is."""
        self._reading = True
        self.contents.select_row(self._model.row_of(family))
        self._reading = False

    def _connect(self) -> None:
        self.contents.current_changed.connect(self._family_chosen)
        self.head.filter.piece_clicked.connect(self._ask)
        self.head.file_button.clicked.connect(self._open_file)
        self.document.level_clicked.connect(self._ask_level)
        self.document.reached.connect(self._reached)
        self._menu.chosen.connect(self._chosen)
        self._levels.chosen.connect(self._level_chosen)
        self._edit.wrote.connect(self.wrote)
        self._edit.failed.connect(self._show_failure)
        self._session.style_changed.connect(self.read_again)
        self._session.style_problem.connect(self.read_again)
        self._session.person_changed.connect(self._show_rows)
        theme_of(self).changed.connect(self._dress)

    def _lay_out(self) -> None:
        self.panel.body.addWidget(self.contents)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.banner)
        middle.addWidget(self.head)
        middle.addWidget(self.document, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.panel)
        columns.addLayout(middle, 1)

    @Slot()
    def _dress(self) -> None:
        self.panel.setFixedWidth(theme_of(self).px(CONTENTS_PX))
