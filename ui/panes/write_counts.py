"""The counts beside the fields, as the network in front counts them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editorial.model.platform import Platform
from editorial.model.post import Channel, outgoing
from editorial.workflow.drafting import SHARED
from ui.panes.write_facts import live
from ui.panes.write_lengths import Lengths

if TYPE_CHECKING:
    from ui.bridge.session import Session
    from ui.panes.write_parts import PageParts

_COUNTED = ("title", "description", "first_comment")


class PageCounts(QObject):
    """Serves one page. On the shared text nothing is counted here: each network has limits of its own."""

    def __init__(self, session: Session, page: PageParts) -> None:
        super().__init__(page)
        self._session, self._page = session, page
        self._lengths = Lengths(self)

    def show_all(self) -> None:
        """Count anew what leaves: the text below the page, the fields beside their names."""
        self._page.foot.count()
        self.show_fields()

    def show_fields(self) -> None:
        """Count title, description and first comment."""
        draft, account = self._page.draft, self._account()
        leaving = None
        if draft is not None and account is not None:
            leaving = outgoing(live(draft, self._page.target, account[0].platform), account[0]).content
        for name in _COUNTED:
            room = self._lengths.of_field(name, leaving, *account) if leaving is not None and account else None
            words = self._lengths.short(room) if room is not None and room.count else ""
            self._page.extra[name].set_count(words, over=room is not None and not room.fits)

    def alt(self, text: str) -> tuple[str, bool]:
        """How long an alt text is, in a few words, and whether that is too long."""
        account = self._account()
        room = self._lengths.of_alt(text, *account) if account is not None else None
        return (self._lengths.short(room), not room.fits) if room is not None else ("", False)

    def _account(self) -> tuple[Channel, Platform] | None:
        draft, target = self._page.draft, self._page.target
        if draft is None or target == SHARED:
            return None
        channel = self._session.names.channels[draft.post.variant(target).channel]
        return channel, self._session.platforms[channel.platform]
