"""How one post of the library is used again: where it rests, evergreen, its last day, its labels and collections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.kit.tags import TagField
from ui.kit.text import heading
from ui.panes.library_words import LibraryWords
from ui.panes.reuse_fields import ReuseFields

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.panes.library_details import Details


class ReuseBlock(QWidget):
    """Shows what `Details` says of it. Signals: `wanted(object)` with the values of a `Together` as a mapping;
    `collected(object, object)` with the names of collections that the post joins and leaves."""

    wanted = Signal(object)
    collected = Signal(object, object)

    def __init__(self, session: Session, words: LibraryWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: dict[TagField, tuple[str, ...]] = {}
        self.fields = ReuseFields(session, words.account, self)
        self.labels = TagField(self.tr("Labels"), "", self)
        self.labels.set_placeholder(self.tr("Add a label"))
        about = self.tr("A new name makes one. Search for collection:name to see it and to set its order.")
        self.collections = TagField(self.tr("Collections"), about, self)
        self.collections.set_placeholder(self.tr("Add to a collection"))
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 0, 16, 16)
        column.setSpacing(10)
        column.addWidget(heading(self.tr("Using it again"), self))
        for widget in (self.fields, self.labels, self.collections):
            column.addWidget(widget)
        self.fields.wanted.connect(self.wanted)
        self.labels.changed.connect(self._labelled)
        self.collections.changed.connect(self._collect)

    def show_details(self, details: Details) -> None:
        """Show another post, or the same one anew."""
        self.fields.show_post(details.post, details.rests, details.today)
        self._fill(self.labels, details.labels, details.known_labels)
        self._fill(self.collections, details.collections, details.known_collections)

    def _fill(self, field: TagField, names: tuple[str, ...], known: Sequence[str]) -> None:
        self._before[field] = names
        field.set_value(names)
        field.set_known(known)

    def _change(self, field: TagField, names: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Which names came and which went."""
        before = self._before.get(field, ())
        self._before[field] = names
        return tuple(one for one in names if one not in before), tuple(one for one in before if one not in names)

    @Slot(object)
    def _labelled(self, labels: tuple[str, ...]) -> None:
        added, gone = self._change(self.labels, labels)
        self.wanted.emit({"add_labels": added, "remove_labels": gone})

    @Slot(object)
    def _collect(self, names: tuple[str, ...]) -> None:
        self.collected.emit(*self._change(self.collections, names))
