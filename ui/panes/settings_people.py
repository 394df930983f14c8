"""The people at the desk."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

import uuid_utils
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.desk import Person
from ui.kit.avatar import initials_of
from ui.kit.fields import CheckList, ChoiceField, DateField, Field, TextField
from ui.kit.rows import Row
from ui.kit.ticks import Tick
from ui.panes.ask_whom import away_words
from ui.panes.settings_form import PageWords, RecordForm
from ui.panes.settings_records import RecordsPage

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Names, Session


class PersonForm(RecordForm):
    """One person and what they do."""

    def __init__(self, names: Names, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._shown = Person(id="", name="", initials="", roles=frozenset())
        self.name = TextField(self.tr("Name"))
        self.initials = TextField(self.tr("Initials"), self.tr("For the round badge."))
        self.roles = CheckList(
            self.tr("What they do"),
            (
                ("writer", self.tr("Writer"), self.tr("Drafts posts and submits them.")),
                ("editor", self.tr("Editor"), self.tr("Reviews, returns and approves.")),
                ("manager", self.tr("Manager"), self.tr("Plans, exports and keeps the library.")),
                ("owner", self.tr("Owner"), self.tr("All of these, and the house style, people and accounts.")),
            ),
        )
        self.away = DateField(
            self.tr("Away until"), self.tr("The last day. Posts for them go to whoever looks instead.")
        )
        self.deputy = ChoiceField(self.tr("Looks instead"), (("", self.tr("Nobody")),))
        self.here = Tick(self.tr("Works here"), self.tr("Somebody who left stays in the history with their name."))
        self.add(self.name, self.initials)
        self.add(self.roles)
        self.add(self.away, self.deputy)
        self.add(self.here)
        self.name.changed.connect(self._suggest)

    def show_record(self, record: Person, *, is_new: bool) -> None:
        self._shown = record
        self._suggest(record.name)
        self.name.set_text(record.name)
        self.initials.set_text(record.initials)
        self.roles.set_value(sorted(record.roles))
        self.away.set_value(record.away_until)
        others = [one for one in self._names.people.values() if one.active and one.is_a("editor")]
        chosen = [(one.id, one.name) for one in others if one.id != record.id]
        known = {one for one, _name in chosen}
        self.deputy.set_choices([("", self.tr("Nobody")), *chosen], record.deputy if record.deputy in known else "")
        self.here.box.setChecked(record.active)
        self.here.setVisible(not is_new)

    def record(self) -> Person:
        return replace(
            self._shown,
            name=self.name.text,
            initials=self.initials.text.strip(),
            roles=frozenset(self.roles.value),
            active=self.here.box.isChecked(),
            away_until=self.away.value if self.away.is_valid else self._shown.away_until,
            deputy=self.deputy.value,
        )

    def has_loose_ends(self) -> bool:
        return not self.away.is_valid or super().has_loose_ends()

    def wrong(self) -> Field | None:
        if not self.roles.value and self.here.box.isChecked():
            self.roles.set_error(self.tr("Tick at least one, or take “Works here” away."))
            return self.roles
        if not self.away.is_valid:
            self.away.set_error(self.tr("This is not a date. Write it like 2026-12-01."))
            return self.away
        return None

    def field_of(self, error: UserError) -> Field | None:
        if error.code == "no_name":
            return self.name
        wanted = self.name.text.strip().casefold()
        twin = any(one.name.casefold() == wanted and one.id != self._shown.id for one in self._names.people.values())
        return (self.name if twin else self.roles) if error.code == "refused" else None

    def _suggest(self, name: str) -> None:
        line = self.initials.control
        line.setPlaceholderText(initials_of(name))  # type: ignore[attr-defined]


class PeoplePage(RecordsPage):
    """The people at the desk."""

    kinds = frozenset({"person"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        self._role_words: dict[str, str] = {}
        super().__init__(session, PersonForm(session.names), parent)
        self._role_words = {
            "writer": self.tr("Writer"),
            "editor": self.tr("Editor"),
            "manager": self.tr("Manager"),
            "owner": self.tr("Owner"),
        }
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("People"),
            add=self.tr("New person"),
            save=self.tr("Save person"),
            icon_name="users",
            empty_title=self.tr("Nobody yet"),
            empty_text=self.tr("The people who write, review and plan here. One person may do all of it."),
        )

    def stored(self) -> list[Person]:
        return list(self._session.names.people.values())

    def blank(self) -> Person:
        return Person(id=str(uuid_utils.uuid7()), name="", initials="", roles=frozenset({"writer"}))

    def row(self, record: Person) -> Row:
        roles = [words for role, words in self._role_words.items() if role in record.roles]
        away = away_words(self, self._session, record)
        detail = " · ".join(part for part in (", ".join(roles), away) if part)
        return Row(id=record.id, title=record.name.strip(), detail=detail, state_icon="user")

    def group(self, record: Person) -> str:
        return "" if record.active else self.tr("No longer here")

    def operate(self, record: Person) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.people import save_person

            return save_person(desk.library, command, record)

        return work
