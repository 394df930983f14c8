"""One mention for all networks: "@Ana Ruiz" in the words as written becomes what each network knows her by.

Only names of the register count, the longest first and as they are written there; every other @ stays as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache

from editorial.model.desk import Author
from editorial.model.span import Span


@dataclass(frozen=True, slots=True)
class Mentions:
    """A text with its mentions as one network prints them, and the way back: `moved` pairs each printed mention with the
    words as written, in order."""

    text: str
    moved: tuple[tuple[Span, Span], ...] = ()

    def back(self, span: Span) -> Span:
        """A span of the printed text in the words as written; what lies in a mention becomes the whole mention."""
        return Span(self._back(span.start, end=False), self._back(span.end, end=True))

    def _back(self, at: int, *, end: bool) -> int:
        by = 0
        for printed, written in self.moved:
            if at < printed.start or (at == printed.start and not end):
                break
            if at < printed.end or (at == printed.end and end):
                return written.end if end else written.start
            by = written.end - printed.end
        return at + by


def names_on(register: Iterable[Author], platform: str) -> dict[str, str]:
    """How each name of the register is mentioned on a network: its handle there, else the plain name."""
    return {author.name: author.printed_on(platform) for author in register if author.active}


def printed(text: str, names: Mapping[str, str]) -> Mentions:
    """`text` with every "@Name" of `names` as it is printed. Positions are code points."""
    if "@" not in text or not names:
        return Mentions(text)
    pieces: list[str] = []
    moved: list[tuple[Span, Span]] = []
    done = length = 0
    for match in _pattern(tuple(sorted(names))).finditer(text):
        said = names[match[1]]
        pieces += [text[done : match.start()], said]
        length += match.start() - done
        moved.append((Span(length, length + len(said)), Span(*match.span())))
        length += len(said)
        done = match.end()
    return Mentions("".join([*pieces, text[done:]]), tuple(moved))


@lru_cache(maxsize=32)
def _pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(names, key=len, reverse=True)
    return re.compile(rf"(?<!\w)@({'|'.join(map(re.escape, longest_first))})(?!\w)")
