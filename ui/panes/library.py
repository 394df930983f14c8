"""The library: whole approved posts as cards, found by words and facets, with everything about the chosen one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from editorial.library.filters import LibraryFilter
from editorial.model.change import ChangeSet
from editorial.model.query import Query
from ui.bridge.session import Session
from ui.evidence import EvidenceSaver
from ui.kit.buttons import SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.flow import FlowLayout
from ui.kit.stacking import Stacking
from ui.kit.text import title
from ui.models.posts import PostsModel
from ui.panes.library_actions import LibraryActions
from ui.panes.library_bar import SelectedBar
from ui.panes.library_cards import CardGrid
from ui.panes.library_details import Details, details_of
from ui.panes.library_drawer import LibraryDrawer
from ui.panes.library_facets import FacetPanel
from ui.panes.library_finding import First, Rest, first_of, rest_of
from ui.panes.library_order import CollectionOrder
from ui.panes.library_result import ResultLine
from ui.panes.library_shelves import Shelf, Shelves
from ui.panes.library_words import LibraryWords
from ui.sheets.change_together import ChangeTogetherSheet
from ui.theme.icons import keep_icon
from ui.theme.theme import theme_of

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk

_SENTENCE_PX = 220
"""What the sentence needs at least beside the buttons."""
_BY_HAND = 200
"""So many chosen cards are found again in another list; each of them is looked for."""
_CONCERNS = frozenset({"post", "variant", "export", "campaign", "channel", "author", "media", "label", "collection"})


class LibraryPane(QWidget):
    """Signals: `open_post(str)` when something is to be written on; `export_requested(str)` with a post, or "" for all;
    `import_requested()`; `hold_requested()`; `reference_asked(str)` when the reference of a post is to be copied."""

    open_post = Signal(str)
    reference_asked = Signal(str)
    export_requested = Signal(str)
    import_requested = Signal()
    hold_requested = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._turn = 0
        self._stale = True
        self._again: frozenset[str] | None = frozenset()
        self._chosen = ""
        self._menu_place: QPoint | None = None
        self.words = LibraryWords(session, self)
        self._thumbs = session.thumbnails
        self._shelf: Shelf | None = None
        self._shelves = Shelves(session, self)
        self._actions = LibraryActions(session, self, self.words.account)
        self.evidence = EvidenceSaver(session, self)
        self.model = PostsModel(session, self.words.card, self)
        self.facets = FacetPanel(session, self.words, self)
        self.sentence = title("", self)
        self.result = ResultLine(self)
        self.import_button = SecondaryButton(self.tr("Bring in posts…"), self, icon_name="download")
        self.export_button = SecondaryButton(self.tr("Export…"), self, icon_name="upload")
        self.reuse_button = SecondaryButton(self.tr("Use again"), self, icon_name="refresh-cw")
        self.grid = CardGrid(self.tr("Approved posts"), self._thumbs, self)
        self.order = CollectionOrder(session, self.grid, self)
        self.bar = SelectedBar(self)
        self.drawer = LibraryDrawer(session, self.words, self._thumbs, self)
        self.empty = EmptyState(
            "book",
            self.tr("Nothing approved yet"),
            self.tr("Every approved post is kept here, to be found, copied, exported and used again."),
            self.tr("Bring in posts…"),
            parent=self,
        )
        self.nothing = EmptyState(
            "search",
            self.tr("Nothing found"),
            self.tr("No approved post fits all of this. Ask for less, or look in the drafts."),
            self.tr("Clear filters"),
            self,
        )
        self.setAccessibleName(self.tr("Library"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        ways = FlowLayout(buttons, spacing=12, line_spacing=8)
        for button in (self.reuse_button, self.import_button, self.export_button):
            ways.addWidget(button)
        head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        head.setContentsMargins(24, 14, 24, 0)
        head.setSpacing(12)
        head.addWidget(self.sentence, 1)
        head.addWidget(buttons)
        cards = QHBoxLayout()
        cards.setContentsMargins(18, 0, 6, 0)
        cards.addWidget(self.grid)
        holder = QWidget(self)
        holder.setLayout(cards)
        self._stack = QStackedWidget(self)
        for page in (holder, self.empty, self.nothing):
            self._stack.addWidget(page)
        self._middle = QWidget(self)
        Stacking(self._middle, head, buttons, _SENTENCE_PX)
        middle = QVBoxLayout(self._middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addLayout(head)
        middle.addWidget(self.result)
        middle.addWidget(self.order)
        middle.addWidget(self._stack, 1)
        middle.addWidget(self.bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.facets)
        whole.addWidget(self._middle, 1)
        whole.addWidget(self.drawer)
        self.drawer.hide()
        self.grid.setModel(self.model)

    def _connect(self) -> None:
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._find)
        self.facets.changed.connect(self._narrowed)
        self.result.clear_button.clicked.connect(self.facets.clear)
        self.result.order.changed.connect(self.facets.set_order)
        self.nothing.action_requested.connect(self.facets.clear)
        self.reuse_button.clicked.connect(self._offer_shelves)
        self._shelves.chosen.connect(self.show_shelf)
        self._shelves.open_post.connect(self.open_post)
        self.grid.selected.connect(self.bar.show_ids)
        self.bar.let_go.connect(self._let_go)
        self.bar.asked.connect(self._ask_together)
        self.import_button.clicked.connect(self.import_requested)
        self.empty.action_requested.connect(self.import_requested)
        self.export_button.clicked.connect(self._export_all)
        self.grid.current_changed.connect(self._choose)
        self.grid.chosen.connect(self._activated)
        self.grid.menu_requested.connect(self._ask_menu)
        self._thumbs.ready.connect(self.grid.viewport().update)
        self.drawer.closed.connect(self._close_drawer)
        self.drawer.use_again_requested.connect(self._actions.use_again)
        self.drawer.asked.connect(self._asked)
        self.drawer.wanted.connect(self._want)
        self.drawer.collected.connect(self._shelves.change_collections)
        self.order.changed.connect(self._soon.start)
        self._actions.open_post.connect(self.open_post)
        self._actions.export_requested.connect(self.export_requested)
        self._actions.hold_requested.connect(self.hold_requested)
        self._actions.evidence_requested.connect(self.evidence.ask)
        self._session.opened.connect(self._everything)
        self._session.person_changed.connect(self._read_details)
        self._session.changed.connect(self._changed)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._soon.start()

    @Slot()
    def _everything(self) -> None:
        self._again, self._stale = None, True
        if self.isVisible():
            self._soon.start()

    @Slot(object)
    def _changed(self, change: ChangeSet) -> None:
        if not change.kinds & _CONCERNS:
            return
        elsewhere = "elsewhere" in change.kinds or not change.posts
        self._again = None if elsewhere or self._again is None else self._again | change.posts
        self._stale = True
        if self.isVisible():
            self._soon.start()

    @Slot()
    def _narrowed(self) -> None:
        """A filter asks for posts of the whole library: the list that was shown is put back."""
        self._shelf = None
        self._soon.start()

    @Slot(object)
    def show_shelf(self, shelf: Shelf) -> None:
        """Show a list that no filter makes."""
        self._shelf = shelf
        self._soon.start()

    @Slot()
    def _find(self) -> None:
        """Ask for the ids that fit; of several questions only the newest is answered."""
        self._turn += 1
        turn, again, shelf = self._turn, self._again, self._shelf
        wanted = replace(self.facets.filter, as_collected=self.order.as_collected)
        self._stale, self._again = False, frozenset()

        query = wanted.query(dt.datetime.now().astimezone().date())
        self.model.look_for(query if shelf is None else Query())

        def done(found: First) -> None:
            if turn == self._turn:
                self._take(found, again, query)
                self._find_rest(wanted, found)
            elif again is None or again:
                self._again = None

        if shelf is not None:
            self._session.read(
                self, lambda desk: First(ids=shelf.ids(desk), all=True, collection=shelf.collection), done
            )
        else:
            self._session.search(self, lambda desk, halt: first_of(desk, wanted, halt), done)

    def _find_rest(self, wanted: LibraryFilter, first: First) -> None:
        """What need not be there at once: the posts behind the first ones, and what there is of what."""
        turn, whole, looked = self._turn, first.all, first.looked

        def done(found: Rest) -> None:
            if turn == self._turn:
                if found.ids is not None:
                    self.model.set_ids(found.ids)
                    self.result.say_count(len(found.ids))
                self.facets.set_counts(found.counts)
                self.export_button.setEnabled(
                    self.facets.is_narrow or not {"approved", "draft"}.isdisjoint(found.states)
                )

        self._session.ponder(
            self,
            lambda desk, halt: rest_of(desk, wanted, halt, whole=whole, looked=looked),
            done,
            self._session.failed.emit,
            lane="rest",
        )

    def _take(self, found: First, again: frozenset[str] | None, query: Query) -> None:
        ids, chosen, shelf = found.ids, self._chosen, self._shelf
        # Another question is another choice; the same one asked again leaves what is chosen as it was.
        selected = self.bar.ids[:_BY_HAND] if again is None or again else ()
        if self.model.set_ids(ids, again, more=not found.all):
            self.grid.select_row(self.model.row_of(chosen))
            self.grid.select_rows([row for row in map(self.model.row_of, selected) if row >= 0])
        self.order.show_collection(found.collection, whole=shelf is not None)
        narrow = self.facets.is_narrow or shelf is not None
        self.sentence.setText(shelf.sentence if shelf is not None else self.words.sentence(query))
        self._say_nothing(shelf, found)
        self.bar.in_collection(shown=bool(shelf is not None and shelf.collection))
        self.result.say_count(self.model.rowCount())
        ordered_so = shelf is not None or (found.collection and self.order.as_collected)
        self.result.show_for(None if ordered_so else query, found.looked, some=bool(ids), narrow=narrow)
        page = 0 if ids else 2 if narrow else 1
        self._stack.setCurrentIndex(page)
        if not ids or self.model.row_of(chosen) < 0:
            self._close_drawer()
        elif again is None or again:
            self._read_details()

    def _say_nothing(self, shelf: Shelf | None, found: First) -> None:
        if shelf is not None and shelf.nothing:
            self.nothing.set_text(shelf.nothing, shelf.about)
        elif found.looked is not None:
            self.nothing.set_text(self.tr("Nothing found so far"), self.result.limit_words(found.looked))
        else:
            self.nothing.set_text(
                self.tr("Nothing found"),
                self.tr("No approved post fits all of this. Ask for less, or look in the drafts."),
            )

    @Slot(object)
    def _choose(self, post_id: object) -> None:
        # A list that is read again loses its current row for a moment; the drawer stays until the answer is known.
        if isinstance(post_id, str) and post_id:
            self._chosen = post_id
            self._read_details()

    @Slot()
    def _read_details(self) -> None:
        post_id, person = self._chosen, self._session.person
        if not post_id:
            return

        def work(desk: Desk) -> Details:
            return details_of(desk, person, post_id)

        def done(details: Details) -> None:
            if post_id == self._chosen:
                self.drawer.show_details(details)
                self.drawer.show()
                self._open_menu(details)

        self._session.read(self, work, done, lambda _gone: self._close_drawer())

    @Slot()
    def _close_drawer(self) -> None:
        self._chosen = ""
        self.drawer.hide()
        self.grid.select_row(-1)

    @Slot(object)
    def _activated(self, _post_id: object) -> None:
        self.drawer.use_again_button.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(str, str)
    def _asked(self, verb: str, variant_id: str) -> None:
        self._actions.ask(verb, self._chosen, (variant_id,))

    @Slot(str, object)
    def _want(self, post_id: str, values: Mapping[str, Any]) -> None:
        self._actions.change((post_id,), values)

    @Slot(str)
    def _ask_together(self, what: str) -> None:
        """Do with the chosen posts what the bar was asked for."""
        ids = self.bar.ids
        if what == "change":
            self.change_selected()
        elif what == "collection":
            self._shelves.collect(ids)
        elif what == "take_out":
            self._shelves.take_out(self._shelf.collection if self._shelf is not None else "", ids)
        else:
            self._actions.change(ids, {"evergreen": True} if what == "evergreen" else {"archived": True})

    @Slot()
    def _let_go(self) -> None:
        self.grid.select_row(self.model.row_of(self._chosen))

    @Slot()
    def _offer_shelves(self) -> None:
        self._shelves.open_at(self.reuse_button)

    @Slot(str, object)
    def _ask_menu(self, post_id: str, place: QPoint) -> None:
        self._chosen, self._menu_place = post_id, place
        self._read_details()

    def _open_menu(self, details: Details) -> None:
        place, self._menu_place = self._menu_place, None
        if place is not None:
            self.menu_for(details).popup(place)

    def menu_for(self, details: Details) -> QMenu:
        """What may be done with a post, with all its networks to which a step fits."""
        menu = self._actions.menu_for(details, self.words.steps())
        copy = QAction(self.tr("Copy text"), menu)
        copy.triggered.connect(self.drawer.copy)
        keep_icon(copy, theme_of(self), "copy")
        reference = QAction(self.tr("Copy the reference"), menu)
        reference.triggered.connect(partial(self.reference_asked.emit, details.post.id))
        keep_icon(reference, theme_of(self), "link")
        menu.insertActions(menu.actions()[0], [copy, reference])
        return menu

    @property
    def post_in_front(self) -> str:
        """The chosen post; empty while none is."""
        return self._chosen

    @property
    def search_words(self) -> str:
        """What is looked for."""
        return self.facets.filter.words

    def change_selected(self) -> None:
        """Change the chosen posts together."""
        ids = self.grid.selected_ids
        if ids:
            ChangeTogetherSheet(self.window(), self._session, ids).open()

    def rested(self) -> None:
        """Show the evergreens that have rested."""
        self._shelves.rested()

    def alike(self) -> None:
        """Look for posts that are nearly the same."""
        self._shelves.alike()

    def past_last_day(self) -> None:
        """Show the posts whose last day is over."""
        self._shelves.past()

    def labels(self) -> None:
        """Show the labels and collections there are."""
        self._shelves.labels()

    def save_evidence(self) -> None:
        """Save everything that was decided about the chosen post as a file."""
        self.evidence.ask(self._chosen)

    def primary(self) -> None:
        """Use the chosen post again."""
        if self._chosen:
            self._actions.use_again(self._chosen)

    def fold_left(self) -> None:
        """Fold the filters, or bring them back."""
        self.facets.setVisible(self.facets.isHidden())

    def fold_right(self) -> None:
        """Fold the chosen post's column, or bring it back."""
        if self._chosen:
            self.drawer.setVisible(self.drawer.isHidden())

    @Slot()
    def _export_all(self) -> None:
        self.export_requested.emit("")
