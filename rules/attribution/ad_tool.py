"""The network's own label for advertising, not switched on."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ads import tie

META = RuleMeta(
    title="The network's own advertising label",
    level="warning",
    scope="platform",
    moment="submit",
    needs=("register",),
    messages={
        "off": "{network} has a label of its own for advertising. Switch it on when the post goes out, and note that you will."
    },
    options={
        "networks": Option(
            default=list[str](),
            about="Networks that have such a label, by their id; those that publish one are known already",
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding on a network that has such a label, until somebody notes that it is switched on."""
    subject, platform = context.subject, context.subject.platform
    if platform is None or subject.declared.get("paid_label") == "yes":
        return
    fact = platform.fact("posting.paid_label")
    known = (fact is not None and fact.value is True) or platform.id in context.words("networks")
    found = tie(context, ("paid", "gift", "affiliate")) if known else None
    if found is not None and found.sure:
        yield context.finding("text", NOWHERE, "off", key="paid_label", network=platform.title)
