"""A text cut into passages that can be read one by one, and what was found in each remembered while it stays as it is.

A long article changes a sentence at a time: with this, an edit costs one passage instead of the whole text.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator
from functools import cached_property
from typing import Any

import regex

from editorial.model.span import Span
from editorial.text.mask import masked
from editorial.text.segment import Sentence, sentences

Spot = tuple[Span, Any]
"""Where something stands, and what it is."""

REMEMBERED_CHARACTERS = 4_000_000
"""How much text the memory holds before it forgets what was not read for longest: forty long articles."""
REMEMBERED_KEYS = 400
FENCE = "```"

_CUT = regex.compile(r"\n[ \t]*+\n\s*+|(?<=[.!?…:;)\"”])[ \t]*+\n++")


class _Known:
    """What is known of one passage's text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.language = language
        self.found: dict[Hashable, tuple[Spot, ...]] = {}

    @cached_property
    def masked(self) -> str:
        return masked(self.text)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        return tuple(sentences(self.text, self.language))


class Passage:
    """One stretch of a text: `start` is its place in the text, everything else is in its own positions."""

    __slots__ = ("_known", "start")

    def __init__(self, known: _Known, start: int) -> None:
        self._known = known
        self.start = start

    @property
    def text(self) -> str:
        """The words, as written."""
        return self._known.text

    @property
    def language(self) -> str:
        """The language it is read in, as two letters."""
        return self._known.language

    @property
    def masked(self) -> str:
        """The words with links, handles, tags and code blanked; same length."""
        return self._known.masked

    @property
    def own_sentences(self) -> tuple[Sentence, ...]:
        """Its sentences, in positions of the passage."""
        return self._known.sentences

    @property
    def sentences(self) -> Iterator[Sentence]:
        """Its sentences, in positions of the whole text."""
        if not self.start:
            yield from self._known.sentences
            return
        yield from (_Moved(sentence, self.start) for sentence in self._known.sentences)

    def remembered(self, key: Hashable, find: Callable[[Passage], Iterable[Spot]]) -> tuple[Spot, ...]:
        """What `find` says of the passage, asked once for each `key` and text."""
        found = self._known.found
        if key not in found:
            if len(found) >= REMEMBERED_KEYS:
                found.clear()
            found[key] = tuple(find(Passage(self._known, 0)))
        return found[key]


class _Moved(Sentence):
    """A sentence further right in a longer text. Its words move when somebody asks for them: few do."""

    __slots__ = ("_by", "_still")

    def __init__(self, still: Sentence, by: int) -> None:
        object.__setattr__(self, "span", still.span.shifted(by))
        object.__setattr__(self, "_still", still)
        object.__setattr__(self, "_by", by)

    @property
    def words(self) -> tuple[Span, ...]:  # pyright: ignore[reportIncompatibleVariableOverride]
        return tuple(word.shifted(self._by) for word in self._still.words)

    @property
    def length(self) -> int:
        return len(self._still.words)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sentence) and (self.span, self.words) == (other.span, other.words)

    def __hash__(self) -> int:
        return hash((self.span, self.words))


class _Memory:
    """The passages read last, by text and language."""

    def __init__(self) -> None:
        self._passages: OrderedDict[tuple[str, str], _Known] = OrderedDict()
        self._characters = 0

    def get(self, text: str, language: str) -> _Known:
        key = (text, language)
        known = self._passages.get(key)
        if known is not None:
            self._passages.move_to_end(key)
            return known
        known = self._passages[key] = _Known(text, language)
        self._characters += len(text)
        while self._characters > REMEMBERED_CHARACTERS and len(self._passages) > 1:
            (oldest, _language), _known = self._passages.popitem(last=False)
            self._characters -= len(oldest)
        return known


_MEMORY = _Memory()


def passages(text: str, language: str) -> Iterator[Passage]:
    """`text` cut after empty lines and after lines that end a sentence; joined they are the text.

    Sentences and masks of the passages are those of the whole text. A text with fenced code is one passage.
    """
    since = 0
    if FENCE not in text:
        for cut in _CUT.finditer(text):
            yield Passage(_MEMORY.get(text[since : cut.end()], language), since)
            since = cut.end()
    if since < len(text):
        yield Passage(_MEMORY.get(text[since:], language), since)
