"""What every language engine is asked, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from editorial.model.finding import Confidence
from editorial.model.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Raw:
    """What an engine said about a piece, in the piece's own code points, before anybody decided whether it is shown."""

    engine: str
    code: str
    category: str
    kind: str
    span: Span
    message: str
    suggestions: tuple[str, ...] = ()
    confidence: Confidence = "medium"


class Engine(Protocol):
    """An engine that needs nothing but the words. `remarks` never raises for words, whatever they are."""

    def remarks(self, text: str) -> list[Raw]: ...


class EngineTrouble(Exception):
    """An engine could not read: one sentence for the person, and whether asking again may help."""

    def __init__(self, sentence: str, *, again: bool = True) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.again = again


class UnknownLanguageError(Exception):
    """An engine does not know the language."""


SPELLING = "misspelling"
"""The kind of a remark about a word that no dictionary knows."""
MOST_SUGGESTIONS = 5
