"""One post, two sets of authors."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Elsewhere, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import author_of, bare, printed
from rules.attribution._words import listed, pairs

META = RuleMeta(
    title="Another byline than the post's",
    level="warning",
    scope="platform",
    moment="submit",
    needs=("register",),
    messages={
        "differs": "{network} would print {here}, and the post is by {there}. Use one of them everywhere, "
        "or tell your house style that one stands for the other."
    },
    options={
        "stands_for": Option(
            default=list[str](),
            about="Which byline may stand for which author: “The repair desk = Ana Ruiz, Ben Okafor”",
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding where a network's own byline names somebody who is not among the post's authors."""
    subject = context.subject
    authors = [bare(name) for name in subject.authors if name.strip()]
    here = [bare(name) for name in printed(subject)]
    if not authors or not here or subject.platform is None:
        return
    allowed = {left.casefold(): {one.casefold() for one in whom} for left, whom in pairs(context.words("stands_for"))}
    same = {_known(context, name) for name in authors}
    for name in here:
        stands_for = allowed.get(name.casefold(), set[str]())
        if _known(context, name) not in same and not stands_for & {one.casefold() for one in authors}:
            where = Elsewhere(where="The post", match=listed(authors, "and"), field="authors")
            yield context.finding(
                "authors", NOWHERE, "differs", key="byline:differs", elsewhere=(where,),
                network=subject.platform.title, here=listed(here, "and"), there=listed(authors, "and"),
            )  # fmt: skip
            return


def _known(context: RuleContext, name: str) -> str:
    author = author_of(context.subject, name)
    return author.id if author is not None else name.casefold()
