"""Keeping what is typed: in safe keeping within a second, in the workspace after five seconds of rest."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from editorial.errors import Conflict, UserError
from editorial.library.edits import PostEdit
from editorial.library.records import Post
from editorial.model.change import ChangeSet
from editorial.model.status import EDITABLE
from editorial.workflow.drafting import SHARED, Draft
from ui.bridge.keeper import Keeper
from ui.bridge.session import Session

if TYPE_CHECKING:
    from editorial.library.safekeeping import Neighbours

KEEP_MS = 600
REST_MS = 5_000


class DraftSaver(QObject):
    """Saves one draft at a time.

    Signals: `status(str)` with "", "saving", "saved" or "unsaved"; `saved(object)` with the post as stored now;
    `conflict(object)` with the post as somebody else saved it; `failed(object)` with a UserError; `neighbours(object)`
    with who else has the post.
    """

    status = Signal(str)
    saved = Signal(object)
    conflict = Signal(object)
    failed = Signal(object)
    neighbours = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._keeper = Keeper(str(session.folder), self)
        self._keeper.failed.connect(self.failed)
        self._keeper.broke.connect(session.broke)
        self._draft: Draft | None = None
        self._cursor: Callable[[], dict[str, Any]] = dict
        self._busy = False
        self._again = False
        self._after: list[Callable[[], object]] = []
        self._keep = QTimer(self)
        self._keep.setSingleShot(True)
        self._keep.setInterval(KEEP_MS)
        self._keep.timeout.connect(self._keep_words)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.save)

    def follow(self, draft: Draft | None, cursor: Callable[[], dict[str, Any]]) -> None:
        """Look after this draft from now on; `cursor` tells where the person is in it."""
        if self._draft is not None:
            self._keep.stop()
            self._rest.stop()
            self._keeper.leave(self._draft.post.id)
        self._draft, self._cursor = draft, cursor
        self._busy = self._again = False
        self._after.clear()
        self.status.emit("")
        if draft is not None:
            self._keeper.arrive(draft.post.id, self._arrived)

    def _arrived(self, found: Neighbours) -> None:
        self.neighbours.emit(found)

    def touched(self) -> None:
        """Something was typed."""
        # Not restarted by each key: the words of a fast typist must be safe within the second, too.
        if not self._keep.isActive():
            self._keep.start()
        self._rest.start()
        self.status.emit("unsaved")

    @Slot()
    def _keep_words(self) -> None:
        if self._draft is not None and (words := self._draft.words()):
            self._keeper.keep(self._draft.post.id, words, self._cursor())

    @Slot()
    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save what differs into the workspace, then do `then`. A save that is running is followed by another."""
        draft = self._draft
        if draft is None:
            return
        if then is not None:
            self._after.append(then)
        if self._busy:
            self._again = True
            return
        self._rest.stop()
        edit = draft.edit()
        if edit.is_empty:
            self.status.emit("saved" if draft.version > 1 else "")
            self._run_after()
            return
        self._busy = True
        self._keep_words()
        self.status.emit("saving")
        self._write(draft, edit)

    def _write(self, draft: Draft, edit: PostEdit) -> None:
        version = draft.version
        post_id = draft.post.id
        stored: dict[str, Post] = {}

        def work(desk: Any, command: Any) -> ChangeSet:
            from editorial.library.posts import read_post
            from editorial.workflow.writing import save

            answer = save(desk, command, post_id, edit)
            stored["post"] = read_post(desk.library, post_id)
            return answer

        def done(_answer: ChangeSet) -> None:
            self._busy = False
            if self._draft is not draft:
                return
            if not take_stored(draft, stored["post"], saved=edit):
                self._again = False
                self._after.clear()
                self.status.emit("unsaved")
                self.conflict.emit(stored["post"])
                return
            if draft.version == version and draft.edit().is_empty:
                self._keeper.settle(post_id)
                self.status.emit("saved")
            self.saved.emit(stored["post"])
            if self._again:
                self._again = False
                self.save()
            else:
                self._run_after()

        def failed(error: UserError) -> None:
            again, self._busy, self._again = self._again, False, False
            self._after.clear()
            self.status.emit("unsaved")
            if isinstance(error, Conflict) and again and self._draft is draft:
                # The person has decided meanwhile: what is on the page now stands on other ground.
                self.save()
            elif isinstance(error, Conflict):
                self._show_conflict(post_id)
            else:
                self.failed.emit(error)

        self._session.write(self, work, done, failed, quiet=True)

    def _show_conflict(self, post_id: str) -> None:
        def work(desk: Any) -> Post:
            from editorial.library.posts import read_post

            return read_post(desk.library, post_id)

        self._session.read(self, work, self.conflict.emit)

    def _run_after(self) -> None:
        waiting, self._after = self._after, []
        for then in waiting:
            then()

    def forget(self, kept: Any) -> None:
        """Throw recovered words away: they are taken over, or not wanted."""
        self._keeper.forget(kept)

    def close(self) -> None:
        """Keep the last words and let go."""
        if self._draft is not None:
            self._keep_words()
            if self._draft.edit().is_empty:
                self._keeper.leave(self._draft.post.id)
        self._keeper.close()


def take_stored(draft: Draft, post: Post, saved: PostEdit | None = None) -> bool:
    """Make the stored post the ground that edits are told from: what is typed here stays, all else follows it.

    `saved` is what this window has just saved. False, with nothing changed, when somebody else saved words that are
    being typed here, too, or sent them to an editor: only a person can decide then.
    """
    mine, known = draft.edit(), saved.contents if saved else {}
    present = {SHARED, *(one.id for one in post.variants)}
    for name, change in mine.contents.items():
        if name not in present:
            continue
        stored = post.shared if name == SHARED else post.variant(name).stored
        expected = known[name].base_rev + 1 if name in known else change.base_rev
        if stored.rev != expected or (name != SHARED and post.variant(name).state not in EDITABLE):
            return False
    follow_store(draft, post, mine)
    return True


def follow_store(draft: Draft, post: Post, mine: PostEdit) -> None:
    """Make the stored post the ground; `mine` stays as it is typed here, everything else becomes what is stored."""
    draft.rebase(post)
    for name in draft.edit().contents.keys() - mine.contents.keys():
        draft.take_theirs(name)
    for name in ("title", "language", "audience", "campaign", "note", "authors", "declared"):
        if getattr(mine, name) is None:
            draft.set_head(name, getattr(post, name))
    for one in post.variants:
        if one.id not in mine.slots:
            draft.set_slot(one.id, one.slot)
