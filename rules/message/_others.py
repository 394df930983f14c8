"""Links and names that two versions of a post write differently."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import regex

from editorial.model.span import Span
from editorial.text.entities import links
from rules.links._found import without_scheme
from rules.links._hosts import SHORTENERS, host_of, site_of

Text = tuple[str, str]
"""The name of a field and its text."""

_CAPITALISED = regex.compile(r"\p{Lu}[\p{L}\p{M}'’-]*+")


def only_link(texts: Iterable[Text], field: str) -> tuple[str, Span, str] | None:
    """The one link of a version, as (field, span, link); None where it has none, or several different ones."""
    found: dict[str, tuple[str, Span, str]] = {}
    if field:
        found[without_scheme(field)] = ("link", Span(0, len(field)), field)
    for name, text in texts:
        for span in links(text) if "." in text else ():
            found.setdefault(without_scheme(span.of(text)), (name, span, span.of(text)))
    return next(iter(found.values())) if len(found) == 1 else None


def lead_apart(mine: str, theirs: str, *, same_language: bool) -> bool:
    """True where two links lead to different places. Short links cannot be judged, and a site may have a page for each
    language."""
    if without_scheme(mine) == without_scheme(theirs):
        return False
    sites = [site_of(host_of(link)) for link in (mine, theirs)]
    if any(site in SHORTENERS for site in sites):
        return False
    return same_language or sites[0] != sites[1]


def misspelt(
    names: Sequence[str], mine: Sequence[Text], theirs: Sequence[Text]
) -> Iterator[tuple[str, Span, str, str, Span]]:
    """Names that the other version has right and this one nearly, as (field, span, the name, field and span there)."""
    for name in names:
        words = name.split()
        place = next(((field, text.find(name)) for field, text in theirs if name in text), None)
        if len(name) < 6 or place is None or any(name in text for _field, text in mine):
            continue
        there = Span(place[1], place[1] + len(name))
        for field, text in mine:
            for span in _runs(text, len(words)):
                said = span.of(text)
                if said not in names and _slips(said, name) <= (1 if len(words) == 1 else 2):
                    yield field, span, name, place[0], there


def _runs(text: str, length: int) -> Iterator[Span]:
    """Every so many capitalised words that stand beside each other."""
    words = [match.span() for match in _CAPITALISED.finditer(text)]
    for at in range(len(words) - length + 1):
        group = words[at : at + length]
        if all(text[one[1] : other[0]] in (" ", "\u00a0") for one, other in pairwise(group)):
            yield Span(group[0][0], group[-1][1])


@lru_cache(maxsize=2_000)
def _slips(one: str, other: str) -> int:
    """How many letters must be changed, added or left out to make one word of the other; 9 for many."""
    if abs(len(one) - len(other)) > 2 or one[:1] != other[:1]:
        return 9
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        before, row[0] = row[0], at
        for to, wanted in enumerate(other, start=1):
            before, row[to] = row[to], min(row[to] + 1, row[to - 1] + 1, before + (letter != wanted))
    return row[-1]
