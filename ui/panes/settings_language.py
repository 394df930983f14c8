"""Settings: which language engine reads along, and the words that are right here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from editorial.errors import UserError
from editorial.settings.helpers import Engine, Helpers, is_here, server_address
from ui.kit.banner import Banner
from ui.kit.buttons import PrimaryButton, SecondaryButton
from ui.kit.fields import TagField, TextField
from ui.kit.text import heading, note
from ui.panes.settings_computer import Page
from ui.panes.settings_inputs import RadioField, words_of
from ui.panes.write_language import language_words
from ui.sheets.add_grammar import AddGrammar, ask_consent

if TYPE_CHECKING:
    from editorial.settings.words import WordFile
    from ui.bridge.session import Session

MOST_CHIPS = 300
"""Words shown one by one; a longer list is a matter for its file."""


class LanguagePage(Page):
    """Follows the session's checker: how LanguageTool is, and whom the texts go to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._helpers = Helpers.load()
        self.set_name(self.tr("Grammar and spelling"))
        self.state = Banner("", "info", self)
        self.add_button = PrimaryButton(self.tr("Add grammar checking…"), self)
        self.folder_button = SecondaryButton(self.tr("Use a folder…"), self, icon_name="folder-open")
        self.engine = RadioField(
            self.tr("Who reads along"),
            (
                (
                    "auto",
                    self.tr("LanguageTool on this computer"),
                    self.tr("Grammar, spelling and style in eight languages. No text leaves this computer."),
                ),
                (
                    "built-in",
                    self.tr("Only the built-in checker"),
                    self.tr("Spelling in nine languages, Thai included; grammar in English. Needs nothing else."),
                ),
                (
                    "server",
                    self.tr("A LanguageTool server"),
                    self.tr("At an address you give. If it is not on this computer, it gets your texts."),
                ),
            ),
            self,
        )
        self.address = TextField(self.tr("Address of the server"), placeholder="http://localhost:8081")
        self.use_button = SecondaryButton(self.tr("Use this server"), self)
        self.house = TagField(self.tr("Words of the house"), self.tr("Right for everybody in this workspace."))
        self.own = TagField(self.tr("My words"), self.tr("Right for you alone, in every workspace on this computer."))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        about = self.tr("Besides the checks of the house style. As shipped, nothing of this stops a post.")
        self.column.addWidget(note(about, self))
        self.column.addSpacing(8)
        self.column.addWidget(self.state)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.add_button)
        buttons.addWidget(self.folder_button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self.column.addSpacing(12)
        self.column.addWidget(self.engine)
        self._server = QWidget(self)
        server = QVBoxLayout(self._server)
        server.setContentsMargins(24, 0, 0, 8)
        server.addWidget(self.address)
        server.addWidget(self.use_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._server)
        self.column.addSpacing(12)
        self.column.addWidget(heading(self.tr("Words that are right"), self))
        words = self.tr(
            "Names of the register, tags, handles and links are never marked. A name is right with its endings."
        )
        self.column.addWidget(note(words, self))
        self.column.addWidget(self.house)
        self.column.addWidget(self.own)

    def _connect(self) -> None:
        self.engine.changed.connect(self._engine_chosen)
        self.use_button.clicked.connect(self._use_server)
        self.address.submitted.connect(self._use_server)
        self.add_button.clicked.connect(self._add)
        self.folder_button.clicked.connect(self._choose_folder)
        self.house.changed.connect(self._house_edited)
        self.own.changed.connect(self._own_edited)
        self._session.checker.language_changed.connect(self._take_state)
        self._session.words_changed.connect(self._show_words)

    # -- engines -------------------------------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """Another window may have chosen since."""
        super().showEvent(event)
        self._helpers = Helpers.load()
        self._show()

    def _show(self) -> None:
        self._show_engine()
        self.address.set_text(self._helpers.address)
        self._take_state(*self._session.checker.language)
        self._show_words()

    @Slot()
    def _show_engine(self) -> None:
        self.engine.set_value(self._helpers.engine)
        self._server.setVisible(self._helpers.engine == "server")

    @Slot(str, str, str)
    def _take_state(self, condition: str, sentence: str, remote: str) -> None:
        trouble = condition in ("trouble", "consent")
        self.state.set_text(language_words(condition, sentence, remote), "warning" if trouble else "info")
        absent = condition == "absent" and self._helpers.engine == "auto"
        broken = condition == "trouble" and self._helpers.engine == "auto"
        self.add_button.setVisible(absent or broken)
        self.folder_button.setVisible(absent or broken or bool(self._helpers.folder))

    @Slot(str)
    def _engine_chosen(self, engine: str) -> None:
        self._server.setVisible(engine == "server")
        if engine != "server":
            self._use(replace(self._helpers, engine=cast("Engine", engine)))
        elif self._helpers.address:
            self._use_server()

    @Slot()
    def _use_server(self) -> None:
        try:
            address = server_address(self.address.text)
        except UserError as error:
            self.address.set_error(words_of(error))
            return
        self.address.set_error("")
        self.address.set_text(address)
        wanted = replace(self._helpers, engine="server", address=address)
        if is_here(address) or address in wanted.agreed:
            self._use(wanted)
        else:
            sheet = ask_consent(self, address, lambda: self._use(wanted.agreeing()))
            sheet.closed.connect(self._show_engine)

    def _use(self, helpers: Helpers) -> None:
        try:
            helpers.save()
        except UserError as error:
            self._session.failed.emit(error)
            return
        self._helpers = helpers
        self._session.checker.read_helpers()
        self._show_engine()

    @Slot()
    def _add(self) -> None:
        sheet = AddGrammar(self._session, self)
        sheet.added.connect(self._added)
        sheet.open()

    @Slot()
    def _added(self) -> None:
        self._use(replace(self._helpers, engine="auto", folder=""))

    @Slot()
    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("The folder of LanguageTool"), self._helpers.folder)
        if folder:
            self._use(replace(self._helpers, engine="auto", folder=str(Path(folder))))

    # -- words ---------------------------------------------------------------------------------------------------------

    @Slot()
    def _show_words(self) -> None:
        for field, words in ((self.house, self._session.house_words), (self.own, self._session.own_words)):
            field.setEnabled(len(words) <= MOST_CHIPS)
            if len(words) > MOST_CHIPS:
                field.set_value(())
                field.set_help(
                    self.tr("%1 words: too many to show here. They are in the file words.txt.").replace(
                        "%1", str(len(words))
                    )
                )
            elif field.value != tuple(words):
                field.set_value(words)

    @Slot(object)
    def _house_edited(self, words: Sequence[str]) -> None:
        self._edit(words, self._session.house_words, house=True)

    @Slot(object)
    def _own_edited(self, words: Sequence[str]) -> None:
        self._edit(words, self._session.own_words, house=False)

    def _edit(self, words: Sequence[str], before: Sequence[str], *, house: bool) -> None:
        added, gone = [one for one in words if one not in before], [one for one in before if one not in words]

        def work(file: WordFile) -> bool:
            changes = [file.add(word) for word in added] + [file.remove(word) for word in gone]
            return any(changes)

        self._session.change_words(self, work, house=house)
