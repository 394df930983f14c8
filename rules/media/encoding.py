"""How a video is coded: rate of pictures, bits a second, sound, lines, and the way it is turned."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from editorial.model.finding import Finding, Level, Measure
from editorial.model.platform import Platform
from editorial.model.subject import MediumFacts
from editorial.rulekit.context import RuleContext
from editorial.rulekit.rule import RuleMeta
from rules.media._facts import about, files, is_sound, listed, named, plain, sure

META = RuleMeta(
    title="How the video is coded",
    level="error",
    scope="platform",
    moment="submit",
    needs=("media",),
    messages={
        "fast": "“{name}” has {value} pictures a second. {network} takes up to {limit}. Export it at a lower frame rate.",
        "slow": "“{name}” has {value} pictures a second. {network} asks for {limit} or more. Export it at a higher frame rate.",
        "heavy": "“{name}” is coded at {value}. {network} takes up to {limit}. Export it at a lower bit rate.",
        "thin": "“{name}” is coded at {value}. {network} advises {limit} for its size, so that movement stays clear.",
        "sound": "The sound of “{name}” is coded as {value}. {network} asks for {limit}. Export it again.",
        "pitch": "The sound of “{name}” has {value}. {network} takes up to {limit}. Export it again.",
        "lines": "“{name}” is interlaced, which shows as combs on every screen. Export it as progressive.",
        "turned": "“{name}” lies on its side and only asks to be turned, which {network} does not do. Export it upright.",
    },
)

Said = tuple[str, Level | None, str, str]
"""A message, how grave it is at most, what the file has and what the network takes."""

SHARE = 0.005
"""How far a frame rate may be off: 59.94 and 60 are the same to everybody."""


def check(context: RuleContext) -> Iterator[Finding | Measure]:
    """A finding for each figure of a video that the network does not take; advice only where nothing is wrong."""
    platform = context.subject.platform
    if platform is None:
        return
    for index, medium in files(context, "video"):
        wrong = [*_rate(platform, medium), *_sound(platform, medium), *_turned(platform, medium)]
        for message, level, value, limit in wrong or [*_lines(medium), *_thin(platform, medium)][:1]:
            values: dict[str, Any] = {"value": value, "limit": limit, "network": platform.title}
            yield about(context, index, medium, message, level=level, **values)


def _rate(platform: Platform, medium: MediumFacts) -> Iterator[Said]:
    most, least = platform.number("media.video_fps_max"), platform.number("media.video_fps_min")
    if most is not None and medium.fps > most * (1 + SHARE):
        yield "fast", sure(platform, "media.video_fps_max"), f"{medium.fps:.4g}", f"{most:.4g}"
    elif least is not None and 0 < medium.fps < least * (1 - SHARE):
        yield "slow", sure(platform, "media.video_fps_min"), f"{medium.fps:.4g}", f"{least:.4g}"
    mbps = platform.number("media.video_max_bitrate_mbps")
    if mbps is not None and medium.bitrate_kbps > mbps * 1000:
        yield "heavy", sure(platform, "media.video_max_bitrate_mbps"), _bits(medium.bitrate_kbps), _bits(mbps * 1000)


def _sound(platform: Platform, medium: MediumFacts) -> Iterator[Said]:
    wanted = [plain(word) for word in platform.words("media.video_codecs") if is_sound(plain(word))]
    for word in (plain(codec) for codec in medium.codecs):
        if wanted and is_sound(word) and word not in wanted:
            yield "sound", "warning", named(word), listed([named(one) for one in wanted])
    hertz, channels = platform.number("media.audio_max_hz"), platform.number("media.audio_max_channels")
    if hertz is not None and medium.sample_rate > hertz:
        level = sure(platform, "media.audio_max_hz")
        yield "pitch", level, f"{medium.sample_rate / 1000:.3g} kHz", f"{hertz / 1000:.3g} kHz"
    if channels is not None and medium.channels > channels:
        yield "pitch", sure(platform, "media.audio_max_channels"), f"{medium.channels} channels", f"{channels:.0f}"


def _turned(platform: Platform, medium: MediumFacts) -> Iterator[Said]:
    fact = platform.fact("media.ignores_rotation")
    if medium.rotation and fact is not None and fact.value is True:
        yield "turned", sure(platform, "media.ignores_rotation"), "", ""


def _lines(medium: MediumFacts) -> Iterator[Said]:
    if medium.interlaced:
        yield "lines", "suggestion", "", ""


def _thin(platform: Platform, medium: MediumFacts) -> Iterator[Said]:
    """Far fewer bits than the network advises: under its least, or under half of what it names for the size."""
    least, share = platform.number("media.video_min_bitrate_kbps"), 1.0
    lines = next((one for one in (2160, 1080, 720) if min(medium.width, medium.height) >= one), 0)
    named_for_size = platform.number(f"media.video_bitrate_mbps_{lines}p")
    if least is None and named_for_size is not None:
        least, share = named_for_size * 1000, 0.5
    if least is not None and 0 < medium.bitrate_kbps < least * share:
        yield "thin", "suggestion", _bits(medium.bitrate_kbps), _bits(least)


def _bits(kbps: float) -> str:
    """Bits a second in words."""
    return f"{kbps / 1000:.3g} Mbit/s" if kbps >= 1000 else f"{kbps:.0f} kbit/s"
