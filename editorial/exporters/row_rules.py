"""Rules of rows that several tools have: what keeps one out, alone or because of another."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence

from editorial.exporters.base import Options, Problem, Row
from editorial.exporters.columns import Write
from editorial.exporters.times import MINUTE, as_value, output_zone, same_time_later, wall_time

Rule = Callable[[Row, Options], Iterable[Problem]]
"""What keeps a row out."""
Clash = Callable[[Sequence[Row], Options], Iterable[Problem]]
"""What keeps rows out because of others; a row may be named twice."""


def said_once(tool: str, days: int, ahead: dt.timedelta) -> Clash:
    """The same message a second time within so many days of one account."""

    def clash(rows: Sequence[Row], options: Options) -> Iterator[Problem]:
        seen: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            if row.slot is None:
                continue
            earlier = seen.setdefault((row.channel.id, row.text), [])
            near = next((one for one in reversed(earlier) if _days_apart(one, row, options) < days), None)
            if near is None:
                earlier.append(row)
                continue
            yield Problem(
                row=row,
                field="text",
                message=f"{near.label} says the same on that day, and {tool} refuses that."
                if days == 1
                else f"{near.label} says the same within {days} days, and {tool} refuses that.",
                fix="Move it to another day, or say it in other words.",
                fix_kind="move_time",
                value=same_time_later(row.slot, options.now + ahead, days=days),
            )

    return clash


def _days_apart(one: Row, other: Row, options: Options) -> int:
    assert one.slot is not None
    assert other.slot is not None
    first, second = (
        wall_time(slot, output_zone(row, options)).date() for row, slot in ((one, one.slot), (other, other.slot))
    )
    return abs((second - first).days)


def spaced(tool: str, minutes: int) -> Clash:
    """Two posts of one account with less than so many minutes between them. Those that stay out are in nobody's way, and each
    is offered a time of its own."""

    def clash(rows: Sequence[Row], _options: Options) -> Iterator[Problem]:
        accounts: dict[str, list[tuple[dt.datetime, int, Row]]] = {}
        for at, row in enumerate(rows):
            if row.slot is not None:
                accounts.setdefault(row.channel.id, []).append((row.slot.moment, at, row))
        for group in accounts.values():
            (taken, _, earlier), *others = sorted(group)
            offered = taken
            for moment, _, row in others:
                if moment - taken >= minutes * MINUTE or row.slot is None:
                    taken, earlier, offered = moment, row, max(offered, moment)
                    continue
                offered += minutes * MINUTE
                yield Problem(
                    row=row,
                    field="slot",
                    message=f"It is less than {minutes} minutes after {earlier.label}, and {tool} refuses that.",
                    fix="Move it a little.",
                    fix_kind="move_time",
                    value=as_value(offered, row.slot),
                )

    return clash


def one_zone(tool: str) -> Clash:
    """Times on several clocks in one file that the tool reads on one."""

    def clash(rows: Sequence[Row], options: Options) -> Iterator[Problem]:
        zones = {output_zone(row, options) for row in rows if row.slot is not None}
        for row in rows if len(zones) > 1 else ():
            yield Problem(
                row=row,
                field="slot",
                message=f"{tool} reads all times of its file on one clock, and these accounts have {len(zones)}.",
                fix=f"Choose one time zone for the files: the one that is set in {tool}.",
            )

    return clash


def only_once(tool: str, word: str, name: str, write: Write) -> Clash:
    """The same value a second time in one column of one file."""

    def clash(rows: Sequence[Row], options: Options) -> Iterator[Problem]:
        seen: dict[tuple[str, str], Row] = {}
        for row in rows:
            value = write(row, options)
            earlier = seen.setdefault((row.channel.id, value), row) if value else row
            if earlier is not row:
                yield Problem(
                    row=row,
                    field=name,
                    message=f"{earlier.label} has the same {word}, and {tool} takes each only once in a file.",
                    fix=f"Give it another {word}, or export it on its own.",
                    fix_kind="edit",
                )

    return clash


def without(tool: str, name: str, forbidden: str, texts: Callable[[Row], Iterable[str]]) -> Rule:
    """A text with the sign that separates texts in this file."""

    def rule(row: Row, _options: Options) -> Iterator[Problem]:
        if any(forbidden in text for text in texts(row)):
            yield Problem(
                row=row,
                field=name,
                message=f"{tool} takes “{forbidden}” as the end of a text, and this one has it inside.",
                fix="Say it without that sign.",
                fix_kind="edit",
            )

    return rule
