"""Days and times as the screen says them, in the window's language."""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from ui.words import many

_DAY = len("2026-12-31")
Writer = Callable[[dt.date], str]
"""Writes a day in words."""


class WallTime(Protocol):
    """A wall time and its zone."""

    @property
    def local(self) -> dt.datetime: ...
    @property
    def zone(self) -> str: ...


def day_words(day: dt.date, *, weekday: bool = True, whole: bool = False) -> str:
    """A day: "Thu 12 Dec", with its year where it is not this one; `whole` for the whole name of the month."""
    form = ("ddd " if weekday else "") + ("d MMMM" if whole else "d MMM")
    if not is_this_year(day):
        form += " yyyy"
    return _written(day, form)


def date_words(day: dt.date | str, *, whole: bool = True) -> str:
    """A day with its year: "12 December 2026", or "12 Dec 2026" where `whole` is not wanted. Of a moment (UTC text) it is the
    day here; a text that is no day stays as it is."""
    if isinstance(day, str):
        try:
            day = dt.date.fromisoformat(day) if len(day) <= _DAY else dt.datetime.fromisoformat(day).astimezone().date()
        except ValueError:
            return str(day)
    return _written(day, "d MMMM yyyy" if whole else "d MMM yyyy")


def month_words(day: dt.date) -> str:
    """The month of a day with its year: "November 2026"."""
    return _written(day, "MMMM yyyy")


def head_words(day: dt.date, *, month: bool) -> str:
    """A day at the head of its column: "Thu 12", or "Thu 12 Dec" with its `month`."""
    return _written(day, "ddd d MMM" if month else "ddd d")


def writers() -> tuple[Writer, Writer, Writer]:
    """What writes a day ("Thu 12 Dec 2026"), a month and a weekday in the language of now, on any thread."""
    locale = QLocale()

    def written(form: str) -> Writer:
        return lambda day: _written(day, form, locale)

    return written("ddd d MMM yyyy"), written("MMMM yyyy"), written("ddd")


def is_this_year(day: dt.date) -> bool:
    """True for a day of the year it is here."""
    return day.year == dt.date.today().year  # noqa: DTZ011 - the desk's own day


def _written(day: dt.date, form: str, locale: QLocale | None = None) -> str:
    return (locale or QLocale()).toString(QDate(day.year, day.month, day.day), form)


def time_words(slot: WallTime | None, *, zone: bool = True) -> str:
    """A time: "Thu 12 Dec, 09:00 Paris"; nothing for none."""
    if slot is None:
        return ""
    place = slot.zone.rpartition("/")[2].replace("_", " ")
    return f"{day_words(slot.local.date())}, {slot.local:%H:%M}" + (f" {place}" if zone else "")


def since_words(at: str, now: float | None = None) -> str:
    """How long ago a UTC text was, in a few words ("2 min ago", "yesterday")."""
    translate = QCoreApplication.translate
    moment = dt.datetime.fromisoformat(at).timestamp()
    present = time.time() if now is None else now
    seconds = max(0, present - moment)
    if seconds < 60:
        return translate("Times", "just now")
    if seconds < 3600:
        return translate("Times", "%1 min ago").replace("%1", str(int(seconds // 60)))
    then = dt.datetime.fromtimestamp(moment).astimezone()
    days = (dt.datetime.fromtimestamp(present).astimezone().date() - then.date()).days
    if days == 0:
        return translate("Times", "%1 h ago").replace("%1", str(int(seconds // 3600)))
    if days == 1:
        return translate("Times", "yesterday")
    if days < 7:
        return many(days, translate("Times", "%n day ago"), translate("Times", "%n days ago"))
    return day_words(then.date(), weekday=False)


def clock_of(at: str, *, day: bool = False) -> str:
    """A UTC text as the time of day here ("14:02"); with its day when that is not today, or where `day` is wanted."""
    here = dt.datetime.fromisoformat(at).astimezone()
    if not day and here.date() == dt.date.today():  # noqa: DTZ011 - the desk's own day
        return f"{here:%H:%M}"
    return f"{day_words(here.date())}, {here:%H:%M}"


def local_zone() -> str:
    """This computer's zone by its IANA name, where the system tells it; UTC else."""
    from PySide6.QtCore import QTimeZone

    name = bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii", "replace")
    return name or "UTC"
