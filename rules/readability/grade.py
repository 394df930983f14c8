"""The school years a text asks of its reader, and everything else that was counted for it."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.metrics import Counts, profile_of
from editorial.text.scales import SCALES
from rules.readability._worst import as_json, named, places, worst_sentences

META = RuleMeta(
    title="Hard to read",
    level="warning",
    scope="wording",
    confidence="medium",
    measures=True,
    messages={
        "hard": "This asks for {grade} years of school{precision}; your house style takes {most}. Begin with {worst}.",
        "hard_elsewhere": "This is hard to read{precision}: {score} on the {scale} scale, where very hard begins at {most}. "
        "Begin with {worst}.",
    },
    options={
        "max_grade": Option(
            default=9, about="The most years of school an English text may ask for", unit="school years"
        ),
        "other_languages": Option(
            default=True,
            about="Also speak of German, Spanish, French, Italian, Dutch and Portuguese that is very hard by its own scale",
        ),
    },
)

MOST_YEARS = 18


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """The measure `readability` for the whole text (all parts of a thread), with its worst three sentences; a finding when
    it is above the house style. In texts under 100 words and in other languages that is a suggestion at most.
    """
    parts = list(context.prose("text"))
    if not parts:
        return
    profile = profile_of(sum((part.profile.counts for part in parts), start=Counts()), context.language)
    worst = worst_sentences(parts)
    yield Measure(key="readability", value={**profile.as_json(), "worst_sentences": [as_json(*one) for one in worst]})
    score, margin = profile.main, f" ({profile.precision})" if profile.precision else ""
    begin = named(worst) or "the longest words"
    if score is None or profile.language not in SCALES:
        return
    if profile.language == "en":
        most = context.number("max_grade")
        if round(score, 1) > most:
            yield context.finding(
                parts[0].name, Span(0, 0), "hard", level="suggestion" if margin else None, key="grade",
                elsewhere=places(worst), grade=_years(score), precision=margin, most=f"{most:g}", worst=begin,
            )  # fmt: skip
    elif profile.band == "hard" and context.flag("other_languages"):
        yield context.finding(
            parts[0].name, Span(0, 0), "hard_elsewhere", level="suggestion", confidence="low", key="grade",
            elsewhere=places(worst), score=f"{score:.0f}".replace("-", "−"), scale=profile.scale.title,
            precision=", as far as so short a text can tell" if margin else "", most=f"{profile.scale.hard:g}",
            worst=begin,
        )  # fmt: skip


def _years(grade: float) -> str:
    """A grade beyond school and university says only that the formula was stretched."""
    return f"{grade:.1f}" if grade <= MOST_YEARS else f"more than {MOST_YEARS}"
