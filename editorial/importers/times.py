"""Times as tables write them: many forms, with the day or the month first, in Western or Buddhist years."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

import regex

from editorial.errors import UserError

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar janvier enero gennaio janeiro januari มกราคม ม.ค.",
            "february feb februar février febrero febbraio fevereiro februari กุมภาพันธ์ ก.พ.",
            "march mar märz mars marzo março maart มีนาคม มี.ค.",
            "april apr avril abril aprile เมษายน เม.ย.",
            "may mai mayo maggio maio mei พฤษภาคม พ.ค.",
            "june jun juni juin junio giugno junho มิถุนายน มิ.ย.",
            "july jul juli juillet julio luglio julho กรกฎาคม ก.ค.",
            "august aug août agosto augustus สิงหาคม ส.ค.",
            "september sep sept septembre septiembre settembre setembro กันยายน ก.ย.",
            "october oct okt oktober octobre octubre ottobre outubro ตุลาคม ต.ค.",
            "november nov novembre noviembre novembro พฤศจิกายน พ.ย.",
            "december dec dez dezember décembre diciembre dicembre dezembro ธันวาคม ธ.ค.",
        ),
        start=1,
    )
    for name in names.split()
}
_CLOCK = (
    r"(?:[\sT,]+(?:at\s+|um\s+|à\s+)?(?P<clock>\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,2}(?=\s*[ap]\.?m))(?:\.\d+)?"
    r"\s*(?P<half>[ap]\.?m\.?)?(?:\s*(?:Uhr|น\.))?)?"
)
_OFFSET = r"(?:\s*(?P<offset>Z|UTC|GMT|[+-]\d{2}:?\d{2}))?"
_YEAR_FIRST = regex.compile(rf"(?P<y>\d{{4}})[-/.](?P<m>\d{{1,2}})[-/.](?P<d>\d{{1,2}}){_CLOCK}{_OFFSET}", regex.I)
_NUMBERS = regex.compile(
    rf"(?P<one>\d{{1,2}})(?P<mark>[-/.])(?P<two>\d{{1,2}})[-/.](?P<y>\d{{4}}|\d{{2}}){_CLOCK}{_OFFSET}", regex.I
)
_DAY_NAME = r"(?:\p{L}{2,12}\.?,?\s+)?"
_DAY_WORD = regex.compile(
    rf"{_DAY_NAME}(?P<d>\d{{1,2}})(?:\.|er|st|nd|rd|th)?[\s-]+(?:de\s+)?(?P<name>[\p{{L}}\p{{M}}.]+)[\s,-]+(?:de\s+)?(?P<y>\d{{4}}|\d{{2}}){_CLOCK}{_OFFSET}",
    regex.I,
)
_WORD_DAY = regex.compile(
    rf"{_DAY_NAME}(?P<name>\p{{L}}+)\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}}){_CLOCK}{_OFFSET}", regex.I
)
_CLOCK_ALONE = regex.compile(
    r"(?P<clock>\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?|\d{1,2}(?=\s*[ap]\.?m))\s*(?P<half>[ap]\.?m\.?)?(?:\s*(?:Uhr|น\.))?",
    regex.I,
)
_BUDDHIST = range(2400, 2700)
_FIRST_YEAR = 100
_SHORT_YEARS = range(10, 50)
"""Years that may be written with two digits, as spreadsheets do by themselves; 69 is 2569 to many in Thailand."""
_NOON = 12
_WIDEST = 80


class Unclear(ValueError):
    """A date that is the day or the month first, and nobody has said which."""


def _numbers(text: str) -> regex.Match[str] | None:
    """A date of numbers at the beginning; 26-12-01 may begin with its year and is none."""
    found = _NUMBERS.match(text.strip()[:_WIDEST])
    return found if found is None or found["mark"] != "-" or int(found["y"]) >= _FIRST_YEAR else None


def is_unclear(text: str) -> bool:
    """True for a date such as 03/04/2026."""
    found = _numbers(text)
    return (
        found is not None
        and found["mark"] != "."
        and int(found["y"]) not in _BUDDHIST
        and found["one"] != found["two"]
        and int(found["one"]) <= _NOON
        and int(found["two"]) <= _NOON
    )


def says_order(text: str) -> bool | None:
    """True for a date that can only have its day first (25/12/2026), False for the month first; None for any other."""
    found = _numbers(text)
    if found is None or found["mark"] == ".":
        return None
    one, two = int(found["one"]), int(found["two"])
    if one > _NOON >= two:
        return True
    return False if two > _NOON >= one else None


def in_a_file(error: UserError) -> UserError:
    """What is wrong with a time, with what to do about it where it stands in a file."""
    if error.code != "slot_fold":
        return error
    return UserError(
        error.message,
        hint="Write the offset that is meant behind it, such as +02:00.",
        place=error.place,
        code=error.code,
    )


def is_time(text: str) -> bool:
    """True for what is a time, however it is meant."""
    try:
        iso_time(text)
    except Unclear:
        return True
    except ValueError:
        return False
    return True


@lru_cache(maxsize=4096)
def iso_time(text: str, day_first: bool | None = None) -> str:
    """The time as ISO text: wall time, or with the offset that stands there. A date alone has no time of day, and none is
    made up ("2026-12-01").

    Raises Unclear for a date that may be read in two ways, ValueError for what is no time.
    """
    text = " ".join(text.strip()[:_WIDEST].split())
    try:
        return _iso_time(text, day_first)
    except Unclear:
        raise
    except ValueError as error:  # the 13th month: what is said of it is for programmers
        raise ValueError(text) from error


def _iso_time(text: str, day_first: bool | None) -> str:
    found = _YEAR_FIRST.fullmatch(text) or _DAY_WORD.fullmatch(text) or _WORD_DAY.fullmatch(text)
    if found is not None:
        named = found.groupdict()
        month = int(named["m"]) if named.get("m") else _MONTHS.get(named["name"].casefold())
        if month is None:
            month = _MONTHS.get(named["name"].casefold().rstrip("."), 0)
        return _written(named, month, int(named["d"]))
    found = _NUMBERS.fullmatch(text)
    if found is None or _numbers(text) is None:
        raise ValueError(text)
    in_thailand = int(found["y"]) in _BUDDHIST and says_order(text) is None
    order = True if found["mark"] == "." or in_thailand else says_order(text)
    if order is None and found["one"] != found["two"]:
        if day_first is None:
            raise Unclear(text)
        order = day_first
    first, second = int(found["one"]), int(found["two"])
    return _written(found.groupdict(), second if order else first, first if order else second)


def clock_time(text: str) -> str:
    """A time of day as HH:MM:SS. Raises ValueError for what is none."""
    found = _CLOCK_ALONE.fullmatch(text.strip())
    if found is None:
        raise ValueError(text)
    try:
        return _clock(found["clock"], found["half"]).isoformat()
    except ValueError as error:
        raise ValueError(text) from error


def _clock(written: str, half: str | None) -> dt.time:
    parts = written.casefold().replace("h", ":").replace(".", ":").split(":")
    hour, minute, second = (*map(int, parts), 0, 0)[:3]
    if half:
        if not 1 <= hour <= _NOON:
            raise ValueError(written)
        hour = hour % _NOON + (_NOON if half[0] in "pP" else 0)
    return dt.time(hour, minute, second)


def _written(found: dict[str, str | None], month: int, day: int) -> str:
    year = int(found["y"] or 0)
    if year in _BUDDHIST:
        year -= 543
    elif year in _SHORT_YEARS:
        year += 2000
    elif year < _FIRST_YEAR:
        raise ValueError(year)
    date = dt.date(year, month, day).isoformat()
    if not found["clock"]:
        return date
    offset = (found["offset"] or "").upper()
    if offset in ("Z", "UTC", "GMT"):
        offset = "+00:00"
    elif offset and ":" not in offset:
        offset = f"{offset[:3]}:{offset[3:]}"
    return "T".join((date, _clock(found["clock"], found["half"]).isoformat())) + offset
