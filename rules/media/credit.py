"""Somebody else's picture without their name, or with another one."""

from __future__ import annotations

from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import creators, credited, holds, ours, outside, printed

META = RuleMeta(
    title="Picture credit",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media", "register"),
    messages={
        "missing": "“{name}” comes from outside and names nobody. Add who made it to the credit.",
        "unknown": "Nobody is named for “{name}”. Add a credit, or note that it is ours.",
        "differs": "The credit says “{said}”, and the file says “{who}”. Use one of them.",
    },
    options={
        "ours": Option(default=False, about="Whether pictures of our own need a credit as well"),
        "unknown": Option(
            default=False, about="Whether to ask about pictures of which nobody knows where they come from"
        ),
        "match": Option(default=True, about="Whether the credit must agree with what the file says"),
    },
)

_LINE = regex.compile(
    r"(?:^|[\n(|·])\s*+(?:📷|📸|©|(?:photos?|pictures?|images?|illustrations?|video|graphic|credit|fotos?|bild|imagen|fotografía"
    r"|immagine|beeld|crédits?(?: photos?)?)(?: credits?)?(?: by)?\s?[:©]|(?:photo|picture|image|foto) (?:by|von|par|de|di) )",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each file."""
    for index, medium in files(context, "image", "video", "audio", "file"):
        said = medium.credit.strip()
        if not said and not credited(medium) and not _LINE.search(printed(context, medium)):
            message = _missing(context, medium)
            if message:
                yield about(context, index, medium, message)
        elif said and context.flag("match"):
            names = credited(medium)
            known = (author.name for author in context.subject.register)
            if names and not any(holds(said, name) for name in names) and not (ours(medium) and _ends(said, known)):
                yield about(context, index, medium, "differs", said=said, who=(creators(medium) or names)[0])


def _missing(context: RuleContext, medium: MediumFacts) -> str:
    if outside(medium):
        return "missing"
    if ours(medium):
        return "unknown" if context.flag("ours") else ""
    return "unknown" if context.flag("unknown") else ""


def _ends(said: str, known: Iterator[str]) -> bool:
    """True where the credit names somebody of the register: the house knows better than its cameras."""
    return any(holds(said, name) for name in known)
