"""From what engines say of a piece to the remarks that are shown."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import regex

from editorial.checking.engines.base import SPELLING, Raw
from editorial.checking.engines.builtin import Builtin
from editorial.checking.engines.dictionaries import is_coined
from editorial.checking.engines.mapping import rule_for, rule_of_words
from editorial.checking.engines.names import Names
from editorial.checking.engines.pieces import Piece
from editorial.checking.engines.varieties import Variety
from editorial.model.remark import Remark, Say
from editorial.model.span import Span

_TICKED = regex.compile(r"`([^`]*)`")
_QUOTED = regex.compile(r"<suggestion>(.*?)</suggestion>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """What decides about the remarks on one field: its language, the names around it, what the house style says."""

    field: str
    variety: Variety
    names: Names
    builtin: Builtin
    say: Callable[[str, str], Say]

    def shown(self, piece: Piece, raws: list[Raw], *, but_spelling: bool = False) -> Iterator[Remark]:
        """The remarks on a piece, in positions of the field; `but_spelling` leaves out words that are in no dictionary."""
        if not raws:
            return
        places = self.names.places(piece.text)
        for raw in raws:
            if len(raw.span) and raw.span.end <= len(piece.text) and not (but_spelling and raw.kind == SPELLING):
                remark = self._remark(piece, raw, places)
                if remark is not None:
                    yield remark

    def _remark(self, piece: Piece, raw: Raw, places: list[Span]) -> Remark | None:
        words = raw.span.of(piece.text)
        rule = rule_for(raw, words)
        if not rule or not piece.is_prose(raw.span) or any(place.holds(raw.span) for place in places):
            return None
        if self.names.hold(words) or (raw.kind == SPELLING and self._is_right(raw, words, places)):
            return None
        if rule == rule_of_words("variety") and self.variety.also:
            return None  # nobody chose a variety, so none is wrong
        suggestions = raw.suggestions
        if rule == rule_of_words("case"):
            suggestions = tuple(sorted(suggestions, key=lambda one: one.casefold() != words.casefold()))
        if raw.kind == SPELLING and raw.engine in ("hunspell", "thai"):
            suggestions = suggestions or self.builtin.suggestions(self.variety, words)
        return Remark(
            engine=raw.engine,
            code=raw.code,
            category=raw.category,
            rule=rule,
            field=self.field,
            span=raw.span.shifted(piece.start),
            message=_fit(raw.message) or _about_word(words, suggestions, rule),
            suggestions=tuple(dict.fromkeys(_begun_as(words, one) for one in suggestions)),
            confidence=raw.confidence,
            level=self.say(raw.code, raw.category),
        )

    def _is_right(self, raw: Raw, words: str, places: list[Span]) -> bool:
        if is_coined(words) or any(place.overlaps(raw.span) for place in places):
            return True
        return self.builtin.knows(self.variety, words, own=raw.engine == "harper")


def _begun_as(words: str, suggestion: str) -> str:
    """A suggestion with the capital that the marked words begin with; where only the capital is the matter, as it is."""
    if words[:1].isupper() and suggestion[:1].islower() and suggestion.casefold() != words.casefold():
        return suggestion[:1].upper() + suggestion[1:]
    return suggestion


def _about_word(words: str, suggestions: tuple[str, ...], rule: str) -> str:
    if rule == rule_of_words("case"):
        right = next(one for one in suggestions if one.casefold() == words.casefold())
        return f"It is written “{right}”."
    return f"“{words}” is in no dictionary here."


def _fit(message: str) -> str:
    """An engine's message as a sentence for the person: no code marks, a full stop."""
    said = _QUOTED.sub("“\\1”", _TICKED.sub("“\\1”", message)).strip()
    return said if not said or said[-1] in ".?!…" else f"{said}."
