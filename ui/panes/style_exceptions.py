"""The exceptions that editors allowed: which hold, which are over, and which have lost their words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.kit.buttons import SecondaryButton
from ui.kit.dialogs import confirm
from ui.kit.empty import EmptyState
from ui.kit.glyph import Glyph
from ui.kit.lists import ListView
from ui.kit.panel import Panel
from ui.kit.rows import Row, RowsModel
from ui.kit.text import Label, note
from ui.panes.style_records import ExceptionCard
from ui.panes.style_view import StyleView
from ui.theme.theme import theme_of
from ui.times import date_words

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

SIDE_PX = 300
STANDINGS = ("orphan", "lapsed", "asked", "in_force")
_ICONS = {"orphan": "circle-help", "lapsed": "clock-alert", "asked": "hand", "in_force": "shield-check"}


class ExceptionSide(Panel):
    """One exception in full. Signals: `post_asked()`, `end_asked()` from its buttons."""

    post_asked = Signal()
    end_asked = Signal()

    def __init__(self, session: Session, parent: QWidget) -> None:
        super().__init__("", parent, edge="start", scrolls=True)
        self._session = session
        self.set_title(self.tr("This exception"))
        self._glyph = Glyph(self, px=16, height_px=20)
        self._standing = Label("", self, weight=500, wrap=True)
        self._words = Label("", self, wrap=True)
        self._check, self._reason = note("", self), Label("", self, wrap=True)
        self._who, self._until = note("", self), note("", self)
        self.post_button = SecondaryButton(self.tr("Go to the post"), self)
        self.end_button = SecondaryButton(self.tr("End it…"), self)
        self._cannot = note("", self)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._glyph, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._standing, 1)
        column = QVBoxLayout()
        column.setContentsMargins(16, 4, 16, 16)
        column.setSpacing(10)
        column.addLayout(head)
        for part in (self._words, self._check, self._reason, self._who, self._until):
            column.addWidget(part)
        column.addSpacing(6)
        for button in (self.post_button, self.end_button):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self._cannot)
        self.body.addLayout(column)
        self.body.addStretch(1)
        self.post_button.clicked.connect(self.post_asked)
        self.end_button.clicked.connect(self.end_asked)
        theme_of(self).changed.connect(self._dress)
        self._dress()

    def show_card(self, card: ExceptionCard, standing: str) -> None:
        """Show this one."""
        person = self._session.person
        may = person is not None and person.is_a("editor")
        self._glyph.set_icon(_ICONS[card.standing])
        self._standing.setText(standing)
        self._check.setText(" · ".join((card.check, f"{card.label} {card.post_title}".strip())))
        self._words.setText(self.tr("“%1”").replace("%1", card.quote) if card.quote else self.tr("The post as a whole"))
        self._reason.setText(
            self.tr("Reason: %1").replace("%1", card.reason) if card.reason else self.tr("No reason given.")
        )
        self._who.setText(self._by(card))
        until = (
            self.tr("Until the end of %1").replace("%1", date_words(card.until, whole=False))
            if card.until
            else self.tr("Without an end")
        )
        self._until.setText(until)
        self.end_button.setVisible(may)
        self._cannot.setText("" if may else self.tr("An editor can end it."))
        self._cannot.setVisible(not may)

    def _by(self, card: ExceptionCard) -> str:
        names = self._session.names
        where = self.tr("in every network of the post") if not card.network else card.network
        if card.granted_by:
            said = self.tr("Allowed by %1 on %2, %3.")
            return (
                said.replace("%1", names.person(card.granted_by))
                .replace("%2", date_words(card.at, whole=False))
                .replace("%3", where)
            )
        said = self.tr("Asked for by %1 on %2, %3.")
        return (
            said.replace("%1", names.person(card.asked_by))
            .replace("%2", date_words(card.at, whole=False))
            .replace("%3", where)
        )

    @Slot()
    def _dress(self) -> None:
        self.setFixedWidth(theme_of(self).px(SIDE_PX))


class ExceptionsView(StyleView):
    """Signal: `open_post(str)` with a post's id. `counted(int)` how many need a look: their words are gone, they are over,
    or they are asked for."""

    open_post = Signal(str)
    counted = Signal(int)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._cards: dict[str, ExceptionCard] = {}
        self._stale = True
        self.list = ListView(self.tr("Exceptions"), self)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.side = ExceptionSide(session, self)
        self._empty = EmptyState(
            "shield-check",
            self.tr("No exceptions"),
            self.tr(
                "Where something must be fixed and an editor lets it pass for a reason, it stands here: why, who, and until "
                "when. It lapses by itself when its end has come."
            ),
            parent=self,
        )
        self._lay_out()
        self.list.current_changed.connect(self._chosen)
        self.list.chosen.connect(self._go)
        self.side.post_asked.connect(self._go)
        self.side.end_asked.connect(self._ask_end)
        session.changed.connect(self._look)
        session.person_changed.connect(self._show_side)

    def contents(self) -> list[Row]:
        words = self.standing_words()
        standings = [card.standing for card in self._cards.values()]
        return [
            Row(
                id=standing, title=words[standing][0], right=str(standings.count(standing)), state_icon=_ICONS[standing]
            )
            for standing in STANDINGS
            if standing in standings
        ]

    def go_to(self, entry: str) -> None:
        first = next((card.id for card in self._cards.values() if card.standing == entry), "")
        row = self._model.row_of(first)
        if row >= 0:
            self.list.select_row(row)
            self.list.scrollTo(self._model.index(max(0, row - 1), 0), ListView.ScrollHint.PositionAtTop)

    def standing_words(self) -> dict[str, tuple[str, str]]:
        """For each standing a heading and a sentence."""
        return {
            "orphan": (
                self.tr("Their words are gone"),
                self.tr("The words it was allowed for no longer stand in the post."),
            ),
            "lapsed": (self.tr("Past their end"), self.tr("Its end has come; it allows nothing any more.")),
            "asked": (self.tr("Asked for"), self.tr("A writer asks for it; an editor has not answered yet.")),
            "in_force": (self.tr("In force"), self.tr("It holds.")),
        }

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read_if_stale()

    def read_if_stale(self) -> None:
        """Read the list again if something happened since."""
        if self._stale:
            self.read()

    @Slot()
    def read(self) -> None:
        """Read the list again."""
        self._stale = False

        def work(desk: Desk) -> list[ExceptionCard]:
            from ui.panes.style_reading import read_exceptions

            return read_exceptions(desk)

        self._session.read(self, work, self._show)

    def _show(self, cards: list[ExceptionCard]) -> None:
        kept = self.list.current_id
        at = self._model.ids().index(kept) if kept in self._model.ids() else 0
        self._cards = {card.id: card for card in cards}
        words, rows, standing = self.standing_words(), [], ""
        for card in cards:
            if card.standing != standing:
                standing = card.standing
                rows.append(Row(title=words[standing][0], section=True))
            rows.append(self._row(card, words[standing][0]))
        self._model.set_rows(rows)
        ids = self._model.ids()
        chosen = kept if kept in ids else ids[min(at, len(ids) - 1)] if ids else None
        self.list.select_row(self._model.row_of(chosen))
        self._pages.setCurrentIndex(0 if cards else 1)
        self._show_side()
        self.counted.emit(sum(card.standing != "in_force" for card in cards))
        self.restocked.emit()

    def _row(self, card: ExceptionCard, standing: str) -> Row:
        quote = self.tr("“%1”").replace("%1", card.quote) if card.quote else card.check
        parts = [card.check if card.quote else "", f"{card.label} {card.post_title}".strip(), card.network, card.reason]
        return Row(
            id=card.id,
            title=quote,
            detail=" · ".join(part for part in parts if part),
            state=standing,
            state_icon=_ICONS[card.standing],
            right=self.tr("until %1").replace("%1", date_words(card.until, whole=False)) if card.until else "",
        )

    @Slot()
    def _show_side(self) -> None:
        card = self._cards.get(str(self.list.current_id))
        self.side.setVisible(card is not None)
        if card is not None:
            self.side.show_card(card, self.standing_words()[card.standing][1])

    @Slot(object)
    def _chosen(self, card_id: object) -> None:
        self._show_side()
        card = self._cards.get(str(card_id))
        if card is not None:
            self.reached.emit(card.standing)

    @Slot()
    def _go(self) -> None:
        card = self._cards.get(str(self.list.current_id))
        if card is not None:
            self.open_post.emit(card.post)

    @Slot()
    def _ask_end(self) -> None:
        card = self._cards.get(str(self.list.current_id))
        if card is None:
            return
        text = self.tr(
            "What it allowed must be fixed again before %1 can be approved. What is approved stays approved."
        )
        confirm(
            self,
            self.tr("End this exception?"),
            text.replace("%1", card.label),
            self.tr("End it"),
            lambda: self.end(card.id),
        )

    def end(self, exception: str) -> None:
        """Take an exception back; it can be undone."""
        card = self._cards[exception]

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.reviewing import end_exception

            return end_exception(desk, command, card.post, card.id)

        self._session.write(self, work, lambda _answer: self.read())

    @Slot(object)
    def _look(self, answer: ChangeSet) -> None:
        if answer.kinds & {"post", "variant", "waiver", "elsewhere"}:
            self._stale = True
            if self.isVisible():
                self.read()

    def _lay_out(self) -> None:
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._empty)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._pages, 1)
        row.addWidget(self.side)
