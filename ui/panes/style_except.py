"""Choosing the words that a check is to leave alone, from those it was left at."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import CheckList, TagField
from ui.kit.sheet import Sheet
from ui.kit.text import Label
from ui.panes.style_records import Nag
from ui.theme.theme import theme_of

_WIDTH_PX, _SIDE_PX = 520, 28
_MOST = 60


class ExceptSheet(Sheet):
    """Asks which words; `on_done` gets them as a tuple when they were chosen."""

    def __init__(self, window: QWidget, nag: Nag, on_done: Callable[[tuple[str, ...]], object]) -> None:
        super().__init__(window, self.tr("Exceptions for “%1”").replace("%1", nag.title), width_px=_WIDTH_PX)
        self._on_done = on_done
        said = self.tr("The check stays as it is and leaves these words alone, in every post.")
        about = Label(said, self, color="ink-soft", wrap=True)
        # A wrapping label asks for the height of its narrowest form otherwise.
        about.setMinimumSize(theme_of(self).px(_WIDTH_PX) - 2 * _SIDE_PX, 1)
        self.body.addWidget(about)
        quotes = _distinct(passage.quote for passage in nag.passages)
        self.found = CheckList(self.tr("Words it was left at"), [(quote, _short(quote)) for quote in quotes])
        self.more = TagField(
            self.tr("Other words"),
            self.tr("A comma or Enter adds one. With * at its end it stands for every ending: repair*"),
        )
        self.body.addWidget(self.found)
        self.body.addWidget(self.more)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self.confirm_button = PrimaryButton(self.tr("Leave them alone"), self)
        self.add_button(cancel)
        self.add_button(self.confirm_button)
        cancel.clicked.connect(self.close_sheet)
        self.confirm_button.clicked.connect(self._confirm)
        self.found.changed.connect(self._look)
        self.more.changed.connect(self._look)
        self._look()

    @property
    def words(self) -> tuple[str, ...]:
        """What is chosen now."""
        return tuple(dict.fromkeys((*self.found.value, *self.more.value)))

    @Slot()
    def _look(self) -> None:
        self.confirm_button.setEnabled(bool(self.words))

    @Slot()
    def _confirm(self) -> None:
        words = self.words
        self.close_sheet()
        self._on_done(words)


def _distinct(quotes: Iterable[str]) -> list[str]:
    """Each once, whatever its capitals: exceptions do not look at them."""
    found: dict[str, str] = {}
    for quote in quotes:
        words = " ".join(quote.split())
        if words:
            found.setdefault(words.casefold(), words)
    return list(found.values())


def _short(quote: str) -> str:
    """On one line of the sheet; a tick's words do not wrap, and & would mark a key."""
    return (quote if len(quote) <= _MOST else f"{quote[: _MOST - 1].rstrip()}…").replace("&", "&&")
