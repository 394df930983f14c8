"""The labels and collections there are: show what carries one, rename it, give it up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.buttons import PrimaryButton, QuietButton, SecondaryButton
from ui.kit.dialogs import ask_text
from ui.kit.empty import EmptyState
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.theme.theme import theme_of
from ui.words import figure

if TYPE_CHECKING:
    from editorial.library.labels import Collection
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

WIDTH_PX = 700
HIGH_PX = 380
_Found = tuple[Mapping[str, int], "list[Collection]"]


class LabelsSheet(Sheet):
    """Signal: `show_asked(str, str, str)` with label or collection, the label or the collection's id, and its name."""

    show_asked = Signal(str, str, str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Labels and collections"), width_px=WIDTH_PX)
        self._session = session
        self._names: dict[str, str] = {}
        self.list = ListView(self.tr("Labels and collections"), self, detail_lines=0)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedHeight(theme_of(self).px(HIGH_PX))
        self._nothing = EmptyState("tags", self.tr("Reading…"), "", parent=self)
        self._nothing.setMinimumHeight(theme_of(self).px(HIGH_PX))
        self.rename_button = SecondaryButton(self.tr("Rename…"), self)
        self.drop_button = QuietButton(self.tr("Take off everywhere"), self, small=False)
        self.show_button = PrimaryButton(self.tr("Show its posts"), self)
        for widget in (self.list, self._nothing):
            self.body.addWidget(widget)
        close = SecondaryButton(self.tr("Close"), self)
        for button in (close, self.drop_button, self.rename_button, self.show_button):
            self.add_button(button)
        close.clicked.connect(self.close_sheet)
        self.list.current_changed.connect(self._offer)
        self.list.chosen.connect(self._show_chosen)
        self.show_button.clicked.connect(self._show_chosen)
        self.rename_button.clicked.connect(self._rename)
        self.drop_button.clicked.connect(self._drop)
        session.changed.connect(self._read)
        self._take(({}, []))
        self._read()

    @Slot()
    def _read(self) -> None:
        def work(desk: Desk) -> _Found:
            from editorial.library.labels import label_counts, read_collections

            return label_counts(desk.library), read_collections(desk.library)

        def done(found: _Found) -> None:
            self._take(found)
            self._nothing.set_text(
                self.tr("No label yet"),
                self.tr("Choose posts of the library and give them a label or put them into a collection."),
            )

        self._session.read(self, work, done)

    def _take(self, found: _Found) -> None:
        counts, collections = found
        self._names = {one.id: one.name for one in collections}
        lines: list[Row] = []
        if counts:
            lines.append(Row(title=self.tr("Labels"), section=True))
        lines += [
            Row(id=("label", label), title=label, right=_counted(count), state_icon="tag")
            for label, count in sorted(counts.items(), key=lambda one: one[0].casefold())
        ]
        if collections:
            lines.append(Row(title=self.tr("Collections"), section=True))
        lines += [
            Row(id=("collection", one.id), title=one.name, right=figure(len(one.posts)), state_icon="folder")
            for one in collections
        ]
        kept = self.list.current_id
        self._model.set_rows(lines)
        row = self._model.row_of(kept) if kept is not None else -1
        self.list.select_row(row if row >= 0 else 1 if lines else -1)
        self.list.setVisible(bool(lines))
        self._nothing.setVisible(not lines)
        self._offer()

    @property
    def chosen(self) -> tuple[str, str]:
        """label or collection, and which; empty while none is."""
        found = self.list.current_id
        return (str(found[0]), str(found[1])) if isinstance(found, tuple) else ("", "")

    @Slot()
    def _offer(self) -> None:
        kind, _which = self.chosen
        for button in (self.show_button, self.rename_button, self.drop_button):
            button.setEnabled(bool(kind))
        words = self.tr("Give the collection up") if kind == "collection" else self.tr("Take off everywhere")
        self.drop_button.setText(words)

    @Slot()
    def _show_chosen(self) -> None:
        kind, which = self.chosen
        if kind:
            self.close_sheet()
            self.show_asked.emit(kind, which, self._names.get(which, which))

    @Slot()
    def _rename(self) -> None:
        kind, which = self.chosen
        if not kind:
            return
        ask_text(
            self,
            self.tr("Rename"),
            self.tr("A label's name that is taken joins the two.") if kind == "label" else "",
            self.tr("Its new name"),
            self.tr("Rename"),
            lambda name: self._write(_renamed(kind, which, name)),
            initial=which if kind == "label" else self._names.get(which, ""),
            lines=1,
        )

    @Slot()
    def _drop(self) -> None:
        kind, which = self.chosen
        if kind:
            self._write(_dropped(kind, which))

    def _write(self, work: Callable[[Desk, Command], ChangeSet]) -> None:
        self._session.write(self, work)


def _counted(count: int) -> str:
    from editorial.library.labels import MOST_COUNTED

    return figure(count) if count <= MOST_COUNTED else f"{figure(MOST_COUNTED)}+"


def _renamed(kind: str, which: str, name: str) -> Callable[[Desk, Command], ChangeSet]:
    def work(desk: Desk, command: Command) -> ChangeSet:
        from editorial.library.labels import rename_collection, rename_label

        rename = rename_label if kind == "label" else rename_collection
        return rename(desk.library, command, which, name)

    return work


def _dropped(kind: str, which: str) -> Callable[[Desk, Command], ChangeSet]:
    def work(desk: Desk, command: Command) -> ChangeSet:
        from editorial.library.labels import drop_collection, drop_label

        drop = drop_label if kind == "label" else drop_collection
        return drop(desk.library, command, which)

    return work
