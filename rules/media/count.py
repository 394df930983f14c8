"""More pictures and videos than the network takes in one post, fewer, or a mixture it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.span import Span
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import sure

META = RuleMeta(
    title="Number of pictures and videos",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "many": "This post has {count} {things}. {network} takes {most} in one post. Take {over} out.",
        "few": "This post has {count} {things}. {network} asks for {least} or more here. Add some.",
        "none": "{network} takes no {things} in such a post. Take it out.",
        "mixed": "{network} takes pictures or a video in one post, not both. Keep one kind.",
    },
)

_THINGS = {
    "images": ("picture", "pictures"),
    "videos": ("video", "videos"),
    "gifs": ("moving picture", "moving pictures"),
    "items": ("picture or video", "pictures and videos"),
}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each number that is outside what the network takes; threads have as many times that as parts."""
    subject, platform = context.subject, context.subject.platform
    if platform is None or not subject.media:
        return
    parts = max(1, sum(field.base == "text" for field in subject.fields))
    gifs = sum(medium.animated and medium.format == "gif" for medium in subject.media)
    images = sum(medium.kind == "image" for medium in subject.media)
    videos = sum(medium.kind == "video" for medium in subject.media)
    apart = platform.fact("media.max_gifs") is not None
    counts = {"images": images - gifs if apart else images, "videos": videos, "gifs": gifs, "items": images + videos}
    for what, count in counts.items():
        most, name = platform.number(f"media.max_{what}"), f"media.max_{what}"
        if most is None or count <= most * parts:
            continue
        values: dict[str, Any] = {"count": count, "things": _THINGS[what][count != 1], "network": platform.title}
        message = "many" if most else "none"
        yield context.finding(
            "media", Span(0, 0), message, level=sure(platform, name), key=f"{message}:{what}",
            most=f"{most * parts:.0f}", over=f"{count - most * parts:.0f}", **values,
        )  # fmt: skip
    least = platform.number("media.min_items")
    if least is not None and counts["items"] < least:
        yield context.finding(
            "media", Span(0, 0), "few", level=sure(platform, "media.min_items"), key="few:items",
            count=counts["items"], things=_THINGS["items"][counts["items"] != 1], network=platform.title, least=f"{least:.0f}",
        )  # fmt: skip
    mix = platform.fact("media.mix_media")
    if mix is not None and mix.value is False and parts == 1 and images and videos:
        level = sure(platform, "media.mix_media")
        yield context.finding("media", Span(0, 0), "mixed", level=level, key="mixed", network=platform.title)
