"""What may be typed next in a search: the keys of its language, and behind a key the values that a workspace knows."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from editorial.model.periods import Period, period
from editorial.model.query import KEYS, VALUES, Token, plain, tokens_of, written
from editorial.model.when import BUDDHIST, month_name

MOST = 12
"""So many are offered at once."""
_DAY_KEYS = ("before", "after", "on", "expires")
_NEVER_LEFT_OUT = ("on", "order")
_MOST_WORDS = 4
"""A value without quotes is typed in so many words at most ("last 7 days")."""
_YEARS = 5
_DAYS = {
    "en": (
        *("today", "yesterday", "this week", "last week", "this month", "last month", "this year", "last year"),
        *("last 7 days", "last 30 days", "tomorrow", "next week", "next month"),
    ),
    "th": (
        *("วันนี้", "เมื่อวาน", "สัปดาห์นี้", "สัปดาห์ที่แล้ว", "เดือนนี้", "เดือนที่แล้ว", "ปีนี้", "ปีที่แล้ว"),
        *("7 วันที่ผ่านมา", "30 วันที่ผ่านมา", "พรุ่งนี้", "สัปดาห์หน้า", "เดือนหน้า"),
    ),
}
_AHEAD = {
    "en": ("today", "tomorrow", "this week", "next week", "this month", "next month", "this year"),
    "th": ("วันนี้", "พรุ่งนี้", "สัปดาห์นี้", "สัปดาห์หน้า", "เดือนนี้", "เดือนหน้า", "ปีนี้"),
}


@dataclass(frozen=True, slots=True)
class Value:
    """Something that a workspace knows: as it is typed, and what people call it where that is something else."""

    text: str
    name: str = ""


Known = Mapping[str, Sequence[Value]]
"""The values of a workspace by what their key means, those first that should be offered first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be typed: a key (`value` is "" then), or a value. `text` is how it is typed, `key` what its key means,
    `value` what it means itself, `name` what people call it if that is known, `days` those that it stands for."""

    text: str
    key: str
    value: str = ""
    name: str = ""
    days: Period | None = None


@dataclass(frozen=True, slots=True)
class Completion:
    """What fits at a place of a text: `typed` was found there and reaches from `start` to before `end`."""

    start: int
    end: int
    typed: str
    choices: tuple[Choice, ...] = ()

    def take(self, text: str, choice: Choice) -> tuple[str, int]:
        """The text with a choice in its place, and where the cursor goes: behind a key, or behind the space after a value."""
        if not choice.value:
            taken, end = choice.text, self.end
        else:
            taken, end = f"{written(choice.text)} ", self.end + text[self.end :].startswith(" ")
        return text[: self.start] + taken + text[end:], self.start + len(taken)


def completion(text: str, cursor: int, known: Known, today: dt.date, tongue: str = "en") -> Completion:
    """What may be typed at `cursor` (a place between letters), seen from `today`. Where nothing is typed yet it is every key,
    in the names of `tongue` ("en", "th"); what is typed is found in all tongues."""
    tongue = tongue if tongue in _DAYS else "en"
    before = [token for token in tokens_of(plain(text)) if token.start < cursor]
    here = before[-1] if before and before[-1].end >= cursor else None
    if here is not None and not _is_at_end(here, cursor):
        return Completion(cursor, cursor, "")
    behind = _behind_a_key(text, before, cursor, known, today, tongue)
    if behind is not None:
        return behind
    if here is None:
        return Completion(cursor, cursor, "", _keys("", tongue, minus=False) if _is_free(text, cursor) else ())
    start = here.start + here.minus
    word = "" if here.key or here.quoted else here.value
    return Completion(start, cursor, word, _keys(word, tongue, minus=here.minus) if word else ())


def _is_at_end(token: Token, cursor: int) -> bool:
    closed = token.quoted and token.raw.endswith('"') and token.raw.count('"') == 2
    return cursor == token.end - 1 if closed else cursor == token.end


def _is_free(text: str, cursor: int) -> bool:
    return not text[cursor : cursor + 1].strip()


def _behind_a_key(
    text: str, before: Sequence[Token], cursor: int, known: Known, today: dt.date, tongue: str
) -> Completion | None:
    """What fits behind the key that the cursor stands behind, or whose value goes on in several words."""
    for count in range(1, _MOST_WORDS + 1):
        if count > len(before):
            return None
        head, *others = before[-count:]
        key = KEYS.get(head.key.lower(), "")
        if not key:
            if not head.is_bare:
                return None
            continue
        start = head.start + head.raw.index(":") + 1
        typed = " ".join(text[start:cursor].replace('"', "").split())
        is_inside = head.end >= cursor
        if not is_inside and (head.quoted or not head.value):
            return None
        typed += " " if text[cursor - 1 : cursor].isspace() else ""
        choices = _values(key, typed, known, today, tongue, whole=not is_inside)
        if not is_inside and not choices:
            return None
        return Completion(start, max(cursor, *(one.end for one in (head, *others))), typed.strip(), choices)
    return None


def _keys(typed: str, tongue: str, *, minus: bool) -> tuple[Choice, ...]:
    names = _in_tongue(KEYS, tongue)
    if typed:
        wanted = typed.casefold()
        names = {name: key for name, key in {**names, **KEYS}.items() if name.startswith(wanted)}
    return tuple(
        Choice(text=f"{name}:", key=key) for name, key in names.items() if not (minus and key in _NEVER_LEFT_OUT)
    )


def _in_tongue(names: Mapping[str, str], tongue: str) -> dict[str, str]:
    """The first name of each meaning in a tongue."""
    found: dict[str, str] = {}
    for name, meaning in names.items():
        if name.isascii() == (tongue == "en") and "_" not in name and meaning not in found.values():
            found[name] = meaning
    return found


def _values(key: str, typed: str, known: Known, today: dt.date, tongue: str, *, whole: bool) -> tuple[Choice, ...]:
    if key in _DAY_KEYS:
        offered = [
            Choice(text=text, key=key, value=text, days=days)
            for text in (_days_ahead(today, tongue) if key == "expires" else _days(today, tongue))
            if (days := period(text, today)) is not None
        ]
    elif key in VALUES:
        names = {**_in_tongue(VALUES[key], tongue), **(VALUES[key] if typed else {})}
        offered = [Choice(text=name, key=key, value=meaning) for name, meaning in names.items() if "_" not in name]
    else:
        offered = [Choice(text=one.text, key=key, value=one.text, name=one.name) for one in known.get(key, ())]
    wanted = typed.casefold()
    ranked = [(rank, one) for one in offered if (rank := _rank(one, wanted, whole=whole)) is not None]
    ranked.sort(key=lambda pair: pair[0])
    best: dict[str, Choice] = {}
    for _place, one in ranked:
        best.setdefault(one.value, one)
    found = tuple(best.values())[:MOST]
    return () if [one.text.casefold() for one in found] == [wanted] else found


def _rank(choice: Choice, wanted: str, *, whole: bool) -> int | None:
    """0 for what begins so, 1 where one of its words does; None for what does not fit."""
    names = [name.casefold() for name in (choice.text, choice.name) if name]
    if any(name.startswith(wanted) for name in names):
        return 0
    parts = [part for name in names for part in name.replace("-", " ").split()]
    return 1 if not whole and any(part.startswith(wanted) for part in parts) else None


def _days_ahead(today: dt.date, tongue: str) -> Iterator[str]:
    """Days that come: what ends soon is looked for more often than what has ended."""
    yield from _AHEAD[tongue]
    months = [today.year * 12 + today.month - 1 + on for on in range(12)]
    yield from (_month(month, tongue) for month in months)
    yield from (str(today.year + on) for on in range(2))
    yield from (day for day in _days(today, tongue) if day not in _AHEAD[tongue])


def _month(month: int, tongue: str) -> str:
    """A month with its year; counted from the beginning of our era."""
    return f"{month_name(month % 12 + 1, tongue)} {month // 12 + (BUDDHIST if tongue == 'th' else 0)}"


def _days(today: dt.date, tongue: str) -> Iterator[str]:
    """Days as people say them, the likeliest first; then months and years."""
    yield from _DAYS[tongue]
    months = [(today.year * 12 + today.month - 1 - back) for back in range(24)]
    yield from (_month(month, tongue) for month in months)
    for month in months[1:12]:
        yield (
            f"last {month_name(month % 12 + 1, tongue)}"
            if tongue == "en"
            else f"{month_name(month % 12 + 1, tongue)}ที่แล้ว"
        )
    yield from (str(today.year - back) for back in range(_YEARS))
    yield from (f"{month // 12}-{month % 12 + 1:02}" for month in months)
