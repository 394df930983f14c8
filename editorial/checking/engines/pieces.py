"""What of a text an engine gets: paragraph by paragraph, and never the sentence that is being typed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from editorial.model.span import Span
from editorial.text.mask import masked
from editorial.text.passages import Passage, passages

LONGEST = 8_000
"""Code points of one piece: a longer paragraph goes sentence by sentence, a longer sentence in parts."""


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a text and where it begins there."""

    start: int
    text: str


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
    bare = words.lstrip()
    at = passage.start + start + len(words) - len(bare)
    bare = bare.rstrip()
    for since in range(0, len(bare), LONGEST):
        yield Piece(at + since, bare[since : since + LONGEST])


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


class Prose:
    """A piece, and what of it is prose: no link, address, handle, tag or code."""

    def __init__(self, piece: Piece) -> None:
        self.text = piece.text
        self._shown = masked(piece.text)

    def holds(self, span: Span) -> bool:
        """False where the span touches anything else."""
        return span.of(self._shown) == span.of(self.text)
