"""For which posts the house style is shown: a network, an account, an audience, a campaign, an author."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.menu import Choice, SearchMenu
from ui.kit.metaline import MetaLine, Piece
from ui.panes.style_records import For
from ui.panes.style_words import StyleWords

if TYPE_CHECKING:
    from ui.bridge.session import Session

FIELDS = {
    "network": "platform",
    "account": "account",
    "audience": "audience",
    "campaign": "campaign",
    "author": "author",
}


class StyleFilter(QObject):
    """Fills a line of pieces, each with a menu. Signal: `changed()` after `wanted` is another.

    `columns_shown` leaves network and account out, where they stand side by side.
    """

    changed = Signal()

    def __init__(self, session: Session, words: StyleWords, line: MetaLine, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._words, self._line = session, words, line
        self._asked = ""
        self._columns = False
        self.wanted = For()
        self._menu = SearchMenu(self.tr("Which posts"), parent)
        line.piece_clicked.connect(self._ask)
        self._menu.chosen.connect(self._chosen)

    def choose(self, kind: str, name: str) -> None:
        """Show the style as it is for a network, an account, an audience, a campaign or an author; "" for any."""
        wanted = replace(self.wanted, **{FIELDS[kind]: name})
        if kind == "network" and wanted.account not in self._accounts(wanted.platform):
            wanted = replace(wanted, account="")
        self.set_wanted(wanted)

    def set_wanted(self, wanted: For) -> None:
        """Show the style for these posts."""
        if wanted != self.wanted:
            self.wanted = wanted
            self.changed.emit()

    def show(self, *, columns_shown: bool = False) -> None:
        """Write the line."""
        self._columns = columns_shown
        names = {"network": self.tr("Network"), "account": self.tr("Account"), "audience": self.tr("Audience")}
        names |= {"campaign": self.tr("Campaign"), "author": self.tr("Author")}
        pieces: list[Piece] = []
        for kind, name in names.items():
            offered, named, current = self._offered(kind)
            if (columns_shown and kind in ("network", "account")) or not (offered or current):
                continue
            lead = "" if pieces else self.tr("For")
            pieces.append(Piece(id=kind, text=named(current), lead=lead, name=name))
        self._line.set_pieces(pieces)

    def _offered(self, kind: str) -> tuple[list[str], Callable[[str], str], str]:
        """What can be chosen, how it is called, and what is chosen now."""
        style, names, words = self._session.style, self._session.names, self._words
        current = str(getattr(self.wanted, FIELDS[kind]))
        if kind == "network":
            open_ones = (one.id for one in self._session.platforms.values() if not one.closed)
            return sorted(open_ones, key=lambda one: words.network(one).casefold()), words.network, current
        if kind == "account":
            return self._accounts(self.wanted.platform), words.account, current
        if kind == "audience":
            return list(style.audiences) if style is not None else [], words.audience, current
        if kind == "campaign":
            active = [one.name for one in names.campaigns.values() if one.active]
            return _joined(active, list(style.campaigns) if style else []), words.campaign, current
        authors = [one.name for one in names.authors.values()]
        return _joined(authors, list(style.authors) if style else []), words.author, current

    def _accounts(self, platform: str) -> list[str]:
        """The accounts' names, on one network if one is given, with those that only the house style knows."""
        style = self._session.style
        channels = [one for one in self._session.names.channels.values() if one.active]
        here = [one.name for one in channels if platform in ("", one.platform)]
        known = {one.name for one in channels}
        return _joined(here, [name for name in (style.accounts if style else ()) if name not in known])

    @Slot(str)
    def _ask(self, kind: str) -> None:
        offered, named, current = self._offered(kind)
        self._asked = kind
        self._menu.set_choices([Choice(id=name, text=named(name), checked=name == current) for name in ("", *offered)])
        self._menu.open_at(self._line.anchor(kind))

    @Slot(str)
    def _chosen(self, name: str) -> None:
        self.choose(self._asked, name)


def _joined(*lists: list[str]) -> list[str]:
    return sorted(dict.fromkeys(name for names in lists for name in names if name), key=str.casefold)
