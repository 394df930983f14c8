"""`proofdesk calendar`: what goes out between two days, account by account, what is not ready, and what clashes."""

from __future__ import annotations

import argparse
import datetime as dt
import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from editorial.cli.common import accounts_meant, add_library, day, open_desk
from editorial.cli.main import OK, SOME, Parser
from editorial.model.clock import zone
from editorial.model.post import Channel
from editorial.model.status import SAID
from editorial.reports.entries import check_days
from editorial.reports.speech import ENGLISH
from editorial.workflow.cadence import Notice
from editorial.workflow.calendar import DAYS, Cell, Coming, Deed, ToDo, to_do, week
from editorial.workflow.desk import Desk

_DEEDS: Mapping[Deed, str] = {
    "write": "{who} writes the text",
    "submit": "{who} submits it",
    "answer": "{who} answers what it came back with",
    "look": "waits for {who}",
    "mend": "{who} mends what the tool refused",
}


@dataclass(slots=True, kw_only=True)
class _Account:
    """What goes out on one account: its networks of posts, what series plan, and what is to be said of it as a whole."""

    channel: Channel
    zone: str
    cells: list[Cell] = field(default_factory=list[Cell])
    planned: list[Coming] = field(default_factory=list[Coming])
    silences: dict[dt.date, Notice] = field(default_factory=dict[dt.date, Notice])


def add_to(verbs: argparse._SubParsersAction[Parser]) -> None:  # pyright: ignore[reportPrivateUsage]
    """Add the verb to the command line."""
    parser = verbs.add_parser("calendar", help="what goes out when, and what is not ready", allow_abbrev=False)
    parser.add_argument("--since", type=day, metavar="D", help="the first day; otherwise Monday of this week")
    parser.add_argument("--until", type=day, metavar="D", help="the last day; otherwise six days later")
    parser.add_argument(
        "--channel", action="append", default=[], metavar="C", help="an account's name or id; several times"
    )
    parser.add_argument("--timezone", default="", metavar="Z", help="all times on this clock")
    only = parser.add_mutually_exclusive_group()
    only.add_argument("--not-ready", action="store_true", help="only what still waits for somebody; exit 1 if any does")
    only.add_argument("--clashes", action="store_true", help="only what is worth a second look; exit 1 if anything is")
    parser.add_argument("--json", action="store_true")
    add_library(parser)
    parser.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Exit 0; with `--not-ready` or `--clashes` 1 when there is something."""
    if given.timezone:
        zone(given.timezone)
    with open_desk(given) as desk:
        first, last = _days(desk, given)
        check_days(first, last)
        wanted = accounts_meant(desk, given.channel)
        accounts, tasks = _read(desk, first, last, given.timezone)
    shown = [_narrowed(one, given) for one in accounts if not wanted or one.channel.id in wanted]
    if given.json:
        listed = [_as_json(one, tasks) for one in shown]
        span = {"since": first.isoformat(), "until": last.isoformat()}
        print(json.dumps({"version": 1, **span, "accounts": listed}, ensure_ascii=False, indent=2))
    else:
        for line in _lines(shown, tasks, first, last):
            print(line)
    found = any(one.cells or one.planned or one.silences for one in shown)
    return SOME if found and (given.not_ready or given.clashes) else OK


def _days(desk: Desk, given: argparse.Namespace) -> tuple[dt.date, dt.date]:
    """The days that are meant: six after the first, or six before the last, where only one is given."""
    more = dt.timedelta(days=DAYS - 1)
    today = desk.library.now().astimezone().date()
    first = given.since or (given.until - more if given.until else today - dt.timedelta(days=today.weekday()))
    return first, given.until or first + more


def _read(desk: Desk, first: dt.date, last: dt.date, zone_name: str) -> tuple[list[_Account], dict[str, ToDo]]:
    """Each account with what goes out from the first to the last day, and what is to be done for it, by variant."""
    accounts: dict[str, _Account] = {}
    tasks: dict[str, ToDo] = {}
    for start in range(0, (last - first).days + 1, DAYS):
        found = week(desk.library, first + dt.timedelta(days=start), zone_name=zone_name)
        tasks.update({one.cell.entry.variant: one for one in to_do(desk.library, found)})
        for line in found.lines:
            account = accounts.setdefault(line.channel.id, _Account(channel=line.channel, zone=line.zone))
            for date, cells, planned in zip(found.dates, line.days, line.planned, strict=True):
                if date <= last:
                    account.cells += cells
                    account.planned += planned
            # A silence that reaches over several weeks is one, and the last look at it saw most of it.
            account.silences.update({one.day: one for one in line.silences})
    return list(accounts.values()), tasks


def _narrowed(account: _Account, given: argparse.Namespace) -> _Account:
    """The account with only what was asked for."""
    if given.not_ready:
        waiting = [one for one in account.cells if not one.is_ready]
        return _Account(channel=account.channel, zone=account.zone, cells=waiting)
    if given.clashes:
        return replace(
            account,
            cells=[one for one in account.cells if one.notices],
            planned=[one for one in account.planned if one.notices],
        )
    return account


def _lines(accounts: Sequence[_Account], tasks: Mapping[str, ToDo], first: dt.date, last: dt.date) -> Iterator[str]:
    filled = [one for one in accounts if one.cells or one.planned or one.silences]
    if not filled:
        yield f"Nothing from {first} to {last}."
    for account in filled:
        yield f"{account.channel.name} ({account.channel.platform}), {account.zone}"
        for cell in account.cells:
            yield f"  {_when(cell.at)}  {_label(cell)}  {_state(cell)}  {cell.entry.name}{_task(cell, tasks)}"
            yield from (f"      {notice.sentence}" for notice in cell.notices)
        for one in account.planned:
            yield f"  {_when(one.at)}  planned: {one.occurrence.series.name}"
            yield from (f"      {notice.sentence}" for notice in one.notices)
        yield from (f"  {notice.sentence}" for notice in account.silences.values())


def _when(at: dt.datetime) -> str:
    return f"{ENGLISH.day(at.date())}, {at:%H:%M}"


def _label(cell: Cell) -> str:
    return f"G-{cell.entry.number}:{cell.entry.platform}"


def _state(cell: Cell) -> str:
    return SAID[cell.entry.state] + (", on hold" if cell.entry.held else "")


def _task(cell: Cell, tasks: Mapping[str, ToDo]) -> str:
    """What is still to be done before it can go out, as the end of its line."""
    task = tasks.get(cell.entry.variant)
    if task is None:
        return ""
    if task.deed == "lost":
        return ": nobody is left who may say yes"
    who = " or ".join(task.who)
    return f": {_DEEDS[task.deed].format(who=who)}" if who else ": nobody is asked yet"


def _as_json(account: _Account, tasks: Mapping[str, ToDo]) -> dict[str, object]:
    return {
        "channel": account.channel.id,
        "name": account.channel.name,
        "platform": account.channel.platform,
        "zone": account.zone,
        "posts": [_cell_as_json(cell, tasks.get(cell.entry.variant)) for cell in account.cells],
        "planned": [_planned_as_json(one) for one in account.planned],
        "notices": [_notice_as_json(one) for one in account.silences.values()],
    }


def _cell_as_json(cell: Cell, task: ToDo | None) -> dict[str, object]:
    entry = cell.entry
    return {
        "id": entry.variant,
        "post": entry.post,
        "label": f"G-{entry.number}",
        "title": entry.title,
        "state": entry.state,
        "held": entry.held,
        "at": cell.at.isoformat(timespec="minutes"),
        "utc": entry.slot_utc,
        "ready": cell.is_ready,
        "to_do": task.deed if task is not None else None,
        "who": list(task.who) if task is not None else [],
        "notices": [_notice_as_json(one) for one in cell.notices],
    }


def _planned_as_json(one: Coming) -> dict[str, object]:
    return {
        "series": one.occurrence.series.name,
        "at": one.at.isoformat(timespec="minutes"),
        "notices": [_notice_as_json(notice) for notice in one.notices],
    }


def _notice_as_json(notice: Notice) -> dict[str, object]:
    return {"kind": notice.kind, "sentence": notice.sentence, "day": notice.day.isoformat()}
