"""Files of a kind the network does not take, and moving pictures that it would not show moving."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Measure
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, is_sound, listed, named, plain, sure
from rules.media._moving import MESSAGES, stands_still

META = RuleMeta(
    title="File type not taken",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "format": "“{name}” is a {format} file. {network} takes {wanted}. Save it as one of these.",
        "codec": "“{name}” is coded as {format}. {network} asks for {wanted}. Export it again.",
        "pixels": "“{name}” is coded with colours that few players can show ({format}). Export it as 4:2:0 with 8 bits.",
        **MESSAGES,
    },
)


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """At most one finding for each file: its type is not taken, or its movement, its coding, its kind of pixels."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context, "image", "video", "audio"):
        name = f"media.{medium.kind}_formats"
        wanted = [plain(word) for word in platform.words(name)]
        taken = plain(medium.format) in wanted or f"{medium.kind}/*" in wanted
        values: dict[str, Any] = {"network": platform.title, "format": named(medium.format), "wanted": _listed(wanted)}
        if wanted and medium.format and not taken:
            yield about(context, index, medium, "format", level=sure(platform, name), **values)
            continue
        told = next(stands_still(platform, medium), None) if medium.animated else None
        if told is not None:
            message, level, value, limit = told
            yield about(context, index, medium, message, level=level, value=value, limit=limit, network=platform.title)
            continue
        codecs = [plain(word) for word in platform.words("media.video_codecs")]
        unknown = _codec(medium, codecs)
        if unknown:
            pictures = [word for word in codecs if not is_sound(word)]
            values |= {"format": named(unknown), "wanted": _listed(pictures)}
            yield about(context, index, medium, "codec", level="warning", **values)
        elif _is_odd(medium):
            yield about(context, index, medium, "pixels", level="warning", **{**values, "format": medium.pixel_format})


def _codec(medium: MediumFacts, taken: list[str]) -> str:
    """The picture coding of a video that is not in the list; empty when it is, or nothing is known."""
    pictures = [word for word in taken if not is_sound(word)]
    if medium.kind != "video" or not pictures:
        return ""
    found = [plain(word) for word in medium.codecs if not is_sound(plain(word))]
    return next((word for word in found if word not in pictures), "")


def _is_odd(medium: MediumFacts) -> bool:
    """H.264 that is not 4:2:0 with 8 bits: telephones and browsers have no decoder for it. Other codings bring more bits
    along with their own decoders."""
    coded = plain(medium.codecs[0]) if medium.codecs else ""
    usual = {"yuv420p", "yuvj420p", "nv12", "nv21"}
    return medium.kind == "video" and coded == "h264" and bool(medium.pixel_format) and medium.pixel_format not in usual


def _listed(words: list[str]) -> str:
    return listed(list(dict.fromkeys(named(word) for word in words)))
