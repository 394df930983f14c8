"""A byline that names nobody."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import bare, printed
from rules.attribution._placeholders import placeholder

META = RuleMeta(
    title="Byline is a placeholder",
    level="error",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "name": "“{name}” is not the name of an author. Write who wrote this, or the name of your desk or brand.",
        "email": "“{name}” is an e-mail address. Write the author's name instead.",
        "handle": "“{name}” is an account name. Write the author's name instead.",
    },
    options={"names": Option(default=list[str](), about="More names that are not bylines here; * stands for anything")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each author that is a placeholder; a desk or brand of the register is none."""
    known = {author.name.casefold() for author in context.subject.register}
    more = [name.casefold() for name in context.words("names")]
    for author in printed(context.subject):
        name = bare(author)
        message = placeholder(name, more) if name and name.casefold() not in known else ""
        if message:
            yield context.finding("authors", NOWHERE, message, key=name, name=name)
