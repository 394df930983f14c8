"""A new draft from a template: its fields on one sheet, beside what becomes of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from editorial.model.template import WORDS, Template
from editorial.text.differences import Piece
from editorial.workflow.from_templates import fields_of
from editorial.workflow.templating import parse
from ui.editor.diff_text import DiffText
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.empty import EmptyState
from ui.kit.fields import TextField
from ui.kit.hairline import Hairline
from ui.kit.layouts import empty
from ui.kit.lists import ListView
from ui.kit.rows import Row, RowsModel
from ui.kit.sheet import Sheet
from ui.kit.text import heading, note
from ui.theme.theme import theme_of
from ui.words import many

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

WIDTH_PX = 980
LIST_PX = 220
HIGH_PX = 440


class FromTemplateSheet(Sheet):
    """Signal: `created(str)` with the new post's id."""

    created = Signal(str)

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("New from a template"), width_px=WIDTH_PX)
        self._session = session
        self._templates: tuple[Template, ...] = ()
        self._typed: dict[str, str] = {}
        self._inputs: dict[str, TextField] = {}
        self.list = ListView(self.tr("Templates"), self, detail_lines=1)
        self._model = RowsModel(self.list)
        self.list.setModel(self._model)
        self.list.setFixedWidth(theme_of(self).px(LIST_PX))
        self.list.setFixedHeight(theme_of(self).px(HIGH_PX))
        self._fields = QVBoxLayout()
        self._fields.setSpacing(12)
        self.preview = DiffText(self)
        self._nothing = EmptyState("layout-template", self.tr("Reading…"), "", parent=self)
        self._nothing.setMinimumHeight(theme_of(self).px(240))
        self.begin_button = PrimaryButton(self.tr("Begin the draft"), self)
        close = SecondaryButton(self.tr("Cancel"), self)
        self._lay_out()
        self.add_button(close)
        self.add_button(self.begin_button)
        close.clicked.connect(self.close_sheet)
        self.begin_button.clicked.connect(self._begin)
        self.list.current_changed.connect(self._choose)
        self._show_which()
        session.read(self, _templates, self._take)

    def _lay_out(self) -> None:
        left, right = QWidget(self), QWidget(self)
        left.setLayout(self._fields)
        self._fields.setContentsMargins(20, 4, 20, 4)
        column = QVBoxLayout(right)
        column.setContentsMargins(20, 4, 8, 4)
        column.setSpacing(8)
        column.addWidget(heading(self.tr("What it becomes"), right))
        column.addWidget(self.preview)
        column.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(Hairline(self, vertical=True))
        row.addWidget(_scrolled(left, self.tr("Fields"), self), 2)
        row.addWidget(Hairline(self, vertical=True))
        row.addWidget(_scrolled(right, self.tr("What it becomes"), self), 3)
        self._middle = QWidget(self)
        self._middle.setLayout(row)
        row.setContentsMargins(0, 0, 0, 0)
        self._middle.setFixedHeight(theme_of(self).px(HIGH_PX))
        self.body.addWidget(self._middle)
        self.body.addWidget(self._nothing)

    @property
    def chosen(self) -> Template | None:
        """The template that is chosen."""
        return next((one for one in self._templates if one.id == self.list.current_id), None)

    @property
    def values(self) -> dict[str, str]:
        """What was typed into the fields of the chosen template."""
        return {name: field.text.strip() for name, field in self._inputs.items()}

    def _take(self, templates: tuple[Template, ...]) -> None:
        self._templates = templates
        self._model.set_rows(
            [Row(id=one.id, title=one.name, detail=self._about(one), state_icon="layout-template") for one in templates]
        )
        self._nothing.set_text(
            self.tr("No template yet"),
            self.tr(
                "Open a post that is often written like this, and choose “Keep as a template…” behind its three dots."
            ),
        )
        self._show_which()
        self.list.select_row(0 if templates else -1)

    def _about(self, one: Template) -> str:
        known = self._session.platforms
        names = [known[network.platform].name for network in one.networks if network.platform in known]
        return ", ".join(dict.fromkeys(names)) or self.tr("no network yet")

    def _show_which(self) -> None:
        self._middle.setVisible(bool(self._templates))
        self._nothing.setVisible(not self._templates)
        self.begin_button.setEnabled(bool(self._templates))

    @Slot(object)
    def _choose(self, _template_id: object) -> None:
        """Ask for the fields of another template; what was typed for a field of the same name stays."""
        self._typed.update(self.values)
        empty(self._fields)
        self._inputs = {}
        template = self.chosen
        if template is None:
            return
        names = fields_of(template)
        for name in names:
            field = self._inputs[name] = TextField(name[:1].upper() + name[1:], parent=self)
            field.set_text(self._typed.get(name, ""))
            field.changed.connect(self._show_preview)
            field.submitted.connect(self._begin)
            self._fields.addWidget(field)
        if not names:
            self._fields.addWidget(note(self.tr("This template has no fields."), self))
        self._fields.addStretch(1)
        if names:
            self._inputs[names[0]].control.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_preview()

    @Slot()
    def _show_preview(self) -> None:
        template = self.chosen
        if template is None:
            return
        values = {name.casefold(): words for name, words in self.values.items()}
        pieces: list[Piece] = []
        for words in self._shown(template):
            pieces += [Piece(kind="same", text="\n\n")] if pieces else []
            for bit in parse(words):
                given = values.get(bit.field.casefold(), "") if bit.field else ""
                shown = bit.text or given or f"{{{bit.field}}}"
                pieces.append(Piece(kind="added" if given else "same", text=shown))
        self.preview.show_pieces(pieces, self.tr("What it becomes"))
        left = sum(not words for words in self.values.values())
        self.set_footer(
            many(
                left,
                self.tr("One field is empty: it stays in the text as it is, in braces."),
                self.tr("%n fields are empty: they stay in the text as they are, in braces."),
            )
            if left
            else ""
        )

    def _shown(self, template: Template) -> list[str]:
        """Everything that will be written, the networks' own words after the shared ones."""
        shared = [template.title, *(template.words.get(name, "") for name in WORDS)]
        known = self._session.platforms
        own = [
            f"{known[one.platform].name}: {words}"
            for one in template.networks
            if one.platform in known
            for words in one.words
        ]
        return [words for words in (*shared, *own) if words]

    @Slot()
    def _begin(self) -> None:
        template, person = self.chosen, self._session.person
        if template is None or not self.begin_button.isEnabled():
            return
        self.begin_button.setEnabled(False)
        values, authors = self.values, (person.name,) if person else ()

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.workflow.from_templates import create_from

            return create_from(desk, command, template.id, values, authors=authors)

        def done(answer: ChangeSet) -> None:
            self.close_sheet()
            self.created.emit(answer.created)

        def failed(error: object) -> None:
            self.begin_button.setEnabled(True)
            self.set_footer(str(error))

        self._session.write(self, work, done, failed)


def _templates(desk: Desk) -> tuple[Template, ...]:
    from editorial.library.templates import templates

    return tuple(templates(desk.library, "template"))


def _scrolled(inside: QWidget, name: str, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setAccessibleName(name)
    area.setWidget(inside)
    inside.setAutoFillBackground(False)
    area.viewport().setAutoFillBackground(False)
    return area
