"""Titles and degrees beside names."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

import regex

from editorial.model.desk import Author
from editorial.model.span import Span
from editorial.rulekit.context import Reading
from editorial.text.passages import Passage, Spot

BEFORE = ("Dr", "Dr.", "Prof", "Prof.", "Professor", "Doctor", "Sir", "Dame", "Rev", "Rev.")
AFTER = ("PhD", "Ph.D.", "MD", "M.D.", "CFA", "CPA", "CFP", "RN", "Esq", "Esq.", "MBA", "LLM", "JD", "DDS", "DVM")
_MOST_TITLES = 4


def holds(author: Author | None, title: str) -> bool:
    """True when the register knows this title of the author, however it is dotted."""
    return author is not None and _plain(title) in {_plain(known) for known in author.credentials}


def _plain(title: str) -> str:
    plain = title.replace(".", "").replace(" ", "").casefold()
    return {"doctor": "dr", "professor": "prof"}.get(plain, plain)


def taken_off(name: str, more: tuple[str, ...] = ()) -> tuple[list[str], str]:
    """The titles of a name, and the name without them; `more` are titles beside the usual ones."""
    claimed: list[str] = []
    for _ in range(_MOST_TITLES):
        match = _titles(more).search(name)
        if match is None:
            break
        claimed.append(match["before"] or match["after"])
        name = (name[: match.start()] + name[match.end() :]).strip(" ,")
    return claimed, name


def without(name: str, title: str) -> str:
    """The name without this one title."""
    one = regex.escape(title)
    return regex.sub(rf"(?<!\w){one}\s++(?=\p{{Lu}})|,?\s++{one}(?=,|\s|$)", "", name, count=1).strip(" ,")


@lru_cache(maxsize=16)
def _titles(more: tuple[str, ...]) -> regex.Pattern[str]:
    return regex.compile(rf"^(?P<before>{_any((*BEFORE, *more))})\s++|,?\s++(?P<after>{_any((*AFTER, *more))})$")


def _any(titles: tuple[str, ...]) -> str:
    return "|".join(regex.escape(title) for title in sorted(titles, key=len, reverse=True))


@lru_cache(maxsize=16)
def _claim(names: tuple[str, ...], more: tuple[str, ...]) -> regex.Pattern[str]:
    name = _any(names)
    return regex.compile(
        rf"(?<!\w)(?:(?P<t1>{_any((*BEFORE, *more))}) (?P<n1>{name})|(?P<n2>{name}),? (?P<t2>{_any((*AFTER, *more))}))(?!\w)"
    )


def claims(reading: Reading, names: tuple[str, ...], more: tuple[str, ...]) -> Iterator[Spot]:
    """Where a text gives one of these names a title, with the title and the name."""

    def find(passage: Passage) -> Iterator[Spot]:
        for match in _claim(names, more).finditer(passage.masked):
            yield Span(*match.span()), (match["t1"] or match["t2"], match["n1"] or match["n2"])

    return reading.each(("credential", names, more), find)
