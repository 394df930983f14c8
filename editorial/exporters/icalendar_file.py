"""iCalendar, as RFC 5545 has it: one file with an event for each post, and a task for each that has no time.

An event keeps its name (the variant's id), so that a calendar which knows it already changes it. Times are UTC: no hour comes
twice there, and every calendar shows them on its own clock. Nothing takes time away from anybody (`TRANSPARENT`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, cast

from editorial.exporters.base import Options, Problem, Row, TakesEverything
from editorial.exporters.letters import no_controls

if TYPE_CHECKING:
    from icalendar import Component, Parameters

_MINUTES = 15
"""How long an event is shown, for calendars that hide what takes no time."""
_LABELS = {"title": "Title", "description": "Description", "first_comment": "First comment"}


class _Component(Protocol):
    """What of a component of the library is used here."""

    def add(self, name: str, value: object, *, encode: bool = True) -> None: ...


class ICalendar(TakesEverything):
    """The exporter `icalendar`."""

    id = "icalendar"
    label = "iCalendar"
    about = "One calendar file with every post at its time, for any calendar program. As RFC 5545 has it."
    takes_media = False
    leaves = False
    cannot = ("pictures", "videos")

    def problems(self, row: Row, options: Options) -> list[Problem]:
        """Letters that a calendar file forbids."""
        return list(no_controls(self.label)(row, options))

    def media_files(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Path, str]]:
        """None."""
        return {}

    def layout(self, rows: Sequence[Row], options: Options) -> dict[str, tuple[Row, ...]]:
        """One file for all accounts."""
        return {f"calendar-{options.today}.ics": tuple(rows)} if rows else {}

    def files(self, rows: Sequence[Row], options: Options) -> dict[str, bytes]:
        """The file, in the order of the rows."""
        return {name: _calendar(group, options) for name, group in self.layout(rows, options).items()}


def _calendar(rows: Sequence[Row], options: Options) -> bytes:
    from icalendar import Calendar

    calendar = Calendar()
    head = cast("_Component", calendar)
    head.add("prodid", "-//Proofdesk//Posts//EN")
    head.add("version", "2.0")
    for row in rows:
        calendar.add_component(_entry(row, options))
    return calendar.to_ical()


def _entry(row: Row, options: Options) -> Component:
    from icalendar import Event, Todo

    made = Event() if row.slot else Todo()
    entry = cast("_Component", made)
    entry.add("uid", row.variant_id)
    entry.add("dtstamp", options.now.astimezone(dt.UTC).replace(microsecond=0))
    if row.slot is not None:
        entry.add("dtstart", row.slot.moment.astimezone(dt.UTC))
        entry.add("duration", dt.timedelta(minutes=_MINUTES))
        entry.add("status", "CONFIRMED")
        entry.add("transp", "TRANSPARENT")
    else:
        entry.add("status", "NEEDS-ACTION")
    summary = f"{row.label} {row.title} ({row.platform.title}, {row.channel.name})"
    entry.add("summary", _escaped(summary), encode=False)
    entry.add("description", _escaped("\n\n".join(_said(row))), encode=False)
    if row.outgoing["link"]:
        entry.add("url", str(row.outgoing["link"]))
    if row.outgoing["tags"]:
        tags = ",".join(_escaped(str(tag).lstrip("#")) for tag in row.outgoing["tags"])
        entry.add("categories", _Written(tags), encode=False)
    return made


class _Written(str):
    """Letters that stand in the file as they are."""

    __slots__ = ()

    @property
    def params(self) -> Parameters:
        """None."""
        from icalendar import Parameters

        return Parameters()

    def to_ical(self) -> bytes:
        """As the library asks for a value."""
        return self.encode()


def _escaped(text: str) -> _Written:
    """A text as RFC 5545 writes it: the library itself takes a backslash before N for a line end."""
    for sign, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(sign, written)
    return _Written(text)


def _said(row: Row) -> Iterator[str]:
    """The words that leave: the parts as they are, then the other fields by their names."""
    yield from row.texts
    for name, label in _LABELS.items():
        if row.outgoing[name]:
            yield f"{label}: {row.outgoing[name]}"


EXPORTER = ICalendar()
