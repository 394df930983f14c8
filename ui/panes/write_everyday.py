"""Everyday things with the open post: its history, its reference, the pin."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Slot

from editorial.library.versions import Version
from editorial.model.change import ChangeSet
from editorial.model.template import Template
from editorial.workflow.drafting import SHARED, Standing
from editorial.workflow.going_back import go_back, may_go_back
from ui.kit.menu import Choice, SearchMenu
from ui.panes.write_networks import WriteNetworks


class WriteEveryday(WriteNetworks):
    """The commands that concern the open post as a whole."""

    @property
    def post_in_front(self) -> str:
        """The open post's id; empty while none is open."""
        return self.draft.post.id if self.draft is not None else ""

    def write_on(self, post_id: str) -> None:
        """Open a post, with the cursor in its text."""
        self._into_text = post_id
        self.open_post(post_id)
        if self.post_in_front == post_id:
            self._go_into_text()

    def _go_into_text(self) -> None:
        self._into_text = ""
        self.page.editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def opened(self, post_id: str) -> None:
        """Remember that whoever sits here has opened a post, and mark its text if that was asked for."""
        if post_id == self._into_text:
            self._go_into_text()
        if post_id == self._marked_all:
            self._marked_all = ""
            self.page.editor.selectAll()
            self.page.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        person = self.session.person
        if person is None:
            return

        def work(desk: Any) -> None:
            from editorial.library.visits import note_visit

            note_visit(desk.library, person.id, post_id)

        self.session.read(self, work)

    def mark_all_of(self, post_id: str) -> None:
        """Mark the whole text of a post once it is open."""
        self._marked_all = post_id

    def history(self) -> None:
        """Show the texts that the post has had; what was typed is saved first, so that it is one of them."""
        if self.draft is not None:
            self.after_saving(self._show_history)

    def _show_history(self) -> None:
        from ui.sheets.history import HistorySheet

        if self.draft is None:
            return
        sheet = HistorySheet(self.window(), self.session, self.draft, self.place_name)
        sheet.restore_asked.connect(self._go_back)
        sheet.open()

    def keep_template(self) -> None:
        """Keep the open post as a template, with fields in the place of some of its words."""
        if self.draft is not None:
            self.after_saving(self._show_keeping)

    def _show_keeping(self) -> None:
        from ui.sheets.keep_template import KeepTemplateSheet

        if self.draft is None:
            return
        sheet = KeepTemplateSheet(self.window(), self.session, self.draft.post)
        sheet.kept.connect(self._templates_changed)
        sheet.open()

    def snippet(self) -> None:
        """Offer the snippets, to put one in where the cursor is."""
        if self.draft is None or not self.page.may_edit:
            self.said.emit(self.tr("There is no text to write in just now."))
        elif not self._snippets:
            self.said.emit(
                self.tr("There is no snippet yet. Settings, “Templates and snippets”, is where they are made.")
            )
        else:
            self._snippet_menu.set_choices(
                [Choice(id=one.id, text=one.name, hint=" ".join(one.text.split())[:28]) for one in self._snippets]
            )
            self._snippet_menu.open_at(self.page.editor)

    @Slot(str)
    def _put_in(self, snippet_id: str) -> None:
        from ui.editor.snippets import put_in

        found = next((one for one in self._snippets if one.id == snippet_id), None)
        if found is not None:
            editor = self.page.editor
            put_in(editor, editor.textCursor(), found)
            editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_everyday(self) -> None:
        """Make the helpers and read the snippets; called once."""
        self._marked_all = ""
        self._into_text = ""
        self._snippets: tuple[Template, ...] = ()
        self._snippet_menu = SearchMenu(self.tr("Snippets"), self)
        self._snippet_menu.chosen.connect(self._put_in)
        self.session.changed.connect(self._look_at_templates)
        self._templates_changed()

    @Slot(object)
    def _look_at_templates(self, answer: ChangeSet) -> None:
        if "template" in answer.kinds:
            self._templates_changed()

    @Slot()
    def _templates_changed(self) -> None:
        def work(desk: Any) -> tuple[Template, ...]:
            from editorial.library.templates import templates

            return tuple(templates(desk.library, "snippet"))

        self.session.read(self, work, self._take_snippets)

    def _take_snippets(self, found: tuple[Template, ...]) -> None:
        self._snippets = found
        self.page.editor.snippets.set_snippets(found)

    def place_name(self, place: str) -> str:
        """The shared text or a network of the open post as the screen calls it."""
        if place == SHARED or self.draft is None:
            return self.tr("Shared text")
        variant = self.draft.post.variant(place)
        name = self.session.platforms[variant.platform].name
        several = sum(one.platform == variant.platform for one in self.draft.post.variants) > 1
        return f"{name} · {self.session.names.channels[variant.channel].name}" if several else name

    @Slot(object)
    def _go_back(self, version: Version) -> None:
        draft = self.draft
        if draft is None or not may_go_back(draft, version):
            return
        before = go_back(draft, version)
        standing = draft.standing([version.place])
        self._show_words(version.place)

        def undo() -> None:
            self._undo_going_back(draft.post.id, version.place, before, standing)

        words = self.tr("%1: the earlier text is back").replace("%1", self.place_name(version.place))
        self.undo_offered.emit(words, undo)

    def _undo_going_back(self, post_id: str, place: str, before: Standing, restored: Standing) -> None:
        """Put back what stood there before the restoring, unless somebody has typed since."""
        draft = self.draft
        if draft is None or draft.post.id != post_id:
            return
        if draft.standing([place]).contents != restored.contents:
            self.said.emit(self.tr("The text has changed since. What stood there before is in its history."))
            return
        draft.restore(before)
        self._show_words(place)

    def _show_words(self, place: str) -> None:
        """The draft has other words: show them, check them, save them."""
        tab = place or "shared"
        if tab in self.page.tabs.ids and place != self.page.target:
            self.page.tabs.set_current(tab)
        self.page.reload_texts()
        self.saver.touched()
        self.checker.touched()
        self.saver.save()
