"""A byline of the wrong kind: a desk under an opinion, a person under a notice."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import NOWHERE, Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._people import GENRES, KINDS, kind_of, printed
from rules.attribution._words import listed, pairs

META = RuleMeta(
    title="Byline of the wrong kind",
    level="warning",
    scope="post",
    moment="submit",
    needs=("register",),
    messages={
        "kind": "“{name}” is {kind}. {genre} here is signed by {wanted}; change the byline, or what kind of post this is.",
        "any": "“{name}” is {kind}. A post here is signed by {wanted}; change the byline.",
        "nobody": "{genre} here carries no byline. Take “{name}” out.",
    },
    options={
        "kinds": Option(
            default=[
                "opinion = person, guest",
                "advice = person, guest",
                "interview = person, guest",
                "report = person, guest, agency",
                "announcement = desk, brand",
                "notice = desk, brand, none",
            ],
            about="Who signs what, as “kind of post = person, desk”; “network:opinion = person” for one network, * for any",
        )
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each name of the register whose kind may not sign such a post here."""
    subject = context.subject
    genre = subject.declared.get("genre", "")
    allowed = _allowed(context, genre)
    if not allowed:
        return
    wanted = listed([KINDS[kind] for kind in allowed if kind in KINDS and kind != "none"])
    for name in printed(subject):
        kind = kind_of(subject, name)
        if kind and kind not in allowed:
            message = "nobody" if not wanted else "kind" if genre in GENRES else "any"
            said = GENRES.get(genre, "A post")
            yield context.finding(
                "authors",
                NOWHERE,
                message,
                key=f"{name}:{kind}",
                name=name,
                kind=KINDS[kind],
                genre=said,
                wanted=wanted,
            )


def _allowed(context: RuleContext, genre: str) -> tuple[str, ...]:
    """The kinds that the closest line allows: one for this network and kind of post, for one of both, for any."""
    platform = context.subject.platform
    fact = platform.fact("posting.identity") if platform is not None else None
    here = [*([platform.id] if platform is not None else []), *([str(fact.value)] if fact is not None else [])]
    lines: dict[tuple[str, str], tuple[str, ...]] = {}
    for left, kinds in pairs(context.words("kinds")):
        network, colon, kind = left.rpartition(":")
        lines[(network.strip() if colon else "*", kind.strip())] = kinds
    for place in (*((where, what) for what in (genre, "*") for where in (*here, "*")),):
        if place in lines and place[1]:
            return lines[place]
    return ()
