"""The dates and times of a text."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.span import Span
from rules.message._fact import Fact, Found, stands_alone
from rules.message._language import Language
from rules.message._numerals import Numeral

_PHONE = regex.compile(r"(?<![\p{L}\p{N}])(?:\+|\(?0)\d[\d ()/.\u00a0-]{6,}\d(?![\d\p{L}])")
_ISO = regex.compile(r"(?<![\d-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?!\d)")
_DOTTED = regex.compile(r"(?<![\d.])(\d{1,2})\.[ ]?(\d{1,2})\.(?:[ ]?((?:20)?\d\d)(?![\d:.]))?")
_SLASHED = regex.compile(r"(?<![\d/])(\d{1,2})/(\d{1,2})/((?:20)?\d\d)(?!\d)")
_AM_PM = regex.compile(r"[ \u00a0]?([ap])\.?[ ]?m\b\.?", regex.IGNORECASE)
_CLOCK = regex.compile(r"([01]?\d|2[0-4])(?:([:hH.])([0-5]\d))?")
_PM_WORDS = (
    "afternoon",
    "evening",
    "night",
    "soir",
    "tarde",
    "noche",
    "noite",
    "sera",
    "abends",
    "nachmittags",
    "avond",
)


def dates(text: str, known: Language) -> Iterator[Found]:
    """Dates, weekdays and telephone numbers, never overlapping; a date without a year has year 0."""
    taken: list[Span] = []

    def free(start: int, end: int) -> bool:
        span = Span(start, end)
        if any(span.overlaps(other) for other in taken):
            return False
        taken.append(span)
        return True

    for match in _ISO.finditer(text):
        if free(*match.span()):
            yield _date(Span(*match.span()), {(int(match[2]), int(match[3]))}, match[1])
    for match in _PHONE.finditer(text):
        digits = regex.sub(r"\D", "", match[0])
        if 8 <= len(digits) <= 15 and len(digits) > len(match[0]) // 2 and free(*match.span()):
            yield Found(Span(*match.span()), Fact(kind="phone", values=frozenset({digits[-8:]})))
    for match in known.day_first.finditer(text):
        if free(*match.span()):
            yield from _span_of_days(match, 1, 2, known.months[match[3].lower()], match[4])
    for match in known.month_first.finditer(text):
        if free(*match.span()):
            yield from _span_of_days(match, 2, 3, known.months[match[1].lower()], match[4])
    for pattern, both in ((_DOTTED, False), (_SLASHED, True)):
        for match in pattern.finditer(text):
            one, other = int(match[1]), int(match[2])
            days = {
                (month, day)
                for month, day in (((other, one), (one, other)) if both else ((other, one),))
                if _is_day(month, day)
            }
            if days and free(*match.span()):
                yield _date(Span(*match.span()), days, match[3])
    for match in known.weekday.finditer(text):
        if free(*match.span()):
            name = match[0].lower()
            value = known.weekdays.get(name, known.weekdays.get(name.rstrip("s"), -1))
            yield Found(Span(*match.span()), Fact(kind="weekday", values=frozenset({value})))


def _span_of_days(match: regex.Match[str], first: int, last: int, month: int, year: str | None) -> Iterator[Found]:
    end = match.end() - match[0].endswith(".")
    if match[last] and int(match[first]) < int(match[last]) <= 31:
        yield _date(Span(*match.span(first)), {(month, int(match[first]))}, year)
        yield _date(Span(match.start(last), end), {(month, int(match[last]))}, year)
    elif _is_day(month, int(match[first])):
        yield _date(Span(match.start(), end), {(month, int(match[first]))}, year)


def _date(span: Span, days: set[tuple[int, int]], year: str | None) -> Found:
    value = int(year) if year else 0
    value = value + 2000 if 0 < value < 100 else value - 543 if value > 2400 else value
    return Found(span, Fact(kind="date", values=frozenset(days), year=value))


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


def times(
    text: str, loose: list[Numeral], known: Language, dates: list[Found]
) -> Iterator[tuple[Span, frozenset[object]]]:
    """The numbers that are times: by their form, by what stands beside them, or because the other end of a span is one."""
    sure: dict[int, tuple[Span, frozenset[object]]] = {}
    for at, one in enumerate(loose):
        read = _time_at(text, one, known)
        if read is not None:
            sure[at] = read
    for at in range(len(loose) - 1):
        start = sure[at][0].end if at in sure else loose[at].span.end
        if not known.until.fullmatch(text[start : loose[at + 1].span.start].strip(" \u00a0")):
            continue
        spoken = known.since.search(text[max(0, loose[at].span.start - 9) : loose[at].span.start]) is not None
        day = any(abs(one.span.start - start) < 60 for one in dates if one.fact.kind in ("date", "weekday"))
        word = text[start : loose[at + 1].span.start].strip(" \u00a0").lower()
        linked = spoken and (
            day or word not in ("to", "and", "und", "e", "y", "et", "a", "al", "en", "à", "-", "–", "—")
        )
        for here, there in ((at, at + 1), (at + 1, at)):
            if here not in sure and (there in sure or (linked and stands_alone(text, loose[at + 1].span.end, known))):
                hour = _hour(loose[here])
                if hour is not None:
                    sure[here] = (loose[here].span, _minutes(hour, 0, ""))
    yield from sure.values()
    for pattern, minutes in ((known.noon, 720), (known.midnight, 1440)):
        yield from ((Span(*match.span()), frozenset[object]({minutes})) for match in pattern.finditer(text))


def _time_at(text: str, one: Numeral, known: Language) -> tuple[Span, frozenset[object]] | None:
    before = text[max(0, one.span.start - 14) : one.span.start]
    half = known.half_past.search(before) or known.half_to.search(before)
    if half is not None and _hour(one) is not None:
        minutes = (_hour(one) or 0) * 60 + (30 if known.half_past.search(before) else -30)
        span = Span(one.span.start - len(before) + half.start(), one.span.end)
        return span, _minutes(minutes // 60, minutes % 60, "")
    clock = _CLOCK.fullmatch(one.digits) if one.digits else None
    after = _AM_PM.match(text, one.span.end)
    named = known.clock.match(text, one.span.end) if after is None else None
    end = after.end() if after is not None else named.end() if named is not None else one.span.end
    if clock is not None and clock[2]:
        led = any(pattern.search(before) for pattern in (known.at, known.since, known.until))
        if clock[2] == "." and not (after or named or led):
            return None
        hour, minute = int(clock[1]), int(clock[3])
    elif (hour := _hour(one)) is not None:
        led = known.at.search(before) is not None and stands_alone(text, one.span.end, known)
        if not (after or (named and _is_clock(named[0], one, hour)) or led):
            return None
        minute = 0
    else:
        return None
    half_day = after[1].lower() if after is not None else ""
    if not half_day and any(word in text[one.span.end : end + 16].lower() for word in _PM_WORDS):
        half_day = "p"
    if after is not None and after[0].endswith(".") and after[0].count(".") == 1:
        end -= 1  # the full stop of the sentence
    return Span(one.span.start, end), _minutes(hour, minute, half_day)


def _is_clock(word: str, one: Numeral, hour: int) -> bool:
    """Hours of a clock, not a number of hours: "14 h" and "10 Uhr", but not "36 hours" or "half an hour"."""
    return hour <= 24 and (bool(one.digits) or word.strip().lower() not in ("h", "heures", "heure", "horas", "ore"))


def _hour(one: Numeral) -> int | None:
    value = next(iter(one.values), -1.0) if len(one.values) == 1 else -1.0
    whole = not one.digits or one.digits.isdigit()
    return int(value) if whole and value == int(value) and 1 <= value <= 24 else None


def _minutes(hour: int, minute: int, half_day: str) -> frozenset[object]:
    """Minutes since midnight; both halves of the day where nothing tells which."""
    at = hour * 60 + minute
    if half_day:
        return frozenset({at % 720 + (720 if half_day == "p" else 0)})
    return frozenset({at, at + 720} if hour < 12 else {at, at - 720} if hour == 12 else {at})
