"""Groups: people who are asked together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import uuid_utils
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.desk import Group
from ui.kit.fields import CheckList, Field, TextField
from ui.kit.rows import Row
from ui.kit.ticks import Tick
from ui.panes.settings_form import PageWords, RecordForm
from ui.panes.settings_records import RecordsPage

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Names, Session


class GroupForm(RecordForm):
    """One group and who is in it."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._shown = Group(id="", name="")
        self.name = TextField(self.tr("Name"), self.tr("Such as “News desk” or “Legal”."))
        self.members = CheckList(self.tr("Who is in it"), ())
        self.here = Tick(self.tr("In use"), self.tr("A group that is no longer asked stays in the history."))
        self.add(self.name)
        self.add(self.members)
        self.add(self.here)

    def show_record(self, record: Group, *, is_new: bool) -> None:
        self._shown = record
        self.name.set_text(record.name)
        people = [one for one in self._names.people.values() if one.active or one.id in record.members]
        self.members.set_choices([(one.id, one.name) for one in people], record.members)
        self.here.box.setChecked(record.active)
        self.here.setVisible(not is_new)

    def record(self) -> Group:
        return replace(
            self._shown,
            name=self.name.text,
            members=tuple(self.members.value),
            active=self.here.box.isChecked(),
        )

    def wrong(self) -> Field | None:
        if not self.members.value and self.here.box.isChecked():
            self.members.set_error(self.tr("Tick at least one person, or take “In use” away."))
            return self.members
        return None

    def field_of(self, error: UserError) -> Field | None:
        return self.name if error.code in ("no_name", "refused") else None


class GroupsPage(RecordsPage):
    """The groups of the desk."""

    kinds = frozenset({"group"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, GroupForm(session.names), parent)
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("Groups"),
            add=self.tr("New group"),
            save=self.tr("Save group"),
            icon_name="users",
            empty_title=self.tr("No groups yet"),
            empty_text=self.tr(
                "People who are asked together, for instance to look at a post. Any one of them may answer."
            ),
        )

    def stored(self) -> list[Group]:
        return sorted(self._session.names.groups.values(), key=lambda one: one.name.casefold())

    def blank(self) -> Group:
        return Group(id=str(uuid_utils.uuid7()), name="")

    def row(self, record: Group) -> Row:
        names = [self._session.names.person(one) for one in record.members]
        return Row(id=record.id, title=record.name.strip(), detail=", ".join(names), state_icon="users")

    def group(self, record: Group) -> str:
        return "" if record.active else self.tr("No longer in use")

    def operate(self, record: Group) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.people import save_group

            return save_group(desk.library, command, record)

        return work
