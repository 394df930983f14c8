"""Regular expressions as Vale's rules write them (Go's syntax, .NET's engine), run by the `regex` package."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

import regex

from editorial.errors import ProofdeskError, UserError
from editorial.model.span import Span

TIMEOUT_SECONDS = 0.25
"""How long one rule may search one text."""

MULTILINE = regex.MULTILINE | regex.VERSION1

Pattern = regex.Pattern[str]
Match = regex.Match[str]


class RuleTimeout(ProofdeskError):
    """A rule's pattern ran away on a text; the rule is set aside."""


def translated(pattern: str) -> str:
    """The pattern in the syntax of `regex`: `\\Q…\\E` spelled out, brackets in classes taken literally."""
    pattern = regex.sub(r"\\Q(.*?)(?:\\E|$)", lambda match: regex.escape(match[1]), pattern, flags=regex.DOTALL)
    out: list[str] = []
    inside = False
    index = 0
    while index < len(pattern):
        char = pattern[index]
        if char == "\\" and index + 1 < len(pattern):
            pair = pattern[index : index + 2]
            out.append(pair[1] if pair[1] == "_" else pair)
            index += 2
            continue
        if not inside and char == "[":
            inside = True
            lead = regex.match(r"\[\^?\]?", pattern[index:])
            opened = lead[0] if lead is not None else char
            out.append(opened.replace("]", "\\]"))
            index += len(opened)
            continue
        if inside:
            posix = regex.match(r"\[:\^?\w+:\]", pattern[index:])
            if posix is not None:
                out.append(posix[0])
                index += len(posix[0])
                continue
            if char == "]":
                inside = False
            elif char in "[&~|" or (char == "-" and pattern[index + 1 : index + 2] == "-"):
                out.append("\\")
        out.append(char)
        index += 1
    return "".join(out)


def compiled(pattern: str, source: str) -> Pattern:
    """`pattern`, already translated; UserError with the rule's own words in `source` when it is not a pattern."""
    try:
        return regex.compile(pattern, MULTILINE)
    except (regex.error, RecursionError, OverflowError) as error:
        raise UserError(
            f"“{shortened(source)}” is not a regular expression: {error}.",
            hint="Correct the pattern.",
            code="bad_regex",
        ) from error


def matches(pattern: Pattern, text: str) -> Iterator[Match]:
    """All matches that do not overlap; RuleTimeout when the search takes longer than it may."""
    try:
        yield from pattern.finditer(text, timeout=TIMEOUT_SECONDS)
    except TimeoutError as error:
        raise RuleTimeout("A pattern took too long.") from error


def searches(pattern: Pattern, text: str) -> bool:
    """Whether the pattern is found anywhere in the text."""
    return next(matches(pattern, text), None) is not None


def without_groups(pattern: str) -> str:
    """Every capture group made plain, so that groups can be counted."""
    return regex.sub(r"\\.|\((?!\?)|\(\?P?<(?![=!])\w+>", _plain, pattern, flags=regex.DOTALL)


def _plain(match: Match) -> str:
    return match[0] if match[0].startswith("\\") else "(?:"


def printf(template: str, args: Sequence[object]) -> str:
    """Go's formatting as Vale uses it: `%s`, `%d`, `%[2]s`, `%%`; missing values are empty, a lone `%` stays."""
    position = 0

    def fill(match: Match) -> str:
        nonlocal position
        if match[2] is None:
            return "%"
        if match[1] is not None:
            position = int(match[1]) - 1
        value = str(args[position]) if 0 <= position < len(args) else ""
        position += 1
        return f'"{value}"' if match[2] == "q" else value

    return " ".join(regex.sub(r"%(?:(?:\[(\d{1,3})\])?([sdvq])|%|)", fill, template).splitlines())


def shortened(words: str) -> str:
    """At most sixty characters of it, for messages."""
    return words if len(words) <= 60 else words[:59] + "…"


@dataclass(frozen=True, kw_only=True)
class Exceptions:
    """What a rule lets pass: a match that contains one of these, or that lies inside one that is a phrase."""

    words: Sequence[str] = ()

    @cached_property
    def _inside(self) -> regex.Pattern[str] | None:
        if not self.words:
            return None
        longest = sorted(self.words, key=len, reverse=True)
        return compiled(rf"\b(?:{'|'.join(f'(?:{translated(word)})' for word in longest)})\b", "exceptions")

    @cached_property
    def _around(self) -> regex.Pattern[str] | None:
        phrases = sorted((word for word in self.words if " " in word or "\t" in word or "\\s" in word), key=len)
        if not phrases:
            return None
        return compiled(
            rf"(?i)\b(?:{'|'.join(f'(?:{translated(word)})' for word in reversed(phrases))})\b", "exceptions"
        )

    def prepare(self) -> None:
        """Compile now."""
        _ = self._inside, self._around

    def passes(self, prose: str) -> Callable[[Span], bool]:
        """For one block: whether a match in it is let pass."""
        phrases: list[tuple[int, int]] | None = None

        def cover(span: Span) -> bool:
            nonlocal phrases
            if self._inside is not None and searches(self._inside, span.of(prose)):
                return True
            if self._around is None:
                return False
            if phrases is None:
                phrases = [found.span() for found in matches(self._around, prose)]
            index = bisect_right(phrases, (span.start, len(prose))) - 1
            return index >= 0 and span.end <= phrases[index][1]

        return cover
