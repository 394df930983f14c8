"""Taking over what the shared text has become: sentence by sentence, all of it, or not."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Slot

from editorial.library.records import Post
from editorial.model.change import ChangeSet
from editorial.text.lineage import Change, take
from editorial.workflow import following
from editorial.workflow.drafting import SHARED, Draft
from ui.kit.dialogs import confirm
from ui.panes.write_room import WriteRoom
from ui.panes.write_saving import take_stored
from ui.sheets.moved_on import MovedField, MovedOnSheet


class WriteMoved(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        self._sheet: MovedOnSheet | None = None
        self._target = SHARED
        pane.page.moved_asked.connect(self.open)
        pane.saver.saved.connect(self._saved)

    @Slot()
    def open(self) -> None:
        """Show what has changed for the network in front."""
        draft, target = self._pane.draft, self._pane.page.target
        fields = self._fields(draft, target) if draft is not None and target != SHARED else []
        if draft is None or target == SHARED or not (fields or self._is_stale(draft, target)):
            self._pane.said.emit(self.tr("The shared text has not changed since this network went its own way."))
            return
        self._target = target
        translation = following.is_translation(draft, target)
        sheet = MovedOnSheet(self._pane.window(), self._name(draft), translation=translation)
        sheet.taken.connect(self._take)
        sheet.taken_all.connect(self._take_all)
        sheet.kept.connect(self._keep)
        sheet.closed.connect(self._closed)
        self._sheet = sheet
        sheet.show_fields(fields, may_edit=draft.may_edit(target))
        sheet.open()

    def _fields(self, draft: Draft, target: str) -> list[MovedField]:
        moved = draft.moved_on(target)
        return [MovedField(field=name, changes=following.changes_for(draft, target, name)) for name in moved]

    @staticmethod
    def _is_stale(draft: Draft, target: str) -> bool:
        return draft.post.variant(target).is_stale(draft.content(SHARED))

    def _name(self, draft: Draft) -> str:
        return self._pane.session.platforms[draft.post.variant(self._target).platform].name

    @Slot()
    def _closed(self) -> None:
        self._sheet = None

    @Slot(object)
    def _saved(self, _post: Post) -> None:
        if self._pane.draft is not None:
            self._pane.page.top.show_moved()

    @Slot(str, object)
    def _take(self, field: str, change: Change) -> None:
        draft = self._pane.draft
        if draft is None:
            return
        if not draft.may_edit(self._target):
            self._ask_to_open(partial(self._take_opened, field, change))
            return
        words = self.tr("One change of the shared text taken over")
        if following.is_translation(draft, self._target):
            words = self.tr("Change of the original noted")
        self._do(words, partial(following.take_over, draft, self._target, field, [change]))

    @Slot()
    def _take_all(self) -> None:
        draft = self._pane.draft
        if draft is None:
            return
        if not draft.may_edit(self._target):
            self._ask_to_open(self._take_rest)
            return
        self._do(self.tr("Changes of the shared text taken over"), self._take_rest_of_own)

    def _take_rest_of_own(self) -> None:
        draft = self._pane.draft
        assert draft is not None
        for field in draft.moved_on(self._target):
            following.take_over(draft, self._target, field, following.changes_for(draft, self._target, field))

    @Slot()
    def _keep(self) -> None:
        draft = self._pane.draft
        if draft is None or not draft.may_edit(self._target):
            return
        fields = list(draft.moved_on(self._target))
        words = self.tr("%1 keeps its own words").replace("%1", self._name(draft))
        if following.is_translation(draft, self._target):
            words = self.tr("The translation is up to date")
        self._do(words, partial(self._keep_fields, draft, fields))

    def _keep_fields(self, draft: Draft, fields: Sequence[str]) -> None:
        for field in fields:
            draft.keep_mine(self._target, field)

    def _do(self, words: str, act: Any) -> None:
        draft, page = self._pane.draft, self._pane.page
        assert draft is not None
        page.acts.do(words, [self._target], act)
        page.top.show_moved()
        if self._sheet is not None:
            fields = self._fields(draft, self._target)
            if fields:
                self._sheet.show_fields(fields, may_edit=True)
            else:
                self._sheet.close_sheet()

    def _ask_to_open(self, then: Any) -> None:
        """A network that was submitted or approved becomes a draft again first, and only when somebody says so."""
        draft = self._pane.draft
        assert draft is not None
        state = draft.post.variant(self._target).state
        if state not in ("in_review", "approved"):
            self._pane.said.emit(self.tr("It has left already. Use “Correct…” to work on it again."))
            return
        words = self.tr("It is taken back from review and is a draft again until you submit it.")
        if state == "approved":
            words = self.tr(
                "It becomes a draft again. What was approved stays ready to go out until you submit the change; then it "
                "needs approval again."
            )
        if self._sheet is not None:
            self._sheet.close_sheet()
        confirm(
            self._pane.window(),
            self.tr("Take it over into %1?").replace("%1", self._name(draft)),
            words,
            self.tr("Take it over"),
            partial(self._open_variant, draft, then),
        )

    def _open_variant(self, draft: Draft, then: Any) -> None:
        target, post_id = self._target, draft.post.id

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.workflow.reviewing import take_over

            return take_over(desk, command, post_id, target)

        def read(desk: Any) -> Post:
            from editorial.library.posts import read_post

            return read_post(desk.library, post_id)

        def arrived(post: Post) -> None:
            if self._pane.draft is draft and take_stored(draft, post):
                then()
                self._pane.page.reload_texts()
                self._pane.page.edited.emit()

        def opened(_answer: ChangeSet) -> None:
            self._pane.session.read(self, read, arrived)

        self._frozen = draft.content(target)
        self._pane.saver.save(lambda: self._pane.session.write(self, work, opened))

    def _take_rest(self) -> None:
        """All of it: fields that follow the shared text have it by following; own ones take the changes."""
        self._take_rest_of_own()

    def _take_opened(self, field: str, change: Change) -> None:
        """One sentence of what was submitted: the rest stays as it was submitted."""
        draft, target = self._pane.draft, self._target
        assert draft is not None
        before = str(self._frozen.value(field))
        if not draft.is_own(target, field):
            draft.set_value(target, field, take(before, [change]))
            draft.keep_mine(target, field, take(before, [change]))
            if not draft.moved_on(target):
                draft.follow_shared(target, field)
        else:
            following.take_over(draft, target, field, [change])
