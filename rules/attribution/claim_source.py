"""A figure, a superlative or a study, and no source."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

import regex

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from editorial.text.passages import Passage, Spot
from rules.attribution._sources import near

META = RuleMeta(
    title="Claim without a source",
    level="suggestion",
    scope="post",
    moment="submit",
    languages=("en",),
    confidence="low",
    messages={
        "figure": "Where does “{words}” come from? Link the source or name it.",
        "study": "Which one? Link the study or name who did it.",
        "best": "“{words}” is a claim that somebody could ask you to prove. Link a source, or say what you have measured.",
    },
    options={
        "window": Option(default=1, about="How many sentences before or after may hold the source", unit="sentences"),
        "figures": Option(default=True, about="Whether percentages and multiples need a source"),
        "superlatives": Option(default=True, about="Whether “the best”, “the first”, “the only” need one"),
        "link_field": Option(default=True, about="Whether the post's own link counts as a source"),
    },
)

_STUDY = regex.compile(
    r"(?<!\w)(?:(?:studies|research|a study|a survey|surveys|statistics|science|experts|scientists|researchers|doctors)"
    r" (?:ha(?:s|ve) )?(?:show|shows|shown|showed|prove|proves|proven|proved|find|finds|found|suggest|suggests|say|says|agree)"
    r"|scientifically proven|clinically proven|studies have shown)(?!\w)",
    regex.I,
)
_FIGURE = regex.compile(
    r"(?<![\w.,])(?:\d[\d.,]*+\s?(?:%|per ?cent)(?!\w)(?! (?:off|discount))"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|\d++) (?:in|out of) (?:two|three|four|five|six|ten|\d++)"
    r" (?:people|of us|adults|customers|women|men|companies|users|families)"
    r"|\d[\d.,]*+ times (?:more|less|as|faster|cheaper|longer|better))",
    regex.I,
)
_BEST = regex.compile(
    r"(?<!\w)(?:the|our|Europe[’']s|America[’']s|Britain[’']s|the world[’']s|the country[’']s) "
    r"(?:largest|biggest|leading|fastest|cheapest|safest|greenest|healthiest|best-selling"
    r"|most (?:popular|trusted|sustainable))(?!\w)"
    r"|(?<!\w)(?:number one|no\. ?1) (?:in|for|brand|choice)(?!\w)",
    regex.I,
)
_SOURCE = regex.compile(
    r"https?://|www\.|(?<!\w)@\w|\[\d++\]|(?<!\w)(?:according to|sources?:|reported (?:by|in)|published (?:by|in)"
    r"|data from|figures from|study by|survey by|we (?:measured|counted|weighed|asked|tested)|our own (?:count|figures))",
    regex.I,
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """One finding for each claim that has no source nearby; none where the post has a link that counts as one."""
    if context.flag("link_field") and context.subject.link.strip():
        return
    wanted = {
        "study",
        *(("figure",) if context.flag("figures") else ()),
        *(("best",) if context.flag("superlatives") else ()),
    }
    for reading in context.prose("text", "description"):
        spots = list(reading.each("claim_source", _spots))
        signs = sorted(span.start for span, kind in spots if kind == "source")
        starts = [sentence.span.start for sentence in reading.sentences] if len(spots) > len(signs) else []
        for span, kind in spots:
            if kind not in wanted:
                continue
            around = near(starts, span, context.whole("window"))
            at = bisect_left(signs, around.start)
            if at == len(signs) or signs[at] >= around.end:
                yield context.finding(reading.name, span, str(kind), words=span.of(reading.text))


def _spots(passage: Passage) -> Iterator[Spot]:
    for kind, pattern in (("study", _STUDY), ("figure", _FIGURE), ("best", _BEST)):
        yield from ((Span(*match.span()), kind) for match in pattern.finditer(passage.masked))
    yield from ((Span(*match.span()), "source") for match in _SOURCE.finditer(passage.text))
