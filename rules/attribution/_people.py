"""Whose names stand under a post, and who is named in it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

import regex

from editorial.model.desk import Author
from editorial.model.span import Span
from editorial.model.subject import Subject
from editorial.rulekit.context import Reading, RuleContext
from editorial.text.passages import Passage, Spot
from rules.attribution._words import DENSE

KINDS = {
    "person": "a person",
    "desk": "a desk",
    "brand": "the brand",
    "agency": "an agency",
    "guest": "a guest",
    "partner": "a partner",
    "creator": "a creator",
    "none": "nobody",
}
"""What writers call the kinds of names in the register."""

GENRES = {
    "news": "News",
    "announcement": "An announcement",
    "opinion": "An opinion",
    "interview": "An interview",
    "advice": "Advice",
    "notice": "A notice",
    "report": "A report",
    "satire": "Satire",
}
"""What writers call the kinds of posts, at the start of a sentence."""

PERSONS = frozenset({"person", "guest"})

_BY = regex.compile(r"(?:(?:written|words|text|story) )?by(?::\s*+|\s++(?::\s*+)?)|text:\s*+", regex.IGNORECASE)
_BETWEEN = regex.compile(r"\s*+(?:,\s*+(?:(?:and|und|et)\s++)?+|[;/]\s*+|(?<=\s)(?:and|und|et|&)\s++)")


def bare(name: str) -> str:
    """A byline without the "By" before it."""
    return _BY.sub("", name.strip(), count=1)


def printed(subject: Subject) -> tuple[str, ...]:
    """The names under the post as this network gets it: the authors, or what the network's own byline says instead."""
    authors = tuple(name.strip() for name in subject.authors if name.strip())
    byline = subject.byline.strip()
    if not byline or byline == _joined(authors):
        return authors
    return tuple(split(byline, (*authors, *(author.name for author in subject.register))))


def split(byline: str, known: Sequence[str]) -> Iterator[str]:
    """The single names of a printed byline; names in `known` stay whole, whatever is in them."""
    rest = bare(byline)
    whole = sorted({name for name in known if name}, key=len, reverse=True)
    while rest:
        first = next((name for name in whole if _begins(rest, name)), None)
        if first is None:
            cut = _BETWEEN.search(rest)
            first = rest[: cut.start()] if cut is not None else rest
        if first.strip():
            yield first.strip()
        rest = rest[len(first) :]
        between = _BETWEEN.match(rest)
        rest = rest[between.end() :] if between is not None and between.end() else rest[0 if len(first) else 1 :]


def _begins(text: str, name: str) -> bool:
    return text.startswith(name) and (len(text) == len(name) or _BETWEEN.match(text, len(name)) is not None)


def _joined(names: Sequence[str]) -> str:
    return "".join(names) if len(names) < 2 else f"{', '.join(names[:-1])} and {names[-1]}"


def author_of(subject: Subject, name: str) -> Author | None:
    """The name of the register that is printed so, by its name, a former one or a handle."""
    wanted = bare(name).casefold().removeprefix("@")
    for author in subject.register:
        if wanted == author.name.casefold():
            return author
    for author in subject.register:
        others = (*author.former_names, *(handle.removeprefix("@") for handle in author.handles.values()))
        if wanted in {other.casefold() for other in others}:
            return author
    return None


def kind_of(subject: Subject, name: str) -> str:
    """What the register says a printed name is; empty for one it does not hold."""
    author = author_of(subject, name)
    return author.kind if author is not None else ""


@dataclass(frozen=True, slots=True)
class Named:
    """Where a text names somebody of the register."""

    field: str
    span: Span
    author: Author


def named(context: RuleContext, authors: Sequence[Author]) -> Iterator[Named]:
    """Where the post names any of these: by name as it is written, by a handle, or by a tag made of the name."""
    if not authors:
        return
    by_name = {spelled: author for author in authors for spelled in _spelled(author)}
    for reading in context.prose():
        for span, spelled in _places(reading, tuple(sorted(by_name))):
            yield Named(reading.name, span, by_name[spelled])


def _spelled(author: Author) -> Iterator[str]:
    yield author.name
    yield f"#{''.join(author.name.split())}".casefold()
    yield from (f"@{handle.removeprefix('@')}".casefold() for handle in author.handles.values() if handle)


def _places(reading: Reading, spelled: tuple[str, ...]) -> Iterator[Spot]:
    def find(passage: Passage) -> Iterator[Spot]:
        for match in _pattern(spelled).finditer(passage.text):
            found = match[0].casefold() if match[0][0] in "@#" else match[0]
            if found[0] in "@#" or passage.masked[match.start()] != " ":
                yield Span(*match.span()), found

    return reading.each(("named", spelled), find)


@lru_cache(maxsize=64)
def _pattern(spelled: tuple[str, ...]) -> regex.Pattern[str]:
    marked = "|".join(f"(?i:{regex.escape(word)})(?!\\w)" for word in spelled if word[0] in "@#")
    names = sorted((word for word in spelled if word[0] not in "@#"), key=len, reverse=True)
    plain = "|".join(
        regex.escape(word) if DENSE.search(word) else rf"(?<![\w@#]){regex.escape(word)}(?!\w)" for word in names
    )
    return regex.compile("|".join(part for part in (marked, plain) if part) or r"(?!)")
