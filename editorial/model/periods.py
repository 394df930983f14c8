"""Days, weeks, months and years as people say them when they look for something: "last April", "2026-11", "เดือนที่แล้ว"."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass

from editorial.model.when import BUDDHIST, month_of, weekday_of

_ISO = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")
_DAYS = {
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
    "วันนี้": 0,
    "เมื่อวาน": -1,
    "เมื่อวานนี้": -1,
    "เมื่อวานซืน": -2,
    "พรุ่งนี้": 1,
    "มะรืนนี้": 2,
}
_TURNS = {"last": -1, "this": 0, "next": 1}
_THAI_TURNS = {"ที่แล้ว": -1, "ที่ผ่านมา": -1, "ก่อน": -1, "นี้": 0, "หน้า": 1}
_UNITS = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
    "วัน": "day",
    "สัปดาห์": "week",
    "อาทิตย์": "week",
    "เดือน": "month",
    "ปี": "year",
}
_SO_MANY = re.compile(
    r"(?:(?:last|past) (\d{1,4}) (day|week|month|year)s?|(\d{1,4}) ?(วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ที่ผ่านมา))"
)
_YEAR = re.compile(r"\d{4}")


@dataclass(frozen=True, slots=True)
class Period:
    """Whole days, from `first` to the day before `after`."""

    first: dt.date
    after: dt.date

    @property
    def last(self) -> dt.date:
        """The last day that belongs to it."""
        return self.after - dt.timedelta(days=1)


def period(text: str, today: dt.date) -> Period | None:
    """The days that `text` means, seen from `today`; None for what says none. A month or weekday alone is the latest one."""
    said = " ".join(text.lower().replace(",", " ").split())
    try:
        return _iso(said) or _turned(said, today) or _so_many(said, today) or _dated(said, today)
    except (ValueError, OverflowError):  # the 30th of February, the year 0
        return None


def plain_period(text: str, today: dt.date) -> Period | None:
    """The days of words that can hardly mean anything else ("last April", "yesterday"), so that they may stand among others."""
    said = " ".join(text.lower().split())
    try:
        return _turned(said, today) or _so_many(said, today)
    except (ValueError, OverflowError):
        return None


def _iso(said: str) -> Period | None:
    match = _ISO.fullmatch(said)
    if match is None:
        return None
    year = _year(match[1])
    if match[2] is None:
        return _whole_year(year)
    day = dt.date(year, int(match[2]), int(match[3] or 1))
    return _whole_day(day) if match[3] else _whole_month(year, day.month)


def _turned(said: str, today: dt.date) -> Period | None:
    """What is said by its distance from today."""
    if said in _DAYS:
        return _whole_day(today + dt.timedelta(days=_DAYS[said]))
    name, _space, year_word = said.partition(" ")
    if year_word in ("last year", "this year", "next year") and (month := month_of(name)) is not None:
        return _whole_month(today.year + _TURNS[year_word.partition(" ")[0]], month)
    for ending, by in (("ปีที่แล้ว", -1), ("ปีก่อน", -1), ("ปีนี้", 0), ("ปีหน้า", 1)):
        if said.endswith(ending) and (month := month_of(said.removesuffix(ending).strip())) is not None:
            return _whole_month(today.year + by, month)
    if name in _TURNS and year_word:
        return _in_turn(year_word, _TURNS[name], today)
    for ending, by in _THAI_TURNS.items():
        if said.endswith(ending) and said != ending:
            return _in_turn(said.removesuffix(ending).strip(), by, today)
    return None


def _in_turn(name: str, by: int, today: dt.date) -> Period | None:
    match _UNITS.get(name):
        case "day":
            return _whole_day(today + dt.timedelta(days=by))
        case "week":
            monday = today - dt.timedelta(days=today.weekday()) + dt.timedelta(weeks=by)
            return Period(monday, monday + dt.timedelta(weeks=1))
        case "month":
            return _whole_month(today.year, today.month + by)
        case "year":
            return _whole_year(today.year + by)
        case _:
            return _month_or_weekday(name, by, today)


def _month_or_weekday(name: str, by: int, today: dt.date) -> Period | None:
    month = month_of(name)
    if month is not None:
        past = month < today.month
        year = today.year if by == 0 else today.year - (not past) if by < 0 else today.year + (month <= today.month)
        return _whole_month(year, month)
    weekday = weekday_of(name.removeprefix("วัน"))
    if weekday is None:
        return None
    away = weekday - today.weekday()
    if by < 0:
        away = away - 7 if away >= 0 else away
    elif by > 0:
        away = away + 7 if away <= 0 else away
    return _whole_day(today + dt.timedelta(days=away))


def _so_many(said: str, today: dt.date) -> Period | None:
    """The last seven days, today among them."""
    match = _SO_MANY.fullmatch(said)
    if match is None:
        return None
    number, unit = int(match[1] or match[3]), _UNITS[match[2] or match[4]]
    tomorrow = today + dt.timedelta(days=1)
    if unit in ("day", "week"):
        return Period(tomorrow - dt.timedelta(days=number * (7 if unit == "week" else 1)), tomorrow)
    first = _whole_month(today.year, today.month - number * (12 if unit == "year" else 1)).first
    days = (_whole_month(first.year, first.month).after - first).days
    return Period(first.replace(day=min(today.day, days)), tomorrow)


def _dated(said: str, today: dt.date) -> Period | None:
    """A month, a day of one, or a weekday: "April", "April 2025", "3 Nov", "พ.ย. 2569", "Monday"."""
    words = said.removeprefix("on ").removeprefix("วันที่ ").split()
    months = [month for word in words if (month := month_of(word)) is not None]
    if len(words) == 1 and not months:
        return _month_or_weekday(words[0], -1, today) if weekday_of(words[0].removeprefix("วัน")) is not None else None
    numbers = [word for word in words if word.isdecimal()]
    if len(months) != 1 or len(numbers) + 1 != len(words) or len(words) > 3:
        return None
    years = [number for number in numbers if _YEAR.fullmatch(number)]
    days = [number for number in numbers if number not in years]
    if len(years) > 1 or len(days) > 1:
        return None
    if not days:
        year = _year(years[0]) if years else today.year - (months[0] > today.month)
        return _whole_month(year, months[0])
    day = dt.date(_year(years[0]) if years else today.year, months[0], int(days[0]))
    return _whole_day(day if years or day <= today else day.replace(year=day.year - 1))


def _year(digits: str) -> int:
    """A year of either calendar."""
    year = int(digits)
    return year - BUDDHIST if year > 2400 else year


def _whole_day(day: dt.date) -> Period:
    return Period(day, day + dt.timedelta(days=1))


def _whole_month(year: int, month: int) -> Period:
    """The month so many after December of the year before; months before January and after December are other years'."""
    year, month = year + (month - 1) // 12, (month - 1) % 12
    return Period(dt.date(year, month + 1, 1), dt.date(year + month // 11, (month + 1) % 12 + 1, 1))


def _whole_year(year: int) -> Period:
    return Period(dt.date(year, 1, 1), dt.date(year + 1, 1, 1))
