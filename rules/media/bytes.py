"""Files too heavy for the network, or too light to be what they should."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, sure, weight

META = RuleMeta(
    title="File too heavy",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "heavy": "“{name}” has {size}. {network} takes up to {limit}. Export a lighter copy.",
        "light": "“{name}” has only {size}. {network} asks for {limit} or more. Use a better original.",
        "png": "“{name}” has {size}. {network} advises PNG pictures of up to {limit}. Save it as JPEG.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each picture, video or sound whose file is heavier, or lighter, than the network takes. A picture that is
    made anew for the network is made to fit."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context, "image", "video", "audio"):
        if not medium.bytes or any(medium.fitted):
            continue
        for message, level, limit in _broken(platform, medium):
            size, most = weight(medium.bytes), weight(limit)
            yield about(context, index, medium, message, level=level, size=size, network=platform.title, limit=most)
            break


def _broken(platform: Platform, medium: MediumFacts) -> Iterator[tuple[str, Level | None, float]]:
    """The limits that a file breaks, the gravest first."""
    kind = "gif" if medium.format == "gif" and platform.fact("media.gif_max_bytes") is not None else medium.kind
    most, least = platform.number(f"media.{kind}_max_bytes"), platform.number(f"media.{kind}_min_bytes")
    if most is not None and medium.bytes > most:
        yield "heavy", sure(platform, f"media.{kind}_max_bytes"), most
    if least is not None and medium.bytes < least:
        yield "light", sure(platform, f"media.{kind}_min_bytes"), least
    advised = platform.number("media.png_recommended_max_bytes")
    if advised is not None and medium.format == "png" and medium.bytes > advised:
        yield "png", "suggestion", advised
