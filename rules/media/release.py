"""People in a picture who may not have agreed."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import commercial

META = RuleMeta(
    title="Consent of people in a picture",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media", "brief"),
    messages={
        "none": "People can be recognised in “{name}”, and no consent is noted. Ask them, and note it.",
        "unsaid": "Note whether people can be recognised in “{name}”.",
    },
    options={
        "selling_only": Option(default=False, about="Whether only posts that sell something need a consent"),
        "always_said": Option(
            default=False, about="Whether somebody must have said of each picture if it shows people"
        ),
    },
)

GRANTED = ("MR-UMR", "MR-NAP")
"""Release statuses that need nothing more (PLUS 2.0.1): all releases are there, or none applies."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each file that shows people, by a person's word, without a release by the desk or the file."""
    if context.flag("selling_only") and not commercial(context):
        return
    for index, medium in files(context):
        people, release = medium.rights.get("people", ""), medium.rights.get("release", "")
        granted = medium.metadata.get("plus:ModelReleaseStatus", "").strip().upper().endswith(GRANTED)
        if people == "yes" and release != "yes" and not (granted and not release):
            yield about(context, index, medium, "none")
        elif not people and not granted and context.flag("always_said") and medium.kind == "image":
            yield about(context, index, medium, "unsaid")
