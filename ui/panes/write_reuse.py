"""Whether the open post may go out again, and until when it may leave: a card under its line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from ui.kit.popover import Popover
from ui.panes.library_words import LibraryWords
from ui.panes.reuse_fields import ReuseFields, change_posts
from ui.panes.write_room import WriteRoom

if TYPE_CHECKING:
    from editorial.library.records import Post
    from editorial.workflow.resting import Rest
    from ui.bridge.session import Session

PIECE = "reuse"
_WIDTH_PX = 380


class ReusePopover(Popover):
    """Shows `fields` of a post; each change is made at once."""

    def __init__(self, window: QWidget, session: Session) -> None:
        super().__init__(window, self.tr("Using it again"), width_px=_WIDTH_PX)
        words = LibraryWords(session, self)
        self.fields = ReuseFields(session, words.account, self)
        self.body.addWidget(self.fields)


class WriteReuse(QObject):
    """Serves one WriteRoom."""

    def __init__(self, pane: WriteRoom) -> None:
        super().__init__(pane)
        self._pane = pane
        pane.page.piece_clicked.connect(self._piece)

    @Slot(str)
    def _piece(self, piece: str) -> None:
        if piece == PIECE:
            self.ask()

    def ask(self) -> None:
        """Open the card, once it is known how the accounts of the post rest."""
        draft = self._pane.draft
        if draft is None:
            return
        post_id = draft.post.id

        def work(desk: Any) -> tuple[Post, tuple[Rest, ...], str]:
            from editorial.library.posts import read_post
            from editorial.workflow.resting import rests_of

            return read_post(desk.library, post_id), rests_of(desk, post_id), desk.library.today().isoformat()

        self._pane.session.read(self, work, self._show)

    def _show(self, found: tuple[Post, tuple[Rest, ...], str]) -> None:
        pane, (post, rests, today) = self._pane, found
        if pane.draft is None or pane.draft.post.id != post.id:
            return
        card = ReusePopover(pane.window(), pane.session)
        card.fields.show_post(post, rests, today)
        card.fields.wanted.connect(partial(change_posts, pane.session, self, (post.id,)))
        card.closed.connect(self._closed)
        card.open_at(pane.page.head.time.anchor(PIECE))

    @Slot()
    def _closed(self) -> None:
        # The line was written anew while the card was open: its button is another one now.
        if self._pane.draft is not None:
            self._pane.page.head.time.anchor(PIECE).setFocus(Qt.FocusReason.PopupFocusReason)
