"""The rows of the review queue: whose turn it is, most urgent first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from editorial.library.records import PostRow
from ui.bridge.session import Session, since_words
from ui.kit.rows import Row
from ui.panes.write_head import state_words, time_words
from ui.theme.icons import STATE_ICONS


class QueueRows(QObject):
    """Turns posts into the lines of the queue for the person who sits here."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.mine = 0

    def rows(self, posts: Sequence[PostRow]) -> list[Row]:
        """This person's turn first, then what waits for other editors, then for writers; `mine` counts the first."""
        person = self._session.person
        me = person.id if person else ""
        editor = person is not None and person.is_a("editor")
        waiting = [post for post in posts if any(one.state == "in_review" for one in post.variants)]
        mine = [post for post in waiting if editor and any(one.by != me for one in post.variants)]
        others = [post for post in waiting if post not in mine]
        back = [post for post in posts if post not in waiting]
        self.mine = len(mine)
        lines = [self._line(post, "in_review") for post in mine]
        if others:
            lines.append(Row(title=self.tr("Waiting for another editor"), section=True))
            lines += [self._line(post, "in_review") for post in others]
        if back:
            lines.append(Row(title=self.tr("Waiting for writers"), section=True))
            lines += [self._line(post, "changes_wanted") for post in back]
        return lines

    def _line(self, row: PostRow, state: str) -> Row:
        here = [one for one in row.variants if one.state == state]
        names = [self._session.platforms[one.platform].name for one in here if one.platform in self._session.platforms]
        parts = [", ".join(dict.fromkeys(names))]
        if any(one.exception_asked for one in here):
            parts.insert(0, self.tr("Exception asked"))
        slot = next((one.slot for one in here if one.slot), None)
        by = self._session.names.person(here[0].by)
        when = since_words(min(one.since for one in here))
        parts.append(
            (self.tr("from %1, %2") if state == "in_review" else self.tr("returned by %1, %2"))
            .replace("%1", by)
            .replace("%2", when)
        )
        return Row(
            id=row.id,
            title=row.name,
            detail=" · ".join(part for part in parts if part),
            state=state_words(state),
            state_icon=STATE_ICONS[state],
            right=time_words(slot, zone=False).partition(",")[0],
            tip=f"G-{row.number}",
        )
