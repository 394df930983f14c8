"""The school years a text asks of its reader, and everything else that was counted for it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import Reading, RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.metrics import Profile, profile

META = RuleMeta(
    title="Hard to read",
    level="warning",
    scope="wording",
    confidence="medium",
    messages={
        "hard": "This asks for {grade} years of school{precision}; your house style takes {most}. "
        "Begin with the longest sentence, “{words} …”, which has {count} words.",
    },
    options={"max_grade": Option(default=9, about="The most years of school a text may ask for", unit="school years")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The measure `readability` for the whole text (all parts of a thread); a finding when it is above the house style.

    In texts under 100 words the grade may be three years off, and the finding is a suggestion at most.
    """
    parts = list(context.prose("text"))
    if not parts:
        return
    counts = _profile(parts, context.language)
    yield Measure(key="readability", value=counts.as_json())
    grade = counts.scores().get("flesch_kincaid_grade")
    most = context.number("max_grade")
    if grade is None or round(grade, 1) <= most:
        return
    reading, longest = max(
        ((part, sentence) for part in parts for sentence in part.sentences), key=lambda pair: len(pair[1].words)
    )
    begin = reading.text[longest.span.start : longest.words[min(4, len(longest.words) - 1)].end]
    yield context.finding(
        reading.name, Span(0, 0), "hard", level="suggestion" if counts.precision else None, key="grade",
        grade=f"{grade:.1f}", precision=f" ({counts.precision})" if counts.precision else "", most=f"{most:g}",
        words=" ".join(begin.split()), count=len(longest.words),
    )  # fmt: skip


def _profile(parts: list[Reading], language: str) -> Profile:
    if len(parts) == 1:
        return parts[0].profile
    return profile("\n\n".join(part.text for part in parts), language)
