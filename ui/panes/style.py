"""The house style: its checks as a document, the same as a matrix, its words, what it is built on, and the exceptions."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editorial.errors import UserError
from ui.kit.banner import Banner
from ui.kit.columns import Column, Columns
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import RowsModel
from ui.panes.settings_inputs import words_of
from ui.panes.style_actions import StyleActions
from ui.panes.style_checks import ChecksView
from ui.panes.style_exceptions import ExceptionsView
from ui.panes.style_filter import StyleFilter
from ui.panes.style_head import StyleHead
from ui.panes.style_lists import ListsView
from ui.panes.style_matrix import MatrixView
from ui.panes.style_packs import PacksView
from ui.panes.style_records import For, StyleSheet
from ui.panes.style_view import StyleView
from ui.panes.style_words import StyleWords

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

CONTENTS_PX = 260
MIDDLE_PX = 480
FILTERED = ("checks", "matrix")


class StylePane(QWidget):
    """Signals: `wrote(str, object)` after something was written: the words for the undo bar, and a callable that undoes it;
    `open_post(str)` with a post's id.

    `show_view(id)` takes checks, matrix, lists, packs or exceptions. `go_to(entry)`, `toggle_rule(id)`, `choose(kind, id)`
    and `set_level(id, level)` do what clicks do; a kind is network, account, audience, campaign or author.
    """

    wrote = Signal(str, object)
    open_post = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("House style"))
        self._session = session
        self._words = StyleWords(session.platforms, session.names.campaign)
        self._sheet: StyleSheet | None = None
        self._failure = ""
        self._reading = False
        self.panel = Panel(self.tr("House style"), self)
        self.contents = ListView(self.tr("Contents"), self.panel, detail_lines=0)
        self._model = RowsModel(self.contents)
        self.contents.setModel(self._model)
        self.banner = Banner("", "error", self)
        self.banner.hide()
        self.head = StyleHead(self._words, self)
        self.filter = StyleFilter(session, self._words, self.head.filter, self)
        self.checks = ChecksView(session, self._words, self)
        self.document = self.checks.document
        self.matrix = MatrixView(session, self._words, self)
        self.lists = ListsView(self._words, self)
        self.packs = PacksView(session, self._words, self)
        self.exceptions = ExceptionsView(session, self)
        self._actions = StyleActions(session, self._words, self.filter, self.checks, self)
        self._edit = self._actions.edit
        self.views: dict[str, StyleView] = {
            "checks": self.checks,
            "matrix": self.matrix,
            "lists": self.lists,
            "packs": self.packs,
            "exceptions": self.exceptions,
        }
        self._lay_out()
        self._connect()
        self.read_again()

    @property
    def view(self) -> str:
        """The view in front."""
        return self.head.tabs.current

    def show_view(self, view: str) -> None:
        """Bring a view to the front."""
        self.head.tabs.set_current(view)

    @Slot(str)
    def go_to(self, entry: str) -> None:
        """Bring an entry of the contents into view."""
        self._reached(entry)
        self.views[self.view].go_to(entry)

    def toggle_rule(self, rule_id: str) -> None:
        """Open or fold the page of a rule."""
        row = self.document.rows[rule_id]
        row.set_open(is_open=not row.is_open)

    def choose(self, kind: str, name: str) -> None:
        """Show the style as it is for a network, an account, an audience, a campaign or an author; "" for any."""
        self.filter.choose(kind, name)

    @Slot(str, object)
    def show_rule(self, rule_id: str, wanted: For) -> None:
        """Show a rule's page in the document, as it is for these posts."""
        self.filter.set_wanted(wanted)
        self.show_view("checks")
        self.document.show_rule(rule_id)

    def set_level(self, rule_id: str, level: str) -> None:
        """Write a level (error, warning, suggestion, off, or "" for what it was) for the posts chosen now."""
        self._actions.set_level(rule_id, level)

    @Slot()
    def read_again(self) -> None:
        """Read the style in force for the posts chosen now."""
        style, wanted = self._session.style, self.filter.wanted
        if style is None:
            return

        def work(desk: Desk) -> StyleSheet:
            from ui.panes.style_reading import read_style

            return read_style(desk, style, wanted)

        def done(sheet: StyleSheet) -> None:
            # What is being written is read when it stands there; until then the fields are ahead of the file.
            if wanted == self.filter.wanted and not self._edit.is_busy:
                self._sheet = self._actions.sheet = sheet
                self._show()

        self._session.read(self, work, done)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.exceptions.read_if_stale()

    @Slot()
    def fold_left(self) -> None:
        """Fold the contents, or bring them back."""
        self.columns.toggle("left")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.columns.fit()

    @Slot()
    def _show(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        self.head.set_sheet(sheet)
        said = self._words.problem(sheet.problem) if sheet.problem is not None else self._failure
        self.banner.setVisible(bool(said))
        if said:
            self.banner.set_text(said, "error")
        why, wanted = self._words.locked(sheet, self._session.person), self.filter.wanted
        self.checks.show_sheet(sheet, wanted, why or self._why_several())
        self.lists.show_sheet(sheet, why)
        self.packs.show_sheet(sheet, why)
        self.matrix.show_for(wanted)
        self._show_head()

    @Slot()
    def _show_head(self) -> None:
        sheet, view = self._sheet, self.view
        self.filter.show(columns_shown=view == "matrix")
        self.head.show_filter(shown=view in FILTERED, ruled=view != "matrix")
        if sheet is None:
            return
        why = self._words.locked(sheet, self._session.person) or (self._why_several() if view == "checks" else "")
        self.head.set_locked("" if view in ("matrix", "exceptions") else why)

    def _why_several(self) -> str:
        several = self.filter.wanted.scope is None
        return self.tr("To change something, choose only one of these, or none.") if several else ""

    @Slot()
    def _show_contents(self) -> None:
        rows = self.views[self.view].contents()
        kept = self.contents.current_id
        self._reading = True
        self._model.set_rows(rows)
        at = self._model.row_of(kept)
        self.contents.select_row(at if at >= 0 else 0 if rows else -1)
        self._reading = False
        self.panel.set_title(self.views[self.view].accessibleName())

    @Slot(object)
    def _show_failure(self, error: UserError) -> None:
        self._failure = words_of(error)
        self._show()

    @Slot()
    def _written(self) -> None:
        self._failure = ""

    @Slot()
    def _open_file(self) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if sheet.changed_at is None:
            self._edit.begin()
        elif not QDesktopServices.openUrl(QUrl.fromLocalFile(str(sheet.path))):
            words = self.tr("No program opened the file. It is here: %1").replace("%1", str(sheet.path))
            self.banner.set_text(words, "warning")
            self.banner.show()

    @Slot(object)
    def _entry_chosen(self, entry: object) -> None:
        if entry is not None and not self._reading:
            self.go_to(str(entry))

    def _reader_came(self, view: str, entry: str) -> None:
        if view == self.view:
            self._reached(entry)

    def _reached(self, entry: str) -> None:
        """Let the contents say where the reader is."""
        self._reading = True
        self.contents.select_row(self._model.row_of(entry))
        self._reading = False

    @Slot(str)
    def _view_changed(self, view: str) -> None:
        self._show_head()
        self._stack.setCurrentWidget(self.views[view])
        self._show_contents()

    @Slot(int)
    def _show_count(self, number: int) -> None:
        words = self.tr("Exceptions")
        self.head.tabs.set_text("exceptions", f"{words} {number}" if number else words)

    def _connect(self) -> None:
        session = self._session
        self.contents.current_changed.connect(self._entry_chosen)
        self.head.tabs.changed.connect(self._view_changed)
        self.head.file_button.clicked.connect(self._open_file)
        self.filter.changed.connect(self.read_again)
        for name, view in self.views.items():
            view.reached.connect(partial(self._reader_came, name))
            view.restocked.connect(partial(self._restocked, name))
        self.matrix.chosen.connect(self.show_rule)
        self.lists.edited.connect(self._actions.change_list)
        self.packs.base_chosen.connect(self._actions.change_base)
        self.packs.pack_switched.connect(self._actions.switch_pack)
        self.exceptions.open_post.connect(self.open_post)
        self.exceptions.counted.connect(self._show_count)
        self._edit.wrote.connect(self._written)
        self._edit.wrote.connect(self.wrote)
        self.checks.nagging.kept.connect(self.wrote)
        self._edit.failed.connect(self._show_failure)
        self._edit.settled.connect(self.read_again)
        session.style_changed.connect(self.read_again)
        session.style_problem.connect(self.read_again)
        session.person_changed.connect(self._show)

    def _restocked(self, view: str) -> None:
        if view == self.view:
            self._show_contents()

    def _lay_out(self) -> None:
        titles = {
            "checks": self.tr("Checks"),
            "matrix": self.tr("Matrix"),
            "lists": self.tr("Word lists"),
            "packs": self.tr("Ready style and packs"),
            "exceptions": self.tr("Exceptions"),
        }
        self._stack = QStackedWidget(self)
        for name, view in self.views.items():
            view.setAccessibleName(titles[name])
            self._stack.addWidget(view)
            self.head.tabs.add(name, titles[name])
        self.panel.body.addWidget(self.contents)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.banner)
        middle.addWidget(self.head)
        middle.addWidget(self._stack, 1)
        columns = QHBoxLayout(self)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(0)
        columns.addWidget(self.panel)
        columns.addLayout(middle, 1)
        self.columns = Columns(self, columns, MIDDLE_PX)
        self.columns.add("left", Column(self.panel, lambda: CONTENTS_PX, self.tr("Show the contents")))
