"""What a data rule can look for: four of the kinds of Vale's rules, with Vale's meaning.

A kind gets the prose (links and the like blanked) with the original text of the same length, and yields hits. A match
that reaches into a blanked stretch is none: the words were not side by side.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple, Protocol

import regex

from editorial.model.span import Span
from editorial.rulekit.patterns import Exceptions, Match, compiled, matches, translated, without_groups
from editorial.text.segment import sentences


class Hit(NamedTuple):
    """Where something was found, the values for the message, and what could stand there instead."""

    span: Span
    args: tuple[object, ...]
    options: tuple[str, ...] = ()


class Kind(Protocol):
    """One way of finding."""

    @property
    def is_local(self) -> bool:
        """True when what is found in a block is what is found in its passages."""
        ...

    def hits(self, prose: str, text: str) -> Iterator[Hit]:
        """All hits in one block, in order; RuleTimeout when a pattern runs away."""
        ...

    def prepare(self) -> None:
        """Compile every pattern now; UserError for one that is none."""
        ...


@dataclass(frozen=True, kw_only=True)
class Existence:
    """`existence`: every match of a list of words or patterns. Message: the match."""

    tokens: Sequence[str] = ()
    raw: Sequence[str] = ()
    append: bool = False
    ignorecase: bool = False
    nonword: bool = False
    exceptions: Exceptions = field(default_factory=Exceptions)

    @property
    def is_local(self) -> bool:
        """See `Kind`."""
        return True

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        tokens = [translated(token) for token in self.tokens if token.strip()]
        raw = "".join(translated(piece) for piece in self.raw)
        edge = "" if self.nonword else r"\b"
        listed = f"{edge}(?:{'|'.join(tokens)}){edge}" if tokens else ""
        whole = listed + raw if self.append else raw + listed
        return compiled(("(?i)" if self.ignorecase else "") + whole, " ".join((*self.raw, *self.tokens)))

    def prepare(self) -> None:
        """Compile now."""
        _ = self._pattern
        self.exceptions.prepare()

    def hits(self, prose: str, text: str) -> Iterator[Hit]:
        """One hit for each match that is no exception."""
        passes = self.exceptions.passes(prose)
        for match in matches(self._pattern, prose):
            span = Span(*match.span())
            if span.of(prose).strip() and span.of(prose) == span.of(text) and not passes(span):
                yield Hit(span, (match[0],))


_PHRASE = regex.compile(r"[\p{L}\p{N}\s-]+")
_OPTIONS = regex.compile(r"(?<!\\)\|")


@dataclass(frozen=True, kw_only=True)
class Substitution:
    """`substitution`: words that should be others. Message: what is expected, what stands there.

    With `replace` (the rule's action) the expected words are literal alternatives between `|`; else they may be a
    pattern of what is accepted.
    """

    swap: Sequence[tuple[str, str]] = ()
    ignorecase: bool = False
    nonword: bool = False
    capitalize: bool = False
    matchcase: bool = False
    replace: bool = False
    exceptions: Exceptions = field(default_factory=Exceptions)

    @property
    def is_local(self) -> bool:
        """See `Kind`."""
        return True

    @cached_property
    def _pairs(self) -> tuple[tuple[str, str], ...]:
        return tuple(sorted(self.swap, key=lambda pair: len(pair[0]), reverse=True))

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        for observed, _ in self._pairs:
            compiled(translated(observed), observed)
        listed = "|".join(f"({without_groups(translated(observed))})" for observed, _ in self._pairs)
        edge = "" if self.nonword else r"\b"
        return compiled(("(?i)" if self.ignorecase else "") + f"{edge}(?:{listed}){edge}", "swap")

    @cached_property
    def _accepted(self) -> dict[str, regex.Pattern[str]]:
        """The expected words that are patterns, by their text."""
        if self.replace:
            return {}
        patterns = {expected for _, expected in self._pairs if not _PHRASE.fullmatch(expected) and "$" not in expected}
        return {expected: compiled(f"^(?:{translated(expected)})$", expected) for expected in patterns}

    def prepare(self) -> None:
        """Compile now."""
        _ = self._pattern, self._accepted
        self.exceptions.prepare()

    def hits(self, prose: str, text: str) -> Iterator[Hit]:
        """One hit for each word that is neither accepted nor an exception."""
        passes = self.exceptions.passes(prose)
        for match in matches(self._pattern, prose):
            span = Span(*match.span())
            found = match[0].strip()
            if not found or span.of(prose) != span.of(text):
                continue
            observed, expected = self._pairs[(match.lastindex or 1) - 1]
            if not self._is_accepted(expected, found) and not passes(span):
                yield self._hit(span, found, self._filled(expected, observed, found))

    def _is_accepted(self, expected: str, found: str) -> bool:
        if self.replace:
            return found in _split(expected)
        pattern = self._accepted.get(expected)
        return found == expected if pattern is None else next(matches(pattern, found), None) is not None

    def _filled(self, expected: str, observed: str, found: str) -> str:
        """`$1` in the expected words, taken from what stands there."""
        if "$" not in expected:
            return expected
        flags = "(?i)" if self.ignorecase else ""
        captures = next(matches(compiled(flags + translated(observed), observed), found), None)
        if captures is None:
            return expected

        def take(reference: Match) -> str:
            index = int(reference[1] or reference[2])
            return (captures[index] or "") if index <= captures.re.groups else ""

        return regex.sub(r"\$(?:(\d)|\{(\d+)\})", take, expected)

    def _hit(self, span: Span, found: str, expected: str) -> Hit:
        options = tuple(self._cased(option, found) for option in _split(expected))
        if self.replace:
            return Hit(span, (_listed(options), found), options)
        literal = regex.sub(r"\(\?:|[()?]|\\(?=\W)", "", expected)
        if literal.casefold() == found.casefold():
            return Hit(span, (literal, found), (literal,))
        if all(_PHRASE.fullmatch(option) or "$" in expected for option in options):
            return Hit(span, ("|".join(options), found), options)
        return Hit(span, (self._cased(expected, found), found))

    def _cased(self, option: str, found: str) -> str:
        if self.matchcase and found.isupper() and len(found) > 1:
            return option.upper()
        if (self.capitalize or self.matchcase) and found[:1].isupper():
            return option[:1].upper() + option[1:]
        return option


def _split(expected: str) -> list[str]:
    return [option.replace("\\|", "|") for option in _OPTIONS.split(expected) if option.strip()] or [""]


def _listed(options: Sequence[str]) -> str:
    quoted = [f"'{option}'" for option in options]
    if len(quoted) < 3:
        return " or ".join(quoted)
    return f"{', '.join(quoted[:-1])}, or {quoted[-1]}"


@dataclass(frozen=True, kw_only=True)
class Occurrence:
    """`occurrence`: too many of something, or too few (0: no such limit). One hit a block. Message: how many."""

    token: str
    maximum: int = 0
    minimum: int = 0
    ignorecase: bool = False

    @property
    def is_local(self) -> bool:
        """See `Kind`."""
        return False

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        return compiled(("(?i)" if self.ignorecase else "") + f"(?:{translated(self.token)})", self.token)

    def prepare(self) -> None:
        """Compile now."""
        _ = self._pattern

    def hits(self, prose: str, text: str) -> Iterator[Hit]:
        """At most one hit: the first match, or the empty start of the block when there is none."""
        found = [Span(*match.span()) for match in matches(self._pattern, prose)]
        count = len(found)
        if not ((self.maximum > 0 and count > self.maximum) or (self.minimum > 0 and count < self.minimum)):
            return
        if not found:
            yield Hit(Span(0, 0), (0,))
            return
        shown = next((span for span in found if span.of(prose) == span.of(text) and span.of(text).strip("*@ ")), None)
        if shown is not None:
            yield Hit(shown, (count,))


@dataclass(frozen=True, kw_only=True)
class Repetition:
    """`repetition`: the same match twice in a row. Message: the word.

    As in Vale, with `max` the hits add up over the block until one is reported; a pair across two sentences is none.
    """

    tokens: Sequence[str]
    maximum: int = 0
    alpha: bool = False
    ignorecase: bool = False
    exceptions: Exceptions = field(default_factory=Exceptions)

    @property
    def is_local(self) -> bool:
        """See `Kind`."""
        return self.maximum == 0

    @cached_property
    def _pattern(self) -> regex.Pattern[str]:
        listed = "|".join(translated(token) for token in self.tokens if token.strip())
        return compiled(("(?i)" if self.ignorecase else "") + f"({listed})", " ".join(self.tokens))

    def prepare(self) -> None:
        """Compile now."""
        _ = self._pattern
        self.exceptions.prepare()

    def hits(self, prose: str, text: str) -> Iterator[Hit]:
        """A hit from the first of the pair to the end of the second, with one of them as the cure."""
        before = ""
        start = count = 0
        passes = self.exceptions.passes(prose)
        for match in matches(self._pattern, prose):
            word = match[0].strip()
            same = word.casefold() == before.casefold() if self.ignorecase else word == before
            if same and word and (not self.alpha or word.isalpha()):
                span = Span(start, match.end())
                if span.of(prose) == span.of(text):
                    count += 1
                    if count > self.maximum and not _spans_sentences(span.of(prose)) and not passes(span):
                        yield Hit(span, (word,), (prose[start : start + len(before)],))
                        count = 0
            before, start = word, match.start()


def _spans_sentences(words: str) -> bool:
    parts = sentences(words, "en")
    return next(parts, None) is not None and next(parts, None) is not None
