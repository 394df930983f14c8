"""How one post of the library is used again: where it rests, evergreen, its last day, its labels and collections."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.again import rest_words
from ui.kit.fields import DateField
from ui.kit.layouts import empty
from ui.kit.tags import TagField
from ui.kit.text import heading, note
from ui.kit.ticks import Tick
from ui.panes.library_line import IconLine
from ui.panes.library_words import LibraryWords

if TYPE_CHECKING:
    from ui.panes.library_details import Details


class ReuseBlock(QWidget):
    """Shows what `Details` says of it. Signal: `wanted(object)` with the values of a `Together` as a mapping."""

    wanted = Signal(object)

    def __init__(self, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._labels: tuple[str, ...] = ()
        self._rests = QVBoxLayout()
        self._rests.setSpacing(4)
        self.evergreen = Tick(self.tr("Evergreen"), self.tr("It may go out again once it has rested."), self)
        self.last_day = DateField(self.tr("Last day"), self.tr("After it, this post does not leave."), self)
        self.labels = TagField(self.tr("Labels"), "", self)
        self.labels.set_placeholder(self.tr("Add a label"))
        self._collections = note("", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Using it again"), self))
        column.addLayout(self._rests)
        for widget in (self.evergreen, self.last_day, self.labels, self._collections):
            column.addWidget(widget)
        self.evergreen.changed.connect(self._tick)
        self.last_day.changed.connect(self._day)
        self.labels.changed.connect(self._labelled)

    def show_details(self, details: Details) -> None:
        """Show another post, or the same one anew."""
        post = details.post
        empty(self._rests)
        for rest in details.rests:
            icon = "check" if rest.is_over else "clock"
            line = IconLine(icon, rest_words(self._words.account(rest.channel), rest), self)
            self._rests.addWidget(line)
        if not details.rests:
            self._rests.addWidget(note(self.tr("It has not been out yet."), self))
        self.evergreen.box.setChecked(post.evergreen)
        self.last_day.set_value(dt.date.fromisoformat(post.expires) if post.expires else None)
        over = bool(post.expires) and post.expires < details.today
        self.last_day.set_help(
            self.tr("Its last day is over: it does not leave.")
            if over
            else self.tr("After it, this post does not leave.")
        )
        self._labels = details.labels
        self.labels.set_value(details.labels)
        self.labels.set_known(details.known_labels)
        self._collections.setText(self._collection_words(details.collections))
        self._collections.setVisible(bool(details.collections))

    def _collection_words(self, names: Sequence[str]) -> str:
        return self.tr("In the collections: %1").replace("%1", ", ".join(names))

    def _want(self, **values: Any) -> None:
        asked: Mapping[str, Any] = values
        self.wanted.emit(asked)

    @Slot()
    def _tick(self) -> None:
        self._want(evergreen=self.evergreen.box.isChecked())

    @Slot(object)
    def _day(self, day: object) -> None:
        self._want(expires=day.isoformat() if isinstance(day, dt.date) else "")

    @Slot(object)
    def _labelled(self, labels: tuple[str, ...]) -> None:
        before, self._labels = self._labels, labels
        added = tuple(one for one in labels if one not in before)
        gone = tuple(one for one in before if one not in labels)
        self._want(add_labels=added, remove_labels=gone)
