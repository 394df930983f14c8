"""Videos too long or too short for the network."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, sure, time

META = RuleMeta(
    title="Length of the video",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "long": "“{name}” runs {length}. {network} takes up to {most}. Cut {over}.",
        "short": "“{name}” runs {length}. {network} asks for {least} or more.",
    },
)

TOLERANCE = 0.05
"""Seconds: the last frame may stand a little past the limit."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each video that runs longer or shorter than the network takes; of one too long, `seconds` are what is
    past the limit."""
    platform = context.subject.platform
    if platform is None:
        return
    most, least = platform.number("media.video_max_seconds"), platform.number("media.video_min_seconds")
    for index, medium in files(context, "video"):
        values: dict[str, Any] = {"length": time(medium.seconds), "network": platform.title}
        if most is not None and medium.seconds > most + TOLERANCE:
            past = (round(most, 3), round(medium.seconds, 3))
            level, over = sure(platform, "media.video_max_seconds"), time(medium.seconds - most)
            yield about(
                context, index, medium, "long", level=level, seconds=past, most=time(most), over=over, **values
            )  # fmt: skip
        elif least is not None and 0 < medium.seconds < least - TOLERANCE:
            level = sure(platform, "media.video_min_seconds")
            yield about(context, index, medium, "short", level=level, least=time(least), **values)
