"""What a file says of its making, and that it leaves without it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import about, files
from rules.media._rights import credited, holds, printed

META = RuleMeta(
    title="Origin and credit inside a file",
    level="suggestion",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "missing": "“{name}” carries no Content Credentials, which your house style asks for. Ask for the original.",
        "lost": "“{name}” carries Content Credentials, which nobody has verified here. The cut that leaves is made anew "
        "without them; keep the original.",
        "credit": "The file “{name}” names {who}, and the cut that leaves will not. Write it into the credit.",
    },
    options={
        "required": Option(default=False, about="Whether files must carry Content Credentials"),
        "lost": Option(default=False, about="Whether to tell that they do not leave with the file"),
        "credit": Option(
            default=True, about="Whether a name that stands in the file alone must be written into the credit"
        ),
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """Findings for each file about credentials that are missing or will be lost, and for a name that would be."""
    for index, medium in files(context):
        if context.flag("required") and not medium.c2pa:
            yield about(context, index, medium, "missing")
        if context.flag("lost") and medium.c2pa:
            yield about(context, index, medium, "lost")
        names = credited(medium)
        alone = names and not medium.credit.strip() and medium.rights.get("origin") != "ours"
        if context.flag("credit") and alone and not any(holds(printed(context, medium), name) for name in names):
            yield about(context, index, medium, "credit", who=names[0])
