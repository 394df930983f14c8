"""What is offered under the library's search field while somebody types: the keys of its language, and their values."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit
from shiboken6 import isValid

from editorial.model.completing import Choice, Completion, Value, completion
from editorial.model.periods import Period
from editorial.model.span import Span
from ui.bridge.offsets import Offsets
from ui.bridge.session import Session
from ui.kit.announce import announce
from ui.kit.rows import Row
from ui.kit.suggest import Suggestions
from ui.panes.library_words import LibraryWords
from ui.times import day_words
from ui.tongue import spoken
from ui.words import many

if TYPE_CHECKING:
    from editorial.workflow.desk import Desk

_CLOSING = (QEvent.Type.FocusOut, QEvent.Type.Hide, QEvent.Type.Resize, QEvent.Type.Wheel)
_Sorted = tuple[list[str], list[str]]


class SearchOffer(QObject):
    """Serves one search field. Nothing is taken that was not chosen: Enter searches, and Tab goes on, until an arrow key went
    into the list. Down opens it where nothing is typed."""

    def __init__(self, line: QLineEdit, session: Session, words: LibraryWords) -> None:
        super().__init__(line)
        self._line, self._session, self._words = line, session, words
        self._labels: _Sorted = ([], [])
        self._found = Completion(0, 0, "")
        self.list = Suggestions(self.tr("What can be searched for"), line, waits=True)
        self.list.chosen.connect(self._take)
        line.textEdited.connect(self._typed)
        line.cursorPositionChanged.connect(self._moved)
        line.installEventFilter(self)

    @property
    def is_in_value(self) -> bool:
        """Whether values are offered now: what stands behind the key may not be the whole of it yet."""
        return self.list.is_open and any(one.value for one in self._found.choices)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isValid(self.list):
            return False  # the window is going, and took the list with it
        kind = event.type()
        if kind == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            if self.list.wants_key(event):
                event.accept()
                return True
        elif kind == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self._key(event)
        elif kind == QEvent.Type.FocusIn:
            self._read()
        elif kind in _CLOSING:
            self.list.close_list()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if self.list.take_key(event):
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list.close_list()
        elif event.key() == Qt.Key.Key_Down and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._offer()
            return True
        return False

    def _read(self) -> None:
        """The labels and collections of now; all else the window knows."""

        def work(desk: Desk) -> _Sorted:
            from editorial.library.labels import known_labels, read_collections

            return known_labels(desk.library), [one.name for one in read_collections(desk.library)]

        def done(found: _Sorted) -> None:
            self._labels = found

        self._session.read(self, work, done)

    @Slot()
    def _typed(self) -> None:
        self._offer(asked=False)

    @Slot()
    def _moved(self) -> None:
        if isValid(self.list) and self.list.is_open:
            self._offer(asked=False)

    def _offer(self, *, asked: bool = True) -> None:
        """Offer what fits at the cursor; where nothing is typed yet, only if that was `asked` for or a key stands before it."""
        text = self._line.text()
        here = Offsets(text).from_qt(self._line.cursorPosition())
        today = dt.datetime.now().astimezone().date()
        self._found = found = completion(text, here, self._known(), today, spoken())
        wanted = asked or found.typed or any(one.value for one in found.choices)
        was_open = self.list.is_open
        rows = [self._row(at, one) for at, one in enumerate(found.choices)] if wanted else []
        self.list.offer(rows, self._line.rect())
        if rows and not was_open:
            announce(self._line, many(len(rows), self.tr("1 to choose from"), self.tr("%n to choose from")))

    @Slot(str)
    def _take(self, row_id: str) -> None:
        text, cursor = self._found.take(self._line.text(), self._found.choices[int(row_id)])
        self._line.selectAll()  # put in as if it was typed, so that Ctrl Z takes it back
        self._line.insert(text)
        self._line.setCursorPosition(Offsets(text).to_qt(Span(cursor, cursor))[0])
        self._offer(asked=False)

    def _known(self) -> dict[str, list[Value]]:
        names, words = self._session.names, self._words
        accounts = [one for one in names.channels.values() if one.active]
        networks = {one.platform: words.network(one.platform) for one in accounts}
        people = [one.name for one in (*names.authors.values(), *names.people.values()) if one.active]
        campaigns = [one.name for one in names.campaigns.values()]
        labels, collections = self._labels
        return {
            "platform": sorted((Value(*pair) for pair in networks.items()), key=lambda one: one.name.casefold()),
            "account": [Value(one.name, networks[one.platform]) for one in accounts],
            "author": _values(people),
            "campaign": _values(campaigns),
            "label": _values(labels),
            "collection": _values(collections),
        }

    def _row(self, at: int, choice: Choice) -> Row:
        key, typed = choice.key, choice.text
        if not choice.value:
            words = self._key_words(key)
            return Row(id=str(at), title=typed, right="" if f"{words}:".casefold() == typed.casefold() else words)
        if choice.days is not None:
            return Row(id=str(at), title=typed, right=self._days_words(choice.days))
        if key == "account":
            return Row(id=str(at), title=typed, right=choice.name)
        name = choice.name or (self._words.state(choice.value) if key == "state" else self._value_words(choice.value))
        same = not name or key == "platform" or name.casefold() == typed.casefold()
        return Row(id=str(at), title=name or typed, right="" if same else typed)

    def _days_words(self, days: Period) -> str:
        first, last = (day_words(day, weekday=False) for day in (days.first, days.last))
        return first if first == last else self.tr("%1 to %2").replace("%1", first).replace("%2", last)

    def _key_words(self, key: str) -> str:
        return {
            "platform": self.tr("Network"),
            "account": self.tr("Account"),
            "state": self.tr("State"),
            "author": self.tr("Author"),
            "campaign": self.tr("Campaign"),
            "label": self.tr("Label"),
            "collection": self.tr("Collection"),
            "has": self.tr("What it holds"),
            "is": self.tr("What it is"),
            "number": self.tr("Number of a post"),
            "expires": self.tr("Last day"),
            "before": self.tr("Before a day"),
            "after": self.tr("After a day"),
            "on": self.tr("Day, month or year"),
            "order": self.tr("Which stand first"),
        }[key]

    def _value_words(self, value: str) -> str:
        return {
            "picture": self.tr("A picture"),
            "video": self.tr("A video"),
            "alt": self.tr("An alt text"),
            "comment": self.tr("A comment"),
            "time": self.tr("A time"),
            "mine": self.tr("Yours"),
            "evergreen": self.tr("Evergreen"),
            "held": self.tr("On hold"),
            "newest": self.tr("Newest first"),
            "best": self.tr("Best match first"),
        }.get(value, "")


def _values(names: list[str]) -> list[Value]:
    """Names as they are typed, each once, by the alphabet."""
    return [Value(name) for name in sorted(dict.fromkeys(names), key=str.casefold)]
