"""How the shared text has changed since a network went its own way, sentence by sentence, and taking it over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.text import differences
from editorial.text.lineage import Change
from ui.editor.diff_text import DiffText
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.hairline import Hairline
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading, note


@dataclass(frozen=True, slots=True)
class MovedField:
    """A field whose shared words have changed, with its changes in order."""

    field: str
    changes: tuple[Change, ...]


class MovedOnSheet(Sheet):
    """Signals: `taken(str, object)` with the field and the Change; `taken_all()`; `kept()`."""

    taken = Signal(str, object)
    taken_all = Signal()
    kept = Signal()

    def __init__(self, window: QWidget, network: str, *, translation: bool) -> None:
        super().__init__(window, self.tr("What has changed in the shared text"), width_px=720)
        self._network, self._translation = network, translation
        if translation:
            self.set_title(self.tr("What has changed in the original"))
        self._rows: list[QWidget] = []
        self._keep = SecondaryButton("", self)
        self._keep.clicked.connect(self.kept)
        self._all = PrimaryButton(self.tr("Take all over"), self)
        self._all.clicked.connect(self.taken_all)
        close = SecondaryButton(self.tr("Close"), self)
        close.clicked.connect(self.close_sheet)
        self.add_button(close)
        self.add_button(self._keep)
        self.add_button(self._all)

    def show_fields(self, fields: Sequence[MovedField], *, may_edit: bool) -> None:
        """Show these in the place of what was there."""
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        keep = self.tr("Keep mine")
        if self._translation:
            keep = self.tr("The translation is up to date")
        self._keep.setText(keep)
        self._keep.setVisible(may_edit)
        self._all.setVisible(not self._translation or not may_edit)
        self._all.setText(self.tr("Take all over") if may_edit else self.tr("Take all over…"))
        if not fields:
            self._add(note(self.tr("Pictures, tags or other details differ; the words are the same."), self))
        for one in fields:
            if len(fields) > 1 or one.field != "text":
                self._add(heading(self._field_name(one.field), self))
            for at, change in enumerate(one.changes):
                if at:
                    self._add(Hairline(self))
                self._add(self._row(one.field, change, may_edit=may_edit))

        # The footer was there first: Tab visits what is above it before.
        above = [one for row in self._rows for one in row.findChildren(SecondaryButton)]
        for before, after in pairwise([*above, self._keep, self._all]):
            QWidget.setTabOrder(before, after)

    def _add(self, widget: QWidget) -> None:
        self._rows.append(widget)
        self.body.addWidget(widget)

    def _row(self, field: str, change: Change, *, may_edit: bool) -> QWidget:
        row = QWidget(self)
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(16)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(Label(self._deed(change), row, px=12, color="ink-soft"))
        shown = DiffText(row)
        shown.show_pieces(differences.changes(change.before, change.after), self._deed(change))
        words.addWidget(shown)
        said = self._here(change)
        if said:
            words.addWidget(note(said, row))
        across.addLayout(words, 1)
        button = SecondaryButton(self.tr("Take over") if may_edit else self.tr("Take over…"), row)
        if self._translation:
            button.setText(self.tr("Seen"))
        button.setAccessibleDescription(change.after or change.before)
        button.clicked.connect(partial(self.taken.emit, field, change))
        button.setVisible(self._does_something(change) or self._translation)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    @staticmethod
    def _does_something(change: Change) -> bool:
        return bool(change.put) or change.place.end > change.place.start

    def _deed(self, change: Change) -> str:
        words = {
            "changed": self.tr("Changed in the shared text"),
            "added": self.tr("New in the shared text"),
            "removed": self.tr("No longer in the shared text"),
        }
        return words[change.deed]

    def _here(self, change: Change) -> str:
        """What stands in the network's own text for it."""
        if self._translation:
            return ""
        if not self._does_something(change):
            words = (
                self.tr("%1 does not say it either.") if change.deed == "removed" else self.tr("%1 says so already.")
            )
            return words.replace("%1", self._network)
        if change.is_own:
            return (
                self.tr("%1 has its own words here, which would go: “%2”")
                .replace("%1", self._network)
                .replace("%2", change.mine)
            )
        if change.deed == "changed" and not change.mine:
            return self.tr("%1 had left this sentence out; it would come back.").replace("%1", self._network)
        return ""

    def _field_name(self, field: str) -> str:
        names = {
            "text": self.tr("Text"),
            "title": self.tr("Title"),
            "description": self.tr("Description"),
            "first_comment": self.tr("First comment"),
            "link": self.tr("Link"),
        }
        return names.get(field, field)
