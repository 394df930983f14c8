"""Harper, the built-in checker of English: grammar, spelling and style in the process itself, in milliseconds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from editorial.checking.engines.base import MOST_SUGGESTIONS, SPELLING, Raw
from editorial.checking.engines.mapping import message_for
from editorial.model.span import Span

if TYPE_CHECKING:
    from harper import Lint

_DIALECTS = {"en-US": 0, "en-GB": 1, "en-AU": 2, "en-CA": 3}
_REPLACE, _REMOVE = 0, 1
_UNKNOWN = "SpellCheck"
"""Its rule for words that are in no dictionary; others of its kind "Spelling" know what is meant."""


class Harper:
    """One variety of English. Making it reads its dictionary (about a second); not for two threads at once."""

    def __init__(self, variety: str) -> None:
        from harper import Dialect, Linter

        self._linter = Linter(Dialect(_DIALECTS.get(variety, 0)))

    def remarks(self, text: str) -> list[Raw]:
        """What Harper says of a piece of plain text, in reading order."""
        found = self._linter.organized_lints(text, language="plaintext")
        said = [_raw(code, lint) for code, lints in found.items() if lints for lint in lints]
        return sorted(said, key=lambda one: (one.span, one.code))


def _raw(code: str, lint: Lint) -> Raw:
    words = lint.problem_text
    spelling = code == _UNKNOWN
    return Raw(
        engine="harper",
        code=code,
        category=lint.lint_kind,
        kind=SPELLING if spelling else "",
        span=Span(lint.span.start, lint.span.end),
        message="" if spelling else message_for(code) or lint.message,
        suggestions=tuple(
            dict.fromkeys(
                ""
                if one.kind == _REMOVE
                else one.replacement_text
                if one.kind == _REPLACE
                else words + one.replacement_text
                for one in lint.suggestions
            )
        )[:MOST_SUGGESTIONS],
    )
