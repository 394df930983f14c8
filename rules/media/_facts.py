"""Reading a network's media figures, and saying sizes in words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from editorial.model.finding import Finding, Level
from editorial.model.media_spec import Size
from editorial.model.platform import Platform
from editorial.model.span import Span
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext


def files(context: RuleContext, *kinds: str) -> Iterator[tuple[int, MediumFacts]]:
    """The readable media of these kinds (pictures and videos by default), with their place in the post."""
    for index, medium in enumerate(context.subject.media):
        if medium.kind in (kinds or ("image", "video")) and not medium.problem:
            yield index, medium


def about(
    context: RuleContext, index: int, medium: MediumFacts, message: str, *, level: Level | None = None, **values: Any
) -> Finding:
    """A finding about one file; its key is the file's hash and what is wrong with it."""
    return context.finding(
        f"media[{index}]",
        Span(0, 0),
        message,
        level=level,
        key=f"{medium.sha256}:{message}",
        name=medium.name,
        **values,
    )


def sure(platform: Platform, name: str) -> Level | None:
    """None (the house style's level) for a value that may block, else at most a warning."""
    return None if platform.may_block(name) else "warning"


def px(size: Size) -> str:
    """A size in words."""
    return f"{size[0]:,} × {size[1]:,} pixels"


def weight(count: float) -> str:
    """A file's weight in words, decimal as the networks count."""
    for unit, name in ((1e9, "GB"), (1e6, "MB"), (1e3, "kB")):
        if count >= unit:
            return f"{count / unit:.3g} {name}"
    return f"{count:.0f} bytes"


def time(seconds: float) -> str:
    """A duration in words."""
    if seconds < 60:
        return f"{seconds:.3g} seconds" if seconds != 1 else "1 second"
    hours, rest = divmod(round(seconds), 3600)
    minutes, left = divmod(rest, 60)
    parts = [(hours, "h"), (minutes, "min"), (left, "s")]
    return " ".join(f"{count} {unit}" for count, unit in parts if count)


def listed(words: Sequence[str]) -> str:
    """Words as a sentence has them: "JPEG, PNG or GIF"; nothing for none."""
    return f"{', '.join(words[:-1])} or {words[-1]}" if len(words) > 1 else "".join(words)


_SAME = {"jpg": "jpeg", "quicktime": "mov", "m4v": "mp4", "tif": "tiff", "hevc": "h265", "avc": "h264", "avc1": "h264",
         "heic": "heif"}  # fmt: skip
_NAMED = {"jpeg": "JPEG", "webp": "WebP", "quicktime": "MOV", "webm": "WebM", "h264": "H.264", "h265": "H.265",
          "heif": "HEIC"}  # fmt: skip
_SOUNDS = frozenset({"aac", "mp3", "opus", "vorbis", "pcm", "ac3", "eac3", "flac", "alac"})


def plain(word: str) -> str:
    """One name for each format or coding: "jpg" and "jpeg", "h264-high" and "avc" are the same."""
    short = word.lower().lstrip(".").partition("-")[0].replace("h.26", "h26")
    return _SAME.get(short, short)


def is_sound(word: str) -> bool:
    """True for the plain name of a coding of sound."""
    return word in _SOUNDS or word.startswith(("pcm_", "mp4a", "amr"))


def named(word: str) -> str:
    """A format or coding as people write it."""
    return _NAMED.get(plain(word), plain(word).upper())
