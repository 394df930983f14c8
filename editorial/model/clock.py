"""Instants as UTC text, and slots: a wall time in a zone, which is the truth, with UTC beside it for sorting."""

from __future__ import annotations

import datetime as dt
import importlib.metadata
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import TZPATH, ZoneInfo, ZoneInfoNotFoundError

from editorial.errors import UserError

Now = Callable[[], dt.datetime]
"""Something that tells the time as an aware UTC datetime; passed in, so that trials can freeze it."""


def utc_now() -> dt.datetime:
    """The present moment, aware, in UTC."""
    return dt.datetime.now(dt.UTC)


def stamp(moment: dt.datetime) -> str:
    """`moment` as sortable UTC text with milliseconds ("2026-11-23T05:11:50.123Z"). Raises ValueError for a naive one."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a zone")
    return moment.astimezone(dt.UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def instant(text: str) -> dt.datetime:
    """The aware datetime that `stamp` wrote."""
    return dt.datetime.fromisoformat(text)


def today_of(now: dt.datetime) -> dt.date:
    """The day it is at this computer: absences, last days and what people call today are counted in it."""
    return now.astimezone().date()


def zone(name: str) -> ZoneInfo:
    """The IANA zone called `name`. Raises UserError for a name that is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise UserError(
            f"“{name}” is not a time zone.",
            hint="Use a name such as Europe/Paris or Asia/Bangkok.",
            code="unknown_zone",
        ) from error


def zone_data_version() -> str:
    """Which edition of the IANA zone data this computer uses ("2026b"): the system's, else the tzdata package's."""
    for folder in TZPATH:
        try:
            with (Path(folder) / "tzdata.zi").open(encoding="utf-8") as file:
                return file.readline().removeprefix("# version ").strip()
        except OSError:
            continue
    try:
        return importlib.metadata.version("tzdata")
    except importlib.metadata.PackageNotFoundError:
        return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """When a post goes out: `local` is naive wall time in `zone`; `fold` 1 is the second of a repeated hour."""

    local: dt.datetime
    zone: str
    fold: int = 0

    @property
    def moment(self) -> dt.datetime:
        """The instant in UTC, by the zone data of today."""
        return self.local.replace(tzinfo=zone(self.zone), fold=self.fold).astimezone(dt.UTC)


def slot_of(local: dt.datetime, zone_name: str, fold: int | None = None) -> Slot:
    """A slot for that wall time. Raises UserError when the clocks skip it (with the next time that exists), or when
    they show it twice and `fold` (0 first, 1 second) does not say which."""
    place = zone(zone_name)
    first = local.replace(tzinfo=place, fold=0)
    second = local.replace(tzinfo=place, fold=1)
    if first.utcoffset() == second.utcoffset():
        return Slot(local=local, zone=zone_name)
    back = first.astimezone(dt.UTC).astimezone(place).replace(tzinfo=None)
    if back != local:
        valid = after_gap(local, zone_name)
        shown = f"{valid:%H:%M}" if valid.date() == local.date() else f"{valid:%d %B, %H:%M}"
        raise UserError(
            f"{local:%d %B %Y, %H:%M} does not exist in {zone_name}: the clocks go forward then.",
            hint=f"The next time that exists is {shown}.",
            code="slot_gap",
        )
    if fold is None:
        raise UserError(
            f"{local:%d %B %Y, %H:%M} comes twice in {zone_name}: the clocks go back then.",
            hint="Say which one: before or after the change.",
            code="slot_fold",
        )
    return Slot(local=local, zone=zone_name, fold=fold)


def after_gap(local: dt.datetime, zone_name: str) -> dt.datetime:
    """The first wall time after a gap that holds `local`, to the minute: by halving the time that holds the change."""
    place = zone(zone_name)
    before = local.replace(tzinfo=place, fold=1).astimezone(dt.UTC)
    after = local.replace(tzinfo=place, fold=0).astimezone(dt.UTC)
    offset = after.astimezone(place).utcoffset()
    while after - before > dt.timedelta(seconds=1):
        middle = before + (after - before) / 2
        if middle.astimezone(place).utcoffset() == offset:
            after = middle
        else:
            before = middle
    found = after.astimezone(place).replace(tzinfo=None)
    return (found + dt.timedelta(seconds=30)).replace(second=0, microsecond=0)


def parse_local(text: str) -> dt.datetime:
    """Naive wall time from ISO text ("2026-12-01T09:00", a space will do). Raises UserError for anything else."""
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise UserError(f"“{text}” is not a time.", hint="Write it as 2026-12-01T09:00.", code="bad_time") from error
    if moment.tzinfo is not None:
        raise UserError(
            f"“{text}” names an offset, which says nothing about summer time.",
            hint="Write the wall time, and the zone beside it.",
            code="bad_time",
        )
    return moment


def slot_from_text(text: str, zone_name: str) -> Slot:
    """A slot from ISO text in that zone. An offset ("2026-10-25T02:30+01:00") says which of two equal wall times is
    meant; one that the zone does not have then is an error, as are gaps and repeated times without an offset."""
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is None:
        return slot_of(parse_local(text), zone_name)
    local = moment.replace(tzinfo=None)
    for fold in (0, 1):
        if local.replace(tzinfo=zone(zone_name), fold=fold).utcoffset() == moment.utcoffset():
            return slot_of(local, zone_name, fold)
    raise UserError(
        f"“{text}” names an offset that {zone_name} does not have then.",
        hint="Leave the offset out, or change the zone.",
        code="bad_time",
    )
