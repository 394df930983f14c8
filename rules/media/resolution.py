"""Pictures and videos with too few pixels, before or after a network's cut, or with more than it takes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Level, Measure
from editorial.model.media_spec import Size, holds, sizes_of, turned_like
from editorial.model.platform import Platform
from editorial.model.ratios import ratio_words
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import Option, RuleMeta
from rules.media._cuts import region_left, size_left, wanted_shape
from rules.media._facts import about, files, px, sure

HD: Size = (1280, 720)

META = RuleMeta(
    title="Too few pixels",
    level="error",
    scope="post",
    moment="submit",
    needs=("media",),
    messages={
        "small": "“{name}” is {size}. {network} takes it from {least} up. Use a larger original.",
        "small_cut": "Cut to {shape}, “{name}” keeps {size}. {network} takes it from {least} up. Use a larger original.",
        "narrow": "“{name}” is {size}. {network} asks for at least {least} pixels across. Use a larger original.",
        "narrow_cut": "Cut to {shape}, “{name}” keeps {size}. {network} asks for at least {least} pixels across.",
        "hd": "“{name}” is {size}, which looks soft on most screens. Use at least {least}.",
        "hd_cut": "Cut to {shape}, “{name}” keeps {size}, which looks soft on most screens. At least {least} should be left.",
        "soft": "“{name}” is {size}. {network} shows it best at {least} or more.",
        "soft_cut": "Cut to {shape}, “{name}” keeps {size}. {network} shows it best at {least} or more.",
        "large": "“{name}” is {size}. {network} takes up to {most}. Export a smaller copy.",
    },
    options={"hd": Option(default=True, about="Whether videos should be at least 1,280 × 720 pixels on every network")},
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each picture or video: below the least as it is or once cut, too large, not HD, or below
    what is advised."""
    for index, medium in files(context):
        if medium.width and medium.height:
            found = next(_judged(context, index, medium), None)
            if found is not None:
                yield found


def _judged(context: RuleContext, index: int, medium: MediumFacts) -> Iterator[Finding]:
    """Every objection to one file, the gravest first."""
    platform = context.subject.platform
    shape = wanted_shape(platform, medium)
    whole, left = (medium.width, medium.height), size_left(medium, shape)
    values: dict[str, Any] = {
        "network": platform.title if platform else "",
        "shape": ratio_words(shape) if shape else "",
    }

    def objection(message: str, level: Level | None, size: Size, **more: Any) -> Finding:
        cut = size != whole
        region = region_left(medium, shape) if cut else None
        name = f"{message}_cut" if cut else message
        return about(context, index, medium, name, level=level, region=region, size=px(size), **values, **more)

    stages = [whole] if left == whole else [whole, left]
    if platform is not None:
        for size in stages:
            for message, name, least in _below(platform, medium.kind, size):
                yield objection(message, sure(platform, name), size, least=least)
        for level, most in _above(platform, medium.kind, medium.fitted if any(medium.fitted) else whole):
            yield about(context, index, medium, "large", level=level, size=px(whole), most=most, **values)
    if medium.kind == "video" and context.flag("hd"):
        for size in stages:
            if min(size) < min(HD):
                yield objection("hd", "warning", size, least=px(turned_like(HD, size)))
    advised = sizes_of(platform, f"media.{medium.kind}_recommended_px") if platform is not None else ()
    if advised and not any(holds(left, wanted) for wanted in advised):
        closest = min(advised, key=lambda wanted: abs(wanted[0] / wanted[1] - left[0] / left[1]))
        yield objection("soft", "suggestion", left, least=px(closest))


def _below(platform: Platform, kind: str, size: Size) -> Iterator[tuple[str, str, str]]:
    """The least sizes that this one does not reach: message, name of the value, the size in words."""
    name = f"media.{kind}_min_px"
    for least in sizes_of(platform, name):
        if not holds(size, least):
            yield "small", name, px(turned_like(least, size))
    name = f"media.{kind}_min_width"
    narrow = platform.number(name)
    if narrow is not None and size[0] < narrow:
        yield "narrow", name, f"{narrow:,.0f}"


def _above(platform: Platform, kind: str, size: Size) -> Iterator[tuple[Level | None, str]]:
    """The largest sizes that this one exceeds: how grave that is, and the size in words. Networks make pictures that are
    too large smaller by themselves, videos they refuse or code anew."""
    largest = sizes_of(platform, f"media.{kind}_max_px")
    if largest and not any(holds(most, size) for most in largest):
        yield "suggestion" if kind == "image" else "warning", px(turned_like(largest[0], size))
    width = platform.number("media.video_max_width")
    if kind == "video" and width is not None and size[0] > width:
        yield "warning", f"{width:,.0f} pixels across"
    for name, count in ((f"media.{kind}_max_pixels", size[0] * size[1]), (f"media.{kind}_max_side_sum", sum(size))):
        most = platform.number(name)
        if most is not None and count > most:
            yield (
                sure(platform, name),
                f"{most:,.0f} pixels " + ("in all" if "pixels" in name else "in width and height"),
            )
