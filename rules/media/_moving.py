"""What keeps a moving picture from moving, or from being taken."""

from __future__ import annotations

from collections.abc import Iterator

from editorial.model.finding import Level
from editorial.model.media_spec import holds, sizes_of, turned_like
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from rules.media._facts import listed, named, plain, px, sure

MESSAGES = {
    "frames": "“{name}” has {value} pictures. {network} takes up to {limit} where they move. Shorten it.",
    "large": "“{name}” is {value}. {network} takes up to {limit} for moving pictures. Make it smaller, or use a video.",
    "still": "“{name}” moves, but {network} shows only its first picture. Save it as a video.",
    "other": "“{name}” moves, and as {value} it would stand still on most networks. Save it as {limit} or a video.",
}


def stands_still(platform: Platform, medium: MediumFacts) -> Iterator[tuple[str, Level | None, str, str]]:
    """What is wrong with a picture that moves: message, how grave at most, what it has, what the network takes."""
    moving = [plain(word) for word in platform.words("media.animated_formats")]
    form = plain(medium.format)
    fact = platform.fact("media.animated_formats")
    if fact is not None and form not in moving:
        yield "still", "warning", "", ""
    elif fact is None and form != "gif":
        yield "other", "suggestion", named(form), listed([named("gif")])
    most = platform.number("media.gif_max_frames")
    if most is not None and medium.frames > most:
        yield "frames", sure(platform, "media.gif_max_frames"), f"{medium.frames:,}", f"{most:,.0f}"
    size = (medium.width, medium.height)
    largest = sizes_of(platform, "media.gif_max_px")
    if all(size) and largest and not any(holds(one, size) for one in largest):
        yield "large", sure(platform, "media.gif_max_px"), px(size), px(turned_like(largest[0], size))
