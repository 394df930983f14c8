"""The numbers of a text, in digits and in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import regex

from editorial.model.span import Span
from rules.message._language import Language

_DIGITS = regex.compile(
    r"""(?<![\p{L}\p{N}_#@./\\]) (?<!\p{L}[-‐‑]) (?<!\d[,:])
    (?: \d{1,3} (?: [.,'’\u00a0\u202f\ ] \d{3} )+ (?!\d) (?:[.,]\d{1,2}(?!\d))?
      | \d{1,2} [:h] \d{2} (?!\d)
      | \d+ (?: [.,] \d+ )? )
    (?! [\ufe0f\u20e3] | [.,]?\d | (?:st|nd|rd|th|º|ª)\b )""",
    regex.VERBOSE | regex.IGNORECASE,
)
_BETWEEN = regex.compile(r"[ -]|[ -](?:and|et|y|e|und|en)[ -]")
_LIST_SIGN = regex.compile(r"(?:^|\n)[ \t]*\(?\d{1,2}[.)/](?=[ \t\d]|$)|(?<=\s)\(?\d{1,2}/\d{1,2}\)?[ \t]*(?=\n|$)")


@dataclass(frozen=True, slots=True, kw_only=True)
class Numeral:
    """A number where it stands: `values` are what it may mean ("1.000" may be a thousand or one), `digits` is it as
    written, empty for words. `vague` words are mostly no numbers ("one").
    """

    span: Span
    values: frozenset[float]
    digits: str = ""
    vague: bool = False


def numerals(text: str, known: Language) -> list[Numeral]:
    """The numbers of a text in order, with "k" and "million" counted in; ordinals, the signs of lists and threads, and
    numbers that are part of a name ("A4", "G-214") are left out."""
    signs = [match.span() for match in _LIST_SIGN.finditer(text)]
    found = [
        _times(one, text, known)
        for match in _DIGITS.finditer(text)
        if not any(start <= match.start() < end for start, end in signs)
        for one in [Numeral(span=Span(*match.span()), values=_read(match[0], known.decimal), digits=match[0])]
    ]
    if known.words:
        taken = [one.span for one in found]
        found += [one for one in _spelled(text, known) if not any(one.span.overlaps(span) for span in taken)]
    return sorted(found, key=lambda one: one.span)


def _read(digits: str, decimal: str) -> frozenset[float]:
    plain = regex.sub(r"[\u00a0\u202f '’]", "", digits)
    if ":" in plain or "h" in plain.lower():
        return frozenset()
    marks = [mark for mark in plain if mark in ".,"]
    if not marks:
        return frozenset({float(plain)})
    last = marks[-1]
    whole, _mark, rest = plain.rpartition(last)
    grouped = float(regex.sub(r"[.,]", "", plain))
    with_decimals = float(f"{regex.sub(r'[.,]', '', whole)}.{rest}")
    if len(rest) != 3 or (len(set(marks)) == 2):
        return frozenset({with_decimals})
    if last != decimal or len(marks) > 1:
        return frozenset({grouped})
    return frozenset({grouped, with_decimals})


def _spelled(text: str, known: Language) -> Iterator[Numeral]:
    """Number words, those that make one number together ("two hundred and fifty")."""
    run: list[tuple[Span, float]] = []
    for match in known.number.finditer(text):
        value, span = known.words[match[0].lower()], Span(*match.span())
        if run and not (_BETWEEN.fullmatch(text, run[-1][0].end, span.start) and _goes_on(run[-1][1], value)):
            yield from _sum(run, text, known)
            run = []
        run.append((span, value))
    yield from _sum(run, text, known)


def _goes_on(before: float, value: float) -> bool:
    return (value >= 100 and before < value) or (before >= 100 and value < before)


def _sum(run: list[tuple[Span, float]], text: str, known: Language) -> Iterator[Numeral]:
    if not run:
        return
    total = part = 0.0
    for _span, value in run:
        if value >= 1000:
            total, part = total + max(part, 1) * value, 0.0
        elif value == 100 and 1 <= part < 10:
            part *= 100
        else:
            part += value
    vague = len(run) == 1 and run[0][0].of(text).lower() in known.skip
    yield Numeral(span=Span(run[0][0].start, run[-1][0].end), values=frozenset({total + part}), vague=vague)


_MONEY_BEFORE = frozenset("€$£")
_SCALE = regex.compile(r"(k)(?!\p{L})|[ \u00a0-]?(\p{L}+)\.?(?!\p{L})", regex.IGNORECASE)


def _times(one: Numeral, text: str, known: Language) -> Numeral:
    """The number with the thousand or million right after it."""
    match = _SCALE.match(text, one.span.end) if one.digits else None
    if match is None or not one.values:
        return one
    word = (match[2] or "").lower()
    factor = 1000.0 if match[1] else known.times_words.get(word, 1.0)
    if word == "m" and text[one.span.start - 1 : one.span.start] in _MONEY_BEFORE:
        factor = 1_000_000.0
    if factor <= 1 or factor == 12:
        return one
    return Numeral(
        span=Span(one.span.start, match.end()),
        values=frozenset(value * factor for value in one.values),
        digits=one.digits,
    )
