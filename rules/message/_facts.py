"""The facts of a text: numbers, percentages, prices, times, dates, weekdays, years and telephone numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import regex

from editorial.model.span import Span
from editorial.text.passages import Passage, Spot
from rules.message._calendar import dates, times
from rules.message._fact import NEXT_WORD, WORD, Fact, Found, plain, stands_alone
from rules.message._language import Language, currencies, language
from rules.message._numerals import Numeral, numerals
from rules.message._terms import unit_forms

_WORD_BEFORE = regex.compile(r"([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)[ \u00a0]$")
_OF = regex.compile(r"(?:of|von|de|des|van|di|dei)(?: \p{L}+)?", regex.IGNORECASE)
_YEAR = regex.compile(r"(?:19|20)\d\d")
_SIGN_BEFORE = regex.compile(r"(?:(?<!\p{L})(?:EUR|USD|GBP|CHF|THB|JPY)|[€$£฿¥])[ \u00a0]?$")
_SIGN_AFTER = regex.compile(r"[ \u00a0\u202f]?(?:([€$£฿¥])|([\p{L}\p{M}]+[²³]?)(?!\p{L}))")
FEW = 3
NEAR = 45
"""How far, in code points, a word stands near a number."""


def facts_in(passage: Passage) -> Iterator[Spot]:
    """The facts of a passage in order, with where each stands."""
    text, known = passage.masked, language(passage.language)
    if not regex.search(r"\d", text) and not known.number.search(text) and not known.weekday.search(text):
        return
    found = list(dates(text, known))
    claimed = [one.span for one in found]
    loose = [one for one in numerals(text, known) if not any(one.span.overlaps(span) for span in claimed)]
    found += [Found(span, Fact(kind="time", values=values)) for span, values in times(text, loose, known, found)]
    taken = [one.span for one in found]
    rest = [one for one in loose if not any(one.span.overlaps(span) for span in taken)]
    found += _counted(text, rest, known)
    sentences = [sentence.span for sentence in passage.own_sentences]
    for one in sorted(found, key=lambda one: one.span):
        at = next((at for at, span in enumerate(sentences) if span.start <= one.span.start < span.end), -1)
        around = sentences[at] if at >= 0 else Span(0, len(text))
        fact = _placed(one, text, around, known, at)
        if len(fact.context) < FEW and at > 0:  # "It costs 20 euros" speaks of what the sentence before names
            before = sentences[at - 1]
            more = (
                plain(match[0])
                for match in WORD.finditer(text, before.start, before.end)
                if _says_something(match[0].lower(), known)
            )
            fact = replace(fact, context=fact.context.union(more))
        yield one.span, fact


def words_in(passage: Passage) -> Iterator[Spot]:
    """All words of a passage that say something, as one set."""
    known = language(passage.language)
    words = (match[0] for match in WORD.finditer(passage.masked))
    yield Span(0, 0), frozenset(plain(word) for word in words if _says_something(word.lower(), known))


def _counted(text: str, loose: list[Numeral], known: Language) -> list[Found]:
    found: list[Found] = []
    for one in loose:
        if one.values and not one.vague:
            found.append(_of_number(text, one, known))
    for at in range(len(found) - 2, -1, -1):  # "5 to 10 euros", "10–20 %": the first takes what the second has
        here, there = found[at], found[at + 1]
        between = text[here.span.end : there.span.start].strip(" \u00a0") if here.span.end <= there.span.start else "?"
        if here.fact.kind != "number" or here.fact.unit:
            continue
        if known.until.fullmatch(between):
            found[at] = Found(here.span, replace(here.fact, kind=there.fact.kind, unit=there.fact.unit))
        elif _OF.fullmatch(between) and (
            there.fact.unit or there.fact.kind == "money"
        ):  # "40 of the 65 thousand euros"
            values = here.fact.values | {value * 1000 for value in here.fact.values if isinstance(value, float)}
            found[at] = Found(here.span, replace(here.fact, kind=there.fact.kind, unit=there.fact.unit, values=values))
    return found


def _of_number(text: str, one: Numeral, known: Language) -> Found:
    start, end = one.span.start, one.span.end
    values = frozenset[object](one.values)
    before = text[max(0, start - 12) : start]
    percent = known.percent.match(text, end)
    if percent is not None:
        return Found(Span(start, percent.end()), Fact(kind="percent", values=values))
    sign = _SIGN_BEFORE.search(before)
    if sign is not None:
        unit = currencies()[sign[0].strip().lower()]
        return Found(Span(start - len(sign[0]), end), Fact(kind="money", values=values, unit=unit))
    after = _SIGN_AFTER.match(text, end)
    word = (after[1] or after[2]).lower() if after is not None else ""
    if after is not None and word in currencies():
        return Found(Span(start, after.end()), Fact(kind="money", values=values, unit=currencies()[word]))
    if _YEAR.fullmatch(one.digits) and (known.year_after.search(before) or stands_alone(text, end, known)):
        return Found(one.span, Fact(kind="year", values=values))
    unit = unit_forms().get(word, ("",))[0]
    if unit and after is not None and (len(word) > 1 or text[end : end + 1] in " \u00a0" or one.digits):
        return Found(Span(start, after.end()), Fact(kind="number", values=values, unit=unit))
    return Found(one.span, Fact(kind="number", values=values))


def _placed(one: Found, text: str, around: Span, known: Language, sentence: int) -> Fact:
    """The fact with the words around it."""
    words = [(match.start(), match[0].lower()) for match in WORD.finditer(text, around.start, around.end)]
    outside = [(at, word) for at, word in words if not one.span.start <= at < one.span.end]
    said = {word for _at, word in outside}
    content = [(at, plain(word)) for at, word in outside if _says_something(word, known)]
    tenses = [name for name in ("past", "next") if known.roles.get(name, frozenset()) & said]
    ahead = text[around.start : one.span.start]
    last = _WORD_BEFORE.search(ahead)
    return replace(
        one.fact,
        label=tuple(_label(text, one.span.end, known)) if one.fact.kind == "number" and not one.fact.unit else (),
        before=plain(last[1]) if last is not None and last[1].lower() not in known.small else "",
        near=frozenset(word for at, word in content if -NEAR < at - one.span.start < NEAR),
        context=frozenset(word for _at, word in content),
        role=_role(one, text, around, known),
        tense=tenses[0] if len(tenses) == 1 else "",
        about=next((name for name, pattern in known.about.items() if pattern.search(ahead[-14:])), ""),
        sentence=sentence,
    )


def _role(one: Found, text: str, around: Span, known: Language) -> str:
    """What a time, date or price is for, told by the nearest word of its clause that says so."""
    clause = max(text.rfind(mark, around.start, one.span.start) for mark in ",;(") + 1
    ahead = text[max(clause, around.start) : one.span.start]
    near = [word.lower() for word in reversed(WORD.findall(ahead)[-4:])]
    names = [name for name in known.roles if name.startswith("role_")]
    found = next((name for word in near for name in names if word in known.roles[name]), "")
    after = NEXT_WORD.match(text, one.span.end)
    if not found and after is not None and after[1].lower() in known.roles.get("role_doors", ()):
        found = "role_doors"
    led = ahead.rstrip(" \u00a0")[-12:]
    if one.fact.kind in ("time", "date") and known.until.search(led) and not known.at.search(led):
        return "role_end"
    return found


def _says_something(word: str, known: Language) -> bool:
    return word not in known.small and word not in known.words and len(word) > 2


def _label(text: str, end: int, known: Language) -> Iterator[str]:
    """Up to three words right after a number, as far as no mark and no small word stands between."""
    for _turn in range(3):
        match = NEXT_WORD.match(text, end)
        if match is None:
            return
        end, word = match.end(), match[1].lower()
        if word in known.small and word not in ("of", "de", "von", "di"):
            return
        if word not in known.small:
            yield plain(word)
