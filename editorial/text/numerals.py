"""How many syllables a number has when it is read aloud."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class _Numerals:
    """Syllables of a language's number words: `units` 0 to 19, `tens` 20 to 90, what joins a ten and its unit, 100 and the
    hundred in 200, 1000 and the thousand in 2000, the sign before decimals. `years` from 1100 to 1999 are read in pairs
    (English to 2099) or in hundreds; with `twenties`, 72 is sixty-twelve."""

    units: tuple[int, ...]
    tens: tuple[int, ...]
    joint: int
    hundred: int
    hundreds: int
    thousand: int
    thousands: int
    point: int
    years: Literal["", "pairs", "hundreds"] = ""
    twenties: bool = False


_NUMERALS: Mapping[str, _Numerals] = {
    "en": _Numerals(
        units=(2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2), tens=(2, 2, 2, 2, 2, 3, 2, 2),
        joint=0, hundred=3, hundreds=2, thousand=3, thousands=2, point=1, years="pairs",
    ),
    "de": _Numerals(
        units=(1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2), tens=(2, 2, 2, 2, 2, 2, 2, 2),
        joint=1, hundred=2, hundreds=2, thousand=2, thousands=2, point=2, years="hundreds",
    ),
    "nl": _Numerals(
        units=(1, 1, 1, 1, 1, 1, 1, 2, 1, 2, 1, 1, 1, 2, 2, 2, 2, 3, 2, 3), tens=(2, 2, 2, 2, 2, 3, 2, 3),
        joint=1, hundred=2, hundreds=2, thousand=2, thousands=2, point=2, years="hundreds",
    ),
    "es": _Numerals(
        units=(2, 2, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 3, 4), tens=(2, 2, 3, 3, 3, 3, 3, 3),
        joint=1, hundred=1, hundreds=2, thousand=1, thousands=1, point=2,
    ),
    "fr": _Numerals(
        units=(2, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 2, 2), tens=(1, 1, 2, 2, 2, 3, 2, 3),
        joint=0, hundred=1, hundreds=1, thousand=1, thousands=1, point=2, twenties=True,
    ),
    "it": _Numerals(
        units=(2, 2, 2, 1, 2, 2, 1, 2, 2, 2, 2, 3, 3, 3, 4, 3, 3, 4, 3, 4), tens=(2, 2, 3, 3, 3, 3, 3, 3),
        joint=0, hundred=2, hundreds=2, thousand=2, thousands=2, point=3,
    ),
    "pt": _Numerals(
        units=(2, 1, 1, 1, 2, 2, 1, 2, 2, 2, 1, 2, 2, 2, 3, 2, 3, 4, 3, 4), tens=(2, 2, 3, 3, 3, 3, 3, 3),
        joint=1, hundred=1, hundreds=2, thousand=1, thousands=1, point=3,
    ),
}  # fmt: skip


def spoken(digits: str, language: str) -> int:
    """Syllables of a number read aloud: in English `2026` is five, `1,000` three, `3.5` three, `9:30` three.

    More than four digits count as one a pair; a language whose numbers we cannot read is counted so as well. `digits`
    may hold points, commas and colons; which of the first two parts decimals depends on the language.
    """
    table = _NUMERALS.get(language)
    if ":" in digits:
        return sum(spoken(piece, language) for piece in digits.split(":") if piece.strip("0")) or 2
    decimal, group = (".", ",") if language == "en" else (",", ".")
    if decimal == "," and digits.count(".") == 1 and len(digits.partition(".")[2]) != 3:
        decimal, group = ".", ","
    whole, point, fraction = digits.partition(decimal)
    if point and table is not None:
        return (
            spoken(whole, language) + table.point + sum(table.units[int(char)] for char in fraction if char.isdecimal())
        )
    plain = whole.replace(group, "")
    if table is None or not plain.isdecimal() or len(plain) > 4:
        return max(1, (sum(char.isdigit() for char in digits) + 1) // 2)
    return _read(int(plain), table, year=len(plain) == 4 and group not in whole)


def _read(value: int, table: _Numerals, *, year: bool) -> int:
    if year and (spoken_year := _year(value, table)):
        return spoken_year
    thousands, hundreds, rest = value // 1000, value % 1000 // 100, value % 100
    total = 0
    if thousands:
        total += table.thousand if thousands == 1 else table.units[thousands] + table.thousands
    if hundreds:
        total += table.hundred if hundreds == 1 else table.units[hundreds] + table.hundreds
    return total + (_below_hundred(rest, table) if rest or not total else 0)


def _year(value: int, table: _Numerals) -> int:
    """0 for a number that is read like any other."""
    century, low = divmod(value, 100)
    if table.years == "hundreds" and 11 <= century <= 19:
        return _below_hundred(century, table) + table.hundreds + (_below_hundred(low, table) if low else 0)
    if table.years == "pairs" and 11 <= century <= 20 and low and not 2000 <= value < 2010:
        return _below_hundred(century, table) + (_below_hundred(low, table) if low > 9 else 1 + table.units[low])
    return 0


def _below_hundred(value: int, table: _Numerals) -> int:
    if value < 20:
        return table.units[value]
    ten, unit = divmod(value, 10)
    if table.twenties and ten in (7, 9) and unit:
        return table.tens[ten - 3] + table.units[unit + 10]
    return table.tens[ten - 2] + (table.joint + table.units[unit] if unit else 0)
