"""Advertising that does not say so."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ads import ACCEPTED, CONNECTIONS, labels, proposed, tie, unclear

META = RuleMeta(
    title="Advertising that does not say so",
    level="error",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "declared": "The post is marked as {tie}, and nothing in it says so. Begin it with “{word}”.",
        "partner": "“{who}” is noted as a partner, and the post does not say that it is advertising. Begin it with “{word}”, "
        "or note that there is no tie.",
        "register": "“{who}” is under contract, says the register, and the post does not say that it is advertising. "
        "Begin it with “{word}”, or note that this post is not part of the contract.",
        "affiliate": "This link earns a commission, and the post does not say so. Begin it with “{word}”.",
        "code": "A discount code beside “{who}” is advertising, and the post does not say so. Begin it with “{word}”, "
        "or note that there is no tie.",
    },
    options={
        "connections": Option(
            default=["paid", "gift", "affiliate"],
            about="The ties that must be told: paid, gift, affiliate, family, employee",
        ),
        "accepted": ACCEPTED,
        "unclear": Option(default=list[str](), about="Words that only hint at it; none for the usual ones"),
        "label_is_enough": Option(
            default=True, about="Whether the network's own label for paid partnerships is enough"
        ),
        "affiliate": Option(
            default=list[str](),
            about="More hosts and parameters of links that earn a commission, such as shop.example or ref=",
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding where the post is tied to somebody and no text or disclosure tells of it. What only hints at it is for
    `ad_term`; ties that are read from links and codes are never more than a warning."""
    found = tie(context, context.words("connections"), context.words("affiliate"))
    if found is None or _told(context):
        return
    level = None if found.sure else "warning"
    word = proposed(context)
    key = f"{found.why}:{found.who}"
    marked = CONNECTIONS.get(context.subject.declared.get("connection", ""), "")
    yield context.finding(
        found.field,
        found.span,
        found.why,
        level=level,
        key="" if len(found.span) else key,
        who=found.who,
        word=word,
        tie=marked,
    )


def _told(context: RuleContext) -> bool:
    subject = context.subject
    if subject.disclosure.strip():
        return True
    if context.flag("label_is_enough") and subject.declared.get("paid_label") == "yes":
        return True
    return bool(labels(context)) or next(unclear(context), None) is not None
