"""Advertising in words that readers do not take for it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ads import ACCEPTED, labels, proposed, says_so, tie, unclear

META = RuleMeta(
    title="Unclear word for advertising",
    level="error",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "unclear": "Many readers do not take “{words}” for advertising. Write “{word}”.",
        "disclosure": "The disclosure “{words}” does not say that this is advertising. Write “{word}”.",
    },
    options={
        "accepted": ACCEPTED,
        "unclear": Option(
            default=list[str](), about="Words and tags that are not clear enough; none for the usual ones"
        ),
        "label_is_enough": Option(
            default=True, about="Whether the network's own label for paid partnerships is enough"
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding at the unclear word, where no clear one stands beside it. Without a tie that is known, or with one that is
    only read from a link, it is a warning."""
    subject = context.subject
    disclosure = subject.disclosure.strip()
    found = tie(context)
    if found is None and (not disclosure or subject.declared.get("connection") == "none"):
        return
    if context.flag("label_is_enough") and subject.declared.get("paid_label") == "yes":
        return
    if labels(context) or (disclosure and says_so(context, disclosure)):
        return
    level = None if found is not None and found.sure else "warning"
    word = proposed(context)
    hint = next(unclear(context), None)
    if hint is not None:
        fix = (f"#{word.replace(' ', '')}",) if hint.tag else ()
        yield context.finding(
            hint.field,
            hint.span,
            "unclear",
            level=level,
            suggestions=fix,
            words=hint.words,
            word=fix[0] if fix else word,
        )
    elif disclosure:
        first = context.reading("text")
        stands = first is not None and first.text.startswith(disclosure)
        span = Span(0, len(disclosure)) if stands else Span(0, 0)
        key = "" if stands else f"disclosure:{disclosure}"
        yield context.finding("text", span, "disclosure", level=level, key=key, words=disclosure, word=word)
