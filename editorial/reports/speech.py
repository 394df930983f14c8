"""The language of a report: its words and its days, as whoever asks for it says them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass


def _same(text: str) -> str:
    return text


def _day(day: dt.date) -> str:
    return f"{day:%a} {day.day} {day:%b} {day.year}"


def _month(day: dt.date) -> str:
    return f"{day:%B %Y}"


def _weekday(day: dt.date) -> str:
    return f"{day:%a}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Speech:
    """`say` puts a sentence of the core into the reader's language; `day` writes a day ("Tue 1 Dec 2026"), `month` a month with
    its year, `weekday` a day of the week, short."""

    say: Callable[[str], str] = _same
    day: Callable[[dt.date], str] = _day
    month: Callable[[dt.date], str] = _month
    weekday: Callable[[dt.date], str] = _weekday


ENGLISH = Speech()


def reads_from_right(text: str) -> bool:
    """Whether the first letter with a direction goes from right to left."""
    import unicodedata

    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False
