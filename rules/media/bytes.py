"""Files too heavy for the network, or too light to be what they should."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Finding, Measure
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
        "heavy": "“{name}” has {size}. {network} takes up to {most}. Export a lighter copy.",
        "light": "“{name}” has only {size}. {network} asks for {least} or more. Use a better original.",
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each picture or video whose file is heavier, or lighter, than the network takes."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context):
        if not medium.bytes:
            continue
        kind = "gif" if medium.format == "gif" and platform.fact("media.gif_max_bytes") is not None else medium.kind
        most, least = platform.number(f"media.{kind}_max_bytes"), platform.number(f"media.{kind}_min_bytes")
        size = weight(medium.bytes)
        if most is not None and medium.bytes > most:
            level = sure(platform, f"media.{kind}_max_bytes")
            yield about(
                context, index, medium, "heavy", level=level, size=size, network=platform.title, most=weight(most)
            )
        elif least is not None and medium.bytes < least:
            level = sure(platform, f"media.{kind}_min_bytes")
            yield about(
                context, index, medium, "light", level=level, size=size, network=platform.title, least=weight(least)
            )
