"""What numbers, dates and times look like in one language, read from the lexicon."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

import regex

NOTHING: regex.Pattern[str] = regex.compile(r"(?!)")
CAPITAL_MONTHS = ("en", "de")
"""Languages that write months with a capital; "may" and "march" are other words there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """One language: number words with their values, months and weekdays with their numbers (1 to 12, 0 to 6), and patterns
    for the words around numbers. `roles` tell what a time, date or price is for."""

    code: str
    decimal: str = "."
    words: Mapping[str, float] = field(default_factory=dict[str, float])
    number: regex.Pattern[str] = NOTHING
    times_words: Mapping[str, float] = field(default_factory=dict[str, float])
    months: Mapping[str, int] = field(default_factory=dict[str, int])
    day_first: regex.Pattern[str] = NOTHING
    month_first: regex.Pattern[str] = NOTHING
    weekdays: Mapping[str, int] = field(default_factory=dict[str, int])
    weekday: regex.Pattern[str] = NOTHING
    percent: regex.Pattern[str] = NOTHING
    clock: regex.Pattern[str] = NOTHING
    since: regex.Pattern[str] = NOTHING
    until: regex.Pattern[str] = NOTHING
    at: regex.Pattern[str] = NOTHING
    noon: regex.Pattern[str] = NOTHING
    midnight: regex.Pattern[str] = NOTHING
    half_past: regex.Pattern[str] = NOTHING
    skip: frozenset[str] = frozenset()
    half_to: regex.Pattern[str] = NOTHING
    year_after: regex.Pattern[str] = NOTHING
    about: Mapping[str, regex.Pattern[str]] = field(default_factory=dict[str, "regex.Pattern[str]"])
    roles: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]])
    small: frozenset[str] = frozenset()


@cache
def _book() -> Mapping[str, Any]:
    return tomllib.loads((files("resources") / "lexicons" / "facts.toml").read_text("utf-8"))


@cache
def currencies() -> Mapping[str, str]:
    """Every sign, code and word for a currency in small letters, with its sign."""
    return {form: sign for sign, forms in _book()["currencies"].items() for form in forms.split()}


@cache
def language(code: str) -> Language:
    """The language of a two-letter code; of one that the lexicon lacks only digits are known."""
    raw = _book().get(code)
    if raw is None or code == "currencies":
        return Language(code=code)
    words = dict(_number_words(raw))
    large = _pairs(raw.get("large", ""))
    thousand = {form: 1000.0 for form in raw.get("thousand", "").split("/") if form}
    words.update({**large, **thousand})
    months, weekdays = _listed(raw["months"], 1), _listed(raw["weekdays"], 0)
    capital = code in CAPITAL_MONTHS
    month = _any([name.capitalize() if capital else name for name in months])
    join = _any(["-", "–", "—", "/", *raw.get("until", ()), "to", "au", "al", "a"])
    gap = r"[ \u00a0]"
    day, year = r"(\d{1,2})(?:st|nd|rd|th|er|º|°|\.)?", rf"(?:,?{gap}(?:de )?((?:19|20|25)\d\d)(?!\d))?"
    before, link = r"(?<![\p{L}\p{N}.,:/])", r"(?:of |de |d['’])?(?:the )?"
    day_first = rf"{before}{day}(?:{gap}?(?:{join}){gap}?{day})?{gap}?{link}({month})\.?(?!\p{{L}}){year}"
    month_first = (
        rf"(?<!\p{{L}})(?<!\b[Ii]n )({month})\.?{gap}{day}(?:{gap}?[-–]{gap}?(\d{{1,2}}))?(?![\p{{L}}\d:]|\.\d){year}"
    )
    flags = 0 if capital else regex.IGNORECASE
    return Language(
        code=code,
        decimal=raw["decimal"],
        words=words,
        number=_number(words),
        times_words={**large, **thousand, "k": 1000.0},
        months=months,
        day_first=regex.compile(day_first, flags),
        month_first=regex.compile(month_first, flags),
        weekdays=weekdays,
        weekday=_whole(list(weekdays), "s?"),
        percent=_next(["%", *raw["percent"]]),
        clock=_next(raw.get("clock", ())),
        since=_last(raw.get("from", ())),
        until=_last(["-", "–", "—", *raw.get("until", ())]),
        at=_last(raw.get("at", ())),
        noon=_whole(raw.get("noon", ())),
        midnight=_whole(raw.get("midnight", ())),
        half_past=_last(raw.get("half_past", ())),
        skip=frozenset(raw.get("skip", "").split()),
        half_to=_last(raw.get("half_to", ())),
        year_after=_last(raw.get("year_after", "").split()),
        about={name: _last(raw.get(name, ())) for name in ("over", "under", "about")},
        roles={name: frozenset(raw.get(name, "").split()) for name in (*_ROLES, "past", "next")},
        small=frozenset(raw["small"].split()),
    )  # fmt: skip


_ROLES = ("role_deadline", "role_doors", "role_end", "role_start")


def _number(words: Mapping[str, float]) -> regex.Pattern[str]:
    if not words:
        return NOTHING
    return regex.compile(r"(?<![\p{L}\p{M}\p{N}’'-])\L<words>(?![\p{L}\p{M}’'])", regex.IGNORECASE, words=list(words))


def _number_words(raw: Mapping[str, Any]) -> Iterator[tuple[str, float]]:
    units = [forms.split("/") for forms in raw.get("units", "").split()]
    tens = [forms.split("/") for forms in raw.get("tens", "").split()]
    for value, forms in enumerate(units):
        yield from ((form, float(value)) for form in forms)
    for at, ten_forms in enumerate(tens, start=2):
        yield from ((form, at * 10.0) for form in ten_forms)
        for ten in ten_forms:
            for value, unit_forms in enumerate(units[:20]):
                if 0 < value < 10 or (
                    raw["joined"][0] == "{ten}-{unit}" and ten in ("soixante", "quatre-vingt") and value
                ):
                    for unit in unit_forms:
                        yield from ((shape.format(ten=ten, unit=unit), at * 10.0 + value) for shape in raw["joined"])
    for at, forms in enumerate(raw.get("hundreds", "").split(), start=1):
        yield from ((form, at * 100.0) for form in forms.split("/"))
    yield from _pairs(raw.get("more", "")).items()


def _pairs(text: str) -> dict[str, float]:
    return {word: float(value) for word, _sign, value in (pair.partition("=") for pair in text.split())}


def _listed(text: str, first: int) -> dict[str, int]:
    return {form: at for at, forms in enumerate(text.split(), start=first) for form in forms.split("/")}


def _any(words: Sequence[str] | Mapping[str, object]) -> str:
    return "|".join(regex.escape(word) for word in sorted(words, key=len, reverse=True))


def _whole(words: Sequence[str], ending: str = "") -> regex.Pattern[str]:
    return (
        regex.compile(rf"(?<![\p{{L}}-])(?:{_any(words)}){ending}(?!\p{{L}})", regex.IGNORECASE) if words else NOTHING
    )


def _next(words: Sequence[str]) -> regex.Pattern[str]:
    """What stands right after a number."""
    return regex.compile(rf"[ \u00a0\u202f]?(?:{_any(words)})(?!\p{{L}})", regex.IGNORECASE) if words else NOTHING


def _last(words: Sequence[str]) -> regex.Pattern[str]:
    """What stands right before a number."""
    return regex.compile(rf"(?<!\p{{L}})(?:{_any(words)})[ \u00a0~]?$", regex.IGNORECASE) if words else NOTHING
