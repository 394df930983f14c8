"""Pictures and videos of a shape the network cuts or refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

from editorial.model.finding import Finding, Measure
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, listed, px, ratio, sure

TOLERANCE = 0.01
"""How far a shape may be off, as a share: a pixel row more or less is not seen."""

META = RuleMeta(
    title="Shape does not fit",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "narrow": "“{name}” is {size}, too tall for {network}, which takes shapes from {least} up. Crop it.",
        "wide": "“{name}” is {size}, too wide for {network}, which takes shapes up to {most}. Crop it.",
        "required": "“{name}” is {size}. {network} takes only {wanted}. Crop it.",
        "advised": "“{name}” is {size}. {network} shows {wanted} without cutting.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture or video whose shape is outside what the network takes or shows whole."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context):
        if medium.ratio:
            found = _judged(context, platform, index, medium)
            if found is not None:
                yield found


def _judged(context: RuleContext, platform: Platform, index: int, medium: MediumFacts) -> Finding | None:
    prefix = f"media.{medium.kind}_ratio"
    values: dict[str, Any] = {"size": px((medium.width, medium.height)), "network": platform.title}
    required = _words(platform, f"{prefix}_required")
    if required and not _fits(medium, required):
        level = sure(platform, f"{prefix}_required")
        return about(context, index, medium, "required", level=level, wanted=listed(required), **values)
    for name, message, bound in (("min", "narrow", "least"), ("max", "wide", "most")):
        limit = _words(platform, f"{prefix}_{name}")
        wanted = ratio(limit[0]) if limit else None
        if wanted is None:
            continue
        off = medium.ratio < wanted * (1 - TOLERANCE) if name == "min" else medium.ratio > wanted * (1 + TOLERANCE)
        if off:
            level = sure(platform, f"{prefix}_{name}")
            return about(context, index, medium, message, level=level, **{bound: limit[0]}, **values)
    advised = _words(platform, f"{prefix}_recommended")
    if advised and not _fits(medium, advised):
        return about(context, index, medium, "advised", level="suggestion", wanted=listed(advised), **values)
    return None


def _words(platform: Platform, name: str) -> list[str]:
    fact = platform.fact(name)
    if fact is None:
        return []
    value = cast("list[object]", fact.value) if isinstance(fact.value, list) else [fact.value]
    return [str(word) for word in value if ratio(word) is not None]


def _fits(medium: MediumFacts, shapes: list[str]) -> bool:
    wanted = [shape for shape in map(ratio, shapes) if shape is not None]
    return any(abs(medium.ratio / shape - 1) <= TOLERANCE for shape in wanted)
