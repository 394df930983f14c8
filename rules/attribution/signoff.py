"""A text that somebody with the knowledge should have read."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import GENRES, author_of
from rules.attribution._words import listed

META = RuleMeta(
    title="Nobody has read this over",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "missing": "{genre} is read over before it leaves. Note who has read it.",
        "role": "“{name}” has read this over, and the register does not show {roles} for that name. Note who else has.",
    },
    options={
        "genres": Option(default=["advice"], about="The kinds of posts that somebody must have read over"),
        "roles": Option(
            default=list[str](), about="What the reader must be by the register: a role or a title, such as Dr"
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for such a post that nobody with the right role has read."""
    declared = context.subject.declared
    genre = declared.get("genre", "")
    if not genre or genre not in context.words("genres"):
        return
    name, roles = declared.get("reviewed_by", "").strip(), context.words("roles")
    if not name:
        yield context.finding("text", NOWHERE, "missing", key=f"signoff:{genre}", genre=GENRES[genre])
        return
    reader = author_of(context.subject, name)
    holds = {one.casefold() for one in (reader.role, *reader.credentials)} if reader is not None else set[str]()
    if roles and not holds & {role.casefold() for role in roles}:
        yield context.finding(
            "text", NOWHERE, "role", key=f"signoff:{name}", name=name, roles=listed([f"“{one}”" for one in roles])
        )
