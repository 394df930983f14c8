"""Times as people write them: "tomorrow 9", "Thu 14:30", "12 Dec 9am", "in 2 hours"; in Thai "พรุ่งนี้ 9", "12 ธ.ค. 9:00"."""

from __future__ import annotations

import datetime as dt
import re

from editorial.errors import UserError

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = (
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
)
_CLOCK = re.compile(r"(?:^|\s|,|\bat\s|(?<=[\u0e00-\u0e7f]))(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|น\.?)?$")
_ISO = re.compile(r"^(\d{4})-(\d{2})-(\d{2})(?:[ t](\d{1,2}):(\d{2}))?$")
_IN = re.compile(r"^in (\d{1,3}) (minute|min|hour|day|week)s?$")
USUAL_HOUR = 9
_THAI_DAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์")
_THAI_MONTHS = (
    *("มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม"),
    *("พฤศจิกายน", "ธันวาคม"),
)
_THAI_SHORT = ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.", "พ.ย.", "ธ.ค.")
_THAI_IN = re.compile(r"^อีก ?(\d{1,3}) ?(นาที|ชั่วโมง|วัน|สัปดาห์)$")
_UNITS = {"min": "minutes", "นาที": "minutes", "ชั่วโมง": "hours", "วัน": "days", "สัปดาห์": "weeks"}
_AHEAD = {"today": 0, "tomorrow": 1, "วันนี้": 0, "พรุ่งนี้": 1, "มะรืน": 2, "มะรืนนี้": 2}
BUDDHIST = 543
"""Years of the Buddhist calendar are ahead of others by so much."""


def parse_when(text: str, now: dt.datetime) -> dt.datetime | None:
    """The naive wall time that `text` means, seen from the naive wall time `now`; None for nothing written.

    A day without an hour means nine in the morning; an hour without a day means its next occurrence. Raises UserError
    for words that say no time.
    """
    said = " ".join(text.lower().replace(",", " ").split())
    if not said:
        return None
    try:
        found = _iso(said) or _relative(said, now) or _day_and_hour(said, now)
    except ValueError:
        found = None
    if found is None:
        raise UserError(
            f"“{text.strip()}” is not a time.", hint="Try “tomorrow 9”, “Thu 14:30” or “12 Dec 9:00”.", code="bad_time"
        )
    return found


def _iso(said: str) -> dt.datetime | None:
    match = _ISO.match(said)
    if match is None:
        return None
    year, month, day = (int(match[at]) for at in (1, 2, 3))
    return dt.datetime(year, month, day, int(match[4] or USUAL_HOUR), int(match[5] or 0))  # noqa: DTZ001 - wall time


def _relative(said: str, now: dt.datetime) -> dt.datetime | None:
    match = _IN.match(said) or _THAI_IN.match(said)
    if match is None:
        return None
    unit = _UNITS.get(match[2], f"{match[2]}s")
    later = now + dt.timedelta(**{unit: int(match[1])})
    return later.replace(second=0, microsecond=0)


def _day_and_hour(said: str, now: dt.datetime) -> dt.datetime | None:
    clock = _CLOCK.search(said)
    rest = said
    hour, minute = USUAL_HOUR, 0
    timed = False
    if clock is not None and not _is_day_number(said, clock):
        hour, minute = int(clock[1]), int(clock[2] or 0)
        if clock[3] == "pm" and hour < 12:
            hour += 12
        elif clock[3] == "am" and hour == 12:
            hour = 0
        rest = said[: clock.start()].removesuffix(" at").strip()
        timed = True
    if not rest:
        moment = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        return moment if moment > now else moment + dt.timedelta(days=1)
    day = _day(rest, now.date())
    if day is None or (not timed and clock is not None and not _is_day_number(said, clock)):
        return None
    return dt.datetime.combine(day, dt.time(hour, minute))


def _is_day_number(said: str, clock: re.Match[str]) -> bool:
    """True when the number at the end belongs to a date ("dec 12"), not to a clock."""
    before = said[: clock.start()].split()
    return clock[2] is None and clock[3] is None and len(before) == 1 and month_of(before[0]) is not None


def _day(said: str, today: dt.date) -> dt.date | None:
    if said in _AHEAD:
        return today + dt.timedelta(days=_AHEAD[said])
    words = said.removeprefix("next ").removeprefix("on ").removeprefix("วัน").split()
    if len(words) == 1 and (weekday := weekday_of(words[0])) is not None:
        ahead = (weekday - today.weekday()) % 7 or 7
        return today + dt.timedelta(days=ahead)
    numbers = [word.rstrip(".") for word in words if word.rstrip(".").isdecimal()]
    months = [month for word in words if (month := month_of(word)) is not None]
    if len(words) in (2, 3) and len(months) == 1 and numbers:
        year = next((int(number) for number in numbers if len(number) == 4), 0)
        year -= BUDDHIST if year > today.year + BUDDHIST // 2 else 0
        day = dt.date(year or today.year, months[0], int(next(number for number in numbers if len(number) <= 2)))
        return day if year or day >= today else day.replace(year=day.year + 1)
    return None


def weekday_of(word: str) -> int | None:
    """The day of the week (Monday is 0) that a word names or abbreviates, in either language; None for another word."""
    found = _named(word, _DAYS)
    return _named(word, _THAI_DAYS) if found is None else found


def month_of(word: str) -> int | None:
    """The month (January is 1) that a word names or abbreviates, in either language; None for another word."""
    if word in _THAI_SHORT:
        return _THAI_SHORT.index(word) + 1
    found = _named(word.rstrip("."), _MONTHS)
    found = _named(word, _THAI_MONTHS) if found is None else found
    return found + 1 if found is not None else None


def _named(word: str, names: tuple[str, ...]) -> int | None:
    hits = [at for at, name in enumerate(names) if len(word) >= 3 and name.startswith(word)]
    return hits[0] if len(hits) == 1 else None


def month_name(month: int, tongue: str) -> str:
    """The whole name of a month (January is 1), in English or Thai ("th")."""
    return _THAI_MONTHS[month - 1] if tongue == "th" else _MONTHS[month - 1].capitalize()
