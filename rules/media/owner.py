"""A file that names somebody else as its owner."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import holds, licence_of, outside, owners, plain

META = RuleMeta(
    title="Somebody else's copyright notice",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media", "register"),
    messages={
        "ours": "“{name}” is noted as ours, and the file names “{who}” as its owner. Correct one of them.",
        "unsaid": "The file “{name}” names “{who}” as its owner. Note where it comes from and under which licence.",
    },
    options={
        "partners": Option(default=list[str](), about="Owners whose files may be used, beside those of the register")
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each file whose notice names nobody the house knows; what is noted as coming from outside, or has a
    licence noted, is for the rule on licences."""
    subject = context.subject
    known = [*context.words("partners"), *context.listed("brand"), *(author.name for author in subject.register)]
    known += [author.employer for author in subject.register if author.employer not in ("", "us")]
    for index, medium in files(context, "image", "video", "audio", "file"):
        if outside(medium) or licence_of(medium).cc or medium.rights.get("licence") or medium.licence:
            continue
        strangers = [who for who in owners(medium) if not any(_same(who, one) for one in known)]
        if strangers and len(strangers) == len(owners(medium)):
            message = "ours" if medium.rights.get("origin") == "ours" else "unsaid"
            yield about(context, index, medium, message, who=strangers[0])


def _same(who: str, known: str) -> bool:
    return bool(plain(known)) and (plain(known) in plain(who) or holds(who, known) or holds(known, who))
