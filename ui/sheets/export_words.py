"""What the export sheet says about posts: same problems put together, days and accounts in words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject

from editorial.exporters.base import Problem, Row
from editorial.model.platform import Platform
from ui.times import day_words

_FIGURES = re.compile(r"\d+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Problems of one kind with one fix; never empty."""

    kind: tuple[str, str, str]
    problems: tuple[Problem, ...]

    @property
    def first(self) -> Problem:
        """The one whose words stand for all."""
        return self.problems[0]

    @property
    def rows(self) -> tuple[Row, ...]:
        """The posts concerned, each network once."""
        return tuple({problem.row.variant_id: problem.row for problem in self.problems}.values())


def grouped(problems: Sequence[Problem]) -> list[Group]:
    """Same problems together, in the order in which each kind first comes; figures in their words do not matter."""
    found: dict[tuple[str, str, str], list[Problem]] = {}
    for problem in problems:
        # What keeps a post from going out under today's house style is a question of its own for each post.
        said = problem.row.variant_id if problem.field == "style" else _FIGURES.sub("#", problem.message)
        found.setdefault((problem.field, problem.fix_kind, said), []).append(problem)
    return [Group(kind=kind, problems=tuple(same)) for kind, same in found.items()]


def singly(group: Group) -> list[Group]:
    """The same problems, each on its own."""
    return [Group(kind=group.kind, problems=(problem,)) for problem in group.problems]


class ExportWords(QObject):
    """Words for the sheet; `platforms` are the networks by id."""

    def __init__(self, platforms: Mapping[str, Platform], parent: QObject) -> None:
        super().__init__(parent)
        names = [one.name for one in platforms.values()]
        self._shared = {name for name in names if names.count(name) > 1}

    def more(self, count: int) -> str:
        """How many posts a line stands for beside the one it names; empty for none."""
        return self.tr("and %1 more").replace("%1", str(count)) if count else ""

    def network(self, platform: Platform) -> str:
        """A network's name, with its surface where two share the name."""
        return platform.title if platform.name in self._shared else platform.name

    def account(self, row: Row) -> str:
        """The network, and the account's name where it has one of its own."""
        network = self.network(row.platform)
        return network if row.channel.name == row.platform.name else f"{network} · {row.channel.name}"

    def where(self, rows: Sequence[Row], tool: str) -> str:
        """The network, or how many accounts, and the tool."""
        accounts = {row.channel.id: self.network(row.platform) for row in rows}
        name = next(iter(accounts.values())) if len(accounts) == 1 else self.accounts(len(accounts))
        return f"{name}, {tool}"

    def accounts(self, count: int) -> str:
        """A number of accounts."""
        return self.tr("1 account") if count == 1 else self.tr("%1 accounts").replace("%1", str(count))

    def files(self, count: int) -> str:
        """A number of files."""
        return self.tr("1 file") if count == 1 else self.tr("%1 files").replace("%1", str(count))

    def count(self, count: int) -> str:
        """A number of posts."""
        return self.tr("1 post") if count == 1 else self.tr("%1 posts").replace("%1", str(count))

    def days(self, since: dt.date | None, until: dt.date | None) -> str:
        """A range of days as shortly as it can be said; empty without one."""
        if since and until:
            if (since.year, since.month) == (until.year, until.month):
                return f"{since.day}–{self._day(until)}" if since != until else self._day(since)
            return f"{self._day(since)} – {self._day(until)}"
        if since:
            return self.tr("from %1").replace("%1", self._day(since))
        return self.tr("until %1").replace("%1", self._day(until)) if until else ""

    def _day(self, day: dt.date) -> str:
        return day_words(day, weekday=False, whole=True)

    def time(self, value: str, before: dt.datetime | None) -> str:
        """A wall time: the hour alone where the day stays the same."""
        time = dt.datetime.fromisoformat(value)
        if before is not None and before.date() == time.date():
            return f"{time:%H:%M}"
        return f"{day_words(time.date(), weekday=False)}, {time:%H:%M}"
