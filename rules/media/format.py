"""Files of a kind the network does not take."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, listed, sure

META = RuleMeta(
    title="File type not taken",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "format": "“{name}” is a {format} file. {network} takes {wanted}. Save it as one of these.",
        "codec": "“{name}” is coded as {format}. {network} asks for {wanted}. Export it again.",
    },
)

_SAME = {"jpg": "jpeg", "quicktime": "mov", "m4v": "mp4", "tif": "tiff", "hevc": "h265", "avc": "h264", "avc1": "h264"}
_NAMED = {"jpeg": "JPEG", "webp": "WebP", "quicktime": "MOV", "webm": "WebM", "h264": "H.264", "h265": "H.265"}


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each picture or video whose file type the network does not take, or whose coding it does not."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context):
        name = f"media.{medium.kind}_formats"
        wanted = [_plain(word) for word in platform.words(name)]
        taken = _plain(medium.format) in wanted or f"{medium.kind}/*" in wanted
        if wanted and medium.format and not taken:
            level = sure(platform, name)
            values: dict[str, Any] = {
                "format": _named(medium.format),
                "network": platform.title,
                "wanted": _listed(wanted),
            }
            yield about(context, index, medium, "format", level=level, **values)
            continue
        codecs = [_plain(word) for word in platform.words("media.video_codecs")]
        unknown = _codec(medium, codecs)
        if unknown:
            pictures = [word for word in codecs if not _is_sound(word)]
            values = {"format": _named(unknown), "network": platform.title, "wanted": _listed(pictures)}
            yield about(context, index, medium, "codec", level="warning", **values)


def _codec(medium: MediumFacts, taken: list[str]) -> str:
    """The picture coding of a video that is not in the list; empty when it is, or nothing is known."""
    pictures = [word for word in taken if not _is_sound(word)]
    if medium.kind != "video" or not pictures:
        return ""
    found = [_plain(word) for word in medium.codecs if not _is_sound(_plain(word))]
    return next((word for word in found if word not in pictures), "")


def _plain(word: str) -> str:
    short = word.lower().lstrip(".").partition("-")[0].replace("h.26", "h26")
    return _SAME.get(short, short)


def _is_sound(word: str) -> bool:
    return word in {"aac", "mp3", "opus", "vorbis", "pcm", "ac3", "flac", "alac"} or word.startswith(("pcm_", "mp4a"))


def _named(word: str) -> str:
    return _NAMED.get(_plain(word), word.upper())


def _listed(words: list[str]) -> str:
    return listed(list(dict.fromkeys(_named(word) for word in words)))
