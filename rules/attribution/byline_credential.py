"""A title or degree that the register does not know of."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import PERSONS, author_of, bare, printed
from rules.attribution._titles import claims, holds, taken_off, without

META = RuleMeta(
    title="Title not in the register",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "byline": "The register does not say that {name} is “{title}”. Add it there, or write the name alone.",
        "stranger": "“{name}” carries the title “{title}”, and the register does not know the name. Add both there first.",
    },
    options={
        "titles": Option(default=list[str](), about="More titles and degrees that must stand in the register"),
        "strangers": Option(default=False, about="Whether to ask about names that are not in the register as well"),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each title of a byline, and one for each beside a name of the register in the text."""
    more = context.words("titles")
    for name in printed(context.subject):
        claimed, plain = taken_off(bare(name), more)
        author = author_of(context.subject, plain) or author_of(context.subject, bare(name))
        if author is None and not context.flag("strangers"):
            continue
        for title in claimed:
            if not holds(author, title):
                said, fix = "byline" if author else "stranger", (without(bare(name), title),)
                yield context.finding(
                    "authors", NOWHERE, said, suggestions=fix, key=f"{name}:{title}", name=plain, title=title
                )
    people = {author.name: author for author in context.subject.register if author.kind in PERSONS}
    for reading in context.prose() if people else ():
        for span, (title, name) in claims(reading, tuple(sorted(people)), more):
            if not holds(people[name], title):
                yield context.finding(reading.name, span, "byline", suggestions=(name,), name=name, title=title)
