"""How long a post rests before it goes out again, and which evergreens have rested."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from editorial.library import reuse
from editorial.library.people import channels
from editorial.model.clock import instant, zone
from editorial.model.rest import cool_down
from editorial.workflow.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Rest:
    """How one account stands to a post that it has had: `last` is the day it went out there (in the account's zone), `again`
    the first day on which it may once more; `number` is the short number under which it went out."""

    channel: str
    number: int
    last: dt.date
    again: dt.date
    today: dt.date
    link: str = ""

    @property
    def days_ago(self) -> int:
        """Days since then; below 0 while it is still to come."""
        return (self.today - self.last).days

    @property
    def is_over(self) -> bool:
        """True once it has rested."""
        return self.today >= self.again


def rests_of(desk: Desk, post_id: str) -> tuple[Rest, ...]:
    """How each open account stands to a post and its copies, the one that rests longest first; those that never had it are
    left out."""
    with desk.library.reading() as connection:
        out = reuse.outs(connection, reuse.family(connection, post_id))
    return _rests(desk, out)


def rested(desk: Desk) -> list[str]:
    """The evergreens that every account they were on may have again, the one that was out longest ago first."""
    wanted = reuse.evergreens(desk.library)
    with desk.library.reading() as connection:
        sources = reuse.made_from(connection)
        families: dict[str, set[str]] = {}
        for one in {*wanted, *sources}:
            families.setdefault(reuse.first_of(one, sources), set()).add(one)
        firsts = {one: reuse.first_of(one, sources) for one in wanted}
        members = {post for first in set(firsts.values()) for post in {first, *families[first]}}
        out: dict[str, list[reuse.Out]] = {}
        for one in reuse.outs(connection, members):
            out.setdefault(reuse.first_of(one.post, sources), []).append(one)
    found: list[tuple[dt.date, str]] = []
    for post_id in wanted:
        rests = _rests(desk, out.get(firsts[post_id], []))
        if rests and all(one.is_over for one in rests):
            found.append((max(one.last for one in rests), post_id))
    return [post_id for _last, post_id in sorted(found)]


def _rests(desk: Desk, out: Iterable[reuse.Out]) -> tuple[Rest, ...]:
    accounts = {one.id: one for one in channels(desk.library)}
    latest: dict[str, reuse.Out] = {}
    for one in out:
        latest.setdefault(one.channel, one)
    now = desk.library.now()
    found: list[Rest] = []
    for channel_id, one in latest.items():
        account = accounts.get(channel_id)
        if account is not None:
            place = zone(account.zone)
            last = instant(one.at).astimezone(place).date()
            again = last + dt.timedelta(days=cool_down(account, desk.platforms))
            today = now.astimezone(place).date()
            found.append(
                Rest(channel=channel_id, number=one.number, last=last, again=again, today=today, link=one.link)
            )
    return tuple(sorted(found, key=lambda rest: rest.again, reverse=True))
