"""Many names, in a strange order, or without those who helped."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import bare, kind_of, printed
from rules.attribution._words import listed, phrases

META = RuleMeta(
    title="Authors and contributors",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "many": "{count} names stand in the byline, and your house style takes {most}. Thank the others at the end, as in "
        "“Additional reporting by {others}”.",
        "order": "Your house style names authors {how}: {wanted}.",
        "role": "Nobody is named for this: {role}. Add who it was to the contributors.",
    },
    options={
        "max_names": Option(default=3, about="The most names in a byline", unit="names"),
        "order": Option(default="", about="“alphabetical”, “staff first”, or nothing for any order"),
        "roles": Option(
            default=list[str](), about="What contributors must be named for, such as translation or editing"
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """Findings about the number of names, their order and the roles that nobody is named for."""
    names = [bare(name) for name in printed(context.subject)]
    most = context.whole("max_names")
    if len(names) > most > 0:
        others = listed(names[most:], "and")
        yield context.finding("authors", NOWHERE, "many", key="many", count=len(names), most=most, others=others)
    order = str(context.option("order"))
    wanted = _ordered(context, names, order)
    if wanted != names:
        how = "in the order of their family names" if order == "alphabetical" else "with its own people first"
        yield context.finding("authors", NOWHERE, "order", key="order", how=how, wanted=", ".join(wanted))
    told = context.subject.declared.get("contributors", "")
    for role in context.words("roles") if names else ():
        if not phrases((role,)).search(told):
            yield context.finding("authors", NOWHERE, "role", key=f"role:{role}", role=role)


def _ordered(context: RuleContext, names: list[str], order: str) -> list[str]:
    if order == "alphabetical":
        return sorted(names, key=lambda name: (name.split()[-1].casefold(), name.casefold()))
    if order == "staff first":
        return sorted(
            names, key=lambda name: kind_of(context.subject, name) in ("guest", "agency", "partner", "creator")
        )
    return names
