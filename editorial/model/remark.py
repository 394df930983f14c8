"""What a language engine says about one passage, before the house style has its say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from editorial.model.finding import Confidence, Level
from editorial.model.span import Span

Say = Level | Literal["", "off"]
"""The level that the house style gives one engine rule; empty for the level of the check it belongs to."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """One remark of a language engine.

    `engine` is `harper`, `hunspell`, `thai` or `languagetool`; `code` and `category` are its own names for what it found
    (`HE_VERB_AGR`, `GRAMMAR`). `rule` is the check it belongs to (`grammar.agreement`). `span` is in code points of the
    field, `message` a sentence or two, `suggestions` replacements for exactly the span (empty text: take it out).
    """

    engine: str
    code: str
    category: str
    rule: str
    span: Span
    message: str
    field: str = "text"
    suggestions: tuple[str, ...] = ()
    confidence: Confidence = "medium"
    level: Say = ""
