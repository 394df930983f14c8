"""How often an account posts: what its owner wants of times, with what is usual where nobody said anything."""

from __future__ import annotations

from dataclasses import dataclass

from editorial.model.post import CALENDAR, Channel

APART_MINUTES, MOST_A_DAY, SILENT_DAYS = 30, 6, 14
"""What is warned of where an account says nothing else: nearer than so many minutes, more than so many a day, silent for
longer than so many days."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cadence:
    """The limits of one account. A value of 0 is never warned of."""

    apart: int = APART_MINUTES
    most: int = MOST_A_DAY
    silent: int = SILENT_DAYS


def cadence_of(channel: Channel) -> Cadence:
    """What this account wants."""

    def said(name: str, usual: int) -> int:
        return max(0, channel.limits.get(f"{CALENDAR}{name}", usual))

    return Cadence(
        apart=said("apart", APART_MINUTES), most=said("most", MOST_A_DAY), silent=said("silent", SILENT_DAYS)
    )
