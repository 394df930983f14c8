"""What the calendar says: days, clocks, what has to be done and by whom."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from editorial.library.calendar import CalendarEntry
from editorial.model.clock import zone
from editorial.workflow.calendar import ToDo
from ui.panes.write_head import state_words
from ui.times import date_words, day_words


def span_words(first: dt.date, last: dt.date) -> str:
    """Two days as a title: "23 to 29 November 2026", "30 November to 6 December 2026"."""
    translate = QCoreApplication.translate
    head = day_words(first, weekday=False, whole=True) if first.year == last.year else date_words(first)
    if (first.year, first.month) == (last.year, last.month):
        head = str(first.day)
    elif first.year == last.year:
        head = head.removesuffix(f" {first.year}")
    return translate("Calendar", "%1 to %2").replace("%1", head).replace("%2", date_words(last))


def city(zone_name: str) -> str:
    """A zone by its city: "Paris", "New York"."""
    return zone_name.rpartition("/")[2].replace("_", " ")


def beside(entry_at: dt.datetime, shown: str, other: str) -> str:
    """A wall time on one clock as another one shows it: "03:00 New York", with "+1" where that is another day."""
    there = entry_at.replace(tzinfo=zone(shown)).astimezone(zone(other))
    days = (there.date() - entry_at.date()).days
    return f"{there:%H:%M}" + (f" {days:+d}" if days else "")


def state_of(entry: CalendarEntry) -> str:
    """The state that a cell shows, by its id: on hold before anything else."""
    return "held" if entry.held else entry.state


def state_said(entry: CalendarEntry) -> str:
    """The same in words."""
    return state_words(state_of(entry))


def deed_words(one: ToDo) -> str:
    """What has to be done and by whom: "Ana Ruiz submits it"."""
    translate = QCoreApplication.translate
    who = names(one.who)
    if one.deed == "lost":
        return translate("Calendar", "nobody is left who may say yes")
    if not who:
        return translate("Calendar", "nobody is asked yet")
    said = {
        "write": translate("Calendar", "%1 writes the text"),
        "submit": translate("Calendar", "%1 submits it"),
        "answer": translate("Calendar", "%1 answers what it came back with"),
        "look": translate("Calendar", "waits for %1"),
        "mend": translate("Calendar", "%1 mends what the tool refused"),
    }
    return said[one.deed].replace("%1", who)


def names(who: Sequence[str]) -> str:
    """A few names in a row, with how many more there are."""
    translate = QCoreApplication.translate
    if len(who) > 2:
        more = translate("Calendar", "%1 and %2 more")
        return more.replace("%1", who[0]).replace("%2", str(len(who) - 1))
    return (
        translate("Calendar", "%1 or %2").replace("%1", who[0]).replace("%2", who[1]) if len(who) == 2 else "".join(who)
    )
