"""Whether a post says that a machine made it."""

from __future__ import annotations

from editorial.rulekit.context import RuleContext
from rules.attribution._words import phrases, words_of


def told(context: RuleContext, *more: str) -> bool:
    """True where a text, the disclosure, or one of `more` says so: in the words of the setting `labels`, or the usual ones
    of any language."""
    wanted = phrases(context.words("labels") or words_of("ai_labels", "labels", context.language))
    texts = (*(reading.text for reading in context.prose()), context.subject.disclosure, *more)
    return any(wanted.search(text) for text in texts)


def proposed(context: RuleContext) -> str:
    """The words to propose."""
    return (context.words("labels") or words_of("ai_labels", "labels", context.language))[0]
