"""Templates and snippets: what they are called, their words, and deleting them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import uuid_utils
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from editorial.errors import UserError
from editorial.model.change import ChangeSet
from editorial.model.template import Template, TemplateKind
from editorial.workflow.from_templates import fields_of
from ui.kit.buttons import SecondaryButton
from ui.kit.fields import ChoiceField, Field, TextField
from ui.kit.rows import Row
from ui.kit.text import note
from ui.panes.settings_form import PageWords, RecordForm
from ui.panes.settings_records import RecordsPage

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session


class TemplateForm(RecordForm):
    """One template or snippet. Signal: `delete_asked()`."""

    delete_asked = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._shown = Template(id="", name="")
        self.name = TextField(self.tr("Name"), self.tr("A snippet is put in by typing / and this name."))
        self.kind = ChoiceField(
            self.tr("What it is"),
            [
                ("snippet", self.tr("A snippet: a few words to put into a text")),
                ("template", self.tr("A template: a whole post")),
            ],
        )
        self.post_title = TextField(self.tr("Working title"))
        self.text = TextField(
            self.tr("Text"),
            self.tr("Fields stand in braces: {product}. Braces of the text itself are written twice: {{ }}."),
            lines=8,
        )
        self.first_comment = TextField(self.tr("First comment"), lines=2)
        self.link = TextField(self.tr("Link"))
        self.about = note("", self)
        self.delete_button = SecondaryButton(self.tr("Delete…"), self)
        self.add(self.name)
        self.add(self.kind)
        self.add(self.post_title)
        self.add(self.text)
        self.add(self.first_comment)
        self.add(self.link)
        self.column.addWidget(self.about)
        self.column.addWidget(self.delete_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.kind.changed.connect(self._show_kind)
        self.delete_button.setText(self.tr("Delete it"))
        self.delete_button.clicked.connect(self.delete_asked)

    def show_record(self, record: Template, *, is_new: bool) -> None:
        self._shown = record
        self.name.set_text(record.name)
        self.kind.set_value(record.kind)
        self.kind.setVisible(is_new)
        self.post_title.set_text(record.title)
        self.text.set_text(record.text)
        self.first_comment.set_text(record.words.get("first_comment", ""))
        self.link.set_text(record.words.get("link", ""))
        self.delete_button.setVisible(not is_new)
        self.about.setText(self._said(record))
        self._show_kind()

    def _said(self, record: Template) -> str:
        known = self._session.platforms
        names = [known[one.platform].name for one in record.networks if one.platform in known]
        own = [known[one.platform].name for one in record.networks if one.words and one.platform in known]
        said: list[str] = []
        if names:
            said.append(self.tr("For %1.").replace("%1", ", ".join(dict.fromkeys(names))))
        if own:
            said.append(self.tr("%1 keeps its own words.").replace("%1", ", ".join(dict.fromkeys(own))))
        if fields := fields_of(record):
            said.append(self.tr("Its fields: %1.").replace("%1", ", ".join(fields)))
        return " ".join(said)

    @Slot()
    def _show_kind(self) -> None:
        whole = self.kind.value == "template"
        for field in (self.post_title, self.first_comment, self.link):
            field.setVisible(whole)

    def record(self) -> Template:
        words = {**self._shown.words, "text": self.text.text}
        whole = self.kind.value == "template"
        if whole:
            words |= {"first_comment": self.first_comment.text, "link": self.link.text.strip()}
        return replace(
            self._shown,
            name=self.name.text,
            kind=cast("TemplateKind", self.kind.value),
            title=self.post_title.text if whole else "",
            words={name: text for name, text in words.items() if text and (whole or name == "text")},
        )

    def field_of(self, error: UserError) -> Field | None:
        return self.text if error.code == "no_words" else self.name


class TemplatesPage(RecordsPage):
    """The templates and snippets of the workspace."""

    kinds = frozenset({"template"})

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, TemplateForm(session), parent)
        self._known: list[Template] = []
        assert isinstance(self.form, TemplateForm)
        self.form.delete_asked.connect(self._delete)
        self.restock()

    def words(self) -> PageWords:
        return PageWords(
            heading=self.tr("Templates and snippets"),
            add=self.tr("New snippet"),
            save=self.tr("Save it"),
            icon_name="layout-template",
            empty_title=self.tr("No template or snippet yet"),
            empty_text=self.tr(
                "A snippet is a few words that are often needed: type / and its name in a text. A template is a whole "
                "post, with fields for what changes each time: “Keep as a template…” makes one from a post."
            ),
        )

    def restock(self) -> None:
        def work(desk: Desk) -> list[Template]:
            from editorial.library.templates import templates

            return templates(desk.library)

        self._session.read(self, work, self._take_read)

    def _take_read(self, found: list[Template]) -> None:
        self._known = found
        self.take(found)

    def stored(self) -> list[Template]:
        return self._known

    def blank(self) -> Template:
        return Template(id=str(uuid_utils.uuid7()), name="", kind="snippet")

    def row(self, record: Template) -> Row:
        first = " ".join((record.title or record.text).split())
        icon = "pilcrow" if record.kind == "snippet" else "layout-template"
        return Row(id=record.id, title=record.name.strip(), detail=first[:80], state_icon=icon)

    def group(self, record: Template) -> str:
        return self.tr("Snippets") if record.kind == "snippet" else self.tr("Templates")

    def operate(self, record: Template) -> Callable[[Desk, Command], ChangeSet]:
        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.templates import save_template

            return save_template(desk.library, command, record)

        return work

    @Slot()
    def _delete(self) -> None:
        record_id = self.current_id

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.templates import delete_template

            return delete_template(desk.library, command, record_id)

        def done(_answer: ChangeSet) -> None:
            self._drafts.forget(record_id)

        self._session.write(self, work, done)
