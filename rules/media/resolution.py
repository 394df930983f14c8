"""Pictures and videos with too few pixels, or more than the network takes."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._facts import Size, about, files, holds, px, sizes, sure, turned

HD: Size = (1280, 720)

META = RuleMeta(
    title="Too few pixels",
    level="error",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "small": "“{name}” is {size}. {network} takes it from {least} up. Use a larger original.",
        "narrow": "“{name}” is {width} pixels wide. {network} asks for at least {least} pixels. Use a larger original.",
        "hd": "“{name}” is {size}, which looks soft on most screens. Use at least {least}.",
        "soft": "“{name}” is {size}. {network} shows it best at {least} or more.",
        "large": "“{name}” is {size}. {network} takes up to {most}. Export a smaller copy.",
    },
    options={"hd": Option(default=True, about="Whether videos should be at least 1,280 × 720 pixels")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture or video: below the least, too large, not HD, or below what is advised."""
    for index, medium in files(context):
        if medium.width and medium.height:
            found = _judged(context, index, medium, (medium.width, medium.height))
            if found is not None:
                yield found


def _judged(context: RuleContext, index: int, medium: MediumFacts, size: Size) -> Finding | None:
    platform = context.subject.platform
    if platform is not None:
        found = _refused(context, platform, index, medium, size)
        if found is not None:
            return found
    if medium.kind == "video" and context.flag("hd") and not holds(size, (min(HD), min(HD))):
        return about(context, index, medium, "hd", level="warning", size=px(size), least=px(turned(HD, size)))
    advised = sizes(platform, f"media.{medium.kind}_recommended_px") if platform is not None else []
    if platform is None or not advised or any(holds(size, wanted) for wanted in advised):
        return None
    closest = min(advised, key=lambda wanted: abs(wanted[0] / wanted[1] - size[0] / size[1]))
    return about(
        context, index, medium, "soft", level="suggestion", size=px(size), network=platform.title, least=px(closest)
    )


def _refused(context: RuleContext, platform: Platform, index: int, medium: MediumFacts, size: Size) -> Finding | None:
    prefix = f"media.{medium.kind}"
    network = platform.title
    for least in sizes(platform, f"{prefix}_min_px"):
        if not holds(size, least):
            level = sure(platform, f"{prefix}_min_px")
            wanted = px(turned(least, size))
            return about(context, index, medium, "small", level=level, size=px(size), network=network, least=wanted)
    narrow = platform.number(f"{prefix}_min_width")
    if narrow is not None and size[0] < narrow:
        level = sure(platform, f"{prefix}_min_width")
        return about(
            context, index, medium, "narrow", level=level, width=f"{size[0]:,}", network=network, least=f"{narrow:,.0f}"
        )
    largest = sizes(platform, f"{prefix}_max_px")
    if largest and not any(holds(most, size) for most in largest):
        most = turned(largest[0], size)
        return about(context, index, medium, "large", level="warning", size=px(size), network=network, most=px(most))
    return None
