"""What is never marked: the house's and the person's words, brands, and names of the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import regex

from editorial.model.span import Span
from editorial.model.subject import Subject
from editorial.rulekit.context import exceptions_pattern

_ENDING = regex.compile(r"(?:['’]s?|s['’])$")
_WORDS = regex.compile(r"[\p{L}\p{M}\p{N}'’\-]+")


class Names:
    """The names around one post. A single word is right in any case and with an ending ('s, s); of a name of several words
    each is right, and so is whatever stands inside the whole name."""

    def __init__(self, subject: Subject, lists: Mapping[str, tuple[str, ...]]) -> None:
        said = list(_said(subject, lists))
        phrases = tuple(dict.fromkeys(one for one in said if _is_phrase(one)))
        self._pattern = exceptions_pattern(phrases) if phrases else None
        people = {word for name in _people(subject) for word in _WORDS.findall(name.casefold()) if len(word) > 1}
        self._words = {one.casefold() for one in said if not _is_phrase(one)} | people | subject.own_words

    def hold(self, word: str) -> bool:
        """True for a word that stands on a list, or is part of a person's name."""
        plain = word.casefold()
        if plain in self._words:
            return True
        stem = _ENDING.sub("", plain)
        return stem in self._words or (plain.endswith("s") and plain[:-1] in self._words)

    def places(self, text: str) -> list[Span]:
        """Where names of several words stand in a text."""
        return [Span(*match.span()) for match in self._pattern.finditer(text)] if self._pattern else []


def _is_phrase(words: str) -> bool:
    return "*" in words or len(words.split()) > 1


def _said(subject: Subject, lists: Mapping[str, tuple[str, ...]]) -> Iterator[str]:
    for name in ("names", "terms", "acronyms", "brand"):
        yield from lists.get(name, ())
    yield from (tag.lstrip("#") for tag in (*lists.get("tags", ()), *subject.tags))
    yield from filter(None, (*_people(subject), subject.account, subject.campaign))
    if subject.brief is not None:
        yield from subject.brief.key_terms
    yield from (phrase for phrase in subject.own_words if _is_phrase(phrase))


def _people(subject: Subject) -> Iterable[str]:
    for author in subject.register:
        yield from (author.name, author.stands_for, *author.former_names, *author.handles.values())
        if author.employer not in ("", "us"):
            yield author.employer
    yield from subject.authors
