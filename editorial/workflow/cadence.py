"""What is worth a second look about times: two posts too near, too many a day, the same words twice, out of its campaign.

Pure, and never in the way: a notice is a sentence beside a post.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise
from typing import Literal

from editorial.library.calendar import CalendarEntry
from editorial.model.cadence import Cadence, cadence_of
from editorial.model.clock import instant, zone
from editorial.model.desk import Campaign
from editorial.model.post import Channel
from editorial.text.likeness import likeness, marks

Kind = Literal["near", "many", "same", "campaign", "silent"]

ALIKE = 0.7
"""How much of their word groups two texts share that are taken for one."""
MOST_COMPARED = 40
"""Of how many texts of one day each is compared with each other; more are only looked at for the very same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """One thing to look at: what it is about, on which account and day, which networks it concerns, in a sentence."""

    kind: Kind
    channel: str
    day: dt.date
    variants: tuple[str, ...]
    sentence: str


def notices(
    entries: Sequence[CalendarEntry],
    channels: Mapping[str, Channel],
    campaigns: Mapping[str, Campaign],
    texts: Mapping[str, str],
) -> list[Notice]:
    """What is to be said of these times. `entries` come in the order of their times; `texts` are the words of those that share
    a day, by variant."""
    found: list[Notice] = []
    by_account: dict[str, list[CalendarEntry]] = {}
    for entry in entries:
        if entry.slot_utc and entry.channel in channels:
            by_account.setdefault(entry.channel, []).append(entry)
    for channel_id, own in by_account.items():
        channel = channels[channel_id]
        found += _near(own, channel, cadence_of(channel))
        for day, together in days_of(own, channel).items():
            found += _many(together, channel, day, cadence_of(channel))
            found += _same(together, channel, day, texts)
            found += _outside(together, channel, day, campaigns)
    return found


def days_of(entries: Sequence[CalendarEntry], channel: Channel) -> dict[dt.date, list[CalendarEntry]]:
    """What goes out on each day of one account's own clock."""
    place = zone(channel.zone)
    found: dict[dt.date, list[CalendarEntry]] = {}
    for entry in entries:
        found.setdefault(instant(entry.slot_utc).astimezone(place).date(), []).append(entry)
    return found


def silence(channel: Channel, moments: Sequence[dt.datetime], variants: Sequence[str] = ()) -> list[Notice]:
    """Where one account says nothing for longer than it wants; `moments` are the times it posts, in order, with those before
    and after what is looked at."""
    most = dt.timedelta(days=cadence_of(channel).silent)
    place = zone(channel.zone)
    found: list[Notice] = []
    for before, after in pairwise(moments):
        if most and after - before > most:
            days = (after - before).days
            found.append(
                Notice(
                    kind="silent",
                    channel=channel.id,
                    day=before.astimezone(place).date(),
                    variants=tuple(variants),
                    sentence=f"{channel.name} says nothing for {days} days here; it wants a post every {most.days} days.",
                )
            )
    return found


def _near(entries: Sequence[CalendarEntry], channel: Channel, cadence: Cadence) -> Iterator[Notice]:
    place = zone(channel.zone)
    for before, after in pairwise(entries):
        moment = instant(after.slot_utc)
        minutes = int((moment - instant(before.slot_utc)).total_seconds() // 60)
        if minutes >= cadence.apart:
            continue
        yield Notice(
            kind="near",
            channel=channel.id,
            day=moment.astimezone(place).date(),
            variants=(before.variant, after.variant),
            sentence=f"“{before.name}” and “{after.name}” go out {minutes} min apart; {channel.name} wants {cadence.apart}."
            if minutes
            else f"“{before.name}” and “{after.name}” go out at the same time on {channel.name}.",
        )


def _many(entries: Sequence[CalendarEntry], channel: Channel, day: dt.date, cadence: Cadence) -> Iterator[Notice]:
    if cadence.most and len(entries) > cadence.most:
        yield Notice(
            kind="many",
            channel=channel.id,
            day=day,
            variants=tuple(entry.variant for entry in entries),
            sentence=f"{len(entries)} posts on one day; {channel.name} wants {cadence.most} at most.",
        )


def _same(
    entries: Sequence[CalendarEntry], channel: Channel, day: dt.date, texts: Mapping[str, str]
) -> Iterator[Notice]:
    said = [(entry, " ".join(texts.get(entry.variant, "").split())) for entry in entries]
    said = [(entry, words) for entry, words in said if words]
    if len(said) > MOST_COMPARED:
        first: dict[str, CalendarEntry] = {}
        pairs = [(first[words], entry) for entry, words in said if first.setdefault(words, entry) is not entry]
    else:
        sketches = {entry.variant: marks(words) for entry, words in said}
        pairs = [
            (one, other)
            for (one, words), (other, others) in combinations(said, 2)
            if words == others or likeness(sketches[one.variant], sketches[other.variant]) >= ALIKE
        ]
    for one, other in pairs:
        yield Notice(
            kind="same",
            channel=channel.id,
            day=day,
            variants=(one.variant, other.variant),
            sentence=f"“{one.name}” and “{other.name}” say nearly the same on one day.",
        )


def _outside(
    entries: Sequence[CalendarEntry], channel: Channel, day: dt.date, campaigns: Mapping[str, Campaign]
) -> Iterator[Notice]:
    for entry in entries:
        campaign = campaigns.get(entry.campaign)
        if campaign is None:
            continue
        early = campaign.starts is not None and day < campaign.starts
        if early or (campaign.ends is not None and day > campaign.ends):
            yield Notice(
                kind="campaign",
                channel=channel.id,
                day=day,
                variants=(entry.variant,),
                sentence=f"“{entry.name}” goes out before its campaign “{campaign.name}” begins."
                if early
                else f"“{entry.name}” goes out after its campaign “{campaign.name}” has ended.",
            )
