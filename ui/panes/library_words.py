"""What the library says: the filter as a sentence, states and times in words, a post as a card's texts."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject

from editorial.library.filters import LibraryFilter
from editorial.library.records import PostRow, VariantRow
from editorial.model.platform import Platform
from ui.bridge.session import Session
from ui.kit.rows import Row
from ui.theme.icons import STATE_ICONS
from ui.times import date_words, day_words, is_this_year, time_words

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

    def sentence(self, wanted: LibraryFilter, when: str) -> str:
        """The filter as a person would say it; `when` is any, month, year or between."""
        said = {
            "": self.tr("Approved posts"),
            "approved": self.tr("Approved posts that have not left yet"),
            "exported": self.tr("Exported posts"),
            "published": self.tr("Published posts"),
            "refused": self.tr("Posts that a tool refused"),
            "draft": self.tr("Approved posts that are being changed"),
        }.get(wanted.state, self.tr("Approved posts"))
        if wanted.platform:
            said += self.tr(" on %1").replace("%1", self.network(wanted.platform))
        if wanted.words.strip():
            said += self.tr(" about “%1”").replace("%1", wanted.words.strip())
        if wanted.author:
            said += self.tr(", by %1").replace("%1", wanted.author)
        if wanted.campaign:
            said += self.tr(", for %1").replace("%1", self._session.names.campaign(wanted.campaign))
        return said + self._when(wanted, when)

    def _when(self, wanted: LibraryFilter, when: str) -> str:
        if when == "month":
            return self.tr(", this month")
        if when == "year":
            return self.tr(", this year")
        if wanted.since and wanted.until:
            last = (dt.date.fromisoformat(wanted.until) - dt.timedelta(days=1)).isoformat()
            return self.tr(", from %1 to %2").replace("%1", self.day(wanted.since)).replace("%2", self.day(last))
        if wanted.since:
            return self.tr(", from %1").replace("%1", self.day(wanted.since))
        if wanted.until:
            last = (dt.date.fromisoformat(wanted.until) - dt.timedelta(days=1)).isoformat()
            return self.tr(", until %1").replace("%1", self.day(last))
        return ""

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
