"""A pen name that nobody approved, that nobody tells of, or that gives its bearer away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from editorial.model.desk import Author
from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import author_of, bare, printed
from rules.attribution._words import pairs, phrases

META = RuleMeta(
    title="Pen name",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "approval": "“{name}” is a pen name that has not been approved. Ask for approval, or sign with the desk.",
        "expired": "The approval of the pen name “{name}” ended on {until}. Renew it, or sign with the desk.",
        "told": "“{name}” is a pen name, and the post does not say so. Add a line such as “{line}”.",
        "names": "{network} asks for real names, and “{name}” is a pen name. Sign with the desk or the brand there.",
        "gives_away": "“{name}” writes here under a pen name. Print that one, so that nobody is given away.",
    },
    options={
        "approved": Option(
            default=list[str](),
            about="Pen names that are approved, with an end where there is one: “Ana Rex = 2027-01-31”",
        ),
        "told": Option(default=False, about="Whether a post under a pen name must say that it is one"),
        "words": Option(
            default=[
                "pseudonym",
                "pen name",
                "not her real name",
                "not his real name",
                "not their real name",
                "name changed",
            ],
            about="Words that tell of a pen name",
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each printed name."""
    behind = {author.stands_for.casefold(): author for author in context.subject.register if author.stands_for}
    for name in printed(context.subject):
        author = author_of(context.subject, name)
        if author is None and bare(name).casefold() in behind:
            yield context.finding("authors", NOWHERE, "gives_away", key=f"{name}:gives_away", name=name)
        elif author is not None and author.stands_for:
            yield from _judged(context, author)


def _judged(context: RuleContext, author: Author) -> Iterator[Finding]:
    approved = {left.casefold(): right for left, right in pairs(context.words("approved"))}
    platform = context.subject.platform
    identity = platform.fact("posting.identity") if platform is not None else None
    message, until = "", ""
    if author.name.casefold() not in approved:
        message = "approval"
    elif _over(approved[author.name.casefold()], context.subject.today):
        message, until = "expired", approved[author.name.casefold()][0]
    elif identity is not None and identity.value == "authentic_name":
        message = "names"
    elif context.flag("told") and not _told(context):
        message = "told"
    if message:
        yield context.finding(
            "authors", NOWHERE, message, key=f"{author.name}:{message}", name=author.name, until=until,
            network=platform.title if platform is not None else "", line=f"{author.name} is a pen name.",
        )  # fmt: skip


def _over(end: tuple[str, ...], today: dt.date | None) -> bool:
    try:
        return bool(end) and today is not None and dt.date.fromisoformat(end[0]) < today
    except ValueError:
        return False


def _told(context: RuleContext) -> bool:
    words = phrases(context.words("words"))
    return any(words.search(reading.text) for reading in context.prose())
