"""The still picture that stands for a video."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.platform import Platform
from editorial.model.ratios import same_ratio
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, listed, named, plain, px, weight

META = RuleMeta(
    title="Cover of the video",
    level="suggestion",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "missing": "“{name}” has no cover: {network} takes one of its pictures, often a blurred one. Choose a cover.",
        "format": "The cover “{cover}” is a {value} file. {network} takes {limit}. Save it as one of these.",
        "heavy": "The cover “{cover}” has {value}. {network} takes up to {limit}. Save it smaller.",
        "narrow": "The cover “{cover}” is {value}. {network} asks for at least {limit} pixels across. Use a larger one.",
        "shape": "The cover “{cover}” is {value}, another shape than its video ({limit}). Cut it to fit.",
    },
)

_SHOWN = ("reel", "video")
"""Kinds of posts that stand in a grid of covers."""

_PREFIXES = ("cover", "thumbnail")


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each video: no cover where the network shows one, or a cover that does not fit."""
    platform = context.subject.platform
    if platform is None:
        return
    takes = any(name.startswith(("media.cover_", "media.thumbnail_")) for name in platform.facts)
    for index, medium in files(context, "video"):
        if medium.cover:
            for message, value, limit in _broken(platform, medium):
                values: dict[str, Any] = {
                    "cover": medium.cover,
                    "value": value,
                    "limit": limit,
                    "network": platform.title,
                }
                yield about(context, index, medium, message, **values)
                break
        elif takes or context.subject.kind in _SHOWN:
            yield about(context, index, medium, "missing", network=platform.title)


def _broken(platform: Platform, medium: MediumFacts) -> Iterator[tuple[str, str, str]]:
    """What is wrong with a cover: message, what it has, what the network takes."""
    size, form = medium.cover_size, plain(PurePath(medium.cover).suffix)
    for prefix in _PREFIXES:
        wanted = [plain(word) for word in platform.words(f"media.{prefix}_formats")]
        if wanted and form and form not in wanted:
            yield "format", named(form), listed([named(one) for one in wanted])
        most = platform.number(f"media.{prefix}_max_bytes")
        if most is not None and medium.cover_bytes > most:
            yield "heavy", weight(medium.cover_bytes), weight(most)
        narrow = platform.number(f"media.{prefix}_min_width")
        if narrow is not None and 0 < size[0] < narrow:
            yield "narrow", px(size), f"{narrow:,.0f}"
    if all(size) and medium.ratio and not same_ratio(size[0] / size[1], medium.crop or medium.ratio):
        yield "shape", px(size), px((medium.width, medium.height))
