"""A picture made by a machine that nobody says so of, or that the file and the desk disagree on."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.attribution._ai import proposed, told
from rules.media._facts import about, files

META = RuleMeta(
    title="AI in a picture",
    level="warning",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "file": "The file “{name}” says that AI made {part}of it. Say so in the credit, “{label}”, or note that the network's "
        "own label is on.",
        "realistic": "“{name}” was made by AI and looks real. Say so in the credit, “{label}”, or note that the network's own "
        "label is on.",
        "generated": "“{name}” was made by AI. A word in the credit, such as “{label}”, tells readers.",
        "edited": "“{name}” was changed with AI. A word in the credit tells readers.",
        "not_said": "The file “{name}” says that AI made it, and it is noted as made without. Correct one of them.",
        "not_made": "“{name}” is noted as made by AI, and the file says that a camera took it. Correct one of them.",
    },
    options={
        "labels": Option(default=list[str](), about="Words that tell of it; none for the usual ones"),
        "stylised": Option(default=True, about="Whether pictures that nobody takes for real need a label as well"),
        "edited": Option(default=False, about="Whether pictures that were only changed with AI need one"),
        "label_is_enough": Option(default=True, about="Whether the network's own label for AI content is enough"),
        "conflicts": Option(default=True, about="Whether file and note must agree"),
    },
)

MADE = frozenset({"trainedalgorithmicmedia", "algorithmicmedia"})
PARTLY = frozenset({"compositewithtrainedalgorithmicmedia", "compositesynthetic"})
TAKEN = frozenset({"digitalcapture", "computationalcapture", "negativefilm", "positivefilm", "print"})
"""Digital source types (IPTC NewsCodes digitalsourcetype, version of 2024-09-17), in lower case."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each file: a conflict, else a label that is missing."""
    toggled = context.flag("label_is_enough") and context.subject.declared.get("ai_label") == "yes"
    for index, medium in files(context):
        kind, noted = _source_type(medium), medium.rights.get("ai", "")
        if context.flag("conflicts") and kind in MADE and noted == "none":
            yield about(context, index, medium, "not_said")
        elif context.flag("conflicts") and kind in TAKEN and noted in ("generated", "realistic"):
            yield about(context, index, medium, "not_made")
        elif not toggled and not told(context, medium.credit, medium.alt):
            message = _message(context, kind, noted)
            if message:
                level = "suggestion" if message in ("generated", "edited") else None
                part = "part " if kind in PARTLY else "all "
                yield about(context, index, medium, message, level=level, part=part, label=proposed(context))


def _source_type(medium: MediumFacts) -> str:
    """The last word of the source type, which files give as an address or a short code."""
    said = medium.metadata.get("Iptc4xmpExt:DigitalSourceType", "").strip().rstrip("/")
    return said.rpartition("/")[2].rpartition(":")[2].casefold()


def _message(context: RuleContext, kind: str, noted: str) -> str:
    if noted == "realistic":
        return "realistic"
    if noted == "generated":
        return "generated" if context.flag("stylised") else ""
    if noted == "edited":
        return "edited" if context.flag("edited") else ""
    return "file" if not noted and kind in MADE | PARTLY else ""
