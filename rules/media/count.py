"""More pictures and videos than the network takes in one post, fewer, or a mixture it refuses."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.platform import Platform
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
        "none": "{network} takes no {things} in such a post. Take {them} out.",
        "mixed": "{network} takes pictures or a video in one post, not both. Keep one kind.",
        "mixed_gif": "{network} takes one moving picture alone, not beside other pictures or videos. Keep one kind.",
    },
)

_THINGS = {
    "images": ("picture", "pictures"),
    "videos": ("video", "videos"),
    "gifs": ("moving picture", "moving pictures"),
    "audio": ("sound file", "sound files"),
    "items": ("picture or video", "pictures and videos"),
}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each number that is outside what the network takes; threads have as many times that as parts."""
    subject, platform = context.subject, context.subject.platform
    if platform is None or not subject.media:
        return
    parts = max(1, sum(field.base == "text" for field in subject.fields))
    counts = _counts(context, apart=platform.fact("media.max_gifs") is not None)
    for what, count in counts.items():
        most, name = _most(platform, what)
        if most is None or count <= most * parts:
            continue
        things = _THINGS[what][count != 1 or not most]
        values: dict[str, Any] = {"count": count, "things": things, "network": platform.title}
        message = "many" if most else "none"
        yield context.finding(
            "media", Span(0, 0), message, level=sure(platform, name), key=f"{message}:{what}", most=f"{most * parts:.0f}",
            over=f"{count - most * parts:.0f}", them="it" if count == 1 else "them", **values,
        )  # fmt: skip
    least = platform.number("media.min_items")
    if least is not None and counts["items"] < least:
        yield context.finding(
            "media", Span(0, 0), "few", level=sure(platform, "media.min_items"), key="few:items",
            count=counts["items"], things=_THINGS["items"][counts["items"] != 1], network=platform.title, least=f"{least:.0f}",
        )  # fmt: skip
    mixed = _mixed(counts)
    if mixed and parts == 1 and _is(platform, "media.mix_media", False):
        level = sure(platform, "media.mix_media")
        yield context.finding("media", Span(0, 0), mixed, level=level, key=mixed, network=platform.title)


def _counts(context: RuleContext, *, apart: bool) -> dict[str, int]:
    """How many of each kind; moving pictures are pictures too unless the network counts them `apart`."""
    media = context.subject.media
    gifs = sum(medium.animated and medium.format == "gif" for medium in media) if apart else 0
    images = sum(medium.kind == "image" for medium in media)
    videos = sum(medium.kind == "video" for medium in media)
    return {
        "images": images - gifs,
        "videos": videos,
        "gifs": gifs,
        "audio": sum(medium.kind == "audio" for medium in media),
        "items": images + videos,
    }


def _most(platform: Platform, what: str) -> tuple[float | None, str]:
    """The largest number of something, and the name of the value that says so."""
    name = f"media.max_{what}"
    if what == "images" and platform.number(name) is None and _is(platform, "media.images_supported", False):
        return 0, "media.images_supported"
    return platform.number(name), name


def _mixed(counts: dict[str, int]) -> str:
    if counts["gifs"] and counts["items"] > counts["gifs"]:
        return "mixed_gif"
    return "mixed" if counts["images"] and counts["videos"] else ""


def _is(platform: Platform, name: str, value: bool) -> bool:
    fact = platform.fact(name)
    return fact is not None and fact.value is value
