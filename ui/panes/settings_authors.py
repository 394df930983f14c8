"""The register of names: who may be printed or mentioned, and as what."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import uuid_utils
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.desk import AUTHOR_KINDS, Author, AuthorKind
from editorial.model.platform import Platform
from ui.kit.fields import ChoiceField, Field, TagField, TextField
from ui.kit.rows import Row
from ui.kit.ticks import Tick
from ui.panes.settings_form import PageWords, RecordForm
from ui.panes.settings_pairs import PairsField
from ui.panes.settings_records import RecordsPage

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

US = "us"
"""The employer of somebody who works for this house."""
PEOPLE = ("person", "guest", "creator")
CONTRACTED = ("partner", "creator")


class AuthorForm(RecordForm):
    """One name of the register. What makes no sense for its kind is neither shown nor kept."""

    def __init__(self, platforms: Mapping[str, Platform], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = Author(id="", name="")
        self.name = TextField(self.tr("Name"), self.tr("As it is printed."))
        self.kind = ChoiceField(self.tr("Kind of author"), self._kinds())
        self.role = TextField(self.tr("Role"), placeholder=self.tr("Repair lead"))
        self.pronouns = TextField(self.tr("Pronouns"), placeholder=self.tr("she, her"))
        self.credentials = TagField(
            self.tr("Titles that may be claimed"),
            self.tr("Such as Dr or CFA. Any other title before the name is looked at."),
        )
        self.former_names = TagField(
            self.tr("Former names"), self.tr("Where one of these still stands, the name of today is offered.")
        )
        self.stands_for = TextField(
            self.tr("Real name behind it"), self.tr("For a pen name. Only this desk sees it; it is never printed.")
        )
        self.works_here = Tick(
            self.tr("Works here"), self.tr("Posts about the house can then ask for a word on who employs the author.")
        )
        self.employer = TextField(self.tr("Works for"), placeholder=self.tr("Studio Lindenhof"))
        self.paid = Tick(
            self.tr("Under contract"), self.tr("Posts with this name then have to say that they are paid for.")
        )
        networks = sorted(
            ((one.id, one.title) for one in platforms.values() if not one.closed), key=lambda pair: pair[1].casefold()
        )
        self.handles = PairsField(
            self.tr("Handles"), networks, self.tr("So that a post can name this author the way each network does.")
        )
        self.used = Tick(
            self.tr("May be printed"), self.tr("A name struck off is no longer offered; old posts keep it.")
        )
        self.add(self.name, self.kind)
        self.add(self.role, self.pronouns)
        self.add(self.works_here)
        self.add(self.employer)
        self.add(self.paid)
        self.add(self.credentials)
        self.add(self.former_names)
        self.add(self.stands_for)
        self.add(self.handles)
        self.add(self.used)
        self.kind.changed.connect(self._fit)
        self.works_here.changed.connect(self._fit)

    def show_record(self, record: Author, *, is_new: bool) -> None:
        self._shown = record
        self.name.set_text(record.name)
        self.kind.set_value(record.kind)
        self.role.set_text(record.role)
        self.pronouns.set_text(record.pronouns)
        self.credentials.set_value(record.credentials)
        self.former_names.set_value(record.former_names)
        self.stands_for.set_text(record.stands_for)
        self.works_here.box.setChecked(record.employer == US)
        self.employer.set_text("" if record.employer == US else record.employer)
        self.paid.box.setChecked(record.paid)
        self.handles.set_value(dict(record.handles))
        self.used.box.setChecked(record.active)
        self.used.setVisible(not is_new)
        self._fit()

    def record(self) -> Author:
        kind = cast("AuthorKind", self.kind.value)
        is_one = kind in PEOPLE
        employer = US if self.works_here.box.isChecked() else self.employer.text
        return replace(
            self._shown,
            name=self.name.text,
            kind=kind,
            role=self.role.text,
            pronouns=self.pronouns.text if is_one else "",
            credentials=self.credentials.value if is_one else (),
            former_names=self.former_names.value,
            stands_for=self.stands_for.text if is_one else "",
            employer=employer if is_one else "",
            paid=self.paid.box.isChecked() and kind in CONTRACTED,
            handles=self.handles.value,
            active=self.used.box.isChecked(),
        )

    def field_of(self, error: UserError) -> Field | None:
        return self.name if error.code in ("no_name", "refused") else None

    @Slot()
    def _fit(self) -> None:
        """Show what the kind of author can have."""
        is_one = self.kind.value in PEOPLE
        for field in (self.pronouns, self.credentials, self.stands_for, self.works_here):
            field.setVisible(is_one)
        self.employer.setVisible(is_one and not self.works_here.box.isChecked())
        self.paid.setVisible(self.kind.value in CONTRACTED)

    def _kinds(self) -> list[tuple[str, str]]:
        words: dict[AuthorKind, str] = {
            "person": self.tr("A person"),
            "desk": self.tr("A desk or team"),
            "brand": self.tr("The brand itself"),
            "agency": self.tr("An agency"),
            "guest": self.tr("A guest"),
            "partner": self.tr("A partner: a brand we work with"),
            "creator": self.tr("A creator we work with"),
        }
        return [(kind, words[kind]) for kind in AUTHOR_KINDS]


class AuthorsPage(RecordsPage):
    """The author register."""

    kinds = frozenset({"author"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, AuthorForm(session.platforms), parent)
        self.take(())
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("Author register"),
            add=self.tr("New author"),
            save=self.tr("Save author"),
            icon_name="pencil",
            empty_title=self.tr("No author yet"),
            empty_text=self.tr(
                "The register holds the names that may stand under a post or be mentioned in one, partners and creators "
                "too. Checks know them: a byline that is not in it is looked at twice."
            ),
        )

    def restock(self) -> None:
        """Read the register with those struck off, who are not among the session's names."""
        form = self.form
        assert isinstance(form, AuthorForm)
        form.handles.set_first({one.platform for one in self._session.names.channels.values() if one.active})

        def work(desk: Desk) -> list[Author]:
            from editorial.library.people import authors

            return authors(desk.library, all_of_them=True)

        self._session.read(self, work, self.take)

    def blank(self) -> Author:
        return Author(id=str(uuid_utils.uuid7()), name="")

    def row(self, record: Author) -> Row:
        kinds = {
            "person": self.tr("Person"),
            "desk": self.tr("Desk"),
            "brand": self.tr("Brand"),
            "agency": self.tr("Agency"),
            "guest": self.tr("Guest"),
            "partner": self.tr("Partner"),
            "creator": self.tr("Creator"),
        }
        paid = self.tr("under contract") if record.paid else ""
        parts = (kinds.get(record.kind, ""), record.role.strip(), paid)
        return Row(id=record.id, title=record.name.strip(), detail=" · ".join(part for part in parts if part))

    def group(self, record: Author) -> str:
        return "" if record.active else self.tr("Struck off")

    def operate(self, record: Author) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.people import save_author

            return save_author(desk.library, command, record)

        return work
