"""Keeping a post as a template: mark words in it, and make them a field."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from editorial.library.records import Post
from editorial.model.post import merged
from editorial.text.differences import Piece
from editorial.workflow.templating import is_name, parse, with_fields
from ui.editor.diff_text import DiffText
from ui.kit.buttons import IconButton, PrimaryButton, SecondaryButton
from ui.kit.fields import TextField
from ui.kit.layouts import empty
from ui.kit.sheet import Sheet
from ui.kit.text import Label, heading, note

if TYPE_CHECKING:
    from editorial.library.transaction import Command
    from editorial.model.change import ChangeSet
    from editorial.workflow.desk import Desk
    from ui.bridge.session import Session

WIDTH_PX = 640


class KeepTemplateSheet(Sheet):
    """Signal: `kept(str)` with the template's id."""

    kept = Signal(str)

    def __init__(self, window: QWidget, session: Session, post: Post) -> None:
        super().__init__(window, self.tr("Keep as a template"), width_px=WIDTH_PX)
        self._session, self._post = session, post
        self._fields: dict[str, str] = {}
        self.name = TextField(self.tr("Name of the template"), parent=self)
        self.name.set_text(post.title)
        self.text = DiffText(self)
        self.field = TextField(self.tr("Name of the field"), parent=self, placeholder=self.tr("product, day, place …"))
        self.make_button = SecondaryButton(self.tr("Make the marked words a field"), self)
        self._chosen = QVBoxLayout()
        self._chosen.setSpacing(4)
        self.keep_button = PrimaryButton(self.tr("Keep the template"), self)
        cancel = SecondaryButton(self.tr("Cancel"), self)
        self._lay_out()
        self.add_button(cancel)
        self.add_button(self.keep_button)
        cancel.clicked.connect(self.close_sheet)
        self.keep_button.clicked.connect(self._keep)
        self.make_button.clicked.connect(self._make)
        self.field.submitted.connect(self._make)
        self.field.changed.connect(self._offer)
        self.name.changed.connect(self._offer)
        self.text.selected.connect(self._marked)
        self._words = ""
        self._show()

    def _lay_out(self) -> None:
        self.body.addWidget(self.name)
        self.body.addWidget(heading(self.tr("What changes each time?"), self))
        self.body.addWidget(
            note(self.tr("Mark words in the text, name them, and they become a field that is asked for."), self)
        )
        self.body.addWidget(self.text)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        side = QVBoxLayout()
        side.setSpacing(0)
        # The button stands beside the line, under the height of the label.
        side.addSpacing(self.field.sizeHint().height() - self.field.control.sizeHint().height())
        side.addWidget(self.make_button)
        side.addStretch(1)
        row.addLayout(side)
        self.body.addLayout(row)
        self.body.addLayout(self._chosen)

    def _texts(self) -> Sequence[str]:
        """Everything of the post that goes into the template."""
        post = self._post
        shared = post.shared.content
        own = [
            str(merged(shared, one.stored.content, one.own).value(name))
            for one in post.variants
            for name in ("text", "title", "description", "first_comment")
            if name in one.own
        ]
        own += [part.text for one in post.variants for part in one.stored.content.parts[1:]]
        first = (post.title, shared.text, shared.title, shared.description, shared.first_comment)
        return [words for words in (*first, *own) if words]

    def _show(self) -> None:
        pieces: list[Piece] = []
        for words in self._texts():
            pieces += [Piece(kind="same", text="\n\n")] if pieces else []
            for bit in parse(with_fields(words, self._fields)):
                field = f"{{{bit.field}}}" if bit.field else ""
                pieces.append(Piece(kind="added" if field else "same", text=field or bit.text))
        self.text.show_pieces(pieces, self.tr("The text of the template"))
        empty(self._chosen)
        for name, words in self._fields.items():
            self._chosen.addWidget(self._line(name, words))
        self._offer()

    def _line(self, name: str, words: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(f"{{{name}}}", line, weight=600))
        row.addWidget(Label(self.tr("here: “%1”").replace("%1", words), line, color="ink-soft", wrap=True), 1)
        away = IconButton(self.tr("No field after all: %1").replace("%1", name), "x", parent=line, size_px=24)
        away.clicked.connect(_Away(self, name).go)
        row.addWidget(away)
        return line

    def take_away(self, name: str) -> None:
        """Let the words of a field be words again."""
        self._fields.pop(name, None)
        self._show()

    @Slot(str)
    def _marked(self, words: str) -> None:
        self._words = words.strip()
        self._offer()

    @Slot()
    def _offer(self) -> None:
        name = self.field.text.strip()
        fits = not name or is_name(name)
        self.field.set_error("" if fits else self.tr("Begin with a letter, and use letters, figures and spaces."))
        marked = bool(self._words) and "\n" not in self._words and "{" not in self._words
        self.make_button.setEnabled(marked and is_name(name))
        self.keep_button.setEnabled(bool(self.name.text.strip()))
        self.set_footer(self.tr("Marked: “%1”").replace("%1", self._words[:60]) if marked else "")

    @Slot()
    def _make(self) -> None:
        if self.make_button.isEnabled():
            self._fields[self.field.text.strip()] = self._words
            self._words = ""
            self.field.set_text("")
            self._show()

    @Slot()
    def _keep(self) -> None:
        post, name, fields = self._post, self.name.text, dict(self._fields)

        def work(desk: Desk, command: Command) -> ChangeSet:
            from editorial.library.templates import save_template
            from editorial.workflow.from_templates import template_from

            return save_template(desk.library, command, template_from(desk, post, name, fields))

        def done(answer: ChangeSet) -> None:
            self.close_sheet()
            self.kept.emit(answer.created)

        def failed(error: object) -> None:
            self.name.set_error(str(error))

        self._session.write(self, work, done, failed)


class _Away:
    """Takes one field away when its button is clicked."""

    def __init__(self, sheet: KeepTemplateSheet, name: str) -> None:
        self._sheet, self._name = sheet, name

    def go(self) -> None:
        self._sheet.take_away(self._name)
