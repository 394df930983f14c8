"""A post that says again what another one has said."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Elsewhere, Finding, Measure
from editorial.model.span import Span
from editorial.model.subject import Recent
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.likeness import MOST_MARKS, likeness, marks
from editorial.text.passages import Passage, Spot

META = RuleMeta(
    title="Said before",
    level="warning",
    scope="wording",
    moment="submit",
    needs=("recent_posts",),
    messages={
        "same": "{reference}, {days}, says this word for word. Give the post something new, or make both a series.",
        "alike": "{share} percent of this stood in {reference}, {days}. Give the post something new, or make both a series.",
    },
    options={
        "share": Option(default=0.6, about="From which share of the same words on, 0 to 1"),
        "days": Option(default=60, about="For how long it is more than a suggestion", unit="days"),
    },
)

LONG = 4_000
"""From so many code points on a text is read passage by passage."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for the whole post, with the earlier one that it is most like; posts of one series may repeat. Of a post
    from longer ago it is said more softly."""
    if not context.subject.recent:
        return
    own, series = _own_marks(context), context.subject.declared.get("series", "").strip().casefold()
    best: tuple[float, Recent] | None = None
    for earlier in context.subject.recent:
        if series and earlier.series.strip().casefold() == series:
            continue
        share = likeness(own, earlier.marks)
        if share >= max(context.number("share"), 0.05) and (best is None or share > best[0]):
            best = (share, earlier)
    if best is not None:
        share, earlier = best
        place = Elsewhere(where=earlier.reference, match=earlier.excerpt or earlier.title, id=earlier.id)
        long_ago = earlier.days_ago > context.number("days")
        yield context.finding(
            "text", Span(0, 0), "same" if share > 0.95 else "alike", key=earlier.id, elsewhere=(place,),
            level="suggestion" if long_ago else None, reference=earlier.reference, days=_ago(earlier.days_ago),
            share=round(100 * share),
        )  # fmt: skip


def _own_marks(context: RuleContext) -> tuple[int, ...]:
    """The marks of the post's text; those of a long one are joined from its passages, which are remembered."""
    readings = list(context.prose("text"))
    if sum(len(reading.text) for reading in readings) < LONG:
        return marks("\n".join(reading.text for reading in readings))
    known = {int(mark) for reading in readings for _span, mark in reading.each(("message.duplicate",), _marks)}
    return tuple(sorted(known)[:MOST_MARKS])


def _marks(passage: Passage) -> Iterator[Spot]:
    yield from ((Span(0, 0), mark) for mark in marks(passage.text))


def _ago(days: int) -> str:
    if days < 1:
        return "today"
    return "yesterday" if days == 1 else f"{days} days ago"
