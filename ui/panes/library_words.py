"""What the library says: the filter as a sentence, states and times in words, a post as a card's texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from editorial.library.records import PostRow, VariantRow
from editorial.model.explaining import explained
from editorial.model.platform import Platform
from editorial.model.query import Query
from ui.bridge.session import Session
from ui.kit.rows import Row
from ui.theme.icons import STATE_ICONS
from ui.times import date_words, day_words, is_this_year, time_words
from ui.tongue import spoken

# What asks for attention leads a card; among the rest, what has gone furthest.
_ORDER = (
    "should_be_out",
    "missed",
    "held",
    "refused",
    "approved",
    "draft",
    "changes_wanted",
    "in_review",
    "exported",
    "published",
    "idea",
)


class LibraryWords(QObject):
    """Words for one open workspace; a child of the pane that uses them."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def state(self, state: str) -> str:
        """A stored or computed state as it is shown."""
        return {
            "idea": self.tr("Idea"),
            "draft": self.tr("Being changed"),
            "in_review": self.tr("In review"),
            "changes_wanted": self.tr("Changes wanted"),
            "approved": self.tr("Approved"),
            "exported": self.tr("Exported"),
            "should_be_out": self.tr("Should be out"),
            "published": self.tr("Published"),
            "refused": self.tr("Refused"),
            "missed": self.tr("Missed"),
            "held": self.tr("On hold"),
        }[state]

    def steps(self) -> dict[str, str]:
        """What may be done to a network of the library, by its verb."""
        return {
            "confirm": self.tr("It is out…"),
            "refuse": self.tr("The tool refused it…"),
            "change": self.tr("Change… (needs approval again)"),
            "correct": self.tr("Correct…"),
            "revoke": self.tr("Take the approval away…"),
        }

    def account(self, channel_id: str) -> str:
        """The network of an account, with the account's own name where the network has several."""
        channel = self._session.names.channels.get(channel_id)
        if channel is None:
            return ""
        network = self.network(channel.platform)
        twins = [
            one for one in self._session.names.channels.values() if one.platform == channel.platform and one.active
        ]
        return f"{network} · {channel.name}" if len(twins) > 1 else network

    def network(self, platform_id: str) -> str:
        """A network's name, with its surface where two networks share the name."""
        platforms = self._session.platforms
        platform = platforms.get(platform_id)
        if platform is None:
            return platform_id
        return platform.title if _is_shared(platform, platforms) else platform.name

    def sentence(self, query: Query) -> str:
        """What is asked for as a person would say it."""
        return explained(query, spoken(), named=self._named, day=lambda day: self.day(day.isoformat()))

    def _named(self, key: str, value: str) -> str:
        if key == "platform":
            return self.network(value)
        return (self._session.names.campaign(value) or value) if key == "campaign" else value

    def day(self, iso: str) -> str:
        """The day of an ISO text in a few words, with the year where it is not this one."""
        day = dt.date.fromisoformat(iso[:10])
        return day_words(day) if is_this_year(day) else date_words(day, whole=False)

    def card(self, row: PostRow, standings: Mapping[str, str]) -> Row:
        """A post as the texts of its card."""
        shown = [one for one in row.variants if one.approved or one.state == "published"]
        groups: dict[str, list[VariantRow]] = {}
        for one in shown:
            groups.setdefault(standings.get(one.id) or one.state, []).append(one)
        ordered = sorted(groups, key=_ORDER.index)
        said = " · ".join(self._group(state, groups[state], alone=len(ordered) == 1) for state in ordered)
        lead = ordered[0] if ordered else "approved"
        first = min((one for one in shown), key=lambda one: one.slot_utc or "9", default=None)
        date = ""
        if first is not None:
            day = self.day(first.slot.local.date().isoformat() if first.slot else first.since)
            date = day.replace(" ", "\u00a0")
        return Row(
            id=row.id,
            title=row.name,
            detail=said,
            state=self.state(lead),
            state_icon=STATE_ICONS[lead],
            right=date,
            tip=self._tip(row, shown),
        )

    def _group(self, state: str, variants: Sequence[VariantRow], *, alone: bool) -> str:
        names = ", ".join(self.account(one.channel) for one in variants)
        template = self.tr("%1 · %2") if alone else self.tr("%1: %2")
        return template.replace("%1", self.state(state)).replace("%2", names)

    def _tip(self, row: PostRow, shown: Sequence[VariantRow]) -> str:
        lines = [row.name]
        for one in shown:
            when = time_words(one.slot) if one.slot else self.tr("no time")
            lines.append(f"{self.account(one.channel)}: {self.state(one.state)}, {when}")
        if row.authors:
            lines.append(self.tr("by %1").replace("%1", ", ".join(row.authors)))
        if row.evergreen:
            lines.append(self.tr("Evergreen: may go out again after a rest"))
        if row.expires:
            lines.append(self.tr("Last day: %1").replace("%1", self.day(row.expires)))
        return "\n".join(lines)


def _is_shared(platform: Platform, platforms: Mapping[str, Platform]) -> bool:
    return sum(other.name == platform.name for other in platforms.values()) > 1


def first_and_after(when: str, today: dt.date) -> tuple[str, str]:
    """The first day of this month or year, and the first day after it, as ISO texts."""
    if when == "year":
        return f"{today.year}-01-01", f"{today.year + 1}-01-01"
    start = today.replace(day=1)
    return start.isoformat(), (start + dt.timedelta(days=32)).replace(day=1).isoformat()
