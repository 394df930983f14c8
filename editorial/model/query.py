"""The language of searches: words, "exact phrases", -what is left out, and conditions such as platform:x or before:2026-12.

Nothing that somebody types is an error: what is no condition is words. The same keys are there in English and in Thai.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, cast

from editorial.model.periods import Period, period, plain_period
from editorial.model.reference import is_reference, number_in
from editorial.model.status import STATES

Key = Literal[
    "platform", "account", "state", "author", "campaign", "label", "collection", "has", "is", "number", "expires"
]
Order = Literal["", "newest", "best"]
KEYS: dict[str, str] = {
    "platform": "platform",
    "network": "platform",
    "account": "account",
    "state": "state",
    "author": "author",
    "by": "author",
    "campaign": "campaign",
    "label": "label",
    "collection": "collection",
    "has": "has",
    "is": "is",
    "number": "number",
    "expires": "expires",
    "before": "before",
    "after": "after",
    "on": "on",
    "order": "order",
    "sort": "order",
    "เครือข่าย": "platform",
    "บัญชี": "account",
    "สถานะ": "state",
    "ผู้เขียน": "author",
    "โดย": "author",
    "แคมเปญ": "campaign",
    "ป้าย": "label",
    "ชุดรวม": "collection",
    "มี": "has",
    "เป็น": "is",
    "เลขที่": "number",
    "วันสุดท้าย": "expires",
    "ก่อน": "before",
    "หลัง": "after",
    "เมื่อ": "on",
    "เรียง": "order",
}
"""Every key that can be typed, and what it means."""

_STATES = {
    **{state: state for state in STATES},
    "in-review": "in_review",
    "review": "in_review",
    "changes-wanted": "changes_wanted",
    "ไอเดีย": "idea",
    "ฉบับร่าง": "draft",
    "ร่าง": "draft",
    "รอตรวจ": "in_review",
    "รอแก้": "changes_wanted",
    "อนุมัติ": "approved",
    "อนุมัติแล้ว": "approved",
    "ส่งออก": "exported",
    "ส่งออกแล้ว": "exported",
    "ถูกปฏิเสธ": "refused",
    "เผยแพร่": "published",
    "เผยแพร่แล้ว": "published",
}
_HAS = {
    "picture": "picture",
    "video": "video",
    "alt": "alt",
    "comment": "comment",
    "time": "time",
    "รูป": "picture",
    "วิดีโอ": "video",
    "ข้อความแทนรูป": "alt",
    "ความเห็น": "comment",
    "เวลา": "time",
}
_IS = {
    "mine": "mine",
    "evergreen": "evergreen",
    "held": "held",
    "ของฉัน": "mine",
    "ใช้ได้เสมอ": "evergreen",
    "พักไว้": "held",
}
_ORDERS = {"newest": "newest", "best": "best", "ใหม่สุด": "newest", "ตรงสุด": "best"}
VALUES: dict[str, dict[str, str]] = {"state": _STATES, "has": _HAS, "is": _IS, "order": _ORDERS}
"""What can stand behind the keys that take only certain values, and what it means."""

MOST_TERMS = 200
"""What stands behind so many parts is left out: the engines limit how long a condition may be."""
_TOKEN = re.compile(
    r'(?P<minus>-(?=\S))?(?:(?P<key>[^\W\d_][\w\u0e31-\u0e4e]*):)?(?:"(?P<quoted>[^"]*)(?:"|$)|(?P<bare>\S*))',
    re.DOTALL,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """Words to be found as they stand, a single one or a phrase; or not to be found."""

    text: str
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """What a post must be, or must not. `value` is as typed, but for keys in `VALUES`, whose meaning it is, and for `expires`,
    where it is the first and the last day ("2026-12-01 2026-12-31")."""

    key: Key
    value: str
    left_out: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """What somebody looks for: all of it at once. `since` is the first day asked for, `until` the one after the last (None: no
    end). `strange` are parts that look like conditions and are none; they are among the words. `order` is what was asked
    for, or ""."""

    words: tuple[Word, ...] = ()
    conditions: tuple[Condition, ...] = ()
    since: dt.date | None = None
    until: dt.date | None = None
    strange: tuple[str, ...] = ()
    order: Order = ""

    @property
    def is_ranked(self) -> bool:
        """True when what fits best comes first; only words can fit more or less."""
        return self.order == "best" and bool(self.terms)

    @property
    def terms(self) -> tuple[str, ...]:
        """The words and phrases that must be found."""
        return tuple(word.text for word in self.words if not word.left_out)

    @property
    def collections(self) -> tuple[str, ...]:
        """The collections that are asked for, as typed."""
        return tuple(one.value for one in self.conditions if one.key == "collection" and not one.left_out)

    @property
    def is_empty(self) -> bool:
        """True when nothing is asked for."""
        return not (self.words or self.conditions or self.since or self.until)


@dataclass(frozen=True, slots=True)
class Token:
    """One part as typed, from `start` to before `end`."""

    raw: str
    minus: bool
    key: str
    value: str
    quoted: bool
    start: int

    @property
    def end(self) -> int:
        """Where the part ends."""
        return self.start + len(self.raw)

    @property
    def is_bare(self) -> bool:
        """True for a word and nothing else."""
        return not (self.minus or self.key or self.quoted)


def parsed(text: str, today: dt.date) -> Query:
    """What `text` asks for, seen from `today`. A line that begins with the number of a post ("G-214 “Repair café” · In review")
    was copied somewhere, and asks for this post alone."""
    if is_reference(text):
        return Query(conditions=(Condition(key="number", value=str(number_in(text))),))
    tokens = list(tokens_of(plain(text)))[:MOST_TERMS]
    reading = _Reading(today)
    at = 0
    while at < len(tokens):
        at += reading.take(tokens[at : at + 4])
    return reading.query()


def plain(text: str) -> str:
    """What every engine takes: without NUL and halves of characters."""
    return text.replace("\0", " ").encode("utf-8", "replace").decode("utf-8")


def tokens_of(text: str) -> Iterator[Token]:
    """The parts of a text as they were typed."""
    at = 0
    while at < len(text):
        if text[at].isspace():
            at += 1
            continue
        match = _TOKEN.match(text, at)
        assert match is not None  # every part of it is optional
        start, at = at, max(match.end(), at + 1)
        quoted = match["quoted"] is not None
        value = match["quoted"] if quoted else match["bare"] or ""
        yield Token(match[0], match["minus"] is not None, match["key"] or "", " ".join(value.split()), quoted, start)


class _Reading:
    """What was understood so far."""

    def __init__(self, today: dt.date) -> None:
        self._today = today
        self._words: dict[Word, None] = {}
        self._conditions: dict[Condition, None] = {}
        self._since: dt.date | None = None
        self._until: dt.date | None = None
        self._strange: dict[str, None] = {}
        self._order: Order = ""

    def query(self) -> Query:
        return Query(
            words=tuple(self._words),
            conditions=tuple(self._conditions),
            since=self._since,
            until=self._until,
            strange=tuple(self._strange),
            order=self._order,
        )

    def take(self, tokens: Sequence[Token]) -> int:
        """Understand what comes first; how many parts that were."""
        token = tokens[0]
        key = KEYS.get(token.key.lower(), "")
        if key in ("before", "after", "on", "expires"):
            return self._take_days(key, tokens)
        if key:
            self._take_condition(key, token)
            return 1
        if token.key:
            if token.value and not token.value.startswith("/"):
                self._strange[f"{token.key}:"] = None
            self._add(token.raw.removeprefix("-"), left_out=token.minus)
            return 1
        if not token.minus and not token.quoted and (used := self._take_plain_days(tokens)):
            return used
        if is_reference(token.value) and not token.quoted:
            self._conditions[Condition(key="number", value=str(number_in(token.value)), left_out=token.minus)] = None
        else:
            self._add(token.value, left_out=token.minus)
        return 1

    def _add(self, text: str, *, left_out: bool = False) -> None:
        text = " ".join(text.split())
        if text:
            self._words[Word(text=text, left_out=left_out)] = None

    def _take_condition(self, key: str, token: Token) -> None:
        if not token.value:
            return  # it is being typed
        known = VALUES.get(key)
        value = token.value
        if known is not None:
            value = known.get(value.lower().replace(" ", "-")) or known.get(value.lower().replace(" ", "_"), "")
        elif key == "number":
            value = str(number_in(value) or "")
        if value and key == "order" and not token.minus:
            self._order = cast("Order", value)
        elif value and key != "order":
            self._conditions[Condition(key=cast("Key", key), value=value, left_out=token.minus)] = None
        else:
            self._as_words(token)

    def _as_words(self, token: Token) -> None:
        raw = token.raw.removeprefix("-")
        self._strange[raw] = None
        self._add(raw, left_out=token.minus)

    def _take_days(self, key: str, tokens: Sequence[Token]) -> int:
        """before:2026-12, expires:next month: the days may be of several words."""
        first = tokens[0]
        if not first.value:
            return 1
        if key == "on" and first.minus:
            self._as_words(first)  # what is left of time has a hole then
            return 1
        for count in range(1 if first.quoted else len(tokens), 0, -1):
            found = period(" ".join(one.value for one in tokens[:count]), self._today)
            if found is not None and all(one.is_bare for one in tokens[1:count]):
                if key == "expires":
                    value = f"{found.first} {found.last}"
                    self._conditions[Condition(key="expires", value=value, left_out=first.minus)] = None
                else:
                    self._narrow(_asked(key, found, left_out=first.minus))
                return count
        self._as_words(first)
        return 1

    def _take_plain_days(self, tokens: Sequence[Token]) -> int:
        for count in range(len(tokens), 0, -1):
            some = tokens[:count]
            if all(one.is_bare for one in some):
                found = plain_period(" ".join(one.value for one in some), self._today)
                if found is not None:
                    self._narrow((found.first, found.after))
                    return count
        return 0

    def _narrow(self, days: tuple[dt.date | None, dt.date | None]) -> None:
        since, until = days
        if since is not None:
            self._since = since if self._since is None else max(since, self._since)
        if until is not None:
            self._until = until if self._until is None else min(until, self._until)


def _asked(key: str, found: Period, *, left_out: bool) -> tuple[dt.date | None, dt.date | None]:
    """From which day to before which. What is not before a time is in it or after it, and the other way round."""
    if key == "before":
        return (found.first, None) if left_out else (None, found.first)
    if key == "after":
        return (None, found.after) if left_out else (found.after, None)
    return (found.first, found.after)


def without(text: str, key: str) -> str:
    """A query as it was typed, but for what stands behind `key`."""
    kept = [token.raw for token in tokens_of(text) if KEYS.get(token.key.lower()) != key]
    return " ".join(kept)


def written(text: str) -> str:
    """A value as it can stand behind a key: in quotes where it holds a space. A quote inside is left out."""
    plainly = " ".join(plain(text.replace('"', "")).split())
    return f'"{plainly}"' if " " in plainly or not plainly else plainly
