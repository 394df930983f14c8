"""A correction that readers are not told of."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._words import listed, phrases

META = RuleMeta(
    title="Correction not told",
    level="suggestion",
    scope="post",
    moment="submit",
    messages={
        "untold": "Something was corrected here, and the post does not say so. Add a line that begins with “{word}:”.",
        "unsaid": "An earlier version is out. Say in the post what has changed, with {words}, or note that nothing was wrong.",
    },
    options={
        "words": Option(
            default=[
                *("Correction", "Corrected", "Update", "Updated", "Clarification", "Korrektur", "Berichtigung"),
                *("Rectificatif", "Corrección", "Correzione", "Rectificatie", "Correção"),
            ],
            about="Words that tell readers of a correction; the first is proposed",
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding where a correction is noted, or an earlier version is out, and no text says so."""
    declared = context.subject.declared
    corrected = declared.get("correction", "").strip()
    words = context.words("words")
    if (
        not words
        or not (corrected or declared.get("published") == "yes")
        or corrected.casefold() in ("no", "none", "nothing")
    ):
        return
    told = phrases(words)
    if any(told.search(reading.text) for reading in context.prose()):
        return
    message = "untold" if corrected else "unsaid"
    quoted = listed([f"“{word}:”" for word in words[:2]])
    yield context.finding("text", NOWHERE, message, key=f"correction:{message}", word=words[0], words=quoted)
