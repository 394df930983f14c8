"""What the house style is built on: one of the ready styles, and packs of what a country's law or a trade's code asks."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.kit.card import Card
from ui.kit.layouts import empty
from ui.kit.rows import Row
from ui.kit.text import Label, note
from ui.panes.settings_inputs import RadioField
from ui.panes.style_column import ReadingColumn
from ui.panes.style_records import PackCard, ReadySheet, StyleSheet
from ui.panes.style_view import StyleView
from ui.panes.style_words import StyleWords
from ui.times import date_words

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class PackBox(Card):
    """One pack. Signal: `switched(bool)` by a person."""

    switched = Signal(bool)

    def __init__(self, pack: PackCard, parent: QWidget) -> None:
        super().__init__(pack.name, parent=parent)
        self.box = QCheckBox(self.tr("Use this pack"), self)
        self.box.setAccessibleName(self.tr("Use the pack “%1”").replace("%1", pack.name))
        self.box.setChecked(pack.taken or pack.given)
        country = _country(pack.country)
        self.set_title(pack.name, "" if country in pack.name else country)
        if pack.about:
            self.body.addWidget(Label(pack.about, self, wrap=True))
        if pack.checks:
            self.body.addWidget(note(self.tr("It sets: %1").replace("%1", ", ".join(pack.checks)), self))
        if pack.links:
            links = note("\n".join((self.tr("Sources:"), *pack.links)), self)
            links.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self.body.addWidget(links)
        self.body.addWidget(Label(pack.notice or self.tr("Not legal advice."), self, weight=500, wrap=True))
        if pack.date:
            self.body.addWidget(note(self.tr("As of %1").replace("%1", date_words(pack.date)), self))
        self.body.addSpacing(2)
        self.body.addWidget(self.box)
        self._state = Label(self.tr("In use") if self.box.isChecked() else self.tr("Not in use"), self, weight=500)
        self.body.addWidget(self._state)
        self._given = note(self.tr("The ready style below brings it; choose another one to do without."), self)
        self._given.setVisible(pack.given)
        self.body.addWidget(self._given)
        self._pack = pack
        self.box.clicked.connect(self.switched)

    def set_locked(self, *, locked: bool) -> None:
        """Show the switch, or where it cannot be used only how it stands."""
        fixed = locked or self._pack.given
        self.box.setVisible(not fixed)
        self._state.setVisible(fixed)


class PacksView(StyleView):
    """Signals: `base_chosen(str, str)` with the id and the name of a ready style; `pack_switched(str, str, bool)` with id,
    name, and whether it is on."""

    base_chosen = Signal(str, str)
    pack_switched = Signal(str, str, bool)

    def __init__(self, session: Session, words: StyleWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._words = session, words
        self._sheet: StyleSheet | None = None
        self._ready: ReadySheet | None = None
        self._locked = ""
        self._stale = True
        self.bases: RadioField | None = None
        self.packs: dict[str, PackBox] = {}
        self._page = ReadingColumn(self)
        self._page.reached.connect(self.reached)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._page)

    def show_sheet(self, sheet: StyleSheet, why_locked: str) -> None:
        """The house style is another; it is read when it can be seen."""
        self._sheet, self._locked = sheet, why_locked
        self._stale = True
        if self.isVisible():
            self._read()

    def contents(self) -> list[Row]:
        if self._ready is None:
            return []
        packs = [
            Row(id=pack.id, title=pack.name, right=self.tr("on") if pack.taken or pack.given else "")
            for pack in self._ready.packs
        ]
        heading = [Row(title=self.tr("Packs"), section=True)] if packs else []
        return [Row(id="base", title=self.tr("Ready style")), *heading, *packs]

    def go_to(self, entry: str) -> None:
        self._page.go_to(entry)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._read()

    def _read(self) -> None:
        style = self._session.style
        if style is None:
            return
        self._stale = False

        def work(desk: Desk) -> ReadySheet:
            from ui.panes.style_reading import read_ready

            return read_ready(desk, style)

        self._session.read(self, work, self._show)

    def _show(self, ready: ReadySheet) -> None:
        sheet = self._sheet
        if sheet is None:
            return
        if ready != self._ready:
            self._ready = ready
            self._build(ready)
        assert self.bases is not None
        self.bases.set_value(sheet.base)
        self.bases.setVisible(not self._locked)
        self._base.setText(self.tr("In use: %1").replace("%1", sheet.below or self.tr("none")))
        self._base.setVisible(bool(self._locked))
        for box in self.packs.values():
            box.set_locked(locked=bool(self._locked))
        self.restocked.emit()

    def _build(self, ready: ReadySheet) -> None:
        inside, column = self._page.inside, self._page.column
        top = self._page.verticalScrollBar().value()
        empty(column)
        self.packs.clear()
        self._page.marks.clear()
        self._page.marks["base"] = self._head(
            self.tr("Ready style"), self.tr("Your own settings lie on top of it and stay as they are.")
        )
        self.bases = RadioField(
            self.tr("Ready style"),
            [(card.id, card.name, self._about(card.id, self._words.on(card.on))) for card in ready.bases],
            inside,
        )
        self.bases.set_label_shown(shown=False)
        self._base = Label("", inside, weight=500)
        column.addWidget(self._base)
        self.bases.changed.connect(self._choose_base)
        column.addWidget(self.bases)
        column.addSpacing(28)
        said = self.tr(
            "A pack sets checks the way a country’s law or a trade’s code asks. All are off until you switch them on."
        )
        self._head(self.tr("Packs"), said)
        for pack in ready.packs:
            box = self.packs[pack.id] = self._page.marks[pack.id] = PackBox(pack, inside)
            box.switched.connect(partial(self._switch, pack))
            column.addWidget(box)
            column.addSpacing(12)
        if not ready.packs:
            column.addWidget(note(self.tr("This version of Proofdesk brings none."), inside))
        self._page.verticalScrollBar().setValue(top)

    def _head(self, title: str, about: str) -> Label:
        inside, column = self._page.inside, self._page.column
        heading = Label(title, inside, px=16, weight=600)
        column.addWidget(heading)
        column.addSpacing(4)
        column.addWidget(Label(about, inside, color="ink-soft", wrap=True))
        column.addSpacing(10)
        return heading

    def _about(self, base: str, counted: str) -> str:
        known = {
            "plain-and-friendly": self.tr("Short sentences, everyday words, nobody is pushed."),
            "trade-and-linkedin": self.tr(
                "For people at work: longer words are fine, pushing is not, claims and abbreviations want reasons."
            ),
            "newsroom": self.tr("For reporting: who wrote it, who said it, who took the picture."),
        }
        return f"{known.get(base, '')} {counted}.".strip()

    @Slot(str)
    def _choose_base(self, base: str) -> None:
        ready = self._ready
        name = next((card.name for card in ready.bases if card.id == base), base) if ready is not None else base
        self.base_chosen.emit(base, name)

    def _switch(self, pack: PackCard, on: bool) -> None:
        self.pack_switched.emit(pack.id, pack.name, on)


def _country(code: str) -> str:
    """A country by its two letters; what is no such code stays as it is."""
    found = QLocale.codeToTerritory(code)
    return QLocale.territoryToString(found) if found != QLocale.Country.AnyTerritory else code
