"""What may no longer be true in words that are used again: dates, prices, links, and words that count from the day they were
written."""

from __future__ import annotations

import datetime as dt
import tomllib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.links._found import link_field, written_links
from rules.message._facts import facts_in

META = RuleMeta(
    title="Facts may be stale",
    level="suggestion",
    scope="wording",
    moment="submit",
    confidence="medium",
    messages={
        "date": "“{words}” was written on {since}. See whether the day still fits.",
        "price": "“{words}” was written on {since}. See whether that is still the price.",
        "share": "“{words}” was written on {since}. See whether the figure still holds.",
        "phone": "“{words}” was written on {since}. See whether the number still answers.",
        "passing": "“{words}” counts from {since}. Say it anew for today.",
        "news": "“{words}” was so on {since}. See whether it still is.",
        "link": "This link was put in on {since}. Open it once and see where it leads.",
    },
    options={
        "days": Option(default=7, about="How old the words must be", unit="days"),
        "links": Option(default=True, about="Also ask to open the links"),
    },
)

_KINDS = {"date": "date", "weekday": "date", "year": "date", "money": "price", "percent": "share", "phone": "phone"}
_NAMES = frozenset({"New", "Neu", "Neue", "Neuen", "Nouvelle", "Nouveau", "Nueva", "Nuevo", "Nuova", "Nova", "Novo"})


@cache
def _words(section: str, language: str) -> regex.Pattern[str]:
    """The words of a language in `resources/lexicons/passing.toml`, whole; in scripts without spaces anywhere."""
    listed = tomllib.loads((files("resources") / "lexicons" / "passing.toml").read_text("utf-8"))[section]
    found = sorted(listed.get(language, listed["en"]), key=len, reverse=True)
    spelled = "|".join(
        regex.escape(word).replace(r"\*", r"\w*+").replace(r"\ ", r"\s++").replace("'", "['’]") for word in found
    )
    return regex.compile(spelled if language == "th" else rf"(?<!\w)(?:{spelled})(?!\w)", regex.IGNORECASE)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each passage that may have grown old, in a post that was made from an older one."""
    written = _day(context.subject.declared.get("words_of", ""))
    if written is None:
        return
    today = context.subject.today
    age = (today - written).days if today is not None else None
    if age is not None and age < context.number("days"):
        return
    since = f"{written.day} {written:%B %Y}"
    for reading in context.prose():
        found = sorted(_old(context, reading), key=lambda one: (one[0].start, -one[0].end))
        last = 0
        for span, message in found:
            if span.start >= last:
                last = span.end
                yield context.finding(
                    reading.name, span, message, words=span.of(reading.text), since=since, key=f"stale:{message}"
                )
    link = link_field(context)
    if link and context.flag("links"):
        yield context.finding("link", Span(0, 0), "link", key=f"stale:{link}", since=since)


def _old(context: RuleContext, reading: Reading) -> Iterator[tuple[Span, str]]:
    for span, fact in reading.each(("message.facts",), facts_in):
        if fact.kind in _KINDS:
            yield span, _KINDS[fact.kind]
    for span, message in reading.each(("message.stale", context.language), _passing):
        yield span, str(message)
    if context.flag("links"):
        yield from ((span, "link") for span in written_links(context, reading))


def _passing(passage: Passage) -> Iterator[Spot]:
    for match in _words("words", passage.language).finditer(passage.masked):
        yield Span(*match.span()), "passing"
    for match in _words("news", passage.language).finditer(passage.masked):
        after = passage.masked[match.end() : match.end() + 2].lstrip()
        if not (match[0] in _NAMES and after[:1].isupper()):
            yield Span(*match.span()), "news"


def _day(text: str) -> dt.date | None:
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return None
