"""What of a text an engine gets: paragraph by paragraph, and never the sentence that is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editorial.model.span import Span
from editorial.text.passages import Passage, passages

LONGEST = 8_000
"""Code points of one piece: a longer paragraph goes sentence by sentence, a longer sentence in parts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and where it begins there; `prose` is the same without links, addresses, handles, tags and code
    (blanks in their place)."""

    start: int
    text: str
    prose: str

    def is_prose(self, span: Span) -> bool:
        """False where the span touches anything that is no prose."""
        return span.of(self.prose) == span.of(self.text)


def pieces(text: str, language: str, typing: str = "") -> Iterator[Piece]:
    """The paragraphs of `text` with something to read in them, in order; `typing` is the sentence that is being typed, and
    left out wherever it stands."""
    unfinished = typing.strip()
    for passage in passages(text, language):
        start = 0
        for end, following in _cuts(passage, unfinished):
            yield from _piece(passage, start, end)
            start = following
        yield from _piece(passage, start, len(passage.text))


def _piece(passage: Passage, start: int, end: int) -> Iterator[Piece]:
    words = passage.text[start:end]
    start += len(words) - len(words.lstrip())
    end = start + len(words.strip())
    for since in range(start, end, LONGEST):
        until = min(end, since + LONGEST)
        yield Piece(passage.start + since, passage.text[since:until], passage.masked[since:until])


def _cuts(passage: Passage, unfinished: str) -> Iterator[tuple[int, int]]:
    """Where a passage is cut, and where it goes on."""
    since = 0
    for sentence in passage.own_sentences:
        start, end = sentence.span.start, sentence.span.end
        if unfinished and _is_same(sentence.span.of(passage.text), unfinished):
            yield start, end
            since = end
        elif end - since > LONGEST and start > since:
            yield start, start
            since = start


def _is_same(sentence: str, unfinished: str) -> bool:
    """A sentence over several lines is known by the line that is being typed."""
    return sentence.strip() == unfinished or ("\n" in sentence and unfinished in map(str.strip, sentence.splitlines()))
