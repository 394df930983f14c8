"""What is said of posts that have left: accounts, tools, what became of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from editorial.exporters.base import Exporter
from editorial.library.exports import Batch, BatchRow
from ui.bridge.session import Session
from ui.panes.write_head import state_words
from ui.times import clock_of
from ui.tongue import core_words
from ui.words import many

_BY_HAND = "by_hand"


class LeavingWords(QObject):
    """Words for the sheets after an export."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def tool(self, target: str, tools: Mapping[str, Exporter]) -> str:
        """The tool's name; what left by hand, and what a later version exported, is said as well."""
        if target == _BY_HAND:
            return self.tr("By hand")
        return core_words(tools[target].label) if target in tools else target

    def account(self, channel_id: str) -> str:
        """The network and the account."""
        account = self._session.names.channels.get(channel_id)
        if account is None or account.platform not in self._session.platforms:
            return ""
        name = self._session.platforms[account.platform].name
        return name if account.name == name else f"{name} · {account.name}"

    def posts(self, count: int) -> str:
        """A number of posts."""
        return many(count, self.tr("1 post"), self.tr("%n posts"))

    def batch(self, one: Batch) -> str:
        """An export in one line: how many posts, and how many of them were refused."""
        said = self.posts(one.rows)
        return f"{said} · {self.tr('%n refused').replace('%n', str(one.refused))}" if one.refused else said

    def of_batch(self, one: Batch, rows: Sequence[BatchRow]) -> str:
        """When, by whom, and how far it has come."""
        out = sum(row.state == "published" for row in rows)
        said = self.tr("%1 by %2").replace("%1", clock_of(one.at, day=True))
        parts = [said.replace("%2", self._session.names.person(one.by)), self.batch(one)]
        if out:
            parts.append(self.tr("%n out").replace("%n", str(out)))
        return " · ".join(parts)

    def state(self, row: BatchRow) -> str:
        """The state of a row as a word."""
        return state_words(row.state)

    def became(self, row: BatchRow) -> str:
        """What became of a row, in a sentence."""
        if row.reason and row.later:
            said = self.tr("Refused: %1 Left again later.")
            return said.replace("%1", _sentence(row.reason))
        if row.reason:
            return self.tr("Refused: %1").replace("%1", _sentence(row.reason))
        if row.link:
            return self.tr("Out: %1").replace("%1", row.link)
        return self.state(row)


def _sentence(words: str) -> str:
    return words if words.endswith((".", "!", "?", "…", ")")) else f"{words}."
