"""Calls that pull in two directions, or another way than the campaign."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Call pulls another way",
    level="suggestion",
    scope="wording",
    moment="submit",
    needs=("brief",),
    languages=("en",),
    messages={
        "unfit": "This asks for {kind}, and “{campaign}” is for {objective}. Ask for one thing that serves it.",
        "many": "This asks for {kind} after a call for {before}. One call at a time is heard; choose one.",
    },
)

OBJECTIVES = {"awareness": "making something known", "sales": "selling", "loyalty": "keeping people with you"}


_OPENS = regex.compile(r"^|[,:;–—(] |\b(?:and|then|please|so|now|just|or) ", regex.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Call:
    """One kind of call, and the objectives that it serves."""

    kind: str
    fits: frozenset[str]


@cache
def _calls() -> tuple[tuple[Call, ...], regex.Pattern[str]]:
    """The kinds of calls, and one pattern whose groups are their numbers with an "n" before."""
    rows = tomllib.loads((files("resources") / "lexicons" / "calls.en.toml").read_text("utf-8"))["call"]
    kinds = "|".join(rf"(?P<n{at}>{'|'.join(row['patterns'])})" for at, row in enumerate(rows))
    calls = tuple(Call(row["kind"], frozenset(row["fits"])) for row in rows)
    return calls, regex.compile(rf"(?:{kinds})\b", regex.IGNORECASE)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each call that does not serve the campaign, or for the one that pulls away from those before it."""
    brief = context.subject.brief
    found: list[tuple[str, Span, Call]] = [
        (reading.name, span, _calls()[0][int(kind)])
        for reading in context.prose("title", "text", "description")
        for span, kind in reading.each(("message.call_to_action",), _said)
    ]
    wanted = {_calls()[0][at].kind for _span, at in _in(brief.call_to_action)} if brief is not None else set[str]()
    objectives, before = frozenset(OBJECTIVES), ""
    for name, span, call in found:
        if brief is not None and brief.objective not in call.fits and call.kind not in wanted:
            yield context.finding(
                name, span, "unfit", kind=call.kind, campaign=brief.name, objective=OBJECTIVES[brief.objective]
            )
        elif brief is None and not objectives & call.fits:
            yield context.finding(name, span, "many", kind=call.kind, before=before)
            return
        if call.fits != frozenset(OBJECTIVES):
            before = before or call.kind
            objectives &= call.fits


def _said(passage: Passage) -> Iterator[Spot]:
    """The calls of each sentence, as the numbers of their kinds, in order."""
    for sentence in passage.own_sentences:
        for span, at in _in(sentence.span.of(passage.masked)):
            yield span.shifted(sentence.span.start), at


def _in(words: str) -> Iterator[tuple[Span, int]]:
    for opened in _OPENS.finditer(words):
        match = _calls()[1].match(words, opened.end())
        if match is not None and match.lastgroup is not None:
            yield Span(*match.span()), int(match.lastgroup[1:])
