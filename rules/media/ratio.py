"""Pictures and videos of a shape the network cuts or refuses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from editorial.model.finding import Finding, Level, Measure
from editorial.model.media_spec import shapes_of
from editorial.model.platform import Platform
from editorial.model.ratios import TOLERANCE, ratio_of, ratio_words, same_ratio
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._cuts import loss, region_left
from rules.media._facts import about, files, listed, px, sure

META = RuleMeta(
    title="Shape does not fit",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "narrow": "“{name}” is {size}, too tall for {network}, which takes shapes from {wanted} up. Cutting takes {loss} away.",
        "wide": "“{name}” is {size}, too wide for {network}, which takes shapes up to {wanted}. Cutting takes {loss} away.",
        "required": "“{name}” is {size}. {network} takes only {wanted}. Cutting takes {loss} away: choose what stays.",
        "advised": "“{name}” is {size}. {network} shows {wanted} without cutting.",
        "first": "“{name}” is cut to the shape of the first file, {wanted}, which takes {loss} away. Give all one shape.",
        "cut": "The cut of “{name}” is {size}, which does not fit {network}. It takes {wanted}. Cut it anew.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture or video whose shape is outside what the network takes or shows whole; its
    region is what a cut would leave. Where the desk has cut a file already, the cut is judged."""
    platform = context.subject.platform
    if platform is None:
        return
    together = [(index, medium) for index, medium in files(context) if medium.ratio]
    for index, medium in together:
        found = _judged(context, platform, index, medium)
        if found is None and index != together[0][0]:
            found = _like_first(context, platform, index, medium, together[0][1])
        if found is not None:
            yield found


def _judged(context: RuleContext, platform: Platform, index: int, medium: MediumFacts) -> Finding | None:
    prefix = f"media.{medium.kind}_ratio"
    shown = medium.crop or medium.ratio
    required = shapes_of(platform, f"{prefix}_required")
    if required and not _is_one_of(shown, required):
        nearest = min(required, key=lambda shape: _distance(shown, shape))
        return _about(
            context,
            index,
            medium,
            "required",
            sure(platform, f"{prefix}_required"),
            ratio_of(nearest),
            listed(required),
        )
    for name, message in (("min", "narrow"), ("max", "wide")):
        words = shapes_of(platform, f"{prefix}_{name}")
        bound = ratio_of(words[0]) if words else None
        if bound is None:
            continue
        off = shown < bound * (1 - TOLERANCE) if name == "min" else shown > bound * (1 + TOLERANCE)
        if off:
            return _about(context, index, medium, message, sure(platform, f"{prefix}_{name}"), bound, words[0])
    advised = shapes_of(platform, f"{prefix}_recommended")
    if advised and not _is_one_of(shown, advised):
        nearest = min(advised, key=lambda shape: _distance(shown, shape))
        return _about(context, index, medium, "advised", "suggestion", ratio_of(nearest), listed(advised))
    return None


def _like_first(
    context: RuleContext, platform: Platform, index: int, medium: MediumFacts, first: MediumFacts
) -> Finding | None:
    """Some networks cut everything in one post to the shape of its first file."""
    fact = platform.fact("media.one_ratio_for_all")
    shape = first.crop or first.ratio
    if fact is None or fact.value is not True or same_ratio(medium.crop or medium.ratio, shape):
        return None
    level = sure(platform, "media.one_ratio_for_all")
    return _about(context, index, medium, "first", level or "warning", shape, ratio_words(shape))


def _about(
    context: RuleContext,
    index: int,
    medium: MediumFacts,
    message: str,
    level: Level | None,
    shape: float | None,
    wanted: str,
) -> Finding:
    values: dict[str, Any] = {"network": context.subject.platform.title if context.subject.platform else ""}
    if medium.crop and message not in ("advised", "first"):
        size = ratio_words(medium.crop)
        return about(context, index, medium, "cut", level=level, size=size, wanted=wanted, **values)
    size = ratio_words(medium.crop) if medium.crop else px((medium.width, medium.height))
    region = region_left(medium, shape) if shape else None
    values |= {"size": size, "wanted": wanted, "loss": loss(medium, shape) if shape else ""}
    return about(context, index, medium, message, level=level, region=region, **values)


def _is_one_of(shape: float, wanted: Sequence[str]) -> bool:
    return any(same_ratio(shape, one) for one in map(ratio_of, wanted) if one)


def _distance(shape: float, wanted: str) -> float:
    """How far apart two shapes are, by their logarithm's stand-in: the larger over the smaller."""
    other = ratio_of(wanted) or shape
    return max(shape / other, other / shape)
