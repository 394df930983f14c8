"""Signs that nobody sees, and letters that were broken on the way."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.text._unseen import Fault, faults

META = RuleMeta(
    title="Sign that nobody sees",
    level="warning",
    scope="wording",
    messages={
        "unseen": "A sign that nobody sees stands here. It counts, and it hides the word from search. Take it out.",
        "control": "A control sign stands here that no text needs. Take it out.",
        "direction": "A sign that changes the direction of writing is left open here. Take it out.",
        "turned": "A sign here turns the letters around, so that readers see other words than you wrote. Take it out.",
        "break": "A line break of another program stands here. Use an ordinary one.",
        "lost": "A letter was lost here on the way. Type it again.",
        "private": "This sign looks right on some devices only. Use a letter or an emoji instead.",
        "broken": "These letters were broken on the way. They are probably “{instead}”.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each run of equal faults."""
    for reading in context.prose("text", "title", "description", "first_comment", "alt"):
        runs: list[tuple[Span, Fault]] = []
        for span, fault in reading.each(("text.controls",), faults):
            if runs and fault == runs[-1][1] and span.start == runs[-1][0].end and fault.instead == "":
                runs[-1] = (Span(runs[-1][0].start, span.end), fault)
            else:
                runs.append((span, fault))
        for span, fault in runs:
            put = () if fault.instead is None else (fault.instead,)
            yield context.finding(reading.name, span, fault.message, suggestions=put, instead=fault.instead)
