"""One mistake is said once, whoever found it."""

from __future__ import annotations

from collections.abc import Sequence

from editorial.model.finding import LEVELS, Finding

_BY_FAMILY = ("spelling", "grammar", "punctuation", "style")
"""Of two engines that mark the same words, the one with the more certain kind of mistake is heard."""
_ENGINES = ("languagetool", "harper", "hunspell", "thai")
_OURS = ("text", "readability")
"""Families whose own checks look for the same things as an engine, and know the house better."""


def said_once(findings: Sequence[Finding]) -> list[Finding]:
    """`findings` without those of a language engine on words that another finding marks already.

    A check of our own about the same few words goes first (a doubled word, a capital, a long word), then an engine's
    graver level, then its more certain kind, then the one with something to put in its place, then the larger engine. What
    marks a whole sentence covers nobody.
    """
    own = [one for one in findings if not one.engine]
    heard = [one for one in own if one.rule.partition(".")[0] in _OURS and 0 < len(one.span) <= 40]
    kept: list[Finding] = []
    for one in sorted((one for one in findings if one.engine), key=_standing):
        if not any(_covers(other, one) for other in (*heard, *kept)):
            kept.append(one)
    return [*own, *kept]


def _covers(other: Finding, one: Finding) -> bool:
    """True when `other` stands on the same words and is no milder: what must be fixed is never hidden behind a suggestion."""
    if one.field != other.field or not one.span.overlaps(other.span):
        return False
    return LEVELS.index(other.level) <= LEVELS.index(one.level)


def _standing(finding: Finding) -> tuple[int, int, bool, int, int]:
    family = finding.rule.partition(".")[0]
    order = _BY_FAMILY.index(family) if family in _BY_FAMILY else len(_BY_FAMILY)
    return (
        LEVELS.index(finding.level),
        order,
        not finding.suggestions,
        _ENGINES.index(finding.engine),
        len(finding.span),
    )
